"""What is known of a download that nobody works on: one JSON file, beside what was fetched."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from leastwise.hub.disk import fault_of_disk, write_whole
from leastwise.hub.file_names import is_safe_name
from leastwise.hub.hub_api import RemoteFile, Repository

DOWNLOADS_FOLDER: Final = ".downloads"
_FORMAT: Final = 1
_MOST_BYTES: Final = 1 << 20
_WANTED: Final = frozenset({"run", "pause", "remove"})


@dataclass(frozen=True)
class DownloadRecord:
    """A download: what it is of, whether it shall `run`, `pause` or be `remove`d, and its place.

    `place` orders the downloads. `is_stale` is set where the Hub no longer has these files.
    """

    download_id: str
    reference: str
    endpoint: str
    repository: Repository
    wanted: str
    place: int
    is_stale: bool = False

    @property
    def files(self) -> tuple[RemoteFile, ...]:
        """The model's files in their order."""
        return self.repository.files

    @property
    def total_bytes(self) -> int:
        """The size of all files together."""
        return sum(file.size_bytes for file in self.files)


@dataclass(frozen=True)
class DownloadRecords:
    """The folder of unfinished downloads in the store: `ID.json`, and the folder `ID` of files."""

    folder: Path

    def all(self) -> tuple[DownloadRecord, ...]:
        """Every record in its order; what was to be removed is removed.

        Raises EnvironmentFault where the folder cannot be read.
        """
        found: list[DownloadRecord] = []
        try:
            for path in sorted(self.folder.glob("*.json")):
                try:
                    record = self._kept(path)
                except FileNotFoundError:
                    if not self.folder.is_dir():
                        raise
                    continue  # it ended while the others were read
                if record is not None:
                    found.append(record)
        except OSError as error:
            raise fault_of_disk(error, self.folder) from error
        return tuple(sorted(found, key=lambda record: (record.place, record.download_id)))

    def _kept(self, path: Path) -> DownloadRecord | None:
        """One record; a damaged one is set aside, and what was to be removed is removed."""
        record = _read(path)
        if record is None:
            path.replace(path.with_suffix(".damaged"))
        elif record.wanted == "remove":
            self._erase(record.download_id)
        else:
            return record
        return None

    def find(self, download_id: str) -> DownloadRecord | None:
        """One record, or None. Raises EnvironmentFault."""
        return next((each for each in self.all() if each.download_id == download_id), None)

    def keep(self, record: DownloadRecord) -> None:
        """Write a record. Raises EnvironmentFault."""
        content = json.dumps({"format": _FORMAT, **asdict(record)}, indent=2).encode()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(self.folder / f"{record.download_id}.json", content)
        except OSError as error:
            raise fault_of_disk(error, self.folder) from error

    def remove(self, record: DownloadRecord) -> None:
        """Remove a download and what it fetched. Raises EnvironmentFault, and tries again later."""
        self.keep(replace(record, wanted="remove"))
        try:
            self._erase(record.download_id)
        except OSError as error:
            raise fault_of_disk(error, self.folder) from error

    def work_folder(self, download_id: str) -> Path:
        """Where the files of a download gather."""
        return self.folder / download_id

    def fetched_bytes(self, record: DownloadRecord) -> int:
        """How much of it lies here, as far as the files' sizes tell."""
        fetched_bytes = 0
        for file in record.files:
            work = self.work_folder(record.download_id)
            for path in (work / file.name, work / f"{file.name}.part"):
                try:
                    fetched_bytes += min(path.stat().st_size, file.size_bytes)
                except OSError:
                    continue
        return fetched_bytes

    def lock_file(self, download_id: str) -> Path:
        """What a process locks while it works on a download."""
        return self.folder / f"{download_id}.lock"

    def _erase(self, download_id: str) -> None:
        work = self.work_folder(download_id)
        if work.is_dir():
            shutil.rmtree(work)
        (self.folder / f"{download_id}.json").unlink(missing_ok=True)


def _read(path: Path) -> DownloadRecord | None:
    """A record; None for one that is damaged, or names what could lie elsewhere."""
    try:
        with path.open("rb") as file:
            written = json.loads(file.read(_MOST_BYTES))
        listed = written["repository"]
        files = tuple(RemoteFile(**each) for each in listed["files"])
        repository = Repository(listed["name"], listed["commit"], files, listed["licence"])
        record = DownloadRecord(
            str(written["download_id"]),
            str(written["reference"]),
            str(written["endpoint"]),
            repository,
            str(written["wanted"]),
            int(written["place"]),
            bool(written["is_stale"]),
        )
        is_sound = (
            record.download_id == path.stem
            and record.wanted in _WANTED
            and bool(files)
            and all(is_safe_name(file.name) for file in files)
            and all(isinstance(file.size_bytes, int) for file in files)
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return record if is_sound else None
