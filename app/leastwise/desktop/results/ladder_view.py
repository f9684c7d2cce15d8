"""The ladder: a row a candidate, ascending, each keeping its place while it fills."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from leastwise.desktop.results.ladder_row import COLUMNS, LadderRow
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Walk
from leastwise.desktop.widgets.text import ElidedLabel, Label

# Columns of figures in the order in which they go where there is no room.
_GIVING_WAY: Final = (4, 6, 5, COLUMNS)
_NAME_STEPS, _FEW_STEPS = 5, 3


class LadderView(QScrollArea):
    """Up and Down go from candidate to candidate, Left and Right from case to case.

    `rearranged` tells that in another width strips may have another number of lines.
    """

    case_chosen = Signal(int, int)
    rung_chosen = Signal(int)
    opened = Signal()
    completed = Signal()
    rearranged = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[LadderRow] = []
        self._walk: Walk | None = None
        self._focus_wanted: int | None = None
        self._titles: dict[int, Label] = {}
        self._hidden: set[int] = set()
        self._builder = QTimer(self, interval=0)
        self._builder.timeout.connect(self._build_next)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Ladder of candidates"))
        self._show_nothing()

    def show_walk(self, walk: Walk) -> None:
        """Build the rows of another walk, one a turn of the event loop, from the top."""
        self._show_nothing()
        self._walk = walk
        self._focus_wanted = None
        if walk.rungs:
            self._builder.start()

    @property
    def complete(self) -> bool:
        """Whether every rung has its row."""
        return self._walk is not None and len(self.rows) == len(self._walk.rungs)

    def _build_next(self) -> None:
        walk, position = self._walk, len(self.rows)
        if walk is None or self.complete:
            self._builder.stop()
            return
        row = LadderRow(self._theme, walk.rungs[position])
        at = 2 + 3 * position
        row.place(self._grid, at)
        self._grid.setRowMinimumHeight(at - 1, self._theme.measures.step(8 if position else 4))
        self.rows.append(row)
        self._connect(row, position)
        for column in self._hidden:
            row.at(column).hide()
        row.refresh(walk.rungs[position])
        if len(self.rows) == len(walk.rungs):
            self._builder.stop()
            self.completed.emit()
            self._give_way()
            if self._focus_wanted is not None:
                self.focus_rung(self._focus_wanted)

    @property
    def wanted_height(self) -> int:
        """How high it must be to show every row, those that are still built too, with its frame."""
        built, rungs = len(self.rows), len(self._walk.rungs) if self._walk else 0
        height = self._inside.sizeHint().height()
        if 0 < built < rungs:
            height = height * rungs // built
        return height + self._frame_px + self._theme.measures.step(4)

    @property
    def _frame_px(self) -> int:
        """Above and below, of the sheet that it stands on."""
        return 2 * self._theme.measures.step(8) + 2

    def height_of_whole_rows(self, most: int) -> int:
        """The greatest height up to `most` at which no row is cut; `most` where none fits."""
        step = self._theme.measures.step
        titles = self._titles[1].sizeHint().height() + step(4)
        above = titles + self._frame_px - step(8)  # the first row has no gap before it
        each = (self._inside.sizeHint().height() - titles + step(8)) / max(len(self.rows), 1)
        rows = min(int((most - above) / each), len(self.rows))
        return round(above + rows * each) if rows else most

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Figures that have no room give way; the table below the ladder has them all."""
        super().resizeEvent(event)
        self._give_way()
        self.rearranged.emit()

    def _give_way(self) -> None:
        needed = self._inside.minimumSizeHint().width()
        needed += sum(self._width(column) for column in self._hidden)
        if COLUMNS in self._hidden:
            needed += self._tightened_px
        for column in _GIVING_WAY:
            hides = needed > self.viewport().width()
            needed -= self._width(column) if hides else 0
            if hides != (column in self._hidden):
                self._hidden ^= {column}
                for part in (self._titles[column], *(row.at(column) for row in self.rows)):
                    part.setVisible(not hides)
        self._space(tight=COLUMNS in self._hidden)

    def _space(self, *, tight: bool) -> None:
        """Between the columns, and for names; tight where even the last figures have gone."""
        step = self._theme.measures.step
        self._grid.setHorizontalSpacing(step(4 if tight else 12))
        self._grid.setColumnMinimumWidth(1, step(24) * (_FEW_STEPS if tight else _NAME_STEPS))

    @property
    def _tightened_px(self) -> int:
        """What it takes less where it is tight."""
        step = self._theme.measures.step
        between = (COLUMNS - 1) * (step(12) - step(4))
        return between + step(24) * (_NAME_STEPS - _FEW_STEPS)

    def _width(self, column: int) -> int:
        """What a column of figures takes, with the space before it."""
        parts = [self._titles[column], *(row.at(column) for row in self.rows)]
        widest = max(max(part.minimumWidth(), part.minimumSizeHint().width()) for part in parts)
        return widest + self._grid.horizontalSpacing()

    def refresh(self, walk: Walk, positions: Iterable[int]) -> None:
        """Show what changed in these rows."""
        for position in positions:
            if position < len(self.rows):
                self.rows[position].refresh(walk.rungs[position])

    def select(self, position: int, case: int | None) -> None:
        """Move the one cursor of the ladder, and bring its row into view."""
        for index, row in enumerate(self.rows):
            row.strip.select(case if index == position else None)
            row.open(index == position)
        if position < len(self.rows):
            self.ensureWidgetVisible(self.rows[position].strip)

    def focus_rung(self, position: int) -> None:
        """Put the keyboard on a candidate's strip, as soon as it is there."""
        if not self.complete:
            self._focus_wanted = position
        elif 0 <= position < len(self.rows):
            self.rows[position].strip.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.rows[position].strip)
            self.rung_chosen.emit(position)

    def _connect(self, row: LadderRow, position: int) -> None:
        strip = row.strip
        strip.chosen.connect(lambda case: self.case_chosen.emit(position, case))
        strip.left_upwards.connect(lambda: self.focus_rung(position - 1))
        strip.left_downwards.connect(lambda: self.focus_rung(position + 1))
        strip.opened.connect(self.opened)

    def _show_nothing(self) -> None:
        self.rows = []
        inside = QWidget()
        inside.setObjectName("scrolled")
        step = self._theme.measures.step
        column = QVBoxLayout(inside)
        column.setContentsMargins(step(4), 0, step(8), 0)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(step(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 7)
        self._grid.setColumnMinimumWidth(1, step(24) * _NAME_STEPS)
        self._place_titles()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _place_titles(self) -> None:
        titles = (
            (1, self.tr("Model"), False),
            (2, self.tr("Cases, and verdict with its reason"), False),
            (3, self.tr("Pass"), True),
            (4, self.tr("Of cases"), True),
            (5, self.tr("Tokens/s"), True),
            (6, self.tr("TTFT"), True),
            (COLUMNS, self.tr("Memory"), True),
        )
        for column, words, figures in titles:
            kind = Label if figures else ElidedLabel
            title = kind(self._theme, TypeSize.CAPTION, Role.MUTED)
            title.say(words)
            side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
            title.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if figures:
                title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._titles[column] = title
            self._grid.addWidget(title, 0, column)
            if column in self._hidden:
                title.hide()
