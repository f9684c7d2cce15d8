"""A table paints its cells all at once: as Qt would, and those in view only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSettings
from PySide6.QtGui import QImage, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QStyle, QTableView
from pytestqt.qtbot import QtBot

from leastwise.desktop.pages.suites.case_table import CaseTable
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.cell_painter import CellPainter
from leastwise.desktop.widgets.fit_badge import BadgeDelegate
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.suite_drafts import CaseFlags, DraftCase, SuiteDraft, SuiteReview

Table: TypeAlias = ResultsTable[int] | CaseTable
WORDS = ("qwen2.5", "a name that is cut at its end " * 9, "نموذج عربي", "模型 é", "x")
SYMBOLS = (Symbol.PASSED, Symbol.FAILED, None, Symbol.UNSURE)
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
        Column("mark", "Mark", lambda row: WORDS[-row % 5], symbol=lambda row: SYMBOLS[row % 4]),
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


def test_cells_look_as_qt_paints_them_also_in_other_sizes_and_colours(
    table: ResultsTable[int], theme: Theme, qapp: QApplication
) -> None:
    seen: list[QImage] = []
    changes: tuple[Callable[[], object], ...] = (
        lambda: None,
        partial(theme.choose, "dark"),
        partial(theme.scale_text, 150),
        partial(table.setColumnWidth, 0, 120),
        partial(table.horizontalHeader().moveSection, 0, 2),
        partial(table.setColumnHidden, 1, True),
        partial(table.selectionModel().clear),
    )
    for change in changes:
        change()
        qapp.processEvents()
        ours, qts = _painted(table), _painted_by_qt(table)
        assert ours == qts
        assert ours not in seen
        seen.append(ours)


@pytest.mark.parametrize("ratio", [1, 2])
def test_they_do_so_with_and_without_the_keyboard_and_where_nothing_can_be_done(
    table: ResultsTable[int], qapp: QApplication, ratio: int
) -> None:
    table.setCurrentIndex(table.item_model.index(4, 1))
    pictures: list[QImage] = []
    for change in (table.setFocus, table.clearFocus, partial(table.setEnabled, False)):
        change()
        qapp.processEvents()
        ours, qts = _painted(table, ratio), _painted_by_qt(table, ratio)
        assert ours == qts
        pictures.append(ours)
    assert pictures[0] != pictures[1] != pictures[2]


def test_a_box_and_a_part_of_a_table_too(table: ResultsTable[int], qapp: QApplication) -> None:
    table.item_model.checked = lambda row: row % 2 == 0
    table.scrollTo(table.item_model.index(ROWS - 1, 0))
    qapp.processEvents()
    assert _painted(table) == _painted_by_qt(table)
    for part in (QRegion(30, 40, 150, 90), QRegion(0, 10, 500, 20) + QRegion(40, 150, 20, 60)):
        assert _painted(table, part=part) == _painted_by_qt(table, part=part)


def test_a_suite_too_looks_as_qt_paints_it(
    qtbot: QtBot, theme: Theme, qapp: QApplication, tmp_path: Path
) -> None:
    editing = Editing(theme)
    table = CaseTable(theme, editing)
    qtbot.addWidget(table)
    theme.dress(table)
    table.resize(700, 200)
    cases = [DraftCase({"vars": {"mail": f"{word}\nand {word}"}}) for word in WORDS]
    editing.open(SuiteDraft(tmp_path, "", "a suite", cases=tuple(cases)))
    table.open_draft()
    found = {1: CaseFlags(ran=3, passed=3), 2: CaseFlags(ran=3)}
    table.item_model.show_review(SuiteReview(flags=found))
    table.show()
    qtbot.waitExposed(table)
    qapp.processEvents()
    assert table.item_model.symbol_of(1, table.item_model.columnCount() - 1) is not None
    assert _painted(table) == _painted_by_qt(table)


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


def _painted(table: Table, ratio: int = 1, part: QRegion | None = None) -> QImage:
    viewport = table.viewport()
    shown = part or QRegion(viewport.rect())
    picture = QImage(shown.boundingRect().size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(0)
    viewport.render(picture, QPoint(), shown)
    return picture


def _painted_by_qt(table: Table, ratio: int = 1, part: QRegion | None = None) -> QImage:
    """As Qt paints cell by cell, with our mark of the keyboard's place."""
    columns = range(table.item_model.column_count())
    ours, delegates = table._painter, [table.itemDelegateForColumn(at) for at in columns]
    cell_by_cell = _CellByCell(table._theme, table)
    for at in columns:
        table.setItemDelegateForColumn(at, cell_by_cell)
    table._painter = cast("CellPainter", cell_by_cell)
    picture = _painted(table, ratio, part)
    table._painter = ours
    for at, delegate in enumerate(delegates):
        table.setItemDelegateForColumn(at, delegate)
    return picture


class _CellByCell(BadgeDelegate):
    """Stands in for the painter of all cells."""

    def paint(self, *what: Any) -> None:
        """Paint a part of the table, or one cell."""
        if len(what) == 1:
            QTableView.paintEvent(self._table, QPaintEvent(what[0]))
            return
        painter, option, index = what
        has_place = QStyle.StateFlag.State_HasFocus in option.state
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if has_place:
            box = option.rect
            line = QRect(box.left(), box.bottom() - 1, box.width(), 2)
            painter.fillRect(line, option.palette.color(QPalette.ColorRole.Accent))
