"""A file on its way: `NAME.part`, which becomes `NAME` only after its hash matched."""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.disk import fault_of_disk, sync_folder
from leastwise.hub.transfer.sidecar import Identity, Sidecar, boot_time_s, read_sidecar

_CHUNK_BYTES: Final = 1 << 20


class PartFile:
    """The beginning of a file, hashed as it grows. One thread appends; another may `sync`.

    `written_bytes` are in the file, that is, they survive a kill of this process.
    """

    def __init__(self, path: Path, identity: Identity, margin_bytes: int = 0) -> None:
        """`path` is the whole file's; nothing is opened yet."""
        self.path = path
        self.identity = identity
        self.written_bytes = 0
        self.synced_bytes = 0
        self._part = path.with_name(f"{path.name}.part")
        self._sidecar_path = path.with_name(f"{path.name}.part.json")
        self._margin_bytes = margin_bytes
        self._descriptor = -1
        self._boot_s = boot_time_s()
        self._sidecar = Sidecar(identity, "", 0, self._boot_s)
        self._noting = threading.Lock()
        self._begin_hashes()

    @property
    def mark(self) -> str:
        """The strong ETag that the bytes came with, or empty."""
        return self._sidecar.mark

    def open(self, cancellation: Cancellation, on_checked: Callable[[int], None]) -> None:
        """Take up what is there and hash it again; `on_checked` is told the bytes so far.

        Raises EnvironmentFault, Cancelled.
        """
        try:
            kept = read_sidecar(self._sidecar_path)
            usable = kept is not None and kept.identity.same_content(self.identity)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._descriptor = os.open(self._part, flags, 0o644)
            there_bytes = os.fstat(self._descriptor).st_size if usable else 0
            mark = ""
            if kept is not None and usable:
                mark = kept.mark
                safe_bytes = kept.safe_bytes(self._boot_s)
                there_bytes = there_bytes if safe_bytes is None else min(there_bytes, safe_bytes)
            if there_bytes > self.identity.size_bytes:
                there_bytes = 0
            os.ftruncate(self._descriptor, there_bytes)
            os.fsync(self._descriptor)
            self.synced_bytes = there_bytes
            self._write_sidecar(Sidecar(self.identity, mark, there_bytes, self._boot_s))
            self._hash_again(there_bytes, cancellation, on_checked)
        except OSError as error:
            raise fault_of_disk(error, self._part) from error

    def append(self, data: bytes) -> None:
        """Hash and write the next bytes. Raises EnvironmentFault; what was written stays."""
        try:
            self._check_disk(len(data))
            for digest in self._hashes:
                digest.update(data)
            view = memoryview(data)
            while view:
                count = os.write(self._descriptor, view)
                self.written_bytes += count
                view = view[count:]
        except OSError as error:
            raise fault_of_disk(error, self._part) from error

    def sync(self) -> None:
        """Bring what is written onto the disk, and note it. Raises EnvironmentFault."""
        written_bytes = self.written_bytes
        if written_bytes == self.synced_bytes:
            return
        try:
            os.fsync(self._descriptor)
            with self._noting:
                self._write_sidecar(replace(self._sidecar, synced_bytes=written_bytes))
        except OSError as error:
            raise fault_of_disk(error, self._part) from error
        self.synced_bytes = written_bytes

    def note_mark(self, mark: str) -> None:
        """Keep the ETag that the next bytes come with. Raises EnvironmentFault."""
        if mark == self.mark:
            return
        try:
            with self._noting:
                self._write_sidecar(replace(self._sidecar, mark=mark))
        except OSError as error:
            raise fault_of_disk(error, self._sidecar_path) from error

    def restart(self) -> None:
        """Begin anew with nothing, while nobody syncs. Raises EnvironmentFault."""
        try:
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            self.written_bytes = self.synced_bytes = 0
            self._begin_hashes()
            self._write_sidecar(Sidecar(self.identity, "", 0, self._boot_s))
        except OSError as error:
            raise fault_of_disk(error, self._part) from error

    @property
    def sha256(self) -> str:
        """The hash of what is written."""
        return self._hashes[0].hexdigest()

    def matches(self) -> bool:
        """Whether everything is there and is what the Hub lists."""
        if self.written_bytes != self.identity.size_bytes:
            return False
        if self.identity.sha256:
            return self.sha256 == self.identity.sha256
        return self._hashes[1].hexdigest() == self.identity.git_sha1

    def settle(self) -> None:
        """Make the part the file, on the disk and under its name. Raises EnvironmentFault."""
        try:
            os.fsync(self._descriptor)
            self.close()
            self._part.replace(self.path)
            sync_folder(self.path.parent)
            self._sidecar_path.unlink(missing_ok=True)
        except OSError as error:
            raise fault_of_disk(error, self._part) from error

    def close(self) -> None:
        """Close it; what is written stays."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _begin_hashes(self) -> None:
        self._hashes = [hashlib.sha256()]
        if not self.identity.sha256:
            # git names a content by this header and itself
            head = f"blob {self.identity.size_bytes}\0".encode()
            self._hashes.append(hashlib.sha1(head, usedforsecurity=False))

    def _hash_again(
        self, there_bytes: int, cancellation: Cancellation, on_checked: Callable[[int], None]
    ) -> None:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while self.written_bytes < there_bytes:
            cancellation.raise_if_asked()
            wanted = min(_CHUNK_BYTES, there_bytes - self.written_bytes)
            chunk = os.read(self._descriptor, wanted)
            if not chunk:
                break
            for digest in self._hashes:
                digest.update(chunk)
            self.written_bytes += len(chunk)
            on_checked(self.written_bytes)

    def _check_disk(self, more_bytes: int) -> None:
        """Raises OSError where the part is gone, EnvironmentFault where the disk gets full."""
        # A file whose folder was removed, or whose disk was taken away, can still be written to.
        there, ours = self._part.stat(), os.fstat(self._descriptor)
        if not os.path.samestat(there, ours):
            raise EnvironmentFault(say("download.store_gone", path=str(self._part)))
        if shutil.disk_usage(self._part.parent).free < self._margin_bytes + more_bytes:
            raise EnvironmentFault(say("download.disk_full", path=str(self._part)))

    def _write_sidecar(self, sidecar: Sidecar) -> None:
        sidecar.write(self._sidecar_path)
        self._sidecar = sidecar
