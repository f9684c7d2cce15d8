"""The line above the table: words that filter it and search the Hub, or a model by its name."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.wording import plain_tip, shortened
from leastwise.hub.references import hub_reference

_WIDEST_STEPS: Final = 40


def is_on_the_hub(reference: str) -> bool:
    """Whether this is `owner/name[:quant]` and so asks another computer."""
    return hub_reference(reference) is not None


def is_named(written: str) -> bool:
    """Whether this names one model, rather than being words to look for."""
    return is_on_the_hub(written) or written.endswith(".gguf") or os.sep in written


class LookUp(QWidget):
    """`changed` tells what is typed; nothing goes out for that.

    `wanted` gives it once Look up is pressed, `search_wanted` once Search the Hub is;
    `stop_wanted` and `search_stop_wanted` end the wait. `down` leaves for the table.
    """

    changed = Signal(str)
    wanted = Signal(str)
    stop_wanted = Signal()
    search_wanted = Signal(str)
    search_stop_wanted = Signal()
    down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._running = self._searching = False
        words = self.tr("Words, a GGUF file, or owner/name:Q4_K_M on the Hub")
        self.field = QLineEdit(placeholderText=words, clearButtonEnabled=True)
        self.field.setObjectName("field")
        self.field.setMaxLength(4000)
        self.field.setAccessibleName(self.tr("Filter, search or look up models"))
        self.field.setAccessibleDescription(words)
        self.field.setToolTip(plain_tip(words))
        self.search = QPushButton()
        self.button = QPushButton()
        self.options = quiet_button(self.tr("Options"))
        self.options.setCheckable(True)
        self.options.setAccessibleName(self.tr("How the Hub is searched"))
        self.browse = quiet_button(self.tr("Choose a file"), self._ask_file)
        self.about = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        flow = FlowLayout(theme)
        flow.add_stretched(self.field, 24 * 8)
        self.field.setMaximumWidth(theme.measures.step(24) * _WIDEST_STEPS)
        flow.add(self.search, self.options, self.button, self.browse)
        self.setLayout(flow)
        self.field.textChanged.connect(self._change)
        self.field.returnPressed.connect(self._enter)
        self.search.clicked.connect(self._press_search)
        self.button.clicked.connect(self._press)
        self._refresh()

    @property
    def reference(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def show_running(self, *, running: bool) -> None:
        """A look-up began or ended."""
        self._running = running
        self._refresh()

    def show_searching(self, *, searching: bool) -> None:
        """A search of the Hub began or ended."""
        self._searching = searching
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves for the table."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        self._refresh()
        self.changed.emit(self.reference)

    def _enter(self) -> None:
        """Look up what names a model. Words have filtered the table already, and are not sent."""
        if self._running or is_named(self.reference):
            self._press()
        elif self.reference:
            self.down.emit()

    def _press(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        elif self.reference:
            self.wanted.emit(self.reference)

    def _press_search(self) -> None:
        if self._searching:
            self.search_stop_wanted.emit()
        else:
            self.search_wanted.emit(self.reference)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Look at a model file"), "", self.tr("GGUF models (*.gguf)")
        )
        if chosen:
            self.field.setText(chosen)
            self._press()

    def _refresh(self) -> None:
        cancel = self.tr("Cancel")
        self.button.setText(cancel if self._running else self.tr("Look up"))
        self.button.setAccessibleName(
            self.tr("Cancel the look-up") if self._running else self.button.text()
        )
        self.button.setVisible(self._running or bool(self.reference))
        self.search.setText(cancel if self._searching else self.tr("Search the Hub"))
        self.search.setAccessibleName(
            self.tr("Cancel the search") if self._searching else self.search.text()
        )
        self.search.setToolTip(plain_tip(self._sent()))
        self.browse.setEnabled(not self._running)
        self.about.say(self._about())

    def _sent(self) -> str:
        if not self.reference:
            return self.tr("Asks the Hub for its most downloaded GGUF models.")
        return self.tr("Sends these words to the Hub: {words}").format(
            words=shortened(self.reference)
        )

    def _about(self) -> str:
        on_the_hub = is_on_the_hub(self.reference)
        if self._searching:
            return self.tr("Searching the Hub")
        if self._running and on_the_hub:
            return self.tr("Asking the Hub for the model's header")
        if on_the_hub:
            return self.tr("Look up asks the Hub for the header: a few MB.")
        return self.tr("Typing sends nothing; Search the Hub and Look up do.")
