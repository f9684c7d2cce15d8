"""Room on the disk: what downloads still need together, held against what is free."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.disk import fault_of_disk
from leastwise.hub.transfer.records import DownloadRecord, DownloadRecords


@dataclass(frozen=True)
class Room:
    """The disk of the store, of which `margin_bytes` stay free."""

    records: DownloadRecords
    margin_bytes: int

    def missing_bytes(self, record: DownloadRecord) -> int:
        """What a download has still to fetch."""
        return max(record.total_bytes - self.records.fetched_bytes(record), 0)

    def check(self, record: DownloadRecord, beside: Iterable[DownloadRecord]) -> None:
        """Raise EnvironmentFault where the disk cannot take what is missing, and what the
        downloads `beside` it still need."""
        missing_bytes = self.missing_bytes(record)
        if not missing_bytes:
            return
        others = [one for one in beside if one.download_id != record.download_id]
        others_bytes = sum(self.missing_bytes(one) for one in others)
        needed_bytes = missing_bytes + self.margin_bytes
        free_bytes = self._free_bytes()
        if needed_bytes + others_bytes <= free_bytes:
            return
        told: dict[str, str | int] = {
            "reference": record.reference,
            "path": str(self.records.folder),
            "needed_bytes": needed_bytes,
            "free_bytes": free_bytes,
        }
        if needed_bytes > free_bytes:
            raise EnvironmentFault(say("download.no_room", **told))
        raise EnvironmentFault(say("download.no_room_beside", others_bytes=others_bytes, **told))

    def _free_bytes(self) -> int:
        folder = self.records.folder
        there = next(
            (one for one in (folder, *folder.parents) if one.exists()), Path(folder.anchor)
        )
        try:
            return shutil.disk_usage(there).free
        except OSError as error:
            raise fault_of_disk(error, there) from error
