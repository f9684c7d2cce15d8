"""ggml's own list of devices on this computer, and its plan of where layers go."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import gguf
import psutil
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.devices import ACCELERATOR, CPU, Device, device_from, offload_devices
from leastwise.engine.backends import has_gpu_backend
from leastwise.engine.build import build_name
from leastwise.engine.child.device_buffers import (
    cache_bytes_by_layer,
    dry_run_bytes,
    parse_device_buffers,
    parse_layer_devices,
)
from leastwise.engine.client import Engine
from leastwise.engine.offload import confirm, model_bytes, plan_offload
from leastwise.hub.header import read_header
from leastwise.hub.model_files import tensor_sizes
from leastwise.paths import shipped_models

HOUSE = Path(__file__).parents[2] / "models" / "house"


def in_a_child(program: str, *arguments: str) -> Any:
    """What `program` prints as JSON, run where llama_cpp may be loaded."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *arguments],
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


LISTING = """
    import json
    from leastwise.domain.devices import device_fields
    from leastwise.engine.child.devices import list_devices
    print(json.dumps([device_fields(device) for device in list_devices()]))
"""


@pytest.fixture(scope="module")
def devices() -> tuple[Device, ...]:
    return tuple(device_from(fields) for fields in in_a_child(LISTING))


def test_the_processor_is_listed_once_with_all_memory_and_no_guess_of_what_is_free(
    devices: tuple[Device, ...],
) -> None:
    (processor,) = [device for device in devices if device.kind == CPU]
    assert (processor.name, processor.backend) == ("CPU", "CPU")
    assert processor.total_bytes == psutil.virtual_memory().total
    assert processor.free_bytes is None
    assert processor.description


def test_every_device_has_a_name_of_its_own_and_sane_memory(devices: tuple[Device, ...]) -> None:
    assert len({device.name for device in devices}) == len(devices)
    for device in devices:
        assert device.name
        assert device.backend
        if device.free_bytes is not None:
            assert device.total_bytes is not None
            assert 0 <= device.free_bytes <= device.total_bytes
    assert all(d.kind not in (CPU, ACCELERATOR) for d in offload_devices(devices))


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's list of mapped files")
def test_listing_devices_loads_no_second_copy_of_a_library() -> None:
    before, after = in_a_child("""
        import json, pathlib
        import llama_cpp
        from leastwise.engine.child.devices import list_devices

        def mapped():
            lines = pathlib.Path("/proc/self/maps").read_text().splitlines()
            return sorted({line.split()[-1] for line in lines if "/llama_cpp/lib/" in line})

        before = mapped()
        list_devices()
        print(json.dumps([before, mapped()]))
    """)
    assert before == after
    assert sum("libggml-base" in path for path in after) == 1


def test_a_device_that_is_not_there_has_no_handle() -> None:
    assert in_a_child("""
        import json
        from leastwise.engine.child.devices import device_handles
        handles = list(device_handles(["CPU"]))
        try:
            device_handles(["CUDA99"])
        except ValueError as error:
            print(json.dumps([len(handles), handles[0] is not None, handles[1], str(error)]))
    """) == [2, True, None, "no such device: CUDA99"]


DRY_RUN = """
    import ctypes, json, sys
    from leastwise.domain.candidates import RunSettings
    from leastwise.engine.child.interruption import Interruption
    from leastwise.engine.child.native_log import NativeLog
    from leastwise.engine.child.native_model import open_native

    log = NativeLog()
    settings = RunSettings(context_tokens=512, threads=1)
    open_native(sys.argv[1], settings, Interruption(), lambda _: None, dry=True).free()
    print(json.dumps(log.lines))
"""


@pytest.mark.parametrize("name", ["triage-35k-F16", "triage-1.1M-Q8_0"])
def test_llama_cpps_own_plan_accounts_for_every_byte(name: str) -> None:
    path = HOUSE / f"{name}.gguf"
    lines = in_a_child(DRY_RUN, str(path))
    header = read_header(path)
    layers = header.number("llama.block_count") or 0
    placed = parse_layer_devices(lines)
    assert set(placed) == set(range(layers + 1))
    caches = cache_bytes_by_layer(lines, layers)
    tensors = {str(t.name): int(t.n_bytes) for t in gguf.GGUFReader(path).tensors}
    buffers = parse_device_buffers(lines)
    compute_bytes = max(parts.compute_bytes for parts in buffers.values())
    model = model_bytes(tensors, caches, compute_bytes)
    assert sum(model.layer_bytes) + model.input_bytes + model.output_bytes == sum(tensors.values())
    heads, width = (
        header.number(f"llama.attention.{key}") or 0 for key in ("head_count_kv", "key_length")
    )
    exact = 512 * heads * width * 2 * 2  # keys and values in half precision
    assert all(abs(cache - exact) <= 2**20 * 0.01 for cache in caches)
    planned = dry_run_bytes(lines, model)
    parts = sum(buffer.total_bytes for buffer in buffers.values())
    assert sum(planned.values()) == sum(tensors.values()) + sum(caches) + parts


def test_where_the_build_has_no_gpu_nothing_is_offloaded(devices: tuple[Device, ...]) -> None:
    if offload_devices(devices):
        pytest.skip("this build has a GPU")
    model = model_bytes({"blk.0.a": 1, "output.weight": 1}, (1,), 1)
    plan = plan_offload(devices, model, psutil.virtual_memory().available)
    assert (plan.gpu_layers, plan.why.code) == (0, "offload.no_device")
    assert confirm(plan, lambda _: {}) is plan


def test_without_a_gpu_no_layer_is_offloaded_and_the_reason_is_said() -> None:
    model = shipped_models() / "house" / "triage-351k-Q8_0.gguf"
    with Engine("/the/log") as engine:
        if offload_devices(engine.ready.devices):
            pytest.skip("this build of llama.cpp has a GPU to use")
        assert [device.kind for device in engine.ready.devices] == ["cpu"]
        planned = engine.plan_layers(
            str(model), RunSettings(threads=1), tensor_sizes(model), 1 << 33, Cancellation()
        )
        assert (planned.gpu_layers, planned.gpu_devices) == (0, ())
        assert planned.code == "offload.no_device"
        assert not has_gpu_backend()
        assert "with" not in build_name()
        alone = RunSettings(threads=1, context_tokens=256, gpu_devices=())
        loaded = engine.load(str(model), alone, lambda _share: None, Cancellation())
        assert loaded.chosen.gpu_layers == 0
