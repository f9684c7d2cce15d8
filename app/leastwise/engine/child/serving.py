"""The process that holds a model: takes requests, answers many at once, stops any at any moment."""

from __future__ import annotations

import collections
import functools
import os
import queue
import sys
import time
import traceback
from collections.abc import Callable

import llama_cpp

from leastwise.domain.json_value import JsonObject
from leastwise.engine.child.batching import Batching
from leastwise.engine.child.chosen import read_chosen
from leastwise.engine.child.devices import list_devices
from leastwise.engine.child.embedding import embed
from leastwise.engine.child.failures import (
    AdapterRefusal,
    ContextFull,
    ContextRefusal,
    DecodeFailed,
    NativeRefusal,
    SequenceRefusal,
    WritingStopped,
)
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.measuring import SpeedMeter
from leastwise.engine.child.memory import MemoryMeter
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.native_model import NativeModel, open_native
from leastwise.engine.child.offloading import plan_layers
from leastwise.engine.child.planning import plan_memory, plan_need
from leastwise.engine.child.starting import start_llama
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
    Plan,
    PlanLayers,
    Planned,
    ReadMemory,
    Ready,
    Refused,
    Reply,
    Request,
    Share,
    Shared,
    Stopped,
    decode,
    encode,
)
from leastwise.process.child_side import (
    LineWriter,
    claim_stdout,
    go_first_when_memory_is_short,
    listen,
)

_PROGRESS_STEP = 0.01


def main() -> None:
    """Serve the parent until it closes the pipe."""
    writer = claim_stdout()
    go_first_when_memory_is_short()
    Serving(writer).serve()


class _Held:
    """A loaded model with what works on it; answers and measurements never share a context."""

    def __init__(
        self, native: NativeModel, embeddings: bool, batching: Batching, speed: SpeedMeter
    ) -> None:
        self.native = native
        self.embeddings = embeddings
        self.batching = batching
        self._speed = speed
        self._measured = False

    def for_answers(self) -> Batching:
        """The batching, with nothing of a measurement left in the context."""
        if self._measured:
            self._speed.forget()
            self._measured = False
        return self.batching

    def for_measuring(self) -> SpeedMeter:
        """The meter, with nothing of the answers left in the context."""
        if not self._measured:
            self.batching.forget_prefixes()
            self._measured = True
        return self._speed


class Serving:
    """One model at most, the answers in the making, and the requests that wait for them to end."""

    def __init__(self, writer: LineWriter) -> None:
        self._writer = writer
        self._incoming: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._waiting: collections.deque[Request] = collections.deque()
        self._interruption = Interruption()
        self._meter = MemoryMeter()
        self._log = NativeLog()
        self._held: _Held | None = None
        self._fresh = True
        start_llama()

    def serve(self) -> None:
        """Take requests for ever; the watch on the parent ends the process."""
        listen(self._receive)
        self._send(Ready(os.getpid(), _system_line(), list_devices()))
        while True:
            self._collect()
            self._hand_over()
            if self._busy:
                self._step()
            elif self._waiting:
                self._answer(self._waiting.popleft())

    @property
    def _busy(self) -> bool:
        return self._held is not None and not self._held.batching.idle

    def _receive(self, line: JsonObject) -> None:
        message = decode(line)
        if isinstance(message, Cancel):
            if self._interruption.ask(message.id):
                # whoever works may be inside a long native call; nobody waits for its end
                self._send(Stopped(message.id))
        elif not isinstance(message, Reply):
            self._interruption.expect(message.id)
            self._incoming.put(message)

    def _collect(self) -> None:
        """Take what has arrived; wait for something where there is nothing to do."""
        if not self._busy and not self._waiting:
            self._waiting.append(self._incoming.get())
        while not self._incoming.empty():
            self._waiting.append(self._incoming.get())

    def _hand_over(self) -> None:
        """Let waiting prompts join those in the making, up to the first other kind of request."""
        held = self._held
        while held and not held.embeddings and self._waiting:
            request = self._waiting[0]
            if not isinstance(request, Generate):
                return
            self._waiting.popleft()
            batching = held.for_answers()
            failure = self._attempt(functools.partial(batching.add, request))
            if failure:
                batching.give_up(request.id, failure)

    def _step(self) -> None:
        assert self._held is not None
        batching = self._held.batching
        failure = self._attempt(batching.step)
        if failure:
            batching.fail(failure)

    def _answer(self, request: Request) -> None:
        """Do what needs the model for itself."""
        self._interruption.begin((request.id,))
        reply: Reply = Stopped(request.id)

        def answer() -> None:
            nonlocal reply
            reply = self._do(request)

        if not self._interruption.raised:
            failure = self._attempt(answer)
            if failure and not self._interruption.raised:
                reply = Refused(request.id, failure.code, failure.params)
            elif failure:
                reply = Stopped(request.id)
        self._interruption.begin(())
        self._interruption.forget(request.id)
        self._send(reply)

    def _attempt(self, action: Callable[[], None]) -> SequenceRefusal | None:
        """Do it; what went wrong, as a code with parameters."""
        try:
            action()
        except SequenceRefusal as refusal:
            return refusal
        except (AdapterRefusal, NativeRefusal, WritingStopped, ContextFull, DecodeFailed) as known:
            return self._in_words(known)
        except MemoryError:
            return SequenceRefusal("engine.out_of_memory")
        except Exception as error:  # noqa: BLE001 - a process boundary: a defect of ours ends as words
            traceback.print_exc(file=sys.stderr)
            return SequenceRefusal("engine.protocol", detail=repr(error)[:500])
        return None

    def _in_words(self, failure: Exception) -> SequenceRefusal:
        match failure:
            case AdapterRefusal():
                return SequenceRefusal("model.adapter_refused", adapter=failure.path)
            case ContextRefusal():
                return SequenceRefusal(
                    "model.no_context",
                    context_tokens=failure.context_tokens,
                    kv=failure.kv,
                    detail=(self._log.last_error() or str(failure))[:500],
                )
            case NativeRefusal():
                detail = self._log.last_error() or str(failure)
                return SequenceRefusal("model.refused", detail=detail[:500])
            case ContextFull():
                room = self._held.native.cells if self._held else 0
                return SequenceRefusal(
                    "engine.context_full",
                    prompt_tokens=failure.prompt_tokens,
                    context_tokens=room,
                )
            case DecodeFailed():
                return SequenceRefusal("engine.decode_failed", status=failure.status)
            case _:
                return SequenceRefusal("engine.stopped")

    def _do(self, request: Request) -> Reply:
        match request:
            case Load():
                return self._load(request)
            case Plan():
                return self._plan(request)
            case PlanLayers():
                return self._plan_layers(request)
            case ReadMemory():
                return MemoryRead(request.id, self._meter.now(), self._meter.read())
            case Share() | Measure() | Embed() | Generate():
                return self._use(request)
            case _:
                self._unload()
                return Done(request.id)

    def _plan(self, request: Plan) -> Reply:
        fresh, self._fresh = self._fresh, False
        path, settings = request.path, request.settings
        if not (fresh and request.tensors):
            plan = plan_memory(path, settings, self._interruption, self._log)
            return Planned(request.id, plan)
        plan, need = plan_need(
            path, settings, request.tensors, self._interruption, self._log, request.warm_up
        )
        return Planned(request.id, plan, need)

    def _plan_layers(self, request: PlanLayers) -> Reply:
        self._fresh = False
        plan = plan_layers(
            request.path,
            request.settings,
            request.tensors,
            request.available_bytes,
            self._interruption,
            self._log,
        )
        return LayersPlanned(
            id=request.id,
            gpu_layers=plan.gpu_layers,
            gpu_devices=tuple(share.device.name for share in plan.per_device),
            device_bytes=plan.device_bytes,
            confirmed=plan.confirmed,
            code=plan.why.code,
            params=plan.why.params,  # type: ignore[arg-type]
        )

    def _use(self, request: Share | Measure | Embed | Generate) -> Reply:
        held = self._held
        if held is None:
            raise SequenceRefusal("engine.no_model")
        if held.embeddings and not isinstance(request, Embed):
            raise SequenceRefusal("engine.only_embedding")
        if isinstance(request, Embed) and not held.embeddings:
            raise SequenceRefusal("engine.not_embedding")
        match request:
            case Share():
                tokens, lengths = held.for_answers().share(request.id, request.prompts)
                return Shared(request.id, tokens, tuple(lengths))
            case Measure():
                sample = held.for_measuring().measure(request.test, request.seed)
                return Measured(request.id, sample, self._meter.read())
            case Embed():
                vectors, counts = embed(held.native, request.texts)
                return Embedded(request.id, vectors, counts)
            case _:
                raise AssertionError("answers are written by the batching")

    def _load(self, request: Load) -> Reply:
        self._unload()
        self._fresh = False
        self._log.clear()
        last = -1.0

        def progressed(fraction: float) -> None:
            nonlocal last
            if fraction - last >= _PROGRESS_STEP or fraction >= 1:
                last = fraction
                self._send(LoadProgress(request.id, fraction))

        begun = time.perf_counter()
        native = open_native(request.path, request.settings, self._interruption, progressed)
        if request.projector:
            self._open_projector(native, request)
        load_s = time.perf_counter() - begun
        self._held = _Held(
            native,
            request.settings.embeddings,
            Batching(native, self._interruption, self._meter, self._writer.write_all),
            SpeedMeter(native, self._interruption),
        )
        if self._interruption.raised:
            self._unload()
            return Stopped(request.id)
        return Loaded(
            id=request.id,
            load_s=load_s,
            context_tokens=native.context_tokens,
            threads=native.threads,
            description=native.description(),
            chat_template=native.chat_template(),
            bos_text=native.token_text(llama_cpp.llama_vocab_bos(native.vocab)),
            eos_text=native.token_text(llama_cpp.llama_vocab_eos(native.vocab)),
            chosen=read_chosen(self._log.lines, native, request.settings),
            memory=self._meter.read(),
        )

    @staticmethod
    def _open_projector(native: NativeModel, request: Load) -> None:
        from leastwise.engine.child.seeing import Projector

        try:
            native.projector = Projector(
                request.projector,
                native.model,
                native.threads,
                use_gpu=request.settings.gpu_layers != 0,
            )
        except NativeRefusal:
            native.free()
            raise

    def _unload(self) -> None:
        if self._held is not None:
            self._held.native.free()
            self._held = None

    def _send(self, reply: Reply) -> None:
        self._writer.write(encode(reply))


def _system_line() -> str:
    line: bytes = llama_cpp.llama_print_system_info()
    return line.decode(errors="replace")
