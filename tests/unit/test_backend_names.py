"""A benchmark names the backends of llama.cpp that it had, as llama-bench does."""

from __future__ import annotations

import pytest

from leastwise.domain.devices import CPU, GPU, Device
from leastwise.engine.backends import backend_names

PROCESSOR = Device("CPU", "CPU", "AMD EPYC", CPU)
LLVMPIPE = Device("Vulkan0", "Vulkan", "llvmpipe (LLVM 15.0.6, 256 bits)", GPU)
H100 = Device("CUDA0", "CUDA", "NVIDIA H100", GPU)
APPLE = Device("MTL0", "Metal", "Apple M3", GPU)


@pytest.mark.parametrize(
    ("system", "devices", "names"),
    [
        ("CPU : AVX2 = 1 | FMA = 1 | ", (PROCESSOR,), "CPU"),
        ("CPU : AVX2 = 1 | ", (LLVMPIPE, PROCESSOR), "Vulkan"),
        ("CUDA : ARCHS = 900 | CPU : AVX2 = 1 | ", (H100, LLVMPIPE, PROCESSOR), "CUDA,Vulkan"),
        ("MTL : EMBED_LIBRARY = 1 | CPU : NEON = 1 | ", (APPLE, PROCESSOR), "MTL"),
    ],
)
def test_a_backend_that_says_nothing_of_itself_is_named_by_its_devices(
    system: str, devices: tuple[Device, ...], names: str
) -> None:
    assert backend_names(system, devices) == names
