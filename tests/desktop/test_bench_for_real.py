"""The Bench page on the real core: a real model, a real child, a real history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.bench_walk import Stage
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.window import MainWindow
from leastwise.domain.figures import significant
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings

LIMIT_MS = 150_000
Opener = Callable[[CoreCalls], MainWindow]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Core]:
    """A core with a data directory of its own."""
    core = Core(Paths(tmp_path / "home"), Settings())
    yield core
    core.close()


def test_a_tiny_model_is_measured_kept_and_shown_again(
    qtbot: QtBot, open_on: Opener, real: Core
) -> None:
    window = open_on(real)
    window.open_page(window.pages.index(window.bench_page))
    page = window.bench_page
    model = shipped_models() / "house" / "triage-123k-Q8_0.gguf"
    page.setup.models.include_only({str(model)})
    page.setup.bar.prompts.setText("16")
    page.setup.bar.outputs.setText("8")
    page.setup.bar.repetitions.setValue(3)
    QTest.mouseClick(page.measure_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert not page.error.isVisible(), page.error.text
    assert page.walk is not None
    assert page.walk.stage is Stage.FINISHED
    (summary,) = real.bench_runs()
    run = real.bench_run(summary.run_id)
    assert summary.samples == 9
    page.stack.result.table.clearSelection()
    shown = page.stack.result.table.as_tsv()
    for series in run.results[0].speeds:
        assert series.figures is not None
        assert series.figures.tokens_per_s is not None
        assert f"\t{series.test.name}\t{significant(series.figures.tokens_per_s.median)}\t" in shown
    peak = run.results[0].memory.peak
    assert peak is not None
    assert peak.total_bytes > 0
    assert "Benchmark 1" in page.stack.result.origin.text.toPlainText()
    page.archive.open_run(summary.run_id)
    qtbot.waitUntil(lambda: page.walk is not None and page.walk.run == run, timeout=LIMIT_MS)
    page.stack.result.table.clearSelection()
    assert page.stack.result.table.as_tsv() == shown
