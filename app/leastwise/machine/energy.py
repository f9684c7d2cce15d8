"""The energy that this computer's own counters say it used: processor, memory, NVIDIA's cards.

Nothing is estimated: where no counter can be read there is no figure, and the reason.
"""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from leastwise.domain.messages import Message, say
from leastwise.machine.powermetrics import power_samples

POWERCAP: Final = Path("/sys/class/powercap")
# Zones of the package and of the memory beside it; those within a package are part of it already.
# Source: Linux, Documentation/power/powercap/powercap.rst
_ZONE: Final = re.compile(r"intel-rapl:\d+(:\d+)?")
_MICRO: Final = 1e-6
_MILLI: Final = 1e-3


@dataclass(frozen=True)
class Counter:
    """One counter that only goes up, in joules, until it begins anew at `wraps_at_j` (0: never).

    `read` gives None where it can no longer be read.
    """

    name: str
    read: Callable[[], float | None]
    wraps_at_j: float = 0.0


@dataclass(frozen=True)
class Counters:
    """Every counter that can be read here; `missing` says why there is none."""

    found: tuple[Counter, ...]
    missing: Message | None = None


@dataclass
class EnergyMeter:
    """Adds up what the counters went up by; `look` often enough that none goes round twice.

    A counter of the processor goes round after about an hour at full load.
    """

    counters: Sequence[Counter]
    _last: dict[str, float | None] = field(init=False)
    _sum_j: float = 0.0
    _broken: bool = False

    def __post_init__(self) -> None:
        self._last = {one.name: one.read() for one in self.counters}
        self._broken = not self._last or None in self._last.values()

    @property
    def used_j(self) -> float | None:
        """Joules since the meter was made; None where a counter is missing or fell silent."""
        return None if self._broken else self._sum_j

    def look(self) -> None:
        """Read the counters."""
        for one in () if self._broken else self.counters:
            now, before = one.read(), self._last[one.name]
            if now is None or before is None:
                self._broken = True
                return
            step = now - before
            if step < 0:
                step += one.wraps_at_j
            if step < 0:
                self._broken = True  # set back by something else
                return
            self._sum_j += step
            self._last[one.name] = now


def energy_counters(powercap: Path = POWERCAP) -> Counters:
    """The counters of this computer. Looking takes milliseconds."""
    processor = processor_counters(powercap)
    # A card alone would leave out most of what the computer takes.
    return Counters((*processor.found, *nvidia_counters())) if processor.found else processor


@contextmanager
def counting(powercap: Path = POWERCAP) -> Iterator[tuple[Counter, ...]]:
    """The counters of this computer for as long as the block lasts, none where it has none.

    On a Mac that is `powermetrics`, which runs meanwhile, and only where this process is root's.
    """
    if not (_is_mac() and _is_root()):
        yield energy_counters(powercap).found
        return
    with power_samples() as samples:
        yield () if samples is None else (Counter("powermetrics", samples.read),)


def processor_counters(powercap: Path = POWERCAP) -> Counters:
    """The energy of the processor's packages and of the memory, where Linux tells it."""
    if _is_mac():
        return Counters((), None if _is_root() else say("energy.root_on_macos"))
    zones = [zone for zone in _folders(powercap) if _ZONE.fullmatch(zone.name)]
    counting = [zone for zone in zones if _counts(zone)]
    if not counting:
        return Counters((), say("energy.no_counter"))
    found = tuple(_zone_counter(zone) for zone in counting)
    if any(one.read() is None for one in found):
        place = str(counting[0] / "energy_uj")
        return Counters((), say("energy.not_readable", path=place))
    return Counters(found)


def nvidia_counters() -> tuple[Counter, ...]:
    """The energy of each NVIDIA card that counts it (from Volta on); none without a driver."""
    import pynvml

    try:
        pynvml.nvmlInit()
        handles = [
            pynvml.nvmlDeviceGetHandleByIndex(number)
            for number in range(pynvml.nvmlDeviceGetCount())
        ]
    except pynvml.NVMLError:
        return ()
    counters = (_card_counter(number, handle) for number, handle in enumerate(handles))
    return tuple(one for one in counters if one.read() is not None)


def _card_counter(number: int, handle: object) -> Counter:
    import pynvml

    def read() -> float | None:
        try:
            return float(pynvml.nvmlDeviceGetTotalEnergyConsumption(handle)) * _MILLI
        except pynvml.NVMLError:
            return None

    return Counter(f"GPU {number}", read)


def _counts(zone: Path) -> bool:
    """Packages, and the memory beside one; `core` and `uncore` are part of their package."""
    name = _text(zone / "name")
    return name.startswith("package") or name == "dram"


def _zone_counter(zone: Path) -> Counter:
    range_uj = _number(zone / "max_energy_range_uj") or 0.0

    def read() -> float | None:
        found_uj = _number(zone / "energy_uj")
        return None if found_uj is None else found_uj * _MICRO

    return Counter(f"{_text(zone / 'name')} ({zone.name})", read, range_uj * _MICRO)


def _is_mac() -> bool:
    return platform.system() == "Darwin"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _folders(parent: Path) -> list[Path]:
    try:
        return sorted(parent.iterdir())
    except OSError:
        return []


def _number(path: Path) -> float | None:
    text = _text(path)
    return float(text) if text.isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
