"""The statistics of a run as messages, the same on every screen and in every export."""

from __future__ import annotations

from dataclasses import asdict

from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import reliability
from leastwise.statistics.clusters import ClusteredInterval
from leastwise.statistics.intervals import MOST_MORE_CASES, MoreCases
from leastwise.statistics.of_run import CandidateStatistics
from leastwise.statistics.paired import Pairs, PairTest

SIGNIFICANT = 0.05
_TESTS = {PairTest.EXACT: "statistics.mcnemar", PairTest.ANYTIME: "statistics.anytime"}


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


def pair_words(first: str, second: str, pairs: Pairs) -> Message:
    """Two models, by name, on the same cases."""
    if not pairs.compared:
        return say("statistics.pair_nothing")
    ahead = len(pairs.only_first) >= len(pairs.only_second)
    more, fewer = sorted((len(pairs.only_first), len(pairs.only_second)), reverse=True)
    if not more:
        return say("statistics.pair_same", cases=pairs.compared)
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
