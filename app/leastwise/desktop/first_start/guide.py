"""The dialog of the first start: three steps, forth and back, and out of it at any time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from leastwise.desktop.first_start.steps import MachineStep, Step, TaskStep, TryStep
from leastwise.desktop.language.lists import titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.text import Label

_WIDE_STEPS, _HIGH_STEPS = 36, 24


class Guide(Dialog):
    """`finish_wanted` follows the last step's button; the dialog stays until it is accepted."""

    finish_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.waits = False
        self.setWindowTitle(self.tr("Welcome to Leastwise"))
        self.machine, self.task, self.models = MachineStep(theme), TaskStep(theme), TryStep(theme)
        self.steps: tuple[Step, ...] = (self.machine, self.task, self.models)
        self.stack = QStackedWidget()
        self.place = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setObjectName("primary")
        self.next.setDefault(True)
        self.skip.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.task.changed.connect(self._refresh)
        self._lay_out()
        self._refresh()

    @property
    def at(self) -> int:
        """The step that is shown, from 0."""
        return self.stack.currentIndex()

    def wait(self, *, waiting: bool) -> None:
        """What was chosen is being made, or was."""
        self.waits = waiting
        for part in (self.stack, self.back, self.next):
            part.setEnabled(not waiting)
        if not waiting:
            self._refresh()

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self.stack.setCurrentIndex(self.steps.index(step))
        self._refresh()

    def _go(self, by: int) -> None:
        if self.at + by == len(self.steps):
            self.finish_wanted.emit()
            return
        self.stack.setCurrentIndex(self.at + by)
        self._refresh()
        self.next.setFocus()

    def _refresh(self) -> None:
        last = self.at == len(self.steps) - 1
        step = self.steps[self.at]
        words = self.tr("Step {number} of {count}")
        self.place.say(words.format(number=self.at + 1, count=len(self.steps)))
        self.setAccessibleName(titled(self.place.text(), step.title))
        self.back.setEnabled(self.at > 0)
        self.next.setText(self.tr("To Find") if last else self.tr("Next"))
        self.next.setEnabled(step is not self.task or self.task.is_ready)

    def _lay_out(self) -> None:
        for one in self.steps:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.viewport().setAutoFillBackground(False)
            scroll.setWidget(one)
            self.stack.addWidget(scroll)
        self.column.addWidget(self.stack, 1)
        self.end_with(self.back, self.next, aside=(self.skip, self.place))
        self.open_at(_WIDE_STEPS, _HIGH_STEPS)
