"""What the list of runs is sifted by: words, how a run ended, and when it began."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from leastwise.desktop.language.figures import whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.search_field import SearchField
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.run_queries import RunQuery, RunState
from leastwise.domain.run_words import RunWord

TYPING_MS: Final = 150


class RunFilters(QWidget):
    """`changed` tells that `query` gives another one now."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        name = self.tr("Search the runs by suite, model, verdict or date")
        self.search = SearchField(theme, self.tr("Search names, verdicts, dates"), name)
        self._spoken = self._words()
        self.search.setToolTip(plain_tip(self._about_words()))
        self.search.setAccessibleDescription(self._about_words())
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("How the run ended"))
        for words, state in (
            (self.tr("Any verdict"), None),
            (self.tr("One passes"), RunState.PASSES),
            (self.tr("None passes"), RunState.NONE_PASSES),
            (self.tr("Interrupted"), RunState.INTERRUPTED),
            (self.tr("References"), RunState.REFERENCE),
        ):
            self.state.addItem(words, state)
        self.age = QComboBox()
        self.age.setAccessibleName(self.tr("When the run began"))
        for words, days in (
            (self.tr("Any time"), None),
            (self.tr("Today"), 0),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
            (self.tr("Last 365 days"), 365),
        ):
            self.age.addItem(words, days)
        self.count = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.state.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.age.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._lay_out(theme)

    @property
    def query(self) -> RunQuery:
        """What is chosen here; days begin at midnight of this computer's own time."""
        state, days = self.state.currentData(), self.age.currentData()
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return RunQuery(
            text=self.search.text(),
            spoken=self._spoken,
            state=None if state is None else RunState(state),
            since=None if days is None else midnight - timedelta(days=days),
        )

    @property
    def sifts(self) -> bool:
        """Whether anything is left out."""
        chosen = self.state.currentData() is not None or self.age.currentData() is not None
        return chosen or bool(self.search.text().strip())

    def show_count(self, total: int) -> None:
        """Say how many runs there are, or how many match."""
        if self.sifts:
            words = self.tr("Runs that match: {count}") if total else self.tr("No run matches")
        else:
            words = self.tr("Runs: {count}")
        self.count.say(words.format(count=whole(total)))

    def _words(self) -> dict[str, RunWord]:
        """What is understood beside the names, as the user's language says it."""
        return {
            self.tr("passes"): RunWord.PASSES,
            self.tr("fails"): RunWord.FAILS,
            self.tr("none passes"): RunWord.NONE_PASSES,
            self.tr("undecided"): RunWord.UNDECIDED,
            self.tr("stale"): RunWord.STALE,
            self.tr("interrupted"): RunWord.INTERRUPTED,
            self.tr("reference"): RunWord.REFERENCE,
            self.tr("today"): RunWord.TODAY,
            self.tr("yesterday"): RunWord.YESTERDAY,
            self.tr("last week"): RunWord.LAST_WEEK,
            self.tr("last month"): RunWord.LAST_MONTH,
        }

    def _about_words(self) -> str:
        words = self.tr(
            "All words must hold. Each is part of the name of a suite or a model, or one of: "
            "{words}; or a date such as 2026-11. In quotes it is part of a name only."
        )
        return words.format(words=listed(self._spoken))

    def _lay_out(self, theme: Theme) -> None:
        flow = FlowLayout(theme)
        flow.add(self.search, self.state, self.age, self.count)
        self.setLayout(flow)
