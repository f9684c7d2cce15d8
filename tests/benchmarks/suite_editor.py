"""How long the window stands still while a suite of 10,000 cases is opened, filtered and edited.

python tests/benchmarks/suite_editor.py [--cases 10000]: prints one JSON document. Needs no
display. The suite is made up and lies in files; the core is the real one.

A block is the longest time between two turns of the event loop, beyond the timer's own
millisecond, from the moment the suite is asked for until everything about it is shown, and while
cases are filtered, changed, moved, pasted, tried, undone and saved. `deeds_ms` is the longest that
one of each kind took with its repaint, and `deeds_cpu_ms` the processor time that the window's
thread spent on it, which other programs do not lengthen; `turn_cpu_ms_by_deed` is the same
of the busiest turn of the event loop.
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
from typing import Any

from leastwise.domain.json_value import JsonValue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

_WORDS = ("parcel", "refund", "late", "broken", "card", "twice", "order", "money", "blue", "chair")


def make_suite(home: Path, cases: int) -> Path:
    """A suite of the user's with a text of about forty words and two checks a case."""
    from leastwise.evals.yaml_writing import yaml_lines

    chance = random.Random(7)
    tests: list[JsonValue] = [
        {
            "vars": {
                "mail": " ".join(chance.choices(_WORDS, k=40)) + f" {number}",
                "number": f"A-{number}",
            },
            "assert": [
                {"type": "contains", "value": f"A-{number}"},
                {"type": "is-json"},
            ],
        }
        for number in range(cases)
    ]
    folder = home / "suites" / "large"
    folder.mkdir(parents=True)
    text = "\n".join(yaml_lines({"prompts": ["{{mail}}"], "tests": tests}))
    (folder / "promptfooconfig.yaml").write_text(f"{text}\n", encoding="utf-8")
    return folder


class Meter:
    """The turns of the event loop."""

    def __init__(self, application: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.application = application
        self.turns: list[float] = []
        self.deeds: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self.blocks: dict[str, float] = {}
        self.busy: list[float] = []
        self.busy_by: dict[str, float] = {}
        self._last = time.perf_counter()
        self._spent = time.thread_time()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.turns.append(now - self._last)
        self._last = now
        spent = time.thread_time()
        self.busy.append(spent - self._spent)
        self._spent = spent

    def until(self, done: Callable[[], bool], limit_s: float = 300.0) -> None:
        """Let the event loop turn."""
        from PySide6.QtCore import QEventLoop

        deadline = time.monotonic() + limit_s
        while not done() and time.monotonic() < deadline:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

    def do(
        self, kind: str, deed: Callable[[], object], done: Callable[[], bool] = lambda: True
    ) -> None:
        """Do something, let it be painted, and wait until it is done."""
        first, began, spent = len(self.turns), time.perf_counter(), time.thread_time()
        deed()
        self.application.processEvents()
        self.deeds.setdefault(kind, []).append(time.perf_counter() - began)
        self.cpu.setdefault(kind, []).append(time.thread_time() - spent)
        self.until(done)
        self.until(lambda: time.perf_counter() > began + 0.05)
        longest = max(self.turns[first:], default=0.0)
        self.blocks[kind] = max(self.blocks.get(kind, 0.0), longest)
        busiest = max(self.busy[first:], default=0.0)
        self.busy_by[kind] = max(self.busy_by.get(kind, 0.0), busiest)

    def report(self) -> dict[str, Any]:
        """What was measured."""
        self._timer.stop()
        ordered = sorted(self.turns)
        return {
            "turns": len(ordered),
            "longest_block_ms": round(ordered[-1] * 1000, 1),
            "p999_ms": round(ordered[int(len(ordered) * 0.999)] * 1000, 1),
            "blocks_over_50_ms": sum(turn > 0.05 for turn in ordered),
            "block_ms_by_deed": {
                kind: round(spent * 1000, 1) for kind, spent in self.blocks.items()
            },
            "busiest_turn_cpu_ms": round(max(self.busy) * 1000, 1),
            "turns_over_50_ms_of_cpu": sum(spent > 0.05 for spent in self.busy),
            "turn_cpu_ms_by_deed": {
                kind: round(spent * 1000, 1) for kind, spent in self.busy_by.items()
            },
            "deeds_cpu_ms": {kind: round(max(spent) * 1000, 1) for kind, spent in self.cpu.items()},
            "deeds_ms": {kind: round(max(spent) * 1000, 1) for kind, spent in self.deeds.items()},
        }


def work(page: Any, folder: Path, meter: Meter) -> float:
    """Open the suite and do everything with it once; the seconds until it was shown."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    editor, table = page.editor, page.editor.table
    at_rest = lambda: page.settled and editor.settled and editor.checks.trying.settled  # noqa: E731
    began = time.perf_counter()
    meter.do("open", partial(page.open_suite, folder), lambda: bool(table.item_model.shown))
    opened_s = time.perf_counter() - began
    meter.do("look for what stands out", lambda: None, at_rest)
    for words in ("refund", "a-99", "nothing of it"):
        for end in range(1, len(words) + 1):
            meter.do("type a filter", partial(editor.filter.setText, words[:end]), at_rest)
    meter.do("clear the filter", editor.filter.clear, at_rest)
    for at in (4, 0):
        meter.do("flags", partial(editor.flags.setCurrentIndex, at))
        meter.do("flags", partial(editor.flags.activated.emit, at), at_rest)
    model = table.item_model
    for place in (5000, 0, 9999):
        meter.do("go to a case", partial(table.go_to, min(place, len(model.shown) - 1)), at_rest)
        index = model.index(table.currentIndex().row(), 1)
        meter.do("change a cell", partial(model.setData, index, f"new {place}"), at_rest)
    bar = table.verticalScrollBar()
    for step in range(51):
        meter.do("scroll", partial(bar.setValue, bar.maximum() * step // 50))
    table.go_to(100)
    for end in range(1, 6):
        answer = '{"a": 1}'[:end]
        meter.do("type an answer", partial(editor.checks.answer.setPlainText, answer), at_rest)
    form = editor.checks.own.forms[0]
    for end in range(1, 6):
        meter.do("type a check", partial(form.value.setPlainText, "A-100"[:end]), at_rest)
    meter.do(
        "type a prompt", partial(editor.prompts.fields[0].setPlainText, "Hi {{mail}}"), at_rest
    )
    meter.do("add a case", editor.add.click, at_rest)
    meter.do("move a case", editor.up.click, at_rest)
    meter.do("select all", table.selectAll)
    meter.do("copy all", partial(_key, table, Qt.Key.Key_C))
    table.go_to(200)
    QApplication.clipboard().setText(
        "mail\tnumber\n" + "".join(f"text {row}\tB-{row}\n" for row in range(1000))
    )
    meter.do("paste 1,000 rows", partial(_key, table, Qt.Key.Key_V), at_rest)
    for _ in range(3):
        meter.do("undo", page.undo.click, at_rest)
        meter.do("redo", page.redo.click, at_rest)
    meter.do("remove a case", editor.remove.click, at_rest)
    meter.do("save", page.save_button.click, at_rest)
    assert not page.error.isVisible(), page.error.text
    assert not page.editing.is_changed
    return opened_s


def _key(widget: Any, key: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)


def measure(cases: int) -> dict[str, Any]:
    """The window on the real core."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from leastwise.core import Core
    from leastwise.desktop.theme.theme import Theme
    from leastwise.desktop.window import MainWindow
    from leastwise.paths import Paths
    from leastwise.settings import Settings

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as home, Core(Paths(Path(home)), Settings()) as core:
        folder = make_suite(Path(home), cases)
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(Theme(application), core, memory)
        window.resize(1600, 1000)
        window.show()
        window.start()
        meter = Meter(application)
        meter.until(window.find_page.find_button.isEnabled)
        meter.until(lambda: not window.find_page.fitting.running)
        page = window.suites_page
        window.open_page(window.pages.index(page))
        settled_s = time.monotonic() + 1
        meter.until(lambda: page.settled and time.monotonic() > settled_s)
        meter.turns.clear()
        meter.busy.clear()
        opened_s = work(page, folder, meter)
        report = {"cases": cases, "opened_s": round(opened_s, 2), **meter.report()}
        window.close()
    return report


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    options = parser.parse_args(arguments)
    report = {
        "load_average": os.getloadavg() if hasattr(os, "getloadavg") else None,
        **measure(options.cases),
    }
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
