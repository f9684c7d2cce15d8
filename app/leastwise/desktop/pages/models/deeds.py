"""Does what the buttons of a model ask for: in the background, one thing at a time."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.deed_words import (
    imported_words,
    quantised_words,
    removal_meaning,
    removed_words,
)
from leastwise.desktop.pages.models.one_deed import OneDeed
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.known_models import FileState, Imported, Removal, VerifiedFile
from leastwise.domain.messages import Message, say
from leastwise.domain.quantising import Quantised


class ModelDeeds(QObject):
    """`library_changed` follows once other models are here than before."""

    library_changed = Signal()

    def __init__(
        self,
        core: CoreCalls,
        jobs: Jobs,
        deed: OneDeed,
        desk: DownloadDesk,
    ) -> None:
        super().__init__(deed)
        self.deed = deed
        self._core, self._jobs, self._desk = core, jobs, desk
        self._actions = actions = deed.actions
        actions.row_changed.connect(self._look_around)
        actions.download_wanted.connect(desk.add)
        actions.verify_wanted.connect(self.verify)
        actions.remove_wanted.connect(self.plan_removal)
        actions.folder_wanted.connect(self.show_folder)
        actions.import_wanted.connect(self.take_in)
        actions.smaller_wanted.connect(self.quantise)
        desk.changed.connect(self._show_download)

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self.deed.running

    def verify(self, reference: str) -> None:
        """Read a model's files whole and say whether they are what they were."""
        library, accept = self._core.library, self.deed.begin()
        if accept is not None:
            self.deed.start(
                lambda stop: library.verify([reference], stop, accept), self._tell_verified
            )

    def plan_removal(self, reference: str) -> None:
        """Find out what removing a model means, and ask."""
        library, accept = self._core.library, self.deed.begin()
        if accept is not None:
            self.deed.start(
                lambda stop: library.plan_removal(reference, stop, accept), self._ask_removal
            )

    def take_in(self, paths: Sequence[Path], *, copy: bool = False) -> None:
        """Take model files into the store, by a link or as copies."""
        library, accept = self._core.library, self.deed.begin()
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
                self.deed.fail(error)
            self.library_changed.emit()

        self.deed.start(work, self._tell_imported, fail)

    def quantise(self, reference: str, type_name: str, *, twice: bool = False) -> None:
        """Make a smaller file of a model; of one that is quantised already only `twice`."""
        quantiser, accept = self._core.quantiser, self.deed.begin()
        if accept is None:
            return

        def work(stop: Cancellation) -> Quantised:
            path = Path(reference)
            return quantiser.quantise(path, type_name, accept, stop, allow_requantize=twice)

        def tell(made: Quantised) -> None:
            self._actions.say(quantised_words(made))
            self.library_changed.emit()

        def fail(error: LeastwiseError) -> None:
            if error.message.code == "quantise.is_quantised":
                words = self.tr("Make it anyway")
                self._actions.error.tell(
                    Message("quantise.would_be_twice", error.message.params),
                    words,
                    lambda: self.quantise(reference, type_name, twice=True),
                )
            else:
                self.deed.fail(error)

        self.deed.start(work, tell, fail)

    def show_folder(self, reference: str) -> None:
        """Open the folder that a model lies in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(reference).parent)))

    def _look_around(self) -> None:
        """What the disk has left, and whether anything may go out, for the model now chosen."""
        self._show_download()
        row, core = self._actions.row, self._core

        def look(_stop: Cancellation) -> tuple[int | None, Message | None]:
            return free_bytes(core.paths.models), core.network.offline

        def show(found: tuple[int | None, Message | None]) -> None:
            if row is self._actions.row:
                self._actions.show_room(*found, self._desk.ledger.claimed_bytes)

        self._jobs.start(look, show, self.deed.fail, self)

    def _show_download(self) -> None:
        self._actions.show_download(self._desk.ledger.of_reference(self._actions.wanted))

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
        self._actions.say("\n".join(imported_words(one) for one in imported))
        self.library_changed.emit()

    def _ask_removal(self, removal: Removal) -> None:
        if not self._may_remove(removal):
            return
        library = self._core.library
        if self.deed.begin() is None:
            return

        def tell(_done: None) -> None:
            self._actions.say(removed_words(removal))
            self.library_changed.emit()

        self.deed.start(lambda _stop: library.remove(removal), tell)

    def _may_remove(self, removal: Removal) -> bool:
        name = isolated(shortened(removal.name))
        question = self.tr("Remove {name}?").format(name=name)
        meaning = "\n".join(removal_meaning(removal))
        return is_wanted(self._actions, question, meaning, self.tr("Remove"), self.tr("Keep it"))


def free_bytes(folder: Path) -> int | None:
    """What the disk has left that a folder is or will be on; None where it does not tell."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), None)
    try:
        return shutil.disk_usage(there).free if there is not None else None
    except OSError:
        return None
