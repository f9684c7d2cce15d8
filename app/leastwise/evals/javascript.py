"""The embedded JavaScript engine, inside the sandbox: no files, no network, bounded.

A context of QuickJS has nothing but the language itself.
"""

from __future__ import annotations

from typing import Any, Final

from leastwise.domain.json_value import JsonObject

_MEMORY_BYTES: Final = 256 << 20
_STACK_BYTES: Final = 1 << 20
_STOPPED: Final = ("InternalError: interrupted", "InternalError: out of memory")
_JOBS_LIMIT: Final = 100_000


class StoppedScriptError(Exception):
    """A script took more time or memory than it may."""


def new_context(limit_s: float) -> Any:
    """A fresh context in which each call may take `limit_s` seconds of processor time."""
    import quickjs

    context = quickjs.Context()
    context.set_memory_limit(_MEMORY_BYTES)
    context.set_max_stack_size(_STACK_BYTES)
    context.set_time_limit(limit_s)
    return context


def run_pending(context: Any) -> None:
    """Let promises go on, as far as they can without anything from outside."""
    for _ in range(_JOBS_LIMIT):
        if not context.execute_pending_job():
            return
    raise StoppedScriptError


def failure_of(error: Exception) -> JsonObject:
    """What a script threw, or that it was stopped."""
    words = str(error).strip()
    if isinstance(error, StoppedScriptError) or words.startswith(_STOPPED):
        return {"stopped": True}
    return {"threw": words.split("\n")[0][:500]}
