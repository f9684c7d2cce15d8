"""This computer as this process may use it: everything looked at once."""

from __future__ import annotations

import platform
import shutil
import sys
import warnings
from pathlib import Path

from leastwise.domain.computer import Computer, Gpu
from leastwise.machine.cores import known_physical_cores, logical_cores
from leastwise.machine.gpus import GpusUndetected, detect_gpus
from leastwise.machine.limits import read_limits
from leastwise.machine.processor import detect_processor


def detect_computer(data_directory: Path) -> Computer:
    """What this computer has, with the disk that `data_directory` lies on, or will lie on.

    A container's limits count: memory and cores are what this process can have. What was not
    detected is named in `undetected` by its field, and never guessed.
    """
    import psutil

    processor = detect_processor()
    memory, limits = psutil.virtual_memory(), read_limits()
    gpus, disk, physical = _gpus(processor.name), _disk(data_directory), known_physical_cores()
    on_battery = _on_battery()
    missing = {
        "processor": not processor.name,
        "physical_cores": physical is None,
        "vector_extensions": not processor.vector_extensions,
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
        memory_total_bytes=_least(memory.total, limits.memory_bytes),
        memory_available_bytes=_least(memory.available, limits.available_bytes),
        swap_total_bytes=_swap_total_bytes(),
        gpus=gpus or (),
        disk_total_bytes=disk[0] if disk else 0,
        disk_free_bytes=disk[1] if disk else 0,
        data_directory=str(data_directory),
        system=_system(),
        python=platform.python_version(),
        on_battery=on_battery,
        undetected=tuple(name for name, is_missing in missing.items() if is_missing),
    )


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


def _swap_total_bytes() -> int:
    import psutil

    with warnings.catch_warnings():
        # It warns where the system does not count what was swapped, which nobody asked for.
        warnings.simplefilter("ignore", RuntimeWarning)
        return psutil.swap_memory().total


def _on_battery() -> bool | None:
    """None without a battery too: nothing tells a desktop from a laptop that hides its own."""
    import psutil

    sensors = getattr(psutil, "sensors_battery", None)  # not on every system
    battery = sensors() if sensors else None
    if battery is None or battery.power_plugged is None:
        return None
    return not battery.power_plugged


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
