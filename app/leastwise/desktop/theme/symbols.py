"""The symbols that stand beside colours, painted, so that no font need have them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme


class Symbol(StrEnum):
    """A tick, a cross, a question, a warning for tight, a dash for not needed, a ring for waiting,
    a dot for now."""

    PASSED = "passed"
    FAILED = "failed"
    UNSURE = "undecided"
    TIGHT = "tight"
    SKIPPED = "not needed"
    WAITING = "waiting"
    RUNNING = "running"


ROLES = {
    Symbol.PASSED: Role.PASS,
    Symbol.FAILED: Role.FAIL,
    Symbol.UNSURE: Role.UNSURE,
    Symbol.TIGHT: Role.UNSURE,
    Symbol.SKIPPED: Role.MUTED,
    Symbol.WAITING: Role.OUTLINE,
    Symbol.RUNNING: Role.ACCENT,
}


def symbol_pixmap(theme: Theme, symbol: Symbol, side_px: int, ratio: float) -> QPixmap:
    """The symbol in its colour, `side_px` wide, sharp at the screen's `ratio`."""
    pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_symbol(painter, symbol, QRectF(0, 0, side_px, side_px), theme.color(ROLES[symbol]))
    painter.end()
    return pixmap


def paint_symbol(painter: QPainter, symbol: Symbol, box: QRectF, color: QColor) -> None:
    """Paint the symbol inside `box`."""
    pen = QPen(color, max(box.width() / 8, 1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height())

    if symbol is Symbol.PASSED:
        painter.drawPolyline([at(0.16, 0.54), at(0.41, 0.78), at(0.86, 0.24)])
    elif symbol is Symbol.FAILED:
        painter.drawLine(at(0.22, 0.22), at(0.78, 0.78))
        painter.drawLine(at(0.78, 0.22), at(0.22, 0.78))
    elif symbol is Symbol.TIGHT:
        painter.drawPolygon([at(0.5, 0.12), at(0.92, 0.86), at(0.08, 0.86)])
        painter.drawLine(at(0.5, 0.42), at(0.5, 0.62))
    elif symbol is Symbol.SKIPPED:
        painter.drawLine(at(0.2, 0.5), at(0.8, 0.5))
    elif symbol is Symbol.WAITING:
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2)
    elif symbol is Symbol.RUNNING:
        painter.setBrush(color)
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2)
    else:
        font = painter.font()
        font.setPixelSize(max(round(box.height() * 0.95), 6))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
