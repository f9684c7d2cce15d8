"""The main window: composes the pages, moves between them, and closes with care."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from leastwise.desktop.adding import Adding
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.collecting import Collecting
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.downloads.tray import DownloadsTray
from leastwise.desktop.dropping import dropped_models
from leastwise.desktop.help_overlay import HelpOverlay
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.bench.page import BenchPage
from leastwise.desktop.pages.find.page import FindPage
from leastwise.desktop.pages.history.page import HistoryPage
from leastwise.desktop.pages.machine.page import MachinePage
from leastwise.desktop.pages.models.deeds import ModelDeeds
from leastwise.desktop.pages.models.one_deed import OneDeed
from leastwise.desktop.pages.models.page import ModelsPage
from leastwise.desktop.pages.models.store_deeds import StoreDeeds
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.suites.page import SuitesPage
from leastwise.desktop.pages.tasks.page import TasksPage
from leastwise.desktop.pictures import load_numbers, load_pictures
from leastwise.desktop.sidebar import Sidebar
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.wording import sentence
from leastwise.desktop.work.server_bar import ServerBar
from leastwise.desktop.work.server_desk import ServerDesk
from leastwise.desktop.work.work_deeds import WorkDeeds
from leastwise.domain.candidates import Candidate
from leastwise.domain.downloads import DownloadState
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message
from leastwise.settings import Settings

PATIENCE_S: Final = 10.0
SWITCH_S: Final = 0.0005
_ICONS: Final = (
    "magnifying-glass",
    "table",
    "cube",
    "check-square",
    "gauge",
    "clock-counter-clockwise",
    "cpu",
)


class MainWindow(QWidget):
    """`memory` keeps the window's place, columns and splits."""

    def __init__(self, theme: Theme, core: CoreCalls, memory: QSettings) -> None:
        super().__init__()
        self._theme, self._core, self._memory = theme, core, memory
        self._closing = False
        self.setWindowTitle("Leastwise")
        self._collecting = Collecting(
            self, lambda: self._busy_page is not None, lambda: not self.suites_page.settled
        )
        self.bridge = Bridge(self)
        self.jobs = Jobs(str(core.paths.log_file), self)
        self.find_page = FindPage(theme, core, self.jobs, self.bridge, memory)
        self.tasks_page = TasksPage(theme, core, self.jobs, self.bridge, memory)
        self.models_page = ModelsPage(theme, core, self.jobs, self.bridge, memory)
        self.suites_page = SuitesPage(theme, core, self.jobs, memory)
        self.bench_page = BenchPage(theme, core, self.jobs, self.bridge, memory)
        self.history_page = HistoryPage(theme, core, self.jobs, memory)
        self.machine_page = MachinePage(theme, core, self.jobs, self.bridge)
        self.pages: tuple[Page, ...] = (
            self.find_page,
            self.tasks_page,
            self.models_page,
            self.suites_page,
            self.bench_page,
            self.history_page,
            self.machine_page,
        )
        self.adding = Adding(theme, core, self.jobs, self)
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        entries = [(page.title, icon) for page, icon in zip(self.pages, _ICONS, strict=True)]
        self.sidebar = Sidebar(theme, entries, core.settings.theme)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        self.downloads = DownloadDesk(lambda: core.downloads, self.jobs, self.bridge, self)
        limit = core.settings.download_limit_kb_per_s
        self.tray = DownloadsTray(theme, self.downloads, limit)
        self.deed = OneDeed(self.jobs, self.bridge, self.models_page.details.buttons)
        self.deeds = ModelDeeds(core, self.jobs, self.deed, self.downloads)
        self.store_deeds = StoreDeeds(core, self.deed, self.downloads)
        self.serving = ServerDesk(core, self.jobs, self.bridge, self)
        self.work = WorkDeeds(core, self.jobs, self.serving, self)
        self.server_bar = ServerBar(theme, self.serving)
        self.setAcceptDrops(True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.server_bar)
        column.addWidget(self.tray)
        across.addLayout(column, 1)
        self.help = HelpOverlay(theme, self, self._keys())
        self._connect()
        self._restore_place()
        self.open_page(0)

    def start(self) -> None:
        """What can wait until the window is shown."""
        # Qt gives the interpreter's lock away at every call, and a busy thread keeps it for an
        # interval each time: at Python's own 5 ms a few calls would add up to a stutter.
        sys.setswitchinterval(SWITCH_S)
        self._collecting.start()
        self.find_page.start()
        self.downloads.start()
        self.jobs.start(lambda _c: load_numbers(), self._load_pictures, self._do_without, self)

    def _load_pictures(self, _loaded: object) -> None:
        load_pictures(self, self._show_pictures)

    def _show_pictures(self) -> None:
        self.sidebar.load_icons()
        self._theme.changed.connect(self.sidebar.load_icons)
        self.find_page.result.overview.build_plot()
        QTimer.singleShot(0, self, self.find_page.paint_ahead)
        QTimer.singleShot(0, self, self.bench_page.build_ahead)
        QTimer.singleShot(0, self, self.models_page.read_ahead)

    def _do_without(self, error: LeastwiseError) -> None:
        self.find_page.error.tell(error.message)

    def open_page(self, number: int) -> None:
        """Show a page."""
        self.stack.setCurrentIndex(number)
        self.sidebar.mark(number)
        self.pages[number].arrive()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.stack.currentIndex()]

    @property
    def _busy_page(self) -> Page | None:
        """The page on which something runs."""
        return next((page for page in self.pages if page.busy), None)

    def _busy_elsewhere(self, page: Page) -> bool:
        busy = any(other.busy for other in self.pages if other is not page)
        return busy or self.deed.moves_files

    @property
    def _unsaved(self) -> list[str]:
        return [page.unsaved for page in self.pages if page.unsaved]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something runs; then stop it, wait, and close. Downloads go on another time."""
        page = self._busy_page
        runs = self.tray.totals.under_way or self.serving.running
        at_rest = page is None and not runs and not self._unsaved
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
        self._memory.setValue("window/geometry", self.saveGeometry())
        self._memory.sync()
        self.downloads.stop()
        self.serving.close()
        self.jobs.stop(PATIENCE_S)
        self._collecting.stop()
        event.accept()

    def _may_stop(self, page: Page | None) -> bool:
        stakes = [page.at_stake] if page else []
        if self.tray.totals.under_way:
            stakes.append(self.tray.at_stake)
        if self.serving.running:
            stakes.append((self.tr("A model is being served."), self.tr("Its clients lose it.")))
        stakes += [(unsaved, self.tr("They are lost.")) for unsaved in self._unsaved]
        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle("Leastwise")
        question.setText("\n".join(what for what, _ in stakes))
        question.setInformativeText("\n".join(kept for _, kept in stakes))
        runs = page is not None or self.tray.totals.under_way or self.serving.running
        close = self.tr("Stop and close") if runs else self.tr("Close without saving")
        keep = self.tr("Keep running") if runs else self.tr("Stay")
        stop = question.addButton(close, QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        question.exec()
        chosen = question.clickedButton()
        question.deleteLater()
        return chosen is stop

    def _do_main_action(self) -> None:
        self.page.do_main_action()

    def _stop_or_close_help(self) -> None:
        if self.help.isVisible():
            self.help.close_help()
        elif self.tray.expanded and self.tray.has_keyboard:
            self.tray.expand(expanded=False)
        else:
            self.page.stop()

    def _choose_colours(self, choice: str) -> None:
        self._theme.choose(choice)
        self._keep_setting("theme", choice)

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
        self.sidebar.page_wanted.connect(self.open_page)
        self.sidebar.help_wanted.connect(self.help.toggle)
        self.sidebar.colours_wanted.connect(self._choose_colours)
        for number in range(len(self.pages)):
            self._key(f"Ctrl+{number + 1}", partial(self.open_page, number))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._key(key, self._do_main_action)
        self._key("Esc", self._stop_or_close_help)
        self._key("F1", self.help.toggle)
        self._key("Ctrl+J", self.tray.enter)
        self._key("Ctrl+Q", self.close)

        # In a turn of its own: both pages lay out their tables.
        self.find_page.shelf.candidates_known.connect(
            self.bench_page.show_candidates, Qt.ConnectionType.QueuedConnection
        )
        self.find_page.shelf.candidates_known.connect(self._make_known)
        self.bench_page.setup.files_added.connect(self.find_page.add_models)
        for page in self.pages:
            page.elsewhere = partial(self._busy_elsewhere, page)
            page.run_began.connect(self._give_way)
            page.run_ended.connect(self._go_on)
        for shown in (self.find_page, self.history_page):
            shown.result.add_wanted.connect(partial(self.adding.ask, shown.error.tell))
        self._connect_work()
        self.adding.added.connect(self.suites_page.take_added)
        self.suites_page.filled.connect(self._collecting.set_apart)
        self.suites_page.find_wanted.connect(self._find_with)
        self.suites_page.suites_changed.connect(self.find_page.shelf.list_suites)
        self.models_page.asking_hub.connect(self.sidebar.show_asking)
        self.models_page.download_wanted.connect(self.downloads.add)
        self.deed.elsewhere = lambda: self._busy_page is not None
        self.deeds.library_changed.connect(self._take_models)
        self.store_deeds.library_changed.connect(self._take_models)
        library = self.models_page.library
        library.discover_wanted.connect(self.store_deeds.discover)
        library.verify_wanted.connect(self.store_deeds.verify)
        library.move_wanted.connect(self.store_deeds.ask_folder)
        self.tray.limit_wanted.connect(self._limit_downloads)
        self.downloads.arrived.connect(self._take_models)
        self.downloads.changed.connect(self._show_downloading)
        self.downloads.asking.connect(self._show_downloading)
        self.tray.look_wanted.connect(self._look_at)

    def _connect_work(self) -> None:
        find, history = self.find_page, self.history_page
        self.work.listen(
            find.work_button, lambda done: find.summary.say(sentence(done)), find.error.tell
        )
        self.work.listen(history.work_button, history.tell_done, history.error.tell)
        buttons = self.models_page.details.buttons
        buttons.serve_wanted.connect(self.work.serve_model)
        self.serving.failed.connect(self._tell_serving_fault)

    def _tell_serving_fault(self, message: Message) -> None:
        page = self.page
        shown = (
            page if isinstance(page, FindPage | HistoryPage) else self.models_page.details.buttons
        )
        shown.error.tell(message)

    def _find_with(self, suite: str) -> None:
        """Open the Find page on a suite."""
        self.open_page(self.pages.index(self.find_page))
        if not self.find_page.busy:
            self.find_page.shelf.load_suite(suite)

    def _make_known(self, candidates: Sequence[Candidate]) -> None:
        self.models_page.add_known(candidate.model.path for candidate in candidates)

    def _show_downloading(self, _asked: str = "") -> None:
        asks = bool(self.downloads.asked)
        self.sidebar.show_downloading(asks or self.tray.totals.working > 0)

    def _take_models(self, _arrived: DownloadState | None = None) -> None:
        """Other models are here than before."""
        self.models_page.resume()
        self.find_page.refresh()

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
            self.deeds.take_in(paths)

    def _look_at(self, state: DownloadState) -> None:
        """Open the Models page on a model that was downloaded."""
        self.open_page(self.pages.index(self.models_page))
        look_up, path = self.models_page.look_up, str(Path(state.folder) / state.names[0])
        look_up.field.setText(path)
        look_up.wanted.emit(path)

    def _give_way(self) -> None:
        """Something is measured now: what else works in the background would spoil it."""
        self.find_page.fitting.cancel()
        self.models_page.pause()
        self.tasks_page.pause()

    def _go_on(self) -> None:
        if not self._closing:
            self.find_page.read_if_stale()
            self.find_page.read_fits()
            self.tasks_page.resume()
            self.models_page.resume()

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(deed)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+1 to 7", self.tr("Find, Tasks, Models, Suites, Bench, History, Machine")),
            ("Ctrl+Enter", self.tr("Find, run all stale, rehearse, or measure; cancel what runs")),
            ("Esc", self.tr("Cancel what runs; what was finished is kept")),
            ("Tab, Shift+Tab", self.tr("To the next or previous control")),
            ("Up, Down", self.tr("In the ladder: to the candidate above or below")),
            ("Left, Right", self.tr("In a strip: to the case before or after")),
            ("N, P", self.tr("In a strip: to the next or previous failed case")),
            ("Home, End", self.tr("In a strip: to the first or last case that was run")),
            ("Enter", self.tr("In a strip: to the answer of the case")),
            ("Space", self.tr("In the list of candidates: take part, or not")),
            ("Ctrl+I", self.tr("On a figure or in a strip: where it comes from")),
            ("Left, Right", self.tr("On the context: shorter or longer")),
            ("Ctrl+J", self.tr("To the downloads; again: back to one line")),
            ("Space", self.tr("On a download: pause it, or go on with it")),
            ("Alt+Up, Alt+Down", self.tr("On a download: earlier or later")),
            ("Delete", self.tr("On a download: cancel it, or clear it from the list")),
            ("Ctrl+C", self.tr("In a table: copy as tab-separated text")),
            ("Ctrl+V", self.tr("In the cases of a suite: add rows of a spreadsheet")),
            ("Ctrl+S, Ctrl+Z", self.tr("On a suite: save it; undo the last change")),
            ("F1", self.tr("This help")),
            ("Ctrl+Q", self.tr("Close Leastwise")),
        ]

    def _restore_place(self) -> None:
        step = self._theme.measures.step
        self.setMinimumSize(step(24) * 26, step(24) * 18)
        self.resize(step(24) * 48, step(24) * 32)
        geometry = self._memory.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
