"""One case as two candidates answered it: the prompts, both answers, and the checks on each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.answer.marking import mark_short
from leastwise.desktop.language.figures import whole
from leastwise.desktop.language.states import state_words
from leastwise.desktop.remembered import keep_split, stored_shape
from leastwise.desktop.results.checks_list import OUTCOME_SYMBOLS, ChecksList
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import ROLES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from leastwise.domain.verdicts import CaseResult


class AnswerSide(QWidget):
    """Whose answer it is, the answer, and its checks; `outcome` says in a word how it ended.

    `add_wanted` gives the case that shall become one of a suite.
    """

    add_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        step = theme.measures.step
        self.title = ElidedLabel(theme, strong=True)
        self.outcome = Label(theme, TypeSize.CAPTION, strong=True)
        self.answer = PlainText(theme, self.tr("Answer"), fixed_width=True)
        self.add = quiet_button(self.tr("Add to suite"), self._add)
        self.add.setToolTip(self.tr("Make a case of this prompt and answer, in a suite of yours"))
        self._case: CaseResult | None = None
        self.checks = ChecksList(theme)
        self.checks.setObjectName("scrolled")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.checks)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setAccessibleName(self.tr("Checks"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.outcome)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(head)
        column.addWidget(self.answer, 2)
        column.addWidget(scroll, 1)
        for part in (self.answer, scroll):
            part.setMinimumHeight(step(24) * 2)
        self.answer.hug()  # its checks follow it

    def show_result(self, title: str, case: CaseResult) -> None:
        """Show one candidate's answer to the case."""
        outcome = case.outcome.outcome
        self._case = case
        self.title.say(title)
        self.outcome.say(state_words(outcome))
        self.outcome.set_role(ROLES[OUTCOME_SYMBOLS[outcome]])
        self.answer.clear()
        self.answer.setCurrentCharFormat(QTextCharFormat())  # the marks of another case would stay
        self.answer.say(case.answer.text)
        self.answer.setAccessibleName(self.tr("Answer of {title}").format(title=title))
        self.checks.show_checks(case.outcome.checks)

    def _add(self) -> None:
        if self._case is not None:
            self.add_wanted.emit(self._case)


class SideBySide(QWidget):
    """Two answers to one case, what only one has marked; a prompt that both got stands once.

    `add_wanted` gives the side (0 or 1) whose case shall become one of a suite, and that case.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, memory: QSettings, key: str) -> None:
        super().__init__()
        self._theme, self._memory, self._key = theme, memory, key
        step = theme.measures.step
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.prompts = tuple(
            PlainText(theme, self.tr("Prompt"), fixed_width=True) for _side in range(2)
        )
        self.sides = (AnswerSide(theme), AnswerSide(theme))
        for at, side in enumerate(self.sides):
            side.add_wanted.connect(partial(self.add_wanted.emit, at))
        asked, answered = _beside(theme, self.prompts), _beside(theme, self.sides)
        self._parts = parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(step(4))
        parts.addWidget(asked)
        parts.addWidget(answered)
        parts.setStretchFactor(1, 2)
        asked.setMinimumHeight(step(24) * 2)
        parts.installEventFilter(self)
        for name, splitter in (("asked", asked), ("answered", answered), ("parts", parts)):
            keep_split(splitter, memory, f"{key}/{name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addWidget(self.about)
        column.addWidget(parts, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No case is chosen."""
        self.about.say(self.tr("Choose a case to read both answers to it."))
        self._turn(shown=False)

    def show_case(self, first: tuple[str, CaseResult], second: tuple[str, CaseResult]) -> None:
        """Show what each of two candidates, by name, said to the same case."""
        same = first[1].answer.prompt == second[1].answer.prompt
        number = first[1].case_index + 1
        words = (
            self.tr("Case {number}: both were asked this")
            if same
            else self.tr("Case {number}: their prompts differ")
        )
        self.about.say(words.format(number=whole(number)))
        self._turn(shown=True)
        for prompt, side, (title, case) in zip(
            self.prompts, self.sides, (first, second), strict=True
        ):
            prompt.say(case.answer.prompt)
            side.show_result(title, case)
        self.prompts[1].setVisible(not same)
        self._share_height()
        mark_short(self._theme, self.sides[0].answer, self.sides[1].answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is other room for both."""
        if event.type() == QEvent.Type.Resize:
            self._share_height()
        return super().eventFilter(watched, event)

    def _share_height(self) -> None:
        """Prompts get what they need, up to a third, unless the user chose how."""
        if stored_shape(self._memory, f"{self._key}/parts") is None:
            room = self._parts.height()
            wanted = max(prompt.whole_height for prompt in self.prompts)
            self._parts.setSizes([min(wanted, room // 3), room - min(wanted, room // 3)])

    def _turn(self, *, shown: bool) -> None:
        both: tuple[QWidget, ...] = (*self.prompts, *self.sides)
        for part in both:
            part.setVisible(shown)


def _beside(theme: Theme, parts: Sequence[QWidget]) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(theme.measures.step(8))
    for part in parts:
        splitter.addWidget(part)
    splitter.setSizes([500, 500])
    return splitter
