"""Suites: the cases and checks that a model is held against, made and changed here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSettings, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.dropping import dropped_suites
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import filled
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.suites import questions
from leastwise.desktop.pages.suites.bar_panel import BarPanel
from leastwise.desktop.pages.suites.checks_panel import ChecksPanel
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.pages.suites.editor import SuiteEditor
from leastwise.desktop.pages.suites.opened_suite import OpenedSuite
from leastwise.desktop.pages.suites.reviewing import Reviewing
from leastwise.desktop.pages.suites.suite_list import SuiteList
from leastwise.desktop.pages.suites.suite_making import SuiteMaking
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.wording import sentence, shortened
from leastwise.desktop.work.new_folder import ask_new_folder
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.history import SuiteListing
from leastwise.domain.messages import Message
from leastwise.domain.suite_drafts import DraftCase, SuiteDraft

Result = TypeVar("Result")
_COPY_CODES = frozenset(
    f"suite.edit.{code}"
    for code in ("shipped", "elsewhere", "anchors", "changed_elsewhere", "not_the_same")
)


class SuitesPage(Page):
    """A list of suites, and one of them open for change.

    `find_wanted` gives the folder of a suite to find the smallest model for, `tuning_wanted` that
    of one and a new folder for data to tune with; `suites_changed` tells that there are others
    than before.
    """

    find_wanted = Signal(str)
    tuning_wanted = Signal(object, object)
    suites_changed = Signal()

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        question = tr("SuitesPage", "What a model must get right, and how it is checked")
        super().__init__(theme, tr("SuitesPage", "Suites"), question)
        self._core, self._jobs, self._memory = core, jobs, memory
        self._at_work = 0
        self.editing = Editing(self)
        self.error = ErrorCard(theme)
        self.making = SuiteMaking(core, self._ask, self)
        self.opened = OpenedSuite(theme, self.tr("All suites"), self.editing, self.go_back)
        self.find_button = QPushButton(self.tr("Find smallest"))
        self.stack = QStackedWidget()
        self._lay_out()

    def parts(self) -> Iterator[None]:
        """The list, then what shows a suite that is open."""
        theme, core, jobs, editing = self.theme, self._core, self._jobs, self.editing
        self.listed = SuiteList(theme, self._memory)
        self.stack.addWidget(self.listed)
        yield
        checks = ChecksPanel(theme, core, jobs, editing)
        yield
        bar = BarPanel(theme, editing)
        yield
        self.editor = SuiteEditor(theme, editing, self._memory, checks, bar)
        self.reviewing = Reviewing(core, self._ask, editing, self.editor)
        yield
        self.stack.addWidget(self.editor)
        yield
        self._connect()
        self._refresh()
        yield

    @property
    def settled(self) -> bool:
        """Whether nothing that was asked for is still under way."""
        return self._at_work == 0

    @property
    def unsaved(self) -> str:
        """What would be lost if the window closed now."""
        if not self.editing.is_changed or self.editing.draft is None:
            return ""
        words = self.tr("{name} has changes that are not saved.")
        return words.format(name=shortened(self.editing.draft.name))

    def arrive(self) -> None:
        """Ask anew which suites there are."""
        if self.editing.draft is None:
            self.list_suites()
        else:
            self.editor.table.setFocus()

    def do_main_action(self) -> None:
        """Find the smallest model for the suite that is open or chosen."""
        if self.find_button.isEnabled():
            self._find()

    def stop(self) -> None:
        """Esc: back to the table of cases."""
        if self.editing.draft is not None and not self.editor.table.hasFocus():
            self.editor.table.setFocus()

    def list_suites(self) -> None:
        """Ask which suites there are."""
        self._ask(self._core.suites, self._show_listings)

    def open_suite(self, path: Path) -> None:
        """Open a suite for change, unless changes of another one are to be kept."""
        self._leave(lambda: self._ask(lambda: self._read(path), self._open))

    def _read(self, path: Path) -> SuiteDraft:
        """Also counts its columns, which takes a while over thousands of cases."""
        draft = self._core.suite_desk.open(path)
        _ = draft.columns
        return draft

    def go_back(self) -> None:
        """To the list of suites."""
        self._leave(self._close)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the changes into the suite's files."""
        draft = self.editing.draft
        if draft is None or not self.editing.is_changed:
            if then is not None:
                then()
            return

        def take(saved: SuiteDraft) -> None:
            self.editing.take_saved(saved)
            self.suites_changed.emit()
            if then is not None:
                then()

        self._ask(lambda: self._core.suite_desk.save(draft), take)

    def take_in(self, path: Path) -> None:
        """Copy a suite or a file of cases among the user's suites and open it."""
        self._leave(lambda: self.making.take_in(path))

    def paste(self, text: str) -> None:
        """Add the rows of a spreadsheet below the chosen case."""
        draft, at = self.editing.shown, self.editor.table.place + 1
        part = self.editing.part
        if draft is None or not text.strip():
            return

        def add(cases: tuple[DraftCase, ...]) -> None:
            now, is_there = self.editing.shown, self.editing.part == part
            if now is not None and now.path == draft.path and is_there and cases:
                words = filled(self.tr("paste {count} {count|case|cases}"), count=len(cases))
                self.editing.change_cases(words, (*now.cases[:at], *cases, *now.cases[at:]))

        self._ask(lambda: self._core.suite_desk.paste(draft, text), add)

    def write_tuning(self, listing: SuiteListing) -> None:
        """Ask where data to tune a smaller model with shall go."""
        folder = ask_new_folder(self, f"{listing.path.name}-tuning")
        if folder is not None:
            self.error.hide()
            self.tuning_wanted.emit(listing.path, folder)

    def tell_done(self, done: Message) -> None:
        """Say what was written."""
        self.listed.say(sentence(done))

    def take_added(self, saved: SuiteDraft) -> None:
        """A case was added to a suite from elsewhere: show it, if that one is open unchanged."""
        draft = self.editing.draft
        if draft is not None and draft.path == saved.path and not self.editing.is_changed:
            self._open(saved)

    def _show_listings(self, listings: tuple[SuiteListing, ...]) -> None:
        self.listed.show_listings(listings)
        self._refresh()

    def _open(self, draft: SuiteDraft) -> None:
        self.error.hide()
        self.editor.checks.offer_kinds(self._core.suite_desk.kinds())
        self.editing.open(draft)
        self._refresh()
        self._at_work += 1
        QTimer.singleShot(0, self, self._show_editor)

    def _show_editor(self) -> None:
        """In a turn of its own: it is laid out and painted as it appears."""
        self._at_work -= 1
        if self.editing.draft is not None:
            self.editor.show_in_turns()
            self.stack.setCurrentWidget(self.editor)
            self.editor.take_keyboard()
            self.reviewing.begin()

    def _open_new(self, draft: SuiteDraft) -> None:
        self.suites_changed.emit()
        self._open(draft)

    def _close(self) -> None:
        self.editing.close()
        self.error.hide()
        self.stack.setCurrentWidget(self.listed)
        self._refresh()
        self.list_suites()
        self.listed.table.setFocus()

    def _leave(self, then: Callable[[], object]) -> None:
        """Go on with `then` once changes are saved or given up."""
        draft = self.editing.draft
        if draft is None or not self.editing.is_changed:
            then()
            return
        choice = questions.ask_unsaved(self, draft.name)
        if choice is questions.Choice.SAVE:
            self.save(then)
        elif choice is questions.Choice.DISCARD:
            then()

    def _find(self) -> None:
        if self.editing.draft is None:
            if self.listed.chosen is not None:
                self.find_wanted.emit(str(self.listed.chosen.path))
            return
        folder = self.editing.draft.folder
        self.save(lambda: self.find_wanted.emit(str(folder)))

    def _copy(self) -> None:
        if self.editing.draft is not None:
            self.making.copy(self.editing.draft)

    def _ask(self, work: Callable[[], Result], on_success: Callable[[Result], object]) -> None:
        self._at_work += 1

        def succeed(result: Result) -> None:
            self._at_work -= 1
            on_success(result)

        self._jobs.start(lambda _c: work(), succeed, self._fail, self)

    def _fail(self, error: LeastwiseError) -> None:
        self._at_work -= 1
        if isinstance(error, Cancelled):
            return
        if error.message.code in _COPY_CODES and self.editing.draft is not None:
            self.error.tell(error.message, self.tr("Save a copy"), self._copy)
        else:
            self.error.tell(error.message)

    def _refresh(self) -> None:
        draft = self.editing.draft
        self.opened.refresh()
        ready = draft.makes_cases if draft else self.listed.chosen is not None
        self.find_button.setEnabled(ready)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A suite may be dropped on the page."""
        if dropped_suites(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the first suite that was dropped."""
        paths = dropped_suites(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take_in(paths[0])

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self.listed.new_wanted.connect(self.making.begin)
        self.listed.import_wanted.connect(lambda: self.making.ask_import(self.take_in))
        self.listed.open_wanted.connect(lambda one: self.open_suite(one.path))
        self.listed.copy_wanted.connect(self.making.duplicate)
        self.listed.delete_wanted.connect(self.making.delete)
        self.making.made.connect(self._open_new)
        self.making.gone.connect(self.suites_changed)
        self.making.gone.connect(self.list_suites)
        self.listed.tuning_wanted.connect(self.write_tuning)
        self.listed.table.selectionModel().selectionChanged.connect(self._refresh)
        self.editor.table.pasted.connect(self.paste)
        self.editing.changed.connect(self._refresh)
        self.editing.undo_stack.indexChanged.connect(self._refresh)
        self.opened.save.clicked.connect(lambda _checked: self.save())
        self.opened.copy.clicked.connect(lambda _checked: self._copy())
        self.find_button.clicked.connect(lambda _checked: self._find())
        save = QKeySequence(QKeySequence.StandardKey.Save)
        QShortcut(save, self).activated.connect(self.save)

    def _lay_out(self) -> None:
        self.find_button.setObjectName("primary")
        self.find_button.setAccessibleName(self.find_button.text())
        self.header.addWidget(self.find_button)
        self.column.addWidget(self.error)
        self.column.addWidget(self.opened)
        self.column.addWidget(self.stack, 1)
