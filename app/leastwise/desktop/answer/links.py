"""Which addresses of an answer may be opened, and the question that comes before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened

LONGEST_ADDRESS: Final = 2000
_SCHEMES: Final = ("http", "https")
_WIDTH_STEPS: Final = 22


def openable(address: str) -> str:
    """The address as a browser gets it, in plain ASCII; empty where it may not be opened."""
    if len(address) > LONGEST_ADDRESS:
        return ""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES or not url.host():
        return ""
    return bytes(url.toEncoded().data()).decode("ascii")


class LinkDialog(Dialog):
    """Shows the whole address; accepted where it shall be opened."""

    def __init__(self, theme: Theme, address: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Open a link"))
        question = Label(theme, wraps=True)
        question.say(self.tr("The answer links to this address. Your browser will open it."))
        self.address = PlainText(theme, self.tr("Address"), fixed_width=True)
        self.address.say(address)
        host = shortened(QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded), 40)
        self.open_button = QPushButton(self.tr("Open {host}").format(host=host))
        self.copy_button = QPushButton(self.tr("Copy the address"))
        self.stay_button = QPushButton(self.tr("Do not open"))
        self.stay_button.setDefault(True)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        self.open_button.clicked.connect(self.accept)
        self.stay_button.clicked.connect(self.reject)
        for part in (question, self.address):
            self.column.addWidget(part)
        self.end_with(self.stay_button, self.open_button, aside=(self.copy_button,))
        self.address.setMaximumHeight(theme.measures.step(16) * 6)
        self.keep_wide(_WIDTH_STEPS)
        self.stay_button.setFocus()


def ask_to_open(
    theme: Theme,
    address: str,
    parent: QWidget,
    opens: Callable[[QUrl], object] = QDesktopServices.openUrl,
) -> LinkDialog | None:
    """Ask, and open the address in the system's browser if that is wanted."""
    wanted = openable(address)
    if not wanted:
        return None
    dialog = LinkDialog(theme, wanted, parent)
    dialog.accepted.connect(lambda: opens(QUrl(wanted)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
