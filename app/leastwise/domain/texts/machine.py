"""This computer and profiles of others, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

_WRITE_AGAIN: Final = "Write it anew on that computer: leastwise machine --export FILE."

MACHINE_TEXTS: Final[Mapping[str, Text]] = {
    "machine.not_measured": Text("Not measured yet."),
    "machine.measure_by_command": Text("Run `leastwise machine --measure`: it takes about 20 s."),
    "machine.in_use": Text(
        "The other page is at work, and both together would spoil each other's figures.",
        "Measure when it is done.",
    ),
    "machine.disturbed": Text(
        "Other programs used {share:percent} of the processors meanwhile.",
        "Close them and measure again.",
    ),
    "machine.part": Text("{name}"),
    "machine.skipped.matrices": Text("{variant} weights"),
    "machine.skipped.experts": Text("{variant} experts"),
    "machine.skipped.attending": Text("attention"),
    "machine.skipped.narrow": Text("steps of a model"),
    "machine.skipped.recurrent": Text("recurrent layers"),
    "machine.undetected.processor": Text("the processor's name"),
    "machine.undetected.physical_cores": Text("physical cores"),
    "machine.undetected.logical_cores": Text("logical cores"),
    "machine.undetected.vector_extensions": Text("vector extensions"),
    "machine.undetected.reclaimable_memory": Text("memory of other programs"),
    "machine.undetected.gpus": Text("GPUs (a driver is there and does not answer)"),
    "machine.undetected.disk": Text("the disk"),
    "machine.undetected.on_battery": Text("the power source"),
    "machine.undetected.system": Text("the system"),
    "profile.missing": Text(
        "There is no machine profile at {path}.",
        "Write one on that computer with `leastwise machine --export FILE`, or give its memory, "
        "such as 16GB.",
    ),
    "profile.unreadable": Text(
        "The machine profile {path} cannot be read: {detail}.", "Check the file's permissions."
    ),
    "profile.malformed": Text("{path} is no machine profile: {cause}.", _WRITE_AGAIN),
    "profile.too_large": Text("it has more than {limit_bytes:gb}"),
    "profile.not_json": Text("it is not JSON"),
    "profile.other_format": Text("it is JSON of another kind"),
    "profile.missing_field": Text("{field} is missing"),
    "profile.unknown_field": Text("it has a field {field} that there is not"),
    "profile.wrong_value": Text("{field} cannot be {value}"),
    "profile.absurd": Text("{field} is {value}, which no computer has"),
    "profile.newer": Text(
        "{path} was written by a newer version of Leastwise.",
        "Update Leastwise here, or write the profile with the version that is here.",
    ),
    "profile.size_absurd": Text(
        "{text} is no memory that a computer has.",
        "Give what is installed, from 0.25GB to 64TB, such as 16GB.",
    ),
    "profile.assumed": Text(
        "Of {total_bytes:gib}, {system_bytes:gib} are assumed to be taken by the system and "
        "other programs."
    ),
    "profile.file_exists": Text(
        "{path} is there already and is no machine profile, so it stays as it is.",
        "Give another name.",
    ),
    "profile.written": Text(
        "The profile is in {path}. It holds the hardware, the system's version and the measured "
        "speed, but no name of a user or host and no folders."
    ),
    "profile.written_without_speed": Text(
        "The profile is in {path}, without a speed: this computer was not measured yet.",
        "Measure first to have speeds predicted from the profile.",
    ),
}
