"""Two recorded results against each other: models, settings, computers, versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Final

from leastwise.bench.statistics import ratio_of_medians
from leastwise.domain.bench_results import (
    BenchComparison,
    BenchResult,
    BenchRun,
    BenchSeries,
    BenchSide,
    ComparedTest,
    Repetition,
)
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer

_NOT_TOLD: Final = frozenset({"context_tokens"})  # made for the tests, and no choice


def compare(
    first_run: BenchRun, first: BenchSide, second_run: BenchRun, second: BenchSide
) -> BenchComparison:
    """The second result against the first on every test that both have samples of.

    Both runs are judged. Raises BadInput where a side does not exist or no test is shared.
    """
    one, other = _result(first_run, first), _result(second_run, second)
    paired = first.run_id == second.run_id and first_run.interleaved
    others = {series.test: series for series in other.series}
    tests = tuple(
        _compared(series, others[series.test], paired=paired)
        for series in one.series
        if series.figures and series.test in others and others[series.test].figures
    )
    if not tests:
        raise BadInput(say("bench.nothing_shared"))
    told = _differences(first_run, one, second_run, other)
    return BenchComparison(first, second, one, other, tests, told)


def words_of(ratio: float, low: float | None, high: float | None, count: int) -> Message:
    """What a ratio of speeds says: faster or slower only where its interval leaves out 1."""
    if low is None or high is None:
        return say("bench.cannot_tell", count=count)
    if low > 1:
        return say("bench.is_faster", gain=ratio - 1, low=low - 1, high=high - 1)
    if high < 1:
        return say("bench.is_slower", loss=1 - ratio, low=1 - high, high=1 - low)
    return say("bench.no_difference", low=low - 1, high=high - 1)


def _result(run: BenchRun, side: BenchSide) -> BenchResult:
    if not 0 <= side.position < len(run.results):
        count, number = len(run.results), side.position + 1
        raise BadInput(say("bench.no_subject", run_id=side.run_id, count=count, number=number))
    return run.results[side.position]


def _compared(first: BenchSeries, second: BenchSeries, *, paired: bool) -> ComparedTest:
    assert first.figures is not None
    assert second.figures is not None
    ours, theirs = list(first.repetitions), list(second.repetitions)
    if paired:
        ours, theirs = _same_rounds(ours, theirs)
    paired = paired and bool(ours)
    before = _elapsed_ns(ours if paired else first.repetitions)
    after = _elapsed_ns(theirs if paired else second.repetitions)
    ratio, low, high = ratio_of_medians(before, after, paired=paired)
    words = words_of(ratio, low, high, min(len(before), len(after)))
    return ComparedTest(first.test, first.figures, second.figures, ratio, low, high, paired, words)


def _same_rounds(
    ours: Sequence[Repetition], theirs: Sequence[Repetition]
) -> tuple[list[Repetition], list[Repetition]]:
    known = {one.round: one for one in theirs}
    both = [one for one in ours if one.round in known]
    return both, [known[one.round] for one in both]


def _elapsed_ns(repetitions: Sequence[Repetition]) -> list[float]:
    return [float(one.sample.elapsed_ns) for one in repetitions]


def _differences(
    first_run: BenchRun, first: BenchResult, second_run: BenchRun, second: BenchResult
) -> tuple[Message, ...]:
    found: list[Message] = []
    one, other = first.subject.candidate, second.subject.candidate
    if one.model.sha256 != other.model.sha256:
        found.append(say("bench.differs_model", first=one.name, second=other.name))
    for field in fields(RunSettings):
        before, after = getattr(one.settings, field.name), getattr(other.settings, field.name)
        if before != after and field.name not in _NOT_TOLD:
            words = {"name": field.name, "first": str(before), "second": str(after)}
            found.append(say("bench.differs_setting", **words))
    here, there = first_run.computer, second_run.computer
    if _machine(here) != _machine(there):
        found.append(say("bench.differs_machine", first=_machine(here), second=_machine(there)))
    if first_run.build != second_run.build:
        found.append(say("bench.differs_build", first=first_run.build, second=second_run.build))
    if first_run.version != second_run.version:
        found.append(
            say("bench.differs_version", first=first_run.version, second=second_run.version)
        )
    return tuple(found)


def _machine(computer: Computer) -> str:
    names = [computer.processor or computer.architecture, *(gpu.name for gpu in computer.gpus)]
    return f"{', '.join(names)} ({computer.logical_cores} threads, {computer.system})"
