"""Downloads of models: how far each is, and what happens to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from leastwise.domain.library import Manifest
from leastwise.domain.messages import Message


class DownloadPhase(StrEnum):
    """What a download is doing. Those that failed or are paused go on when they are resumed."""

    WAITING = "waiting"
    CHECKING = "checking"
    FETCHING = "fetching"
    PAUSED = "paused"
    FAILED = "failed"
    FINISHED = "finished"


WORKING: Final = frozenset({DownloadPhase.CHECKING, DownloadPhase.FETCHING})


@dataclass(frozen=True)
class DownloadState:
    """How far one download is, its shards taken together.

    `done_bytes` of `total_bytes` are here. `bytes_per_s` and `left_s` are smoothed, and None while
    nothing can be said. `notice` is why it failed, or what it waits for and tries again.
    `folder` is where the model lies once it is finished, else empty.
    """

    download_id: str
    reference: str
    repository: str
    names: tuple[str, ...]
    phase: DownloadPhase
    total_bytes: int
    done_bytes: int
    bytes_per_s: float | None = None
    left_s: float | None = None
    notice: Message | None = None
    folder: str = ""


@dataclass(frozen=True)
class DownloadChanged:
    """A download came on; while bytes come in, this is told a few times a second."""

    state: DownloadState


@dataclass(frozen=True)
class DownloadRemoved:
    """A download was cancelled, and what it had fetched is gone."""

    download_id: str


@dataclass(frozen=True)
class DownloadsReordered:
    """The downloads stand in another order, given by their ids."""

    download_ids: tuple[str, ...]


DownloadEvent: TypeAlias = DownloadChanged | DownloadRemoved | DownloadsReordered


@dataclass(frozen=True)
class Obtained:
    """A model that is whole in the store: its folder, and what that says of it.

    `was_there` is set where nothing had to be fetched; `fetched_bytes` came over the network now.
    """

    folder: str
    manifest: Manifest
    was_there: bool
    fetched_bytes: int
