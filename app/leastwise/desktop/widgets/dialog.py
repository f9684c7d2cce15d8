"""What every dialog has: one margin, one last row of buttons, and a size with a bound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout


class Dialog(QDialog):
    """Parts stand below each other in `column`. It never outgrows the window that it stands over,
    however large the text is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._measures = theme, theme.measures
        step = theme.measures.step
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(step(24), step(16), step(24), step(16))
        self.column.setSpacing(step(12))

    def end_with(self, *buttons: QPushButton, aside: Sequence[QWidget] = ()) -> None:
        """The last row: at its end what leaves things be and then the deed, `aside` the rest. It
        goes on in the next line where words are long."""
        across = FlowLayout(self._theme)
        across.add(*aside)
        across.add_stretched(QWidget(), 1)
        across.add(*buttons)
        self.column.addLayout(across)

    def keep_wide(self, steps: int) -> None:
        """At least as wide as `steps` of 24, where the window is."""
        self.setMinimumWidth(self._bounded(steps, 0).width())

    def open_at(self, wide_steps: int, high_steps: int) -> None:
        """As large as these steps of 24, where the window is."""
        self.resize(self._bounded(wide_steps, high_steps))

    def _bounded(self, wide_steps: int, high_steps: int) -> QSize:
        around = self._measures.step(24)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else QSize(1024, 700)
        return QSize(around * wide_steps, around * high_steps).boundedTo(
            room - QSize(around, around) * 2
        )
