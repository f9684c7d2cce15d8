"""A disposable child for what strangers wrote and what may run forever.

Chat templates, regular expressions and schemas run there under limits on time and memory,
never in the process that holds a model.
"""

from __future__ import annotations

import queue
import threading
from types import TracebackType
from typing import Self

from leastwise.domain.errors import EnvironmentFault, LeastwiseError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.process.role import RoleEnd, RoleProcess, start_role

_START_LIMIT_S = 20.0


class SandboxFailure(LeastwiseError):
    """A call that was stopped (`sandbox.timed_out`), died (`.died`) or raised (`.raised`)."""


class Sandbox:
    """Calls functions of ours in a child with limits; one call at a time, from any thread.

    The child starts at the first call, is used again, and is replaced after it was stopped
    or died.
    """

    def __init__(self, memory_bytes: int = 1 << 30) -> None:
        """`memory_bytes` bounds the child's address space, where the system can."""
        self._memory_bytes = memory_bytes
        self._lock = threading.Lock()
        self._replies: queue.SimpleQueue[JsonObject | RoleEnd] = queue.SimpleQueue()
        self._child: RoleProcess | None = None
        self._is_ready = False

    def begin(self, module: str) -> None:
        """Start the child without waiting for it, and let it load what the first call needs.

        Raises EnvironmentFault where the system will not.
        """
        with self._lock:
            if self._child is None:
                self._child = self._start(module)

    def call(self, function: str, argument: JsonValue, limit_s: float) -> JsonValue:
        """What "package.module:function" returns for `argument` in the child.

        Raises SandboxFailure after `limit_s` seconds, when the child dies, and when the
        function raises ValueError, TypeError or an error of its library.
        """
        with self._lock:
            child = self._child = self._child or self._start()
            if not self._is_ready:
                self._await_ready(child)
            child.send({"function": function, "argument": argument, "limit_s": limit_s})
            try:
                reply = self._replies.get(timeout=limit_s)
            except queue.Empty:
                self._drop(child)
                raise SandboxFailure(say("sandbox.timed_out", limit=limit_s)) from None
            if isinstance(reply, RoleEnd):
                self._child = None
                raise SandboxFailure(say("sandbox.died", how=reply.how))
            if "error" in reply:
                raise SandboxFailure(say("sandbox.raised", detail=str(reply["error"])))
            return reply["value"]

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            if self._child is not None:
                self._drop(self._child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self, *modules: str) -> RoleProcess:
        self._replies, self._is_ready = queue.SimpleQueue(), False
        role = ["sandbox", str(self._memory_bytes), *modules]
        try:
            return RoleProcess(start_role(role), self._replies.put, self._replies.put)
        except OSError as error:
            raise EnvironmentFault(_start_failed(str(error))) from error

    def _await_ready(self, child: RoleProcess) -> None:
        try:
            ready = self._replies.get(timeout=_START_LIMIT_S)
        except queue.Empty:
            self._drop(child)
            raise EnvironmentFault(_start_failed("no answer")) from None
        if isinstance(ready, RoleEnd):
            self._child = None
            raise EnvironmentFault(_start_failed("; ".join(ready.last_words[-1:])))
        self._is_ready = True

    def _drop(self, child: RoleProcess) -> None:
        self._child = None
        child.kill()


def _start_failed(detail: str) -> Message:
    from leastwise.paths import user_paths

    return say("engine.start_failed", detail=detail, log=str(user_paths().log_file))
