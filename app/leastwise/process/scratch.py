"""Folders that are gone afterwards, or at the next start where their process was killed."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

# The process and the second it started in: its number may be another's by now.
_OWNED: Final = re.compile(r"^[a-z]+-(\d+)-(\d+)-")


@contextmanager
def scratch_folder(parent: Path, kind: str) -> Iterator[Path]:
    """A new folder in `parent`, which is made where it is missing; `kind` begins its name.

    Raises OSError where it cannot be made.
    """
    import psutil

    parent.mkdir(parents=True, exist_ok=True)
    started_s = int(psutil.Process().create_time())
    own = Path(tempfile.mkdtemp(prefix=f"{kind}-{os.getpid()}-{started_s}-", dir=parent))
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)


def remove_leftovers(parent: Path) -> int:
    """Remove what processes that are gone left in `parent`; returns how many folders."""
    removed = 0
    for left in leftovers(parent):
        shutil.rmtree(left, ignore_errors=True)
        removed += not left.exists()
    return removed


def leftovers(parent: Path) -> tuple[Path, ...]:
    """The folders in `parent` whose processes are gone."""
    found = []
    for left in parent.glob("*-*-*-*"):
        owner = _OWNED.match(left.name)
        if owner is None or left.is_symlink() or not left.is_dir():
            continue
        if not _runs(int(owner[1]), int(owner[2])):
            found.append(left)
    return tuple(found)


def _runs(pid: int, started_s: int) -> bool:
    import psutil

    try:
        return abs(psutil.Process(pid).create_time() - started_s) < 2
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True  # it may be somebody's: better left than taken away
