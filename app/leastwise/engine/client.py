"""The parent's side of a process that holds a model: requests, their answers, its death."""

from __future__ import annotations

import itertools
import queue
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import NoReturn, Self

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import MemoryPlan, RunSettings
from leastwise.domain.errors import (
    BadInput,
    Cancelled,
    ChildDied,
    EngineFault,
    EnvironmentFault,
    InternalFault,
    ModelFileError,
)
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import say
from leastwise.engine.protocol import (
    Cancel,
    Done,
    Generate,
    Load,
    Loaded,
    LoadProgress,
    Piece,
    Plan,
    Planned,
    Ready,
    Refused,
    Reply,
    SequenceDone,
    SequenceRequest,
    Stopped,
    decode,
    encode,
)
from leastwise.process.role import RoleEnd, RoleProcess

_START_LIMIT_S = 60.0
_STOP_GRACE_S = 5.0


class Engine:
    """One child process and the model in it. Use as a context manager, from any one thread."""

    def __init__(self, log_file: str) -> None:
        """Start the child. `log_file` is what error messages name.

        Raises EnvironmentFault where it does not start.
        """
        self._log_file = log_file
        self._ids = itertools.count(1)
        self._replies: queue.SimpleQueue[Reply | RoleEnd | ValueError] = queue.SimpleQueue()
        self._ended = threading.Event()
        self._model = ""
        self._doing = "idle"
        try:
            self._child = RoleProcess(["engine"], self._receive, self._end)
        except OSError as error:
            raise self._start_failure(str(error)) from error
        self.ready = self._await_ready()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    @property
    def alive(self) -> bool:
        """Whether the child can take a request."""
        return not self._ended.is_set()

    def load(
        self,
        path: str,
        settings: RunSettings,
        on_progress: Callable[[float], None],
        cancellation: Cancellation,
    ) -> Loaded:
        """Load a model file.

        Raises ModelFileError where llama.cpp refuses the file or aborts on it, ChildDied
        where the child was killed, Cancelled.
        """
        self._model = path
        request = Load(next(self._ids), path, settings)
        for reply in self._replies_to(request, "loading", cancellation):
            if isinstance(reply, LoadProgress):
                on_progress(reply.fraction)
            elif isinstance(reply, Loaded):
                return reply
            else:
                self._fail_on(reply, path)
        raise AssertionError("replies end only by returning or raising")

    def plan(self, path: str, settings: RunSettings, cancellation: Cancellation) -> MemoryPlan:
        """What llama.cpp will allocate. Raises as `load` does."""
        self._model = path
        request = Plan(next(self._ids), path, settings)
        for reply in self._replies_to(request, "planning", cancellation):
            if isinstance(reply, Planned):
                return reply.plan
            self._fail_on(reply, path)
        raise AssertionError("replies end only by returning or raising")

    def generate(
        self,
        sequences: tuple[SequenceRequest, ...],
        on_piece: Callable[[Piece], None],
        cancellation: Cancellation,
    ) -> Iterator[SequenceDone]:
        """The answers, as they are finished.

        Raises BadInput where a prompt is longer than the context, EngineFault where
        llama.cpp fails, ChildDied, Cancelled.
        """
        request = Generate(next(self._ids), sequences)
        for reply in self._replies_to(request, "prefilling", cancellation):
            if isinstance(reply, Piece):
                self._doing = "decoding"
                on_piece(reply)
            elif isinstance(reply, SequenceDone):
                self._doing = "prefilling"
                yield reply
            elif isinstance(reply, Done):
                return
            else:
                self._fail_on(reply, self._model)

    def close(self) -> None:
        """End the child."""
        self._child.close()

    def kill(self) -> None:
        """End the child at once."""
        self._child.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _replies_to(
        self, request: Load | Plan | Generate, doing: str, cancellation: Cancellation
    ) -> Iterator[Reply]:
        cancellation.raise_if_asked()
        if not self.alive:
            self._died()
        with self._busy(doing), cancellation.listening(lambda: self._stop(request.id)):
            self._child.send(encode(request))
            while True:
                reply = self._next_reply(cancellation)
                if isinstance(reply, Stopped):
                    raise Cancelled
                if isinstance(reply, Ready) or reply.id != request.id:
                    continue
                yield reply

    def _next_reply(self, cancellation: Cancellation) -> Reply:
        """The next reply; a child that does not stop when asked is ended."""
        while True:
            try:
                reply = self._replies.get(timeout=_STOP_GRACE_S)
            except queue.Empty:
                if cancellation.asked:
                    self._child.kill()
                    raise Cancelled from None
                continue
            if isinstance(reply, RoleEnd):
                if cancellation.asked:
                    raise Cancelled
                self._died(reply)
            if isinstance(reply, ValueError):
                detail = str(reply)
                raise InternalFault(say("engine.protocol", detail=detail, log=self._log_file))
            return reply

    def _stop(self, request_id: int) -> None:
        self._child.send(encode(Cancel(request_id)))

    @contextmanager
    def _busy(self, doing: str) -> Iterator[None]:
        self._doing = doing
        yield
        self._doing = "idle"

    def _fail_on(self, reply: Reply, path: str) -> NoReturn:
        if not isinstance(reply, Refused):
            detail = type(reply).__name__
            raise InternalFault(say("engine.protocol", detail=detail, log=self._log_file))
        params = {**reply.params, "path": path, "model": path, "log": self._log_file}
        message = say(reply.code, **params, doing=say(f"engine.{self._doing}"))
        if reply.code == "model.refused":
            raise ModelFileError(message)
        if reply.code == "engine.context_full":
            raise BadInput(message)
        raise EngineFault(message)

    def _died(self, end: RoleEnd | None = None) -> NoReturn:
        how = end.how if end else say("how.exit", status=0)
        aborted = end is not None and end.status == -signal.SIGABRT
        if aborted and self._doing in ("loading", "planning"):
            raise ModelFileError(say("model.aborted_load", path=self._model, how=how))
        raise ChildDied(
            say(
                "engine.died",
                model=self._model,
                doing=say(f"engine.{self._doing}"),
                how=how,
                log=self._log_file,
            )
        )

    def _await_ready(self) -> Ready:
        try:
            reply = self._replies.get(timeout=_START_LIMIT_S)
        except queue.Empty:
            self._child.kill()
            raise self._start_failure("no answer") from None
        if isinstance(reply, Ready):
            return reply
        self._child.kill()
        words = reply.last_words[-1:] if isinstance(reply, RoleEnd) else (str(reply),)
        raise self._start_failure("; ".join(words))

    def _start_failure(self, detail: str) -> EnvironmentFault:
        return EnvironmentFault(say("engine.start_failed", detail=detail, log=self._log_file))

    def _receive(self, line: JsonObject) -> None:
        try:
            message = decode(line)
        except ValueError as error:
            self._replies.put(error)
            return
        self._replies.put(message)  # type: ignore[arg-type]

    def _end(self, end: RoleEnd) -> None:
        self._ended.set()
        self._replies.put(end)
