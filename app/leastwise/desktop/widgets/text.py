"""Labels that take every text as plain text, whatever it looks like."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import plain_tip


class Label(QLabel):
    """A line or paragraph of plain text in one of the four sizes, in a role's colour."""

    def __init__(
        self,
        theme: Theme,
        size: TypeSize = TypeSize.BODY,
        role: Role = Role.TEXT,
        *,
        strong: bool = False,
        tabular: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.measures.font(size, strong=strong, tabular=tabular))
        self.setWordWrap(wraps)
        theme.changed.connect(self._recolor)
        self._recolor()

    def say(self, text: str) -> None:
        """Show `text`; nothing happens if it stands there already."""
        if text != self.text():
            self.setText(text)

    def set_role(self, role: Role) -> None:
        """Show the text in another role's colour."""
        if role is not self._role:
            self._role = role
            self._recolor()

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._role))
        self.setPalette(palette)


class Paragraph(Label):
    """Never less high than its text, where a page that is short of room would cut lines off."""

    def __init__(
        self, theme: Theme, size: TypeSize = TypeSize.BODY, role: Role = Role.TEXT
    ) -> None:
        super().__init__(theme, size, role, wraps=True)

    def say(self, text: str) -> None:
        """Show `text`, whole."""
        super().say(text)
        self._keep_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its text is at this width."""
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))  # -1 without any


class ElidedLabel(Label):
    """One line that gives way: what does not fit is cut at the end and stands in the tooltip."""

    def __init__(
        self,
        theme: Theme,
        size: TypeSize = TypeSize.BODY,
        role: Role = Role.TEXT,
        *,
        strong: bool = False,
        tabular: bool = False,
    ) -> None:
        super().__init__(theme, size, role, strong=strong, tabular=tabular)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show `text` on one line."""
        flat = " ".join(text.split())
        if flat != self.text():
            self.setText(flat)
            self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        """It may become as narrow as four letters."""
        return QSize(self.fontMetrics().horizontalAdvance("mmmm"), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits; text from right to left stays readable and starts at the left."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        fitting = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), alignment | Qt.AlignmentFlag.AlignLeft, fitting)
        painter.end()


def rule() -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def sheet() -> QFrame:
    """A raised surface on which parts that belong together stand."""
    frame = QFrame()
    frame.setObjectName("sheet")
    return frame


def names(widget: QWidget, name: str, description: str = "") -> QWidget:
    """Give a control the words that a screen reader says, and return it."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
    return widget
