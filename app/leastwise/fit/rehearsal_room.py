"""Where a rehearsal writes, and whether there is room for it; nothing of it stays behind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.machine.limits import read_limits
from leastwise.process.scratch import scratch_folder

# A disk that is filled to the last byte harms every program on it.
_DISK_RESERVE_BYTES: Final = 256 << 20
_MEMORY_RESERVE_BYTES: Final = 256 << 20


@contextmanager
def rehearsal_folder(folder: Path) -> Iterator[Path]:
    """A new folder in `folder`, which is gone afterwards.

    Raises EnvironmentFault where it cannot be made.
    """
    with ExitStack() as stack:
        try:
            own = stack.enter_context(scratch_folder(folder, "rehearsal"))
        except OSError as error:
            raise disk_failed(folder, error) from error
        yield own


def check_disk(folder: Path, needed_bytes: int) -> None:
    """Raise EnvironmentFault where the disk of `folder` has no room for so many bytes."""
    free = free_disk_bytes(folder)
    if needed_bytes > free - _DISK_RESERVE_BYTES:
        raise EnvironmentFault(
            say("rehearsal.disk_short", needed=needed_bytes, free=free, folder=str(folder))
        )


def check_memory(needed_bytes: int) -> None:
    """Raise EnvironmentFault where so much memory is not available."""
    available = available_memory_bytes()
    if needed_bytes > available - _MEMORY_RESERVE_BYTES:
        raise EnvironmentFault(
            say("rehearsal.memory_short", needed=needed_bytes, available=available)
        )


def free_disk_bytes(folder: Path) -> int:
    """Free bytes on the disk of `folder`, which exists."""
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise disk_failed(folder, error) from error


def available_memory_bytes() -> int:
    """Memory that this process can have now."""
    import psutil

    available, limit = psutil.virtual_memory().available, read_limits().available_bytes
    return available if limit is None else min(available, limit)


@contextmanager
def blamed_on_disk(folder: Path) -> Iterator[None]:
    """What the system refuses in this block becomes an EnvironmentFault about `folder`."""
    try:
        yield
    except OSError as error:
        raise disk_failed(folder, error) from error


def disk_failed(folder: Path, error: OSError) -> EnvironmentFault:
    """What to say when the disk refuses."""
    detail = error.strerror or str(error)
    return EnvironmentFault(say("rehearsal.disk_failed", folder=str(folder), detail=detail))
