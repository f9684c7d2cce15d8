"""Progress of what runs: figure, rate, time left. It never goes back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import ElidedLabel, Label

_STEPS = 1000


class ProgressLine(QWidget):
    """A thin bar with a line of figures above it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._figure = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self._rate = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        figures = QHBoxLayout()
        figures.addWidget(self._figure, 1)
        figures.addWidget(self._rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        column.addLayout(figures)
        column.addWidget(self._bar)

    @property
    def fraction(self) -> float:
        """The share shown, in [0, 1]."""
        return self._bar.value() / _STEPS

    @property
    def text(self) -> str:
        """The figures shown."""
        return f"{self._figure.text()} {self._rate.text()}".strip()

    def restart(self) -> None:
        """Back to nothing, for a new piece of work."""
        self._bar.setValue(0)
        self.show_figures("", "")

    def show_fraction(self, fraction: float) -> None:
        """Advance to `fraction` of the work; less than before is ignored."""
        value = round(min(max(fraction, 0.0), 1.0) * _STEPS)
        if value > self._bar.value():
            self._bar.setValue(value)

    def show_figures(self, figure: str, rate: str) -> None:
        """What is done, and how fast it goes."""
        self._figure.say(figure)
        self._rate.say(rate)
