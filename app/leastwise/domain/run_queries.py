"""Questions to the history: which runs, in which order, and what one suite's answers were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from leastwise.domain.history import RunSummary
from leastwise.domain.run_words import RunWord, Term, read_terms


class RunState(StrEnum):
    """How a run ended."""

    PASSES = "passes"
    NONE_PASSES = "none passes"
    INTERRUPTED = "interrupted"
    REFERENCE = "reference"


class RunOrder(StrEnum):
    """By what runs are sorted."""

    STARTED = "started"
    SUITE = "suite"
    BAR = "bar"
    ANSWER = "answer"
    MODELS = "models"
    CASES = "cases"
    TIME = "time"


@dataclass(frozen=True)
class RunQuery:
    """Runs for which all that `text` says is so: part of a name, a verdict, or when they began.

    `spoken` has words of the user's language for verdicts and times. `since` and `until` bound
    the start (`until` is not included). A state, a suite or a bound of None is any. `stale` are
    the runs whose answers no longer hold, which whoever asks must know.
    """

    text: str = ""
    spoken: Mapping[str, RunWord] = field(default_factory=dict)
    stale: tuple[int, ...] = ()
    state: RunState | None = None
    suite_name: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    order: RunOrder = RunOrder.STARTED
    descending: bool = True
    offset: int = 0
    limit: int = 50

    @property
    def terms(self) -> tuple[Term, ...]:
        """What `text` says, today."""
        return read_terms(self.text, datetime.now().astimezone(), self.spoken)

    @property
    def asks_stale(self) -> bool:
        """Whether `text` asks for answers that no longer hold."""
        return any(term.word is RunWord.STALE for term in self.terms)


@dataclass(frozen=True)
class RunPage:
    """The runs from the query's offset on; `total` counts all that match."""

    total: int
    runs: tuple[RunSummary, ...]


@dataclass(frozen=True)
class SuiteMoment:
    """What one finished run of a suite answered.

    `pass_rate` is the answer's share of all cases, None where it was not run to the end;
    `answer`, `pass_rate` and `memory_bytes` are None where none passed.
    """

    run_id: int
    started: datetime
    suite_sha256: str
    bar: float
    answer: str | None
    pass_rate: float | None
    memory_bytes: int | None
