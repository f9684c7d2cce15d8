"""What other programs hold of the memory, which closing them would give back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psutil


def closable_bytes() -> int | None:
    """What closing this user's other programs would give back; None where none can be seen."""
    held = held_by_others()
    return sum(held.values()) if held else None


def held_by_others() -> Mapping[int, int]:
    """The private memory of this user's other programs, by their process.

    Left out are this program, what started it and what it started: nobody closes those to make
    room. What is only cached is available already and not in here. Shared memory is left out
    where the system tells it (Linux), so that the sum is what would come back, at most.
    """
    import psutil

    own = _own_family()
    others = (process for process in psutil.process_iter() if process.pid not in own)
    held = {process.pid: _private_bytes(process) for process in others if _is_ours(process)}
    return {pid: size_bytes for pid, size_bytes in held.items() if size_bytes is not None}


def _own_family() -> set[int]:
    import psutil

    try:
        this = psutil.Process()
        family = [this, *this.parents(), *this.children(recursive=True)]
    except psutil.Error:
        return {os.getpid()}
    return {process.pid for process in family}


def _is_ours(process: psutil.Process) -> bool:
    """Whether this user may close it; Windows shows the memory of no others anyway."""
    import psutil

    if not hasattr(os, "getuid"):
        return True
    try:
        return bool(process.uids().real == os.getuid())
    except psutil.Error:
        return False


def _private_bytes(process: psutil.Process) -> int | None:
    import psutil

    try:
        memory = process.memory_info()
    except psutil.Error:
        return None
    if (committed := getattr(memory, "private", None)) is not None:
        return int(min(committed, memory.rss))  # Windows: what is committed may lie on the disk
    return max(int(memory.rss - getattr(memory, "shared", 0)), 0)
