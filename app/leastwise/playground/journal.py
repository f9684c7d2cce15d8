"""What is being written just now, on the disk before it is shown: a file for each answer.

A file is written without waiting for the disk, which a killed process loses nothing by; when the
answer is in the history its file goes. What a killed process left behind is taken up later.
"""

from __future__ import annotations

import json
import logging
import os
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.playground import PlayEntry
from leastwise.engine.reasoning import Said
from leastwise.store import codec

_LOG = logging.getLogger(__name__)
_ENDING: Final = ".part"


class JournalFile:
    """One answer in the making. A disk that fails ends the file, and never the answer."""

    def __init__(self, folder: Path, entry: PlayEntry) -> None:
        """Begin with what was asked. Raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{uuid.uuid4().hex}{_ENDING}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        # What was asked may be private: nobody else on this computer can read it.
        self._descriptor: int | None = os.open(self.path, flags, 0o600)
        self._write(codec.dump(entry))

    def add(self, said: Said) -> None:
        """Keep new text."""
        self._write(json.dumps([said.answer, said.reasoning]))

    def close(self) -> None:
        """Leave the file as it is."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """The answer is kept elsewhere. A file that cannot go is taken up once more later."""
        self.close()
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            _LOG.warning("%s cannot be removed: %s", self.path.name, error)

    def _write(self, line: str) -> None:
        if self._descriptor is None:
            return
        data = f"{line}\n".encode("ascii")
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError as error:
            _LOG.warning("an answer cannot be kept while it is written: %s", error)
            self.close()


def leftovers(folder: Path) -> Iterator[tuple[Path, PlayEntry]]:
    """The answers that were in the making when a process ended, each with its file."""
    if not folder.is_dir():
        return
    for path in sorted(folder.glob(f"*{_ENDING}")):
        try:
            entry = _read(path)
        except (OSError, ValueError, KeyError, TypeError) as error:
            _LOG.warning("%s holds no answer: %s", path.name, error)
            continue
        yield path, entry


def _read(path: Path) -> PlayEntry:
    """What a file holds; its last line may be cut short. Raises ValueError and its kin."""
    first, *rest = path.read_text(encoding="ascii").split("\n")
    entry = codec.load(PlayEntry, first)
    answers: list[str] = []
    reasonings: list[str] = []
    for line in rest[:-1]:  # what follows the last line's end was never whole
        answer, reasoning = json.loads(line)
        answers.append(str(answer))
        reasonings.append(str(reasoning))
    said = replace(
        entry.answer,
        text="".join(answers),
        reasoning="".join(reasonings),
        finish_reason="interrupted",
    )
    return replace(entry, answer=said)
