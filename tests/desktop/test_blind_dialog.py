"""The blind dialog over a real history: voted by keyboard, revealed, gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.blind_dialog import BlindDialog
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.blind import BlindPair, BlindSide, Choice
from leastwise.paths import Paths
from leastwise.settings import Settings
from leastwise.store.history import History
from tests.integration.cascade_samples import CASES, add_runs

LIMIT_MS = 60_000


def _moved_on(dialog: BlindDialog, seen: BlindPair) -> bool:
    return dialog.pair is not seen


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    paths = Paths(tmp_path)
    with History.open(paths.database) as history:
        add_runs(history)
    with Core(paths, Settings()) as made:
        yield made


def test_votes_by_keyboard_and_names_in_the_end(qtbot: QtBot, theme: Theme, core: Core) -> None:
    home = QWidget()
    jobs = Jobs("leastwise.log", home)
    sides = BlindSide(1), BlindSide(2)
    dialog = BlindDialog(theme, core.blind, jobs, sides, home)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.pair is not None, timeout=LIMIT_MS)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Equal, Qt.Key.Key_S):
        pair = dialog.pair
        assert pair is not None
        assert dialog.texts[0].toPlainText() == pair.left
        shown = [dialog.said.text(), dialog.hint.text(), dialog.windowTitle()]
        assert not any("local (" in text or "large (" in text for text in shown)
        QTest.keyClick(dialog, key)
        qtbot.waitUntil(partial(_moved_on, dialog, pair), timeout=LIMIT_MS)
        qtbot.waitUntil(dialog.reveal.isEnabled, timeout=LIMIT_MS)
    kept = core.blind.begin(*sides)
    assert sorted(kept.votes.values()).count(Choice.TIE) == 1
    assert len(kept.votes) == 4
    assert dialog.said.text() == f"Pair 5 of {CASES}"
    dialog.reveal.click()
    qtbot.waitUntil(lambda: "was preferred" in dialog.said.text(), timeout=LIMIT_MS)
    assert "local (Q8_0)" in dialog.said.text()
    assert not dialog.buttons[Choice.TIE].isVisible()
    dialog.done_button.click()
    again = BlindDialog(theme, core.blind, jobs, (BlindSide(1), BlindSide(9)), home)
    again.open()
    qtbot.waitUntil(again.error.isVisible, timeout=LIMIT_MS)
    again.reject()
    assert jobs.stop(60)
    home.deleteLater()
