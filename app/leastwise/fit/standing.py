"""The machines that models are held against: this computer, or one that was described."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.computer import Computer
from leastwise.domain.fits import MemoryRoom
from leastwise.domain.machine_profile import MachineProfile
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import Message, say
from leastwise.fit.learning import NOTHING_LEARNED, Learned


@dataclass(frozen=True)
class Standing:
    """What of a machine bears on a verdict. `name` is empty for this computer.

    `room` is None where its memory is not known, `speed` where it was not measured; then
    `speed_missing` says so. `note` says what was assumed.
    """

    name: str
    room: MemoryRoom | None
    speed: MachineSpeed | None
    learned: Learned = NOTHING_LEARNED
    speed_missing: Message | None = None
    note: Message | None = None

    @property
    def here(self) -> bool:
        """Whether it is this computer."""
        return not self.name


def this_computer(computer: Computer, speed: MachineSpeed | None, learned: Learned) -> Standing:
    """This computer as it is now."""
    missing = say("fit.not_measured") if speed is None else None
    return Standing("", memory_room(computer), speed, learned, missing)


def described(profile: MachineProfile) -> Standing:
    """A machine that is not this one; where nobody looked at it, what is free is assumed."""
    missing = say("fit.profile_not_measured") if profile.speed is None else None
    room = memory_room(profile.computer, assumed=profile.note is not None)
    return Standing(profile.name, room, profile.speed, NOTHING_LEARNED, missing, profile.note)


def memory_room(computer: Computer, *, assumed: bool = False) -> MemoryRoom | None:
    """The memory of a computer; None where it was not detected."""
    if not computer.memory_total_bytes:
        return None
    return MemoryRoom(
        computer.memory_total_bytes,
        computer.memory_available_bytes,
        computer.reclaimable_bytes or 0,
        assumed,
    )
