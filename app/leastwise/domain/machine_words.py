"""What was not detected or not measured of a machine, as messages: names become words."""

from __future__ import annotations

from typing import Final

from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import Message, say
from leastwise.domain.texts import TEXTS

# A share of the processors that other programs may have while something is measured.
QUIET_SHARE: Final = 0.05


def undetected_part(name: str) -> Message:
    """What `name` in `Computer.undetected` stands for; the name itself where it is not known."""
    code = f"machine.undetected.{name}"
    return say(code) if code in TEXTS else say("machine.part", name=name)


def skipped_part(name: str) -> Message:
    """What `name` in `MachineSpeed.skipped` stands for, such as `matrices-Q6_K`."""
    kind, _, variant = name.partition("-")
    code = f"machine.skipped.{kind}"
    return say(code, variant=variant) if code in TEXTS else say("machine.part", name=name)


def disturbance(speed: MachineSpeed) -> Message | None:
    """That other programs were at work while it was measured; None where it was quiet."""
    share = speed.others_cpu_share
    return say("machine.disturbed", share=share) if share and share > QUIET_SHARE else None
