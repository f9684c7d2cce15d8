"""How parts share the room that there is: columns, corners of tabs, and lines of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.column_room import shared_room
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.plain_text import READABLE, PlainText
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.tabs import CornerTabs
from tests.desktop.test_vocabulary import shown

Row = tuple[str, ...]
LONG = "What an answer says may take a whole paragraph, as this one. " * 12


@pytest.mark.parametrize(
    ("room", "figures", "widths"),
    [
        (300, {1, 2}, [100, 100, 100]),
        (250, {1, 2}, [50, 100, 100]),
        (100, {1, 2}, [40, 100, 100]),  # no narrower than the least
        (380, {1, 2}, [120, 160, 100]),  # first what is cut
        (450, {1, 2}, [143, 183, 124]),  # then all alike
        (451, {1}, [155, 160, 136]),  # figures stay together where words follow
    ],
)
def test_columns_share_what_is_left_over(room: int, figures: set[int], widths: list[int]) -> None:
    wanted, whole = {0: 100, 1: 100, 2: 100}, {0: 120, 1: 160, 2: 100}
    assert list(shared_room(room, wanted, whole, figures, 0, 40).values()) == widths


def table_of(theme: Theme, memory: QSettings, rows: list[Row]) -> NarrowTable[Row]:
    """A name and three columns that give way: a wide one, and two narrow ones before it."""
    columns = [
        Column[Row](title, title, lambda r, at=at: r[at], figures=at > 0)  # type: ignore[misc]
        for at, title in enumerate(("name", "aa", "bb", "wide"))
    ]
    table: NarrowTable[Row] = NarrowTable(theme, "people", columns, memory)
    table.let_go("aa", "bb", "wide")
    table.show_rows(rows)
    return table


def test_a_wide_table_spreads_its_columns_and_a_narrow_one_lets_them_go(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    table = table_of(theme, memory, [("one", "1", "2", "3 (of very, very many)")])
    shown(qtbot, table, 1600)
    table.fit_columns()
    widths = [table.columnWidth(at) for at in range(4)]
    assert sum(widths) == table.viewport().width()
    assert all(width > 200 for width in widths)
    fitted = [table.wanted_width(at) for at in range(4)]
    assert max(fitted[1:3]) < 100
    table.resize(table.least_room() + sum(fitted[1:]) - fitted[1] + 10, 120)
    assert [table.isColumnHidden(at) for at in range(4)] == [False, True, False, False]
    assert table.horizontalScrollBar().maximum() == 0
    table.resize(1600, 120)
    assert [table.columnWidth(at) for at in range(4)] == widths


def test_an_order_is_remembered_and_widths_are_those_of_the_window(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    rows: list[Row] = [("one", "1", "2", "3"), ("two", "4", "5", "6")]
    for width in (3000, 500):
        table = table_of(theme, memory, rows)
        shown(qtbot, table, width)
        table.fit_columns()
        assert sum(map(table.columnWidth, range(4))) == table.viewport().width()
        if width == 3000:
            table.horizontalHeader().moveSection(1, 0)
    assert table.as_tsv().startswith("aa\tname\t")


def test_what_nobody_has_goes_first_and_a_wide_one_gone_lets_narrow_ones_stay(
    qtbot: QtBot, theme: Theme, memory: QSettings
) -> None:
    rows: list[Row] = [("one", "1", "-", "3 (of very, very many)"), ("two", "", "-", "4")]
    table = table_of(theme, memory, rows)
    shown(qtbot, table, 1600)
    table.fit_columns()
    fitted = [table.wanted_width(at) for at in range(4)]
    frame = table.width() - table.viewport().width()
    least = table.least_room() + frame
    table.resize(least + fitted[1] + fitted[3], 120)
    assert [table.isColumnHidden(at) for at in range(4)] == [False, False, True, False]
    table.resize(least + fitted[3] - 1, 120)
    assert [table.isColumnHidden(at) for at in range(4)] == [False, False, True, True]


def test_what_stands_in_the_corner_of_tabs_is_whole(qtbot: QtBot, theme: Theme) -> None:
    home, corner = QWidget(), QComboBox()
    home.setObjectName("page")
    corner.addItem("Against memory")
    tabs = CornerTabs(corner)
    tabs.setParent(home)
    tabs.addTab(QWidget(), "Plot")
    tabs.resize(400, 120)
    shown(qtbot, home)
    assert corner.height() >= corner.sizeHint().height()
    assert tabs.rect().contains(corner.geometry())


def test_lines_end_where_they_can_be_read_on_a_wide_screen(qtbot: QtBot, theme: Theme) -> None:
    banner, prose = SentenceBanner(theme), PlainText(theme, "Why", most_letters=READABLE)
    for part in (banner, prose):
        shown(qtbot, part, 3600, 400)
    banner.say(Tone.PASSES, LONG, LONG)
    for label in banner.findChildren(QLabel):
        assert label.width() <= label.fontMetrics().horizontalAdvance("n") * 160
    assert banner.minimumSizeHint().width() < 600  # so that the window can be made narrow again
    banner.resize(700, 400)
    assert all(label.width() > 500 for label in banner.findChildren(QLabel))
    prose.say(LONG)
    letters = prose.fontMetrics().horizontalAdvance("n") * READABLE
    assert letters - 10 <= prose.viewport().width() <= letters
    prose.resize(500, 400)
    assert prose.viewport().width() > 450
