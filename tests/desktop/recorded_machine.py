"""The part of the recorded core that is a computer: its facts, and how fast it is measured."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.computer import Computer, CoreKind, Gpu
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitEvent, FitProgressed
from leastwise.domain.machine_speed import Bandwidth, MachineSpeed, MatrixRates
from leastwise.domain.messages import say

MEASURED = MachineSpeed(
    measured="2026-11-23T14:05:00+00:00",
    build="llama-cpp-python 0.3.36",
    processor="AMD Ryzen 7 7840U",
    logical_cores=16,
    threads=8,
    elapsed_s=17.3,
    bandwidths=(Bandwidth(1, 2.91e10), Bandwidth(8, 6.42e10)),
    matrices=tuple(
        MatrixRates(name, threads, read * threads / 8, multiply * threads / 8)
        for threads in (4, 8)
        for name, read, multiply in (
            ("Q4_0", 5.61e10, 8.42e11),
            ("Q4_K", 5.12e10, 6.14e11),
            ("Q5_0", 4.43e10, 3.21e11),
            ("Q5_K", 4.71e10, 3.55e11),
            ("Q6_K", 4.92e10, 4.03e11),
            ("Q8_0", 5.83e10, 5.97e11),
            ("F16", 6.03e10, 1.21e12),
        )
    ),
    attention=(),
    steps=(),
)

DISTURBED = replace(
    MEASURED,
    others_cpu_share=0.4,
    skipped=("matrices-F16", "recurrent", "experts-Q4_K", "experts-Q6_K", "experts-Q8_0"),
)


@dataclass(kw_only=True)
class RecordedMachine:
    """Takes `measure_s` seconds to measure; `measure_fault` is raised half way through."""

    home: Path
    speed: MachineSpeed | None = None
    measure_s: float = 0.0
    measure_fault: LeastwiseError | None = None

    def computer(self) -> Computer:
        return Computer(
            processor="AMD Ryzen 7 7840U w/ Radeon 780M Graphics",
            architecture="x86_64",
            physical_cores=8,
            logical_cores=16,
            vector_extensions=("AVX2", "AVX-512", "FMA"),
            memory_total_bytes=31 << 30,
            memory_available_bytes=22 << 30,
            swap_total_bytes=8 << 30,
            gpus=(Gpu("AMD Radeon 780M Graphics", 4 << 30, None, "drm", driver="amdgpu"),),
            disk_total_bytes=512 * 10**9,
            disk_free_bytes=201 * 10**9,
            data_directory=str(self.home),
            system="Debian GNU/Linux 12",
            python="3.12.4",
            on_battery=None,
            undetected=("on_battery",),
            gpu_notes=(
                say("devices.cpu_only", gpus="AMD Radeon 780M Graphics", backends="ROCm or Vulkan"),
            ),
            core_kinds=(CoreKind("performance", 2, 4), CoreKind("efficiency", 6, 12)),
            swap_free_bytes=8 << 30,
            reclaimable_bytes=5 << 30,
        )

    def machine_speed(self) -> MachineSpeed | None:
        return self.speed

    def measure_machine(
        self, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> MachineSpeed:
        steps = 40
        for number in range(steps):
            cancellation.raise_if_asked()
            if self.measure_fault is not None and number > steps // 2:
                raise self.measure_fault
            left_s = (steps - number) * max(self.measure_s / steps, 0.4)
            doing = say("fit.measuring_machine")
            on_event(FitProgressed(0, 1, doing, number / steps, left_s))
            time.sleep(self.measure_s / steps)
        self.speed = MEASURED
        return MEASURED
