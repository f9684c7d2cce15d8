"""What Leastwise keeps on this computer, where it lies, and what of it can be cleaned."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leastwise.domain.messages import Message, say


class DataKind(StrEnum):
    """One part of the data; together they are everything that Leastwise keeps."""

    MODELS = "models"
    DOWNLOADS = "downloads"
    HISTORY = "history"
    SUITES = "suites"
    HEADERS = "headers"
    PLANNING = "planning"
    LOG = "log"
    NETWORK_LOG = "network-log"
    CRASHES = "crashes"
    CLOUD = "cloud"
    PLAYGROUND = "playground"
    OTHER = "other"

    @property
    def heading(self) -> Message:
        """What people call it."""
        return say(f"data.title.{self.value}")

    @property
    def about(self) -> Message:
        """What it is, in a sentence."""
        return say(f"data.about.{self.value}")


class Cleanable(StrEnum):
    """What can be cleaned: it is made again, or it is old."""

    CACHES = "caches"
    DOWNLOADS = "downloads"
    LOGS = "logs"
    CRASHES = "crashes"
    HISTORY = "history"


CLEANED_BY: dict[DataKind, Cleanable] = {
    DataKind.HEADERS: Cleanable.CACHES,
    DataKind.PLANNING: Cleanable.CACHES,
    DataKind.DOWNLOADS: Cleanable.DOWNLOADS,
    DataKind.LOG: Cleanable.LOGS,
    DataKind.NETWORK_LOG: Cleanable.LOGS,
    DataKind.CRASHES: Cleanable.CRASHES,
    DataKind.HISTORY: Cleanable.HISTORY,
}


@dataclass(frozen=True)
class DataPlace:
    """One part: where it lies, the files in it, and what the disk holds for them in bytes."""

    kind: DataKind
    path: str
    files: int
    size_bytes: int

    @property
    def cleaned_by(self) -> Cleanable | None:
        """What cleans it; None where nothing does."""
        return CLEANED_BY.get(self.kind)


@dataclass(frozen=True)
class DataReport:
    """All parts, and what is free on the disks of the data and of the models; None is not told."""

    places: tuple[DataPlace, ...]
    free_bytes: int | None
    models_free_bytes: int | None

    @property
    def size_bytes(self) -> int:
        """What all of it takes."""
        return sum(place.size_bytes for place in self.places)

    @property
    def words(self) -> Message:
        """What all of it takes, and what is free."""
        told = {"size_bytes": self.size_bytes, "free_bytes": self.free_bytes}
        if self.free_bytes == self.models_free_bytes:
            return say("data.sums", **told)
        return say("data.sums_two_disks", **told, models_free_bytes=self.models_free_bytes)


@dataclass(frozen=True)
class Cleaning:
    """What cleaning would take away: files, unfinished downloads by id, runs by number.

    `size_bytes` is what the disk holds for it; None for runs, whose share of the history's file is
    known only once they are gone. `spared` counts what is in use just now and stays.
    """

    what: Cleanable
    files: tuple[str, ...] = ()
    downloads: tuple[str, ...] = ()
    runs: tuple[int, ...] = ()
    size_bytes: int | None = 0
    spared: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to clean."""
        return not (self.files or self.downloads or self.runs)

    @property
    def words(self) -> Message:
        """What goes, in a sentence."""
        if self.is_empty:
            return say("data.nothing_to_clean" if not self.spared else "data.all_in_use")
        if self.what is Cleanable.HISTORY:
            return say("data.cleans_runs", count=len(self.runs))
        count = len(self.downloads) + len(self.files)
        return say(f"data.cleans_{self.what.value}", count=count, size_bytes=self.size_bytes)


@dataclass(frozen=True)
class Cleaned:
    """What was taken away; `freed_bytes` was measured on the disk. `kept` files would not go."""

    what: Cleanable
    count: int
    freed_bytes: int
    kept: tuple[str, ...] = ()

    @property
    def words(self) -> Message:
        """What went, in a sentence."""
        told: dict[str, int] = {"count": self.count, "freed_bytes": self.freed_bytes}
        if self.kept:
            return say("data.cleaned_partly", **told, kept=len(self.kept), path=self.kept[0])
        return say("data.cleaned", **told)
