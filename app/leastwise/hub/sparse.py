"""Files of a full size that take hardly any disk, because most of them is a hole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO, Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

_PROBE_BYTES: Final = 8 << 20
_FSCTL_SET_SPARSE: Final = 0x000900C4  # winioctl.h


def check_holes(folder: Path) -> None:
    """Raise EnvironmentFault where the folder's disk fills the holes of files."""
    probe = folder / "hole"
    try:
        write_sparse(probe, b"", _PROBE_BYTES)
        taken_bytes = allocated_bytes(probe)
    finally:
        probe.unlink(missing_ok=True)
    if taken_bytes > _PROBE_BYTES // 2:
        raise EnvironmentFault(say("hub.no_sparse_files", path=str(folder)))


def write_sparse(path: Path, beginning: bytes, size_bytes: int) -> None:
    """Write a file of `size_bytes` that begins so, and holds nothing further. Raises OSError."""
    with path.open("xb") as file:
        _mark_sparse(file)
        file.write(beginning)
        file.truncate(size_bytes)


def allocated_bytes(path: Path) -> int:
    """What a file really takes on its disk, in bytes. Raises OSError."""
    if sys.platform == "win32":
        import ctypes

        high = ctypes.c_ulong(0)
        low: int = ctypes.windll.kernel32.GetCompressedFileSizeW(str(path), ctypes.byref(high))
        return (high.value << 32) + (low & 0xFFFFFFFF)
    return path.stat().st_blocks * 512  # the unit of st_blocks, whatever the disk's own


def _mark_sparse(file: BinaryIO) -> None:
    """On NTFS a file has holes only once it is marked; elsewhere nothing is needed."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        returned = ctypes.c_ulong(0)
        ctypes.windll.kernel32.DeviceIoControl(
            ctypes.c_void_p(msvcrt.get_osfhandle(file.fileno())),
            _FSCTL_SET_SPARSE,
            None,
            0,
            None,
            0,
            ctypes.byref(returned),
            None,
        )
