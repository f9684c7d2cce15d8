"""How much of the disk each part of the data takes: one pass over all files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.data_places import DataKind, DataPlace, DataReport
from leastwise.hub.places import making_folder
from leastwise.hub.transfer.records import DOWNLOADS_FOLDER
from leastwise.paths import Paths

_BLOCK_BYTES: Final = 512  # what st_blocks counts, whatever the disk's own blocks are


@dataclass
class _Sum:
    files: int = 0
    size_bytes: int = 0
    seen: set[tuple[int, int]] = field(default_factory=set)

    def add(self, status: os.stat_result) -> None:
        """A file of several names counts once."""
        self.files += 1
        key = (status.st_dev, status.st_ino)
        if status.st_nlink > 1 and key in self.seen:
            return
        self.seen.add(key)
        blocks = getattr(status, "st_blocks", None)
        self.size_bytes += status.st_size if blocks is None else blocks * _BLOCK_BYTES


def measure(paths: Paths, cancellation: Cancellation) -> DataReport:
    """Every part with its size. What cannot be read counts as nothing. Raises Cancelled."""
    sums = {kind: _Sum() for kind in DataKind}
    roots = [paths.home]
    if not paths.models.is_relative_to(paths.home):
        roots.append(paths.models)
    for root in roots:
        for path, status in _files(root, cancellation):
            sums[kind_of(path, paths)].add(status)
    places = tuple(
        DataPlace(kind, str(place_of(kind, paths)), found.files, found.size_bytes)
        for kind, found in sums.items()
    )
    return DataReport(places, _free_bytes(paths.home), _free_bytes(paths.models))


def place_of(kind: DataKind, paths: Paths) -> Path:
    """The folder or file of a part."""
    return {
        DataKind.MODELS: paths.models,
        DataKind.DOWNLOADS: paths.models / DOWNLOADS_FOLDER,
        DataKind.HISTORY: paths.database,
        DataKind.SUITES: paths.suites,
        DataKind.HEADERS: paths.headers,
        DataKind.PLANNING: paths.planning,
        DataKind.LOG: paths.log_file,
        DataKind.NETWORK_LOG: paths.network_log,
        DataKind.CRASHES: paths.crashes,
        DataKind.CLOUD: paths.cloud,
        DataKind.PLAYGROUND: paths.playground,
        DataKind.OTHER: paths.home,
    }[kind]


def kind_of(path: Path, paths: Paths) -> DataKind:
    """The part that a file belongs to."""
    within = {
        paths.models / DOWNLOADS_FOLDER: DataKind.DOWNLOADS,
        making_folder(paths.models): DataKind.PLANNING,
        paths.models: DataKind.MODELS,
        paths.suites: DataKind.SUITES,
        paths.headers: DataKind.HEADERS,
        paths.planning: DataKind.PLANNING,
        paths.crashes: DataKind.CRASHES,
        paths.cloud: DataKind.CLOUD,
        paths.hub_keys: DataKind.CLOUD,
        paths.playground: DataKind.PLAYGROUND,
    }
    for folder, kind in within.items():
        if path.is_relative_to(folder):
            return kind
    if path.parent == paths.log_file.parent:
        is_log = path.name.startswith(paths.log_file.stem)
        return DataKind.LOG if is_log else DataKind.NETWORK_LOG
    if path.parent == paths.home and path.name.startswith(paths.database.stem + "."):
        return DataKind.HISTORY
    return DataKind.OTHER


def _files(root: Path, cancellation: Cancellation) -> Iterator[tuple[Path, os.stat_result]]:
    """Every file below `root`; links are not followed."""
    waiting = [str(root)]
    while waiting:
        cancellation.raise_if_asked()
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        yield Path(entry.path), os.lstat(entry.path)
        except OSError:
            continue


def _free_bytes(folder: Path) -> int | None:
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None
