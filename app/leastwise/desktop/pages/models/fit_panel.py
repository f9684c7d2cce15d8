"""One model in full: the verdict, its memory, the context it is given, and its speed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.fit_words import method_words, verdict_sentence, verdict_tone
from leastwise.desktop.language.figures import whole
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.memory_view import MemoryView
from leastwise.desktop.pages.models.speed_view import SpeedView
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.context_slider import ContextSlider
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.domain.fits import Fit

KV_TYPES: Final = ("f16", "q8_0", "q4_0")


class FitPanel(QWidget):
    """`formula_wanted` asks for an answer at once, `plan_wanted` for llama.cpp's own; both give
    the context in tokens and the KV type."""

    formula_wanted = Signal(int, str)
    plan_wanted = Signal(int, str)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._row: FitRow | None = None
        self._largest = 0
        self.banner = SentenceBanner(theme)
        self.banner.set_compact(True)
        self.memory = MemoryView(theme, memory)
        self.speed = SpeedView(theme)
        self.context = ContextSlider(theme, self.tr("Context"))
        self.kv_type = QComboBox()
        self.kv_type.setAccessibleName(self.tr("KV cache"))
        for kind, words in zip(
            KV_TYPES,
            (self.tr("16 bits (f16)"), self.tr("8 bits (q8_0)"), self.tr("4 bits (q4_0)")),
            strict=True,
        ):
            self.kv_type.addItem(words, kind)
        self.largest = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.take_largest = quiet_button(self.tr("Take it"), self._take_largest)
        self.take_largest.setAccessibleName(self.tr("Take the largest context that fits"))
        self._lay_out()
        self.context.moved.connect(self._ask_formula)
        self.context.let_go.connect(self._ask_plan)
        self.kv_type.activated.connect(self._ask_formula)
        self.kv_type.activated.connect(self._ask_plan)

    @property
    def row(self) -> FitRow | None:
        """The model that is shown."""
        return self._row

    def show_row(self, row: FitRow | None) -> None:
        """Show a model, with the settings it was last looked at under."""
        self._row = row
        fit = row.in_panel if row else None
        self._pages.setCurrentIndex(0 if fit is None else 1)
        if fit is None:
            return
        self.context.show_context(fit.context_tokens, fit.settings.context_tokens)
        self.kv_type.setCurrentIndex(max(self.kv_type.findData(fit.settings.kv_type_k), 0))
        self.refresh()

    def refresh(self) -> None:
        """Show what is known of the model now."""
        fit = self._row.in_panel if self._row else None
        if self._row is None or fit is None:
            return
        self.banner.say(verdict_tone(fit), verdict_sentence(fit))
        self.memory.show_fit(fit, self._method(fit, pending=self._row.pending))
        self.speed.show_fit(fit)
        self._show_largest(fit)
        sound = fit.memory is not None
        for part in (self.context, self.kv_type):
            part.setEnabled(sound)
        # A rehearsal copies the file's own types, and of a published shape there is no file yet.
        self.speed.rehearse_button.setEnabled(sound and not self._row.from_shape)

    def show_rehearsing(self, *, running: bool) -> None:
        """While a model is rehearsed nothing else is computed, which would spoil its time."""
        self.speed.show_rehearsing(running=running)
        fit = self._row.in_panel if self._row else None
        sound = fit is not None and fit.memory is not None
        for part in (self.context, self.kv_type, self.take_largest):
            part.setEnabled(sound and not running)

    def point(self, direction: QBoxLayout.Direction) -> None:
        """Put memory and speed beside each other, or one above the other."""
        self._halves.setDirection(direction)

    def _method(self, fit: Fit, *, pending: bool) -> str:
        if fit.memory is None:
            return ""
        if pending:
            return self.tr("Memory: by formula, until llama.cpp's own plan is there")
        return method_words(fit.memory)

    def _show_largest(self, fit: Fit) -> None:
        self._largest = fit.judgement.largest_context if fit.judgement else 0
        if fit.judgement is None:
            self.largest.say("")
        elif not self._largest:
            self.largest.say(self.tr("No context fits."))
        else:
            every = self._largest == fit.context_tokens
            words = (
                self.tr("All {tokens} can fit.") if every else self.tr("Up to {tokens} can fit.")
            )
            self.largest.say(words.format(tokens=whole(self._largest)))
        self.take_largest.setVisible(self._largest > 0)
        self.take_largest.setEnabled(self._largest != fit.settings.context_tokens)

    def _take_largest(self) -> None:
        self.context.choose(self._largest)

    def _ask_formula(self, _chosen: int = 0) -> None:
        self.formula_wanted.emit(self.context.tokens, str(self.kv_type.currentData()))

    def _ask_plan(self, _chosen: int = 0) -> None:
        self.plan_wanted.emit(self.context.tokens, str(self.kv_type.currentData()))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, step(8), 0)
        column.setSpacing(step(8))
        column.addWidget(self.banner)
        left = QVBoxLayout()
        left.setSpacing(step(8))
        left.addWidget(self.memory)
        left.addLayout(self._choices())
        left.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(step(24))
        self._halves.addLayout(left, 11)
        self._halves.addWidget(self.speed, 9)
        column.addLayout(self._halves)
        column.addStretch(1)
        self._pages = QStackedLayout(self)
        hint = self.tr("Choose a model in the table to see what it needs here.")
        self._pages.addWidget(EmptyState(self._theme, hint))
        self._pages.addWidget(full)
        self.banner.say(Tone.NEUTRAL, "")

    def _choices(self) -> QGridLayout:
        step = self._theme.measures.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(step(12))
        grid.setVerticalSpacing(step(4))
        grid.setColumnStretch(1, 1)
        cache = QHBoxLayout()
        cache.setSpacing(step(8))
        cache.addWidget(self.kv_type)
        cache.addSpacing(step(12))
        cache.addWidget(self.largest, 1)
        cache.addWidget(self.take_largest)
        for row, words in enumerate((self.tr("Context"), self.tr("KV cache"))):
            name = Label(self._theme, TypeSize.BODY, Role.MUTED)
            name.say(words)
            grid.addWidget(name, row, 0)
        grid.addWidget(self.context, 0, 1)
        grid.addLayout(cache, 1, 1)
        return grid
