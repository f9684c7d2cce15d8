"""The main window: moves between its pages, and closes with care."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from leastwise.desktop.adding import Adding
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.caret import CaretRest
from leastwise.desktop.closing_question import may_close
from leastwise.desktop.cloud.consent import Consent
from leastwise.desktop.collecting import Collecting
from leastwise.desktop.crash_notice import CrashNotice
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.downloads.tray import DownloadsTray
from leastwise.desktop.dropping import dropped_models
from leastwise.desktop.first_start.opening import FirstStart
from leastwise.desktop.help.help_desk import HelpDesk
from leastwise.desktop.help_overlay import HelpOverlay
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.keys import PAGE_KEYS, keys
from leastwise.desktop.loading import Loading
from leastwise.desktop.look import Look
from leastwise.desktop.named_pages import NamedPages
from leastwise.desktop.offline import OfflineState
from leastwise.desktop.page_stack import PageStack
from leastwise.desktop.page_table import GROUPS_BEGIN, PAGES
from leastwise.desktop.pages.page import Page
from leastwise.desktop.palette import Command, Palette, buttons_of
from leastwise.desktop.pictures import page_steps
from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.running_bar import RunningBar
from leastwise.desktop.sidebar import Sidebar
from leastwise.desktop.surroundings import Surroundings
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.turns import StepQueue
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.window_commands import look_commands, page_commands
from leastwise.desktop.work.server_bar import ServerBar
from leastwise.desktop.work.server_desk import ServerDesk
from leastwise.desktop.work.work_deeds import WorkDeeds
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message
from leastwise.settings import Settings

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.domain.downloads import DownloadState

PATIENCE_S: Final = 10.0
SWITCH_S: Final = 0.0005
_PLACE, _PAGE = "window/geometry", "window/page"
_LEAST_PX: Final = QSize(1000, 660)


class MainWindow(NamedPages):
    """`memory` keeps the window's place, columns and splits."""

    def __init__(self, theme: Theme, core: CoreCalls, memory: QSettings) -> None:
        super().__init__()
        self._theme, self._core, self._memory = theme, core, memory
        self._closing = self._greets = False
        self._wanted = 0
        self.setWindowTitle("Leastwise")
        self.bridge = Bridge(self)
        self.jobs = Jobs(str(core.paths.log_file), self)
        self.consent = Consent(theme, self)
        self.offline = OfflineState(lambda: core.network, self.jobs, self)
        self.adding = Adding(theme, core, self.jobs, self)
        self.pages = PageStack([entry.name for entry in PAGES], self._make_page)
        self._queue = StepQueue(self)
        self.loading = Loading(self.jobs, self._queue, self._steps_ahead, self)
        self._caret = CaretRest(self)
        self._collecting = Collecting(self, lambda: self.find_page.preparing)
        entries = [(entry.title, entry.icon) for entry in PAGES]
        self.look = Look(theme, self)
        self.sidebar = Sidebar(theme, entries, GROUPS_BEGIN, self.look, core.settings.theme)
        self.running_bar = RunningBar(theme, self.pages)
        self.downloads = DownloadDesk(lambda: core.downloads, self.jobs, self.bridge, self)
        limit = core.settings.download_limit_kb_per_s
        self.tray = DownloadsTray(theme, self.downloads, limit)
        self.serving = ServerDesk(core, self.jobs, self.bridge, self)
        self.work = WorkDeeds(core, self.jobs, self.serving, self)
        self.server_bar = ServerBar(theme, self.serving)
        self.first_start = FirstStart(theme, core, self.jobs, memory, self)
        self.help = HelpOverlay(theme, self, keys([entry.title for entry in PAGES]))
        self.help_desk = HelpDesk(theme, self.jobs, memory, self.help.toggle, self)
        self.crash_notice = CrashNotice(
            theme, lambda: core.upkeep.crashes, self.jobs, lambda: self.find_page.error, self
        )
        self.palette_of_commands = Palette(theme, self, self._commands)
        self._lay_out()
        self._connect()
        self._show_offline()
        self._restore_place()
        self._last_page = str(memory.value(_PAGE))
        self.open_page(0)
        theme.dress(self)

    def _make_page(self, number: int) -> Page:
        around = Surroundings(
            self._theme,
            self._core,
            self.jobs,
            self.bridge,
            self._memory,
            self.pages,
            self.sidebar,
            self.downloads,
            self.adding,
            self.consent,
            self.work,
            self._open_named,
            self.offline,
        )
        return PAGES[number].make(around)

    def _join(self, page: Page) -> None:
        page.header.addWidget(self.offline.button())
        page.elsewhere = partial(self.pages.busy_beside, page)
        page.page_wanted.connect(self._open_named)
        page.run_began.connect(self._give_way)
        page.run_ended.connect(self._go_on)
        self._collecting.set_apart()
        if len(self.pages.made) > 1:
            self._queue.add(page.build_ahead(), page, partial(self._add_plots, page))

    def start(self) -> None:
        """What can wait until the window is shown."""
        # Qt gives the interpreter's lock away at every call, and a busy thread keeps it for an
        # interval each time: at Python's own 5 ms a few calls would add up to a stutter.
        sys.setswitchinterval(SWITCH_S)
        self._collecting.start()
        shelf = self.find_page.shelf
        for told in (shelf.candidates_known, shelf.suite_loaded, shelf.failed):
            told.connect(self._work_ahead)
        self.find_page.start()
        self._open_last_page()
        self.sidebar.load_icons()
        self._theme.changed.connect(self.sidebar.load_icons)

    def _work_ahead(self, _told: object) -> None:
        """Once a run can be asked for: until then the page's own work has the processor."""
        if not self.find_page.preparing:
            self.loading.work_ahead()
            if self._greets:
                self.greet()

    def _steps_ahead(self) -> Iterator[None]:
        self._collecting.set_apart()
        self.downloads.start()
        self.crash_notice.look()
        yield
        for overlay in (self.palette_of_commands, self.help):
            overlay.prepare()
            yield
        yield from self.find_page.build_ahead()
        yield from page_steps(entry.name for entry in PAGES)

    def _add_plots(self, page: Page) -> None:
        if self.loading.has_plots:
            self._queue.add(page.build_plots(), page)
        elif page.draws:
            self.loading.load_plots()

    def _build_plots(self) -> None:
        for page in self.pages.made:
            self._queue.add(page.build_plots(), page)

    def _do_without(self, error: LeastwiseError) -> None:
        self.find_page.error.tell(error.message)

    def go_to(self, number: int) -> None:
        """Show a page as the user asks for it: at once, or made in turns where it is new."""
        if self.pages.is_made(number):
            self.open_page(number)
            return
        self._wanted = number
        self.sidebar.mark(number)

        def arrive() -> None:
            if self._wanted == number:  # and not another one meanwhile
                self.open_page(number)

        self._queue.add(self.pages.making(number), self.pages, arrive, first=True)

    def open_page(self, number: int) -> None:
        """Show a page."""
        self._wanted = number
        page = self.pages.show_page(number)
        self.sidebar.mark(number)
        self._memory.setValue(_PAGE, PAGES[number].name)
        page.arrive()

    def open_help(self) -> None:
        """The help, on what is shown now."""
        self.help_desk.open_page(PAGES[self.pages.index(self.page)].name)

    def greet(self) -> None:
        """At the very first start: three steps to a first answer, once the window is ready."""
        self._greets = self.find_page.preparing
        if not self._greets:
            self.first_start.greet(self.find_page.shelf)

    def take_first_steps(self) -> None:
        """The three steps again."""
        self.first_start.open(self.find_page.shelf)

    def _list_suites(self, _saved: object = None) -> None:
        self.find_page.shelf.list_suites()

    def _find_with(self, suite: str) -> None:
        """Open Find on a suite, the one that ships where none is named, ready to press."""
        self.open_page(0)
        if not self.find_page.busy:
            self.find_page.shelf.load_suite(suite or None)

    def _open_last_page(self) -> None:
        """Once the window is shown, which another page than the first would hold up."""
        names = [entry.name for entry in PAGES]
        if self._last_page in names[1:]:
            self.go_to(names.index(self._last_page))

    def _open_named(self, name: str) -> None:
        self.open_page(self.pages.index(self.pages.named(name)))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages.shown

    @property
    def _unsaved(self) -> list[str]:
        return [page.unsaved for page in self.pages.made if page.unsaved]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something runs; then stop it, wait, and close. Downloads go on another time."""
        page = self.pages.busy
        runs = self.tray.totals.under_way or self.serving.running
        at_rest = page is None and not runs and not self._unsaved and self.pages.at_work is None
        if self._closing or at_rest:
            self._leave(event)
        elif not self._may_stop(page):
            event.ignore()
        elif page is None:
            self._leave(event)
        else:
            self._closing = True
            self.setEnabled(False)
            self.setWindowTitle(self.tr("Leastwise, stopping"))
            page.run_ended.connect(self.close, Qt.ConnectionType.QueuedConnection)
            QTimer.singleShot(round(PATIENCE_S * 1000), self, self.close)
            page.stop()
            event.ignore()

    def _leave(self, event: QCloseEvent) -> None:
        self._memory.setValue(_PLACE, self.saveGeometry())
        self._memory.sync()
        self.downloads.stop()
        self.serving.close()
        self.consent.withdraw()
        self.pages.finish()
        for page in self.pages.made:
            page.leave()
        self.jobs.stop(PATIENCE_S)
        self._collecting.stop()
        self._caret.stop()
        event.accept()

    def _may_stop(self, page: Page | None) -> bool:
        stakes = [page.at_stake] if page else []
        beside = self.pages.at_work
        if beside is not None:
            stakes.append(beside.side_work)
        if self.tray.totals.under_way:
            stakes.append(self.tray.at_stake)
        if self.serving.running:
            stakes.append((self.tr("A model is being served."), self.tr("Its clients lose it.")))
        runs = bool(stakes)
        stakes += [(unsaved, self.tr("They are lost.")) for unsaved in self._unsaved]
        return may_close(self, stakes, runs=runs)

    def _do_main_action(self) -> None:
        self.page.do_main_action()

    def _commands(self) -> list[Command]:
        """What can be done now: on this page, then on the others, then everywhere."""
        return [
            *buttons_of(self.page),
            *page_commands(self.go_to),
            Command(self.tr("Downloads"), self.tray.enter, "Ctrl+J"),
            *look_commands(self.sidebar),
            Command(self.tr("First steps: machine, task, models"), self.take_first_steps),
            Command(self.tr("Help"), self.open_help, "F1"),
            Command(self.tr("What the keyboard does"), self.help.toggle, "Shift+F1"),
            Command(self.tr("Close Leastwise"), self.close, "Ctrl+Q"),
        ]

    def _stop_or_close(self) -> None:
        if self.palette_of_commands.isVisible():
            self.palette_of_commands.close_overlay()
        elif self.help.isVisible():
            self.help.close_overlay()
        elif self.tray.expanded and self.tray.has_keyboard:
            self.tray.expand(expanded=False)
        else:
            self.page.stop()

    def _limit_downloads(self, kb_per_s: int) -> None:
        self.downloads.limit(kb_per_s * 1000.0 or None)
        self._keep_setting("download_limit_kb_per_s", str(kb_per_s))

    def _keep_setting(self, name: str, text: str) -> None:
        path = self._core.paths.settings_file
        try:
            Settings.load(path).with_value(name, text).save(path)
        except LeastwiseError as error:
            self.find_page.error.tell(error.message)

    def _connect(self) -> None:
        self.pages.page_made.connect(self._join)
        self.sidebar.page_wanted.connect(self.go_to)
        self.sidebar.help_wanted.connect(self.open_help)
        self.help.first_steps_wanted.connect(self.take_first_steps)
        self.first_start.suite_chosen.connect(self._find_with)
        self.first_start.suites_changed.connect(self._list_suites)
        self.first_start.download_wanted.connect(self.downloads.add)
        self.first_start.look_wanted.connect(self.look_at)
        self.look.chosen.connect(self._keep_setting)
        self.running_bar.page_wanted.connect(lambda page: self.open_page(self.pages.index(page)))
        for number, key in enumerate(PAGE_KEYS[: len(PAGES)]):
            self._key(f"Ctrl+{key}", partial(self.go_to, number))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(key, self._do_main_action)
        for key in ("Ctrl++", "Ctrl+="):
            self._key(key, self.look.larger)
        self._key("Ctrl+-", self.look.smaller)
        self._key("Ctrl+0", self.look.usual)
        self._key("Esc", self._stop_or_close)
        self._key("Ctrl+K", self.palette_of_commands.toggle)
        self._key("F1", self.open_help)
        self._key("Shift+F1", self.help.toggle)
        self._key("Ctrl+J", self.tray.enter)
        self._key("Ctrl+,", partial(self._open_named, "settings"))
        self._key("Ctrl+Q", self.close)
        self.loading.plots_loaded.connect(self._build_plots)
        self.loading.failed.connect(self._do_without)
        self.offline.changed.connect(self._show_offline)
        self.offline.failed.connect(self._do_without)
        self.serving.failed.connect(self._tell_serving_fault)
        self.adding.added.connect(self._list_suites)
        self.tray.limit_wanted.connect(self._limit_downloads)
        self.tray.look_wanted.connect(self._look_at)
        self.downloads.arrived.connect(lambda _state: self.find_page.refresh())
        self.downloads.changed.connect(self._show_downloading)
        self.downloads.asking.connect(self._show_downloading)

    def _show_offline(self) -> None:
        self.sidebar.show_offline(self.offline.reason is not None)

    def _tell_serving_fault(self, message: Message) -> None:
        shown = getattr(self.page, "error", None)
        (shown if isinstance(shown, ErrorCard) else self.find_page.error).tell(message)

    def _show_downloading(self, _asked: str = "") -> None:
        asks = bool(self.downloads.asked)
        self.sidebar.show_downloading(asks or self.tray.totals.working > 0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Model files may be dropped anywhere."""
        if dropped_models(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, on the page that says what comes of it."""
        paths = dropped_models(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_page(self.pages.index(self.models_page))
            self.model_work.deeds.take_in(paths)

    def _look_at(self, state: DownloadState) -> None:
        self.look_at(str(Path(state.folder) / state.names[0]))

    def look_at(self, path: str) -> None:
        """Open the Models page on a model file of this computer: what it is and whether it fits."""
        self.open_page(self.pages.index(self.models_page))
        look_up = self.models_page.look_up
        look_up.field.setText(path)
        look_up.wanted.emit(path)

    def _give_way(self) -> None:
        """Something is measured now: what else works in the background would spoil it."""
        self.loading.load_plots()  # what comes of it is drawn
        for page in self.pages.made:
            page.pause()

    def _go_on(self) -> None:
        if not self._closing:
            for page in self.pages.made:
                page.resume()

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(deed)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.running_bar)
        column.addWidget(self.server_bar)
        column.addWidget(self.tray)
        across.addLayout(column, 1)

    def _restore_place(self) -> None:
        step = self._theme.measures.step
        wanted = QSize(step(24) * 48, step(24) * 32)
        self.setMinimumSize(QSize(step(24) * 26, step(24) * 18).boundedTo(_LEAST_PX))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        shape = stored_shape(self._memory, _PLACE)
        if shape is not None:
            self.restoreGeometry(shape)
