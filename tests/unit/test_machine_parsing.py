"""What systems say about themselves, read from their own formats."""

from __future__ import annotations

from pathlib import Path

import pytest

from leastwise.machine.limits import Limits, read_limits
from leastwise.machine.processor import Processor, read_cpuinfo, read_sysctl, read_windows

GIB = 2**30

INTEL = """processor\t: 0
vendor_id\t: GenuineIntel
model name\t: Intel(R) Xeon(R) Platinum 8488C
flags\t\t: fpu sse4_2 fma f16c avx avx2 bmi2 avx512f avx512bw avx512vl avx512_vnni amx_tile amx_int8

processor\t: 1
model name\t: another that does not count
flags\t\t: fpu
"""
ARM = """processor\t: 0
BogoMIPS\t: 108.00
Features\t: fp asimd evtstrm aes crc32 asimdhp asimddp sve i8mm bf16
CPU implementer\t: 0x41
"""
APPLE = """machdep.cpu.cores_per_package: 8
machdep.cpu.brand_string: Apple M2
hw.optional.arm.FEAT_DotProd: 1
hw.optional.arm.FEAT_BF16: 1
hw.optional.arm.FEAT_SME: 0
hw.optional.AdvSIMD: 1
hw.optional.neon: 1
"""
INTEL_MAC = """machdep.cpu.brand_string: Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz
machdep.cpu.features: FPU SSE4.2 AVX1.0 FMA F16C
machdep.cpu.leaf7_features: AVX2 BMI2
"""


@pytest.mark.parametrize(
    ("found", "name", "extensions"),
    [
        (
            read_cpuinfo(INTEL),
            "Intel(R) Xeon(R) Platinum 8488C",
            "SSE4.2 AVX F16C FMA AVX2 BMI2 AVX512F AVX512BW AVX512VL AVX512_VNNI AMX_TILE AMX_INT8",
        ),
        (
            read_cpuinfo(ARM, "Raspberry Pi 5 Model B Rev 1.0\0"),
            "Raspberry Pi 5 Model B Rev 1.0",
            "NEON FP16 DOTPROD I8MM BF16 SVE",
        ),
        (read_cpuinfo(ARM), "", "NEON FP16 DOTPROD I8MM BF16 SVE"),
        (read_sysctl(APPLE), "Apple M2", "NEON DOTPROD BF16"),
        (
            read_windows("AMD Ryzen 9 7940HS w/ Radeon 780M Graphics", (0, 3, 17, 38, 39, 40, 41)),
            "AMD Ryzen 9 7940HS w/ Radeon 780M Graphics",
            "SSE4.2 AVX AVX2 AVX512F",
        ),
        (
            read_windows("Snapdragon(R) X Elite - X1E78100", (19, 43, 66)),
            "Snapdragon(R) X Elite - X1E78100",
            "NEON DOTPROD I8MM",
        ),
        (
            read_sysctl(INTEL_MAC),
            "Intel(R) Core(TM) i7-9750H CPU @ 2.60GHz",
            "SSE4.2 AVX F16C FMA AVX2 BMI2",
        ),
    ],
)
def test_a_processor_is_read_as_its_system_describes_it(
    found: Processor, name: str, extensions: str
) -> None:
    assert found == Processor(name, tuple(extensions.split()))


@pytest.mark.parametrize("text", ["", "\n\n", "nonsense", ":::"])
def test_nothing_is_guessed_of_a_processor(text: str) -> None:
    assert read_cpuinfo(text) == Processor()
    assert read_sysctl(text) == Processor()


def lay(folder: Path, **files: str) -> Path:
    """Write files whose names have `__` for the dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


def process(tmp_path: Path, groups: str, mounts: str) -> Path:
    return lay(tmp_path / "proc", cgroup=groups, mountinfo=mounts)


def test_the_tightest_level_of_version_2_counts(tmp_path: Path) -> None:
    point = tmp_path / "cgroup"
    lay(
        point / "a",
        memory__max=f"{4 * GIB}\n",
        memory__current=f"{3 * GIB}\n",
        memory__stat=f"anon 1\ninactive_file {GIB}\n",
        cpu__max="150000 100000\n",
    )
    lay(point / "a" / "b", memory__max="max\n", memory__current="5\n", cpu__max="max 100000\n")
    own = process(tmp_path, "0::/a/b\n", f"30 20 0:26 / {point} rw - cgroup2 cgroup2 rw\n")
    assert read_limits(own) == Limits(4 * GIB, 2 * GIB, 1.5)


def test_a_container_of_version_1_sees_its_own_group_at_the_mount(tmp_path: Path) -> None:
    memory, cpu = tmp_path / "memory", tmp_path / "cpu"
    lay(
        memory,
        memory__limit_in_bytes=f"{2 * GIB}\n",
        memory__usage_in_bytes=f"{GIB}\n",
        memory__stat=f"inactive_file 7\ntotal_inactive_file {GIB // 2}\n",
    )
    lay(cpu, cpu__cfs_quota_us="50000\n", cpu__cfs_period_us="100000\n")
    own = process(
        tmp_path,
        "5:cpu,cpuacct:/docker/1f\n4:memory:/docker/1f\n1:name=systemd:/docker/1f\n",
        f"31 20 0:27 /docker/1f {memory} ro shared:1 - cgroup cgroup rw,memory\n"
        f"32 20 0:28 /docker/1f {cpu} ro - cgroup cgroup rw,cpu,cpuacct\n",
    )
    assert read_limits(own) == Limits(2 * GIB, GIB + GIB // 2, 0.5)


def test_no_limit_is_none(tmp_path: Path) -> None:
    point = lay(tmp_path / "cpu", cpu__cfs_quota_us="-1\n", cpu__cfs_period_us="100000\n")
    mounts = f"32 20 0:28 / {point} rw - cgroup cgroup rw,cpu\n"
    assert read_limits(process(tmp_path, "3:cpu:/\n", mounts)) == Limits()
    assert read_limits(tmp_path / "no such process") == Limits()
