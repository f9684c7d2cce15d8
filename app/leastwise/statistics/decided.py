"""What is weighed against each other: models on this computer, and the reference."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from leastwise.domain.history import StoredCandidate
from leastwise.domain.measures import Work
from leastwise.domain.messages import Message
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.paired import Pairs
from leastwise.statistics.quantiles import Quantile


@dataclass(frozen=True)
class Latency:
    """From the request to the last token, in seconds, over `answers`.

    At most `at_once` were in the making together, which makes each slower.
    """

    median_s: Quantile
    p95_s: Quantile
    answers: int
    at_once: int


@dataclass(frozen=True)
class Charged:
    """What a provider charges: the mean of the answers whose cost is known, exactly.

    `unknown` counts the others.
    """

    per_call: Decimal
    calls: int
    unknown: int
    currency: str


@dataclass(frozen=True)
class Side:
    """One model as the run left it. `charged` is None where nothing is charged or it is not known.

    `speed` are tokens per second of one answer at a time; `work` is what its answers took.
    """

    stored: StoredCandidate
    cases: int
    latency: Latency | None
    charged: Charged | None

    @property
    def name(self) -> str:
        """As people say it."""
        return self.stored.candidate.name

    @property
    def in_cloud(self) -> bool:
        """Whether somebody else runs it."""
        return self.stored.candidate.cloud is not None

    @property
    def is_whole(self) -> bool:
        """Whether every case was run."""
        return self.stored.run == self.cases > 0

    @property
    def rate(self) -> float | None:
        """Passed cases per case run."""
        return self.stored.passed / self.stored.run if self.stored.run else None

    @property
    def passes(self) -> bool:
        """Whether it clears the bar."""
        return self.stored.verdict is Verdict.PASSES

    @property
    def memory_bytes(self) -> int | None:
        """The peak memory of the process that held it."""
        peak = self.stored.peak_memory
        return peak.total_bytes if peak else None

    @property
    def decode_tokens_per_s(self) -> float | None:
        """As measured apart from the run, one answer at a time."""
        return self.stored.probe.decode_tokens_per_s if self.stored.probe else None

    @property
    def work(self) -> Work | None:
        """What its answers took, where any was written for this run."""
        return self.stored.work


@dataclass(frozen=True)
class Held:
    """A candidate against the reference; in the pairs the reference is first.

    So `pairs.only_first` are the cases that going local loses, `only_second` those that it wins.
    """

    position: int
    side: Side
    pairs: Pairs


@dataclass(frozen=True)
class Reason:
    """Why to stay with the large model, from the data, and what could be done."""

    evidence: Message
    advice: Message


@dataclass(frozen=True)
class Decision:
    """A ladder held against a reference; `held` in the ladder's order.

    `reasons` are there where no local model passes and the reference does. `energy_missing` says
    why this computer's counters tell nothing, where they do not.
    """

    suite_name: str
    bar: Bar
    cases: int
    run_id: int
    reference_run_id: int
    reference: Side
    held: tuple[Held, ...]
    reasons: tuple[Reason, ...]
    energy_missing: Message | None = None

    @property
    def answer(self) -> Held | None:
        """The smallest that passes."""
        return next((one for one in self.held if one.side.passes), None)

    @property
    def nearest(self) -> Held | None:
        """The answer, or else the whole one with the best rate, or else the best of all."""
        if self.answer is not None:
            return self.answer
        judged = [one for one in self.held if one.side.rate is not None]
        whole = [one for one in judged if one.side.is_whole]
        return max(whole or judged, key=lambda one: one.side.rate or 0.0, default=None)

    @property
    def stays(self) -> bool:
        """Whether the reference passes and no local model does."""
        return self.answer is None and self.reference.passes
