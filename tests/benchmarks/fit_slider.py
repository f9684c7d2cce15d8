"""Measures how soon the Models page answers while its context slider is dragged.

python tests/benchmarks/fit_slider.py [--model PATH ...] [--rounds 5]: prints one JSON document.
Needs no display. An answer is the time from the slider's new value to the end of the panel's
repaint, which shows what it means: the verdict, the largest context, the bars and the speeds. Each
step of the slider is taken once a round, up and down. `formula` is the core's own part of it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

LIMIT_S = 120.0


def drag(models: Sequence[Path], rounds: int) -> dict[str, object]:
    """Seconds from a step of the slider to the repaint, per model and step."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from leastwise.core import Core
    from leastwise.desktop.theme.theme import Theme
    from leastwise.desktop.window import MainWindow
    from leastwise.paths import Paths
    from leastwise.settings import Settings

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    report: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as home:
        core = Core(Paths(Path(home)), Settings())
        memory = QSettings(f"{home}/window.ini", QSettings.Format.IniFormat)
        window = MainWindow(Theme(application), core, memory)
        window.resize(1280, 860)
        window.show()
        window.start()
        page = window.models_page
        page.add_known(str(path) for path in models)
        _wait(application, window.find_page.find_button.isEnabled)
        window.open_page(window.pages.index(window.models_page))
        _wait(
            application, lambda: page.panel.row is not None and not page.gathering.listing.running
        )
        for row in list(page.rows):
            if row.fit is None or row.fit.memory is None:
                continue
            if models and Path(row.reference) not in models:
                continue
            page.table.choose_row(row)
            application.processEvents()
            report[row.fit.name] = _one(application, core, page, rounds)
        window.close()
        core.close()
    return report


def _one(application: Any, core: Any, page: Any, rounds: int) -> dict[str, object]:
    slider = page.panel.context.slider
    slider.setSliderDown(True)
    answers: list[float] = []
    formulas: list[float] = []
    for _ in range(rounds):
        for value in (*range(slider.maximum() + 1), *reversed(range(slider.maximum()))):
            if value == slider.value():
                continue
            began = time.perf_counter()
            slider.setValue(value)
            page.panel.repaint()
            application.processEvents()
            answers.append(time.perf_counter() - began)
            fit = page.panel.row.in_panel
            began = time.perf_counter()
            core.refit(fit, context_tokens=page.panel.context.tokens, kv_type="f16")
            formulas.append(time.perf_counter() - began)
    method = page.panel.row.in_panel.memory.method
    slider.setSliderDown(False)
    page.planner.pause()
    _wait(application, lambda: not page.planner.running)
    return {
        "steps": len(answers),
        "method": method,
        **_figures("answer", answers),
        **_figures("formula", formulas),
    }


def _figures(name: str, spent_s: Sequence[float]) -> dict[str, float]:
    ordered = sorted(spent_s)
    return {
        f"{name}_ms_median": round(ordered[len(ordered) // 2] * 1000, 2),
        f"{name}_ms_p99": round(ordered[int(len(ordered) * 0.99)] * 1000, 2),
        f"{name}_ms_longest": round(ordered[-1] * 1000, 2),
    }


def _wait(application: Any, done: Any) -> None:
    deadline_s = time.monotonic() + LIMIT_S
    while not done() and time.monotonic() < deadline_s:
        application.processEvents()
        time.sleep(0.005)


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, action="append", default=[])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = {"load_average": os.getloadavg(), "models": drag(options.model, options.rounds)}
    sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
