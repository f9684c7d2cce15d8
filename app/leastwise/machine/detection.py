"""This computer as this process may use it: everything looked at once."""

from __future__ import annotations

import platform
import shutil
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.computer import Computer, Gpu
from leastwise.machine.core_kinds import detect_core_kinds
from leastwise.machine.cores import known_physical_cores, logical_cores
from leastwise.machine.gpus import GpusUndetected, detect_gpus
from leastwise.machine.limits import read_limits
from leastwise.machine.power import detect_on_battery
from leastwise.machine.processor import detect_processor
from leastwise.machine.programs import closable_bytes


@dataclass(frozen=True)
class _Memory:
    total_bytes: int
    available_bytes: int
    reclaimable_bytes: int | None


def detect_computer(data_directory: Path) -> Computer:
    """What this computer has, with the disk that `data_directory` lies on, or will lie on.

    A container's limits count: memory and cores are what this process can have. What was not
    detected is named in `undetected` by its field, and never guessed.
    """
    processor = detect_processor()
    memory, swap = _memory(), _swap()
    gpus, disk, physical = _gpus(processor.name), _disk(data_directory), known_physical_cores()
    on_battery = detect_on_battery()
    missing = {
        "processor": not processor.name,
        "physical_cores": physical is None,
        "vector_extensions": not processor.vector_extensions,
        "reclaimable_memory": memory.reclaimable_bytes is None,
        "gpus": gpus is None,
        "disk": disk is None,
        "on_battery": on_battery is None,
    }
    return Computer(
        processor=processor.name,
        architecture=platform.machine(),
        physical_cores=physical,
        logical_cores=logical_cores(),
        vector_extensions=processor.vector_extensions,
        memory_total_bytes=memory.total_bytes,
        memory_available_bytes=memory.available_bytes,
        swap_total_bytes=swap[0],
        gpus=gpus or (),
        disk_total_bytes=disk[0] if disk else 0,
        disk_free_bytes=disk[1] if disk else 0,
        data_directory=str(data_directory),
        system=_system(),
        python=platform.python_version(),
        on_battery=on_battery,
        undetected=tuple(name for name, is_missing in missing.items() if is_missing),
        core_kinds=detect_core_kinds(),
        swap_free_bytes=swap[1],
        reclaimable_bytes=memory.reclaimable_bytes,
    )


def _memory() -> _Memory:
    """Within the container's limits; other programs hold no more than what is not available."""
    import psutil

    memory, limits = psutil.virtual_memory(), read_limits()
    total = _least(memory.total, limits.memory_bytes)
    available = _least(memory.available, limits.available_bytes)
    held = closable_bytes()
    return _Memory(total, available, None if held is None else min(held, total - available))


def _least(figure: int, limit: int | None) -> int:
    return figure if limit is None else min(figure, limit)


def _gpus(processor: str) -> tuple[Gpu, ...] | None:
    try:
        return detect_gpus(processor)
    except GpusUndetected:
        return None


def _disk(folder: Path) -> tuple[int, int] | None:
    """Total and free bytes where `folder` is or would be made."""
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    try:
        usage = shutil.disk_usage(there)
    except OSError:
        return None
    return usage.total, usage.free


def _swap() -> tuple[int, int]:
    """Total and free bytes."""
    import psutil

    with warnings.catch_warnings():
        # It warns where the system does not count what was swapped, which nobody asked for.
        warnings.simplefilter("ignore", RuntimeWarning)
        swap = psutil.swap_memory()
    return swap.total, swap.free


def _system() -> str:
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    kernel = f"{platform.system()} {platform.release()}"
    if sys.platform != "linux":
        return kernel
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    except (OSError, KeyError):
        return kernel
