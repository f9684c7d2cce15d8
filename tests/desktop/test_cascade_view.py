"""The picture of a cascade says what the figures say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from leastwise.desktop.cascade_view import CascadeView
from leastwise.desktop.theme.theme import Theme
from leastwise.store.history import History
from tests.integration.cascade_samples import cascade


def test_sentence_plot_and_table_say_the_same(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path
) -> None:
    with History.open(tmp_path / "history.db") as history:
        told = cascade(history)
    view = CascadeView(theme, memory)
    view.resize(800, 500)
    view.show()
    view.show_cascade(told)
    assert "large (Q8_0)" in view.sentence.text()
    assert "by lot does worse" in view.sentence.text()
    assert "saves 0.3 USD" in view.details.text()
    rows = view.table.as_tsv().splitlines()
    assert len(rows) == len(told.found.curve) + 1
    assert view.plot is not None
    drawn = view.plot._curve.getData()
    assert list(drawn[1]) == [point.cascade.value * 100 for point in told.found.curve]
    theme.choose("dark")
    assert view.plot.save(tmp_path / "plot.svg")
    assert view.plot.save(tmp_path / "plot.png")
    view.close()
    view.deleteLater()
