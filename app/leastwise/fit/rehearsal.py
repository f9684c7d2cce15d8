"""Rehearse a model: build stand-ins of its architecture, time them, and remove them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput
from leastwise.domain.fits import Ground, SpeedEstimate
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.domain.rehearsals import (
    DEFAULT_PROMPT_TOKENS,
    Rehearsal,
    RehearsalProgress,
    RehearsedStack,
    StackTurn,
)
from leastwise.engine.client import Engine
from leastwise.engine.standin.cutting import Cut
from leastwise.fit.rehearsal_building import Building, Built, EngineSeat, build
from leastwise.fit.rehearsal_estimate import (
    NO_STRETCH,
    decode_band,
    per_second,
    prefill_band,
    stretch_of,
    ttft_band,
)
from leastwise.fit.rehearsal_layers import layers_of
from leastwise.fit.rehearsal_room import blamed_on_disk, rehearsal_folder
from leastwise.fit.rehearsal_told import Telling
from leastwise.fit.rehearsal_turns import LOADING_SHARE, Workload, play_turn

_FILE_NAME: Final = "stand-in.gguf"
# A prompt takes most of a turn, and its time varies less than that of single tokens.
_PROMPT_ROUNDS: Final = 2


@dataclass(frozen=True)
class RehearsalLimits:
    """What a rehearsal may take.

    A model is cut where its weights are more than `file_bytes`; where even the smallest
    stand-in of it is, that may have half of what is free. Further rounds of all stacks start
    while they are expected to end before `wall_s` have passed, up to `rounds`.
    """

    file_bytes: int = 1_600_000_000
    wall_s: float = 50.0
    rounds: int = 4


DEFAULT_LIMITS: Final = RehearsalLimits()


def rehearse(  # noqa: PLR0913 - the parts that it is wired to, and what is asked
    header_file: Path,
    header: ModelHeader,
    settings: RunSettings,
    start_engine: Callable[[], Engine],
    folder: Path,
    on_progress: Callable[[RehearsalProgress], None],
    cancellation: Cancellation,
    *,
    prompt_tokens: int = DEFAULT_PROMPT_TOKENS,
    depth_tokens: int = 0,
    limits: RehearsalLimits = DEFAULT_LIMITS,
) -> Rehearsal:
    """The speed of the model whose header `header_file` begins with, by stand-ins of it.

    Stand-ins lie in a folder of their own under `folder` and are gone when this returns or
    raises; what a killed process left, `scratch.remove_leftovers` removes.

    Raises BadInput for a model or settings that cannot be rehearsed, EnvironmentFault where
    disk or memory are short, ChildDied, EngineFault, Cancelled.
    """
    begun_s = time.monotonic()
    workload = Workload(prompt_tokens, depth_tokens)
    plan = _building(header_file, header, settings, workload)
    telling = Telling(on_progress)
    with rehearsal_folder(folder) as own, EngineSeat(start_engine) as seat:
        with blamed_on_disk(folder):
            built = build(plan, own / _FILE_NAME, limits.file_bytes, seat, cancellation)
        playing = _Playing(built, plan, workload, seat, telling, cancellation)
        playing.write()
        playing.play(limits, begun_s)
        peak = seat.engine.read_memory(cancellation).peak
    return Rehearsal(
        architecture=header.architecture,
        model_layers=len(plan.layers),
        settings=plan.settings,
        stacks=playing.stacks,
        written_bytes=built.standin.size_bytes(built.cuts[0]),
        memory_bytes=peak.total_bytes if peak else None,
        wall_s=time.monotonic() - begun_s,
        speed=_speed(playing, plan, workload),
    )


def _building(
    header_file: Path, header: ModelHeader, settings: RunSettings, workload: Workload
) -> Building:
    """What to build from. Raises BadInput for what cannot be rehearsed."""
    name = header.text("general.name") or header.architecture
    if header.metadata.get(f"{header.architecture}.attention.causal") is False:
        raise BadInput(say("rehearsal.vectors_only", model=name))
    layers = layers_of(header)
    on_gpu = settings.gpu_layers
    if on_gpu > 0 and on_gpu < len(layers):
        raise BadInput(
            say("rehearsal.partly_on_gpu", model=name, gpu_layers=on_gpu, layers=len(layers))
        )
    settings = replace(
        settings,
        context_tokens=workload.context_tokens,
        sequences=1,
        gpu_layers=0 if on_gpu == 0 else -1,
        embeddings=False,
        adapters=(),
    )
    return Building(header_file, header, layers, settings, name)


class _Playing:
    """The stacks in turn, a round of them after the other."""

    def __init__(
        self,
        built: Built,
        plan: Building,
        workload: Workload,
        seat: EngineSeat,
        telling: Telling,
        cancellation: Cancellation,
    ) -> None:
        self.built = built
        self._settings = plan.settings
        self._model_layers = len(plan.layers)
        self._workload = workload
        self._seat = seat
        self._telling = telling
        self._cancellation = cancellation
        self._turns: dict[int, list[StackTurn]] = {n: [] for n in range(len(built.cuts))}
        self.threads = plan.settings.threads

    @property
    def stacks(self) -> tuple[RehearsedStack, ...]:
        """What was timed, the deeper stack first."""
        standin, cuts = self.built.standin, self.built.cuts
        return tuple(
            RehearsedStack(
                layers=self._layers(number),
                weights_bytes=standin.size_bytes(cuts[number]),
                turns=tuple(turns),
            )
            for number, turns in self._turns.items()
        )

    def write(self) -> None:
        """Write the weights of the deeper stack, in which the other's are."""
        cut, standin, written = self.built.cuts[0], self.built.standin, 0
        together = standin.unwritten_bytes(cut)
        for size_bytes in self._shown(cut):
            written += size_bytes
            self._telling.writing(written / together)

    def _shown(self, cut: Cut | None) -> Iterator[int]:
        """Give the file the shape of `cut`, and the bytes of each step on the way."""
        standin = self.built.standin
        with blamed_on_disk(standin.path.parent):
            standin.show(cut)
            for size_bytes in standin.fill(cut):
                self._cancellation.raise_if_asked()
                yield size_bytes

    def play(self, limits: RehearsalLimits, begun_s: float) -> None:
        """Time the stacks until a further round would take too long; one round at least."""
        for done in range(limits.rounds):
            round_begun_s = time.monotonic()
            for number in self._turns:
                self._turn(done, number, limits.rounds)
            now_s = time.monotonic()
            if 2 * now_s - round_begun_s - begun_s > limits.wall_s:
                return

    def _turn(self, done: int, number: int, rounds: int) -> None:
        stacks = len(self._turns)
        turns, turn = rounds * stacks, done * stacks + number + 1
        for _size_bytes in self._shown(self.built.cuts[number]):
            pass  # all of it is there already, unless a tensor has a part for each layer
        taken, loaded = play_turn(
            self._seat.engine,
            self.built.standin.path,
            self._settings,
            self._workload,
            lambda share: self._telling.turn(turn, turns, share, LOADING_SHARE),
            self._cancellation,
            with_prompt=done < _PROMPT_ROUNDS,
        )
        self.threads = loaded.threads
        self._turns[number].append(taken)

    def _layers(self, number: int) -> int:
        cut = self.built.cuts[number]
        return len(cut.originals) if cut else self._model_layers


def _speed(playing: _Playing, plan: Building, workload: Workload) -> SpeedEstimate:
    built, stacks = playing.built, playing.stacks
    stretch = deep = NO_STRETCH
    if built.depths:
        stretch = stretch_of(plan.layers, built.depths)
        deep = stretch_of(plan.layers, built.depths, workload.depth_tokens)
    turns = [stack.turns for stack in stacks]
    prefill = prefill_band(turns, stretch)
    return SpeedEstimate(
        ground=Ground.REHEARSED,
        decode_tokens_per_s=per_second(decode_band(turns, deep)),
        prefill_tokens_per_s=per_second(prefill, workload.prompt_tokens),
        ttft_s=ttft_band(turns, prefill),
        prompt_tokens=workload.prompt_tokens,
        depth_tokens=workload.depth_tokens,
        threads=playing.threads,
        basis=_basis(stacks, len(plan.layers)),
    )


def _basis(stacks: Sequence[RehearsedStack], layers: int) -> Message:
    if len(stacks) == 1:
        return say("rehearsal.basis_whole", turns=len(stacks[0].turns))
    more, fewer = stacks[0].layers, stacks[1].layers
    return say("rehearsal.basis_layers", fewer=fewer, more=more, layers=layers)
