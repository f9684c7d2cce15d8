"""How many processors this process may use, counted cheaply."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from leastwise.machine.limits import read_limits

CPUS: Final = Path("/sys/devices/system/cpu")


def physical_cores() -> int:
    """The physical cores that this process may use, at least 1.

    Bounded by its affinity and its container's processor quota; where the system does not
    tell cores from hardware threads, every thread counts as a core.
    """
    return known_physical_cores() or logical_cores()


def known_physical_cores() -> int | None:
    """As `physical_cores`, or None where the system does not tell."""
    cores = _cores_of(allowed_cpus()) if CPUS.exists() else _counted_by_psutil()
    return None if cores is None else _within_quota(cores)


def logical_cores() -> int:
    """The hardware threads that this process may use, at least 1."""
    return _within_quota(len(allowed_cpus()))


def allowed_cpus() -> set[int]:
    """The numbers of the hardware threads that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return set(os.sched_getaffinity(0))
    return set(range(os.cpu_count() or 1))


def _cores_of(cpus: set[int]) -> int | None:
    """How many groups of sibling threads `cpus` lie in, by Linux's topology files."""
    siblings: set[str] = set()
    for cpu in cpus:
        topology = CPUS / f"cpu{cpu}" / "topology" / "thread_siblings_list"
        try:
            siblings.add(topology.read_text(encoding="ascii").strip())
        except OSError:
            return _counted_by_psutil()
    return len(siblings)


def _counted_by_psutil() -> int | None:
    import psutil

    cores = psutil.cpu_count(logical=False)
    return min(cores, len(allowed_cpus())) if cores else None


def _within_quota(cores: int) -> int:
    quota = read_limits().processors
    return cores if quota is None else max(1, min(cores, int(quota)))
