"""What is detected is what this very computer says."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from leastwise.machine.cores import allowed_cpus, logical_cores, physical_cores
from leastwise.machine.detection import detect_computer
from leastwise.machine.limits import read_limits
from leastwise.machine.programs import held_by_others

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's /proc")


def test_cores_are_those_that_this_process_may_use() -> None:
    computer = detect_computer(Path.home())
    assert computer.logical_cores == logical_cores() >= physical_cores() >= 1
    assert computer.physical_cores in {physical_cores(), None}
    assert logical_cores() <= (os.cpu_count() or 1)


@linux_only
def test_a_process_bound_to_one_processor_has_one_core() -> None:
    code = (
        "import os; from leastwise.machine.cores import logical_cores, physical_cores;"
        "os.sched_setaffinity(0, {min(os.sched_getaffinity(0))});"
        "print(physical_cores(), logical_cores())"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout
    assert printed.split() == ["1", "1"]


@linux_only
def test_memory_is_what_the_kernel_counts_within_the_containers_limit() -> None:
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    kernel = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
    computer = detect_computer(Path("/"))
    limit = read_limits().memory_bytes or kernel["MemTotal"]
    assert computer.memory_total_bytes == min(kernel["MemTotal"], limit)
    assert 0 < computer.memory_available_bytes <= computer.memory_total_bytes
    assert computer.swap_total_bytes == kernel["SwapTotal"]
    assert computer.swap_free_bytes is not None
    assert 0 <= computer.swap_free_bytes <= computer.swap_total_bytes
    held = computer.memory_total_bytes - computer.memory_available_bytes
    assert computer.reclaimable_bytes is None or 0 <= computer.reclaimable_bytes <= held


@linux_only
def test_another_programs_memory_counts_and_ours_does_not() -> None:
    holds = "held = b'x' * (64 << 20); print('ready', flush=True); input()"
    # Its parent ends at once, so that it is a program of this user's and no child of ours.
    starts = (
        f"import subprocess, sys; child = subprocess.Popen([sys.executable, '-c', {holds!r}]);"
        "print(child.pid, flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", starts], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        lines = [parent.stdout.readline().strip() for _ in range(2)]
        (pid,) = (int(line) for line in lines if line.isdigit())
        parent.wait()
        try:
            held = held_by_others()
        finally:
            psutil.Process(pid).kill()
    assert 64 << 20 <= held[pid] < 128 << 20
    assert not {os.getpid(), os.getppid()} & set(held)


@linux_only
def test_the_processor_and_its_extensions_stand_in_cpuinfo() -> None:
    cpuinfo = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    computer = detect_computer(Path("/"))
    if computer.processor:
        assert computer.processor in cpuinfo
    flags = set(cpuinfo.lower().split())
    for flag, name in (("avx2", "AVX2"), ("avx512f", "AVX512F"), ("asimd", "NEON")):
        assert (name in computer.vector_extensions) == (flag in flags)


def test_the_disk_is_the_one_where_the_folder_will_lie(tmp_path: Path) -> None:
    not_yet = tmp_path / "not" / "yet"
    computer = detect_computer(not_yet)
    assert computer.disk_total_bytes == shutil.disk_usage(tmp_path).total
    assert 0 < computer.disk_free_bytes <= computer.disk_total_bytes
    assert computer.data_directory == str(not_yet)
    assert not not_yet.exists()


def test_what_was_not_detected_is_named() -> None:
    computer = detect_computer(Path("/"))
    assert computer.architecture == platform.machine()
    assert computer.python == platform.python_version()
    assert ("on_battery" in computer.undetected) == (computer.on_battery is None)
    assert ("processor" in computer.undetected) == (not computer.processor)
    assert ("physical_cores" in computer.undetected) == (computer.physical_cores is None)
    kinds = computer.core_kinds
    assert len(kinds) != 1
    assert sum(one.logical_cores for one in kinds) in (0, len(allowed_cpus()))
    assert platform.release() in computer.system or sys.platform == "darwin"


@pytest.mark.skipif(shutil.which("nvidia-smi") is None, reason="no NVIDIA driver here")
def test_nvidia_gpus_are_those_that_nvidia_smi_lists() -> None:
    listed = subprocess.run(
        ["nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = [gpu for gpu in detect_computer(Path("/")).gpus if gpu.source == "nvml"]
    assert [gpu.name for gpu in found] == [
        line.rsplit(",", 1)[0].strip() for line in listed.splitlines()
    ]
    for gpu, line in zip(found, listed.splitlines(), strict=True):
        assert gpu.total_bytes is not None
        assert abs(gpu.total_bytes / 2**20 - float(line.rsplit(",", 1)[1])) < 1024


def test_detecting_twice_finds_the_same_lasting_facts() -> None:
    first, second = detect_computer(Path("/")), detect_computer(Path("/"))
    assert first.processor == second.processor
    assert first.gpus == second.gpus or any(gpu.available_bytes for gpu in first.gpus)
    assert psutil.virtual_memory().total >= first.memory_total_bytes == second.memory_total_bytes
