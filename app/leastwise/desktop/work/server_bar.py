"""A line below every page while a model is served: its address, its token, what it does."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel, Label, rule
from leastwise.desktop.wording import isolated, shortened
from leastwise.desktop.work.server_desk import ServerDesk, ServerState


class ServerBar(QWidget):
    """Shown from the start of a server to its end. The token is copied, and never shown."""

    def __init__(self, theme: Theme, desk: ServerDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.what = ElidedLabel(theme, TypeSize.BODY, Role.TEXT)
        self.traffic = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self.copy_address = quiet_button(self.tr("Copy address"), self._copy_address)
        self.copy_token = quiet_button(self.tr("Copy token"), self._copy_token)
        self.stop_button = quiet_button(self.tr("Stop serving"), desk.stop)
        self.copy_token.setToolTip(self.tr("Other programs must show it; it is kept nowhere"))
        self._lay_out()
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the server as it is now."""
        desk = self._desk
        self.setVisible(desk.running)
        name = isolated(shortened(desk.name))
        words = {
            ServerState.STARTING: self.tr("Loading {name} to serve it"),
            ServerState.UP: self.tr("Serving at {address}: {name}"),
            ServerState.RECOVERING: self.tr("The process that held {name} ended; loading it again"),
            ServerState.OFF: "",
        }[desk.state]
        self.what.say(words.format(name=name, address=desk.address))
        traffic = desk.traffic
        figures = self.tr("{rate:.1f} requests/s, {active} now, {count} in all")
        self.traffic.say(
            filled(
                figures,
                rate=traffic.requests_per_s,
                active=traffic.active,
                count=traffic.requests,
            )
        )
        up = desk.state is not ServerState.STARTING
        for part in (self.traffic, self.copy_address, self.copy_token):
            part.setVisible(up)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._desk.address)

    def _copy_token(self) -> None:
        QGuiApplication.clipboard().setText(self._desk.token)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        across = QHBoxLayout()
        across.setContentsMargins(step(16), step(4), step(16), step(4))
        across.setSpacing(step(12))
        across.addWidget(self.what, 1)
        for part in (self.traffic, self.copy_address, self.copy_token, self.stop_button):
            across.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addLayout(across)
