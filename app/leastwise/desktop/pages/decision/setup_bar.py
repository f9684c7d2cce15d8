"""What is decided: the task, and what its ladder is held against."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.cloud import ProviderState
from leastwise.domain.history import SuiteListing

_LONGEST = 48
_CLOUD, _LOCAL, _OTHER = "cloud", "local", "other"


class SetupBar(QWidget):
    """`changed` when another task or reference is chosen; `other_wanted` asks for a cloud model
    that is not in the list."""

    changed = Signal()
    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.task, self.reference = QComboBox(), QComboBox()
        self._named: list[str] = []
        self._shown = 0
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
        self.task.activated.connect(lambda _index: self.changed.emit())
        self.reference.activated.connect(self._choose)
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
        if kind == _OTHER:
            return None
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
        known = {one.provider.name: one.provider for one in providers}
        default = [f"{one.name}/{one.model}" for one in known.values() if one.model]
        named = [one for one in self._named if one.partition("/")[0] in known]
        for name in dict.fromkeys((*default, *named)):
            self.reference.addItem(shortened(name, _LONGEST), (_CLOUD, name))
        if self.reference.count() and models:
            self.reference.insertSeparator(self.reference.count())
        for path in models:
            words = self.tr("{model} on this computer").format(model=shortened(path.stem, _LONGEST))
            self.reference.addItem(words, (_LOCAL, str(path)))
        at = self.reference.findText(before) if before else 0
        self._shown = max(at, 0) if self.reference.count() else -1
        if self.reference.count():
            self.reference.insertSeparator(self.reference.count())
        self.reference.addItem(self.tr("Another cloud model..."), (_OTHER, ""))
        self.reference.setCurrentIndex(self._shown)

    def choose_cloud(self, name: str) -> None:
        """Choose NAME/MODEL, which may be new to the list."""
        if name not in self._named:
            self._named.append(name)
        data = [self.reference.itemData(at) for at in range(self.reference.count())]
        at = next((at for at, one in enumerate(data) if one and tuple(one) == (_CLOUD, name)), -1)
        if at < 0:
            at = 0
            self.reference.insertItem(at, shortened(name, _LONGEST), (_CLOUD, name))
        self._shown = at
        self.reference.setCurrentIndex(at)
        self.changed.emit()

    def _choose(self, at: int) -> None:
        kind, _ = self.reference.itemData(at)
        if kind == _OTHER:
            self.reference.setCurrentIndex(self._shown)
            self.other_wanted.emit()
            return
        self._shown = at
        self.changed.emit()

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        flow = FlowLayout(self._theme, gap=16)
        self.setLayout(flow)
        for words, control in (
            (self.tr("Task"), self.task),
            (self.tr("Reference"), self.reference),
        ):
            label = Label(self._theme)
            label.say(words)
            label.setBuddy(control)
            pair = QWidget()
            across = QHBoxLayout(pair)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(step(8))
            across.addWidget(label)
            across.addWidget(control)
            flow.add(pair)
