"""A figure with its unit and interval, and where it comes from on click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy

from leastwise.desktop.language.lists import titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.figures import NOT_MEASURED


class MetricCell(Label):
    """As wide as its `sample`, so that figures line up and nothing moves."""

    def __init__(self, theme: Theme, name: str, sample: str) -> None:
        super().__init__(theme, TypeSize.BODY, tabular=True)
        self.name = name
        self._origin = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(theme.measures.width(sample))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_figure(NOT_MEASURED, "")

    @property
    def origin(self) -> str:
        """Where the figure comes from."""
        return self._origin

    @property
    def title(self) -> str:
        """What the figure is, and the figure."""
        return titled(self.name, self.text())

    def show_figure(self, figure: str, origin: str) -> None:
        """A figure with its unit; one that was not measured is muted."""
        self.say(figure)
        self.set_role(Role.MUTED if figure == NOT_MEASURED else Role.TEXT)
        if origin != self._origin:
            self._origin = origin
            self.setToolTip(plain_tip(origin))
            self.setAccessibleDescription(origin)
            shape = Qt.CursorShape.PointingHandCursor if origin else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        self.setAccessibleName(self.title)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Say where the figure comes from."""
        if self._origin:
            card = OriginCard(self._theme, self, self.title, self._origin)
            card.show_below(self.mapToGlobal(QPoint(0, self.height())))
