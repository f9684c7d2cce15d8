"""Room on a disk: what files really take, what is free, and copies that are checked."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.file_hashes import CHUNK_BYTES, hash_file

if TYPE_CHECKING:
    from leastwise.hub.library.metering import Meter

_SPARE_BYTES: Final = 64 << 20
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_BLOCK_BYTES: Final = 512  # what st_blocks counts, whatever the disk's own blocks are


def taken_bytes(paths: Iterable[str]) -> int:
    """What the disk really holds for these files; one that has several names counts once."""
    return sum(size for size, _links, _names in _inodes(paths).values())


def freed_bytes(paths: Iterable[str]) -> int:
    """What deleting exactly these names gives back: nothing where another name keeps the file."""
    return sum(size for size, links, names in _inodes(paths).values() if links <= names)


def _inodes(paths: Iterable[str]) -> dict[tuple[int, int], tuple[int, int, int]]:
    """Bytes on the disk, links, and how many of `paths` are links to it, by device and inode."""
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    for path in dict.fromkeys(paths):
        try:
            status = os.lstat(path)
        except OSError:
            continue
        key = (status.st_dev, status.st_ino)
        blocks = getattr(status, "st_blocks", None)
        size_bytes = status.st_size if blocks is None else blocks * _BLOCK_BYTES
        names = found[key][2] + 1 if key in found else 1
        found[key] = (size_bytes, status.st_nlink, names)
    return found


def check_room(folder: Path, needed_bytes: int) -> None:
    """Raise EnvironmentFault where the disk of `folder` has not that much and some to spare."""
    try:
        free_bytes = shutil.disk_usage(folder).free
    except OSError as error:
        raise fault_at(folder, error) from error
    if needed_bytes and free_bytes < needed_bytes + _SPARE_BYTES:
        raise EnvironmentFault(
            say(
                "library.no_room",
                folder=str(folder),
                free_bytes=free_bytes,
                needed_bytes=needed_bytes + _SPARE_BYTES,
            )
        )


def copy_checked(source: Path, target: Path, meter: Meter, cancellation: Cancellation) -> str:
    """Copy a file to a name that is free, read the copy back from the disk; its sha256.

    Raises EnvironmentFault (full, unwritable, unreadable, a copy that differs), Cancelled.
    """
    meter.doing(say("library.copying", name=source.name))
    digest = hashlib.sha256()
    with writing(target.parent), target.open("xb") as written:
        for chunk in _chunks(source):
            cancellation.raise_if_asked()
            digest.update(chunk)
            written.write(chunk)
            meter.add(len(chunk))
        written.flush()
        os.fsync(written.fileno())
        _forget_pages(written.fileno())
    shutil.copystat(source, target)
    meter.doing(say("library.checking", name=source.name))
    with reading(target):
        found = hash_file(target, cancellation, meter.add)
    if found != digest.hexdigest():
        raise EnvironmentFault(
            say("library.copy_differs", path=str(source), folder=str(target.parent))
        )
    return found


def _chunks(path: Path) -> Iterator[bytes]:
    """A file in portions; what goes wrong in reading is told apart from what does in writing."""
    with reading(path), path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def _forget_pages(descriptor: int) -> None:
    """Let the check read the disk and not the memory that was just written, where that can be."""
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def keep_names(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can promise that."""
    if os.name == "nt":
        return
    with writing(folder):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """What the file system complains of while `folder` is written becomes an EnvironmentFault."""
    try:
        yield
    except OSError as error:
        raise fault_at(folder, error) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """The same for a file that is read."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(say("library.unreadable", path=str(path), detail=detail)) from error


def fault_at(folder: Path, error: OSError) -> EnvironmentFault:
    """The fault behind an error of the file system in `folder`."""
    if error.errno in _FULL:
        return EnvironmentFault(say("library.disk_full", folder=str(folder)))
    detail = error.strerror or str(error)
    return EnvironmentFault(say("library.unwritable", folder=str(folder), detail=detail))
