"""The GPUs of this computer, and a model that all of its tests load."""

from __future__ import annotations

from pathlib import Path

import pytest

from gpu_check import listed_devices
from leastwise.domain.devices import Device, offload_devices
from leastwise.engine.standin.presets import QWEN_0_5B
from leastwise.engine.standin.writing import write_standin


@pytest.fixture(scope="session")
def gpus() -> tuple[Device, ...]:
    """Those that the installed build can use; without one the test is skipped."""
    found = offload_devices(listed_devices())
    if not found:
        pytest.skip("this build of llama.cpp has no GPU to use")
    return found


@pytest.fixture(scope="session")
def model(gpus: tuple[Device, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stand-in of half a billion weights: 25 places of different sizes, 380 MB."""
    return write_standin(QWEN_0_5B, tmp_path_factory.mktemp("models") / "standin.gguf")
