"""Where does this number come from: the figure that is chosen, in full."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.bench.origins import Origin
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel


class OriginPanel(QWidget):
    """Beside the plots; follows the cell that the keyboard is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.figure = ElidedLabel(theme, TypeSize.BODY, strong=True)
        self.text = PlainText(theme, self.tr("Where this figure comes from"))
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        for part in (self.title, self.figure):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        self._stack = QStackedLayout(self)
        hint = self.tr("Choose a figure in the table to see how it was measured.")
        self._stack.addWidget(EmptyState(theme, hint))
        self._stack.addWidget(full)

    @property
    def showing(self) -> bool:
        """Whether a figure is explained."""
        return self._stack.currentIndex() == 1

    def show_nothing(self) -> None:
        """No figure is chosen."""
        self._stack.setCurrentIndex(0)

    def show_origin(self, origin: Origin) -> None:
        """Explain a figure."""
        bar = self.text.verticalScrollBar()
        place = bar.value() if self.title.text() == origin.title else 0
        self.title.say(origin.title)
        self.figure.say(origin.figure)
        self.text.say(origin.text)
        bar.setValue(place)
        self._stack.setCurrentIndex(1)
