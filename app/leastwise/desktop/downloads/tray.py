"""The strip below every page: one line for all downloads, and a list of them when it is opened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.downloads.download_words import name_of, stake_words, summary
from leastwise.desktop.downloads.ledger import Totals
from leastwise.desktop.downloads.limit_choice import LimitChoice
from leastwise.desktop.downloads.row import DownloadRow
from leastwise.desktop.downloads.state_mark import StateMark
from leastwise.desktop.language.figures import gb
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.downloads import DownloadPhase, DownloadState
from leastwise.domain.errors import LeastwiseError

_STEPS: Final = 1000
_ROWS_SHOWN: Final = 4
_SHARE_OF_WINDOW: Final = 4


class DownloadsTray(QFrame):
    """Hidden while there is nothing to say. `look_wanted` gives a download that is whole,
    `limit_wanted` a limit on their rate in kB a second, 0 for none."""

    look_wanted = Signal(object)
    limit_wanted = Signal(int)

    def __init__(self, theme: Theme, desk: DownloadDesk, limit_kb_per_s: int = 0) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.setObjectName("tray")
        self.setAccessibleName(self.tr("Downloads"))
        self.rows: dict[str, DownloadRow] = {}
        self._order: tuple[str, ...] = ()
        self.error = ErrorCard(theme)
        self.error.installEventFilter(self)
        self.mark = StateMark(theme)
        self.line = ElidedLabel(theme, TypeSize.BODY, tabular=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of all downloads"))
        self.toggle = quiet_button(self.tr("Show downloads"), self._turn)
        self.clear = quiet_button(self.tr("Clear"), self._clear_whole)
        self.clear.setAccessibleName(self.tr("Clear what is on this computer from this list"))
        self.stop_asking = quiet_button(self.tr("Cancel"), desk.stop_asking)
        self.limit = LimitChoice(limit_kb_per_s)
        self.limit.chosen.connect(self.limit_wanted)
        self.limit.hide()
        self.list = self._list()
        self._lay_out()
        desk.changed.connect(self.refresh)
        desk.asking.connect(self.refresh)
        desk.failed.connect(self._fail)
        self.refresh()

    @property
    def expanded(self) -> bool:
        """Whether each download is shown."""
        return not self.list.isHidden()

    @property
    def totals(self) -> Totals:
        """All downloads taken together."""
        return self._desk.ledger.totals()

    @property
    def at_stake(self) -> tuple[str, str]:
        """What is being downloaded, and what becomes of it when the window closes."""
        return stake_words(self.totals)

    def expand(self, *, expanded: bool = True) -> None:
        """Show each download, or all of them in one line."""
        within = self.has_keyboard
        self.list.setVisible(expanded)
        self.limit.setVisible(expanded)
        self._show_bar()
        self.toggle.setText(self.tr("Hide downloads") if expanded else self.tr("Show downloads"))
        self._sync_rows()
        if within and not expanded:
            self.toggle.setFocus()

    def enter(self) -> None:
        """Open it and put the keyboard on the first download; close it where that is done."""
        if self.isHidden():
            return
        if self.expanded and self.has_keyboard:
            self.expand(expanded=False)
            return
        self.expand()
        first = next(iter(self.rows.values()), None)
        (first or self.toggle).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether the focus is in here."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def refresh(self) -> None:
        """Show how far everything is."""
        states, asked = self._desk.ledger.states, self._desk.asked
        self.setVisible(bool(states or asked) or not self.error.isHidden())
        totals = self.totals
        if asked:
            name = isolated(shortened(asked[0]))
            self.line.say(self.tr("Asking the Hub for the files of {name}").format(name=name))
        else:
            self.line.say(summary(totals) if states else "")
        self.mark.show_symbol(_symbol(totals))
        self.mark.setVisible(bool(states) and not asked)
        self._show_bar()
        if totals.total_bytes:
            self.bar.setValue(int(_STEPS * totals.done_bytes / totals.total_bytes))
        self.toggle.setVisible(bool(states))
        self.toggle.setAccessibleDescription(self.line.text())
        self.clear.setVisible(bool(totals.finished))
        self.stop_asking.setVisible(bool(asked))
        if self.expanded:
            self._sync_rows()
        if not states and self.expanded:
            self.expand(expanded=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are higher where they are narrower."""
        super().resizeEvent(event)
        if self.expanded:
            self._limit_height()

    def _show_bar(self) -> None:
        """Where each has a bar of its own, the one for all leaves its room to the words."""
        waits = not self._desk.asked and bool(self._desk.ledger.unfinished)
        self.bar.setVisible(waits and not self.expanded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing may be left to say once the error was closed."""
        if watched is self.error and event.type() == QEvent.Type.HideToParent:
            self.refresh()
        return False

    def _sync_rows(self) -> None:
        if not self.expanded:
            return
        states = self._desk.ledger.states
        unfinished = [state.download_id for state in self._desk.ledger.unfinished]
        for gone in set(self.rows) - {state.download_id for state in states}:
            self._drop(self.rows.pop(gone))
        for state in states:
            row = self.rows.get(state.download_id) or self._new_row(state)
            at = unfinished.index(state.download_id) if state.download_id in unfinished else -1
            row.show_state(state, first=at == 0, last=at == len(unfinished) - 1)
        order = tuple(state.download_id for state in states)
        if order != self._order:
            self._order = order
            self.rows = {one: self.rows[one] for one in order}
            for place, row in enumerate(self.rows.values()):
                if self._column.indexOf(row) != place:
                    self._column.insertWidget(place, row)
            self._chain_focus()
        self._limit_height()

    def _new_row(self, state: DownloadState) -> DownloadRow:
        row = DownloadRow(self._theme, state)
        row.pause_wanted.connect(self._desk.pause)
        row.resume_wanted.connect(self._desk.resume)
        row.move_wanted.connect(self._desk.move)
        row.clear_wanted.connect(self._desk.clear)
        row.cancel_wanted.connect(self._cancel)
        row.look_wanted.connect(self._look)
        row.step_wanted.connect(self._step)
        self.rows[state.download_id] = row
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()  # now, so that it can take the keyboard
        return row

    def _drop(self, row: DownloadRow) -> None:
        focus = self.window().focusWidget()
        if focus is row or (focus is not None and row.isAncestorOf(focus)):
            rest = [one for one in self.rows.values() if one is not row]
            (rest[0] if rest else self.toggle).setFocus()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _step(self, by: int) -> None:
        rows = list(self.rows.values())
        at = next((n for n, row in enumerate(rows) if row.hasFocus()), 0)
        if 0 <= at + by < len(rows):
            rows[at + by].setFocus()
            self.list.ensureWidgetVisible(rows[at + by])

    def _chain_focus(self) -> None:
        before: QWidget = self.toggle
        for row in self.rows.values():
            for part in (row, *row.buttons):
                QWidget.setTabOrder(before, part)
                before = part

    def _limit_height(self) -> None:
        """As high as its rows, but never more than a few of them, which leave room to the page."""
        rows = list(self.rows.values())
        width_px = self.list.viewport().width()
        heights = [row.heightForWidth(width_px) for row in rows[:_ROWS_SHOWN]]
        step = self._theme.measures.step
        most = max(self.window().height() // _SHARE_OF_WINDOW, max(heights, default=0))
        self.list.setFixedHeight(min(sum(heights) + step(4) * (len(heights) + 1), most))

    def _cancel(self, download_id: str) -> None:
        state = self._desk.ledger.state(download_id)
        if state is None or state.phase is DownloadPhase.FINISHED:
            return
        if not state.done_bytes or self._may_cancel(state):
            self._desk.cancel(download_id)

    def _may_cancel(self, state: DownloadState) -> bool:
        question = self.tr("Cancel the download of {name}?").format(name=name_of(state))
        lost = self.tr("The {size} that were fetched are deleted. Paused, they would be kept.")
        meaning, cancel = lost.format(size=gb(state.done_bytes)), self.tr("Cancel and delete")
        return is_wanted(self, question, meaning, cancel, self.tr("Keep it"))

    def _look(self, download_id: str) -> None:
        state = self._desk.ledger.state(download_id)
        if state is not None:
            self.look_wanted.emit(state)

    def _clear_whole(self) -> None:
        for state in self._desk.ledger.states:
            if state.phase is DownloadPhase.FINISHED:
                self._desk.clear(state.download_id)

    def _turn(self) -> None:
        self.expand(expanded=not self.expanded)

    def _fail(self, error: LeastwiseError) -> None:
        self.error.tell(error.message)
        self.refresh()

    def _list(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.measures.step(4))
        self._column.addStretch(1)
        scroll.setWidget(inside)
        scroll.hide()
        return scroll

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self.bar.setFixedWidth(step(24) * 8)
        told = QWidget()
        beside = QHBoxLayout(told)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(step(12))
        beside.addWidget(self.mark)
        beside.addWidget(self.line, 1)
        across = FlowLayout(self._theme, 12)
        across.add_stretched(told, 24 * 10)
        across.add(self.bar, self.stop_asking, self.limit, self.clear, self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(step(24), step(4), step(24), step(4))
        column.setSpacing(step(4))
        column.addWidget(self.error)
        column.addWidget(self.list)
        column.addLayout(across)


def _symbol(totals: Totals) -> Symbol:
    if totals.failed:
        return Symbol.FAILED
    if totals.working:
        return Symbol.RUNNING
    if totals.waiting:
        return Symbol.WAITING
    return Symbol.SKIPPED if totals.paused else Symbol.PASSED
