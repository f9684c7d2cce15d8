"""Everything that can be said of a stored run beyond its verdicts, from its cases alone."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace

from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.json_value import JsonValue
from leastwise.domain.suites import Case, Suite
from leastwise.domain.verdicts import Outcome
from leastwise.statistics.clusters import ClusteredInterval, clustered_interval
from leastwise.statistics.constant_checks import (
    ConstantCheck,
    FailedByAll,
    constant_checks,
    failed_by_all,
)
from leastwise.statistics.intervals import MoreCases, more_cases
from leastwise.statistics.paired import Pairs, PairTest, pair
from leastwise.statistics.repeats import pass_hat

SOURCE_COLUMN = "source"


@dataclass(frozen=True)
class CandidateStatistics:
    """Of one candidate; `more` and `clustered` only where it has a plain interval.

    `pass_hat` holds pass^1, pass^2 and so on, where cases were asked repeatedly.
    """

    more: MoreCases | None
    clustered: ClusteredInterval | None
    pass_hat: tuple[float, ...]


@dataclass(frozen=True)
class LadderPair:
    """Two candidates of a run, by position on the ladder; the first is the smaller."""

    first: int
    second: int
    pairs: Pairs


@dataclass(frozen=True)
class RunStatistics:
    """Of a run; `candidates` in the ladder's order."""

    candidates: tuple[CandidateStatistics, ...]
    neighbours: tuple[LadderPair, ...]
    constant_checks: tuple[ConstantCheck, ...]
    failed_by_all: tuple[FailedByAll, ...]


def statistics_of(run: StoredRun, suite: Suite | None) -> RunStatistics:
    """The statistics of `run`; without its suite nothing is known of sources."""
    sources = _sources(suite)
    results = [one.cases for one in run.candidates]
    return RunStatistics(
        candidates=tuple(_of_candidate(one, run, sources) for one in run.candidates),
        neighbours=_neighbours(run),
        constant_checks=constant_checks(results),
        failed_by_all=failed_by_all(results),
    )


def passes(candidate: StoredCandidate) -> Mapping[int, bool]:
    """Whether each case passed, by index; cases that could not be decided are not in it."""
    return {
        result.case_index: result.outcome.outcome is Outcome.PASSED
        for result in candidate.cases
        if result.outcome.outcome is not Outcome.UNSUPPORTED
    }


def pair_candidates(
    first: StoredCandidate, first_run: StoredRun, second: StoredCandidate, second_run: StoredRun
) -> Pairs:
    """Two candidates of runs of the same suite, or of one run, on the same cases."""
    test = PairTest.NONE
    stopping, other = first_run.stopping, second_run.stopping
    if first.run == first_run.cases and second.run == second_run.cases:
        test = PairTest.EXACT
    elif not stopping.exact and not other.exact and stopping.seed == other.seed:
        test = PairTest.ANYTIME  # the same random order for both, whatever came of it
    return pair(passes(first), passes(second), test)


def _neighbours(run: StoredRun) -> tuple[LadderPair, ...]:
    ran = [position for position, one in enumerate(run.candidates) if one.cases]
    return tuple(
        LadderPair(a, b, pair_candidates(run.candidates[a], run, run.candidates[b], run))
        for a, b in itertools.pairwise(ran)
    )


def _of_candidate(
    one: StoredCandidate, run: StoredRun, sources: Mapping[int, Hashable]
) -> CandidateStatistics:
    hats = pass_hat(
        [repeat.outcome.outcome is Outcome.PASSED for repeat in result.repeats]
        for result in one.cases
        if result.repeats
    )
    if one.interval is None or not one.run:
        return CandidateStatistics(None, None, hats)
    outcomes = [(sources.get(index, index), passed) for index, passed in passes(one).items()]
    return CandidateStatistics(
        more=more_cases(one.passed, one.run, run.bar.pass_rate),
        clustered=clustered_interval(outcomes),
        pass_hat=hats,
    )


def _sources(suite: Suite | None) -> Mapping[int, Hashable]:
    """Where each case comes from, by its index; the same case twice is one source."""
    found: dict[int, Hashable] = {}
    for case in suite.cases if suite else ():
        source = case.metadata.get(SOURCE_COLUMN)
        found[case.index] = ("case", _content(case)) if _is_empty(source) else str(source)
    return found


def _is_empty(source: JsonValue) -> bool:
    return source is None or source == ""


def _content(case: Case) -> str:
    """Equal for cases that ask the same and are checked in the same way."""
    return repr(replace(case, index=0, metadata={}))
