"""Exchanges on their way into the history: in a file while they are written, then for good."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import Message, say
from leastwise.domain.playground import PlayEntry
from leastwise.playground.journal import JournalFile, leftovers
from leastwise.store.play_records import PlayRecords

_LOG = logging.getLogger(__name__)


class PlayHistory(Protocol):
    """A history, as far as the Playground knows it."""

    @property
    def play(self) -> PlayRecords:
        """The exchanges and the prompts."""


@dataclass
class Keeper:
    """`writer` gives the history for writing, `reading` one to look into, or None."""

    writer: Callable[[], PlayHistory]
    reading: Callable[[], AbstractContextManager[PlayHistory | None]]
    folder: Path
    _taken_up: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, entry: PlayEntry) -> tuple[JournalFile | None, Message | None]:
        """A file for an answer in the making, or None and why there is none."""
        try:
            self.take_up()
            return JournalFile(self.folder, entry), None
        except StoreFault as fault:
            return None, fault.message
        except OSError as error:
            return None, say("play.no_journal", detail=error.strerror or str(error))

    def finish(
        self, file: JournalFile | None, entry: PlayEntry
    ) -> tuple[int | None, Message | None]:
        """Keep a whole exchange; its number, or None and why it is not kept.

        Its file stays where the history fails, to be taken up once that works again.
        """
        if file is None:
            return None, None
        try:
            number = self.writer().play.keep(entry)
        except StoreFault as fault:
            file.close()
            return None, fault.message
        file.remove()
        return number, None

    def take_up_if_possible(self) -> None:
        """The same before somebody looks; where another process writes, it is that one's to do."""
        if not self._taken_up and self.folder.is_dir() and any(self.folder.iterdir()):
            try:
                self.take_up()
            except StoreFault as fault:
                _LOG.info("answers that were interrupted are not taken up: %s", fault.message.code)

    def take_up(self) -> None:
        """Take what a killed process left into the history, once. Raises StoreFault.

        Whoever may write the history is alone in it, and has no answer in the making before its
        first: what lies there belongs to nobody.
        """
        with self._lock:
            if self._taken_up:
                return
            history = self.writer()
            for path, entry in leftovers(self.folder):
                history.play.keep(entry)
                path.unlink(missing_ok=True)
            self._taken_up = True
