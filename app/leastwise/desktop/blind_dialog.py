"""Two answers side by side without names, a vote by keyboard, and in the end the names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.blind_calls import BlindCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.blind import BlindPair, BlindResult, BlindSide, BlindTask, Choice
from leastwise.domain.errors import LeastwiseError
from leastwise.statistics.blind import blind_words

_WIDTH_STEPS, _HEIGHT_STEPS = 38, 24


class BlindDialog(Dialog):
    """Every vote is kept before the next pair is shown; closing it loses nothing."""

    def __init__(
        self,
        theme: Theme,
        blind: BlindCalls,
        jobs: Jobs,
        sides: tuple[BlindSide, BlindSide],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Which answer is better?"))
        self._blind, self._jobs = blind, jobs
        self._task: BlindTask | None = None
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.error = ErrorCard(theme)
        self.said = Label(theme, TypeSize.HEADING, strong=True, tabular=True, wraps=True)
        self.prompt = PlainText(theme, self.tr("What was asked"))
        self.texts = (
            PlainText(theme, self.tr("Answer 1")),
            PlainText(theme, self.tr("Answer 2")),
        )
        self.hint = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.hint.say(self.tr("Keys: 1, 2, = for a tie, S to skip. Each vote is kept at once."))
        self.buttons = {
            Choice.FIRST: QPushButton(self.tr("1 is better")),
            Choice.SECOND: QPushButton(self.tr("2 is better")),
            Choice.TIE: QPushButton(self.tr("Tie")),
            Choice.SKIP: QPushButton(self.tr("Skip")),
        }
        self.reveal = QPushButton(self.tr("Count and name them"))
        self.done_button = QPushButton(self.tr("Close"))
        for keys, choice in (
            ("1", Choice.FIRST),
            ("2", Choice.SECOND),
            ("=", Choice.TIE),
            ("T", Choice.TIE),
            ("S", Choice.SKIP),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda choice=choice: self.vote(choice))
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _checked, choice=choice: self.vote(choice))
            button.setAutoDefault(False)
        self.reveal.clicked.connect(self._ask_names)
        self.done_button.clicked.connect(self.accept)
        self._lay_out(theme)
        self._start(sides)

    @property
    def pair(self) -> BlindPair | None:
        """The pair that is shown."""
        left = self._task.left if self._task is not None else ()
        return left[0] if left else None

    def vote(self, choice: Choice) -> None:
        """Keep a vote on what is shown."""
        task, pair, blind = self._task, self.pair, self._blind
        if self._busy or task is None or pair is None or task.revealed:
            return
        self._work()
        self._jobs.start(
            lambda _c: blind.vote(task, pair.case_index, choice), self._show, self._fail, self
        )

    def _start(self, sides: tuple[BlindSide, BlindSide]) -> None:
        blind = self._blind
        self._work()
        self._jobs.start(lambda _c: blind.begin(*sides), self._show, self._fail, self)

    def _ask_names(self) -> None:
        task, blind = self._task, self._blind
        if task is not None and not self._busy:
            self._work()
            self._jobs.start(lambda _c: blind.reveal(task), self._name, self._fail, self)

    def _work(self) -> None:
        self._busy = True
        self.error.hide()
        self._refresh()

    def _show(self, task: BlindTask) -> None:
        self._task, self._busy = task, False
        pair = self.pair
        if pair is None:
            self.said.say(self.tr("All pairs are voted on."))
            self._ask_names()
            return
        words = self.tr("Pair {number} of {count}")
        number = len(task.pairs) - len(task.left) + 1
        self.said.say(words.format(number=number, count=len(task.pairs)))
        self.prompt.say(pair.prompt)
        for shown, text in zip(self.texts, (pair.left, pair.right), strict=True):
            shown.say(text)
        self._refresh()

    def _name(self, result: BlindResult) -> None:
        self._task, self._busy = result.task, False
        self.said.say(sentence(blind_words(result)))
        self._refresh()
        self.done_button.setFocus()

    def _fail(self, error: LeastwiseError) -> None:
        self._busy = False
        self.error.tell(error.message)
        self._refresh()

    def _refresh(self) -> None:
        task = self._task
        named = task is not None and task.revealed
        asks = self.pair is not None and not named
        for button in self.buttons.values():
            button.setEnabled(asks and not self._busy)
            button.setVisible(not named)
        self.reveal.setVisible(not named)
        self.reveal.setEnabled(task is not None and bool(task.votes) and not self._busy)
        for part in (self.prompt, *self.texts, self.hint):
            part.setVisible(not named)

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.open_at(_WIDTH_STEPS, _HEIGHT_STEPS)
        self.prompt.setMaximumHeight(step(16) * 7)
        beside = QHBoxLayout()
        beside.setSpacing(step(12))
        for number, text in enumerate(self.texts, 1):
            titled = QVBoxLayout()
            title = Label(theme, TypeSize.BODY, strong=True)
            title.say(str(number))
            titled.addWidget(title)
            titled.addWidget(text, 1)
            beside.addLayout(titled)
        for part in (self.error, self.said, self.prompt):
            self.column.addWidget(part)
        self.column.addLayout(beside, 1)
        self.column.addWidget(self.hint)
        aside = tuple(self.buttons.values())
        self.end_with(self.done_button, self.reveal, aside=aside)
