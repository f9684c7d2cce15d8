"""Questions to the history: which runs, in which order, and what one suite's answers were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from leastwise.domain.history import RunSummary


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
    """Runs whose suite, models or answer hold every word of `text`, in any case of letters.

    `since` and `until` bound the start (`until` is not included). A state, a suite or a bound of
    None is any.
    """

    text: str = ""
    state: RunState | None = None
    suite_name: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    order: RunOrder = RunOrder.STARTED
    descending: bool = True
    offset: int = 0
    limit: int = 50


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
