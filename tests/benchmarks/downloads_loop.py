"""Measures how long the event loop is held while four downloads run and are watched.

python -m tests.benchmarks.downloads_loop [--mib 300] [--rate MB_PER_S]: prints one JSON document.
Needs no display. The Hub runs on the loopback in a process of its own; the downloads and the window
are the real ones, with the tray opened and the Models page shown.

A block is the longest time between two turns of the event loop, beyond the timer's own millisecond,
taken on Qt's own timer from the moment that all four fetch until the last one is whole. Of each the
processor's time is told too, which other work on the machine does not lengthen.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fixtures.local_hub import local_hub

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MIB = 1 << 20
DOWNLOADS = 4


def serve(mib: int, pipe: Connection) -> None:
    """The Hub, until the pipe is told to end."""
    with local_hub() as hub:
        for number in range(DOWNLOADS):
            hub.add(f"owner/m{number}", **{"big-Q4_K_M.gguf": os.urandom(MIB) * mib})
        pipe.send(hub.endpoint)
        pipe.recv()


def _turn_until(application: QApplication, done: Callable[[], bool], limit_s: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop, watch, end_s = QEventLoop(), QTimer(), time.monotonic() + limit_s

    def look() -> None:
        if done() or time.monotonic() > end_s:
            loop.quit()

    watch.timeout.connect(look)
    watch.start(20)
    loop.exec()


def measure(home: str, rate_mb_per_s: float) -> dict[str, object]:
    """The longest turns of the event loop meanwhile."""
    from PySide6.QtCore import QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from leastwise.core import Core
    from leastwise.desktop.theme.theme import Theme
    from leastwise.desktop.window import MainWindow
    from leastwise.domain.downloads import DownloadPhase
    from leastwise.paths import Paths
    from leastwise.settings import Settings

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    turns: list[float] = []
    worked: list[float] = []
    with Core(Paths(Path(home)), Settings()) as core:
        core.downloads._at_once = DOWNLOADS
        core.downloads.set_rate_limit(rate_mb_per_s * 1e6 or None)
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(Theme(application), core, memory)
        window.resize(1600, 1000)
        window.show()
        window.start()
        window.open_page(window.pages.index(window.models_page))
        page, ledger = window.models_page, window.downloads.ledger
        _turn_until(application, lambda: bool(page.shelf.catalogue), 120)
        _turn_until(application, lambda: not page.gathering.listing.running, 120)
        for number in range(DOWNLOADS):
            window.downloads.add(f"owner/m{number}")

        def stands(phase: DownloadPhase) -> bool:
            phases = [one.phase for one in ledger.states]
            return len(phases) == DOWNLOADS and all(one is phase for one in phases)

        _turn_until(application, lambda: stands(DownloadPhase.FETCHING), 60)
        window.tray.expand()
        last, last_worked = [time.perf_counter()], [time.thread_time()]

        def tick() -> None:
            now = time.perf_counter()
            turns.append(now - last[0])
            last[0] = now
            work = time.thread_time()
            worked.append(work - last_worked[0])
            last_worked[0] = work

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        began_s = time.perf_counter()
        timer.start(1)
        _turn_until(application, lambda: stands(DownloadPhase.FINISHED), 600)
        spent_s = time.perf_counter() - began_s
        timer.stop()
        whole = stands(DownloadPhase.FINISHED)
        window.close()
    ordered = sorted(turns)
    return {
        "all_whole": whole,
        "downloads_s": round(spent_s, 2),
        "turns": len(turns),
        "longest_block_ms": round(ordered[-1] * 1000, 1),
        "p999_ms": round(ordered[int(len(ordered) * 0.999)] * 1000, 1),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)] * 1000, 1),
        "blocks_over_50_ms": sum(turn > 0.05 for turn in turns),
        "longest_worked_ms": [round(work * 1000, 1) for work in sorted(worked)[-6:]],
        "longest_ms": [round(turn * 1000, 1) for turn in ordered[-6:]],
    }


def main() -> int:
    """Run it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=300)
    parser.add_argument("--rate", type=float, default=0.0)
    asked = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=[asked.mib, theirs])
    server.start()
    try:
        os.environ["HF_ENDPOINT"] = ours.recv()
        with tempfile.TemporaryDirectory() as home:
            sys.stdout.write(json.dumps(measure(home, asked.rate), indent=2) + "\n")
        ours.send("end")
    finally:
        server.join(10)
        server.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
