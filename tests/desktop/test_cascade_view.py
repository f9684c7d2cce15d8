"""The picture of a cascade says what the figures say."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.blind_dialog import BlindDialog
from leastwise.desktop.cascade_view import CascadeView
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.decision.cascade_tab import CascadeTab
from leastwise.desktop.theme.theme import Theme
from leastwise.paths import Paths
from leastwise.settings import Settings
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.integration.cascade_samples import add_runs, cascade
from tests.integration.past_samples import add_run

LIMIT_MS = 60_000


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
    assert "at random does worse" in view.sentence.text()
    assert "saves 0.3 USD" in view.details.text()
    rows = view.table.as_tsv().splitlines()
    assert len(rows) == len(told.found.curve) + 1
    assert rows[-1].endswith("\t0.4 USD")  # everything sent, at 0.0004 a call
    assert view.plot is not None
    drawn = view.plot._curve.getData()
    assert list(drawn[1]) == [point.cascade.value * 100 for point in told.found.curve]
    theme.choose("dark")
    assert view.plot.save(tmp_path / "plot.svg")
    assert view.plot.save(tmp_path / "plot.png")
    view.close()
    view.deleteLater()


def test_it_stands_beside_the_decision_with_the_blind_comparison(
    qtbot: QtBot, theme: Theme, memory: QSettings, tmp_path: Path
) -> None:
    paths = Paths(tmp_path)
    with History.open(paths.database) as history:
        add_runs(history)
        add_run(history, "PPPPP", suite=samples.suite(5, sha256="7" * 64))
    with Core(paths, Settings()) as core:
        home = QWidget()
        jobs = Jobs("leastwise.log", home)
        tab = CascadeTab(theme, core, jobs, memory)
        tab.setParent(home)
        home.show()
        tab.show_decision(core.decisions.weigh(1, 2))
        qtbot.waitUntil(
            lambda: (
                tab.stack.currentWidget() is tab.cascade
                and "at random does worse" in tab.cascade.sentence.text()
            ),
            timeout=LIMIT_MS,
        )
        tab.blind_button.click()
        (dialog,) = tab.findChildren(BlindDialog)
        qtbot.waitUntil(lambda: dialog.pair is not None, timeout=LIMIT_MS)
        dialog.reject()
        tab.show_decision(core.decisions.weigh(3, 3))  # too few cases
        qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.instead, timeout=LIMIT_MS)
        assert "at least 20 cases" in tab.instead.sentence.text()
        assert jobs.stop(60)
        home.close()
        home.deleteLater()
