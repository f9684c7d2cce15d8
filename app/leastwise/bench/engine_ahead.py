"""An engine that starts before it is asked for, while the processor has other work."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Self

from leastwise.domain.errors import LeastwiseError

if TYPE_CHECKING:
    from leastwise.engine.client import Engine


class EngineAhead:
    """Hands the engine out once; who asks again starts another. One that nobody took is closed."""

    def __init__(self, start: Callable[[], Engine]) -> None:
        self._start, self._is_taken = start, False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="engine-ahead")
        self._engine = self._thread.submit(start)

    def take(self) -> Engine:
        """The engine. Raises what starting it raised: EnvironmentFault where no child starts."""
        if self._is_taken:
            return self._start()
        self._is_taken = True
        return self._engine.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._is_taken:
            with contextlib.suppress(LeastwiseError):
                self._engine.result().close()
        self._thread.shutdown()
