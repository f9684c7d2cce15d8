"""The statistics of a run as messages, the same on every screen and in every export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.judging import judged_words
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import chance_of_error, early_words, reliability
from leastwise.statistics.clusters import ClusteredInterval
from leastwise.statistics.constant_checks import Constancy
from leastwise.statistics.intervals import MOST_MORE_CASES, MoreCases
from leastwise.statistics.nearest import Nearest, nearest_of
from leastwise.statistics.of_run import CandidateStatistics, RunStatistics
from leastwise.statistics.paired import Pairs, PairTest
from leastwise.statistics.reference import AgainstReference

SIGNIFICANT: Final = 0.05
MOST_NAMED: Final = 50
_TESTS: Final = {PairTest.EXACT: "statistics.mcnemar", PairTest.ANYTIME: "statistics.anytime"}


def expectation_words(
    one: StoredCandidate, found: CandidateStatistics, run: StoredRun
) -> tuple[Message, ...]:
    """What to expect of a candidate beyond its verdict; nothing where it was not run."""
    told: list[Message] = []
    if one.interval is not None:
        low, high = one.interval
        told += [say("expectation", low=low, high=high), _bar_words(low, found.more, run)]
    if found.clustered is not None:
        told.append(_clustered_words(found.clustered))
    if one.suite_interval is not None:
        low, high = one.suite_interval
        told.append(say("suite_rate", low=low, high=high, run=one.run, cases=run.cases))
    repeated = reliability(one.cases)
    if repeated is not None:
        told.append(say("reliability", **asdict(repeated)))
    if len(found.pass_hat) > 1:
        hats = found.pass_hat
        told.append(say("statistics.pass_hat", repeats=len(hats), hat=hats[-1]))
    return tuple(told)


@dataclass(frozen=True)
class RunWords:
    """All that is said of a run beyond its verdicts: of each model by name, of pairs, of the suite.

    `nearest` is what came nearest where none passes. `error` is what stopping some models early
    may cost the answer, None where none was. `judges` tells who judged, and how often they agree
    with the user. `early` tells when the answer was foreseen.
    """

    models: tuple[tuple[str, tuple[Message, ...]], ...]
    pairs: tuple[Message, ...]
    suite: tuple[Message, ...]
    error: Message | None
    judges: tuple[Message, ...] = ()
    early: tuple[Message, ...] = ()
    nearest: tuple[Message, ...] = ()

    @property
    def of_all(self) -> tuple[Message, ...]:
        """What holds for every verdict of the run."""
        return (*self.nearest, *self.early, *((self.error,) if self.error else ()), *self.judges)


def run_words(run: StoredRun, found: RunStatistics, reference: AgainstReference | None) -> RunWords:
    """The sentences of every screen and export, each pair once."""
    names = [one.candidate.name for one in run.candidates]
    told = (
        (one.candidate.name, expectation_words(one, statistics, run))
        for one, statistics in zip(run.candidates, found.candidates, strict=True)
    )
    pairs = [pair_words(names[one.first], names[one.second], one.pairs) for one in found.neighbours]
    if reference is not None:
        name = reference.reference.candidate.name
        beside = reference.beside(run, found.neighbours)
        pairs += [pair_words(name, names[at], one) for at, one in beside]
    return RunWords(
        models=tuple((name, words) for name, words in told if words),
        pairs=tuple(pairs),
        suite=suite_words(found),
        error=chance_of_error((one.verdict, one.reason) for one in run.candidates),
        judges=judged_words(run.judged_by, run.agreement, run.judging),
        early=early_words(run.answer, run.cases, run.summary.wall_s, run.bar),
        nearest=nearest_words(nearest_of(run)),
    )


def nearest_words(found: Nearest | None) -> tuple[Message, ...]:
    """What came nearest, and on which cases it failed; nothing where none is known."""
    if found is None:
        return ()
    shown = numbers(found.failed)
    counts = {"run": found.run, "passed": found.passed, "count": len(found.failed)}
    return (say("statistics.nearest", model=found.name, cases=shown, **counts),)


def suite_words(found: RunStatistics) -> tuple[Message, ...]:
    """What tells no model from another; the first cases by their numbers, which count from 1."""
    told: list[Message] = []
    if found.failed_by_all:
        cases = [one.case_index for one in found.failed_by_all]
        told.append(say("statistics.failed_by_all", count=len(cases), cases=numbers(cases)))
    by_kind: dict[tuple[str, Constancy], list[int]] = {}
    for check in found.constant_checks:
        by_kind.setdefault((check.name, check.constancy), []).append(check.case_index)
    for (name, constancy), cases in by_kind.items():
        passes = constancy is Constancy.NEVER_FAILS
        code = "statistics.check_never_fails" if passes else "statistics.check_never_passes"
        told.append(say(code, check=name, count=len(cases), cases=numbers(cases)))
    return tuple(told)


def numbers(cases: Sequence[int], most: int = MOST_NAMED) -> str:
    """The first `most` cases by their numbers, and how many more there are."""
    shown = ", ".join(str(index + 1) for index in cases[:most])
    rest = len(cases) - most
    return f"{shown}, and {rest:,} more" if rest > 0 else shown


def pair_words(first: str, second: str, pairs: Pairs) -> Message:
    """Two models, by name, on the same cases."""
    if not pairs.compared:
        return say("statistics.pair_nothing", first=first, second=second)
    ahead = len(pairs.only_first) >= len(pairs.only_second)
    more, fewer = sorted((len(pairs.only_first), len(pairs.only_second)), reverse=True)
    if not more:
        return say("statistics.pair_same", first=first, second=second, cases=pairs.compared)
    better, worse = (first, second) if ahead else (second, first)
    if pairs.p_value is None:
        return say("statistics.pair_untested", better=better, worse=worse, more=more, fewer=fewer)
    return say(
        "statistics.pair_differs"
        if pairs.p_value < SIGNIFICANT
        else "statistics.pair_may_be_chance",
        better=better,
        worse=worse,
        more=more,
        fewer=fewer,
        p=pairs.p_value,
        test=say(_TESTS[pairs.test]),
    )


def _bar_words(low: float, more: MoreCases | None, run: StoredRun) -> Message:
    bar = run.bar.pass_rate
    if more is None:
        return say("statistics.above" if low >= bar else "statistics.below", bar=bar)
    return more_words(more, bar)


def more_words(more: MoreCases, bar: float) -> Message:
    """That the bar lies inside the interval, and what would settle it."""
    if more.rate == bar:
        return say("statistics.rate_is_bar", bar=bar)
    if more.cases is None:
        return say("statistics.too_many_more", bar=bar, most=MOST_MORE_CASES)
    code = "statistics.more_to_clear" if more.would_clear else "statistics.more_to_fall"
    return say(code, bar=bar, cases=more.cases)


def _clustered_words(found: ClusteredInterval) -> Message:
    if found.interval is None:
        return say("statistics.one_source", cases=found.cases)
    low, high = found.interval
    return say(
        "statistics.clustered",
        cases=found.cases,
        sources=found.sources,
        effective=found.effective_cases,
        low=low,
        high=high,
    )
