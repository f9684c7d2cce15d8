"""This computer, as far as it was detected; None or empty is not detected, never a guess."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.messages import Message


@dataclass(frozen=True)
class Gpu:
    """One accelerator; memory in bytes."""

    name: str
    total_bytes: int | None
    available_bytes: int | None
    source: str


@dataclass(frozen=True)
class Computer:
    """Processor, memory, GPUs, disk and system. Sizes in bytes at the time of looking.

    `gpu_notes` say what the installed llama.cpp makes of the GPUs; none where there is no GPU.
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
