"""Measures the window: from the command to shown and to ready, and the longest block in a run.

python tests/benchmarks/event_loop.py [--runs 5] [--program PATH] [--starts-only]: prints one JSON
document. Needs no display. The program is this checkout, its bytecode kept as an installed one's
is, or a frozen one.

shown_s: a fresh process, from its start to the first time the window is painted, for each of
`runs` starts (the first may find a cold disk) on a fresh data directory; ready_s: until a run can
be asked for; again: both for a second start on the same data. A block is the longest time between
two turns of the event loop, beyond the timer's own millisecond, while the models that ship are
walked over the suite that ships; it is taken on Qt's own timer, in the process that walks.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from leastwise.desktop.start_times import PAINTED, READY, VARIABLE


def times_to_show(runs: int, program: Sequence[str]) -> dict[str, list[float]]:
    """Seconds from starting the process to the first paint, and to ready, per start."""
    spent: dict[str, list[float]] = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            for which in ("", "_again"):
                shown_s, ready_s = _one_start(program, home)
                spent.setdefault(f"shown_s{which}", []).append(round(shown_s, 3))
                spent.setdefault(f"ready_s{which}", []).append(round(ready_s, 3))
    return spent


def _one_start(program: Sequence[str], home: str) -> tuple[float, float]:
    times = Path(home, "start-times")
    times.unlink(missing_ok=True)
    began = time.time()
    done = subprocess.run(
        program,
        env={**_environment(), "LEASTWISE_HOME": home, VARIABLE: str(times)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    rows = [row.split() for row in times.read_text("utf-8").splitlines()] if times.exists() else []
    told = {name: float(at) - began for name, at in rows}
    if len(told) != 2:
        raise RuntimeError(f"no window was painted: {done.stderr[-2000:]}")
    return told[PAINTED], told[READY]


def blocks_in_a_run(settle_s: float = 4.0) -> dict[str, object]:
    """The longest turns of the event loop while the shipped ladder is walked."""
    from PySide6.QtCore import QSettings, Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from leastwise.core import Core
    from leastwise.desktop.theme.theme import Theme
    from leastwise.desktop.window import MainWindow
    from leastwise.paths import Paths
    from leastwise.settings import Settings

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    turns: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        core = Core(Paths(Path(home)), Settings())
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(Theme(application), core, memory)
        window.show()
        window.start()
        page = window.find_page
        _turn_until(application, page.find_button.isEnabled, 120)
        end = time.monotonic() + settle_s
        _turn_until(application, lambda: time.monotonic() > end, 120)
        last = [time.perf_counter()]

        def tick() -> None:
            now = time.perf_counter()
            turns.append(now - last[0])
            last[0] = now

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        began = time.perf_counter()
        page.begin()
        timer.start(1)
        _turn_until(application, lambda: not page.busy, 600)
        wall_s = time.perf_counter() - began
        timer.stop()
        answers = sum(len(rung.cases) for rung in page.walk.rungs) if page.walk else 0
        said = page.result.banner.sentence
        window.close()
        core.close()
    ordered = sorted(turns)
    return {
        "verdict": said,
        "answers": answers,
        "run_s": round(wall_s, 2),
        "turns": len(turns),
        "longest_block_ms": round(ordered[-1] * 1000, 1),
        "p999_ms": round(ordered[int(len(ordered) * 0.999)] * 1000, 1),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)] * 1000, 1),
        "blocks_over_50_ms": sum(turn > 0.05 for turn in turns),
    }


def _turn_until(application: object, done: object, limit_s: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    assert callable(done)
    loop = QEventLoop()
    watch = QTimer()
    deadline = time.monotonic() + limit_s

    def look() -> None:
        if done() or time.monotonic() > deadline:
            loop.quit()

    watch.timeout.connect(look)
    watch.start(20)
    loop.exec()


def _environment() -> dict[str, str]:
    """This one, but with bytecode kept: an installed program does not compile its own source."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "leastwise-bytecode")),
        **kept,
    }


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--program", help="a frozen program to start in place of this checkout")
    parser.add_argument("--starts-only", action="store_true", help="without the run")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    own = [sys.executable, "-m", "leastwise"]
    program = [options.program] if options.program else own
    if not options.program:
        times_to_show(1, own)  # which keeps the bytecode
    report: dict[str, object] = {
        **times_to_show(options.runs, program),
        "load_average": os.getloadavg() if hasattr(os, "getloadavg") else None,
    }
    if not options.starts_only:
        report["run"] = blocks_in_a_run()
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
