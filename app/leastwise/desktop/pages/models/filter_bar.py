"""The filters of the table: where models come from, what they are for, their terms, their fit."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.pages.models.fit_row import Where
from leastwise.desktop.pages.models.sieve import Sieve
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.catalogue import ModelKind

_ANY: Final = ""


class FilterBar(QWidget):
    """`changed` tells that `sieve` gives another one now. What is typed and how far the look at the
    models came is told below, beside how many pass."""

    changed = Signal()

    def __init__(self, theme: Theme, about: QWidget, progress: QWidget) -> None:
        super().__init__()
        self.places: dict[Where, QCheckBox] = {
            Where.HERE: self._box(self.tr("On this computer"), checked=True),
            Where.CATALOGUE: self._box(
                self.tr("Catalogue"),
                self.tr("The models that Leastwise knows by name, without asking anybody."),
                checked=True,
            ),
            Where.HUB: self._box(
                self.tr("Hub"), self.tr("What Search the Hub found."), checked=True
            ),
        }
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of model"))
        tip = self.tr("As the catalogue says, or for models on the Hub their tags.")
        self.kind.setToolTip(plain_tip(tip))
        self.commercial = self._box(
            self.tr("Business use"),
            self.tr("Only models whose licence is known to let a business use them."),
        )
        self.fits = self._box(
            self.tr("Fits here"), self.tr("Only models that are known to fit this computer.")
        )
        self.count = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self._fill_kinds()
        self._lay_out(theme, about, progress)
        self.kind.activated.connect(self._tell)

    def sieve(self, words: str, found_by: str | None) -> Sieve:
        """What is chosen here, with the words that are typed."""
        kind = self.kind.currentData()
        return Sieve(
            frozenset(where for where, button in self.places.items() if button.isChecked()),
            words,
            ModelKind(kind) if kind else None,
            self.commercial.isChecked(),
            self.fits.isChecked(),
            found_by,
        )

    def clear(self) -> None:
        """Let every model pass."""
        for button in self.places.values():
            button.setChecked(True)
        for button in (self.commercial, self.fits):
            button.setChecked(False)
        self.kind.setCurrentIndex(0)
        self._tell()

    def let_in(self, where: Where) -> None:
        """Let models from there pass."""
        if not self.places[where].isChecked():
            self.places[where].setChecked(True)
            self._tell()

    def show_count(self, shown: int, known: int) -> None:
        """Say how many models pass."""
        words = (
            self.tr("{known} {known|model|models}")
            if shown == known
            else self.tr("{shown} of {known} {known|model|models}")
        )
        self.count.say(filled(words, shown=whole(shown), known=whole(known)))

    def _tell(self, _at: int = 0) -> None:
        self.changed.emit()

    def _box(self, words: str, tip: str = "", *, checked: bool = False) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(checked)
        box.setAccessibleName(words)
        box.toggled.connect(lambda _on: self.changed.emit())
        box.setToolTip(plain_tip(tip))
        box.setAccessibleDescription(tip)
        return box

    def _fill_kinds(self) -> None:
        self.kind.addItem(self.tr("Any kind"), _ANY)
        for kind, words in (
            (ModelKind.GENERAL, self.tr("General")),
            (ModelKind.CODE, self.tr("Code")),
            (ModelKind.REASONING, self.tr("Reasoning")),
            (ModelKind.MULTILINGUAL, self.tr("Multilingual")),
            (ModelKind.EMBEDDING, self.tr("Embedding")),
            (ModelKind.VISION, self.tr("Vision")),
        ):
            self.kind.addItem(words, kind.value)

    def _lay_out(self, theme: Theme, about: QWidget, progress: QWidget) -> None:
        step = theme.measures.step
        boxes = FlowLayout(theme)
        boxes.add(*self.places.values(), self.kind, self.commercial, self.fits)
        below = FlowLayout(theme, 16)
        below.add(self.count)
        below.add_stretched(about, 24 * 10)
        below.add(progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(boxes)
        column.addLayout(below)
