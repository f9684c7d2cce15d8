"""The three steps, each one question with its answer below it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.first_start.examples_form import ExamplesForm
from leastwise.desktop.first_start.machine_words import machine_words
from leastwise.desktop.language.figures import gb, whole
from leastwise.desktop.pages.machine.speed_view import say_speed
from leastwise.desktop.pages.models.suggestions_card import SuggestionsCard
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.sentence_banner import SentenceBanner
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.candidates import Candidate
from leastwise.domain.catalogue import Suggestion
from leastwise.domain.computer import Computer
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.suites import Suite

_BESIDE_STEPS: Final = 26


class Task(Enum):
    """Where the task comes from."""

    SHIPPED = auto()
    FILE = auto()
    EXAMPLES = auto()


class Step(QWidget):
    """A title, a line about it, and the rest below."""

    def __init__(self, theme: Theme, title: str, about: str) -> None:
        super().__init__()
        self.theme = theme
        self.title = title
        step = theme.measures.step
        heading = Label(theme, TypeSize.ANSWER, strong=True, wraps=True)
        heading.say(title)
        line = Label(theme, TypeSize.BODY, Role.MUTED, wraps=True)
        line.say(about)
        self.error = ErrorCard(theme)
        self.setObjectName("scrolled")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, step(8), 0)
        self.column.setSpacing(step(12))
        for part in (heading, line, self.error):
            self.column.addWidget(part)


class MachineStep(Step):
    """What this computer is, in sentences, and whether it was measured."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("What is this machine?"), self.tr("As far as it was read."))
        self.words = Label(theme, wraps=True)
        self.words.say(self.tr("Looking at this computer"))
        self.speed = SentenceBanner(theme)
        self.speed.hide()
        self.column.addWidget(self.words)
        self.column.addWidget(self.speed)
        self.column.addStretch(1)

    def show_machine(self, computer: Computer, speed: MachineSpeed | None) -> None:
        """What was read, and what was measured before."""
        self.words.say("\n".join(machine_words(computer)))
        say_speed(self.speed, speed)
        self.speed.show()


class TaskStep(Step):
    """`changed` tells of another choice; `file_wanted` asks for a file of a suite."""

    changed = Signal()
    file_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        about = self.tr("A task is a prompt with cases, and checks that tell a right answer.")
        super().__init__(theme, self.tr("What is your task?"), about)
        self.shipped = QRadioButton(self.tr("Take the example that ships"))
        self.file = QRadioButton(self.tr("Import a suite: a promptfoo configuration, or a table"))
        self.own = QRadioButton(self.tr("Start from examples of my own"))
        self.path: Path | None = None
        self.shipped_about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.file_about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.choose = QPushButton(self.tr("Choose a file..."))
        self.choose.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.form = ExamplesForm(theme)
        self.form.hide()
        self._group = QButtonGroup(self)
        self._lay_out()
        self.shipped.setChecked(True)
        self.choose.clicked.connect(self.file_wanted)
        self.form.changed.connect(self.changed)
        self._refresh()

    @property
    def task(self) -> Task:
        """What was chosen."""
        if self.own.isChecked():
            return Task.EXAMPLES
        return Task.FILE if self.file.isChecked() else Task.SHIPPED

    @property
    def is_ready(self) -> bool:
        """Whether what was chosen is whole."""
        if self.task is Task.EXAMPLES:
            return self.form.is_ready
        return self.task is Task.SHIPPED or self.path is not None

    def show_shipped(self, suite: Suite) -> None:
        """The suite that ships."""
        self.shipped_about.say(self._suite_words(suite))

    def show_file(self, path: Path, suite: Suite) -> None:
        """A file that was chosen and can be read."""
        self.path = path
        self.error.hide()
        self.file_about.say(self._suite_words(suite))
        self.changed.emit()

    def _suite_words(self, suite: Suite) -> str:
        words = self.tr("{name} (cases: {count})")
        return words.format(name=shortened(suite.name), count=whole(len(suite.cases)))

    def _refresh(self, _checked: bool = False) -> None:
        self.form.setVisible(self.own.isChecked())
        for part in (self.choose, self.file_about):
            part.setVisible(self.file.isChecked())
        self.changed.emit()

    def _lay_out(self) -> None:
        for choice, below in (
            (self.shipped, (self.shipped_about,)),
            (self.file, (self.choose, self.file_about)),
            (self.own, (self.form,)),
        ):
            self._group.addButton(choice)
            choice.toggled.connect(self._refresh)
            step = self.theme.measures.step
            inside = QVBoxLayout()
            inside.setContentsMargins(step(24) + step(4), 0, 0, 0)  # below the choice's words
            inside.setSpacing(step(4))
            for part in below:
                inside.addWidget(part)
            together = QVBoxLayout()
            together.setSpacing(step(4))
            together.addWidget(choice)
            together.addLayout(inside)
            self.column.addLayout(together)
        self.column.addStretch(1)


class TryStep(Step):
    """The models that are here, and what could be downloaded."""

    def __init__(self, theme: Theme) -> None:
        about = self.tr("Leastwise tries models from the smallest up, and stops at the answer.")
        super().__init__(theme, self.tr("What should I try?"), about)
        self.here = Label(theme, wraps=True)
        self.here.say(self.tr("Reading the models on this computer"))
        self.card = SuggestionsCard(theme)
        self.card.close_button.hide()
        self.card.title.hide()
        self.note = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        for part in (self.here, self.card, self.note):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one model is: they can stand below each other."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Models stand beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.measures.step(24) * _BESIDE_STEPS
        direction = QBoxLayout.Direction
        self.card.point(direction.LeftToRight if wide else direction.TopToBottom)

    def show_models(self, candidates: Sequence[Candidate]) -> None:
        """What runs at once."""
        sizes = [one.model.file_bytes for one in candidates if one.fault is None]
        if not sizes:
            self.here.say(self.tr("No model is on this computer yet: download one below."))
            return
        words = self.tr(
            "Models that are here already: {count}, from {least} to {most}. They need no download."
        )
        least, most = gb(min(sizes)), gb(max(sizes))
        self.here.say(words.format(count=len(sizes), least=least, most=most))

    def say_downloading(self, reference: str) -> None:
        """A download was asked for; it shows below the pages."""
        words = self.tr("{name} is being downloaded. It goes on below the pages.")
        self.note.say(words.format(name=isolated(shortened(reference))))

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """What fits here and is worth a download."""
        self.card.show_suggestions(suggestions)
