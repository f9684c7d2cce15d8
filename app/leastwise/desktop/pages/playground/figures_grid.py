"""What was measured of one answer, below it: each figure below its name."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from leastwise.desktop.language.figures import exactly, gib, seconds, significant, whole
from leastwise.desktop.language.lists import listed, titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.playground import ContextUse, PlayMeasures

_CELL_STEP: Final = 108
_MANY, _FEW = 4, 2


class FiguresGrid(QWidget):
    """`-` stands for what was not measured."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._names = (
            self.tr("First token"),
            self.tr("Time"),
            self.tr("Prefill, tokens/s"),
            self.tr("Decode, tokens/s"),
            self.tr("Tokens in, out"),
            self.tr("Context"),
            self.tr("Peak memory"),
            self.tr("Cost"),
        )
        self.values = tuple(ElidedLabel(theme, TypeSize.BODY, tabular=True) for _ in self._names)
        self._titles = tuple(ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED) for _ in self._names)
        for title, name in zip(self._titles, self._names, strict=True):
            title.say(name)
        self._theme = theme
        self._abreast = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.measures.step(12))
        self._grid.setVerticalSpacing(0)
        self._arrange(_FEW)
        self.show_measures(PlayMeasures())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as have room."""
        super().resizeEvent(event)
        room = self.width() // self._theme.measures.step(_CELL_STEP)
        self._arrange(min(max(room, _FEW), _MANY))

    def _arrange(self, abreast: int) -> None:
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for at, (title, value) in enumerate(zip(self._titles, self.values, strict=True)):
            line, place = divmod(at, abreast)
            self._grid.addWidget(title, line * 2, place)
            self._grid.addWidget(value, line * 2 + 1, place)
        for column in range(_MANY):
            self._grid.setColumnStretch(column, 1 if column < abreast else 0)

    def show_measures(self, measures: PlayMeasures) -> None:
        """Show what was measured of an answer."""
        for name, value, words in zip(self._names, self.values, words_of(measures), strict=True):
            value.say(words)
            value.set_role(Role.MUTED if words == NOT_MEASURED else Role.TEXT)
            value.setAccessibleName(titled(name, words))


def words_of(measures: PlayMeasures) -> tuple[str, ...]:
    """The figures in the grid's order."""
    peak = measures.peak_memory
    tokens = (measures.prompt_tokens, measures.output_tokens)
    return (
        NOT_MEASURED if measures.ttft_s is None else seconds(measures.ttft_s),
        NOT_MEASURED if measures.wall_s is None else seconds(measures.wall_s),
        _rate(measures.prefill_tokens_per_s),
        _rate(measures.decode_tokens_per_s),
        listed(NOT_MEASURED if count is None else whole(count) for count in tokens),
        context_words(measures.context),
        NOT_MEASURED if peak is None else gib(peak.total_bytes),
        cost_words(measures),
    )


def context_words(context: ContextUse | None) -> str:
    """Tokens in the context, of how many."""
    if context is None:
        return NOT_MEASURED
    return f"{whole(context.used_tokens)} / {whole(context.size_tokens)}"


def cost_words(measures: PlayMeasures) -> str:
    """The exact cost, to the last digit."""
    if measures.cost is None:
        return NOT_MEASURED
    return f"{exactly(measures.cost)} {measures.currency}".strip()


def _rate(tokens_per_s: float | None) -> str:
    return NOT_MEASURED if tokens_per_s is None else significant(tokens_per_s)
