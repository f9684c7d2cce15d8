"""Two answers beside each other, with what only one of them has marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QWidget

from leastwise.desktop.answer.differences import By, Differences, Place, differences
from leastwise.desktop.answer.harmless import harmless
from leastwise.desktop.answer.marking import mark, part_of
from leastwise.desktop.answer.plain_answer import FRAME_MS, PlainAnswer
from leastwise.desktop.answer.qt_positions import QtPositions
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import filled, percent, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.plain_text import split_lines
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.domain.errors import LeastwiseError

MARKS_A_TURN: Final = 50
LONGEST_TEXT: Final = 1_000_000


class DifferencesView(QWidget):
    """`show_answers` compares in the background; N and P go to the next and previous difference."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme, self._jobs = theme, jobs
        self._asked = 0
        self._found: Differences | None = None
        self._marking: list[Place] = []
        self._positions = (QtPositions(""), QtPositions(""))
        self._at = -1
        self.sentence = Label(theme, TypeSize.BODY, strong=True, wraps=True)
        self.titles = (ElidedLabel(theme, strong=True), ElidedLabel(theme, strong=True))
        self.texts = (
            PlainAnswer(theme, self.tr("First answer")),
            PlainAnswer(theme, self.tr("Second answer")),
        )
        self.previous = quiet_button(self.tr("Previous difference"), lambda: self.step(-1))
        self.next = quiet_button(self.tr("Next difference"), lambda: self.step(1))
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._mark)
        theme.changed.connect(self._mark_anew)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether it still compares or marks."""
        return self._asked > 0 and (self._found is None or bool(self._marking))

    def show_answers(self, names: tuple[str, str], answers: tuple[str, str]) -> None:
        """Compare two answers, each under a name."""
        self._asked += 1
        asked = self._asked
        self._found, self._marking, self._at = None, [], -1
        cut = any(len(answer) > LONGEST_TEXT for answer in answers)
        shown = [split_lines(harmless(answer[:LONGEST_TEXT])) for answer in answers]
        for title, text, name, words in zip(self.titles, self.texts, names, shown, strict=True):
            title.say(name)
            text.setAccessibleName(self.tr("Answer of {name}").format(name=name))
            text.say(words)
        self._positions = (QtPositions(shown[0]), QtPositions(shown[1]))
        self.sentence.say(self.tr("Comparing."))
        self._refresh()

        def take(found: Differences) -> None:
            if asked == self._asked:
                self._take(found, cut=cut)

        self._jobs.start(lambda _c: differences(shown[0], shown[1]), take, self._fail, self)

    @property
    def _places(self) -> tuple[Place, ...]:
        return self._found.places if self._found is not None else ()

    def step(self, by: int) -> None:
        """Go to another difference and select it, so that a screen reader says it."""
        if not self._places:
            return
        self._at = min(max(self._at + by, 0), len(self._places) - 1)
        place = self._places[self._at]
        for side in (0, 1):
            self.texts[side].setTextCursor(self._part(side, place))
            self.texts[side].ensureCursorVisible()
        if not any(text.hasFocus() for text in self.texts):
            self.texts[0 if place.first.length else 1].setFocus()
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and P, as in a strip of cases."""
        by = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}.get(Qt.Key(event.key()))
        if by is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def _take(self, found: Differences, *, cut: bool) -> None:
        self._found = found
        words = _words(self, found)
        if cut:
            words += " " + self.tr("Only the first million characters of each were compared.")
        self.sentence.say(words)
        self._mark_anew()
        self._refresh()

    def _fail(self, _error: LeastwiseError) -> None:
        self._take(Differences(By.NOTHING, (), None), cut=False)

    def _mark_anew(self) -> None:
        self._marking = list(self._places)
        self._timer.start(0)

    def _mark(self) -> None:
        if any(text.busy for text in self.texts):
            self._timer.start(FRAME_MS)
            return
        now, self._marking = self._marking[:MARKS_A_TURN], self._marking[MARKS_A_TURN:]
        for place in now:
            for side in (0, 1):
                self._part(side, place).mergeCharFormat(mark(self._theme))
        if self._marking:
            self._timer.start(0)

    def _part(self, side: int, place: Place) -> QTextCursor:
        return part_of(place, side, self.texts[side], self._positions[side])

    def _refresh(self) -> None:
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(self._places))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        above = FlowLayout(self._theme)
        above.add(self.previous, self.next)
        self.previous.setToolTip(self.tr("Key P in an answer"))
        self.next.setToolTip(self.tr("Key N in an answer"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(step(8))
        grid.addWidget(self.sentence, 0, 0, 1, 2)
        grid.addLayout(above, 1, 0, 1, 2)
        for column in (0, 1):
            grid.addWidget(self.titles[column], 2, column)
            grid.addWidget(self.texts[column], 3, column)
            grid.setColumnStretch(column, 1)


def _words(home: QWidget, found: Differences) -> str:
    if found.same is None:
        return home.tr("These answers are too long to be compared.")
    if found.identical:
        return home.tr("The answers are the same.")
    words = (
        home.tr("{places} {places|place differs|places differ}; {same} of the words are in both.")
        if found.by is By.WORD
        else home.tr(
            "{places} {places|place differs|places differ}; {same} of the lines are in both."
        )
    )
    return filled(words, places=whole(len(found.places)), same=percent(found.same))
