"""Measures the window: from the command to shown and to ready, and the longest block in a run.

python tests/benchmarks/event_loop.py [--runs 5] [--program PATH] [--against PATH] [--starts-only]:
prints one JSON document. Needs no display. The program is this checkout, its bytecode kept as an
installed one's is, or a frozen one. One that it is held against starts in turns with it, and the
ratios are medians of those of the pairs.

shown_s: a fresh process, from its start to the first time the window is painted, for each of
`runs` starts (the first may find a cold disk) on a fresh data directory; ready_s: until a run can
be asked for; again: both for a second start on the same data; memory_mb: the window's own process
on fresh data, at rest. A block is the longest time between two turns of the event loop, beyond
the timer's own millisecond, while the models that ship are walked over the suite that ships; it is
taken on Qt's own timer, in the process that walks.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import psutil

from leastwise.desktop.start_times import PAINTED, READY, VARIABLE

Program: TypeAlias = Sequence[str]
Times: TypeAlias = dict[str, list[float]]
STILL_S: Final = 4.0
STILL_SPENT_S: Final = 0.1
SETTLED_WITHIN_S: Final = 180.0


def start_times(runs: int, programs: Sequence[Program]) -> list[Times]:
    """Seconds of each start of each program, which take turns: `shown_s` until the first paint,
    `ready_s` until a run can be asked for, both on fresh data, and `..._again` on the same.
    """
    found: list[Times] = [{} for _ in programs]
    for run in range(runs):
        turn = list(zip(programs, found, strict=True))
        for program, times in turn if run % 2 == 0 else reversed(turn):
            with tempfile.TemporaryDirectory() as home:
                for which in ("", "_again"):
                    shown_s, ready_s = _one_start(program, home)
                    times.setdefault(f"shown_s{which}", []).append(round(shown_s, 3))
                    times.setdefault(f"ready_s{which}", []).append(round(ready_s, 3))
    return found


def medians(times: Times) -> dict[str, float]:
    """The median of each."""
    return {name: round(statistics.median(all_s), 3) for name, all_s in times.items()}


def ratios(times: Times, others: Times) -> dict[str, float]:
    """The median of the ratios of each pair of starts, this program's to the other's."""
    return {
        name: round(statistics.median(a / b for a, b in zip(all_s, others[name], strict=True)), 3)
        for name, all_s in times.items()
    }


def memory_of_a_window(program: Program) -> dict[str, float]:
    """MB (10^6 bytes) of the window's own process on fresh data, before a model is loaded, once
    all that it does by itself is done: its children are gone and it rests.
    """
    with tempfile.TemporaryDirectory() as home:
        started = subprocess.Popen(
            program,
            env={**_environment(), "LEASTWISE_HOME": home},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            window = psutil.Process(started.pid)
            _wait_until_it_rests(window)
            found = window.memory_full_info()
        finally:
            started.terminate()
            started.wait()
    return {
        name: round(getattr(found, name, 0) / 1e6, 1)  # PSS is Linux's alone
        for name in ("rss", "pss", "uss")
    }


def _environment() -> Mapping[str, str]:
    """This environment, but with bytecode kept: an installed program does not compile itself."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "leastwise-bytecode")),
        **kept,
    }


def _one_start(program: Program, home: str) -> tuple[float, float]:
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


def _wait_until_it_rests(window: psutil.Process) -> None:
    deadline_s = time.monotonic() + SETTLED_WITHIN_S
    while time.monotonic() < deadline_s:
        before_s = sum(window.cpu_times()[:2])
        time.sleep(STILL_S)
        spent_s = sum(window.cpu_times()[:2]) - before_s
        if spent_s < STILL_SPENT_S and not window.children():
            return
    raise RuntimeError("the window does not come to rest")


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


def _starts(runs: int, program: Program, other: Program | None) -> dict[str, object]:
    programs = [program, other] if other else [program]
    own, *others = start_times(runs, programs)
    report: dict[str, object] = {**own, "median": medians(own)}
    if others:
        report |= {"other": others[0], "other_median": medians(others[0])}
        report["ratio"] = ratios(own, others[0])
    report["memory_mb"] = [memory_of_a_window(each) for each in programs]
    return report | {"load_average": os.getloadavg() if hasattr(os, "getloadavg") else None}


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


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--program", help="a frozen program to start in place of this checkout")
    parser.add_argument("--against", help="another frozen program, which starts in turns with it")
    parser.add_argument("--starts-only", action="store_true", help="without the run")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    own = [sys.executable, "-m", "leastwise"]
    program = [options.program] if options.program else own
    if not options.program:
        start_times(1, [own])  # which keeps the bytecode
    report = _starts(options.runs, program, [options.against] if options.against else None)
    if not options.starts_only:
        report["run"] = blocks_in_a_run()
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
