"""A table that sorts, filters, copies as tab-separated text and remembers its columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from leastwise.desktop.language.lists import titled
from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.cell_painter import LOOKS_CHANGE, CellPainter
from leastwise.desktop.widgets.column_room import FittedColumns
from leastwise.desktop.widgets.fit_badge import BadgeDelegate
from leastwise.desktop.widgets.kept_choice import KeptChoice
from leastwise.desktop.widgets.origin_card import EXPLAIN, OriginCard
from leastwise.desktop.widgets.row_model import Column, Row, RowModel
from leastwise.domain.figures import NOT_MEASURED

_LEAST_STEPS: Final = 5
_FIGURE: Final = re.compile(r"[0-9]")
_ROWS_MEASURED: Final = 60
_UNBOUNDED_PX: Final = (1 << 24) - 1
_SILENT: Final = frozenset(("", NOT_MEASURED))


class ResultsTable(QTableView, Generic[Row]):
    """Rows of plain Python. `activated_row` tells the row that was opened with Enter or a click,
    `cell_chosen` the row and the column's key that the keyboard is on.

    `name` is for screen readers. What is remembered of the columns is kept at `memory_key`, which
    is made of their keys and so no language changes. Columns that were fitted to their words share
    the room left over; where the user dragged one, or none was fitted, and where there is too
    little, `stretched` takes the difference. It keeps `least_room`, for which the table scrolls
    where it must. `item_model`, where one is given, is of the same columns.
    """

    activated_row = Signal(object)
    cell_chosen = Signal(object, str)
    _painter: CellPainter | None = None
    _spreads = True

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
        self._fitted = FittedColumns(theme)
        self.silent: frozenset[int] = frozenset()
        self.item_model: RowModel[Row] = item_model or RowModel(columns)
        self.memory_key = f"columns/{' '.join(column.key for column in self.item_model.columns)}"
        self.item_model.setParent(self)
        self.setModel(self.item_model)
        self._painter = CellPainter(theme, self, self.item_model)
        self._choice: KeptChoice[Row] = KeptChoice(self, self.item_model)
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
        step, metrics = self._theme.measures.step, self.fontMetrics()
        fitted: dict[int, tuple[int, int]] = {}
        silent: set[int] = set()
        for at, column in enumerate(self.item_model.columns):
            mark = step(16 + 4) if column.symbol else 0
            # Figures are as wide as each other in this font, so that few words differ.
            words = {_FIGURE.sub("0", column.words(row)) for row in rows}
            needed_px = max(map(metrics.horizontalAdvance, words), default=0) + mark
            room_px = max(metrics.horizontalAdvance(column.title), needed_px)
            room_px += step(16 + 4 + 4)
            fitted[at] = (min(room_px, widest_px or room_px), room_px)
            if words <= _SILENT:
                silent.add(at)
        self.silent = frozenset(silent)
        if not self.has_dragged:
            self._take_fitted(fitted)
        self.share_room()

    def _take_fitted(self, fitted: Mapping[int, tuple[int, int]]) -> None:
        with QSignalBlocker(self.horizontalHeader()):
            for at, (width, _whole) in fitted.items():
                self.setColumnWidth(at, width)
        if self._spreads:
            self._fitted.take(fitted)

    @property
    def has_dragged(self) -> bool:
        """Whether the user chose how wide columns are."""
        return self._memory.contains(self._dragged_key)

    @property
    def _dragged_key(self) -> str:
        """What is remembered of an order says nothing of widths: those are of one window's size."""
        return f"{self.memory_key}/dragged"

    def wanted_width(self, at: int) -> int:
        """What a column was fitted to, in the size that text has now, or the width that it has."""
        fitted = self._fitted.wanted(at)
        return self.horizontalHeader().sectionSize(at) if fitted is None else fitted

    def height_of(self, rows: int) -> int:
        """How high it is with so many rows, in pixels, with titles and frame."""
        titles = self.horizontalHeader().sizeHint().height()
        frame = 2 * self._theme.measures.step(4)  # wider where it has the keyboard
        return titles + rows * self.verticalHeader().defaultSectionSize() + frame

    def least_room(self) -> int:
        """How narrow the column that gives way may become, in pixels."""
        return self._theme.measures.step(24) * _LEAST_STEPS

    def most_room(self) -> int:
        """How wide the column that gives way may become where no other shares the room with it."""
        return _UNBOUNDED_PX

    def share_room(self) -> None:
        """Fill the width with the columns that are shown."""
        header = self.horizontalHeader()
        widths = self._shared()
        with QSignalBlocker(header):
            for at, width in widths.items():
                header.resizeSection(at, width)
        self.updateGeometries()
        self.viewport().update()

    def _shared(self) -> dict[int, int]:
        """The widths of columns that are to have others, by their numbers, in pixels."""
        header, room = self.horizontalHeader(), self.viewport().width()
        if not self._fitted:
            others = header.length() - header.sectionSize(self._stretched)
            wanted_px = min(room - others, self.most_room())
            return {self._stretched: max(wanted_px, self.least_room())}
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        figures = {at for at in shown if self.item_model.columns[at].figures}
        return self._fitted.shared(room, shown, figures, self._stretched, self.least_room())

    def changeEvent(self, event: QEvent) -> None:
        """Words are laid out again in another font, style or colour."""
        super().changeEvent(event)
        if self._painter is not None and event.type() in LOOKS_CHANGE:
            self._painter.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """All cells at once."""
        if self._painter is not None:
            self._painter.paint(event.region())

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
        self._choice.choose(row)

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
        return self._choice.rows

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
            title = titled(column.title, column.words(row))
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
        badges = BadgeDelegate(theme, self)  # for their size
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

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._choice.moving:
            key = self.item_model.columns[index.column()].key
            self.cell_chosen.emit(self._row(index), key)

    def _open(self, index: QModelIndex) -> None:
        self.activated_row.emit(self._row(index))
        self.explain(index)

    def _take_width(self, section: int) -> None:
        """Only widths that the user drags are remembered, not those that follow the window."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._fitted.forget()
            self._memory.setValue(self._dragged_key, "yes")
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
