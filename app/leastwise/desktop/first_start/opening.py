"""When the first start is shown, what is asked for it, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.find.shelf import Shelf
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.errors import Cancelled, LeastwiseError

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.desktop.first_start.guide import Guide
    from leastwise.desktop.first_start.steps import Step
    from leastwise.domain.run_queries import RunPage
    from leastwise.domain.suites import Suite

_SEEN: Final = "first_start/seen"
Result = TypeVar("Result")


class FirstStart(QObject):
    """`suite_chosen` gives the suite to find with, empty for the one that ships; `suites_changed`
    tells that there is another one. `download_wanted` and `look_wanted` give a model's reference.
    """

    suite_chosen = Signal(str)
    suites_changed = Signal()
    download_wanted = Signal(str)
    look_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        core: CoreCalls,
        jobs: Jobs,
        memory: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._core, self._jobs = theme, core, jobs
        self._memory, self._window = memory, window
        self.guide: Guide | None = None

    def greet(self, shelf: Shelf) -> None:
        """Show it where nothing was found on this computer yet, and it was not shown before."""
        if self._memory.value(_SEEN) is not None:
            return

        def decide(page: RunPage) -> None:
            if page.total:
                self._remember()
            elif self._window.isVisible():  # it may have been closed meanwhile
                self.open(shelf)

        def newest(_stop: object) -> RunPage:
            from leastwise.domain.run_queries import RunQuery

            return self._core.past.search(RunQuery(limit=1))

        self._jobs.start(newest, decide, lambda _error: None, self)

    def open(self, shelf: Shelf) -> None:
        """Show it now. `shelf` reads the models that are here."""
        from leastwise.desktop.first_start.guide import Guide

        if self.guide is not None:
            return
        guide = self.guide = Guide(self._theme, self._window)
        guide.finish_wanted.connect(self._finish)
        guide.finished.connect(self._forget)
        guide.task.file_wanted.connect(self._ask_file)
        guide.models.card.download_wanted.connect(self.download_wanted)
        guide.models.card.download_wanted.connect(guide.models.say_downloading)
        guide.models.card.look_wanted.connect(self._look)
        shelf.candidates_known.connect(guide.models.show_models)
        if shelf.known is not None:
            guide.models.show_models(shelf.known)
        core = self._core
        self._ask(
            lambda: (core.computer(), core.machine_speed()),
            lambda found: guide.machine.show_machine(*found),
            guide.machine,
        )
        self._ask(lambda: core.load_suite(None), guide.task.show_shipped, guide.task)
        self._ask(core.catalogue.suggest, guide.models.show_suggestions, guide.models)
        guide.open()
        guide.next.setFocus()

    def take_file(self, path: Path) -> None:
        """A file was chosen: look whether it is a suite."""
        guide = self.guide
        if guide is not None:
            take: Callable[[Suite], object] = lambda suite: guide.task.show_file(path, suite)  # noqa: E731
            self._ask(lambda: self._core.load_suite(str(path)), take, guide.task)

    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.guide,
            self.tr("Import a suite"),
            "",
            self.tr("Suites and cases (*.yaml *.yml *.json *.csv *.tsv *.jsonl)"),
        )
        if chosen:
            self.take_file(Path(chosen))

    def _finish(self) -> None:
        from leastwise.desktop.first_start.examples import write_suite
        from leastwise.desktop.first_start.steps import Task

        guide = self.guide
        if guide is None:
            return
        desk, task = self._core.suite_desk, guide.task
        if task.task is Task.SHIPPED:
            self._end("")
        elif task.task is Task.FILE:
            path = task.path
            assert path is not None
            self._make(lambda: str(desk.take_in(path).folder))
        else:
            form = task.form
            name, words = form.name.text().strip(), form.instruction.text
            examples, kind = tuple(form.examples), str(form.kind.currentData())
            self._make(lambda: str(write_suite(desk, name, words, examples, kind).folder))

    def _make(self, work: Callable[[], str]) -> None:
        guide = self.guide
        assert guide is not None
        guide.wait(waiting=True)

        def end(folder: str) -> None:
            self.suites_changed.emit()
            self._end(folder)

        self._ask(work, end, guide.task)

    def _end(self, suite: str) -> None:
        if self.guide is not None:
            self.guide.accept()
        self.suite_chosen.emit(suite)

    def _look(self, reference: str) -> None:
        if self.guide is not None:
            self.guide.reject()
        self.look_wanted.emit(reference)

    def _ask(
        self, work: Callable[[], Result], on_success: Callable[[Result], object], step: Step
    ) -> None:
        """What goes wrong is told on `step`."""
        guide = self.guide
        assert guide is not None

        def fail(error: LeastwiseError) -> None:
            if not isinstance(error, Cancelled):
                step.error.tell(error.message)
            if guide.waits:
                guide.wait(waiting=False)
                guide.show_step(step)

        def succeed(result: Result) -> None:
            on_success(result)

        self._jobs.start(lambda _c: work(), succeed, fail, guide)

    def _remember(self) -> None:
        self._memory.setValue(_SEEN, "true")

    def _forget(self, _how: int) -> None:
        self._remember()
        if self.guide is not None:
            self.guide.deleteLater()
            self.guide = None
