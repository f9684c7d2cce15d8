"""llama.cpp's plans of one model: each asked for once, and the longest context's ahead of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import MemoryNeed

NeedOf = Callable[[RunSettings], MemoryNeed]


class Plans:
    """Plans take most of a second each, in children of their own: two run at once."""

    def __init__(self, plan: NeedOf, pool: ThreadPoolExecutor) -> None:
        """`plan` asks llama.cpp."""
        self._plan = plan
        self._pool = pool
        self._asked: dict[RunSettings, Future[MemoryNeed]] = {}

    def ahead(self, settings: RunSettings) -> None:
        """Begin a plan that will likely be asked for."""
        if settings not in self._asked:
            self._asked[settings] = self._pool.submit(self._plan, settings)

    def __call__(self, settings: RunSettings) -> MemoryNeed:
        """The plan. Raises what asking llama.cpp raises."""
        self.ahead(settings)
        return self._asked[settings].result()


@contextmanager
def plans(plan: NeedOf) -> Iterator[Plans]:
    """Plans of one model; what was begun is over at the end of the block."""
    with ThreadPoolExecutor(2, thread_name_prefix="planning") as pool:
        yield Plans(plan, pool)
