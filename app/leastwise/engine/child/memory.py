"""Peak memory of this process, as the operating system counts it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from leastwise.domain.measures import PeakMemory

_STATUS = Path("/proc/self/status")


class MemoryMeter:
    """The system's own peak, with the largest private share seen at the moments of asking."""

    def __init__(self) -> None:
        self._private_peak_bytes = 0

    def read(self) -> PeakMemory | None:
        """The peak so far; None where the system does not tell.

        Linux: VmHWM; private is the largest RssAnon and file-backed the rest of the peak.
        Windows: PeakWorkingSetSize, and PeakPagefileUsage as the private part.
        macOS: ru_maxrss, not told apart.
        """
        if sys.platform == "linux":
            memory: PeakMemory | None = self._read_linux()
        elif sys.platform == "win32":
            memory = _read_windows()
        else:
            memory = _read_bsd()
        return memory

    def now(self) -> PeakMemory | None:
        """The memory that is resident at this moment; None where the system does not tell."""
        if not _STATUS.exists():
            import psutil

            return PeakMemory(int(psutil.Process().memory_info().rss))
        fields = _status_fields()
        private_bytes = fields["RssAnon"] + fields.get("RssShmem", 0)
        return PeakMemory(fields["VmRSS"], private_bytes, fields["RssFile"])

    def _read_linux(self) -> PeakMemory:
        fields = _status_fields()
        total_bytes = fields["VmHWM"]
        private_bytes = fields["RssAnon"] + fields.get("RssShmem", 0)
        self._private_peak_bytes = max(self._private_peak_bytes, private_bytes)
        private_bytes = min(self._private_peak_bytes, total_bytes)
        return PeakMemory(total_bytes, private_bytes, total_bytes - private_bytes)


def _status_fields() -> dict[str, int]:
    fields: dict[str, int] = {}
    for line in _STATUS.read_text().splitlines():
        name, _, value = line.partition(":")
        if value.endswith(" kB"):
            fields[name] = int(value.removesuffix(" kB")) * 1024
    return fields


def _read_windows() -> PeakMemory:
    import psutil

    memory: Any = psutil.Process().memory_info()
    total_bytes, private_bytes = int(memory.peak_wset), int(memory.peak_pagefile)
    return PeakMemory(total_bytes, private_bytes, max(0, total_bytes - private_bytes))


def _read_bsd() -> PeakMemory | None:
    if sys.platform == "win32":
        return None
    import resource

    scale = 1 if sys.platform == "darwin" else 1024
    return PeakMemory(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale)
