"""Hashes that are known while the library works, over those that the history keeps."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.messages import say
from leastwise.hub.file_hashes import FileStatus, hash_file

if TYPE_CHECKING:
    from leastwise.hub.library.metering import Meter
    from leastwise.hub.model_files import HashMemory


class WorkingMemory:
    """Remembers for as long as it lives, and in `kept` for longer where there is one."""

    def __init__(self, kept: HashMemory | None) -> None:
        self._kept = kept
        self._own: dict[tuple[str, FileStatus], str] = {}

    def known_hash(
        self, path: Path, size_bytes: int, modified_ns: int, inode: int = 0
    ) -> str | None:
        """The hash of exactly this state of the file."""
        own = self._own.get((str(path), FileStatus(size_bytes, modified_ns, inode)))
        if own or self._kept is None:
            return own
        return self._kept.known_hash(path, size_bytes, modified_ns, inode)

    def keep_hash(
        self, path: Path, size_bytes: int, modified_ns: int, sha256: str, inode: int = 0
    ) -> None:
        """Keep a hash."""
        self._own[str(path), FileStatus(size_bytes, modified_ns, inode)] = sha256
        if self._kept is not None:
            self._kept.keep_hash(path, size_bytes, modified_ns, sha256, inode)

    def agreed_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The hash that a file must have."""
        return self._kept.agreed_hash(path, size_bytes, modified_ns) if self._kept else None

    def hash_of(self, path: Path) -> str | None:
        """The hash of the file as it is now, where it is known. Raises OSError."""
        return self.known_hash(path, *FileStatus.of(path))

    def hashed(self, path: Path, meter: Meter, cancellation: Cancellation) -> str:
        """The hash of the file, which is read where it must be. Raises OSError, Cancelled."""
        state = FileStatus.of(path)
        known = self.known_hash(path, *state)
        if known:
            return known
        meter.doing(say("library.hashing", name=path.name))
        sha256 = hash_file(path, cancellation, meter.add)
        self.keep_hash(path, state.size_bytes, state.modified_ns, sha256, state.inode)
        return sha256

    def unread_bytes(self, paths: Iterable[str]) -> int:
        """How many bytes must be read until all these files are hashed; what is gone is none."""
        total = 0
        for path in map(Path, paths):
            try:
                state = FileStatus.of(path)
            except OSError:
                continue
            total += 0 if self.known_hash(path, *state) else state.size_bytes
        return total
