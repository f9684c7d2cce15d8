"""Text on its way to whoever shows it: gathered, and handed on about thirty times a second."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from leastwise.engine.reasoning import Said

_PERIOD_S: Final = 1 / 30


class PacedText:
    """One answer's text. What was added is delivered in order, never twice, never at once."""

    def __init__(self, deliver: Callable[[Said], None]) -> None:
        self._deliver = deliver
        self._waiting: list[Said] = []
        self._lock = threading.Lock()
        self._delivering = threading.Lock()

    def add(self, said: Said) -> None:
        """Take new text; whoever keeps the pace delivers it."""
        with self._lock:
            self._waiting.append(said)

    def flush(self) -> None:
        """Deliver what has come since the last time."""
        with self._delivering:
            with self._lock:
                waiting, self._waiting = self._waiting, []
            said = Said(
                "".join(one.answer for one in waiting), "".join(one.reasoning for one in waiting)
            )
            if said.answer or said.reasoning:
                self._deliver(said)


class Pacer:
    """Keeps the pace of several answers, on a thread that runs only while there are any."""

    def __init__(self) -> None:
        self._open: set[PacedText] = set()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def open(self, deliver: Callable[[Said], None]) -> PacedText:
        """A new answer's text, delivered until it is closed."""
        paced = PacedText(deliver)
        with self._lock:
            self._open.add(paced)
            if self._thread is None and not self._closing.is_set():
                self._thread = threading.Thread(target=self._run, name="play-pace", daemon=True)
                self._thread.start()
        return paced

    def end(self, paced: PacedText) -> None:
        """Deliver what is left of an answer; nothing of it follows."""
        with self._lock:
            self._open.discard(paced)
        paced.flush()

    def close(self) -> None:
        """End the thread."""
        self._closing.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while not self._closing.wait(_PERIOD_S):
            with self._lock:
                if not self._open:
                    self._thread = None
                    return
                answers = tuple(self._open)
            for paced in answers:
                paced.flush()
