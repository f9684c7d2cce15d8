"""Takes the time of every turn of the window's event loop, and what the long ones did.

A turn is what lies between two ticks of a timer of one millisecond. Its processor time is that of
the window's own thread, which other programs do not lengthen; by the clock it is what a person
waits. A thread looks every few milliseconds at what the window's thread is doing, so that a long
turn can say where it was. A deed counts with its repaint, as in a window, where both fall into one
turn.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

LONG_S: Final = 0.05
FRAME_S: Final = 0.016
BUSY_S: Final = 0.0002
_LOOKED_AT_S: Final = 0.008
_LOOKS_S: Final = 0.003
_FRAMES: Final = 4


@dataclass(frozen=True)
class Turn:
    """`at` is the place in the program that was seen most often in it; empty for a short one."""

    clock_s: float
    cpu_s: float
    at: str = ""


@dataclass
class Step:
    """The turns of one kind of deed."""

    name: str
    turns: list[Turn] = field(default_factory=list)

    def over(self, limit_s: float, *, clock: bool = False) -> int:
        """How many turns took longer."""
        return sum((turn.clock_s if clock else turn.cpu_s) > limit_s for turn in self.turns)

    def share_s(self, share: float) -> float:
        """That share of the turns in which something was done took at most so much of the
        processor's time."""
        busy = sorted(turn.cpu_s for turn in self.turns if turn.cpu_s > BUSY_S)
        return busy[min(int(len(busy) * share), len(busy) - 1)] if busy else 0.0

    @property
    def busy(self) -> int:
        """The number of turns in which something was done."""
        return sum(turn.cpu_s > BUSY_S for turn in self.turns)

    @property
    def longest(self) -> Turn:
        """By the processor's time."""
        return max(self.turns, key=lambda turn: turn.cpu_s, default=Turn(0.0, 0.0))


class Turns:
    """Measures while `on`; `do` lets something be done and waits for it."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.steps: dict[str, Step] = {}
        self._now = Step("")
        self._at: Counter[str] = Counter()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._main = threading.get_ident()
        self._over = threading.Event()

    def start(self) -> None:
        """Begin to measure."""
        self._last = (time.perf_counter(), time.thread_time())
        self._over.clear()
        threading.Thread(target=self._look, name="turns", daemon=True).start()
        self._timer.start(1)

    def stop(self) -> None:
        """Measure no more: a window at rest is not woken."""
        self._over.set()
        self._timer.stop()

    def step(self, name: str) -> None:
        """What follows belongs to `name`."""
        self._tick()
        self._now = self.steps.setdefault(name, Step(name))

    def do(
        self,
        name: str,
        deed: Callable[[], object],
        done: Callable[[], bool] = lambda: True,
        rest_s: float = 0.05,
    ) -> None:
        """Do it, and let the loop turn until it is `done` and `rest_s` are over."""
        self.step(name)
        deed()
        self.application.processEvents()
        self.until(done)
        end_s = time.monotonic() + rest_s
        self.until(lambda: time.monotonic() > end_s)

    def until(self, done: Callable[[], bool], limit_s: float = 120.0) -> None:
        """Let the event loop turn; RuntimeError where that takes too long."""
        deadline_s = time.monotonic() + limit_s
        while not done():
            if time.monotonic() > deadline_s:
                raise RuntimeError(f"{self._now.name}: it did not come to its end")
            # With a limit in milliseconds Qt does not wait, and would keep a processor busy.
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        clock_s, cpu_s = now[0] - self._last[0], now[1] - self._last[1]
        at = self._at.most_common(1)[0][0] if self._at and cpu_s > _LOOKED_AT_S else ""
        self._now.turns.append(Turn(clock_s, cpu_s, at))
        self._at.clear()
        self._last = (time.perf_counter(), time.thread_time())

    def _look(self) -> None:
        while not self._over.wait(_LOOKS_S):
            if time.perf_counter() - self._last[0] > _LOOKED_AT_S:
                place = _place(sys._current_frames().get(self._main))
                if place:
                    self._at[place] += 1


def _place(frame: FrameType | None) -> str:
    """The innermost functions of the program that are under way, the outermost first."""
    names: list[str] = []
    while frame is not None and len(names) < _FRAMES:
        path = Path(frame.f_code.co_filename)
        if "leastwise" in path.parts:
            names.append(f"{path.parent.name}/{path.stem}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(names))
