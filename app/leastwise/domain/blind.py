"""A blind comparison: two models' answers to the same cases, side by side, without names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Choice(StrEnum):
    """What the user said of a pair: by model, not by side, once it is kept."""

    FIRST = "first"
    SECOND = "second"
    TIE = "tie"
    SKIP = "skip"


@dataclass(frozen=True)
class BlindSide:
    """A model of a recorded run; without a name the run's answer, or its model with most cases."""

    run_id: int
    model: str = ""


@dataclass(frozen=True)
class BlindPair:
    """Two answers to one case, as they are shown: `turned` says that the second model's is left."""

    case_index: int
    prompt: str
    left: str
    right: str
    turned: bool

    def choice(self, shown: Choice) -> Choice:
        """What a choice of the left (FIRST) or right answer means of the models."""
        if not self.turned or shown in (Choice.TIE, Choice.SKIP):
            return shown
        return Choice.SECOND if shown is Choice.FIRST else Choice.FIRST


@dataclass(frozen=True)
class BlindTask:
    """What is compared, in the order in which it is asked; `votes` by case, of the models.

    `first` and `second` are not shown before the votes are counted. `same` counts cases to which
    both answered alike, which nobody is asked about. With `revealed` no vote is taken any more.
    """

    number: int
    first: str
    second: str
    seed: int
    pairs: tuple[BlindPair, ...]
    same: int
    votes: Mapping[int, Choice] = field(default_factory=dict)
    revealed: bool = False

    @property
    def left(self) -> tuple[BlindPair, ...]:
        """The pairs that were not voted on; those that were skipped are not asked again."""
        return tuple(pair for pair in self.pairs if pair.case_index not in self.votes)


@dataclass(frozen=True)
class BlindResult:
    """The votes, counted. `interval` and `p_value` are of the votes that were no ties: the share
    for the first model (95 %, Clopper-Pearson) and the exact two-sided test of one half. None
    where there were none."""

    task: BlindTask
    first_votes: int
    second_votes: int
    ties: int
    skipped: int
    share: float | None
    interval: tuple[float, float] | None
    p_value: float | None
