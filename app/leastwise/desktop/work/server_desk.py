"""The one server that the window runs: started, followed, stopped."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge, ServerTold
from leastwise.desktop.jobs import Jobs
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import Message
from leastwise.domain.serving import (
    EngineBack,
    EngineLost,
    ServeOptions,
    ServerEnded,
    ServerFailed,
    ServerReady,
    ServerTraffic,
)

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.desktop.work_calls import RunningServer
    from leastwise.domain.candidates import RunSettings


class ServerState(Enum):
    """What the server does."""

    OFF = auto()
    STARTING = auto()
    UP = auto()
    RECOVERING = auto()


class ServerDesk(QObject):
    """`changed` follows whatever is to be shown anew; `failed` says why there is no server."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, core: CoreCalls, jobs: Jobs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._server: RunningServer | None = None
        self._work: object = None
        self.state = ServerState.OFF
        self.name = self.token = ""
        self.address = ""
        self.traffic = ServerTraffic()
        bridge.server_told.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether there is a server, or will be."""
        return self.state is not ServerState.OFF

    def start(self, model: Path, token: str, like: RunSettings | None = None) -> None:
        """Serve a model; the one that is served is stopped before."""
        self.stop()
        work = self._work = object()
        self.state, self.name, self.token, self.address = (
            ServerState.STARTING,
            model.stem,
            token,
            "",
        )
        self.traffic = ServerTraffic()
        self.changed.emit()
        accept = self._bridge.accept_server_for(work)

        def begun(server: RunningServer) -> None:
            if work is self._work:
                self._server = server
            else:
                self._end(server)

        serving, options = self._core.serving, ServeOptions(token=token)
        self._jobs.start(
            lambda stop: serving.start(model, options, accept, stop, like),
            begun,
            lambda error: self._fail(work, error),
            self,
        )

    def stop(self) -> None:
        """Stop it in the background; answers in the making are broken off."""
        server, self._server, self._work = self._server, None, None
        self.address = self.token = ""
        if self.running:
            self.state = ServerState.OFF
            self.changed.emit()
        if server is not None:
            self._end(server)

    def close(self) -> None:
        """Stop it and wait, as the window closes."""
        server, self._server, self._work = self._server, None, None
        if server is not None:
            server.stop()

    def _end(self, server: RunningServer) -> None:
        self._jobs.start(lambda _stop: server.stop(), lambda _done: None, self.failed.emit, self)

    def _fail(self, work: object, error: LeastwiseError) -> None:
        if work is self._work:
            self.stop()
            if not isinstance(error, Cancelled):
                self.failed.emit(error.message)

    def _take(self, told: ServerTold) -> None:
        if told.work is not self._work:
            return
        event = told.event
        match event:
            case ServerReady():
                self.state, self.address, self.name = ServerState.UP, event.address, event.name
            case ServerTraffic():
                self.traffic = event
            case EngineLost():
                self.state = ServerState.RECOVERING
            case EngineBack():
                self.state = ServerState.UP
            case ServerFailed(message=message) | ServerEnded(message):
                self._give_up(message)
        self.changed.emit()

    def _give_up(self, message: Message | None) -> None:
        self.stop()
        if message is not None:
            self.failed.emit(message)
