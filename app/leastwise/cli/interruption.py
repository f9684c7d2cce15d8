"""Ctrl-C and SIGTERM: the first asks politely, the second ends at once."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

from leastwise.domain.cancellation import Cancellation

INTERRUPTED = 130
_SHOW_CURSOR = "\x1b[?25h"


@contextlib.contextmanager
def interruptible() -> Iterator[Cancellation]:
    """A cancellation that Ctrl-C or SIGTERM asks while the block runs."""
    cancellation = Cancellation()
    signals: queue.SimpleQueue[bool] = queue.SimpleQueue()
    # The handler runs between any two steps of the main thread, which may hold the very lock
    # that asking needs; so another thread asks, and SimpleQueue is safe to put to from there.
    asking = threading.Thread(
        target=lambda: cancellation.ask() if signals.get() else None, name="interruption"
    )
    asking.start()
    seen = 0

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal seen
        seen += 1
        if seen > 1:
            _end_at_once()
        signals.put(True)

    handled = [signal.SIGINT, signal.SIGTERM]
    before = {number: signal.signal(number, on_signal) for number in handled}
    try:
        yield cancellation
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signals.put(False)
        asking.join()


def _end_at_once() -> None:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if sys.stderr.isatty():
            os.write(sys.stderr.fileno(), _SHOW_CURSOR.encode())
    os._exit(INTERRUPTED)
