"""Small files written whole or not at all, and what disks complain of, as faults with words."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE})


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file by one that is on the disk already. Raises OSError, and nothing is left."""
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".new", delete=False) as new:
        try:
            new.write(content)
            new.flush()
            os.fsync(new.fileno())
        except OSError:
            new.close()
            Path(new.name).unlink(missing_ok=True)
            raise
    Path(new.name).replace(path)


def sync_folder(folder: Path) -> None:
    """Bring names that were made or changed in a folder onto the disk. Raises OSError."""
    if sys.platform == "win32":
        return  # folders cannot be opened there, and the file system journals names itself
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fault_of_disk(error: OSError, path: Path) -> EnvironmentFault:
    """The fault behind an error of the file system at `path`."""
    detail = error.strerror or str(error)
    if error.errno in _FULL:
        return EnvironmentFault(say("download.disk_full", path=str(path)))
    if error.errno == errno.EFBIG:
        return EnvironmentFault(say("download.file_too_large", path=str(path)))
    if error.errno in _READ_ONLY:
        return EnvironmentFault(say("download.read_only", path=str(path), detail=detail))
    if error.errno in _GONE:
        return EnvironmentFault(say("download.store_gone", path=str(path)))
    return EnvironmentFault(say("download.disk_failed", path=str(path), detail=detail))
