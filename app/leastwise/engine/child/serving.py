"""The process that holds a model: takes requests, one at a time, and stops them at any moment."""

from __future__ import annotations

import os
import queue
import sys
import time
import traceback

import llama_cpp

from leastwise.domain.json_value import JsonObject
from leastwise.engine.build import build_name
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.memory import MemoryMeter
from leastwise.engine.child.native_log import NativeLog
from leastwise.engine.child.native_model import NativeModel, NativeRefusal, open_native
from leastwise.engine.child.planning import plan_memory
from leastwise.engine.child.writing import (
    ContextFull,
    DecodeFailed,
    WritingStopped,
    write_answer,
)
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
    Request,
    SequenceDone,
    SequenceRequest,
    Stopped,
    Unload,
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


class Serving:
    """One model at most, and the requests that wait for it."""

    def __init__(self, writer: LineWriter) -> None:
        self._writer = writer
        self._requests: queue.SimpleQueue[Load | Plan | Generate | Unload] = queue.SimpleQueue()
        self._interruption = Interruption()
        self._meter = MemoryMeter()
        self._log = NativeLog()
        self._native: NativeModel | None = None
        llama_cpp.llama_backend_init()

    def serve(self) -> None:
        """Take requests for ever; the watch on the parent ends the process."""
        listen(self._receive)
        self._send(Ready(os.getpid(), build_name(), _system_line()))
        while True:
            request = self._requests.get()
            self._interruption.begin(request.id)
            try:
                self._send(self._answer(request))
            finally:
                self._interruption.end()

    def _receive(self, line: JsonObject) -> None:
        message = decode(line)
        if isinstance(message, Cancel):
            self._interruption.ask(message.id)
        elif isinstance(message, Load | Plan | Generate | Unload):
            self._requests.put(message)

    def _answer(self, request: Request) -> Reply:
        if self._interruption.asked:
            return Stopped(request.id)
        try:
            return self._do(request)
        except WritingStopped:
            return Stopped(request.id)
        except NativeRefusal as refusal:
            return self._refusal(request, str(refusal))
        except ContextFull as full:
            room = self._native.context_tokens if self._native else 0
            params = {"prompt_tokens": full.prompt_tokens, "context_tokens": room}
            return Refused(request.id, "engine.context_full", params)
        except DecodeFailed as failed:
            return Refused(request.id, "engine.decode_failed", {"status": failed.status})
        except MemoryError:
            return Refused(request.id, "engine.out_of_memory", {})
        except Exception as error:  # noqa: BLE001 - a process boundary: a defect of ours ends as words
            traceback.print_exc(file=sys.stderr)
            return Refused(request.id, "engine.protocol", {"detail": repr(error)[:500]})

    def _do(self, request: Request) -> Reply:
        match request:
            case Load():
                return self._load(request)
            case Plan():
                plan = plan_memory(request.path, request.settings, self._interruption, self._log)
                return Planned(request.id, plan)
            case Generate():
                for sequence in request.sequences:
                    self._send(self._write(request.id, sequence))
                return Done(request.id)
            case _:
                self._unload()
                return Done(request.id)

    def _load(self, request: Load) -> Reply:
        self._unload()
        self._log.clear()
        last = -1.0

        def progressed(fraction: float) -> None:
            nonlocal last
            if fraction - last >= _PROGRESS_STEP or fraction >= 1:
                last = fraction
                self._send(LoadProgress(request.id, fraction))

        begun = time.perf_counter()
        native = open_native(request.path, request.settings, self._interruption, progressed)
        load_s = time.perf_counter() - begun
        self._native = native
        if self._interruption.asked:
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
            memory=self._meter.read(),
        )

    def _write(self, request_id: int, sequence: SequenceRequest) -> Reply:
        if self._native is None:
            raise NativeRefusal("no model is loaded")
        begun = False

        def piece(text: str) -> None:
            nonlocal begun
            if not begun or (sequence.stream and text):
                shown = text if sequence.stream else ""
                self._send(Piece(request_id, sequence.sequence, shown))
            begun = True

        written = write_answer(
            self._native, sequence.prompt, sequence.generation, self._interruption, piece
        )
        return SequenceDone(
            id=request_id,
            sequence=sequence.sequence,
            text=written.text,
            finish_reason=written.finish_reason,
            timing=written.timing,
            memory=self._meter.read(),
        )

    def _refusal(self, request: Request, reason: str) -> Reply:
        if self._interruption.asked:
            return Stopped(request.id)
        detail = self._log.last_error() or reason
        return Refused(request.id, "model.refused", {"detail": detail[:500]})

    def _unload(self) -> None:
        if self._native is not None:
            self._native.free()
            self._native = None

    def _send(self, reply: Reply) -> None:
        self._writer.write(encode(reply))


def _system_line() -> str:
    line: bytes = llama_cpp.llama_print_system_info()
    return line.decode(errors="replace")
