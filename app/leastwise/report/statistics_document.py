"""The statistics of a run as JSON objects."""

from __future__ import annotations

from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.statistics.of_run import CandidateStatistics, RunStatistics
from leastwise.statistics.paired import Pairs
from leastwise.statistics.reference import AgainstReference
from leastwise.statistics.words import expectation_words, pair_words


def candidate_statistics(
    one: StoredCandidate, found: CandidateStatistics, run: StoredRun
) -> dict[str, JsonValue]:
    """Beside a candidate's plain interval; null is what cannot be said of it."""
    more, clustered = found.more, found.clustered
    return {
        "more_cases": None
        if more is None
        else {"cases": more.cases, "rate": more.rate, "would_clear": more.would_clear},
        "clustered": None
        if clustered is None
        else {
            "sources": clustered.sources,
            "effective_cases": clustered.effective_cases,
            "interval": list(clustered.interval) if clustered.interval else None,
        },
        "pass_hat": list(found.pass_hat),
        "words": [render(words) for words in expectation_words(one, found, run)],
    }


def pairs_document(first: str, second: str, pairs: Pairs) -> dict[str, JsonValue]:
    """Two models, by name, on the same cases; cases count from 0."""
    return {
        "first": first,
        "second": second,
        "compared": pairs.compared,
        "both_passed": pairs.both_passed,
        "neither_passed": pairs.neither_passed,
        "only_first": list(pairs.only_first),
        "only_second": list(pairs.only_second),
        "left_out": pairs.left_out,
        "p_value": pairs.p_value,
        "test": pairs.test.value,
        "words": render(pair_words(first, second, pairs)),
    }


def neighbours_document(run: StoredRun, found: RunStatistics) -> list[JsonValue]:
    """Neighbours on the ladder, the smaller first."""
    names = [one.candidate.name for one in run.candidates]
    return [
        pairs_document(names[one.first], names[one.second], one.pairs) for one in found.neighbours
    ]


def reference_document(run: StoredRun, found: AgainstReference) -> dict[str, JsonValue]:
    """Each candidate against the reference, which is first in each pair."""
    name = found.reference.candidate.name
    return {
        "model": name,
        "run": found.run_id,
        "pairs": [
            pairs_document(name, run.candidates[position].candidate.name, pairs)
            for position, pairs in found.pairs
        ],
    }


def hints_document(found: RunStatistics) -> dict[str, JsonValue]:
    """What tells no model from another; cases count from 0."""
    return {
        "failed_by_all": [
            {"case": one.case_index, "models": one.models} for one in found.failed_by_all
        ],
        "constant_checks": [
            {
                "case": one.case_index,
                "check": one.name,
                "position": one.position,
                "constancy": one.constancy.value,
                "models": one.models,
            }
            for one in found.constant_checks
        ],
    }
