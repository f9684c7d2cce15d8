"""Which stand-in of a model to build: the first that llama.cpp accepts in a dry run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault, ModelFileError
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.engine.client import Engine
from leastwise.engine.standin.cutting import Cut
from leastwise.engine.standin.from_header import HeaderStandin
from leastwise.fit.rehearsal_depths import Depths, depths_of, smallest_bytes
from leastwise.fit.rehearsal_layers import Layer
from leastwise.fit.rehearsal_room import (
    available_memory_bytes,
    check_disk,
    check_memory,
    free_disk_bytes,
)

# The process beside its model: the program itself, and tokens and merges many times over.
_PROCESS_BYTES: Final = 96 << 20
_TOKENIZER_FACTOR: Final = 8


@dataclass(frozen=True)
class Building:
    """What there is to build a stand-in from: `name` is the model's, as people say it."""

    header_file: Path
    header: ModelHeader
    layers: tuple[Layer, ...]
    settings: RunSettings
    name: str


@dataclass(frozen=True)
class Built:
    """A stand-in that llama.cpp accepts, its weights still to be written.

    `cuts` are the stacks to time, the deepest first. `depths` is None for the whole model,
    which is the one cut then.
    """

    standin: HeaderStandin
    cuts: tuple[Cut | None, ...]
    depths: Depths | None


class EngineSeat:
    """The one child process; another one where llama.cpp took the first with it."""

    def __init__(self, start_engine: Callable[[], Engine]) -> None:
        self._start_engine = start_engine
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """A process that lives. Raises EnvironmentFault where none can be started."""
        if self._engine is None or not self._engine.alive:
            self.close()
            self._engine = self._start_engine()
        return self._engine

    def close(self) -> None:
        """End it."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def build(
    plan: Building, path: Path, most_bytes: int, seat: EngineSeat, cancellation: Cancellation
) -> Built:
    """A stand-in of up to `most_bytes`, or the smallest that half of what is free holds.

    Raises BadInput where llama.cpp accepts none, EnvironmentFault where memory or disk are
    short, OSError, Cancelled.
    """
    # Half, so that the rest of the computer goes on: the weights lie on the disk and in memory.
    hard_bytes = min(available_memory_bytes(), free_disk_bytes(path.parent)) // 2
    refusal: Message | None = None
    for depths in _candidates(plan, most_bytes, hard_bytes):
        cuts = depths.cuts if depths else (None,)
        try:
            standin = HeaderStandin(plan.header_file, plan.header, path, cuts)
        except ValueError as fault:
            raise _unknown(plan, str(fault)) from fault
        try:
            _check(plan, standin, cuts, seat, cancellation)
        except ModelFileError as fault:
            refusal = fault.message
            path.unlink(missing_ok=True)
            continue
        return Built(standin, cuts, depths)
    if refusal is None:
        raise _no_room(plan, path)
    detail = refusal.params.get("detail") or refusal.params.get("how") or refusal.code
    raise BadInput(say("rehearsal.refused", model=plan.name, detail=detail))


def _candidates(plan: Building, most_bytes: int, hard_bytes: int) -> Iterator[Depths | None]:
    """Depths worth trying; None is the whole model."""
    whole_bytes = sum(tensor.size_bytes for tensor in plan.header.tensors)
    most_bytes = min(most_bytes, hard_bytes)
    if whole_bytes <= most_bytes:
        yield None
    if len(plan.layers) > 1:
        yield from depths_of(plan.header, plan.layers, most_bytes, hard_bytes)
    if most_bytes < whole_bytes <= hard_bytes:
        yield None


def _check(
    plan: Building,
    standin: HeaderStandin,
    cuts: Sequence[Cut | None],
    seat: EngineSeat,
    cancellation: Cancellation,
) -> None:
    """Let llama.cpp plan each stack; raises ModelFileError where it refuses one."""
    check_disk(standin.path.parent, standin.size_bytes(cuts[0]))
    for cut in reversed(cuts):
        standin.show(cut)
        found = seat.engine.plan(str(standin.path), plan.settings, cancellation)
        tokenizer_bytes = _TOKENIZER_FACTOR * plan.header.data_start_bytes
        check_memory(found.total_bytes + tokenizer_bytes + _PROCESS_BYTES)


def _unknown(plan: Building, detail: str) -> BadInput:
    return BadInput(say("rehearsal.type_unknown", model=plan.name, detail=detail))


def _no_room(plan: Building, path: Path) -> EnvironmentFault:
    needed = smallest_bytes(plan.header, plan.layers) or sum(
        tensor.size_bytes for tensor in plan.header.tensors
    )
    free, available = free_disk_bytes(path.parent), available_memory_bytes()
    if available <= free:
        return EnvironmentFault(
            say("rehearsal.memory_short", needed=2 * needed, available=available)
        )
    folder = str(path.parent.parent)
    return EnvironmentFault(
        say("rehearsal.disk_short", needed=2 * needed, free=free, folder=folder)
    )
