"""How a transfer behaves: its portions, its patience, and the room that it leaves on the disk."""

from __future__ import annotations

from dataclasses import dataclass, field

from leastwise.net.requests import NetLimits


@dataclass(frozen=True)
class TransferLimits:
    """Bytes and seconds. What is in memory when the process is killed is fetched again.

    At most `block_bytes * (waiting_blocks + 2)` of a file are in memory. `waits_s` are the pauses
    between attempts that bring less than `progress_bytes`; after the last one it is given up.
    The disk keeps `margin_bytes` free. What was written is brought onto the disk every
    `sync_bytes` or `sync_s`, for the day that the power fails.
    """

    net: NetLimits = field(default_factory=lambda: NetLimits(stall_s=30.0))
    block_bytes: int = 1 << 19
    waiting_blocks: int = 4
    waits_s: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0)
    progress_bytes: int = 1 << 16
    margin_bytes: int = 64 << 20
    sync_bytes: int = 8 << 20
    sync_s: float = 5.0
    told_every_s: float = 0.25
