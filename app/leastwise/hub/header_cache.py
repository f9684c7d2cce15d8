"""Headers, lists of files and other answers that were fetched once, kept by what was asked.

A header's file is named by what it is of and by its own hash, so a damaged one is never used.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.hub_api import RemoteFile, Repository

_MOST_FILES: Final = 200
_MOST_BYTES: Final = 1 << 30
_ABANDONED_AFTER_S: Final = 600.0


@dataclass(frozen=True)
class HeaderCache:
    """A folder of its own; nothing else may lie there."""

    folder: Path

    def find(self, key: str) -> Path | None:
        """The file of a kept header, its modification time set to now; None where there is none.

        Raises EnvironmentFault where the folder cannot be read.
        """
        try:
            for path in self.folder.glob(f"{_digest(key)}-*.head"):
                if hashlib.sha256(path.read_bytes()).hexdigest() == path.stem.partition("-")[2]:
                    os.utime(path)
                    return path
                path.unlink()
        except OSError as error:
            raise self._fault(error) from error
        return None

    def keep(self, key: str, header: bytes) -> Path:
        """Write a header; the least recently used ones make room. Raises EnvironmentFault."""
        name = f"{_digest(key)}-{hashlib.sha256(header).hexdigest()}.head"
        return self._write(name, header)

    def find_listing(self, key: str, most_age_s: float) -> Repository | None:
        """A kept list of files, where it is no older. Raises EnvironmentFault."""
        kept = self.find_document(key, most_age_s)
        return None if kept is None else _repository(kept)

    def keep_listing(self, key: str, repository: Repository) -> None:
        """Write a list of files. Raises EnvironmentFault."""
        self.keep_document(key, json.dumps(asdict(repository)).encode())

    def find_document(self, key: str, most_age_s: float) -> bytes | None:
        """A kept answer, where it is no older; None for a damaged one. Raises EnvironmentFault."""
        path = self.folder / f"{_digest(key)}.json"
        try:
            if time.time() - path.stat().st_mtime > most_age_s:
                return None
            return _unsealed(path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._fault(error) from error

    def keep_document(self, key: str, content: bytes) -> None:
        """Write an answer with its own hash. Raises EnvironmentFault."""
        seal = hashlib.sha256(content).hexdigest().encode()
        self._write(f"{_digest(key)}.json", seal + b"\n" + content)

    def forget_listing(self, key: str) -> None:
        """Drop a list of files that turned out to be no longer true. Raises EnvironmentFault."""
        try:
            (self.folder / f"{_digest(key)}.json").unlink(missing_ok=True)
        except OSError as error:
            raise self._fault(error) from error

    def _write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, suffix=".new", delete=False) as new:
                try:
                    new.write(content)
                    new.flush()
                except OSError:
                    Path(new.name).unlink(missing_ok=True)
                    raise
            Path(new.name).replace(path)
            self._make_room(path)
        except OSError as error:
            raise self._fault(error) from error
        return path

    def _make_room(self, newest: Path) -> None:
        """Keep the most recently used files, and what was just written among them."""
        found = [(path, path.stat()) for path in self.folder.iterdir() if path != newest]
        found.sort(key=lambda each: each[1].st_mtime, reverse=True)
        room_bytes = _MOST_BYTES - newest.stat().st_size
        oldest_new_s = time.time() - _ABANDONED_AFTER_S
        kept = 1
        for path, status in found:
            if path.suffix == ".new":
                if status.st_mtime < oldest_new_s:
                    path.unlink(missing_ok=True)
                continue
            kept += 1
            room_bytes -= status.st_size
            if kept > _MOST_FILES or room_bytes < 0:
                path.unlink(missing_ok=True)

    def _fault(self, error: OSError) -> EnvironmentFault:
        detail = error.strerror or str(error)
        return EnvironmentFault(say("hub.cache", path=str(self.folder), detail=detail))


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:32]


def _unsealed(content: bytes) -> bytes | None:
    """What was kept; None for a damaged file."""
    seal, _, kept = content.partition(b"\n")
    return kept if hashlib.sha256(kept).hexdigest().encode() == seal else None


def _repository(kept: bytes) -> Repository:
    written = json.loads(kept)
    files = tuple(RemoteFile(**file) for file in written["files"])
    return Repository(written["name"], written["commit"], files, written.get("licence", ""))
