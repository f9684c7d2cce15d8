"""Two runs beside each other: whose verdict changed, and the cases that flipped."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.language.states import state_words
from leastwise.desktop.remembered import keep_split, stored_shape
from leastwise.desktop.results.discordant import DiscordantCases, Flip, flips_of
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.figures import NOT_MEASURED
from leastwise.domain.history import StoredCandidate
from leastwise.domain.verdicts import Verdict
from leastwise.statistics.of_two_runs import CandidateChange, RunsCompared
from leastwise.statistics.words import pair_words

_SPLIT: Final = "splits/history/comparison"


class ComparisonView(QWidget):
    """The models of both runs above, the flipped cases below.

    `add_wanted` gives a run's number and a case of it that shall become one of a suite.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._memory = memory
        self.sentence = Label(theme, TypeSize.HEADING, strong=True, wraps=True)
        self.conditions = Label(theme, TypeSize.BODY, Role.MUTED, wraps=True)
        self._numbers = ("", "")
        self._runs = (0, 0)
        self.models: ResultsTable[CandidateChange] = ResultsTable(
            theme, self.tr("Models of both runs"), self._model_columns(), memory, stretched=5
        )
        self.cases = DiscordantCases(
            theme, memory, self.tr("Cases that came out differently"), self.tr("Now")
        )
        self.cases.add_wanted.connect(
            lambda side, case: self.add_wanted.emit(self._runs[side], case)
        )
        self.flips = self.cases.table
        self.flips_title = Label(theme, TypeSize.BODY, strong=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.sentence)
        column.addWidget(self.conditions)
        self._halves = self._parts(theme, memory)
        column.addWidget(self._halves, 1)

    def show_comparison(self, compared: RunsCompared) -> None:
        """Show the second run against the first."""
        first, second = compared.first.summary.run_id, compared.second.summary.run_id
        self._runs = (first, second)
        self._numbers = (
            self.tr("run {number}").format(number=first),
            self.tr("run {number}").format(number=second),
        )
        self.sentence.say(self._verdict_words(compared))
        self.conditions.say(self._condition_words(compared))
        self.models.show_rows(compared.candidates)
        self.models.fit_columns()
        self._share_height()
        found = self._flips(compared)
        self.cases.show_flips(found)
        self.flips_title.say(self._flip_words(compared, len(found)))

    def _verdict_words(self, compared: RunsCompared) -> str:
        changed = sum(one.verdict_changed for one in compared.candidates)
        if not compared.candidates:
            return self.tr("The two runs have no model in common.")
        if not changed:
            return self.tr("No verdict changed.")
        words = self.tr("Verdicts that changed: {changed} of {count}.")
        return words.format(changed=changed, count=len(compared.candidates))

    def _condition_words(self, compared: RunsCompared) -> str:
        names = {
            "suite": self.tr("the suite"),
            "bar": self.tr("the bar"),
            "build": self.tr("llama.cpp's build"),
            "version": self.tr("Leastwise's version"),
            "settings": self.tr("the settings"),
            "generation": self.tr("how answers are generated"),
            "machine": self.tr("the computer"),
        }
        changed = listed(names[one] for one in compared.changed)
        lines = [
            self.tr("Different between them: {changed}.").format(changed=changed)
            if changed
            else self.tr("Suite, bar, settings, build and computer are the same.")
        ]
        for words, found in (
            (self.tr("Only in {run}: {models}."), (self._numbers[0], compared.only_first)),
            (self.tr("Only in {run}: {models}."), (self._numbers[1], compared.only_second)),
        ):
            run, candidates = found
            if candidates:
                models = listed(one.candidate.name for one in candidates)
                lines.append(words.format(run=run, models=models))
        return " ".join(lines)

    def _flip_words(self, compared: RunsCompared, count: int) -> str:
        if "suite" in compared.changed:
            return self.tr("The runs are of different suites, so that no case can be compared.")
        if not count:
            return self.tr("No case came out differently.")
        return self.tr("Cases that came out differently: {count}").format(count=whole(count))

    def _model_columns(self) -> tuple[Column[CandidateChange], ...]:
        tr = self.tr
        return (
            Column("model", tr("Model"), lambda r: r.second.candidate.name),
            Column("was", tr("Was"), lambda r: _verdict(r.first), symbol=lambda r: _mark(r.first)),
            Column("is", tr("Is"), lambda r: _verdict(r.second), symbol=lambda r: _mark(r.second)),
            Column("passed", tr("Passed, was"), lambda r: _passed(r.first), figures=True),
            Column("passes", tr("Passed, is"), lambda r: _passed(r.second), figures=True),
            Column("words", tr("On the same cases"), self._pair_words),
        )

    def _pair_words(self, row: CandidateChange) -> str:
        if row.pairs is None or not (row.first.run and row.second.run):
            return NOT_MEASURED
        return sentence(pair_words(*self._numbers, row.pairs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is other room for both."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """The models get what their rows need, up to half, unless the user chose how."""
        if stored_shape(self._memory, _SPLIT) is None:
            room = self._halves.height()
            wanted = min(self.models.height_of(len(self.models.shown_rows)), room // 2)
            self._halves.setSizes([wanted, room - wanted])

    def _parts(self, theme: Theme, memory: QSettings) -> QSplitter:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        column.addWidget(self.flips_title)
        column.addWidget(self.cases, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.models)
        parts.addWidget(below)
        parts.setHandleWidth(theme.measures.step(8))
        parts.setStretchFactor(1, 2)
        keep_split(parts, memory, _SPLIT)
        return parts

    def _flips(self, compared: RunsCompared) -> list[Flip]:
        found: list[Flip] = []
        for one in compared.candidates:
            if one.pairs is not None:
                name = one.second.candidate.name
                found += flips_of(self._numbers, name, one.pairs, (one.first, one.second))
        return sorted(found, key=lambda flip: flip.case_index)


def _verdict(one: StoredCandidate) -> str:
    return state_words(one.verdict or Verdict.UNDECIDED)


def _mark(one: StoredCandidate) -> Symbol:
    marks = {Verdict.PASSES: Symbol.PASSED, Verdict.FAILS: Symbol.FAILED}
    skipped = Symbol.SKIPPED if one.verdict is Verdict.NOT_NEEDED else Symbol.UNSURE
    return marks.get(one.verdict, skipped) if one.verdict else skipped


def _passed(one: StoredCandidate) -> str:
    return f"{whole(one.passed)} / {whole(one.run)}" if one.run else NOT_MEASURED
