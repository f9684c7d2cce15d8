"""What is done with all models here: look with other programs, verify, move to another folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from leastwise.desktop.asking import is_wanted
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.language.figures import filled, whole
from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.models.deed_words import discovery_words, moved_words
from leastwise.desktop.pages.models.one_deed import OneDeed
from leastwise.desktop.wording import isolated, shortened
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.known_models import Discovery, FileState, Moved, VerifiedFile
from leastwise.domain.messages import say

_LONGEST_PATH = 200
_MOST_NAMED = 5


class StoreDeeds(QObject):
    """`library_changed` follows once other models are here than before, or in other places."""

    library_changed = Signal()

    def __init__(self, core: CoreCalls, deed: OneDeed, desk: DownloadDesk) -> None:
        super().__init__(deed)
        self._core, self._deed, self._desk = core, deed, desk

    def discover(self) -> None:
        """Know from now on what other programs hold; it is used where it lies."""
        library, accept = self._core.library, self._deed.begin()
        if accept is not None:
            self._deed.start(lambda stop: library.discover(stop, accept), self._tell_found)

    def verify(self) -> None:
        """Read every file whole and say whether they are what they were."""
        library, accept = self._core.library, self._deed.begin()
        if accept is not None:
            self._deed.start(lambda stop: library.verify([], stop, accept), self._tell_verified)

    def ask_folder(self) -> None:
        """Let the user choose where the models shall lie, and move them there."""
        if self._deed.running:
            return
        title = self.tr("Move the models to an empty or new folder")
        start = str(self._core.library.store)
        chosen = QFileDialog.getExistingDirectory(self._deed.actions, title, start)
        if chosen and self._may_move(Path(chosen)):
            self.move(Path(chosen))

    def move(self, folder: Path) -> None:
        """Move the store; nobody may use a model or begin a download meanwhile."""
        library, accept = self._core.library, self._deed.begin(moves_files=True)
        if accept is None:
            return
        self._desk.hold(say("library.moving"))

        def fail(error: LeastwiseError) -> None:
            self._go_on()
            self._deed.fail(error)

        self._deed.start(lambda stop: library.move(folder, stop, accept), self._tell_moved, fail)

    def _may_move(self, folder: Path) -> bool:
        question = self.tr("Move the models to {folder}?").format(folder=_path(folder))
        meaning = self.tr(
            "They lie in {store} now. Everything is copied and read back before the old files are "
            "deleted; a move that is cancelled leaves them where they are."
        ).format(store=_path(self._core.library.store))
        move, leave = self.tr("Move"), self.tr("Leave them")
        return is_wanted(self._deed.actions, question, meaning, move, leave)

    def _tell_found(self, found: Discovery) -> None:
        self._deed.actions.say(discovery_words(found))
        self.library_changed.emit()

    def _tell_verified(self, files: tuple[VerifiedFile, ...]) -> None:
        broken = [file for file in files if not file.usable]
        if broken:
            count = say("library.broken_count", count=len(broken), total=len(files))
            names = listed(shortened(file.path) for file in broken[:_MOST_NAMED])
            self._deed.actions.error.tell(count)
            self._deed.actions.say(names)
            self.library_changed.emit()
            return
        fresh = sum(file.state is FileState.NEW for file in files)
        words = self.tr(
            "{sound} of {total} {total|file|files} {sound|is what it was|are what they were}, "
            "to the last byte."
        )
        lines = [filled(words, sound=whole(len(files) - fresh), total=whole(len(files)))]
        if fresh:
            words = self.tr("The others were read for the first time: their hashes are known now.")
            lines.append(words)
        self._deed.actions.say(" ".join(lines))

    def _tell_moved(self, moved: Moved) -> None:
        self._go_on()
        self._deed.actions.say(moved_words(moved))

    def _go_on(self) -> None:
        """With the store where it lies now: a move may fail after its switch, too."""
        self._desk.hold(None)
        self._desk.restart()
        self.library_changed.emit()


def _path(folder: Path) -> str:
    return isolated(shortened(str(folder), _LONGEST_PATH))
