"""GPUs as Linux, Windows and macOS list them, and joined with what llama.cpp tells of them."""

from __future__ import annotations

import ctypes
import struct
from dataclasses import replace
from pathlib import Path

from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.devices import Device
from leastwise.machine.gpus import joined, merge_devices, read_displays, windows_gpus
from leastwise.machine.graphics_cards import amd_name, listed_gpus, pci_name
from leastwise.machine.windows import Adapter, listed_adapters, read_adapter

GIB = 2**30
AMD_IDS = """# List of AMDGPU IDs
1.0.0
15BF,\tC1,\tAMD Radeon 780M Graphics
744C,\tC8,\tAMD Radeon RX 7900 XTX
"""
PCI_IDS = """# a comment
1002  Advanced Micro Devices, Inc. [AMD/ATI]
\t744c  Navi 31 [Radeon RX 7900 XT/7900 XTX]
\t\t1002 0e3b  a subsystem
8086  Intel Corporation
\t56a0  DG2 [Arc A770]
\ta7a0  Raptor Lake-P [Iris Xe Graphics]
C 03  Display controller
"""


def card(drm: Path, number: int, address: str, driver: str = "", **files: str) -> None:
    """A card as the kernel lists it: a link to the PCI device, and its files there."""
    device = drm.parent / "devices" / address
    device.mkdir(parents=True)
    for name, text in files.items():
        (device / name).write_text(text + "\n", encoding="ascii")
    if driver:
        module = drm.parent / "drivers" / driver
        module.mkdir(parents=True, exist_ok=True)
        (device / "driver").symlink_to(module)
    folder = drm / f"card{number}"
    folder.mkdir(parents=True)
    (folder / "device").symlink_to(device)


def names(tmp_path: Path) -> tuple[Path, tuple[Path, ...]]:
    amd, pci = tmp_path / "amdgpu.ids", tmp_path / "pci.ids"
    amd.write_text(AMD_IDS, encoding="ascii")
    pci.write_text(PCI_IDS, encoding="ascii")
    return amd, (tmp_path / "missing.ids", pci)


def test_cards_have_names_kinds_memory_and_drivers_as_far_as_the_system_tells(
    tmp_path: Path,
) -> None:
    drm = tmp_path / "drm"
    card(drm, 0, "0000:00:02.0", "i915", vendor="0x8086", device="0xa7a0")
    memory = {"mem_info_vram_total": str(24 * GIB), "mem_info_vram_used": str(GIB)}
    card(
        drm,
        1,
        "0000:03:00.0",
        "amdgpu",
        vendor="0x1002",
        device="0x744c",
        revision="0xc8",
        **memory,
    )
    card(drm, 2, "0000:04:00.0", "xe", vendor="0x8086", device="0x56a0")
    card(drm, 3, "0000:05:00.0", "nouveau", vendor="0x10de", device="0x2684")
    card(drm, 4, "0000:06:00.0", vendor="0x1af4", device="0x1050")  # a virtual one
    (drm / "card1-DP-1").mkdir()
    (drm / "card1-DP-1" / "device").symlink_to(drm / "card1")
    assert listed_gpus(drm, *names(tmp_path)) == (
        Gpu("Intel Raptor Lake-P [Iris Xe Graphics]", None, None, "drm", "igpu", True, "i915"),
        Gpu("AMD Radeon RX 7900 XTX", 24 * GIB, 23 * GIB, "drm", "", False, "amdgpu"),
        Gpu("Intel DG2 [Arc A770]", None, None, "drm", "gpu", False, "xe"),
        Gpu("NVIDIA GPU 2684", None, None, "drm", "gpu", False, "nouveau"),
    )
    assert listed_gpus(tmp_path / "none", *names(tmp_path)) == ()


def test_a_card_without_lists_of_names_is_called_by_its_number(tmp_path: Path) -> None:
    drm = tmp_path / "drm"
    card(drm, 0, "0000:c1:00.0", vendor="0x1002", device="0x15bf", revision="0xc2")
    assert [gpu.name for gpu in listed_gpus(drm, tmp_path / "none", ())] == ["AMD GPU 15bf"]
    card(drm, 1, "0000:c2:00.0", vendor="0x1002", device="0x1", product_name="Instinct MI300X")
    assert [g.name for g in listed_gpus(drm, tmp_path, ())] == ["AMD GPU 15bf", "Instinct MI300X"]


def test_names_are_found_under_their_own_vendor_only() -> None:
    lines = PCI_IDS.splitlines()
    assert pci_name(lines, "8086", "a7a0") == "Raptor Lake-P [Iris Xe Graphics]"
    assert pci_name(lines, "1002", "a7a0") == ""
    assert pci_name(lines, "1002", "0e3b") == ""
    assert amd_name(AMD_IDS.splitlines(), "15bf", "c1") == "AMD Radeon 780M Graphics"
    assert amd_name(AMD_IDS.splitlines(), "15bf", "c8") == ""


def description(name: str, vendor: int, dedicated: int, shared: int, flags: int = 0) -> bytes:
    """A DXGI_ADAPTER_DESC1 as 64-bit Windows lays it out."""
    head = struct.pack("<256s4I", name.encode("utf-16-le"), vendor, 0x744C, 0, 0)
    return head + struct.pack("<3QIiI4x", dedicated, 0, shared, 7, 0, flags)


def test_an_adapter_of_windows_is_read_from_its_description() -> None:
    found = read_adapter(description("AMD Radeon RX 7900 XTX", 0x1002, 24 * GIB, 16 * GIB))
    assert found == Adapter("AMD Radeon RX 7900 XTX", 0x1002, 0x744C, 24 * GIB, 16 * GIB, False)
    software = read_adapter(description("Microsoft Basic Render Driver", 0x1414, 0, GIB, flags=2))
    assert windows_gpus((found, software)) == (
        Gpu("AMD Radeon RX 7900 XTX", 24 * GIB, None, "dxgi"),
    )


class _Object:
    """A COM object: a pointer to a table of functions, as C++ lays it out."""

    def __init__(self, methods: dict[int, object]) -> None:
        self.functions = methods
        self.table = (ctypes.c_void_p * 16)()
        for place, function in methods.items():
            self.table[place] = ctypes.cast(function, ctypes.c_void_p)  # type: ignore[arg-type]
        self.head = (ctypes.c_void_p * 1)(ctypes.cast(self.table, ctypes.c_void_p))
        self.address = ctypes.cast(self.head, ctypes.c_void_p)


def test_the_adapters_of_a_factory_are_asked_one_by_one_and_all_are_released() -> None:
    released: list[int] = []
    known = [description("Arc A770", 0x8086, 16 * GIB, GIB), description("UHD", 0x8086, 0, GIB)]
    release_type = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p)
    describe_type = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p)
    list_type = ctypes.CFUNCTYPE(
        ctypes.c_int32, ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(ctypes.c_void_p)
    )

    def release(this: int) -> int:
        released.append(this)
        return 0

    def describes(content: bytes) -> object:
        def describe(_this: int, place: int) -> int:
            ctypes.memmove(place, content, len(content))
            return 0

        return describe_type(describe)

    adapters = [_Object({2: release_type(release), 10: describes(one)}) for one in known]

    def list_one(_this: int, number: int, place: object) -> int:
        if number >= len(adapters):
            return -2005270526  # DXGI_ERROR_NOT_FOUND
        place[0] = adapters[number].address.value  # type: ignore[index]
        return 0

    factory = _Object({2: release_type(release), 12: list_type(list_one)})
    assert [one.name for one in listed_adapters(factory.address)] == ["Arc A770", "UHD"]
    assert released == [*(one.address.value for one in adapters), factory.address.value]


INTEL_MAC = """{"SPDisplaysDataType": [
  {"_name": "kHW_IntelUHDGraphics630Item", "sppci_bus": "spdisplays_builtin",
   "sppci_model": "Intel UHD Graphics 630", "spdisplays_vram": "1536 MB"},
  {"_name": "kHW_AMDRadeonPro5300MItem", "sppci_bus": "spdisplays_pcie_device",
   "sppci_model": "AMD Radeon Pro 5300M", "spdisplays_vram": "4 GB"}]}"""


def test_a_mac_with_intels_processor_lists_its_displays() -> None:
    integrated, discrete = read_displays(INTEL_MAC)
    assert (integrated.name, integrated.kind, integrated.unified) == (
        "Intel UHD Graphics 630",
        "igpu",
        True,
    )
    assert (discrete.kind, discrete.total_bytes) == ("gpu", 4 * GIB)
    for text in ("", "[]", "{}", '{"SPDisplaysDataType": 3}', '{"SPDisplaysDataType": [3]}'):
        assert read_displays(text) == ()


def test_nvidias_own_word_counts_before_the_systems() -> None:
    nvml = Gpu("NVIDIA GeForce RTX 4090", 24 * GIB, 20 * GIB, "nvml", "gpu")
    listed = (Gpu("NVIDIA GPU 2684", None, None, "drm"), Gpu("Intel UHD", None, None, "drm"))
    assert joined((nvml,), listed) == (nvml, listed[1])
    assert joined((), listed) == listed


def merged(*gpus: Gpu, devices: tuple[Device, ...]) -> tuple[Gpu, ...]:
    here = Computer("", "", None, 1, (), 1, 1, 1, gpus, 1, 1, "", "", "", None)
    return merge_devices(here, devices).gpus


def test_what_a_driver_does_not_tell_comes_from_llama_cpp() -> None:
    gpu = Gpu("AMD GPU 15bf", None, None, "drm", driver="amdgpu")
    device = Device(
        "Vulkan0", "Vulkan", "AMD Radeon 780M (RADV)", "igpu", 9 * GIB, GIB, unified=True
    )
    assert merged(gpu, devices=(device,)) == (replace(gpu, kind="igpu", unified=True),)
    rx = Gpu("AMD Radeon RX 7900 XTX", None, None, "dxgi")
    seen = Device("Vulkan0", "Vulkan", "AMD Radeon RX 7900 XTX", "gpu", 24 * GIB, 20 * GIB)
    assert merged(rx, devices=(seen,)) == (
        replace(rx, kind="gpu", total_bytes=24 * GIB, available_bytes=20 * GIB),
    )


def test_a_backend_that_calls_everything_a_gpu_does_not_tell_its_kind() -> None:
    device = Device("ROCm0", "ROCm", "AMD Radeon 780M Graphics", "gpu", None, 59 * GIB)
    (gpu,) = merged(devices=(device,))
    assert (gpu.name, gpu.kind, gpu.source) == ("AMD Radeon 780M Graphics", "", "llama.cpp")


def test_a_gpu_counts_once_and_unified_memory_only_as_the_computers() -> None:
    own = Gpu("Apple M3", None, None, "sysctl", "igpu", unified=True)
    metal = Device("Metal", "Metal", "Apple M3", "gpu", 12 * GIB, 12 * GIB, unified=True)
    assert merged(own, devices=(metal,)) == (own,)
    assert merged(devices=(metal,)) == (replace(own, source="llama.cpp"),)
    cuda = Device("CUDA0", "CUDA", "NVIDIA H200", "gpu", 139 * GIB, 138 * GIB)
    vulkan = Device("Vulkan0", "Vulkan", "NVIDIA H200", "gpu", 139 * GIB, 138 * GIB)
    elsewhere = Device("RPC0", "RPC", "RPC", "gpu", GIB, GIB)
    assert [gpu.name for gpu in merged(devices=(cuda, vulkan, elsewhere))] == ["NVIDIA H200"]
