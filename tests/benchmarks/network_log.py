"""Measures the Network page over a log of 100,000 requests.

python tests/benchmarks/network_log.py [--rows 100000]: prints one JSON document. Needs no display.

Words are typed, filters switched, columns sorted both ways, the table is scrolled from end to end,
and requests come in meanwhile. `turn_cpu_ms` is the processor time of the window's own thread in
one turn of the event loop, `search_s` the time from a word to its rows.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leastwise.desktop.pages.network.page import LogPage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

HOSTS = ("huggingface.co", "cdn-lfs.hf.co", "api.anthropic.com", "api.openai.com", "rack.lan")


def write_log(path: Path, rows: int) -> None:
    """A log as the net writes it."""
    chance = random.Random(1)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for number in range(rows):
            line = {
                "time": f"2026-11-{1 + number % 28:02}T10:{number % 60:02}:00.000+00:00",
                "method": "GET",
                "host": chance.choice(HOSTS),
                "path": f"/owner/model-{number}/resolve/main/file.gguf",
                "purpose": chance.choice(("a header of a model", "a prompt to a cloud model")),
                "bytes_out": chance.randrange(5000),
                "bytes_in": chance.randrange(1 << 22),
                "status": 200 if number % 17 else 0,
                "failure": "" if number % 17 else "ConnectError",
                "cost": f"{chance.random():.8f} USD" if number % 3 == 0 else "",
            }
            file.write(json.dumps(line) + "\n")


class Stage:
    """The page alone, over a log."""

    def __init__(self, home: Path, rows: int) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from leastwise.core import Core
        from leastwise.desktop.jobs import Jobs
        from leastwise.desktop.pages.network.page import LogPage
        from leastwise.desktop.theme.theme import Theme
        from leastwise.paths import Paths
        from leastwise.settings import Settings

        self.application = QApplication([])
        sys.setswitchinterval(0.0005)
        self.core = Core(Paths(home), Settings())
        write_log(self.core.paths.network_log, rows)
        self.jobs = Jobs("leastwise.log")
        memory = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        theme = Theme(self.application)
        self.page = LogPage(theme, self.core, self.jobs, memory)
        theme.dress(self.page)
        self.page.resize(1400, 900)
        self.page.show()
        self.turns: list[float] = []

    def until(self, done: Callable[[], bool], limit_s: float = 60.0) -> float:
        """Let the event loop turn; how long it took, in seconds."""
        begun, deadline = time.perf_counter(), time.monotonic() + limit_s
        while not done() and time.monotonic() < deadline:
            before = time.thread_time()
            self.application.processEvents()
            self.turns.append(time.thread_time() - before)
            time.sleep(0.001)
        return time.perf_counter() - begun


def _has_searched(page: LogPage, word: str) -> bool:
    return page._shown is not None and page._shown.text == word


def _has_more(page: LogPage, known: int) -> bool:
    return len(page.model.rows) > known


def measure(rows: int) -> dict[str, object]:
    """All that the document holds."""
    from PySide6.QtCore import Qt

    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), rows)
        page = stage.page
        page.arrive()
        first_s = stage.until(lambda: page.model.total == rows)
        searches = []
        for word, count in (
            ("anthropic", None),
            ("connecterror", None),
            ("nowhere", 0),
            ("", rows),
        ):
            page.filters.search.setText(word)
            searches.append(stage.until(partial(_has_searched, page, word)))
            assert count is None or page.model.total == count
        for column in range(len(page.model.columns)):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                page.table.sortByColumn(column, order)
                stage.until(lambda: page._job is None)
        bar = page.table.verticalScrollBar()
        for _ in range(40):
            known = len(page.model.rows)
            bar.setValue(bar.maximum())
            stage.until(partial(_has_more, page, known), 2.0)
        stage.jobs.stop(10)
        stage.core.close()
    ordered = sorted(stage.turns)
    return {
        "rows": rows,
        "first_rows_s": round(first_s, 3),
        "search_s": [round(one, 3) for one in searches],
        "scrolled_to_row": len(page.model.rows),
        "turns": len(ordered),
        "turn_cpu_ms": {
            "median": round(ordered[len(ordered) // 2] * 1000, 3),
            "p999": round(ordered[int(len(ordered) * 0.999)] * 1000, 3),
            "longest": round(ordered[-1] * 1000, 3),
        },
    }


def main(arguments: Sequence[str]) -> int:
    """Print the document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    sys.stdout.write(json.dumps(measure(parser.parse_args(arguments).rows), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
