"""What is decided: the task, and what its ladder is held against."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.cloud import ProviderState
from leastwise.domain.history import SuiteListing

_LONGEST = 48
_CLOUD, _LOCAL = "cloud", "local"


class SetupBar(QWidget):
    """`changed` when another task or reference is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.task, self.reference = QComboBox(), QComboBox()
        for box, name in (
            (self.task, self.tr("Task")),
            (self.reference, self.tr("Reference: a cloud model, or a large model here")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(18)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda _index: self.changed.emit())
        self._lay_out()

    @property
    def suite_path(self) -> str | None:
        """The path of the suite that is chosen."""
        chosen = self.task.currentData()
        return str(chosen) if chosen else None

    @property
    def suite_name(self) -> str:
        """The name of the suite that is chosen."""
        return self.task.currentText()

    @property
    def chosen_reference(self) -> str | Path | None:
        """NAME/MODEL of a cloud model, or the path of a file."""
        chosen = self.reference.currentData()
        if not chosen:
            return None
        kind, value = chosen
        return str(value) if kind == _CLOUD else Path(value)

    def show_listings(self, listings: Sequence[SuiteListing]) -> None:
        """Offer these suites; the one that was chosen stays chosen."""
        before = self.suite_path
        self.task.clear()
        for one in listings:
            self.task.addItem(shortened(one.name, _LONGEST), str(one.path))
        self.task.setCurrentIndex(max(self.task.findData(before), 0))

    def show_references(self, providers: Sequence[ProviderState], models: Sequence[Path]) -> None:
        """Offer the cloud models that were added, then the files here, largest last."""
        before = self.reference.currentText()
        self.reference.clear()
        for state in providers:
            provider = state.provider
            if provider.model:
                name = f"{provider.name}/{provider.model}"
                self.reference.addItem(shortened(name, _LONGEST), (_CLOUD, name))
        if self.reference.count() and models:
            self.reference.insertSeparator(self.reference.count())
        for path in models:
            words = self.tr("{model} on this computer").format(model=shortened(path.stem, _LONGEST))
            self.reference.addItem(words, (_LOCAL, str(path)))
        at = self.reference.findText(before) if before else 0
        self.reference.setCurrentIndex(max(at, 0))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(step(8))
        for words, control in (
            (self.tr("Task"), self.task),
            (self.tr("Reference"), self.reference),
        ):
            label = Label(self._theme)
            label.say(words)
            label.setBuddy(control)
            across.addWidget(label)
            across.addWidget(control)
            across.addSpacing(step(8))
        across.addStretch(1)
