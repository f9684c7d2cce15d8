"""The memory of a process that would run a model, planned by llama.cpp in a child of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.devices import offload_devices
from leastwise.domain.errors import ModelFileError
from leastwise.domain.fits import MemoryNeed
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.engine.standin.writing import write_standin
from leastwise.fit.features import model_features
from leastwise.fit.formula import Formula
from leastwise.fit.rehearsal_room import disk_failed
from leastwise.fit.standins import warming
from leastwise.process.scratch import scratch_folder

# What llama.cpp says of a file that is newer than itself (src/llama-model.cpp, llama-vocab.cpp).
_UNKNOWN: Final = {
    "unknown model architecture": "memory.unknown_architecture",
    "unknown pre-tokenizer": "memory.unknown_tokenizer",
    "unknown tokenizer": "memory.unknown_tokenizer",
}


def memory_need(
    path: Path,
    header: ModelHeader,
    settings: RunSettings,
    start_engine: Callable[[], Engine],
    cancellation: Cancellation,
    folder: Path,
) -> MemoryNeed:
    """The peak by part, for a file that holds at least its header and is as long as the whole.

    In `folder` lies for a while what a GPU is tried with. Where llama.cpp does not know the
    architecture, or aborts on it, a formula answers and says why. Raises ModelFileError where it
    refuses the file for another reason, EnvironmentFault where no child starts or nothing can be
    written to `folder`, ChildDied, EngineFault, Cancelled.
    """
    try:
        with start_engine() as engine, ExitStack() as stack:
            computes = settings.gpu_layers != 0 and offload_devices(engine.ready.devices)
            warm_up = _warm_up(header, folder, stack) if computes else ""
            need = engine.plan_need(str(path), settings, header.tensors, cancellation, warm_up)
    except ModelFileError as refusal:
        reason = _formula_reason(refusal.message, header)
        if reason is None:
            raise
        return _by_formula(header, settings, reason)
    if need is None:
        return _by_formula(header, settings, say("memory.not_told"))
    return need


def _warm_up(header: ModelHeader, folder: Path, until: ExitStack) -> str:
    """A small model of the same kinds of weights and heads, which is there for a while.

    A GPU's driver takes memory of the process for the kernels that are used, at the first token.
    """
    try:
        own = until.enter_context(scratch_folder(folder, "warming"))
        return str(write_standin(warming(model_features(header)), own / "small.gguf"))
    except OSError as error:
        raise disk_failed(folder, error) from error


def _by_formula(header: ModelHeader, settings: RunSettings, reason: Message) -> MemoryNeed:
    return replace(Formula(header)(settings), formula_reason=reason)


def _formula_reason(refusal: Message, header: ModelHeader) -> Message | None:
    """Why the formula answers; None where the file itself is at fault."""
    known = {"build": build_name(), "architecture": header.architecture}
    if refusal.code == "model.aborted_load":
        return say("memory.plan_aborted", **known)
    detail = str(refusal.params.get("detail", ""))
    for words, code in _UNKNOWN.items():
        if words in detail:
            return say(code, **known)
    return None
