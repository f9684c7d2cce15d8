"""A field for every name that stands in braces in the prompt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.wording import shortened

MOST_FIELDS: Final = 50
LONGEST_NAME: Final = 20
_TITLE_STEPS: Final = 3


def field_title(theme: Theme, words: str) -> ElidedLabel:
    """What stands before a field; all of them are as wide as each other, whatever they say."""
    title = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
    title.say(words)
    title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    title.setFixedWidth(theme.measures.step(24) * _TITLE_STEPS)
    return title


class VariablesForm(QWidget):
    """Values stay known while a name is gone, so that retyping it brings its value back."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: dict[str, str] = {}
        self.fields: dict[str, PlainEditor] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.measures.step(8))
        self._grid.setVerticalSpacing(theme.measures.step(8))
        self._grid.setColumnStretch(1, 1)
        self.hide()

    @property
    def values(self) -> Mapping[str, str]:
        """The values of the names that there are."""
        return {name: self._values.get(name, "") for name in self.fields}

    def show_names(self, names: Sequence[str]) -> None:
        """Have fields for these names alone."""
        wanted = tuple(names)[:MOST_FIELDS]
        if wanted == tuple(self.fields):
            return
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        for line, name in enumerate(wanted):
            title = field_title(self._theme, shortened(name, LONGEST_NAME))
            field = PlainEditor(self._theme, name, lines=(1, 3))
            field.say(self._values.get(name, ""))
            field.typed.connect(lambda text, of=name: self._take(of, text))
            self.fields[name] = field
            self._grid.addWidget(title, line, 0)
            self._grid.addWidget(field, line, 1)
        self.setVisible(bool(wanted))

    def show_values(self, values: Mapping[str, str]) -> None:
        """Put values into the fields."""
        self._values |= values
        for name, field in self.fields.items():
            field.say(self._values.get(name, ""))

    def _take(self, name: str, text: str) -> None:
        self._values[name] = text
        self.changed.emit()
