"""What the plots of a benchmark draw: plain figures, which the tables behind them show too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from leastwise.desktop.bench_walk import BenchWalk, Entry, Line
from leastwise.domain.bench_results import Spread
from leastwise.domain.benchmarks import NANOSECONDS, BenchTest


@dataclass(frozen=True)
class SpeedPoint:
    """One test of one subject: `x_tokens` on the axis below, every sample in tokens/s."""

    x_tokens: int
    samples: tuple[float, ...]
    spread: Spread
    line: Line


@dataclass(frozen=True)
class SpeedSeries:
    """The points of one subject, ascending; `number` chooses its colour and its mark."""

    name: str
    number: int
    points: tuple[SpeedPoint, ...]


class Part(StrEnum):
    """A part of the memory that llama.cpp plans."""

    WEIGHTS = "weights"
    KV = "kv"
    STATE = "state"
    COMPUTE = "compute"
    OUTPUT = "output"
    REST = "rest"


@dataclass(frozen=True)
class MemoryBar:
    """One subject's memory in bytes: the parts, then the measured peak and its two kinds.

    All but REST are computed; REST is the measured peak less their sum, and is missing where
    nothing was measured or the peak is smaller. None is not measured.
    """

    name: str
    parts: tuple[tuple[Part, int], ...]
    peak_bytes: int | None
    private_bytes: int | None
    file_bytes: int | None
    unloaded_bytes: int | None

    @property
    def computed_bytes(self) -> int | None:
        """The sum of the parts that llama.cpp plans; None where it refused to."""
        known = [size for part, size in self.parts if part is not Part.REST]
        return sum(known) if known else None

    def part(self, wanted: Part) -> int | None:
        """The size of one part, None where it is not known."""
        return next((size for part, size in self.parts if part is wanted), None)


def decode_series(walk: BenchWalk) -> list[SpeedSeries]:
    """Decode speed against depth, a series a subject and number of output tokens."""
    lines = [line for line in walk.speeds if line.test.output_tokens and not _prompt(line.test)]
    return _series(walk, lines, lambda test: test.depth_tokens, lambda t: f", tg{t.output_tokens}")


def prefill_series(walk: BenchWalk) -> list[SpeedSeries]:
    """Prefill speed against prompt length, a series a subject and depth."""
    lines = [line for line in walk.speeds if _prompt(line.test) and not line.test.output_tokens]
    return _series(walk, lines, _prompt, lambda t: f" @ d{t.depth_tokens}")


def memory_bars(walk: BenchWalk) -> list[MemoryBar]:
    """The memory of each subject that has a plan or was measured, in the order of the subjects."""
    return [bar for entry in walk.entries if (bar := _bar(entry)).parts or bar.peak_bytes]


def samples_of(line: Line) -> tuple[float, ...]:
    """Every sample of a speed, in tokens/s."""
    tokens = line.test.tokens
    return tuple(tokens * NANOSECONDS / one.sample.elapsed_ns for one in line.repetitions)


def _prompt(test: BenchTest) -> int:
    return test.prompt_tokens


def _series(
    walk: BenchWalk,
    lines: Iterable[Line],
    x_tokens: Callable[[BenchTest], int],
    rest: Callable[[BenchTest], str],
) -> list[SpeedSeries]:
    wanted = list(lines)
    kinds = list(dict.fromkeys(rest(line.test) for line in wanted))
    found: list[SpeedSeries] = []
    for entry in walk.entries:
        for kind in kinds:
            points = [
                SpeedPoint(x_tokens(line.test), samples_of(line), line.figures.tokens_per_s, line)
                for line in wanted
                if line.entry is entry
                and rest(line.test) == kind
                and line.figures is not None
                and line.figures.tokens_per_s is not None
            ]
            number = entry.position * len(kinds) + kinds.index(kind)
            name = entry.name if len(kinds) == 1 else f"{entry.name}{kind}"
            points.sort(key=lambda point: point.x_tokens)
            if points:
                found.append(SpeedSeries(name, number, tuple(points)))
    return found


def _bar(entry: Entry) -> MemoryBar:
    plan, peak = entry.subject.candidate.plan, entry.memory.peak
    parts: list[tuple[Part, int]] = []
    if plan is not None:
        parts = [
            (Part.WEIGHTS, plan.weights_bytes),
            (Part.KV, plan.kv_bytes),
            (Part.STATE, plan.state_bytes),
            (Part.COMPUTE, plan.compute_bytes),
            (Part.OUTPUT, plan.output_bytes),
        ]
        if peak is not None and peak.total_bytes > plan.total_bytes:
            parts.append((Part.REST, peak.total_bytes - plan.total_bytes))
    return MemoryBar(
        name=entry.name,
        parts=tuple(parts),
        peak_bytes=peak.total_bytes if peak else None,
        private_bytes=peak.private_bytes if peak else None,
        file_bytes=peak.file_bytes if peak else None,
        unloaded_bytes=entry.memory.unloaded.total_bytes if entry.memory.unloaded else None,
    )
