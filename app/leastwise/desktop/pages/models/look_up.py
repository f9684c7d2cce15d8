"""The line in which a model is named that is not in the table: a file, or one on the Hub."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.hub.references import hub_reference


def is_on_the_hub(reference: str) -> bool:
    """Whether this is `owner/name[:quant]` and so asks another computer."""
    return hub_reference(reference) is not None


class LookUp(QWidget):
    """`wanted` gives what was typed, once the button is pressed; `stop_wanted` ends the wait."""

    wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._running = False
        words = self.tr("A GGUF file, or owner/name:Q4_K_M on the Hugging Face Hub")
        self.field = QLineEdit(placeholderText=words, clearButtonEnabled=True)
        self.field.setObjectName("field")
        self.field.setAccessibleName(self.tr("Model to look up"))
        self.field.setAccessibleDescription(words)
        self.field.setMinimumWidth(theme.measures.step(24) * 10)
        self.button = QPushButton()
        self.browse = quiet_button(self.tr("Choose a file"), self._ask_file)
        self.about = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(8))
        across.addWidget(self.field, 1)
        across.addWidget(self.button)
        across.addWidget(self.browse)
        across.addWidget(self.about, 1)
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self._press)
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

    def _press(self) -> None:
        if self._running:
            self.stop_wanted.emit()
        elif self.reference:
            self.wanted.emit(self.reference)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Look at a model file"), "", self.tr("GGUF models (*.gguf)")
        )
        if chosen:
            self.field.setText(chosen)
            self._press()

    def _refresh(self) -> None:
        on_the_hub = is_on_the_hub(self.reference)
        self.button.setText(self.tr("Cancel") if self._running else self.tr("Look up"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(self._running or bool(self.reference))
        self.browse.setEnabled(not self._running)
        if self._running and on_the_hub:
            self.about.say(self.tr("Asking the Hub for the model's header"))
        elif on_the_hub:
            self.about.say(self.tr("Look up asks the Hub for the header: a few MB."))
        else:
            self.about.say(self.tr("Only a look-up by name asks the Hub."))
