"""This computer, as far as it was detected; None or empty is not detected, never a guess."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leastwise.domain.messages import Message

PERFORMANCE: Final = "performance"
MIDDLE: Final = "middle"
EFFICIENCY: Final = "efficiency"
LOW_POWER: Final = "low-power"
CORE_KINDS: Final = (PERFORMANCE, MIDDLE, EFFICIENCY, LOW_POWER)


@dataclass(frozen=True)
class CoreKind:
    """The cores of one of `CORE_KINDS`; None where cores cannot be told from threads."""

    kind: str
    physical_cores: int | None
    logical_cores: int


@dataclass(frozen=True)
class Gpu:
    """One accelerator; memory in bytes.

    `kind` is "gpu" for a discrete one and "igpu" for an integrated one, as in `domain.devices`,
    and empty where nothing tells. `unified` memory is the computer's own and counted there, so
    that it has no total here. `driver` is the driver's name or version.
    """

    name: str
    total_bytes: int | None
    available_bytes: int | None
    source: str
    kind: str = ""
    unified: bool = False
    driver: str = ""


@dataclass(frozen=True)
class Computer:
    """Processor, memory, GPUs, disk and system. Sizes in bytes at the time of looking.

    `gpu_notes` say what the installed llama.cpp makes of the GPUs; none where there is no GPU.
    `core_kinds` are there only where the system tells cores of several kinds apart.
    `reclaimable_bytes` is what closing every other program of this user would give back, at
    most, beyond the memory that is available. `logical_cores` is 0 where it is not known.
    """

    processor: str
    architecture: str
    physical_cores: int | None
    logical_cores: int
    vector_extensions: tuple[str, ...]
    memory_total_bytes: int
    memory_available_bytes: int
    swap_total_bytes: int
    gpus: tuple[Gpu, ...]
    disk_total_bytes: int
    disk_free_bytes: int
    data_directory: str
    system: str
    python: str
    on_battery: bool | None
    undetected: tuple[str, ...] = ()
    gpu_notes: tuple[Message, ...] = ()
    core_kinds: tuple[CoreKind, ...] = ()
    swap_free_bytes: int | None = None
    reclaimable_bytes: int | None = None
