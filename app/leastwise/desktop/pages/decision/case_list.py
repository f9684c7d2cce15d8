"""The cases that going local loses and wins, and both answers to the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.decision.rows import DecisionRow
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence, shortened
from leastwise.domain.history import StoredCandidate
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import CaseResult, Outcome

_MOST_LISTED = 2_000
_LONGEST = 60


class CaseList(QWidget):
    """Of one candidate against the reference; a case shows its prompt and both answers.

    `add_wanted` gives the chosen case, with the answer that passes, to become one of a suite.
    """

    add_wanted = Signal(object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._row: DecisionRow | None = None
        self._reference: StoredCandidate | None = None
        self._suite: Suite | None = None
        self._passing: CaseResult | None = None
        self.heading = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.cases = QListWidget()
        self.cases.setAccessibleName(self.tr("Cases that are lost or won"))
        self.text = PlainText(theme, self.tr("The chosen case with both answers"))
        self.add = quiet_button(self.tr("Add to suite"), self._add)
        self.add.setToolTip(self.tr("Make a case of this prompt and answer, in a suite of yours"))
        self.add.setEnabled(False)
        self.cases.currentItemChanged.connect(self._show)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.cases)
        split.addWidget(self.text)
        split.setStretchFactor(1, 2)
        keep_split(split, memory, "splits/decision/cases")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.measures.step(4), 0, 0)
        column.setSpacing(theme.measures.step(4))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(split, 1)

    def show_row(self, row: DecisionRow, reference: StoredCandidate, suite: Suite | None) -> None:
        """List the cases of a candidate; nothing for the reference itself."""
        self._row, self._reference, self._suite = row, reference, suite
        self.heading.say(row.difference)
        self.cases.clear()
        self.text.say("")
        self.add.setEnabled(False)
        pairs = row.held.pairs if row.held else None
        for cases, words in (
            (pairs.only_first if pairs else (), self.tr("lost: {number} {title}")),
            (pairs.only_second if pairs else (), self.tr("won: {number} {title}")),
        ):
            for index in cases[:_MOST_LISTED]:
                title = shortened(self._title(index), _LONGEST)
                item = QListWidgetItem(words.format(number=index + 1, title=title))
                item.setData(256, index)
                self.cases.addItem(item)
        if self.cases.count():
            self.cases.setCurrentRow(0)

    def _title(self, index: int) -> str:
        cases = self._suite.cases if self._suite else ()
        return cases[index].id if index < len(cases) else ""

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None or self._row is None or self._reference is None:
            return
        index = int(item.data(256))
        local, held = _of(self._row.side.stored, index), _of(self._reference, index)
        self._passing = next((one for one in (held, local) if one and _passes(one)), None)
        self.add.setEnabled(self._passing is not None)
        parts = [self.tr("Prompt"), held.answer.prompt if held else ""]
        parts += [self._reference.candidate.name, *_answer(held)]
        parts += [self._row.side.name, *_answer(local)]
        self.text.say("\n".join(parts))

    def _add(self) -> None:
        if self._passing is not None:
            self.add_wanted.emit(self._passing)


def _passes(one: CaseResult) -> bool:
    return one.outcome.outcome is Outcome.PASSED


def _of(one: StoredCandidate, index: int) -> CaseResult | None:
    return next((case for case in one.cases if case.case_index == index), None)


def _answer(found: CaseResult | None) -> list[str]:
    if found is None:
        return [""]
    lines = [found.answer.text]
    failed = [one for one in found.outcome.checks if one.outcome is not Outcome.PASSED]
    return [*lines, *(titled(one.name, sentence(one.reason)) for one in failed), ""]
