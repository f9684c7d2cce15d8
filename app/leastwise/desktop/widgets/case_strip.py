"""One mark a case: passed, failed or not yet run; chosen by click or by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.accessible_roles import announce
from leastwise.desktop.widgets.origin_card import EXPLAIN
from leastwise.desktop.widgets.strip_layout import StripLayout
from leastwise.domain.verdicts import Outcome

# By rank: what stands above the others where cases share a pixel comes last.
_ROLES: Final = (Role.OUTLINE, Role.PASS, Role.UNSURE, Role.FAIL)
_RANKS: Final[Mapping[Outcome, int]] = {Outcome.PASSED: 1, Outcome.FAILED: 3}
_UNSURE: Final = 2
_MOVES: Final[Mapping[int, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CaseStrip(QWidget):
    """Cases in the suite's order. A failed case stands taller than a passed one, so that the
    two differ without their colours; one not run is a dot on the base line.

    Left and Right go from case to case that was run, N and P to the next and previous that
    failed, Home and End to the ends; Up and Down are left to whoever holds several strips, and so
    is Ctrl+I, which asks where the figures come from.
    """

    accessible_role = QAccessible.Role.Chart

    chosen = Signal(int)
    left_upwards = Signal()
    left_downwards = Signal()
    opened = Signal()
    explained = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._outcomes: list[Outcome | None] = []
        self._ranks = bytearray()
        self._cursor: int | None = None
        self._selected = False
        self._layout = StripLayout(0, 1, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setMouseTracking(False)
        self._marks = QPixmap()
        self._unpainted = QRect()
        theme.changed.connect(self._paint_anew)

    @property
    def cursor_case(self) -> int | None:
        """The case that is chosen here, if any."""
        return self._cursor

    @property
    def outcomes(self) -> tuple[Outcome | None, ...]:
        """What is shown, in the suite's order; None is not run."""
        return tuple(self._outcomes)

    def set_total(self, cases: int) -> None:
        """Start over with this many cases, none of them run."""
        self._outcomes = [None] * cases
        self._ranks = bytearray(cases)
        self._cursor = None
        self._arrange()
        self._paint_anew()

    def mark(self, case: int, outcome: Outcome) -> None:
        """A case was run; only its mark is painted anew."""
        if 0 <= case < len(self._outcomes) and self._outcomes[case] is not outcome:
            self._outcomes[case] = outcome
            self._ranks[case] = _RANKS.get(outcome, _UNSURE)
            place: QRect = self._layout.box(case).toAlignedRect().adjusted(-1, -1, 1, 1)
            self._unpainted = self._unpainted.united(place)
            self.update(place)

    def describe(self, words: str) -> None:
        """What a screen reader says about the strip as a whole."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def select(self, case: int | None) -> None:
        """Move the cursor without telling anybody."""
        if case != self._cursor:
            self._cursor = case
            self.update()

    def choose(self, case: int) -> None:
        """Move the cursor to a case that was run, and tell."""
        if 0 <= case < len(self._outcomes) and self._outcomes[case] is not None:
            self._cursor = case
            self.update()
            announce(self, self._case_words(case))
            self.chosen.emit(case)

    def step(self, by: int, *, failed_only: bool = False) -> bool:
        """Choose the next case in a direction that was run (and failed); whether there is one."""
        start = self._cursor if self._cursor is not None else (-1 if by > 0 else self._end())
        case = start + by
        while 0 <= case < len(self._outcomes):
            outcome = self._outcomes[case]
            if outcome is not None and not (failed_only and outcome is Outcome.PASSED):
                self.choose(case)
                return True
            case += by
        return False

    def case_at(self, position: QPoint) -> int | None:
        """The case whose mark lies at or nearest to a point of the widget."""
        return self._layout.nearest(position.x(), position.y())

    def _end(self) -> int:
        return len(self._outcomes)

    def _arrange(self) -> None:
        step = self._theme.measures.step
        ring = step(4)
        self._layout = StripLayout(
            len(self._outcomes), max(self.width() - 2 * ring, 1), step(8), step(8) + step(4), ring
        )
        self._marks = QPixmap()
        self.setFixedHeight(self._layout.height + 2 * ring)

    def sizeHint(self) -> QSize:
        """A comfortable width; the height follows from the number of lines."""
        return QSize(self._theme.measures.step(24) * 12, self._layout.height)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(self._theme.measures.step(24) * 5, self._layout.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Marks are laid out anew for the width; the height follows from that."""
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The marks from their picture, the cursor and the focus on top."""
        self._complete_marks()
        painter = QPainter(self)
        theme = self._theme
        painter.drawPixmap(0, 0, self._marks)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._cursor is not None:
            painter.setPen(QPen(theme.color(Role.TEXT), 1))
            painter.drawRect(self._layout.box(self._cursor).adjusted(-1.5, -1.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color(Role.ACCENT), 2))
            radius = theme.measures.step(4)
            ring = QRectF(self.rect())
            ring.setWidth(min(self._layout.width, ring.width()))
            painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _paint_anew(self) -> None:
        self._marks = QPixmap()
        self.update()

    def _complete_marks(self) -> None:
        """Paint into the picture of all marks what is not in it yet."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._marks.size() != size or self._marks.devicePixelRatio() != ratio:
            self._marks = QPixmap(size)
            self._marks.setDevicePixelRatio(ratio)
            self._marks.fill(Qt.GlobalColor.transparent)  # else it is one that cannot be clear
            self._unpainted = self.rect()
        if not self._unpainted.isEmpty():
            painter = QPainter(self._marks)
            painter.setClipRect(self._unpainted)
            self._paint_marks(painter, self._unpainted)
            painter.end()
            self._unpainted = QRect()

    def _paint_marks(self, painter: QPainter, part: QRect) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(part, Qt.GlobalColor.transparent)
        boxes: tuple[list[QRectF], ...] = tuple([] for _ in _ROLES)
        for rank, box in self._layout.marks_in(QRectF(part), self._ranks):
            boxes[rank].append(_shaped(rank, box))
        painter.setPen(Qt.PenStyle.NoPen)
        for role, drawn in zip(_ROLES, boxes, strict=True):
            if drawn:
                painter.setBrush(self._theme.color(role))
                painter.drawRects(drawn)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the case under the pointer."""
        case = self.case_at(event.position().toPoint())
        if case is not None:
            self.choose(case)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from case to case."""
        key = event.key()
        if event.keyCombination() == EXPLAIN:
            self.explained.emit()
        elif key in _MOVES:
            self.step(_MOVES[key])
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if key == Qt.Key.Key_N else -1, failed_only=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._cursor = None
            self.step(1 if key == Qt.Key.Key_Home else -1)
        elif key == Qt.Key.Key_Up:
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the case under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            case = self.case_at(event.pos())
            if case is not None:
                box: QRect = self._layout.box(case).toAlignedRect()
                QToolTip.showText(event.globalPos(), self._case_words(case), self, box)
            return True
        return super().event(event)

    def _case_words(self, case: int) -> str:
        words = {
            Outcome.PASSED: self.tr("Case {number}: passed"),
            Outcome.FAILED: self.tr("Case {number}: failed"),
            Outcome.UNSUPPORTED: self.tr("Case {number}: unsupported check"),
            None: self.tr("Case {number}: not run"),
        }[self._outcomes[case]]
        return words.format(number=case + 1)


def _shaped(rank: int, box: QRectF) -> QRectF:
    """A dot on the base line for what was not run, a low mark for passed, a tall one else."""
    role = _ROLES[rank]
    if role is Role.OUTLINE:
        return box.adjusted(0, box.height() * 0.6, 0, -box.height() * 0.2)
    return box.adjusted(0, box.height() * 0.4, 0, 0) if role is Role.PASS else box
