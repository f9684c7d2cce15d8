"""Settings tried against those in force: two processes, taking turns, on the same tokens."""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from leastwise.bench.planning import fit_together, visits
from leastwise.bench.seat import Seat
from leastwise.bench.statistics import ratio_of_medians, spread
from leastwise.domain.bench_results import Spread, TuneTrial, WarmUp
from leastwise.domain.benchmarks import (
    NANOSECONDS,
    BenchSubject,
    BenchTest,
    ChosenSettings,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, ChildDied, EngineFault

if TYPE_CHECKING:
    from leastwise.domain.candidates import RunSettings
    from leastwise.domain.computer import Computer
    from leastwise.engine.client import Engine

HOPELESS: Final = 1.25
HOPELESS_WARM_UP: Final = 2.0
_ROUNDS_BEFORE_GIVING_UP: Final = 2


@dataclass
class _Side:
    """One side of a trial: nanoseconds of prompt and output by round."""

    seat: Seat
    prompt_ns: list[float]
    output_ns: list[float]

    @property
    def both_ns(self) -> list[float]:
        return [a + b for a, b in zip(self.prompt_ns, self.output_ns, strict=True)]


class Trials:
    """Keeps the process with the settings in force loaded between trials, where it may stay."""

    def __init__(
        self,
        subject: BenchSubject,
        tests: tuple[BenchTest, BenchTest],
        computer: Computer,
        start_engine: Callable[[], Engine],
        cancellation: Cancellation,
    ) -> None:
        """`tests` are a prompt and an output; `subject` has the settings in force."""
        self._tests = tests
        self._computer = computer
        self._start_engine = start_engine
        self._cancellation = cancellation
        self._present = self._seat(subject)

    @property
    def present(self) -> RunSettings:
        """The settings in force."""
        return self._present.subject.candidate.settings

    def run(self, change: ChosenSettings, repetitions: int) -> TuneTrial:
        """Measure `change` against the settings in force.

        It is better where the 95 % interval of the ratio of the times, paired by round, lies
        above 1. What is over a quarter slower in its first two rounds is given up, and so is
        what takes over twice as long once it is loaded: its ratio is then that of the warm-up.

        Raises what measuring the settings in force raises, and Cancelled.
        """
        other = self._seat(self._changed(change))
        present, changed = _Side(self._present, [], []), _Side(other, [], [])
        try:
            self._measure(present, changed, repetitions)
        except _FarSlower as slower:
            return TuneTrial(change, None, None, slower.ratio, None, None, taken=False)
        except _ChangeFailed as failed:
            cause = failed.fault.message
            return TuneTrial(change, None, None, None, None, None, taken=False, fault=cause)
        finally:
            other.close()
        ratio, low, high = ratio_of_medians(present.both_ns, changed.both_ns, paired=True)
        return TuneTrial(
            change,
            self._speed(0, changed.prompt_ns),
            self._speed(1, changed.output_ns),
            ratio,
            low,
            high,
            taken=low is not None and low > 1,
        )

    def take(self, change: ChosenSettings) -> None:
        """From now on the settings in force are changed by `change`."""
        self._present.close()
        self._present = self._seat(self._changed(change))

    def close(self) -> None:
        """End the processes."""
        self._present.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _seat(self, subject: BenchSubject) -> Seat:
        return Seat(subject, self._start_engine, self._cancellation)

    def _changed(self, change: ChosenSettings) -> BenchSubject:
        subject = self._present.subject
        candidate = replace(subject.candidate, settings=change.over(self.present))
        return replace(subject, candidate=candidate)

    def _measure(self, present: _Side, changed: _Side, repetitions: int) -> None:
        sides = (present, changed)
        # The plan of the settings in force stands for both: what is tried differs little.
        together = fit_together([side.seat.subject for side in sides], self._computer) is None
        for visit in visits(2, repetitions, interleaved=together):
            side = sides[visit.position]
            if not together:
                sides[1 - visit.position].seat.close()
            with _blamed(is_change=visit.position == 1):
                self._visit(side, visit.rounds, present.seat if side is changed else None)
            if together and _is_hopeless(present, changed):
                return
        rounds = min(len(present.both_ns), len(changed.both_ns))
        assert rounds == repetitions

    def _visit(self, side: _Side, rounds: tuple[int, ...], against: Seat | None) -> None:
        seat = side.seat
        if not seat.loaded:
            seat.load(lambda _share: None)
        if not seat.warm:
            for test in self._tests:
                seat.warm_up(test, _giving_up(against.warm_up_of(test) if against else None))
            seat.warm = True
        for number in rounds:
            seat.touch(0)
            for test, kept in zip(self._tests, (side.prompt_ns, side.output_ns), strict=True):
                kept.append(float(seat.repeat(test, number).elapsed_ns))

    def _speed(self, place: int, elapsed_ns: list[float]) -> Spread | None:
        tokens = self._tests[place].tokens
        return spread([tokens * NANOSECONDS / ns for ns in elapsed_ns]) if elapsed_ns else None


class _FarSlower(Exception):
    """The changed settings take over twice as long."""

    def __init__(self, ratio: float) -> None:
        super().__init__(ratio)
        self.ratio = ratio


def _giving_up(against: WarmUp | None) -> Callable[[WarmUp], None]:
    """Raises _FarSlower from the second repetition on, where there is hope no more."""

    def look(warm_up: WarmUp) -> None:
        if against is None or len(warm_up.samples_ns) < _ROUNDS_BEFORE_GIVING_UP:
            return
        best = min(warm_up.samples_ns[-_ROUNDS_BEFORE_GIVING_UP:])
        usual = statistics.median(against.samples_ns)
        if best > HOPELESS_WARM_UP * usual:
            raise _FarSlower(usual / best)

    return look


class _ChangeFailed(Exception):
    """The changed settings cannot be run."""

    def __init__(self, fault: BadInput | ChildDied | EngineFault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@contextlib.contextmanager
def _blamed(*, is_change: bool) -> Iterator[None]:
    try:
        yield
    except (BadInput, ChildDied, EngineFault) as fault:
        if not is_change:
            raise
        raise _ChangeFailed(fault) from fault


def _is_hopeless(present: _Side, changed: _Side) -> bool:
    before, after = present.both_ns, changed.both_ns
    if len(before) != len(after) or len(after) != _ROUNDS_BEFORE_GIVING_UP:
        return False
    return statistics.median(after) > HOPELESS * statistics.median(before)
