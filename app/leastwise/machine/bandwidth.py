"""How fast this computer reads its memory: read-only kernels in threads, best of several.

Copying and adding two arrays would count writes, which a model's weights do not need.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, TypeAlias

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.machine_speed import Bandwidth
from leastwise.machine.limits import read_limits

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

WANTED_BYTES: Final = 512 << 20
_LEAST_BYTES: Final = 64 << 20
_MOST_OF_AVAILABLE: Final = 4
_ROUNDS: Final = 3
# Small enough that a stop is heard soon, large enough that starting a kernel costs nothing.
_PIECE_BYTES: Final = 8 << 20

_Numbers: TypeAlias = "npt.NDArray[np.int64]"
_Kernel: TypeAlias = "Callable[[_Numbers], object]"


def measure_bandwidths(
    threads: Sequence[int], cancellation: Cancellation, limit_s: float = 1.0
) -> tuple[Bandwidth, ...]:
    """What so many threads each read per second, over 512 MiB.

    A computer with little memory left gets a smaller buffer, a quarter of what is available;
    under 64 MiB nothing is measured. No new round is begun after `limit_s`. Raises Cancelled.
    """
    import numpy as np

    buffer_bytes = min(WANTED_BYTES, available_bytes() // _MOST_OF_AVAILABLE)
    if buffer_bytes < _LEAST_BYTES:
        return ()
    cancellation.raise_if_asked()
    buffer = np.empty(buffer_bytes // 8, np.int64)
    buffer.fill(1)  # pages that were never written would all be the same one
    ends = time.monotonic() + limit_s
    best = dict.fromkeys(dict.fromkeys(threads), 0.0)
    for _ in range(_ROUNDS):
        for kernel in _kernels():
            for count in best:
                cancellation.raise_if_asked()
                best[count] = max(best[count], _read(buffer, kernel, count, cancellation))
        if time.monotonic() > ends:
            break
    return tuple(Bandwidth(count, rate) for count, rate in best.items())


def available_bytes() -> int:
    """What this process may still take of the memory, a container's limit counted."""
    import psutil

    limit = read_limits().available_bytes
    available = int(psutil.virtual_memory().available)
    return available if limit is None else min(available, limit)


def _kernels() -> tuple[_Kernel, ...]:
    """Reductions that numpy computes with vector instructions and without the global lock.

    Which one reads fastest depends on the processor.
    """
    import numpy as np

    return (
        lambda numbers: numbers.view(np.int16).max(),
        lambda numbers: numbers.sum(),
        np.bitwise_or.reduce,
    )


def _read(buffer: _Numbers, kernel: _Kernel, threads: int, cancellation: Cancellation) -> float:
    """Bytes per second of one pass over the buffer, each thread over its own part."""
    import numpy as np

    def over(part: _Numbers) -> None:
        for piece in np.array_split(part, max(1, part.nbytes // _PIECE_BYTES)):
            if cancellation.asked:
                return
            kernel(piece)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda _: None, range(threads)))
        begun = time.perf_counter()
        list(pool.map(over, np.array_split(buffer, threads)))
        elapsed_s = time.perf_counter() - begun
    cancellation.raise_if_asked()
    return buffer.nbytes / elapsed_s
