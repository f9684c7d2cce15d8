"""Many rows are put in order and sifted in several turns of the event loop, as few are at once."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.arrangement import AT_ONCE
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
NAME, FIGURE = range(2)


@dataclass(eq=False)
class Row:
    """Some have no figure, and many the same."""

    name: str
    figure: int | None


class Table(ResultsTable[Row]):
    """Counts how often it asked for a figure."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        self.asked = 0
        columns: tuple[Column[Row], ...] = (
            Column("name", "Name", lambda row: row.name),
            Column("figure", "Figure", lambda row: str(row.figure), sort=self._figure),
        )
        super().__init__(theme, "Rows", columns, memory)

    def _figure(self, row: Row) -> float | None:
        self.asked += 1
        return row.figure

    @property
    def under_way(self) -> bool:
        """Whether rows are being arranged."""
        return self.item_model.arrangement.under_way


@pytest.fixture
def rows() -> list[Row]:
    """Of many, in no order."""
    chance = random.Random(5)
    figures = [chance.choice((None, *range(40))) for _ in range(3 * AT_ONCE + 7)]
    return [Row(f"{chance.random():.9f}", figure) for figure in figures]


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, memory: QSettings, rows: list[Row]) -> Table:
    """All of them, as they were given."""
    made = Table(theme, memory)
    qtbot.addWidget(made)
    made.show_rows(rows)
    return made


@pytest.fixture
def wait(qtbot: QtBot, table: Table) -> Callable[[], None]:
    """Until rows stand as they were asked to."""
    return lambda: qtbot.waitUntil(lambda: not table.under_way, timeout=60_000)


def by_figure(rows: list[Row], *, descending: bool = False) -> list[Row]:
    """As they are to stand."""
    known = [row for row in rows if row.figure is not None]
    known.sort(key=lambda row: row.figure or 0, reverse=descending)
    return [*known, *(row for row in rows if row.figure is None)]


def test_a_sort_of_many_rows_takes_turns_and_the_selection_stays(
    table: Table, rows: list[Row], wait: Callable[[], None], qapp: QApplication
) -> None:
    table.choose_row(rows[11])
    for order in (DESCENDING, ASCENDING):
        before, table.asked = list(table.shown_rows), 0
        table.sortByColumn(FIGURE, order)
        assert table.under_way
        assert (table.shown_rows, table.asked) == (before, 0)
        qapp.processEvents()
        assert 0 < table.asked < len(rows)
        wait()
        assert table.shown_rows == by_figure(rows, descending=order is DESCENDING)
        assert table.selected_rows() == [rows[11]]
        assert table.shown_rows[table.currentIndex().row()] is rows[11]


def test_a_second_sort_while_one_runs_ends_in_the_second_order(
    table: Table, rows: list[Row], wait: Callable[[], None], qapp: QApplication
) -> None:
    table.sortByColumn(FIGURE, DESCENDING)
    qapp.processEvents()
    asked = table.asked
    table.sortByColumn(NAME, ASCENDING)
    wait()
    assert table.shown_rows == sorted(rows, key=lambda row: row.name)
    assert table.asked == asked


def test_the_same_sort_once_more_asks_nothing(
    table: Table, rows: list[Row], wait: Callable[[], None]
) -> None:
    table.sortByColumn(FIGURE, ASCENDING)
    table.sortByColumn(FIGURE, ASCENDING)
    wait()
    table.sortByColumn(FIGURE, ASCENDING)
    assert not table.under_way
    assert table.asked == len(rows)


def test_what_arrives_or_changes_meanwhile_is_put_in_its_place(
    table: Table, rows: list[Row], wait: Callable[[], None], qapp: QApplication
) -> None:
    table.sortByColumn(FIGURE, ASCENDING)
    qapp.processEvents()
    fresh = Row("fresh", -2)
    table.item_model.add_rows([fresh])
    qapp.processEvents()
    rows[-1].figure = -1
    table.item_model.repaint_rows()
    wait()
    assert table.shown_rows == by_figure([*rows, fresh])
    assert table.shown_rows[:2] == [fresh, rows[-1]]


def test_rows_are_sifted_in_turns_and_one_that_waits_for_it_is_chosen(
    table: Table, rows: list[Row], wait: Callable[[], None]
) -> None:
    table.sift(lambda row: row.figure == 3)
    assert table.shown_rows == rows
    wait()
    assert table.shown_rows == [row for row in rows if row.figure == 3]
    hidden = next(row for row in rows if row.figure == 4)
    table.sift(None)
    table.choose_row(hidden)
    assert table.selected_rows() == []
    wait()
    assert table.shown_rows == rows
    assert table.selected_rows() == [hidden]


def test_few_rows_are_arranged_at_once(table: Table, rows: list[Row]) -> None:
    few = rows[:AT_ONCE]
    table.show_rows(few)
    table.sortByColumn(FIGURE, DESCENDING)
    assert table.shown_rows == by_figure(few, descending=True)
    table.sift(lambda row: row.figure is None)
    assert table.shown_rows == [row for row in few if row.figure is None]
