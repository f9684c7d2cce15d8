"""Performance and efficiency cores, as Linux, macOS and Windows tell them apart."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from leastwise.domain.computer import CoreKind
from leastwise.machine.core_kinds import (
    linux_core_kinds,
    read_cpu_list,
    read_performance_levels,
    windows_core_kinds,
)
from leastwise.machine.windows import Core, read_cores

# `sysctl hw.perflevel0 ...` of a MacBook Pro with an M3 Pro, and of a Mac with Intel's processor.
M3_PRO = """hw.perflevel0.physicalcpu: 6
hw.perflevel0.logicalcpu: 6
hw.perflevel1.physicalcpu: 6
hw.perflevel1.logicalcpu: 6
"""
INTEL_MAC = """hw.perflevel0.physicalcpu: 4
hw.perflevel0.logicalcpu: 8
"""


def lay(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="ascii")


def siblings(devices: Path, groups: Sequence[str]) -> None:
    """Each group is a list of Linux of the CPUs that are threads of one core."""
    for group in groups:
        for cpu in read_cpu_list(group):
            topology = devices / "system" / "cpu" / f"cpu{cpu}" / "topology"
            lay(topology / "thread_siblings_list", group)


def hybrid_intel(devices: Path) -> None:
    """Intel's Core i7-1360P: 4 cores with 2 threads each, and 8 with one."""
    lay(devices / "cpu_core" / "cpus", "0-7")
    lay(devices / "cpu_atom" / "cpus", "8-15")
    siblings(devices, ["0-1", "2-3", "4-5", "6-7", *(str(cpu) for cpu in range(8, 16))])


def test_intels_hybrid_cores_are_told_by_their_counters(tmp_path: Path) -> None:
    hybrid_intel(tmp_path)
    assert linux_core_kinds(tmp_path, range(16)) == (
        CoreKind("performance", 4, 8),
        CoreKind("efficiency", 8, 8),
    )


def test_only_cores_that_may_be_used_count(tmp_path: Path) -> None:
    hybrid_intel(tmp_path)
    assert linux_core_kinds(tmp_path, {0, 1, 2, 8}) == (
        CoreKind("performance", 2, 3),
        CoreKind("efficiency", 1, 1),
    )
    assert linux_core_kinds(tmp_path, range(8)) == ()


def test_a_third_kind_of_intels_has_a_name_of_its_own(tmp_path: Path) -> None:
    for name, cpus in (("cpu_core", "0-5"), ("cpu_atom", "6-13"), ("cpu_lowpower", "14-15")):
        lay(tmp_path / name / "cpus", cpus)
    found = linux_core_kinds(tmp_path, range(16))
    assert [(one.kind, one.logical_cores) for one in found] == [
        ("performance", 6),
        ("efficiency", 8),
        ("low-power", 2),
    ]
    assert {one.physical_cores for one in found} == {None}  # no topology is told


def test_arms_cores_are_told_by_the_capacity_that_the_kernel_gives_them(tmp_path: Path) -> None:
    capacities = [414] * 4 + [1024] * 4  # Rockchip RK3588
    for cpu, capacity in enumerate(capacities):
        lay(tmp_path / "system" / "cpu" / f"cpu{cpu}" / "cpu_capacity", str(capacity))
    siblings(tmp_path, [str(cpu) for cpu in range(8)])
    assert linux_core_kinds(tmp_path, range(8)) == (
        CoreKind("performance", 4, 4),
        CoreKind("efficiency", 4, 4),
    )
    lay(tmp_path / "system" / "cpu" / "cpu4" / "cpu_capacity", "871")
    assert [one.kind for one in linux_core_kinds(tmp_path, range(8))] == [
        "performance",
        "middle",
        "efficiency",
    ]
    assert linux_core_kinds(tmp_path, range(4)) == ()


def test_cores_that_are_not_told_apart_have_no_kinds(tmp_path: Path) -> None:
    assert linux_core_kinds(tmp_path, range(4)) == ()
    lay(tmp_path / "system" / "cpu" / "cpu0" / "cpu_capacity", "1024")
    assert linux_core_kinds(tmp_path, range(2)) == ()
    lay(tmp_path / "cpu_core" / "cpus", "0-1")  # one kind alone is no hybrid
    assert linux_core_kinds(tmp_path, range(2)) == ()


def test_a_mac_tells_its_levels_of_performance() -> None:
    assert read_performance_levels(M3_PRO) == (
        CoreKind("performance", 6, 6),
        CoreKind("efficiency", 6, 6),
    )
    assert read_performance_levels(INTEL_MAC) == ()
    assert read_performance_levels("nonsense") == ()


def relation(efficiency: int, *masks: int, kind: int = 0) -> bytes:
    """One SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX for a core, as 64-bit Windows lays it out."""
    groups = b"".join(struct.pack("<QH6x", mask, number) for number, mask in enumerate(masks))
    head = struct.pack(
        "<IIBB20xH", kind, 32 + len(groups), int(len(masks) > 1), efficiency, len(masks)
    )
    return head + groups


def test_windows_cores_are_read_from_its_buffer_and_told_by_their_class() -> None:
    buffer = (
        b"".join(relation(1, 0b11 << (2 * core)) for core in range(4))
        + b"".join(relation(0, 1 << (8 + core)) for core in range(8))
        + relation(0, 0xFFFF, kind=3)  # a package
    )
    cores = read_cores(buffer)
    assert cores == (Core(1, 2),) * 4 + (Core(0, 1),) * 8
    assert windows_core_kinds(cores) == (
        CoreKind("performance", 4, 8),
        CoreKind("efficiency", 8, 8),
    )


def test_windows_cores_of_one_class_have_no_kinds() -> None:
    assert windows_core_kinds(read_cores(relation(0, 3) + relation(0, 12))) == ()


@pytest.mark.parametrize(
    "buffer",
    [
        b"",
        b"\0" * 7,
        relation(0, 3)[:40],
        struct.pack("<II", 0, 0) * 9,
        struct.pack("<IIBB20xH", 0, 32, 0, 0, 60_000),
        struct.pack("<IIBB20xH", 0, 1 << 31, 0, 0, 1),
    ],
)
def test_a_buffer_that_lies_is_read_to_its_end_at_most(buffer: bytes) -> None:
    assert sum(core.threads for core in read_cores(buffer)) == 0


@pytest.mark.parametrize(
    ("text", "cpus"),
    [
        ("0-3,8\n", {0, 1, 2, 3, 8}),
        ("5", {5}),
        ("", set()),
        ("x-y,-,3-", set()),
        ("0-1,,7", {0, 1, 7}),
    ],
)
def test_lists_of_cpus_are_read(text: str, cpus: set[int]) -> None:
    assert read_cpu_list(text) - {3} == cpus - {3}
