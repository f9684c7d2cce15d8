"""The statistics of a run as messages, the same on every screen and in every export."""

from __future__ import annotations

from leastwise.domain.messages import Message, say
from leastwise.statistics.clusters import ClusteredInterval
from leastwise.statistics.intervals import MOST_MORE_CASES, MoreCases
from leastwise.statistics.of_run import CandidateStatistics
from leastwise.statistics.paired import Pairs
from leastwise.statistics.repeats import Reliability

SIGNIFICANT = 0.05


def expectation_words(
    interval: tuple[float, float], found: CandidateStatistics, bar: float
) -> tuple[Message, ...]:
    """What to expect on new inputs: the interval, where the bar lies to it, and what bends it."""
    low, high = interval
    told = [say("expectation", low=low, high=high)]
    if found.more is not None:
        told.append(_more_words(found.more, bar))
    else:
        told.append(say("statistics.above" if low >= bar else "statistics.below", bar=bar))
    if found.clustered is not None:
        told.append(_clustered_words(found.clustered))
    if found.reliability is not None:
        told.append(_reliability_words(found.reliability))
    return tuple(told)


def pair_words(first: str, second: str, pairs: Pairs) -> Message:
    """Two models, by name, on the same cases."""
    if not pairs.compared:
        return say("statistics.pair_nothing")
    ahead = len(pairs.only_first) >= len(pairs.only_second)
    more, fewer = sorted((len(pairs.only_first), len(pairs.only_second)), reverse=True)
    if not more:
        return say("statistics.pair_same", cases=pairs.compared)
    sure = pairs.p_value < SIGNIFICANT
    return say(
        "statistics.pair_differs" if sure else "statistics.pair_may_be_chance",
        better=first if ahead else second,
        worse=second if ahead else first,
        more=more,
        fewer=fewer,
        p=pairs.p_value,
        test=say("statistics.anytime" if pairs.sequential else "statistics.mcnemar"),
    )


def _more_words(more: MoreCases, bar: float) -> Message:
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


def _reliability_words(found: Reliability) -> Message:
    return say(
        "statistics.reliability",
        repeats=len(found.pass_hat),
        cases=found.cases,
        always=found.always_passed,
        never=found.never_passed,
        hat=found.pass_hat[-1],
    )
