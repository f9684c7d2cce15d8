"""What of the catalogue fits this computer as it is now, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from leastwise.desktop.downloads.state_mark import StateMark
from leastwise.desktop.fit_words import memory_words, speed_figures
from leastwise.desktop.language.figures import whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label
from leastwise.domain.catalogue import CatalogueFit
from leastwise.domain.fits import Fit, FitVerdict

_SYMBOLS: Final[Mapping[FitVerdict | None, Symbol]] = {
    FitVerdict.FITS: Symbol.PASSED,
    FitVerdict.TIGHT: Symbol.TIGHT,
    FitVerdict.DOES_NOT_FIT: Symbol.FAILED,
    None: Symbol.UNSURE,
}
_VERDICTS: Final = tuple(_SYMBOLS)


@dataclass(frozen=True)
class Fitting:
    """How many models fit, are tight, do not fit, and of how many it is not known; of those that
    fit the one that takes most memory, by its name."""

    counts: Counter[FitVerdict | None]
    largest: str
    largest_fit: Fit | None

    @property
    def total(self) -> int:
        """The models of the catalogue."""
        return sum(self.counts.values())


def fitting(found: Sequence[CatalogueFit]) -> Fitting:
    """The catalogue on this computer, counted."""
    counts: Counter[FitVerdict | None] = Counter(_verdict(one.fit) for one in found)
    sound = [one for one in found if _verdict(one.fit) is FitVerdict.FITS]
    if not sound:
        return Fitting(counts, "", None)
    most = max(sound, key=lambda one: _memory_bytes(one.fit))
    return Fitting(counts, f"{most.row.variant.id} ({most.quantisation})", most.fit)


def _verdict(fit: Fit | None) -> FitVerdict | None:
    return fit.judgement.verdict if fit is not None and fit.judgement else None


def _memory_bytes(fit: Fit | None) -> int:
    return fit.memory.total_bytes if fit is not None and fit.memory else 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("MachineFits", text)


class FitsSheet(QFrame):
    """Hidden until it was counted. `models_wanted` follows the button that shows them all."""

    models_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAccessibleName(_tr("What fits here"))
        self._theme = theme
        self.marks: list[tuple[StateMark, Label]] = []
        self.largest = Label(theme, TypeSize.BODY, tabular=True, wraps=True)
        self.basis = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.show_models = QPushButton(_tr("Show the models"))
        self.show_models.clicked.connect(self.models_wanted)
        self._lay_out()
        self.hide()

    @property
    def said(self) -> tuple[str, ...]:
        """The lines that are shown."""
        labels = [label for _, label in self.marks]
        return tuple(one.text() for one in (*labels, self.largest) if not one.isHidden())

    def show_fitting(self, found: Fitting) -> None:
        """Show what was counted; an empty catalogue shows nothing."""
        self.setVisible(found.total > 0)
        for verdict, (mark, label) in zip(_VERDICTS, self.marks, strict=True):
            mark.show_symbol(_SYMBOLS[verdict])
            label.say(_words(verdict, found))
            for part in (mark, label):
                part.setVisible(found.counts[verdict] > 0)
        self.largest.say(_largest(found))
        self.largest.setVisible(bool(self.largest.text()))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        title = Label(self._theme, TypeSize.HEADING, strong=True)
        title.say(_tr("What fits here"))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.show_models)
        lines = QGridLayout()
        lines.setHorizontalSpacing(step(8))
        lines.setVerticalSpacing(step(4))
        lines.setColumnStretch(1, 1)
        for line in range(len(_VERDICTS)):
            mark, label = StateMark(self._theme), Label(self._theme, tabular=True, wraps=True)
            self.marks.append((mark, label))
            lines.addWidget(mark, line, 0)
            lines.addWidget(label, line, 1)
        self.basis.say(
            _tr(
                "With the memory that is available now. Computed from published shapes with the "
                "usual mix of types; no file was looked at."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(step(16), step(12), step(16), step(12))
        column.setSpacing(step(8))
        column.addLayout(head)
        column.addLayout(lines)
        column.addWidget(self.largest)
        column.addWidget(self.basis)


def _words(verdict: FitVerdict | None, found: Fitting) -> str:
    words = {
        FitVerdict.FITS: _tr("Fit: {count} of the {total} models of the catalogue"),
        FitVerdict.TIGHT: _tr("Tight: {count}"),
        FitVerdict.DOES_NOT_FIT: _tr("Do not fit: {count}"),
        None: _tr("Not known until their headers are read: {count}"),
    }[verdict]
    return words.format(count=whole(found.counts[verdict]), total=whole(found.total))


def _largest(found: Fitting) -> str:
    fit = found.largest_fit
    if fit is None:
        return ""
    decode = speed_figures(fit.speed)[0]
    if decode.band is None:
        words = _tr("The largest of those that fit: {name}, {memory} of memory.")
        return words.format(name=found.largest, memory=memory_words(fit))
    words = _tr("The largest of those that fit: {name}, {memory} of memory, {speed} predicted.")
    return words.format(name=found.largest, memory=memory_words(fit), speed=decode.words)
