"""Measures the Models page: 20,000 rows in its table, and how soon the catalogue is there.

python tests/benchmarks/models_table.py [--rows 20000] [--starts 5]: prints one JSON document.
Needs no display. The rows are made up, the catalogue and the models here are the real ones.

A block is the longest time between two turns of the event loop, beyond the timer's own
millisecond, while words are typed, filters switched, columns sorted both ways, and the table is
scrolled from end to end; `deeds_ms` is the longest that one of each kind took with its repaint.
catalogue_s: a fresh process for each of `starts`, all on one data directory, from opening the
page to the paint in which the catalogue stands there with its fits, once the window has settled;
catalogue_at_once_s is the same with the page opened the moment that the window was painted. The
first of them finds nothing kept.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

if TYPE_CHECKING:
    from leastwise.desktop.window import MainWindow

PAINTED = "catalogue-painted-after"
_WORDS = ("qwen", "llama", "gemma", "phi", "mini", "coder", "instruct", "7b", "3b", "GGUF", "it")


class Stage:
    """The window on the real core, with the Models page open."""

    def __init__(self, home: str, *, settled: bool = True) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from leastwise.core import Core
        from leastwise.desktop.theme.theme import Theme
        from leastwise.desktop.window import MainWindow
        from leastwise.paths import Paths
        from leastwise.settings import Settings

        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self.application = application
        self.core = Core(Paths(Path(home)), Settings())
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        self.window: MainWindow = MainWindow(Theme(application), self.core, memory)
        self.window.resize(1600, 1000)
        self.window.show()
        self.window.start()
        if settled:
            self.until(self.window.find_page.find_button.isEnabled)
            self.until(lambda: not self.window.find_page.fitting.running)

    def until(self, done: Callable[[], bool], limit_s: float = 300.0) -> None:
        """Let the event loop turn."""
        from PySide6.QtCore import QEventLoop

        deadline = time.monotonic() + limit_s
        while not done() and time.monotonic() < deadline:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

    def close(self) -> None:
        """Close everything."""
        self.window.close()
        self.core.close()


def time_to_catalogue(home: str, *, settled: bool) -> float:
    """Seconds from opening the page to the paint with the catalogue's fits."""
    from leastwise.desktop.pages.models.fit_row import Where

    stage = Stage(home, settled=settled)
    page = stage.window.models_page
    stage.window.repaint()
    began = time.perf_counter()
    stage.window.open_page(stage.window.pages.index(stage.window.models_page))
    stage.until(lambda: any(row.where is Where.CATALOGUE for row in page.table.shown_rows))
    assert any(row.fit for row in page.shelf.catalogue)
    page.table.viewport().repaint()
    spent_s = time.perf_counter() - began
    stage.close()
    return spent_s


def starts(count: int, *, settled: bool) -> list[float]:
    """Each start in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        return [_one_start(home, settled=settled) for _ in range(count)]


def _one_start(home: str, *, settled: bool) -> float:
    done = subprocess.run(
        [sys.executable, __file__, "--one-start", home, *(["--settled"] if settled else [])],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    line = next((row for row in done.stdout.splitlines() if row.startswith(PAINTED)), None)
    if line is None:
        raise RuntimeError(f"no catalogue was painted: {done.stderr[-2000:]}")
    return round(float(line.split()[1]), 3)


def blocks(count: int) -> dict[str, Any]:
    """The longest turns of the event loop while the table is worked with."""
    from PySide6.QtCore import Qt, QTimer

    with tempfile.TemporaryDirectory() as home:
        stage = Stage(home)
        page = stage.window.models_page
        stage.window.open_page(stage.window.pages.index(stage.window.models_page))
        stage.until(lambda: bool(page.shelf.catalogue) and bool(page.shelf.here))
        stage.until(
            lambda: all(row.fit for row in page.shelf.here) and not page.gathering.listing.running
        )
        settled = time.monotonic() + 1
        stage.until(lambda: time.monotonic() > settled)
        turns: list[float] = []
        last = [time.perf_counter()]

        def tick() -> None:
            now = time.perf_counter()
            turns.append(now - last[0])
            last[0] = now

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        timer.start(1)
        deeds: dict[str, list[float]] = {}

        def do(kind: str, deed: Callable[[], object]) -> None:
            began = time.perf_counter()
            deed()
            stage.application.processEvents()
            deeds.setdefault(kind, []).append(time.perf_counter() - began)
            stage.until(lambda: time.perf_counter() > began + 0.02)

        _fill(page, count, do)
        _work(page, do)
        timer.stop()
        found = len(page.rows)
        stage.close()
    ordered = sorted(turns)
    return {
        "rows": found,
        "turns": len(turns),
        "longest_block_ms": round(ordered[-1] * 1000, 1),
        "p999_ms": round(ordered[int(len(ordered) * 0.999)] * 1000, 1),
        "blocks_over_50_ms": sum(turn > 0.05 for turn in turns),
        "deeds_ms": {kind: round(max(spent) * 1000, 1) for kind, spent in deeds.items()},
    }


def _fill(page: Any, count: int, do: Callable[[str, Callable[[], object]], None]) -> None:
    """As a search brings them: a hundred at a time."""
    from leastwise.domain.hub_search import HubRow

    chance = random.Random(7)
    for start in range(0, count, 100):
        rows = [
            HubRow(
                f"author{chance.randrange(3000)}/{'-'.join(chance.sample(_WORDS, 5))}-{number}",
                downloads=chance.randrange(10**6),
                likes=chance.randrange(1000),
                modified="2026-01-02T03:04:05+00:00",
                licence=chance.choice(("apache-2.0", "mit", "gemma", "llama3.2", "")),
                tags=tuple(chance.sample(("gguf", "code", "conversational", "en"), 2)),
                parameters=chance.randrange(10**8, 10**10),
            )
            for number in range(start, min(start + 100, count))
        ]
        made = page.shelf.maker.of_hub(rows)
        do("arrive", partial(page._add_found, made))


def _work(page: Any, do: Callable[[str, Callable[[], object]], None]) -> None:
    from PySide6.QtCore import Qt

    field, filters, table = page.look_up.field, page.filters, page.table
    for words in ("qwen coder", "3b", "nothing of that name", "author12"):
        for end in range(1, len(words) + 1):
            do("type", partial(field.setText, words[:end]))
        for end in reversed(range(len(words))):
            do("type", partial(field.setText, words[:end]))
    for button in (*filters.places.values(), filters.commercial, filters.fits):
        do("switch", button.click)
        do("switch", button.click)
    for column in range(len(table.item_model.columns)):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            do("sort", partial(table.sortByColumn, column, order))
    do("type in order", lambda: field.setText("qwen"))
    do("type in order", field.clear)
    bar = table.verticalScrollBar()
    for step in range(101):
        do("scroll", partial(bar.setValue, bar.maximum() * step // 100))
    table.choose_row(table.shown_rows[len(table.shown_rows) // 2])
    do("choose", lambda: table.choose_row(table.shown_rows[0]))
    do("select all", table.selectAll)
    do("sort all selected", lambda: table.sortByColumn(0, Qt.SortOrder.AscendingOrder))


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--one-start", metavar="HOME", help=argparse.SUPPRESS)
    parser.add_argument("--settled", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one_start:
        sys.stdout.write(
            f"{PAINTED} {time_to_catalogue(options.one_start, settled=options.settled)!r}\n"
        )
        return 0
    report = {
        "catalogue_s": starts(options.starts, settled=True),
        "catalogue_at_once_s": starts(options.starts, settled=False),
        "load_average": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "table": blocks(options.rows),
    }
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
