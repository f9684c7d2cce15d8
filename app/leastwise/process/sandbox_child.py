"""The sandbox's inside: takes calls one by one, under limits on memory and processor time."""

from __future__ import annotations

import importlib
import queue
import sys
import traceback
from collections.abc import Callable

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.process.child_side import claim_stdout, go_first_when_memory_is_short, listen


def main(memory_bytes: int, *modules: str) -> None:
    """Serve calls until the parent closes the pipe; load `modules` before the first."""
    writer = claim_stdout()
    go_first_when_memory_is_short()
    calls: queue.SimpleQueue[JsonObject] = queue.SimpleQueue()
    _limit_memory(memory_bytes)
    listen(calls.put)
    writer.write({"ready": True})
    for module in modules:
        importlib.import_module(module)
    while True:
        writer.write(_answer(calls.get()))


def _answer(call: JsonObject) -> JsonObject:
    limit_s = call["limit_s"]
    assert isinstance(limit_s, int | float)
    _limit_processor_time(limit_s)
    try:
        function = _resolve(str(call["function"]))
        argument = call["argument"]
        return {"value": function(argument)}
    except Exception as error:  # noqa: BLE001 - a process boundary: what was raised goes back as words
        traceback.print_exc(file=sys.stderr)
        return {"error": f"{type(error).__name__}: {error}"[:500]}


def _resolve(name: str) -> Callable[[JsonValue], JsonValue]:
    module, _, function = name.partition(":")
    found: Callable[[JsonValue], JsonValue] = getattr(importlib.import_module(module), function)
    return found


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, hard))


def _limit_processor_time(limit_s: float) -> None:
    """Let the system end a call that outlives its limit even if the parent is gone.

    A native call that never gives up the interpreter's lock also stops the thread that
    watches the parent, and only the system can end that.
    """
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used_s = usage.ru_utime + usage.ru_stime
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used_s + limit_s) + 2, hard))
