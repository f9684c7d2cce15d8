"""Where does this number come from: the figure that is chosen, in full, and those beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from leastwise.desktop.pages.bench.origins import Origin
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.metric_cell import MetricCell
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel, Label, rule


class OriginPanel(QWidget):
    """Beside the plots; follows the cell that the keyboard is on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = ElidedLabel(theme, TypeSize.BODY, strong=True)
        self.title = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.figure = Label(theme, TypeSize.HEADING, strong=True, tabular=True, wraps=True)
        self.text = PlainText(theme, self.tr("Where this figure comes from"))
        self.text.setObjectName("bare")
        self.others: list[tuple[Label, MetricCell]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.measures.step(12))
        self._grid.setVerticalSpacing(theme.measures.step(4))
        self._grid.setColumnStretch(0, 1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        for part in (self.model, self.title, self.figure):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addWidget(rule())
        column.addLayout(self._grid)
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

    def show_origin(self, model: str, origin: Origin, others: Sequence[Origin] = ()) -> None:
        """Explain a figure of a model, and name the others of its line."""
        bar = self.text.verticalScrollBar()
        place = bar.value() if self.title.text() == origin.title else 0
        self.model.say(model)
        self.title.say(origin.title)
        self.figure.say(origin.figure)
        self.text.say(origin.text)
        bar.setValue(place)
        self._show_others(others)
        self._stack.setCurrentIndex(1)

    def _show_others(self, others: Sequence[Origin]) -> None:
        while len(self.others) < len(others):
            name = Label(self._theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
            cell = MetricCell(self._theme, "", "")
            line = len(self.others)
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(cell, line, 1, Qt.AlignmentFlag.AlignRight)
            self.others.append((name, cell))
        for at, (name, cell) in enumerate(self.others):
            for part in (name, cell):
                part.setVisible(at < len(others))
            if at < len(others):
                name.say(others[at].title)
                cell.name = others[at].title
                cell.show_figure(others[at].figure, others[at].text)
