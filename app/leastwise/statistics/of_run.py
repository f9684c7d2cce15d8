"""Everything that can be said of a stored run beyond its verdicts, from its cases alone."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Mapping, Sequence
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
from leastwise.statistics.paired import Pairs, pair
from leastwise.statistics.repeats import Reliability, reliability

SOURCE_COLUMN = "source"


@dataclass(frozen=True)
class CandidateStatistics:
    """Of one candidate; `more`, `clustered` only where it has a plain interval."""

    more: MoreCases | None
    clustered: ClusteredInterval | None
    reliability: Reliability | None


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
    """The statistics of `run`; without its suite nothing is known of sources and repeats."""
    keys = _case_keys(suite)
    results = [one.cases for one in run.candidates]
    return RunStatistics(
        candidates=tuple(_of_candidate(one, run, keys) for one in run.candidates),
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


def pair_candidates(first: StoredCandidate, second: StoredCandidate, cases: int) -> Pairs:
    """Two candidates on the same `cases` cases."""
    whole = first.run == cases and second.run == cases
    return pair(passes(first), passes(second), stopped_early=not whole)


def _neighbours(run: StoredRun) -> tuple[LadderPair, ...]:
    ran = [position for position, one in enumerate(run.candidates) if one.cases]
    return tuple(
        LadderPair(a, b, pair_candidates(run.candidates[a], run.candidates[b], run.cases))
        for a, b in itertools.pairwise(ran)
    )


def _of_candidate(
    one: StoredCandidate, run: StoredRun, keys: Mapping[int, _CaseKeys]
) -> CandidateStatistics:
    if one.interval is None or not one.run:
        return CandidateStatistics(None, None, None)
    outcomes = passes(one)
    return CandidateStatistics(
        more=more_cases(one.passed, one.run, run.bar.pass_rate),
        clustered=clustered_interval([(_source(keys, i), ok) for i, ok in outcomes.items()]),
        reliability=reliability(_repeats(outcomes, keys)),
    )


@dataclass(frozen=True)
class _CaseKeys:
    """What a case shares with others: its source, and with its repeats its whole content."""

    source: Hashable
    content: Hashable


def _case_keys(suite: Suite | None) -> Mapping[int, _CaseKeys]:
    keys: dict[int, _CaseKeys] = {}
    for case in suite.cases if suite else ():
        content = _content(case)
        source = case.metadata.get(SOURCE_COLUMN)
        keys[case.index] = _CaseKeys(content if _empty(source) else str(source), content)
    return keys


def _empty(source: JsonValue) -> bool:
    return source is None or source == ""


def _content(case: Case) -> Hashable:
    """Equal for repeats: the same question, checked in the same way."""
    return repr(replace(case, index=0, metadata={}))


def _source(keys: Mapping[int, _CaseKeys], index: int) -> Hashable:
    return keys[index].source if index in keys else index


def _repeats(
    outcomes: Mapping[int, bool], keys: Mapping[int, _CaseKeys]
) -> Sequence[Sequence[bool]]:
    by_content: dict[Hashable, list[bool]] = {}
    for index, ok in outcomes.items():
        key: Hashable = keys[index].content if index in keys else index
        by_content.setdefault(key, []).append(ok)
    return list(by_content.values())
