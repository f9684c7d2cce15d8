"""Walks through all pages of the window as of long use, and takes the time of every turn.

    python -m tests.benchmarks.window_walk [--models 20000] [--cases 10000] [--runs 100000]
        [--requests 100000] [--only PAGE,...] [--at-rest] [--file]

The core is the real one; its history, network log and suites are as large as asked for, and a
ladder is being walked all the time (`--at-rest`: none is). Every page is opened, and its tables
are scrolled, sorted, chosen from, its fields typed into, its tabs turned; the palette and the help
are opened over it; then everything once more; `--only` walks some of the pages. Prints a table,
which `--file` adds to RESULTS.md.
At last the run is stopped, and the window left alone for ten seconds: what the process and its
children still take. The memory is that of another window, which was opened and left alone.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QTabWidget, QWidget

from leastwise.core import Core
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.paths import Paths
from leastwise.settings import Settings
from tests.benchmarks.turns import FRAME_S, LONG_S, Step, Turns
from tests.benchmarks.walk_data import STEADY, fill, many_models
from tests.benchmarks.window_rest import memory_of_a_window, spent_at_rest

if TYPE_CHECKING:
    from leastwise.desktop.pages.page import Page

RESULTS: Final = Path(__file__).parent / "RESULTS.md"
IDLE_S: Final = 10.0
_TYPED: Final = "qwen 3"
Part = TypeVar("Part", bound=QWidget)


class Walk:
    """The window, and what is done with it."""

    def __init__(
        self, home: Path, *, models: int, runs_meanwhile: bool, only: frozenset[str] = frozenset()
    ) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self.home, self.models, self.runs_meanwhile = home, models, runs_meanwhile
        self.only = only
        self.turns = Turns(application)
        self.core = Core(Paths(home), Settings())
        memory = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(Theme(application), self.core, memory)
        self.window.resize(1600, 1000)

    def go(self) -> None:
        """All of it."""
        window, turns = self.window, self.turns
        window.show()
        turns.application.processEvents()
        turns.start()
        turns.do("the start", window.start, window.find_page.find_button.isEnabled, rest_s=3.0)
        if self.runs_meanwhile:
            self._begin_run()
        for time_round in ("first opening", "opened again"):
            for number, entry in enumerate(PAGES):
                if self.only and entry.name not in self.only:
                    continue
                self._open(entry.name, number, time_round)
                self._fill(entry.name, time_round)
                self._work(entry.name, window.page)
        if self.runs_meanwhile:
            turns.do("stopping the run", window.find_page.stop, lambda: not window.find_page.busy)

    def idle(self) -> dict[str, float]:
        """What the window takes once it is left alone."""
        self.turns.until(self._at_rest, limit_s=60.0)
        self.turns.stop()
        return spent_at_rest(self.turns.application, IDLE_S)

    def close(self) -> None:
        """Close everything."""
        self.turns.stop()
        self.window.close()
        self.core.close()

    def _at_rest(self) -> bool:
        window = self.window
        return not window.jobs._jobs and all(page.settled for page in window.pages.made)

    def _begin_run(self) -> None:
        page, turns = self.window.find_page, self.turns
        suite = str(self.home / "suites" / STEADY)
        turns.do(
            "a run begins",
            partial(page.shelf.load_suite, suite),
            lambda: page.task_bar.suite is not None and page.task_bar.suite.name == STEADY,
        )
        turns.until(page.find_button.isEnabled)
        turns.do(
            "a run begins", page.begin, lambda: page.walk is not None and bool(page.walk.rungs), 2.0
        )

    def _open(self, name: str, number: int, time_round: str) -> None:
        window = self.window
        if self.runs_meanwhile and not window.find_page.busy:
            self.turns.do("a run begins", window.find_page.begin, rest_s=1.0)
        self.turns.do(
            f"{name}: {time_round}",
            partial(window.go_to, number),
            lambda: self._stands_on(number),
            rest_s=0.5,
        )

    def _stands_on(self, number: int) -> bool:
        """Whether that page is shown whole; asking for one that is not made would make it."""
        pages = self.window.pages
        return pages.is_made(number) and pages.shows(pages.at(number)) and pages.shown.settled

    def _fill(self, name: str, time_round: str) -> None:
        if time_round != "first opening":
            return
        window, turns = self.window, self.turns
        if name == "models":
            page = window.models_page
            for rows in many_models(self.models):
                made = page.shelf.add_found(page.shelf.maker.of_hub(rows))
                turns.do("models: a hundred arrive", partial(page._add_found, made), rest_s=0.002)
        elif name == "suites":
            self._open_suite()
        elif name == "history":
            self._open_runs()

    def _open_suite(self) -> None:
        page, turns = self.window.suites_page, self.turns
        editor = page.editor
        at_rest = lambda: page.settled and editor.settled  # noqa: E731
        folder = self.home / "suites" / "large"
        turns.do("suites: a large one opens", partial(page.open_suite, folder), at_rest, 1.0)
        turns.do("suites: a case", partial(editor.table.go_to, 5000), at_rest)

    def _open_runs(self) -> None:
        page, turns = self.window.history_page, self.turns
        turns.until(lambda: len(page.table.shown_rows) > 0)
        newest, older = page.table.shown_rows[0], page.table.shown_rows[1]
        shown = lambda: page.stack.currentIndex() > 1  # noqa: E731
        for words, deed in (
            ("a run opens", partial(page.runs.opened.emit, newest)),
            ("two are compared", partial(page.runs.compare_wanted.emit, [older, newest])),
        ):
            turns.do(f"history: {words}", deed, shown, 0.5)
            turns.do("history: back", page.stop, rest_s=0.2)

    def _work(self, name: str, page: Page) -> None:
        """What any page offers: tables, fields, tabs, and what is laid over it."""
        for table in _seen(page, QTableView):
            if table.model().rowCount():
                self._work_on(name, table)
        for field in _seen(page, QLineEdit):
            if field.objectName() == "field" and field.isEnabled():
                for end in range(1, len(_TYPED) + 1):
                    self.turns.do(f"{name}: typing", partial(field.setText, _TYPED[:end]))
                self.turns.do(f"{name}: typing", field.clear, rest_s=0.4)
        for tabs in _seen(page, QTabWidget):
            for at in reversed(range(tabs.count())):
                self.turns.do(f"{name}: tabs", partial(tabs.setCurrentIndex, at), rest_s=0.1)
        self._lay_over(name)

    def _lay_over(self, name: str) -> None:
        """The palette and the help."""
        palette, help_ = self.window.palette_of_commands, self.window.help
        for words, overlay in (("palette", palette), ("help", help_)):
            self.turns.do(f"{name}: {words}", overlay.toggle)
            if overlay is palette:
                for end in range(1, 4):
                    self.turns.do(f"{name}: {words}", partial(palette.field.setText, "go "[:end]))
            self.turns.do(f"{name}: {words}", overlay.close_overlay)

    def _work_on(self, name: str, table: QTableView) -> None:
        turns, bar = self.turns, table.verticalScrollBar()
        for step in range(21):
            turns.do(f"{name}: scrolling", partial(_scroll, bar, step / 20), rest_s=0.02)
        for column in range(table.model().columnCount()):
            for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
                turns.do(f"{name}: sorting", partial(table.sortByColumn, column, order), rest_s=0.1)
        middle = table.model().index(table.model().rowCount() // 2, 0)
        flags = QItemSelectionModel.SelectionFlag
        chooser = table.selectionModel()
        turns.do(
            f"{name}: choosing",
            partial(chooser.setCurrentIndex, middle, flags.ClearAndSelect | flags.Rows),
            rest_s=0.2,
        )
        turns.do(f"{name}: choosing all", table.selectAll)
        turns.do(f"{name}: choosing all", table.clearSelection)


def _seen(page: Page, kind: type[Part]) -> list[Part]:
    return [part for part in page.findChildren(kind) if part.isVisible()]


def _scroll(bar: Any, share: float) -> None:
    bar.setValue(round(bar.maximum() * share))


def table_of(steps: Sequence[Step]) -> str:
    """A row a step, in milliseconds."""
    lines = [
        "Turns in which something was done; ms of processor time of the window's thread.",
        "",
        "| step | turns | longest | 99.9 % | over 16 | over 50 | by the clock | over 50 | where |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for step in steps:
        worst = max((turn.clock_s for turn in step.turns), default=0.0)
        lines.append(
            f"| {step.name} | {step.busy:,} | {step.longest.cpu_s * 1000:.1f} "
            f"| {step.share_s(0.999) * 1000:.1f} | {step.over(FRAME_S)} | {step.over(LONG_S)} "
            f"| {worst * 1000:.1f} | {step.over(LONG_S, clock=True)} | {step.longest.at} |"
        )
    return "\n".join(lines)


def report(walk: Walk, asked: argparse.Namespace, load: Sequence[float]) -> str:
    """The section for RESULTS.md."""
    steps = list(walk.turns.steps.values())
    whole = Step("the whole walk", [turn for step in steps for turn in step.turns])
    idle = walk.idle()
    walk.close()
    memory = {} if asked.no_memory else memory_of_a_window()
    run = "no run" if asked.at_rest else "a run in progress"
    return (
        f"## A walk through the window, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n\n"
        f"`python -m tests.benchmarks.window_walk`, {os.cpu_count()} processors, load "
        f"{load[0]:.1f} before; {asked.models:,} models, {asked.cases:,} cases, "
        f"{asked.runs:,} runs, {asked.requests:,} requests, {run}.\n\n"
        f"{table_of([whole, *steps])}\n\n"
        f"Left alone for {IDLE_S:.0f} s afterwards: {json.dumps(idle)}. "
        f"A fresh window before a model is loaded, MB: {json.dumps(memory)}.\n"
    )


def main(arguments: Sequence[str]) -> int:
    """Measure, print and perhaps file."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, usual in (
        ("--models", 20_000),
        ("--cases", 10_000),
        ("--runs", 100_000),
        ("--requests", 100_000),
    ):
        parser.add_argument(name, type=int, default=usual)
    for name in ("--at-rest", "--file", "--no-memory"):
        parser.add_argument(name, action="store_true")
    parser.add_argument("--only", default="", help="names of pages, apart by commas")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), asked.cases, asked.runs, asked.requests)
        load = os.getloadavg() if hasattr(os, "getloadavg") else (0.0,)
        walk = Walk(
            Path(folder),
            models=asked.models,
            runs_meanwhile=not asked.at_rest,
            only=frozenset(filter(None, asked.only.split(","))),
        )
        walk.go()
        found = report(walk, asked, load)
    sys.stdout.write(found)
    if asked.file:
        with RESULTS.open("a", encoding="utf-8") as file:
            file.write(f"\n{found}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
