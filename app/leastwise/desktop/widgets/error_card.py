"""An error as a card in the page: what happened, what to do, details folded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.accessible_roles import announce
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import details, sentence_parts
from leastwise.domain.messages import Message


class ErrorCard(QWidget):
    """Hidden until it has something to say. An action of the page's may stand beside it."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._deed: Callable[[], object] | None = None
        self._what = Label(theme, TypeSize.BODY, strong=True, wraps=True)
        self._remedy = Label(theme, TypeSize.BODY, wraps=True)
        self._details = PlainText(theme, self.tr("Details of the error"))
        self._fold = quiet_button(self.tr("Details"))
        self._fold.setCheckable(True)
        self._action = QPushButton()
        self._dismiss = QPushButton(self.tr("Close"))
        self._fold.toggled.connect(self._details.setVisible)
        self._action.clicked.connect(self._act)
        self._dismiss.clicked.connect(self.hide)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lay_out()
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What happened and what to do, as it stands there."""
        return f"{self._what.text()} {self._remedy.text()}".strip()

    def tell(
        self, message: Message, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show an error, with one thing to do about it if the page has one to offer."""
        what, remedy = sentence_parts(message)
        self._what.say(what)
        self._remedy.say(remedy)
        self._remedy.setVisible(bool(remedy))
        self._details.say(details(message))
        self._fold.setChecked(False)
        self._details.hide()
        self._deed = on_action
        self._action.setText(action)
        self._action.setVisible(on_action is not None)
        self.setAccessibleName(f"{self.tr('Error')}: {what} {remedy}".strip())
        self.show()
        announce(self, self.accessibleName())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color(Role.FAIL_TINT))
        painter.setPen(QPen(self._theme.color(Role.FAIL), 1))
        radius = self._theme.measures.step(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self._details.setMaximumHeight(step(16) * 5)
        lines = QVBoxLayout()
        lines.setSpacing(step(4))
        for part in (self._what, self._remedy, self._details):
            lines.addWidget(part)
        buttons = QVBoxLayout()
        for button in (self._action, self._dismiss, self._fold):
            buttons.addWidget(button)
        buttons.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(step(16), step(12), step(12), step(12))
        across.setSpacing(step(16))
        across.addLayout(lines, 1)
        across.addLayout(buttons)

    def _act(self) -> None:
        deed = self._deed
        self.hide()
        if deed is not None:
            deed()
