"""Performance and efficiency cores told apart, where the system itself tells."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from leastwise.domain.computer import EFFICIENCY, LOW_POWER, MIDDLE, PERFORMANCE, CoreKind
from leastwise.machine import windows
from leastwise.machine.cores import allowed_cpus
from leastwise.machine.sysctl import ask_sysctl, facts_of

DEVICES: Final = Path("/sys/devices")
# Linux has a performance counter for each kind of Intel's hybrid cores, with the CPUs it is for.
# Source: Linux, Documentation/admin-guide/perf and arch/x86/events/intel/core.c.
INTEL_KINDS: Final[Mapping[str, str]] = {
    "cpu_core": PERFORMANCE,
    "cpu_atom": EFFICIENCY,
    "cpu_lowpower": LOW_POWER,
}
MOST_LEVELS: Final = 4


def detect_core_kinds() -> tuple[CoreKind, ...]:
    """The kinds of cores that this process may use; none where they are alike or not told."""
    system = platform.system()
    if system == "Linux":
        return linux_core_kinds(DEVICES, allowed_cpus())
    if system == "Darwin":
        names = ("physicalcpu", "logicalcpu")
        wanted = [f"hw.perflevel{n}.{name}" for n in range(MOST_LEVELS) for name in names]
        return read_performance_levels(ask_sysctl(*wanted))
    return windows_core_kinds(windows.cores())


def linux_core_kinds(devices: Path, cpus: Iterable[int]) -> tuple[CoreKind, ...]:
    """By Intel's counters, or by the capacity that the kernel gives Arm's cores.

    The highest clock is no such statement: alike cores differ in it by how well they came out.
    """
    usable = set(cpus)
    by_kind = {
        kind: read_cpu_list(_text(devices / name / "cpus")) & usable
        for name, kind in INTEL_KINDS.items()
    }
    intel = {kind: found for kind, found in by_kind.items() if found}
    if len(intel) > 1:
        folder = devices / "system" / "cpu"
        return tuple(_kind(kind, found, folder) for kind, found in intel.items())
    return _by_capacity(devices / "system" / "cpu", usable)


def _by_capacity(folder: Path, usable: set[int]) -> tuple[CoreKind, ...]:
    levels: dict[int, set[int]] = {}
    for cpu in usable:
        text = _text(folder / f"cpu{cpu}" / "cpu_capacity")
        if not text.isdigit():
            return ()
        levels.setdefault(int(text), set()).add(cpu)
    return tuple(_kind(kind, found, folder) for kind, found in _named(levels).items())


def _kind(kind: str, cpus: set[int], folder: Path) -> CoreKind:
    siblings = {_text(folder / f"cpu{cpu}" / "topology" / "thread_siblings_list") for cpu in cpus}
    return CoreKind(kind, None if "" in siblings else len(siblings), len(cpus))


def _named(levels: Mapping[int, set[int]]) -> Mapping[str, set[int]]:
    """Levels of performance by their kinds; nothing for a single level."""
    if len(levels) < 2:
        return {}
    lowest, *between, highest = [levels[level] for level in sorted(levels)]
    middle = set[int]().union(*between)
    named = {PERFORMANCE: highest, MIDDLE: middle, EFFICIENCY: lowest}
    return {kind: found for kind, found in named.items() if found}


def read_performance_levels(listing: str) -> tuple[CoreKind, ...]:
    """The levels in a listing of `sysctl hw.perflevel0` and so on; 0 is the fastest."""
    facts = facts_of(listing)
    counts = []
    for level in range(MOST_LEVELS):
        physical = facts.get(f"hw.perflevel{level}.physicalcpu", "")
        logical = facts.get(f"hw.perflevel{level}.logicalcpu", physical)
        if physical.isdigit() and logical.isdigit():
            counts.append((int(physical), int(logical)))
    named = _named({-level: {level} for level in range(len(counts))})
    return tuple(_summed(kind, [counts[n] for n in levels]) for kind, levels in named.items())


def windows_core_kinds(cores: tuple[windows.Core, ...]) -> tuple[CoreKind, ...]:
    """The cores by their efficiency class; a higher class computes more."""
    classes: dict[int, set[int]] = {}
    for number, core in enumerate(cores):
        classes.setdefault(core.efficiency_class, set()).add(number)
    return tuple(
        _summed(kind, [(1, cores[number].threads) for number in found])
        for kind, found in _named(classes).items()
    )


def _summed(kind: str, counts: Iterable[tuple[int, int]]) -> CoreKind:
    physical, logical = zip(*counts, strict=True)
    return CoreKind(kind, sum(physical), sum(logical))


def read_cpu_list(text: str) -> set[int]:
    """The numbers in a list of Linux such as `0-3,8`."""
    found: set[int] = set()
    for part in text.strip().split(","):
        first, _, last = part.partition("-")
        if first.isdigit() and (not last or last.isdigit()):
            found.update(range(int(first), int(last or first) + 1))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
