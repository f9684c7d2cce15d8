"""Any two candidates of a run on the same cases: what can be said, and where they differ."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.results.discordant import DiscordantCases, flips_of
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence, shortened
from leastwise.domain.history import StoredRun
from leastwise.domain.verdicts import CaseResult, Verdict
from leastwise.statistics.of_run import pair_candidates
from leastwise.statistics.words import pair_words


class PairView(QWidget):
    """Two choices among the candidates that were asked; at first the answer and the one below.

    `add_wanted` gives the run's number and a case of it that shall become one of a suite.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._run: StoredRun | None = None
        self._filling = False
        self.first, self.second = QComboBox(), QComboBox()
        self.words = Label(theme, wraps=True)
        self.cases = DiscordantCases(
            theme, memory, self.tr("Cases on which two models differ"), self.tr("The second")
        )
        self.cases.add_wanted.connect(lambda _side, case: self._want_added(case))
        across = QHBoxLayout()
        across.setSpacing(theme.measures.step(8))
        for box, name in ((self.first, self.tr("First model")), (self.second, self.tr("Second"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(24)
            box.currentIndexChanged.connect(lambda _index: self._compare())
        against = Label(theme)
        against.say(self.tr("against"))
        across.addWidget(self.first)
        across.addWidget(against)
        across.addWidget(self.second)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(4))
        column.addLayout(across)
        column.addWidget(self.words)
        column.addWidget(self.cases, 1)

    def show_run(self, run: StoredRun) -> None:
        """Offer the candidates of a run that were asked; hidden where those are not two."""
        self._run, self._filling = run, True
        asked = [place for place, one in enumerate(run.candidates) if one.cases]
        for box in (self.first, self.second):
            box.clear()
            for place in asked:
                box.addItem(shortened(run.candidates[place].candidate.name, 48), place)
        self._filling = False
        self.setVisible(len(asked) > 1)
        if len(asked) > 1:
            verdicts = [run.candidates[place].verdict for place in asked]
            passes = (
                verdicts.index(Verdict.PASSES) if Verdict.PASSES in verdicts else len(asked) - 1
            )
            second = max(passes, 1)
            self.first.setCurrentIndex(second - 1)
            self.second.setCurrentIndex(second)
            self._compare()

    def _want_added(self, case: CaseResult) -> None:
        if self._run is not None:
            self.add_wanted.emit(self._run.summary.run_id, case)

    def _compare(self) -> None:
        run, first, second = self._run, self.first.currentData(), self.second.currentData()
        if self._filling or run is None or first is None or second is None:
            return
        one, other = run.candidates[first], run.candidates[second]
        names = (one.candidate.name, other.candidate.name)
        if first == second:
            self.words.say(self.tr("Choose two different models."))
            self.cases.show_flips(())
            return
        pairs = pair_candidates(one, run, other, run)
        self.words.say(sentence(pair_words(*names, pairs)))
        self.cases.show_flips(tuple(flips_of(names, names[1], pairs, (one, other))))
