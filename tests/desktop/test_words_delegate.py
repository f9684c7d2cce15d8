"""A table paints words from glyphs laid out once: as Qt would, and those in view only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSettings
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.words_delegate import WordsDelegate, paint_place

WORDS = ("qwen2.5", "a name that is cut at its end " * 9, "نموذج عربي", "模型 é", "x")
ROWS = 20_000


@pytest.fixture
def asked() -> Counter[int]:
    """How often each row was asked for its words."""
    return Counter()


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, memory: QSettings, asked: Counter[int]) -> ResultsTable[int]:
    """Many rows, of which the third is dim and the fourth selected."""

    def words(row: int) -> str:
        asked[row] += 1
        return WORDS[row % len(WORDS)]

    columns: tuple[Column[int], ...] = (
        Column("name", "Name", words),
        Column("figure", "Figure", lambda row: f"{row:,}", figures=True),
        Column("mark", "Mark", str, symbol=lambda row: Symbol.PASSED if row % 2 else None),
    )
    made = ResultsTable(theme, "Numbers", columns, memory)
    qtbot.addWidget(made)
    theme.dress(made)
    made.resize(500, 300)
    made.item_model.dim = lambda row: row == 2
    made.show_rows(range(ROWS))
    flags = QItemSelectionModel.SelectionFlag
    chosen = made.item_model.index(3, 0)
    made.selectionModel().select(chosen, flags.Select | flags.Rows)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_words_look_as_qt_paints_them_also_in_other_sizes_and_colours(
    table: ResultsTable[int], theme: Theme, qapp: QApplication
) -> None:
    assert isinstance(table.itemDelegate(), WordsDelegate)
    seen: list[QImage] = []
    changes: tuple[Callable[[], object], ...] = (
        lambda: None,
        partial(theme.choose, "dark"),
        partial(theme.scale_text, 150),
        partial(table.setColumnWidth, 0, 120),
    )
    for change in changes:
        change()
        qapp.processEvents()
        ours, qts = _painted(table), _painted_by_qt(table)
        assert ours == qts
        assert ours not in seen
        seen.append(ours)


def test_only_rows_in_view_are_asked_for_their_words(
    table: ResultsTable[int], asked: Counter[int], qapp: QApplication
) -> None:
    qapp.processEvents()
    in_view = table.viewport().height() // table.rowHeight(0) + 2
    asked.clear()
    table.scrollTo(table.item_model.index(ROWS // 2, 0))
    table.viewport().repaint()
    assert 0 < len(asked) <= in_view
    assert max(asked.values()) <= 3


def _painted(table: ResultsTable[int]) -> QImage:
    return table.viewport().grab().toImage()


def _painted_by_qt(table: ResultsTable[int]) -> QImage:
    ours = table.itemDelegate()
    table.setItemDelegate(_Qts(table))
    painted = _painted(table)
    table.setItemDelegate(ours)
    return painted


class _Qts(QStyledItemDelegate):
    """Qt's own, with our mark of the keyboard's place."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        has_place = QStyle.StateFlag.State_HasFocus in option.state
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if has_place:
            shown: QStyleOptionViewItem = option
            paint_place(painter, shown.rect, shown.palette.color(QPalette.ColorRole.Accent))
