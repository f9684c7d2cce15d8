"""What the library stands on: where things lie now, the history, and being alone in the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault, StoreFault
from leastwise.domain.messages import Message, say
from leastwise.hub.choosing import Elsewhere
from leastwise.hub.library.memory import WorkingMemory
from leastwise.hub.library.metering import Meter
from leastwise.hub.library.tool_folders import ToolFolders
from leastwise.paths import Paths
from leastwise.process.scratch import remove_leftovers

if TYPE_CHECKING:
    from leastwise.domain.model_header import ModelHeader
    from leastwise.hub.library.moving import Mover
    from leastwise.store.history import History


@dataclass(frozen=True)
class LibraryGround:
    """Handed to the library by the one who wires it.

    `memory` is the history for writing, None where it cannot be had, and `writer` raises why;
    `reading` is it for reading. `switch_store` makes a folder the store from now on. `shape_of`
    is what rehearsals know a model by.
    """

    ships: Path
    paths: Callable[[], Paths]
    folders: Callable[[], tuple[Path, ...]]
    memory: Callable[[], History | None]
    writer: Callable[[], History]
    reading: Callable[[], AbstractContextManager[History | None]]
    switch_store: Callable[[Path], None]
    shape_of: Callable[[ModelHeader], str]
    tools: Callable[[], ToolFolders] = ToolFolders

    def elsewhere(self) -> Elsewhere:
        """What lies with other programs; nothing where the history cannot be read."""
        try:
            with self.reading() as history:
                if history is None:
                    return Elsewhere()
                return Elsewhere(history.library.places(), history.library.forgotten())
        except StoreFault:
            return Elsewhere()

    @contextmanager
    def working_memory(self) -> Iterator[WorkingMemory]:
        """The history's hashes: for writing where that can be had, else for reading, or none."""
        with ExitStack() as stack:
            kept = self.memory()
            if kept is None:
                try:
                    kept = stack.enter_context(self.reading())
                except StoreFault:
                    kept = None
            yield WorkingMemory(kept)

    def note(self) -> Message | None:
        """What a user should know of the store before anything else, or None."""
        from leastwise.hub.library.moving import read_move

        paths = self.paths()
        if paths.store is not None and not paths.store.is_dir():
            settings = str(paths.settings_file)
            return say("library.store_missing", folder=str(paths.store), settings=settings)
        move = read_move(paths.store_move)
        if move is not None and move.origin == paths.models:
            return say("library.move_interrupted", folder=str(move.target))
        return None

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Alone in changing the store, with what killed processes left behind finished first.

        Raises EnvironmentFault where another one changes it, and where its disk is not there.
        """
        from filelock import FileLock, Timeout

        paths, note = self.paths(), self.note()
        if note is not None and note.code == "library.store_missing":
            raise EnvironmentFault(note)
        try:
            paths.home.mkdir(parents=True, exist_ok=True)
            lock = FileLock(paths.library_lock, timeout=0, thread_local=False)
            lock.acquire()
        except Timeout:
            raise EnvironmentFault(say("library.busy")) from None
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("library.unwritable", folder=str(paths.home), detail=detail)
            ) from error
        try:
            self._finish_what_was_left()
            yield
        finally:
            lock.release()

    def mover(self, memory: WorkingMemory, cancellation: Cancellation) -> Mover:
        """Moves the store."""
        from leastwise.hub.library.moving import Mover

        return Mover(self.paths().store_move, memory, cancellation, self.switch_store)

    def _finish_what_was_left(self) -> None:
        from leastwise.hub.library.moving import read_move

        paths = self.paths()
        if paths.models.is_dir():
            remove_leftovers(paths.models)
        move = read_move(paths.store_move)
        if move is not None and move.target == paths.models:
            with self.working_memory() as memory:
                self.mover(memory, Cancellation()).finish(move, Meter(0, lambda _told: None))
