"""Stand-ins of full size for models whose weights are elsewhere, so that llama.cpp can plan."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.sources import ModelSource
from leastwise.hub.sparse import check_holes, write_sparse

# The process and the second it started in: its number may be another's by now.
_OWNED: Final = re.compile(r"^plan-(\d+)-(\d+)-")
_MOST_BEGINNING_BYTES: Final = 64 << 20


@contextmanager
def planning_file(source: ModelSource, folder: Path) -> Iterator[Path]:
    """A (first) file that llama.cpp can plan with: the model itself, or sparse files.

    They stand in a new folder under `folder` that is removed at the end. Raises EnvironmentFault
    where they cannot be written, or the disk has no sparse files.
    """
    if source.local_path is not None:
        yield source.local_path
        return
    own: Path | None = None
    try:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            own = Path(tempfile.mkdtemp(prefix=_own_prefix(), dir=folder))
            first = _write_standins(source, own)
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("hub.planning_unwritable", path=str(folder), detail=detail)
            ) from error
        yield first
    finally:
        if own is not None:
            shutil.rmtree(own, ignore_errors=True)


def remove_leftovers(folder: Path) -> int:
    """Remove what processes that are gone left in `folder`; returns how many folders."""
    removed = 0
    for left in folder.glob("plan-*"):
        match = _OWNED.match(left.name)
        if match and left.is_dir() and not _runs(int(match[1]), int(match[2])):
            shutil.rmtree(left, ignore_errors=True)
            removed += 1
    return removed


def _write_standins(source: ModelSource, own: Path) -> Path:
    check_holes(own)
    paths = [own / name for name in source.shard_names]
    for path, kept, size_bytes in zip(paths, source.header_files, source.shard_bytes, strict=True):
        with kept.open("rb") as file:
            write_sparse(path, file.read(_MOST_BEGINNING_BYTES), size_bytes)
    return paths[0]


def _own_prefix() -> str:
    return f"plan-{os.getpid()}-{int(psutil.Process().create_time())}-"


def _runs(pid: int, started_s: int) -> bool:
    try:
        return abs(psutil.Process(pid).create_time() - started_s) < 2
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True  # it may be somebody's: better left than taken away
