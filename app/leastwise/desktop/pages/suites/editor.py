"""One suite open for change: its cases on the left, the rest of it on the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.pages.suites.bar_panel import BarPanel
from leastwise.desktop.pages.suites.case_table import CaseTable
from leastwise.desktop.pages.suites.checks_panel import ChecksPanel
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.pages.suites.flag_words import FLAG_FILTERS, filter_words
from leastwise.desktop.pages.suites.part_bar import PartBar
from leastwise.desktop.pages.suites.prompts_panel import PromptsPanel
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton, quiet_button
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.suite_drafts import OWN_CASES, CaseFlags, DraftCase, SuiteReview

FILTER_PAUSE_MS = 120
_TABS_STEPS, _CASES_STEPS = 14, 7
_TABS_MOST_STEPS = 40  # some hundred letters
_UNBOUNDED = (1 << 24) - 1


class SuiteEditor(QWidget):
    """Shows what `editing` holds and follows it."""

    def __init__(
        self,
        theme: Theme,
        editing: Editing,
        memory: QSettings,
        checks: ChecksPanel,
        bar: BarPanel,
    ) -> None:
        super().__init__()
        self._theme, self._editing, self._memory = theme, editing, memory
        self._review = SuiteReview()
        self.table = CaseTable(theme, editing)
        self.parts = PartBar(theme, editing)
        self.checks = checks
        self.prompts = PromptsPanel(theme, editing)
        self.bar = bar
        self.filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.filter.setObjectName("field")
        self.filter.setAccessibleName(self.tr("Filter the cases"))
        self.flags = QComboBox()
        self.flags.setAccessibleName(self.tr("Show only cases that stand out"))
        for words, _passes in FLAG_FILTERS:
            self.flags.addItem(filter_words(words))
        self.count = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True)
        self.add = quiet_button(self.tr("Add a case"), self._add_row)
        self.paste = quiet_button(self.tr("Paste rows"), self._paste)
        self.remove = quiet_button(self.tr("Remove"), self.table.remove_rows)
        self.up = PictureButton(theme, "arrow-up", self.tr("Up"), lambda: self.table.move_rows(-1))
        self.down = PictureButton(
            theme, "arrow-down", self.tr("Down"), lambda: self.table.move_rows(1)
        )
        self._set_tips()
        self._pause = QTimer(self, singleShot=True, interval=FILTER_PAUSE_MS)
        self.stack, self.tabs = QStackedWidget(), QTabWidget()
        self._halves, self._left = QSplitter(Qt.Orientation.Horizontal), QWidget()
        self._lay_out()
        self._pause.timeout.connect(self._sift)
        self.filter.textChanged.connect(lambda _text: self._pause.start())
        self.flags.activated.connect(lambda _at: self._sift())
        self.table.chosen.connect(self.checks.show_case)
        editing.opened.connect(self._open)
        editing.changed.connect(self._refresh)
        editing.turned.connect(self._turn)

    def show_review(self, review: SuiteReview) -> None:
        """Show what stands out about the cases and checks."""
        self._review = review
        is_own = self._editing.part == OWN_CASES
        flags = {} if not is_own else review.flags
        had_some = bool(self.table.item_model.review.flags)
        self.table.item_model.show_review(replace(review, flags=flags))
        if bool(flags) is not had_some:
            self.table.fit_columns()
        self.checks.show_review(review)
        self.flags.setEnabled(is_own)
        self._say_count()

    @property
    def settled(self) -> bool:
        """Whether the filter shows what is typed."""
        return not self._pause.isActive()

    def _open(self) -> None:
        self._review = SuiteReview()
        self._turn()

    def _turn(self) -> None:
        """Show another part of the suite from its first case, whatever was sifted before."""
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.flags.setCurrentIndex(0)
        self.table.item_model.sift(None)
        self.show_review(self._review)
        self.table.open_draft()
        self._show_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both halves begin at one height; too narrow, they stand one below the other."""
        super().resizeEvent(event)
        titles = self.tabs.tabBar().sizeHint()
        self._above.setMinimumHeight(titles.height())
        least = self._theme.measures.step(24) * _TABS_STEPS
        self.tabs.setMinimumWidth(max(least, titles.width()))
        beside = self.width() >= sum(self._narrowest()) + self._halves.handleWidth()
        most = self._theme.measures.step(24) * _TABS_MOST_STEPS if beside else _UNBOUNDED
        self.tabs.setMaximumWidth(max(most, self.tabs.minimumWidth()))
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._halves.orientation() is not wanted:
            self._halves.setOrientation(wanted)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider half: they can stand one below the other."""
        return QSize(max(self._narrowest()), super().minimumSizeHint().height())

    def _narrowest(self) -> list[int]:
        return [
            max(one.minimumSizeHint().width(), one.minimumWidth())
            for one in (self._left, self.tabs)
        ]

    def show_in_turns(self) -> None:
        """About to be shown: paint the cases now, and what stands beside them a turn later."""
        self.tabs.setUpdatesEnabled(False)
        QTimer.singleShot(0, self, lambda: self.tabs.setUpdatesEnabled(True))

    def take_keyboard(self) -> None:
        """Put the keyboard on the cases, or on what adds the first."""
        draft = self._editing.shown
        (self.table if draft and draft.cases else self.first).setFocus()

    def _refresh(self) -> None:
        self.table.show_draft()
        self._show_rest()

    def _show_rest(self) -> None:
        draft = self._editing.shown
        self.parts.show_draft()
        self.prompts.show_draft()
        self.bar.show_draft()
        self.stack.setCurrentIndex(1 if draft and draft.cases else 0)
        self._say_count()

    def _say_count(self) -> None:
        draft = self._editing.shown
        known, shown = len(draft.cases) if draft else 0, len(self.table.item_model.shown)
        words = (
            self.tr("{known} {known|case|cases}")
            if known == shown
            else self.tr("{shown} of {known} {known|case|cases}")
        )
        self.count.say(filled(words, shown=whole(shown), known=whole(known)))
        chosen = self.table.place >= 0
        for button in (self.remove, self.up, self.down):
            button.setEnabled(chosen)

    def _sift(self) -> None:
        words = self.filter.text().casefold().strip()
        at = self.flags.currentIndex()
        flagged = FLAG_FILTERS[at][1]

        def passes(case: DraftCase, flags: CaseFlags) -> bool:
            return flagged(flags) and words in case.search_words

        self.table.sift(passes if words or at else None)
        self._say_count()

    def _add_row(self) -> None:
        self.filter.clear()
        self.flags.setCurrentIndex(0)
        self.table.item_model.sift(None)
        self.table.add_row()
        self.table.setFocus()

    def _paste(self) -> None:
        from PySide6.QtWidgets import QApplication

        self.table.pasted.emit(QApplication.clipboard().text())

    def _set_tips(self) -> None:
        for button, words in (
            (self.paste, self.tr("Rows copied in a spreadsheet (Ctrl+V in the table)")),
            (self.remove, self.tr("Take the selected cases away (Delete)")),
            (self.up, self.tr("Move the case up (Alt+Up)")),
            (self.down, self.tr("Move the case down (Alt+Down)")),
        ):
            button.setToolTip(plain_tip(words))
            button.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        deeds = FlowLayout(self._theme)
        deeds.add(self.add, self.paste, self.remove, self.up, self.down, self.count)
        self._above = QWidget()
        sieve = QHBoxLayout(self._above)
        sieve.setContentsMargins(0, 0, 0, 0)
        sieve.setSpacing(step(8))
        sieve.addWidget(self.filter, 1)
        sieve.addWidget(self.flags)
        sieve.addWidget(self.parts.scenarios)
        hint = self.tr("No case yet. Add one, or copy rows in a spreadsheet and paste them.")
        empty = EmptyState(self._theme, hint, self.tr("Add the first case"), self._add_row)
        self.first: QWidget = empty.findChild(QPushButton) or empty
        self.stack.addWidget(empty)
        self.stack.addWidget(self.table)
        self.stack.setMinimumHeight(step(24) * _CASES_STEPS)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self._above)
        column.addWidget(self.parts)
        column.addLayout(deeds)
        column.addWidget(self.stack, 1)
        self.tabs.addTab(self.checks, self.tr("Checks"))
        self.tabs.addTab(self.prompts, self.tr("Prompts"))
        self.tabs.addTab(self.bar, self.tr("Bar and settings"))
        halves = self._halves
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(step(16))
        halves.addWidget(self._left)
        halves.addWidget(self.tabs)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        keep_split(halves, self._memory, "splits/suites")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
