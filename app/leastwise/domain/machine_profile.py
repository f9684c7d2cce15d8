"""A computer that need not be this one: what it is, and how fast it was measured to be."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.computer import Computer
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class MachineProfile:
    """`name` is what the user calls it; `note` says what was assumed about it, if anything.

    `speed` is None where it was not measured: then nothing can be said of speed.
    """

    name: str
    computer: Computer
    speed: MachineSpeed | None = None
    note: Message | None = None
