"""A slider over lengths of context: each step by about a half, up to what a model was made for."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label

SETTLE_MS: Final = 300
SHORTEST_TOKENS: Final = 256
UNKNOWN_TOKENS: Final = 1 << 17
_SAMPLE: Final = "10,000,000 tokens"


def context_steps(trained_tokens: int | None, chosen_tokens: int) -> tuple[int, ...]:
    """Powers of two and one and a half times each, up to `trained_tokens`, which is the last.

    `chosen_tokens` is always among them. A model of which nothing is known goes to 131,072.
    """
    last = trained_tokens or max(UNKNOWN_TOKENS, chosen_tokens)
    power = min(SHORTEST_TOKENS, 1 << max(last.bit_length() - 3, 0))
    steps = {last, chosen_tokens}
    while power < last:
        steps |= {power, min(power * 3 // 2, last)}
        power *= 2
    return tuple(sorted(steps))


class ContextSlider(QWidget):
    """`moved` at every change, `let_go` once the hand is off it: the mouse's button is up, or no
    key was pressed for a moment."""

    moved = Signal(int)
    let_go = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._steps: tuple[int, ...] = (SHORTEST_TOKENS,)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.setPageStep(2)
        self.figure = Label(theme, TypeSize.BODY, tabular=True)
        self.figure.setMinimumWidth(theme.measures.width(_SAMPLE))
        self._rest = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._rest.timeout.connect(self._settle)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self._settle)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(12))
        across.addWidget(self.slider, 1)
        across.addWidget(self.figure)
        self._say()

    @property
    def tokens(self) -> int:
        """The context that is chosen."""
        return self._steps[self.slider.value()]

    @property
    def steps(self) -> tuple[int, ...]:
        """What can be chosen."""
        return self._steps

    def show_context(self, trained_tokens: int | None, chosen_tokens: int) -> None:
        """Show another model's; nothing is told of it."""
        self._rest.stop()
        self._steps = context_steps(trained_tokens, chosen_tokens)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._steps) - 1)
            self.slider.setValue(self._steps.index(chosen_tokens))
        self._say()

    def choose(self, tokens: int) -> None:
        """Take a context, as if it had been chosen by hand."""
        if tokens not in self._steps:
            at = bisect_left(self._steps, tokens)
            chosen = self.tokens
            self._steps = (*self._steps[:at], tokens, *self._steps[at:])
            with QSignalBlocker(self.slider):
                self.slider.setRange(0, len(self._steps) - 1)
                self.slider.setValue(self._steps.index(chosen))
        self.slider.setValue(self._steps.index(tokens))

    def _move(self, _value: int) -> None:
        self._say()
        self.moved.emit(self.tokens)
        if not self.slider.isSliderDown():
            self._rest.start()

    def _settle(self) -> None:
        self._rest.stop()
        self.let_go.emit(self.tokens)

    def _say(self) -> None:
        words = filled(self.tr("{count} {count|token|tokens}"), count=whole(self.tokens))
        self.figure.say(words)
        self.slider.setAccessibleDescription(words)
