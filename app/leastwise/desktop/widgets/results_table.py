"""A table that sorts, filters, copies as tab-separated text and remembers its columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.fit_badge import BadgeDelegate
from leastwise.desktop.widgets.origin_card import EXPLAIN, OriginCard
from leastwise.desktop.widgets.row_model import Column, Row, RowModel
from leastwise.desktop.widgets.words_delegate import LOOKS_CHANGE, WordsDelegate

_LEAST_STEPS: Final = 5
_MOST_LETTERS: Final = 100
_FIGURE: Final = re.compile(r"[0-9]")
_ROWS_MEASURED: Final = 60


class ResultsTable(QTableView, Generic[Row]):
    """Rows of plain Python. `activated_row` tells the row that was opened with Enter or a click,
    `cell_chosen` the row and the column's key that the keyboard is on.

    `name` is for screen readers. What is remembered of the columns is kept at `memory_key`, which
    is made of their keys and so no language changes. `stretched` is the column that takes the room
    left over; it keeps `least_room`, for which the table scrolls where it must, and becomes no
    wider than a line that is read, so that figures stay near their name. `item_model`, where
    one is given, is of the same columns.
    """

    activated_row = Signal(object)
    cell_chosen = Signal(object, str)
    _cells: WordsDelegate | None = None
    _words_px = 0

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[Column[Row]],
        memory: QSettings,
        stretched: int = 0,
        item_model: RowModel[Row] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._memory = memory
        self._stretched = stretched
        self.item_model: RowModel[Row] = item_model or RowModel(columns)
        self.memory_key = f"columns/{' '.join(column.key for column in self.item_model.columns)}"
        self.item_model.setParent(self)
        self.setModel(self.item_model)
        self._cells = WordsDelegate(self, self.item_model)
        self.setItemDelegate(self._cells)
        self._place: tuple[Row | None, list[Row]] = (None, [])
        self._moving = False
        self.item_model.about_to_move.connect(self._remember_place)
        self.item_model.moved.connect(self._find_place)
        self.setAccessibleName(name)
        self.setFont(theme.measures.font(TypeSize.BODY, tabular=True))
        self._set_habits(theme)
        self._restore()
        self.horizontalHeader().sectionResized.connect(self._take_width)
        self.horizontalHeader().sectionMoved.connect(self._remember)
        self.horizontalHeader().sortIndicatorChanged.connect(self._remember)
        self.selectionModel().currentChanged.connect(self._choose)
        theme.changed.connect(self.share_room)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, in the order that was chosen."""
        self.item_model.show_rows(rows)

    def fit_columns(self) -> None:
        """Make every column as wide as its words, unless the user chose widths before.

        The words of the first rows are measured, as Qt would, but not through its delegates, which
        a style sheet makes slow.
        """
        self._fit(self.shown_rows[:_ROWS_MEASURED])

    def fit_closely(self, widest: int) -> None:
        """As `fit_columns` by the words of all rows, and no column wider than `widest`.

        `widest` is in steps of the theme. For tables with many columns of figures.
        """
        self._fit(self.shown_rows, self._theme.measures.step(widest))

    def _fit(self, rows: Sequence[Row], widest_px: int | None = None) -> None:
        columns = self.item_model.columns
        self._words_px = self._width_of(columns[self._stretched], rows)
        if stored_shape(self._memory, self.memory_key) is None:
            with QSignalBlocker(self.horizontalHeader()):
                for at, column in enumerate(columns):
                    room_px = self._width_of(column, rows)
                    self.setColumnWidth(at, min(room_px, widest_px or room_px))
        self.share_room()

    def _width_of(self, column: Column[Row], rows: Sequence[Row]) -> int:
        step, metrics = self._theme.measures.step, self.fontMetrics()
        mark = step(16 + 4) if column.symbol else 0
        # Figures are as wide as each other in this font, so that few words differ.
        words = {_FIGURE.sub("0", column.words(row)) for row in rows}
        needed_px = max(map(metrics.horizontalAdvance, words), default=0) + mark
        return max(metrics.horizontalAdvance(column.title), needed_px) + step(16 + 4 + 4)

    def least_room(self) -> int:
        """How narrow the column that gives way may become, in pixels."""
        return self._theme.measures.step(24) * _LEAST_STEPS

    def share_room(self) -> None:
        """Give what is left over of the width to the column that takes it."""
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._stretched)
        widest = max(self.fontMetrics().averageCharWidth() * _MOST_LETTERS, self._words_px)
        with QSignalBlocker(header):
            room = min(self.viewport().width() - others, widest)
            header.resizeSection(self._stretched, max(room, self.least_room()))
        self.updateGeometries()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Words are laid out again in another font, style or colour."""
        super().changeEvent(event)
        if self._cells is not None and event.type() in LOOKS_CHANGE:
            self._cells.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room left over is another one."""
        super().resizeEvent(event)
        self.share_room()

    def height_of_whole_rows(self, most_px: int) -> int:
        """The greatest height up to `most_px` at which no row is cut; that where none fits."""
        row_px = max(self.verticalHeader().defaultSectionSize(), 1)
        rows_px = most_px - (self.height() - self.viewport().height())
        return most_px - rows_px % row_px if rows_px >= row_px else most_px

    def choose_row(self, row: Row) -> None:
        """Put the keyboard's place on a row, if it is shown, and select it alone."""
        place = next((at for at, one in enumerate(self.shown_rows) if one is row), None)
        if place is not None:
            # The view's own call would toggle the row while Ctrl is held.
            flags = QItemSelectionModel.SelectionFlag
            index = self.item_model.index(place, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def hold_order(self, held: bool) -> None:
        """Keep every row in its place while rows fill, and put them in order afterwards."""
        self.item_model.hold(held)

    def filter_rows(self, words: str) -> None:
        """Show only rows in which some column has `words`."""
        wanted, columns = words.casefold(), self.item_model.columns
        self.sift(
            (lambda row: any(wanted in column.words(row).casefold() for column in columns))
            if wanted
            else None
        )

    def sift(self, passes: Callable[[Row], bool] | None) -> None:
        """Show only rows that pass. The keyboard stays on its row, if that does."""
        self.item_model.sift(passes)

    @property
    def shown_rows(self) -> list[Row]:
        """The rows in the order in which they stand."""
        return self.item_model.shown

    def selected_rows(self) -> list[Row]:
        """The rows that are selected, from top to bottom."""
        # Qt's own list of them asks every cell for its flags.
        ranges: Any = self.selectionModel().selection()  # a list, which its type does not tell
        if len(ranges) == 1:
            return self.shown_rows[ranges[0].top() : ranges[0].bottom() + 1]
        places = {at for one in ranges for at in range(one.top(), one.bottom() + 1)}
        return [self.shown_rows[at] for at in sorted(places)]

    def as_tsv(self) -> str:
        """The selected rows, or all, as they stand, with the titles above."""
        header = self.horizontalHeader()
        order = sorted(range(header.count()), key=header.visualIndex)
        columns = [self.item_model.columns[i] for i in order]
        rows = self.selected_rows() or self.shown_rows
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(" ".join(c.words(row).split()) for c in columns) for row in rows]
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Put `as_tsv` on the clipboard."""
        QApplication.clipboard().setText(self.as_tsv())

    def explain(self, index: QModelIndex) -> None:
        """Show where the figure of a cell comes from, if it tells."""
        if not index.isValid():
            return
        column, row = self.item_model.columns[index.column()], self._row(index)
        origin = column.origin(row) if column.origin else ""
        if origin:
            title = f"{column.title}: {column.words(row)}"
            card = OriginCard(self._theme, self, title, origin)
            card.show_below(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies rows, where Qt would copy one cell; Ctrl+I explains a figure."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.keyCombination() == EXPLAIN:
            self.explain(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _set_habits(self, theme: Theme) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        badges = BadgeDelegate(theme, self)  # Python's, so only where there is something to add
        for at, column in enumerate(self.item_model.columns):
            if column.symbol:
                self.setItemDelegateForColumn(at, badges)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.measures.step(24 + 4))
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_ROWS_MEASURED)  # Qt would ask a thousand rows
        header.setMinimumSectionSize(theme.measures.step(24))
        # Painting itself, a header asks every cell of a selected row for its flags.
        header.setSelectionModel(QItemSelectionModel(self.item_model, header))
        for section in range(header.count()):
            title = self.item_model.columns[section].title
            header.resizeSection(section, theme.measures.width(title) + theme.measures.step(24) * 2)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        copy = QAction(self.tr("Copy as table"), self)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _row(self, index: QModelIndex) -> Row:
        return self.item_model.shown[index.row()]

    def _remember_place(self) -> None:
        place = self.currentIndex()
        self._place = (self._row(place) if place.isValid() else None, self.selected_rows())
        self._moving = True

    def _find_place(self) -> None:
        """Select what was selected before rows changed their places."""
        current, selected = self._place
        self._place = (None, [])
        if current is None and not selected:
            self._moving = False
            return
        rows, wanted = self.shown_rows, set(map(id, selected))
        standing = [at for at, row in enumerate(rows) if id(row) in wanted]
        last = len(self.item_model.columns) - 1
        chosen = QItemSelection()
        for first, end in _ranges(standing):
            chosen.select(self.item_model.index(first, 0), self.item_model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        at = next((at for at, row in enumerate(rows) if row is current), -1)
        index = self.item_model.index(at, 0)
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self._moving = False

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._moving:
            key = self.item_model.columns[index.column()].key
            self.cell_chosen.emit(self._row(index), key)

    def _open(self, index: QModelIndex) -> None:
        self.activated_row.emit(self._row(index))
        self.explain(index)

    def _take_width(self, section: int) -> None:
        """Only widths that the user drags are remembered, not those that follow the window."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            if section != self._stretched:
                self.share_room()
            self._remember()

    def _remember(self) -> None:
        self._memory.setValue(self.memory_key, self.horizontalHeader().saveState())

    def _restore(self) -> None:
        state = stored_shape(self._memory, self.memory_key)
        if state is not None:
            header = self.horizontalHeader()
            header.restoreState(state)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)  # as it may be in there


def _ranges(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Places, which are in order, as runs without gaps, each by its first and last."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
