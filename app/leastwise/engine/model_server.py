"""The parent's side of the process that serves a model to other programs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.domain.serving import ServeOrder, ServerEnded, ServerEvent, ServerFailed
from leastwise.engine.server_wire import decode_told, encode_order
from leastwise.process.role import RoleEnd, RoleProcess, start_role


class ModelServer:
    """One serving process, from its start to `stop`. Use as a context manager.

    Events come on a thread of its own; the last is `ServerFailed` or `ServerEnded`.
    """

    def __init__(self, order: ServeOrder, on_event: Callable[[ServerEvent], None]) -> None:
        """Start it; it loads the model and then says that it is ready.

        Raises EnvironmentFault where no process starts.
        """
        self._order = order
        self._on_event = on_event
        self._stopping = False
        self._failed = False
        self._ended = threading.Event()
        try:
            self._child = RoleProcess(start_role(["serve"]), self._receive, self._end)
        except OSError as error:
            detail = str(error)
            raise EnvironmentFault(
                say("engine.start_failed", detail=detail, log=order.log_file)
            ) from error
        self._child.send(encode_order(order))

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._child.pid

    @property
    def running(self) -> bool:
        """Whether its process is there."""
        return not self._ended.is_set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait for its end; whether it came."""
        return self._ended.wait(timeout_s)

    def stop(self) -> None:
        """End it and what it started; answers in the making are broken off."""
        self._stopping = True
        self._child.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _receive(self, line: JsonObject) -> None:
        event = decode_told(line)
        self._failed = self._failed or isinstance(event, ServerFailed)
        self._on_event(event)

    def _end(self, end: RoleEnd) -> None:
        self._ended.set()
        if self._failed:
            return
        order = self._order
        cause = say("serve.ended", model=order.name, how=end.how, log=order.log_file)
        self._on_event(ServerEnded(None if self._stopping else cause))
