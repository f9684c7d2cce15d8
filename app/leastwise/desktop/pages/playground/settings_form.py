"""How answers are made: their length, how they are sampled, where they stop, whether to think."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSpinBox, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import DecimalBox, inset
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label
from leastwise.domain.suites import Generation

MOST_TOKENS: Final = 1_000_000
MOST_SEED: Final = 2**31 - 1
MOST_STOPS: Final = 16


class SettingsForm(QWidget):
    """`changed` tells that `generation` or `thinking` is another now."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kept = Generation()
        self.max_tokens = _whole(1, MOST_TOKENS, 16)
        self.temperature = _share(0, 5, 0.1)
        self.top_k = _whole(0, 10_000, 1)
        self.top_p = _share(0, 1, 0.05)
        self.min_p = _share(0, 1, 0.01)
        self.seed = _whole(0, MOST_SEED, 1)
        self.repeat_penalty = _share(0, 3, 0.05)
        self.other_seed = QPushButton(self.tr("Another seed"))
        self.stop = PlainEditor(theme, self.tr("Stop strings, one a line"), lines=(2, 3))
        self.thinking = QComboBox()
        for words, value in (
            (self.tr("As the model likes"), None),
            (self.tr("On"), True),
            (self.tr("Off"), False),
        ):
            self.thinking.addItem(words, value)
        self._lay_out(theme)
        self.show_generation(Generation(), None)
        self._connect()

    @property
    def generation(self) -> Generation:
        """What is chosen; what has no field stays as it was shown."""
        stops = [line for line in self.stop.text.split("\n") if line][:MOST_STOPS]
        return replace(
            self._kept,
            max_tokens=self.max_tokens.value(),
            temperature=round(self.temperature.value(), 2),
            top_k=self.top_k.value(),
            top_p=round(self.top_p.value(), 2),
            min_p=round(self.min_p.value(), 2),
            seed=self.seed.value(),
            repeat_penalty=round(self.repeat_penalty.value(), 2),
            stop=tuple(stop.replace("\\n", "\n") for stop in stops),
        )

    @property
    def thinking_choice(self) -> bool | None:
        """Whether the model shall think; None leaves it to the model."""
        found: bool | None = self.thinking.currentData()
        return found

    def show_generation(self, generation: Generation, thinking: bool | None) -> None:
        """Show other settings."""
        self._kept = generation
        with QSignalBlocker(self):
            self.max_tokens.setValue(generation.max_tokens)
            self.temperature.setValue(generation.temperature)
            self.top_k.setValue(generation.top_k)
            self.top_p.setValue(generation.top_p)
            self.min_p.setValue(generation.min_p)
            self.seed.setValue(generation.seed)
            self.repeat_penalty.setValue(generation.repeat_penalty)
            self.stop.say("\n".join(stop.replace("\n", "\\n") for stop in generation.stop))
            self.thinking.setCurrentIndex((None, True, False).index(thinking))

    def allow_thinking(self, *, allowed: bool) -> None:
        """Whether some model's thinking can be switched."""
        self.thinking.setEnabled(allowed)
        tip = "" if allowed else self.tr("None of these models lets its thinking be switched.")
        self.thinking.setToolTip(tip)

    def _connect(self) -> None:
        for whole in (self.max_tokens, self.top_k, self.seed):
            whole.valueChanged.connect(self._tell)
        for share in (self.temperature, self.top_p, self.min_p, self.repeat_penalty):
            share.valueChanged.connect(self._tell)
        self.stop.typed.connect(self._tell)
        self.thinking.currentIndexChanged.connect(self._tell)
        self.other_seed.clicked.connect(lambda: self.seed.setValue(secrets.randbelow(MOST_SEED)))

    def _tell(self, _changed: object = None) -> None:
        self.changed.emit()

    def _lay_out(self, theme: Theme) -> None:
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Most tokens"), self.max_tokens),
            (self.tr("Temperature"), self.temperature),
            (self.tr("Top k (0: all)"), self.top_k),
            (self.tr("Top p"), self.top_p),
            (self.tr("Min p"), self.min_p),
            (self.tr("Repeat penalty"), self.repeat_penalty),
            (self.tr("Seed"), self.seed),
            ("", self.other_seed),
            (self.tr("Thinking"), self.thinking),
        )
        step = theme.measures.step
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(step(8))
        grid.setVerticalSpacing(step(4))
        for at, (words, control) in enumerate(rows):
            line, place = divmod(at, 3)
            grid.addWidget(_title(theme, words), line, place * 2)
            grid.addWidget(control, line, place * 2 + 1)
            if words:
                control.setAccessibleName(words)
        grid.addWidget(_title(theme, self.tr("Stop at, one a line (\\n: a line's end)")), 3, 0)
        grid.addWidget(self.stop, 3, 1, 1, 5)
        for place in (1, 3, 5):
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(4, 1)


def _title(theme: Theme, words: str) -> Label:
    label = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
    label.say(words)
    return label


def _whole(least: int, most: int, step: int) -> QSpinBox:
    field = QSpinBox()
    inset(field)
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setGroupSeparatorShown(True)
    return field


def _share(least: float, most: float, step: float) -> DecimalBox:
    field = DecimalBox()
    field.setDecimals(2)
    field.setRange(least, most)
    field.setSingleStep(step)
    return field
