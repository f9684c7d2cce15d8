"""Profiles of machines: written here, read elsewhere, or made of a size of memory alone."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final, TypeAlias

from leastwise import __version__
from leastwise.domain.computer import Computer
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.json_value import JsonValue
from leastwise.domain.machine_profile import MachineProfile
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import Message, say
from leastwise.engine.build import build_name
from leastwise.report.typed_json import Refused, parse, typed

FORMAT: Final = "leastwise machine profile"
VERSION: Final = 1
LARGEST_FILE_BYTES: Final = 4_000_000
HOLDS: Final = (
    "The hardware, the version of the system, and the measured speed. "
    "No name of a user or host, and no folders."
)
LEFT_OUT: Final = frozenset({"data_directory", "gpu_notes"})
LEAST_MEMORY_BYTES: Final = 1 << 28
MOST_MEMORY_BYTES: Final = 1 << 46
MOST_DISK_BYTES: Final = 1 << 56
MOST_CORES: Final = 1 << 16
# Highest rates that are believed, per second: 1,000 times those of today's largest computers.
MOST_BYTES_PER_S: Final = 1e17
MOST_FLOPS_PER_S: Final = 1e20
# What a desktop system and what always runs beside it are assumed to take of a known size.
SYSTEM_BYTES: Final = 3 << 30
# A figure with its name and the least and the most that is believed.
_Bound: TypeAlias = tuple[str, float, float | None, float]
_SIZE: Final = re.compile(r"\s*(\d{1,9}(?:\.\d{1,6})?)\s*([KMGT])(?:i?B)?\s*", re.IGNORECASE)
_SCALES: Final = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}


def machine_profile(text: str) -> MachineProfile:
    """The machine that `text` names: a size of memory such as 16GB, or the path of a profile.

    Raises BadInput for what is neither.
    """
    size_bytes = memory_size(text)
    return read_profile(Path(text)) if size_bytes is None else profile_of_size(text, size_bytes)


def memory_size(text: str) -> int | None:
    """Bytes of a size with its unit, None for other text.

    Memory is sold by powers of two, so that 16GB, 16 GiB and 16G are all 16 * 2**30 bytes.
    Raises BadInput for a size that no computer has.
    """
    found = _SIZE.fullmatch(text)
    if found is None:
        return None
    size_bytes = round(float(found[1]) * _SCALES[found[2].upper()])
    if not LEAST_MEMORY_BYTES <= size_bytes <= MOST_MEMORY_BYTES:
        raise BadInput(say("profile.size_absurd", text=text.strip()))
    return size_bytes


def profile_of_size(name: str, total_bytes: int) -> MachineProfile:
    """A machine of which only the memory is known; what the system takes of it is assumed."""
    system_bytes = min(SYSTEM_BYTES, total_bytes // 2)
    computer = Computer(
        processor="",
        architecture="",
        physical_cores=None,
        logical_cores=0,
        vector_extensions=(),
        memory_total_bytes=total_bytes,
        memory_available_bytes=total_bytes - system_bytes,
        swap_total_bytes=0,
        gpus=(),
        disk_total_bytes=0,
        disk_free_bytes=0,
        data_directory="",
        system="",
        python="",
        on_battery=None,
        undetected=(
            "processor",
            "physical_cores",
            "logical_cores",
            "vector_extensions",
            "reclaimable_memory",
            "gpus",
            "disk",
            "on_battery",
            "system",
        ),
    )
    note = say("profile.assumed", total_bytes=total_bytes, system_bytes=system_bytes)
    return MachineProfile(name.strip(), computer, note=note)


def profile_document(computer: Computer, speed: MachineSpeed | None) -> dict[str, JsonValue]:
    """The profile as JSON: all that is known of the hardware, and nothing of who uses it."""
    facts = {name: value for name, value in asdict(computer).items() if name not in LEFT_OUT}
    return {
        "format": FORMAT,
        "version": VERSION,
        "holds": HOLDS,
        "leastwise": __version__,
        "build": build_name(),
        "computer": facts,
        "speed": None if speed is None else asdict(speed),
    }


def write_profile(computer: Computer, speed: MachineSpeed | None, path: Path) -> None:
    """Write the profile whole or not at all. An older profile is replaced, nothing else.

    Raises BadInput where something else is there, EnvironmentFault where it cannot be written.
    """
    if os.path.lexists(path):
        try:
            read_profile(path)
        except BadInput:
            raise BadInput(say("profile.file_exists", path=str(path))) from None
    text = json.dumps(profile_document(computer, speed), indent=2, allow_nan=False) + "\n"
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        unfinished.write_text(text, encoding="ascii")
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        detail = f"{path}: {error.strerror or error}"
        raise EnvironmentFault(say("system.output_failed", detail=detail)) from error


def read_profile(path: Path) -> MachineProfile:
    """The machine in a profile, called by the file's name. Raises BadInput for anything else."""
    if not path.is_file():  # nor a pipe or device, which may never end
        raise BadInput(say("profile.missing", path=str(path)))
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        detail = error.strerror or str(error)
        raise BadInput(say("profile.unreadable", path=str(path), detail=detail)) from error
    try:
        return _profile(content, path)
    except Refused as refused:
        raise BadInput(say("profile.malformed", path=str(path), cause=refused.cause)) from None


def _profile(content: bytes, path: Path) -> MachineProfile:
    if len(content) > LARGEST_FILE_BYTES:
        raise Refused(say("profile.too_large", limit_bytes=LARGEST_FILE_BYTES))
    document = parse(content.decode("utf-8", errors="replace"))
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise Refused(say("profile.other_format"))
    if typed(int, document.get("version"), "version") > VERSION:
        raise BadInput(say("profile.newer", path=str(path)))
    facts = document.get("computer")
    if not isinstance(facts, dict) or LEFT_OUT & set(facts):
        raise Refused(say("profile.missing_field", field="computer"))
    computer = typed(Computer, {**facts, "data_directory": ""}, "computer")
    told = document.get("speed")
    speed = None if told is None else typed(MachineSpeed, told, "speed")
    for cause in (_absurd_computer(computer), _absurd_speed(speed)):
        if cause is not None:
            raise Refused(cause)
    return MachineProfile(path.stem, computer, speed)


def _absurd_computer(computer: Computer) -> Message | None:
    """The first figure that no computer has."""
    total = computer.memory_total_bytes
    disk, swap = computer.disk_total_bytes, computer.swap_total_bytes
    bounds: list[_Bound] = [
        ("memory_total_bytes", LEAST_MEMORY_BYTES, total, MOST_MEMORY_BYTES),
        ("memory_available_bytes", 0, computer.memory_available_bytes, total),
        ("reclaimable_bytes", 0, computer.reclaimable_bytes, total),
        ("swap_total_bytes", 0, swap, MOST_DISK_BYTES),
        ("swap_free_bytes", 0, computer.swap_free_bytes, swap),
        ("disk_total_bytes", 0, disk, MOST_DISK_BYTES),
        ("disk_free_bytes", 0, computer.disk_free_bytes, disk),
        ("logical_cores", 1, computer.logical_cores, MOST_CORES),
        ("physical_cores", 1, computer.physical_cores, MOST_CORES),
    ]
    for gpu in computer.gpus:
        most = MOST_MEMORY_BYTES if gpu.total_bytes is None else gpu.total_bytes
        bounds += [
            ("gpus.total_bytes", 0, gpu.total_bytes, MOST_MEMORY_BYTES),
            ("gpus.available_bytes", 0, gpu.available_bytes, most),
        ]
    return _outside(bounds)


def _absurd_speed(speed: MachineSpeed | None) -> Message | None:
    """The first rate that cannot be."""
    if speed is None:
        return None
    reads = [one.bytes_per_s for one in speed.bandwidths]
    reads += [one.read_bytes_per_s for one in speed.matrices]
    return _outside(
        [
            ("speed.threads", 1, speed.threads, MOST_CORES),
            ("speed.others_cpu_share", 0, speed.others_cpu_share, 1),
            *(("speed.bytes_per_s", 1, rate, MOST_BYTES_PER_S) for rate in reads),
            *(
                ("speed.multiply_flops_per_s", 1, one.multiply_flops_per_s, MOST_FLOPS_PER_S)
                for one in speed.matrices
            ),
        ]
    )


def _outside(bounds: Iterable[_Bound]) -> Message | None:
    for field, least, value, most in bounds:
        if value is not None and not least <= value <= most:
            return say("profile.absurd", field=field, value=value)
    return None
