"""Whether this computer runs on a battery."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from leastwise.machine import windows
from leastwise.machine.sysctl import printed

SUPPLIES: Final = Path("/sys/class/power_supply")
CHASSIS: Final = Path("/sys/class/dmi/id/chassis_type")
# Computers that have no battery to run on: desktops, towers, all-in-ones, servers.
# Source: DMTF, System Management BIOS Reference Specification (DSP0134), 7.4.1.
WITHOUT_BATTERY: Final = frozenset(
    {"3", "4", "5", "6", "7", "13", "15", "16", "17", "23", "24", "28", "35", "36"}
)
DISCHARGING: Final = "Discharging"


def detect_on_battery() -> bool | None:
    """None where the system does not tell."""
    system = platform.system()
    if system == "Linux":
        return linux_on_battery(SUPPLIES, CHASSIS)
    if system == "Darwin":
        return read_pmset(printed(["/usr/bin/pmset", "-g", "batt"]))
    line = windows.power_line()
    return None if line is None else line == 0


def linux_on_battery(supplies: Path, chassis: Path) -> bool | None:
    """By the supplies that Linux lists; without any, by the kind of case.

    Batteries of mice and the like do not count (their scope is Device). Source: Linux,
    Documentation/ABI/testing/sysfs-class-power.
    """
    found = [_facts(folder) for folder in _folders(supplies)]
    own = [facts for facts in found if facts["scope"] != "Device"]
    batteries = [facts for facts in own if facts["type"] == "Battery"]
    if any(facts["type"] in ("Mains", "USB") and facts["online"] == "1" for facts in own):
        return False
    if batteries:
        states = {facts["status"] for facts in batteries} - {"", "Unknown"}
        return DISCHARGING in states if states else None
    return False if _text(chassis) in WITHOUT_BATTERY else None


def read_pmset(listing: str) -> bool | None:
    """What macOS's `pmset -g batt` says: drawing from 'AC Power', or from a battery."""
    _, _, source = listing.partition("Now drawing from '")
    name = source.partition("'")[0]
    return name != "AC Power" if name else None


def _folders(supplies: Path) -> list[Path]:
    try:
        return sorted(supplies.iterdir())
    except OSError:
        return []


def _facts(folder: Path) -> Mapping[str, str]:
    return {name: _text(folder / name) for name in ("type", "scope", "online", "status")}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
