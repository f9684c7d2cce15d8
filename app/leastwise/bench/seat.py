"""One subject in its child process: loaded, warmed until it is stable, measured, unloaded."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from leastwise.domain.bench_results import BenchMemory, WarmUp
from leastwise.domain.benchmarks import BenchSample, BenchSubject, BenchTest
from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.measures import PeakMemory
    from leastwise.engine.client import Engine
    from leastwise.engine.protocol import Loaded

WARM_UP_TOLERANCE: Final = 0.03
WARM_UP_WINDOW: Final = 3
WARM_UP_AT_MOST: Final = 12
WARM_UP_LIMIT_S: Final = 10.0
_WARM_UP_SEED: Final = 1_000_000


class Seat:
    """The subject may be loaded and unloaded several times; its process then is another one."""

    def __init__(
        self,
        subject: BenchSubject,
        start_engine: Callable[[], Engine],
        cancellation: Cancellation,
    ) -> None:
        self.subject = subject
        self._start_engine = start_engine
        self._cancellation = cancellation
        self._engine: Engine | None = None
        self._warm_ups: dict[BenchTest, WarmUp] = {}
        self._memory = BenchMemory()
        self.warm = False

    @property
    def loaded(self) -> bool:
        """Whether its process lives with the model in it."""
        return self._engine is not None

    @property
    def pid(self) -> int | None:
        """The process id of its child."""
        return self._engine.pid if self._engine else None

    def load(self, on_progress: Callable[[float], None]) -> Loaded:
        """Start a process and load the model.

        Raises ModelFileError, EngineFault, ChildDied, EnvironmentFault, Cancelled.
        """
        self.warm = False
        self._engine = self._start_engine()
        candidate = self.subject.candidate
        found = self._engine.load(
            candidate.model.path, candidate.settings, on_progress, self._cancellation
        )
        self._memory = BenchMemory(found.memory, self._memory.peak, self._memory.unloaded)
        return found

    def warm_up(self, test: BenchTest, on_repetition: Callable[[WarmUp], None]) -> WarmUp:
        """Repeat `test` unrecorded until the last three lie within 3 % of their median.

        At most 12 times, and no further one once 10 seconds are over. Earlier warm-ups of the
        test stay in front of the list.
        """
        before = self.warm_up_of(test).samples_ns
        taken: list[int] = []
        begun_s = time.monotonic()
        while True:
            sample = self.repeat(test, _WARM_UP_SEED + len(taken))
            taken.append(sample.elapsed_ns)
            stable = is_stable(taken)
            warm_up = WarmUp((*before, *taken), stable, WARM_UP_TOLERANCE)
            self._warm_ups[test] = warm_up
            on_repetition(warm_up)
            over = time.monotonic() - begun_s > WARM_UP_LIMIT_S
            if stable or over or len(taken) == WARM_UP_AT_MOST:
                return warm_up

    def warm_up_of(self, test: BenchTest) -> WarmUp:
        """What has been repeated of `test` without being recorded."""
        return self._warm_ups.get(test, WarmUp())

    def touch(self, depth_tokens: int) -> None:
        """One unrecorded token, so that the caches and threads are this process's again."""
        self.repeat(BenchTest(0, 1, depth_tokens), _WARM_UP_SEED)

    def repeat(self, test: BenchTest, seed: int) -> BenchSample:
        """Time one repetition. Raises BadInput, EngineFault, ChildDied, Cancelled."""
        assert self._engine is not None
        measured = self._engine.measure(test, seed, self._cancellation)
        peak = _larger(self._memory.peak, measured.memory)
        self._memory = BenchMemory(self._memory.loaded, peak, self._memory.unloaded)
        return measured.sample

    def unload(self) -> BenchMemory:
        """Free the model, read what memory stays, and end the process."""
        assert self._engine is not None
        peak = self._engine.read_memory(self._cancellation).peak
        self._engine.unload(self._cancellation)
        after = self._engine.read_memory(self._cancellation).now
        self._memory = BenchMemory(self._memory.loaded, _larger(self._memory.peak, peak), after)
        self.close()
        return self._memory

    def close(self) -> None:
        """End the process, whatever it is doing."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        self.warm = False


def is_stable(elapsed_ns: Sequence[int]) -> bool:
    """Whether the last three lie within the tolerance, as a share of their median."""
    last = sorted(elapsed_ns[-WARM_UP_WINDOW:])
    if len(last) < WARM_UP_WINDOW:
        return False
    return last[-1] - last[0] <= WARM_UP_TOLERANCE * last[len(last) // 2]


def _larger(one: PeakMemory | None, other: PeakMemory | None) -> PeakMemory | None:
    if one is None or other is None:
        return one or other
    return one if one.total_bytes > other.total_bytes else other
