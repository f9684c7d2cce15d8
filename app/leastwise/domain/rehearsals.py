"""A rehearsal: a model's own architecture with made-up weights, timed before the download."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from leastwise.domain.benchmarks import BenchSample
from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import SpeedEstimate
from leastwise.domain.messages import Message, say

DEFAULT_PROMPT_TOKENS: Final = 512


class RehearsalStage(Enum):
    """What a rehearsal is doing."""

    PREPARING = "preparing"
    WRITING = "writing"
    LOADING = "loading"
    MEASURING = "measuring"


@dataclass(frozen=True)
class RehearsalProgress:
    """How far a rehearsal is: its share in [0, 1], and the `turn`-th of `turns` in the measuring.

    The share follows the time that the parts are expected to take, so that what is left can be
    told from what has passed. `turn` is 0 before the first.
    """

    share: float
    stage: RehearsalStage
    turn: int = 0
    turns: int = 0

    @property
    def message(self) -> Message:
        """The stage, to be said to people."""
        return say(f"rehearsal.{self.stage.value}", turn=self.turn, turns=self.turns)


@dataclass(frozen=True)
class StackTurn:
    """What was timed of one stack while it was loaded once.

    `decode_s` are seconds per token, one figure a sample; `first_tokens` are of the prompt,
    which only the first turns of a stack time.
    """

    decode_s: tuple[float, ...]
    first_tokens: tuple[BenchSample, ...]


@dataclass(frozen=True)
class RehearsedStack:
    """A stand-in of `layers` layers, with all that belongs to no layer, and its times by turn."""

    layers: int
    weights_bytes: int
    turns: tuple[StackTurn, ...]


@dataclass(frozen=True)
class Rehearsal:
    """What was built and timed, and the speed of the whole model that follows from it.

    `stacks` is one, the whole model, or two depths of it, the deeper first. `model_layers` is
    how many layers the model runs. `written_bytes` is the size of the stand-in's file,
    `memory_bytes` the peak of the process that ran it (None where the system does not tell).
    """

    architecture: str
    model_layers: int
    settings: RunSettings
    stacks: tuple[RehearsedStack, ...]
    written_bytes: int
    memory_bytes: int | None
    wall_s: float
    speed: SpeedEstimate
