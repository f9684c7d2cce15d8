"""Devices as logs of other computers name them, which of them are one GPU, and what is said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.devices import (
    Device,
    device_fields,
    device_from,
    distinct_devices,
    offload_devices,
)
from leastwise.domain.messages import render
from leastwise.engine import build
from leastwise.engine.backends import gpu_backends
from leastwise.engine.child.device_buffers import (
    DeviceBytes,
    LayerCache,
    cache_bytes_by_layer,
    dry_run_bytes,
    parse_device_buffers,
    parse_layer_caches,
    parse_layer_devices,
)
from leastwise.engine.offload import ModelBytes
from leastwise.machine.gpus import merge_devices
from tests.unit.device_log import parse_device_log

LOGS = Path(__file__).parents[1] / "fixtures" / "devices"
MIB, GIB = 2**20, 2**30


def log(name: str) -> str:
    return (LOGS / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(LOGS.iterdir()), ids=lambda path: path.stem)
def test_a_recorded_log_names_where_it_was_published(path: Path) -> None:
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# https://github.com/")
    assert rest


RTX_2060 = Device("Vulkan0", "Vulkan", "NVIDIA GeForce RTX 2060", "gpu", 6144 * MIB, 5136 * MIB)
INTEGRATED = Device(
    "Vulkan0", "Vulkan", "Radeon 8060S Graphics (RADV GFX1151)", "igpu", unified=True
)
BATTLEMAGE = "Intel(R) Arc(TM) Pro B70 Graphics"


@pytest.mark.parametrize(
    ("name", "devices"),
    [
        ("none", []),
        ("cuda_one", [Device("CUDA0", "CUDA", "NVIDIA GeForce RTX 4090", "gpu")]),
        (
            "cuda_two",
            [
                Device(
                    "CUDA0",
                    "CUDA",
                    "NVIDIA GeForce RTX 3080 Ti",
                    "gpu",
                    11909 * MIB,
                    11650 * MIB,
                ),
                Device(
                    "CUDA1",
                    "CUDA",
                    "NVIDIA RTX PRO 4000 Blackwell SFF Edition",
                    "gpu",
                    24026 * MIB,
                    23795 * MIB,
                ),
            ],
        ),
        (
            "metal_unified",
            [
                Device("Metal", "Metal", "Apple M4 Max", "gpu", 98304 * MIB, 98303 * MIB, True),
                Device("BLAS", "BLAS", "Accelerate", "accelerator"),
            ],
        ),
        (
            "metal_discrete",
            [Device("Metal", "Metal", "AMD Radeon VII", "gpu", None, 16368 * MIB)],
        ),
        ("vulkan_discrete", [RTX_2060]),
        ("vulkan_integrated", [replace(INTEGRATED, free_bytes=87722 * MIB)]),
        (
            "vulkan_integrated_older",
            [Device("Vulkan0", "Vulkan", "AMD Radeon(TM) Graphics", "igpu", unified=True)],
        ),
        (
            "vulkan_two",
            [
                Device("Vulkan0", "Vulkan", "AMD Radeon RX 6800 XT", "gpu", None, 16368 * MIB),
                Device("Vulkan1", "Vulkan", "AMD Radeon Pro 5500M", "gpu"),
            ],
        ),
        ("rocm_discrete", [Device("ROCm0", "ROCm", "AMD Radeon RX 7900 XTX", "gpu")]),
        (
            "rocm_integrated",
            [Device("ROCm0", "ROCm", "AMD Radeon 780M Graphics", "gpu", None, 59175 * MIB)],
        ),
        (
            "rocm_two_older",
            [Device(f"ROCm{number}", "ROCm", "Radeon RX 7900 XTX", "gpu") for number in (0, 1)],
        ),
        (
            "sycl_two",
            [Device(f"SYCL{n}", "SYCL", BATTLEMAGE, "gpu", 32656 * MIB) for n in (0, 1)],
        ),
        (
            "sycl_table",
            [
                Device("SYCL0", "SYCL", "Intel(R) Arc(TM) A770 Graphics", "gpu", 16225243136),
                Device("SYCL1", "SYCL", "Intel(R) UHD Graphics 770", "gpu", 53651849216),
            ],
        ),
    ],
)
def test_a_log_is_read_as_the_devices_it_names(name: str, devices: list[Device]) -> None:
    assert list(parse_device_log(log(name))) == devices


@pytest.mark.parametrize(
    ("brackets", "hardware_id"),
    [("", ""), (" (unknown id)", ""), (" (0000:c1:00.0)", "0000:c1:00.0")],
)
def test_the_line_before_a_load_is_read_in_each_of_its_forms(
    brackets: str, hardware_id: str
) -> None:
    line = f"llama_prepare: using device ROCm0 (A GPU (with brackets)){brackets} - 59175 MiB free"
    (device,) = parse_device_log(line)
    assert (device.description, device.hardware_id) == ("A GPU (with brackets)", hardware_id)
    assert device.free_bytes == 59175 * MIB


def test_servers_on_other_computers_get_no_layers() -> None:
    devices = parse_device_log(log("remote_and_integrated"))
    assert [device.backend for device in devices] == ["Vulkan", "RPC", "RPC"]
    assert [device.name for device in offload_devices(devices)] == ["Vulkan0"]


def gpu(name: str, description: str, hardware_id: str = "", kind: str = "gpu") -> Device:
    return Device(
        name, name.rstrip("0123456789"), description, kind, 8 * GIB, 8 * GIB, False, hardware_id
    )


def test_one_gpu_in_two_backends_counts_once_and_its_makers_backend_is_used() -> None:
    cuda, vulkan = gpu("CUDA0", "NVIDIA H200"), gpu("Vulkan0", "NVIDIA H200")
    distinct, same = distinct_devices((vulkan, cuda))
    assert distinct == (cuda,)
    assert [(one.used, one.left_out) for one in same] == [(cuda, vulkan)]
    rocm = gpu("ROCm0", "AMD Radeon RX 7900 XTX")
    radv = gpu("Vulkan0", "AMD Radeon RX 7900 XTX (RADV NAVI31)")
    assert distinct_devices((rocm, radv))[0] == (rocm,)


def test_the_address_decides_where_both_have_one() -> None:
    cuda = gpu("CUDA0", "NVIDIA H200", "0000:01:00.0")
    other = gpu("Vulkan0", "NVIDIA H200", "0000:02:00.0")
    same = gpu("Vulkan1", "written otherwise", "0000:01:00.0")
    assert distinct_devices((cuda, other, same))[0] == (cuda, other)


def test_two_alike_in_each_backend_are_two() -> None:
    devices = [gpu(f"{b}{n}", "NVIDIA H200") for b in ("CUDA", "Vulkan") for n in (0, 1)]
    assert [d.name for d in distinct_devices(devices)[0]] == ["CUDA0", "CUDA1"]
    three = [*devices, gpu("Vulkan2", "NVIDIA H200")]
    assert [d.name for d in distinct_devices(three)[0]] == ["CUDA0", "CUDA1", "Vulkan2"]


def test_an_integrated_gpu_is_used_only_where_there_is_no_other() -> None:
    discrete = gpu("Vulkan0", "Arc")
    integrated = gpu("Vulkan1", "UHD", kind="igpu")
    assert offload_devices((discrete, integrated)) == (discrete,)
    assert offload_devices((integrated,)) == (integrated,)
    assert offload_devices((Device("CPU", "CPU", "AMD EPYC", "cpu"),)) == ()


def test_devices_survive_json_and_nonsense_is_refused() -> None:
    for device in parse_device_log(log("cuda_two") + log("metal_unified")):
        assert device_from(json.loads(json.dumps(device_fields(device)))) == device
    with pytest.raises(ValueError, match="not a device"):
        device_from({"name": "CUDA0"})
    with pytest.raises(ValueError, match="not a kind"):
        device_from({**device_fields(RTX_2060), "kind": "toaster"})


CPU = Device("CPU", "CPU", "AMD EPYC", "cpu", 32 * GIB)


def computer(*gpus: Gpu) -> Computer:
    return Computer("", "", None, 1, (), 1, 1, 1, gpus, 1, 1, "", "", "", None)


def said(found: Computer, *devices: Device) -> str:
    return " ".join(render(note) for note in merge_devices(found, devices).notes)


def test_nothing_is_said_of_gpus_where_there_is_none() -> None:
    use = merge_devices(computer(), (CPU,))
    assert (use.used, use.unused, use.notes) == ((), (), ())


@pytest.mark.parametrize(
    ("name", "backend"),
    [
        ("NVIDIA GeForce RTX 4090", "CUDA"),
        ("AMD GPU 744c", "ROCm or Vulkan"),
        ("Intel GPU 56a0", "Vulkan"),
        ("Apple M2", "Metal"),
    ],
)
def test_a_gpu_that_the_build_cannot_use_is_named_with_the_build_that_can(
    name: str, backend: str
) -> None:
    words = said(computer(Gpu(name, None, None, "drm")), CPU)
    assert "the processor only" in words
    assert name in words
    assert f"a build for {backend} is in the README" in words


def test_a_gpu_in_use_is_named_with_its_backend_and_nothing_else_is_said() -> None:
    cuda = gpu("CUDA0", "NVIDIA H200")
    words = said(computer(Gpu("NVIDIA H200", 1, 1, "nvml")), CPU, cuda)
    assert words == "This build of llama.cpp uses NVIDIA H200 (CUDA)."
    radv = gpu("Vulkan0", "AMD Radeon RX 7900 XTX (RADV NAVI31)")
    use = merge_devices(computer(Gpu("AMD GPU 744c", None, None, "drm")), (CPU, radv))
    assert (use.used, use.unused) == ((radv,), ())
    part = gpu("CUDA0", "NVIDIA H100 80GB HBM3 MIG 1g.10gb")
    use = merge_devices(computer(Gpu("NVIDIA H100 80GB HBM3", 1, 1, "nvml")), (CPU, part))
    assert (use.used, use.unused) == ((part,), ())


def test_a_second_gpu_that_is_hidden_from_the_build_is_missed() -> None:
    two = computer(*[Gpu("NVIDIA H200", 1, 1, "nvml")] * 2)
    words = said(two, CPU, gpu("CUDA0", "NVIDIA H200"))
    assert "NVIDIA H200 is there, and this build of llama.cpp does not use it." in words
    assert "CUDA_VISIBLE_DEVICES" in words


def test_what_is_left_out_is_said() -> None:
    listed = (gpu("CUDA0", "H"), gpu("Vulkan0", "H"), gpu("Vulkan1", "UHD", kind="igpu"))
    words = said(computer(), *listed)
    assert "Vulkan0 is the same GPU as CUDA0, and CUDA0 is used." in words
    assert "UHD (Vulkan) shares the system's memory" in words


def mib(figure: float) -> int:
    return round(figure * MIB)


@pytest.mark.parametrize(
    ("name", "buffers"),
    [
        (
            "buffers_cuda_two_partly",
            {
                "CPU": DeviceBytes(mib(22994.45), mib(64), output_bytes=mib(0.98)),
                "CUDA0": DeviceBytes(mib(12633.25), mib(1472), compute_bytes=mib(1108.5)),
                "CUDA1": DeviceBytes(mib(8652), mib(1024)),
            },
        ),
        (
            "buffers_metal_mapped",
            {"CPU": DeviceBytes(mib(644.14)), "MTL0": DeviceBytes(mib(14803.73))},
        ),
        (
            "buffers_vulkan_partly",
            {
                "Vulkan0": DeviceBytes(cache_bytes=mib(384), compute_bytes=mib(1251.92)),
                "CPU": DeviceBytes(cache_bytes=mib(192), compute_bytes=mib(26.02)),
            },
        ),
        (
            "buffers_sycl_two_caches",
            {
                "SYCL0": DeviceBytes(cache_bytes=mib(120), compute_bytes=mib(563.39)),
                "CPU": DeviceBytes(compute_bytes=mib(87.14)),
            },
        ),
        (
            "buffers_sycl_timestamps",
            {"SYCL1": DeviceBytes(mib(12867.08)), "CPU": DeviceBytes(mib(20183.74))},
        ),
        (
            "buffers_rocm_idle",
            {
                "CPU": DeviceBytes(
                    mib(14965.61), mib(640), compute_bytes=mib(18.01), output_bytes=mib(0.58)
                ),
                "ROCm0": DeviceBytes(compute_bytes=mib(1094.99)),
            },
        ),
    ],
)
def test_buffers_are_added_up_by_device(name: str, buffers: dict[str, DeviceBytes]) -> None:
    assert parse_device_buffers(log(name).splitlines()) == buffers


def test_compute_buffers_that_are_planned_anew_are_not_added_up() -> None:
    lines = ["sched_reserve:      CUDA0 compute buffer size =    3.00 MiB"] * 2
    assert parse_device_buffers(lines) == {"CUDA0": DeviceBytes(compute_bytes=3 * MIB)}


def test_a_dry_run_tells_the_caches_by_layer_where_its_buffers_read_nothing() -> None:
    lines = log("buffers_sycl_dry_run").splitlines()
    assert parse_device_buffers(lines) == {"SYCL0": DeviceBytes()}
    caches = parse_layer_caches(lines)
    assert caches == tuple(LayerCache(n, "SYCL0", mib(1.5)) for n in range(14, 23, 2))
    assert cache_bytes_by_layer(lines, 24)[13:17] == (0, mib(1.5), 0, mib(1.5))


def test_the_devices_of_layers_are_read() -> None:
    metal = parse_layer_devices(log("layers_metal").splitlines())
    assert metal == dict.fromkeys(range(20, 25), "Metal")
    vulkan = parse_layer_devices(log("layers_vulkan_partly").splitlines())
    assert vulkan == {1: "CPU", 14: "CPU", 15: "Vulkan0", 35: "Vulkan0", 36: "CPU"}


def test_a_dry_run_is_added_up_by_device_and_a_log_with_gaps_is_refused() -> None:
    lines = [
        "load_tensors: layer   0 assigned to device CPU, is_swa = 0",
        "load_tensors: layer   1 assigned to device CUDA0, is_swa = 0",
        "load_tensors: layer   2 assigned to device CUDA0, is_swa = 0",
        "llama_kv_cache: layer   0: dev = CPU",
        "llama_kv_cache: layer   1: dev = CUDA0",
        "llama_kv_cache: size =    8.00 MiB (   512 cells,   2 layers,  1/1 seqs), K (f16):",
        "sched_reserve:      CUDA0 compute buffer size =    3.00 MiB",
        "sched_reserve:  CUDA_Host compute buffer size =    1.00 MiB",
    ]
    model = ModelBytes((10 * MIB, 20 * MIB), (0, 0), 5 * MIB, 7 * MIB, 0, tied_bytes=5 * MIB)
    assert dry_run_bytes(lines, model) == {
        "CPU": (10 + 5 + 4 + 1) * MIB,
        "CUDA0": (20 + 7 + 5 + 4 + 3) * MIB,
    }
    on_cpu = [line.replace("CUDA0", "CPU") for line in lines]
    assert dry_run_bytes(on_cpu, model) == {"CPU": (10 + 20 + 5 + 7 + 8 + 3 + 1) * MIB}
    with pytest.raises(ValueError, match="places 2 of 3 layers"):
        dry_run_bytes(lines[1:], model)


def test_backends_for_gpus_are_known_by_their_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ggml", "ggml-base", "ggml-cpu-haswell", "llama", "mtmd", "llama-common"):
        (tmp_path / f"lib{name}.so").touch()
    assert gpu_backends(tmp_path) == ()
    for name in ("libggml-cuda.so", "libggml-cuda.so.0", "ggml-vulkan.dll", "libggml-metal.dylib"):
        (tmp_path / name).touch()
    assert gpu_backends(tmp_path) == ("cuda", "metal", "vulkan")
    # what was measured without them is looked up under another name
    monkeypatch.setattr(build, "installed_gpu_backends", lambda: ("cuda",))
    assert build.build_name.__wrapped__().endswith(" with cuda")
