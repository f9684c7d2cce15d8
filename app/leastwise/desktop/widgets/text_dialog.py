"""A text to be read before it is given to anybody, with a button that copies all of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label

_WIDE_STEPS, _HIGH_STEPS = 34, 24


@dataclass(frozen=True)
class Shown:
    """The words of such a dialog: its title, what the text is, and what leaves it be."""

    title: str
    about: str
    name: str
    text: str
    close: str


class TextDialog(Dialog):
    """Copies what it shows, and nothing else. `deed` is what else can be done with the text."""

    def __init__(
        self, theme: Theme, shown: Shown, parent: QWidget, deed: QPushButton | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(shown.title)
        about = Label(theme, wraps=True)
        about.say(shown.about)
        self.text = PlainText(theme, shown.name, fixed_width=True)
        self.text.say(shown.text)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.close_button = QPushButton(shown.close)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(shown.text))
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        if deed is not None:
            deed.clicked.connect(self.accept)
        self.column.addWidget(about)
        self.column.addWidget(self.text, 1)
        self.end_with(self.close_button, self.copy_button, aside=() if deed is None else (deed,))
        self.open_at(_WIDE_STEPS, _HIGH_STEPS)
        safe = self.copy_button if deed is None else self.close_button
        safe.setDefault(True)
        safe.setFocus()
