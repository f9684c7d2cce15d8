"""Network: each request that left this computer, while it happens and afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.language.figures import exactly, gb, whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.network.columns import ORDERS, network_columns
from leastwise.desktop.pages.network.filters import NetworkFilters
from leastwise.desktop.pages.page import Page
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.file_watch import FileWatch
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.paged_model import PagedModel
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import say
from leastwise.domain.network import NetworkPage, NetworkQuery, NetworkRecord

LOOK_MS: Final = 1000
_WIDEST_STEPS: Final = 24 * 8


class LogPage(Page):
    """While it is shown it follows the log. Rows come in at the top, and only while the top is
    in view, so that nothing moves under the eye."""

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        question = tr("LogPage", "All that left this computer, to whom and what for")
        super().__init__(theme, tr("LogPage", "Network"), question)
        self._core, self._jobs = core, jobs
        self._job: Job | None = None
        self._wanted: NetworkQuery | None = None
        self._shown: NetworkQuery | None = None
        self._seen = -1
        self._is_fitted = False
        self.error = ErrorCard(theme)
        self.filters = NetworkFilters(theme)
        self.model: PagedModel[NetworkRecord] = PagedModel(network_columns(self))
        self.table: NarrowTable[NetworkRecord] = NarrowTable(
            theme, self.tr("Requests"), self.model.columns, memory, 2, self.model
        )
        self.table.let_go("cost", "in", "out")  # the tip of what it was for has them
        self.sums = Label(theme, TypeSize.CAPTION, Role.MUTED, tabular=True, wraps=True)
        self.export_button = quiet_button(self.tr("Export..."))
        self.empty = EmptyState(theme, self.tr("Nothing has left this computer yet."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self._watch = FileWatch(core.paths.network_log, LOOK_MS, self)
        self._watch.changed.connect(self._follow)
        self.filters.changed.connect(self.ask_anew)
        self.model.order_wanted.connect(self.ask_anew)
        self.model.more_wanted.connect(self._ask_more)
        self.export_button.clicked.connect(self._ask_where)
        self._lay_out()

    def arrive(self) -> None:
        """Read what was added."""
        self.ask_anew()
        self.filters.search.setFocus()

    def do_main_action(self) -> None:
        """Search."""
        self.filters.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the log while it is seen."""
        super().showEvent(event)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not read."""
        super().hideEvent(event)
        self._watch.stop()

    def ask_anew(self) -> None:
        """Ask for the first page of what is chosen."""
        query = self.filters.query
        if self.model.order is not None:
            key, descending = self.model.order
            query = replace(query, order=ORDERS[key], descending=descending)
        self._ask(query)

    def export_to(self, path: Path) -> None:
        """Write all requests that match into a file."""
        network, query = self._core.network, replace(self.filters.query, limit=None)

        def work(_stop: object) -> int:
            from leastwise.report.network_log import write_network_log

            rows = network.search(query).rows
            write_network_log(rows, path)
            return len(rows)

        def tell(count: int) -> None:
            self.error.hide()
            self.sums.say(sentence(say("net.log_written", count=count, path=str(path))))

        self._jobs.start(work, tell, lambda error: self.error.tell(error.message), self)

    def _ask_more(self) -> None:
        if self._wanted is not None:
            self._ask(replace(self._wanted, offset=len(self.model.rows)))

    def _ask(self, query: NetworkQuery) -> None:
        """Read in the background; what is asked meanwhile is asked after it, the last of it."""
        self._wanted = query
        if self._job is not None:
            return
        network = self._core.network
        self._job = self._jobs.start(
            lambda _c: (network.count(), network.search(query)),
            lambda found: self._show(query, *found),
            self._fail,
            self,
        )

    def _show(self, query: NetworkQuery, seen: int, page: NetworkPage) -> None:
        self._job, self._shown = None, query
        if self._asks_again():
            return
        self.error.hide()
        if query.offset == 0:
            self._seen = seen
            self.model.show_first(page.rows, page.total)
            self._fit_columns()
        else:
            self.model.show_next(page.rows, page.total)
        nothing = page.total == 0 and not self.filters.sifts
        self.stack.setCurrentWidget(self.empty if nothing else self.table)
        self.export_button.setEnabled(page.total > 0)
        self.sums.say(self._sums(page))

    def _fit_columns(self) -> None:
        """Once: measuring the words of a page of rows takes longer than a turn should."""
        if self.model.rows and not self._is_fitted:
            self._is_fitted = True
            self.table.fit_closely(_WIDEST_STEPS)

    def _follow(self) -> None:
        """Look whether something was added, and show it where the top is in view."""
        if self._job is not None:
            self._watch.later()
            return
        network = self._core.network
        self._job = self._jobs.start(lambda _c: network.count(), self._take_count, self._fail, self)

    def _take_count(self, count: int) -> None:
        self._job = None
        if self._asks_again() or count == self._seen:
            return
        at_top = self.table.verticalScrollBar().value() == 0
        if at_top and not self.table.selected_rows():
            self.ask_anew()
        elif count > self._seen >= 0:
            new = self.tr("{count} more since then; back at the top they are shown.")
            self.sums.say(new.format(count=whole(count - self._seen)))

    def _asks_again(self) -> bool:
        """Whether something else was asked for meanwhile, which is read now."""
        if self._wanted is None or self._wanted == self._shown:
            return False
        self._ask(self._wanted)
        return True

    def _sums(self, page: NetworkPage) -> str:
        words = self.tr("Requests: {total}. Sent {sent}, received {received}. Cost: {cost}")
        amounts = [f"{exactly(amount)} {currency}" for currency, amount in page.cost.items()]
        return words.format(
            total=whole(page.total),
            sent=gb(page.bytes_out),
            received=gb(page.bytes_in),
            cost=listed(amounts) or "-",
        )

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the network log"),
            "network.csv",
            self.tr("Tables (*.csv);;JSON lines (*.jsonl)"),
        )
        if chosen:
            self.export_to(Path(chosen))

    def _fail(self, error: LeastwiseError) -> None:
        self._job, self._shown = None, self._wanted
        self.error.tell(error.message)

    def _lay_out(self) -> None:
        self.header.addWidget(self.export_button)
        self.column.addWidget(self.error)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.sums)
        self.column.addWidget(self.stack, 1)
