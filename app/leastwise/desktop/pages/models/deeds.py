"""Does what the buttons of a model ask for: in the background, one thing at a time."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from leastwise.desktop.bridge import Bridge, LibraryTold
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.models.actions import ModelActions
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.figures import gb
from leastwise.domain.known_models import (
    FileState,
    Imported,
    ImportedBy,
    LibraryProgressed,
    Removal,
    VerifiedFile,
)
from leastwise.domain.messages import Message, say
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog

Result = TypeVar("Result")


class ModelDeeds(QObject):
    """`library_changed` follows once other models are here than before.

    `elsewhere` tells whether something is measured, which reading whole files would spoil.
    """

    library_changed = Signal()

    def __init__(
        self,
        core: CoreCalls,
        jobs: Jobs,
        bridge: Bridge,
        desk: DownloadDesk,
        actions: ModelActions,
    ) -> None:
        super().__init__(actions)
        self.elsewhere: Callable[[], bool] = lambda: False
        self._core, self._jobs, self._bridge, self._desk = core, jobs, bridge, desk
        self._actions = actions
        self._job: Job | None = None
        self._mark: object = None
        actions.row_changed.connect(self._look_around)
        actions.download_wanted.connect(desk.add)
        actions.verify_wanted.connect(self.verify)
        actions.remove_wanted.connect(self.plan_removal)
        actions.folder_wanted.connect(self.show_folder)
        actions.import_wanted.connect(self.take_in)
        actions.stop_wanted.connect(self.stop)
        desk.changed.connect(self._show_download)
        bridge.library_told.connect(self._advance)

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def stop(self) -> None:
        """Stop what is being done; it counts as running until it has stopped."""
        if self._job is not None:
            self._job.cancel()

    def verify(self, reference: str) -> None:
        """Read a model's files whole and say whether they are what they were."""
        library, accept = self._core.library, self._begin()
        if accept is not None:
            self._start(lambda stop: library.verify([reference], stop, accept), self._tell_verified)

    def plan_removal(self, reference: str) -> None:
        """Find out what removing a model means, and ask."""
        library, accept = self._core.library, self._begin()
        if accept is not None:
            self._start(
                lambda stop: library.plan_removal(reference, stop, accept), self._ask_removal
            )

    def take_in(self, paths: Sequence[Path], *, copy: bool = False) -> None:
        """Take model files into the store, by a link or as copies."""
        library, accept = self._core.library, self._begin()
        if accept is None:
            return

        def work(stop: Cancellation) -> tuple[Imported, ...]:
            return tuple(library.take_in(path, stop, accept, copy=copy) for path in paths)

        def fail(error: LeastwiseError) -> None:
            if error.message.code == "library.cannot_link":
                words = self.tr("Copy instead")
                self._actions.error.tell(
                    error.message, words, lambda: self.take_in(paths, copy=True)
                )
            else:
                self._fail(error)
            self.library_changed.emit()

        self._start(work, self._tell_imported, fail)

    def show_folder(self, reference: str) -> None:
        """Open the folder that a model lies in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(reference).parent)))

    def _look_around(self) -> None:
        """What the disk has left, and whether anything may go out, for the model now chosen."""
        self._show_download()
        row, core = self._actions.row, self._core

        def look(_stop: Cancellation) -> tuple[int | None, Message | None]:
            log = NetworkLog(core.paths.network_log)
            offline = NetClient(log, core.settings.offline == "on").offline_reason
            return free_bytes(core.paths.models), offline

        def show(found: tuple[int | None, Message | None]) -> None:
            if row is self._actions.row:
                self._actions.show_room(*found)

        self._jobs.start(look, show, self._fail, self)

    def _show_download(self) -> None:
        row = self._actions.row
        state = self._desk.ledger.of_reference(row.reference) if row is not None else None
        self._actions.show_download(state)

    def _begin(self) -> Callable[[LibraryProgressed], None] | None:
        """Where progress goes, or None where nothing may begin now."""
        if self.running:
            return None
        self._actions.error.hide()
        if self.elsewhere():
            self._actions.error.tell(say("bench.in_use"))
            return None
        self._mark = object()
        return self._bridge.accept_library_for(self._mark)

    def _start(
        self,
        work: Callable[[Cancellation], Result],
        succeed: Callable[[Result], None],
        fail: Callable[[LeastwiseError], None] | None = None,
    ) -> None:
        mark, on_failure = self._mark, fail or self._fail

        def end(outcome: Callable[[], None]) -> Callable[[], None]:
            def done() -> None:
                if mark is self._mark:
                    self._job = self._mark = None
                    self._actions.show_running(running=False)
                    outcome()

            return done

        self._actions.say("")
        self._actions.show_running(running=True)
        self._job = self._jobs.start(
            work,
            lambda result: self._bridge.afterwards(end(lambda: succeed(result))),
            lambda error: self._bridge.afterwards(end(lambda: on_failure(error))),
            self,
        )

    def _advance(self, told: LibraryTold) -> None:
        if told.work is not self._mark:
            return
        event, progress = told.event, self._actions.progress
        figures = f"{gb(event.done_bytes)} / {gb(event.total_bytes)}"
        progress.show_figures(sentence(event.doing), figures)
        progress.show_fraction(event.done_bytes / max(event.total_bytes, 1))

    def _tell_verified(self, files: tuple[VerifiedFile, ...]) -> None:
        broken = [file for file in files if not file.usable]
        if broken:
            count = say("library.broken_count", count=len(broken), total=len(files))
            self._actions.error.tell(broken[0].fault or count)
            self.library_changed.emit()
        elif any(file.state is FileState.NEW for file in files):
            self._actions.say(self.tr("Read for the first time: its hash is known from now on."))
        else:
            self._actions.say(self.tr("Its files are what they were, to the last byte."))

    def _tell_imported(self, imported: tuple[Imported, ...]) -> None:
        self._actions.say("\n".join(_import_words(one) for one in imported))
        self.library_changed.emit()

    def _ask_removal(self, removal: Removal) -> None:
        if not self._may_remove(removal):
            return
        library = self._core.library
        if self._begin() is None:
            return

        def tell(_done: None) -> None:
            self._actions.say(_removal_words(removal))
            self.library_changed.emit()

        self._start(lambda _stop: library.remove(removal), tell)

    def _may_remove(self, removal: Removal) -> bool:
        question = QMessageBox(self._actions)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle("Leastwise")
        name = isolated(shortened(removal.name))
        question.setText(self.tr("Remove {name}?").format(name=name))
        question.setInformativeText("\n".join(_meaning(removal)))
        role = QMessageBox.ButtonRole
        remove = question.addButton(self.tr("Remove"), role.DestructiveRole)
        keep = question.addButton(self.tr("Keep it"), role.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.exec()
        chosen = question.clickedButton()
        question.deleteLater()
        return chosen is remove

    def _fail(self, error: LeastwiseError) -> None:
        if not isinstance(error, Cancelled):
            self._actions.error.tell(error.message)


def free_bytes(folder: Path) -> int | None:
    """What the disk has left that a folder is or will be on; None where it does not tell."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), None)
    try:
        return shutil.disk_usage(there).free if there is not None else None
    except OSError:
        return None


def _meaning(removal: Removal) -> list[str]:
    """What a removal deletes, forgets and frees, and what depends on the model, a line each."""
    lines = [say("library.deletes", path=place.path) for place in removal.deleted]
    lines += [say("library.forgets", path=place.path) for place in removal.forgotten]
    if removal.deleted:
        lines.append(say("library.frees", freed_bytes=removal.freed_bytes))
    return [_capital(sentence(line)) for line in (*lines, *removal.depends)]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _import_words(imported: Imported) -> str:
    if imported.by is ImportedBy.ALREADY_THERE:
        return sentence(say("library.already_there", name=imported.name))
    by_copy = imported.by is ImportedBy.COPY
    code = "library.imported" if by_copy else "library.imported_by_link"
    return sentence(say(code, name=imported.name, by=imported.by.value))


def _removal_words(removal: Removal) -> str:
    if removal.deleted:
        done = say("library.removed", name=removal.name, freed_bytes=removal.freed_bytes)
    else:
        path = removal.forgotten[0].path if removal.forgotten else ""
        done = say("library.forgotten", name=removal.name, path=path)
    return sentence(done)
