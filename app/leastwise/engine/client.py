"""The parent's side of a process that holds a model: requests, their answers, its death."""

from __future__ import annotations

import itertools
import queue
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Self, TypeVar

from leastwise.domain.benchmarks import BenchTest
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
from leastwise.domain.fits import MemoryNeed
from leastwise.domain.json_value import JsonObject
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import TensorInfo
from leastwise.engine.engine_process import start_engine
from leastwise.engine.protocol import (
    Cancel,
    Done,
    Embed,
    Embedded,
    Generate,
    LayersPlanned,
    Load,
    Loaded,
    LoadProgress,
    Measure,
    Measured,
    MemoryRead,
    Piece,
    Plan,
    PlanLayers,
    Planned,
    ReadMemory,
    Ready,
    Refused,
    Reply,
    Request,
    SequenceArrived,
    SequenceDone,
    SequenceRefused,
    SequenceRequest,
    Share,
    Shared,
    Stopped,
    Unload,
    decode,
    encode,
)
from leastwise.process.role import RoleEnd, RoleProcess

if TYPE_CHECKING:
    import subprocess

_START_LIMIT_S = 60.0
_STOP_GRACE_S = 5.0
_ASKED_TOO_MUCH = {"engine.context_full", "engine.prompt_empty", "engine.text_too_long"}


_Heard = Reply | RoleEnd | ValueError
_One = TypeVar("_One", bound=Reply)
# The first reply belongs to no request.
_STARTING = 0


class Engine:
    """One child process and the model in it. Use as a context manager; threads may share it."""

    def __init__(
        self,
        log_file: str,
        *,
        gives_way: bool = False,
        started: subprocess.Popen[bytes] | None = None,
    ) -> None:
        """Start the child, or take one that was `started`. `log_file` is what messages name.

        One that `gives_way` runs at a lower priority than the window, which stays fluent while
        several answer at once. Raises EnvironmentFault where it does not start.
        """
        self._log_file = log_file
        self._ids = itertools.count(1)
        self._asked: dict[int, queue.SimpleQueue[_Heard]] = {_STARTING: queue.SimpleQueue()}
        self._doing: dict[int, str] = {}
        self._lock = threading.Lock()
        self._how_ended: RoleEnd | None = None
        self._ended = threading.Event()
        self._model = ""
        try:
            self._child = RoleProcess(started or start_engine(), self._receive, self._end)
        except OSError as error:
            raise self._start_failure(str(error)) from error
        self.ready = self._await_ready()
        if gives_way:  # before a model is loaded: the threads that compute are made after that
            self._child.lower_priority()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    @property
    def alive(self) -> bool:
        """Whether the child can take a request."""
        return not self._ended.is_set()

    def wait_for_end(self, timeout_s: float | None = None) -> bool:
        """Wait for the child's end; whether it came."""
        return self._ended.wait(timeout_s)

    def load(
        self,
        path: str,
        settings: RunSettings,
        on_progress: Callable[[float], None],
        cancellation: Cancellation,
        projector: str = "",
    ) -> Loaded:
        """Load a model file, and the projector's file beside it where it is to see images.

        Raises ModelFileError where llama.cpp refuses the file or aborts on it, ChildDied
        where the child was killed, Cancelled.
        """
        self._model = path
        request = Load(next(self._ids), path, settings, projector)
        for reply in self._replies_to(request, "loading", cancellation):
            if isinstance(reply, LoadProgress):
                on_progress(reply.fraction)
            elif isinstance(reply, Loaded):
                return reply
            else:
                self._fail_on(reply)
        raise AssertionError("replies end only by returning or raising")

    def plan(self, path: str, settings: RunSettings, cancellation: Cancellation) -> MemoryPlan:
        """What llama.cpp will allocate. Raises as `load` does."""
        self._model = path
        request = Plan(next(self._ids), path, settings)
        return self._reply(request, Planned, "planning", cancellation).plan

    def plan_need(
        self,
        path: str,
        settings: RunSettings,
        tensors: tuple[TensorInfo, ...],
        cancellation: Cancellation,
        warm_up: str = "",
    ) -> MemoryNeed | None:
        """The peak of a process that runs the model, by part; `tensors` are the file's.

        The small model `warm_up` is run first, for what a GPU's driver takes at the first token.
        Only the first request of a child is answered so: None from one that has done anything
        before, or where the system does not tell what a process holds. Raises as `load` does.
        """
        self._model = path
        request = Plan(next(self._ids), path, settings, tensors, warm_up)
        return self._reply(request, Planned, "planning", cancellation).need

    def plan_layers(
        self,
        path: str,
        settings: RunSettings,
        tensors: Mapping[str, int],
        available_bytes: int | None,
        cancellation: Cancellation,
    ) -> LayersPlanned:
        """How many layers of a model fit on which GPU. Raises as `load` does."""
        self._model = path
        request = PlanLayers(next(self._ids), path, settings, tensors, available_bytes)
        return self._reply(request, LayersPlanned, "planning", cancellation)

    def generate(
        self,
        sequences: tuple[SequenceRequest, ...],
        on_piece: Callable[[Piece], None],
        cancellation: Cancellation,
        fixed: bool = False,
        on_arrived: Callable[[SequenceArrived], None] = lambda _arrived: None,
    ) -> Generator[SequenceDone | SequenceRefused]:
        """The answers as they are finished, and refusals of those that cannot be written.

        With `fixed` the batches do not depend on what else ran: see `protocol.Generate`. Closing
        the iterator early cancels what is left. `on_arrived` hears of streamed ones before their
        first piece. Raises EngineFault where llama.cpp fails, ChildDied, Cancelled.
        """
        request = Generate(next(self._ids), sequences, fixed)
        try:
            yield from self._written(request, on_piece, on_arrived, cancellation)
        except BaseException:
            self._stop(request.id)  # nobody waits for the rest; what is over is past stopping
            raise

    def _written(
        self,
        request: Generate,
        on_piece: Callable[[Piece], None],
        on_arrived: Callable[[SequenceArrived], None],
        cancellation: Cancellation,
    ) -> Iterator[SequenceDone | SequenceRefused]:
        begun: set[int] = set()
        for reply in self._replies_to(request, "prefilling", cancellation):
            if isinstance(reply, Piece):
                begun.add(reply.sequence)
                self._doing[request.id] = "decoding"
                on_piece(reply)
            elif isinstance(reply, SequenceDone | SequenceRefused):
                begun.discard(reply.sequence)
                self._doing[request.id] = "decoding" if begun else "prefilling"
                yield reply
            elif isinstance(reply, SequenceArrived):
                on_arrived(reply)
            elif isinstance(reply, Done):
                return
            else:
                self._fail_on(reply)

    def answer(
        self,
        asked: SequenceRequest,
        on_piece: Callable[[Piece], None],
        cancellation: Cancellation,
        on_arrived: Callable[[SequenceArrived], None] = lambda _arrived: None,
    ) -> SequenceDone:
        """One answer. Raises as `generate` does, and BadInput where it is refused."""
        (reply,) = self.generate((asked,), on_piece, cancellation, on_arrived=on_arrived)
        if isinstance(reply, SequenceRefused):
            raise BadInput(self.refusal(reply))
        return reply

    def refusal(self, refused: SequenceRefused) -> Message:
        """Why a sequence was refused, as a message."""
        doing = say(f"engine.{self._doing.get(refused.id, 'decoding')}")
        params = {**refused.params, "model": self._model, "path": self._model}
        return say(refused.code, **params, log=self._log_file, doing=doing)

    def share(self, prompts: tuple[str, ...], cancellation: Cancellation) -> Shared:
        """Evaluate once what all `prompts` begin with, and count their tokens.

        It is kept until the next call. Raises EngineFault, ChildDied, Cancelled.
        """
        request = Share(next(self._ids), prompts)
        return self._reply(request, Shared, "prefilling", cancellation)

    def embed(self, texts: tuple[str, ...], cancellation: Cancellation) -> Embedded:
        """Texts as vectors of length 1, [texts, width].

        Raises BadInput for a text that is empty or too long, EngineFault where the model was
        not loaded for embeddings, ChildDied, Cancelled.
        """
        request = Embed(next(self._ids), texts)
        return self._reply(request, Embedded, "prefilling", cancellation)

    def measure(self, test: BenchTest, seed: int, cancellation: Cancellation) -> Measured:
        """Time one repetition of `test` on tokens that `seed` picks.

        Raises BadInput where the test is longer than the context, EngineFault, ChildDied,
        Cancelled.
        """
        request = Measure(next(self._ids), test, seed)
        return self._reply(request, Measured, "measuring", cancellation)

    def read_memory(self, cancellation: Cancellation) -> MemoryRead:
        """The child's memory now and its peak so far. Raises ChildDied, Cancelled."""
        request = ReadMemory(next(self._ids))
        return self._reply(request, MemoryRead, "idle", cancellation)

    def unload(self, cancellation: Cancellation) -> None:
        """Free the model; the child stays. Raises ChildDied, Cancelled."""
        self._reply(Unload(next(self._ids)), Done, "idle", cancellation)

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

    def _reply(
        self, request: Request, kind: type[_One], doing: str, cancellation: Cancellation
    ) -> _One:
        """The one reply to a request that has one; raises what it says otherwise."""
        for reply in self._replies_to(request, doing, cancellation):
            if isinstance(reply, kind):
                return reply
            self._fail_on(reply)
        raise AssertionError("replies end only by returning or raising")

    def _replies_to(
        self, request: Request, doing: str, cancellation: Cancellation
    ) -> Iterator[Reply]:
        cancellation.raise_if_asked()
        with self._listening(request.id, doing) as heard:
            if not self.alive:
                self._died("idle", self._how_ended)
            with cancellation.listening(lambda: self._stop(request.id)):
                self._child.send(encode(request))
                while True:
                    reply = self._next_reply(heard, request.id, cancellation)
                    if isinstance(reply, Stopped):
                        raise Cancelled
                    yield reply

    def _next_reply(
        self, heard: queue.SimpleQueue[_Heard], request_id: int, cancellation: Cancellation
    ) -> Reply:
        """The next reply; a child that does not stop when asked is ended."""
        while True:
            asked_before = cancellation.asked  # the whole grace counts from the asking
            try:
                reply = heard.get(timeout=_STOP_GRACE_S)
            except queue.Empty:
                if asked_before:
                    self._child.kill()
                    raise Cancelled from None
                continue
            if isinstance(reply, RoleEnd):
                if cancellation.asked:
                    raise Cancelled
                self._died(self._doing[request_id], reply)
            if isinstance(reply, ValueError):
                detail = str(reply)
                raise InternalFault(say("engine.protocol", detail=detail, log=self._log_file))
            return reply

    def _stop(self, request_id: int) -> None:
        self._child.send(encode(Cancel(request_id)))

    @contextmanager
    def _listening(self, request_id: int, doing: str) -> Iterator[queue.SimpleQueue[_Heard]]:
        heard: queue.SimpleQueue[_Heard] = queue.SimpleQueue()
        with self._lock:
            self._asked[request_id] = heard
            self._doing[request_id] = doing
        try:
            yield heard
        finally:
            with self._lock:
                del self._asked[request_id]
                del self._doing[request_id]

    def _fail_on(self, reply: Reply) -> NoReturn:
        if not isinstance(reply, Refused):
            detail = type(reply).__name__
            raise InternalFault(say("engine.protocol", detail=detail, log=self._log_file))
        doing = say(f"engine.{self._doing.get(reply.id, 'idle')}")
        params = {**reply.params, "path": self._model, "model": self._model, "log": self._log_file}
        message = say(reply.code, **params, doing=doing)
        if reply.code.startswith("model."):
            raise ModelFileError(message)
        if reply.code in _ASKED_TOO_MUCH:
            raise BadInput(message)
        raise EngineFault(message)

    def _died(self, doing: str, end: RoleEnd | None) -> NoReturn:
        how = end.how if end else say("how.exit", status=0)
        aborted = end is not None and end.status == -signal.SIGABRT
        if aborted and doing in ("loading", "planning"):
            raise ModelFileError(say("model.aborted_load", path=self._model, how=how))
        raise ChildDied(
            say(
                "engine.died",
                model=self._model,
                doing=say(f"engine.{doing}"),
                how=how,
                log=self._log_file,
            )
        )

    def _await_ready(self) -> Ready:
        try:
            reply = self._asked[_STARTING].get(timeout=_START_LIMIT_S)
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
        """Hand a reply to whoever asked; what cannot be read is everybody's."""
        try:
            message = decode(line)
        except ValueError as error:
            self._tell_everybody(error)
            return
        asked = getattr(message, "id", _STARTING)
        with self._lock:
            heard = self._asked.get(asked)
        if heard is not None:
            heard.put(message)  # type: ignore[arg-type]

    def _end(self, end: RoleEnd) -> None:
        self._how_ended = end
        self._ended.set()
        self._tell_everybody(end)

    def _tell_everybody(self, heard: RoleEnd | ValueError) -> None:
        with self._lock:
            waiting = list(self._asked.values())
        for each in waiting:
            each.put(heard)
