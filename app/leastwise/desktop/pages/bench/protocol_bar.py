"""What is measured: prompts, outputs and depths in tokens, repetitions, threads, or a preset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.remembered import stored_number
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import inset
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.domain.benchmarks import (
    DEFAULT_REPETITIONS,
    LOCALSCORE,
    BenchTest,
    ChosenSettings,
    bench_tests,
    localscore_tests,
)

MOST_REPETITIONS = 1000
MOST_TOKENS = 1 << 20


@dataclass(frozen=True)
class Protocol:
    """What was asked for. `preset` is "localscore", or empty."""

    tests: tuple[BenchTest, ...]
    repetitions: int
    choice: ChosenSettings
    use_tuned: bool
    preset: str


class ProtocolBar(QWidget):
    """Remembers what was set. Lists are numbers with commas between, as in llama-bench."""

    changed = Signal()

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme, self._memory = theme, memory
        self.preset = QComboBox()
        self.preset.addItem(self.tr("Own figures"), "")
        self.preset.addItem("LocalScore", LOCALSCORE)
        self.preset.setAccessibleName(self.tr("Preset"))
        self.preset.setToolTip(
            self.tr("LocalScore: nine shapes of prompt and output, and its score of them")
        )
        self.prompts = self._list("prompts", "512", self.tr("Prompt tokens"))
        self.outputs = self._list("outputs", "128", self.tr("Output tokens"))
        self.depths = self._list("depths", "0", self.tr("Depths, in tokens"))
        self.depths.setToolTip(self.tr("How many tokens are in the cache before; not timed"))
        self.repetitions = QSpinBox(minimum=1, maximum=MOST_REPETITIONS)
        self.repetitions.setAccessibleName(self.tr("Repetitions of each test"))
        self.repetitions.setToolTip(self.tr("Three or more give an interval"))
        self.threads = QSpinBox(minimum=0, maximum=1024)
        self.threads.setSpecialValueText(self.tr("automatic"))
        self.threads.setAccessibleName(self.tr("Threads"))
        self.tuned = QCheckBox(self.tr("Tuned settings"))
        self.tuned.setToolTip(self.tr("Take the settings that tuning found, where it did"))
        self.tuned.setAccessibleName(self.tr("Take tuned settings"))
        self._lay_out()
        self._restore()
        self._connect()
        self._show_preset()

    @property
    def protocol(self) -> Protocol | None:
        """What is asked for; None while a field makes no sense, which `fault` tells."""
        if self.fault:
            return None
        preset = self._preset
        threads = self.threads.value() or None
        return Protocol(
            tests=localscore_tests() if preset else self._own_tests(),
            repetitions=self.repetitions.value(),
            choice=ChosenSettings(threads=threads, prefill_threads=threads),
            use_tuned=self.tuned.isChecked(),
            preset=preset,
        )

    @property
    def fault(self) -> str:
        """What is wrong with a field, or empty."""
        if self._preset:
            return ""
        for field in (self.prompts, self.outputs, self.depths):
            if token_counts(field.text()) is None:
                words = self.tr("{field}: write numbers with commas between, such as 0, 4096.")
                return words.format(field=field.accessibleName())
        if not self._own_tests():
            return self.tr("Give a prompt or an output of some tokens.")
        return ""

    @property
    def _preset(self) -> str:
        return str(self.preset.currentData() or "")

    def _own_tests(self) -> tuple[BenchTest, ...]:
        prompts, outputs, depths = (
            token_counts(field.text()) or () for field in (self.prompts, self.outputs, self.depths)
        )
        return bench_tests(prompts, outputs, depths or (0,))

    def _list(self, key: str, default: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("field")
        field.setAccessibleName(name)
        field.setText(str(self._memory.value(f"bench/{key}", default)))
        field.setFixedWidth(
            self._theme.measures.width("512,1024,2048") + self._theme.measures.step(24)
        )
        field.setCursorPosition(0)
        field.editingFinished.connect(lambda: field.setCursorPosition(0))
        field.textChanged.connect(lambda text: self._memory.setValue(f"bench/{key}", text))
        return field

    def _restore(self) -> None:
        value = self._memory.value
        repetitions = stored_number(self._memory, "bench/repetitions", DEFAULT_REPETITIONS)
        self.repetitions.setValue(repetitions)
        self.threads.setValue(stored_number(self._memory, "bench/threads", 0))
        self.tuned.setChecked(str(value("bench/tuned", "true")) == "true")
        self.preset.setCurrentIndex(max(self.preset.findData(str(value("bench/preset", ""))), 0))

    def _connect(self) -> None:
        for field in (self.prompts, self.outputs, self.depths):
            field.textChanged.connect(self.changed)
        self.repetitions.valueChanged.connect(self._change)
        self.threads.valueChanged.connect(self._change)
        self.tuned.toggled.connect(self._change)
        self.preset.currentIndexChanged.connect(self._change)

    def _change(self) -> None:
        keep = self._memory.setValue
        keep("bench/repetitions", self.repetitions.value())
        keep("bench/threads", self.threads.value())
        keep("bench/tuned", "true" if self.tuned.isChecked() else "false")
        keep("bench/preset", self._preset)
        self._show_preset()
        self.changed.emit()

    def _show_preset(self) -> None:
        for field in (self.prompts, self.outputs, self.depths):
            field.setEnabled(not self._preset)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        for spin in (self.repetitions, self.threads):
            spin.setAlignment(Qt.AlignmentFlag.AlignRight)
            inset(spin)
            spin.setFixedWidth(self._theme.measures.width(self.tr("automatic")) + step(16) * 2)
        fields: Sequence[tuple[str, QWidget]] = (
            (self.tr("Tests"), self.preset),
            (self.tr("Prompt"), self.prompts),
            (self.tr("Output"), self.outputs),
            (self.tr("Depths"), self.depths),
            (self.tr("Repetitions"), self.repetitions),
            (self.tr("Threads"), self.threads),
            ("", self.tuned),
        )
        row = FlowLayout(self._theme, 12)
        self.setLayout(row)
        row.add(*(self._titled(words, field) for words, field in fields))

    def _titled(self, words: str, field: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.measures.step(4))
        title = Label(self._theme, TypeSize.CAPTION, Role.MUTED)
        title.say(words)
        column.addWidget(title)
        column.addWidget(field)
        return box


def token_counts(text: str) -> tuple[int, ...] | None:
    """The numbers in "0, 4096"; None where one is no number of tokens. Empty text has none."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() and int(part) <= MOST_TOKENS for part in parts):
        return None
    return tuple(int(part) for part in parts)
