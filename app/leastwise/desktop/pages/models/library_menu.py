"""A button with what can be done with all models here, and the key for the Hub."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from leastwise.desktop.widgets.buttons import quiet_button


class LibraryMenu(QWidget):
    """Each signal is a line of the menu."""

    import_wanted = Signal()
    discover_wanted = Signal()
    verify_wanted = Signal()
    move_wanted = Signal()
    key_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = quiet_button(self.tr("Library"))
        self.button.setAccessibleDescription(
            self.tr("What can be done with all models on this computer")
        )
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.import_files = self._line(
            self.tr("Import model files"),
            self.tr("Files can also be dropped anywhere on the window."),
            self.import_wanted.emit,
        )
        self.discover = self._line(
            self.tr("Find models of other programs"),
            self.tr("Ollama, LM Studio, the Hugging Face cache, GPT4All, Jan: used in place"),
            self.discover_wanted.emit,
        )
        self.verify = self._line(
            self.tr("Verify every model"),
            self.tr("Reads all files whole and compares them with their hashes"),
            self.verify_wanted.emit,
        )
        self.elsewhere = self._line(
            self.tr("Move the models to another folder"),
            self.tr("Also to another disk; asks where to"),
            self.move_wanted.emit,
        )
        self.menu.addSeparator()
        self.key = self._line(
            self.tr("Key for the Hub"),
            self.tr("For repositories that are not open to everybody"),
            self.key_wanted.emit,
        )
        self.button.setMenu(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def show_running(self, *, running: bool) -> None:
        """Something is done with model files, or not any more."""
        for line in (self.import_files, self.discover, self.verify, self.elsewhere):
            line.setEnabled(not running)

    def _line(self, words: str, about: str, deed: Callable[[], object]) -> QAction:
        line = QAction(words, self.menu)
        line.setToolTip(about)
        line.triggered.connect(lambda: deed())  # noqa: PLW0108 - drops the `checked` it is given
        self.menu.addAction(line)
        return line
