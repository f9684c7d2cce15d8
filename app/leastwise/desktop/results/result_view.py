"""A walk in one piece: the sentence, the ladder, the plot and the case that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.remembered import keep_split, stored_shape
from leastwise.desktop.results.banner_words import banner_words, progress_words
from leastwise.desktop.results.case_panel import CasePanel
from leastwise.desktop.results.ladder_view import LadderView
from leastwise.desktop.results.overview import Overview
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Phase, Stage, Walk
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.sentence_banner import SentenceBanner
from leastwise.desktop.widgets.text import sheet

if TYPE_CHECKING:
    from leastwise.domain.verdicts import CaseResult

OVERVIEW_MS: Final = 60
SHORT_STEPS: Final = 30
NARROW_STEPS: Final = 26
MOST_FOR_LADDER: Final = 0.64


class ResultView(QWidget):
    """Shows a walk and follows it while it is fed. `key` names where its splits are kept.

    `add_wanted` gives a run's number and a case of it that shall become one of a suite.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, jobs: Jobs, memory: QSettings, key: str) -> None:
        super().__init__()
        self._theme, self._memory, self._key = theme, memory, key
        self._walk: Walk | None = None
        self._place: tuple[int, int] | None = None
        self._decided = -1
        self._rungs_shown = 0
        self.banner = SentenceBanner(theme)
        self.progress = ProgressLine(theme, self.tr("Progress of the ladder"))
        self.ladder = LadderView(theme)
        self.overview = Overview(theme, memory)
        self.case_panel = CasePanel(theme, jobs)
        self._overview_timer = QTimer(self, singleShot=True, interval=OVERVIEW_MS)
        self._overview_timer.timeout.connect(self._show_overview)
        self._lay_out()
        for told in (self.ladder.completed, self.ladder.rearranged):
            told.connect(self._share_height, Qt.ConnectionType.QueuedConnection)
        self.ladder.case_chosen.connect(self.choose_case)
        self.ladder.opened.connect(self.case_panel.reading.read_answer)
        self.case_panel.stepped.connect(self.step_failed)
        self.case_panel.add_wanted.connect(self._want_added)

    @property
    def walk(self) -> Walk | None:
        """The walk that is shown."""
        return self._walk

    @property
    def place(self) -> tuple[int, int] | None:
        """The candidate's position and the case that are chosen."""
        return self._place

    def show_walk(self, walk: Walk) -> None:
        """Show another walk."""
        self._walk, self._place, self._decided = walk, None, -1
        self.progress.restart()
        self.case_panel.show_nothing()
        self._rungs_shown = len(walk.rungs)
        self.ladder.show_walk(walk)
        walk.changed.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what changed in the walk since the last time."""
        walk = self._walk
        if walk is None:
            return
        if self._rungs_shown != len(walk.rungs):
            self._rungs_shown = len(walk.rungs)
            self.ladder.show_walk(walk)
        changed, walk.changed = walk.changed, set()
        self.ladder.refresh(walk, changed)
        words = banner_words(walk)
        self.banner.say(words.tone, words.sentence, words.second)
        self.progress.setVisible(walk.stage in (Stage.PREPARING, Stage.WALKING))
        self.progress.show_fraction(walk.fraction)
        self.progress.show_figures(*progress_words(walk))
        decided = walk.decided + (walk.stage is not Stage.WALKING)
        if decided != self._decided:
            self._decided = decided
            self._overview_timer.start()

    def _show_overview(self) -> None:
        """In a turn of its own: plot and table take as long as all the rest."""
        if self._walk is not None:
            self.overview.show_walk(self._walk)
            self._share_height()  # a candidate that was decided has a line of words more

    def choose_case(self, position: int, case: int) -> None:
        """Show one case of one candidate in full."""
        if self._walk is None or position >= len(self._walk.rungs):
            return
        rung = self._walk.rungs[position]
        result = rung.cases.get(case)
        if result is not None:
            self._place = (position, case)
            self.ladder.select(position, case)
            self.case_panel.show_case(rung, result)

    def step_failed(self, by: int) -> None:
        """Go to the next or previous failed case of the chosen candidate."""
        if self._place is not None:
            self.ladder.rows[self._place[0]].strip.step(by, failed_only=True)

    def _want_added(self, case: CaseResult) -> None:
        if self._walk is not None and self._walk.run_id is not None:
            self.add_wanted.emit(self._walk.run_id, case)

    def focus_ladder(self) -> None:
        """Put the keyboard where the answer is, or on the first candidate that was run."""
        if self._walk is None or not self._walk.rungs:
            return
        ran = [i for i, rung in enumerate(self._walk.rungs) if rung.phase is not Phase.WAITING]
        answer = self._walk.answer
        self.ladder.focus_rung(answer if answer is not None else (ran[0] if ran else 0))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        ladder_sheet, plot_sheet, case_sheet = sheet(), sheet(), sheet()
        framed: tuple[tuple[QFrame, QWidget], ...] = (
            (ladder_sheet, self.ladder),
            (plot_sheet, self.overview),
            (case_sheet, self.case_panel),
        )
        for frame, part in framed:
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(step(12), step(8), step(8), step(8))
            inside.addWidget(part)
        self._below = QSplitter(Qt.Orientation.Horizontal)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        splits: tuple[tuple[QSplitter, tuple[QWidget, QWidget]], ...] = (
            (self._below, (plot_sheet, case_sheet)),
            (self._halves, (ladder_sheet, self._below)),
        )
        for splitter, halves in splits:
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(step(8))
            for half in halves:
                splitter.addWidget(half)
        ladder_sheet.setMinimumHeight(step(24) * 5)
        self._below.setMinimumHeight(step(24) * 7)
        self._below.setSizes([500, 500])
        self._halves.setStretchFactor(1, 1)
        self._halves.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self._halves, 1)
        for name, splitter in (("below", self._below), ("halves", self._halves)):
            keep_split(splitter, self._memory, f"splits/{self._key}/{name}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A short window has a smaller verdict above its ladder, a narrow one the case below."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.measures.step(24) * NARROW_STEPS
        self.banner.set_compact(self._is_short or narrow)
        self._below.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    @property
    def _is_short(self) -> bool:
        return self.height() < self._theme.measures.step(24) * SHORT_STEPS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when there is another one, unless the user chose how."""
        if event.type() == QEvent.Type.Resize:
            self._share_height()
        return super().eventFilter(watched, event)

    def _share_height(self) -> None:
        """The ladder gets what its rows need, up to most of the height."""
        if stored_shape(self._memory, f"splits/{self._key}/halves") is None:
            room = max(self._halves.height(), 1)
            wanted, most = self.ladder.wanted_height, round(room * MOST_FOR_LADDER)
            if wanted > most:
                wanted = self.ladder.height_of_whole_rows(most)
            if self._halves.sizes()[0] != wanted:
                self._halves.setSizes([wanted, room - wanted])
