"""Downloads from a Hub that runs here: impatient, in small blocks, with no margin on the disk."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from leastwise.hub.transfer.downloads import Downloads
from leastwise.hub.transfer.limits import TransferLimits
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import NetLimits

NAME = "small-Q4_K_M.gguf"
LIMITS = TransferLimits(
    net=NetLimits(stall_s=0.5, waits_s=(0.01,)),
    block_bytes=1 << 16,
    waits_s=(0.01, 0.02),
    margin_bytes=0,
    sync_bytes=1 << 20,
    told_every_s=0.0,
)


def content(size_bytes: int, seed: int = 1) -> bytes:
    """Bytes that are the same for the same seed."""
    return random.Random(seed).randbytes(size_bytes)


def client(folder: Path) -> Callable[[], NetClient]:
    """Clients whose log lies in a folder."""
    return lambda: NetClient(NetworkLog(folder / "network.jsonl"))


def downloads(folder: Path, **changes: object) -> Downloads:
    """Downloads into `folder/models`; `changes` are of the limits."""
    limits = replace(LIMITS, **changes)  # type: ignore[arg-type]
    return Downloads(folder / "models", client(folder), limits=limits)


def sha256(path: Path) -> str:
    """A file's hash."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
