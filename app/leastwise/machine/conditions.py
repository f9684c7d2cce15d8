"""What bears on speed while something is measured: power, clocks, heat, and other programs."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from leastwise.domain.bench_results import BenchConditions, Watched
from leastwise.domain.computer import Computer

CPUS: Final = Path("/sys/devices/system/cpu")
SHORTEST_WINDOW_S: Final = 0.5  # processor time is counted in ticks of 10 ms
REST_S: Final = 0.5
CPU_SENSORS: Final = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "acpitz")


def read_conditions(computer: Computer, cpus: Path = CPUS) -> BenchConditions:
    """The computer at rest, over half a second; None and empty where the system does not tell."""
    begun = _processor_time(())
    time.sleep(REST_S)
    frequency = _frequency()
    return BenchConditions(
        on_battery=computer.on_battery,
        governor=read_governor(cpus),
        frequency_max_hz=frequency[1] if frequency else None,
        others_cpu_share=_share(begun, _processor_time(())),
        memory_available_bytes=computer.memory_available_bytes,
    )


def read_governor(cpus: Path = CPUS) -> str:
    """Linux's frequency governors, each once, with commas between; empty where there are none."""
    files = sorted(cpus.glob("cpu[0-9]*/cpufreq/scaling_governor"))
    return ", ".join(dict.fromkeys(text for text in map(_text, files) if text))


def read_throttle_count(cpus: Path = CPUS) -> int | None:
    """How often Linux saw Intel's processors throttled by heat; None where it does not count.

    Source: Linux, Documentation/admin-guide/abi-testing (thermal_throttle).
    """
    files = [
        *cpus.glob("cpu[0-9]*/thermal_throttle/core_throttle_count"),
        *cpus.glob("cpu[0-9]*/thermal_throttle/package_throttle_count"),
    ]
    counts = [int(text) for text in map(_text, files) if text.isdigit()]
    return sum(counts) if counts else None


@dataclass(frozen=True)
class ProcessorTime:
    """Seconds of processor time since the start, over all processors, at `at_s`."""

    at_s: float
    total_s: float
    busy_s: float
    ours_s: float


class ConditionsWatch:
    """Looks at the system after each repetition.

    The share of other programs is taken over the last half second or more, which may reach
    back over earlier repetitions: shorter windows hold too few ticks.
    """

    def __init__(self, own_pids: Callable[[], Iterable[int]]) -> None:
        """`own_pids` names the processes that are measured; this one is always ours."""
        self._own_pids = own_pids
        self._readings: deque[ProcessorTime] = deque()
        self._throttled = read_throttle_count()
        self.restart()

    def restart(self) -> None:
        """Forget what came before, when one of our processes was started or ended."""
        self._readings.clear()
        self._readings.append(_processor_time(self._own_pids()))

    def look(self) -> Watched:
        """What the system tells of the time since the last look."""
        now = _processor_time(self._own_pids())
        self._readings.append(now)
        while len(self._readings) > 2 and now.at_s - self._readings[1].at_s >= SHORTEST_WINDOW_S:
            self._readings.popleft()
        frequency = _frequency()
        return Watched(
            others_cpu_share=_share(self._readings[0], now),
            frequency_hz=frequency[0] if frequency else None,
            throttle_events=self._new_throttling(),
            temperature_celsius=_temperature(),
        )

    def _new_throttling(self) -> int | None:
        before, self._throttled = self._throttled, read_throttle_count()
        if before is None or self._throttled is None:
            return None
        return max(self._throttled - before, 0)


def _processor_time(own_pids: Iterable[int]) -> ProcessorTime:
    """Time stolen by a hypervisor's other guests counts as busy."""
    import psutil

    times = psutil.cpu_times()
    # On Linux the time of guests is counted in user and nice already.
    guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
    total_s = sum(times) - guests
    idle_s = times.idle + getattr(times, "iowait", 0.0)
    ours_s = sum(_used_s(pid) for pid in (os.getpid(), *own_pids))
    return ProcessorTime(time.monotonic(), total_s, total_s - idle_s, ours_s)


def _used_s(pid: int) -> float:
    import psutil

    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return times.user + times.system


def _share(begin: ProcessorTime, end: ProcessorTime) -> float | None:
    """What others used of all processors in between, in [0, 1]; None over too short a time."""
    total_s = end.total_s - begin.total_s
    if end.at_s - begin.at_s < SHORTEST_WINDOW_S * 0.9 or total_s <= 0:
        return None
    others_s = (end.busy_s - begin.busy_s) - (end.ours_s - begin.ours_s)
    return min(max(others_s / total_s, 0.0), 1.0)


def _frequency() -> tuple[float, float | None] | None:
    """The processors' mean clock now and the highest that they can have, in Hz."""
    import psutil

    try:
        found = psutil.cpu_freq()
    except (OSError, NotImplementedError, RuntimeError, AttributeError):
        return None
    if found is None or not found.current:
        return None
    return found.current * 1e6, found.max * 1e6 if found.max else None


def _temperature() -> float | None:
    """The hottest of the processor's sensors, in degrees Celsius."""
    import psutil

    sensors = getattr(psutil, "sensors_temperatures", None)  # not on every system
    if sensors is None:
        return None
    try:
        found = sensors()
    except (OSError, RuntimeError, ValueError):
        return None
    read = [one.current for name in CPU_SENSORS for one in found.get(name, ()) if one.current]
    return max(read) if read else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
