"""The computer while something is measured: what Linux tells, and who uses the processors."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from leastwise.machine.conditions import (
    ConditionsWatch,
    read_governor,
    read_throttle_count,
)

BURN = "import time\nend = time.time() + 30\nwhile time.time() < end: pass"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="ascii")


def test_governors_are_told_once_each(tmp_path: Path) -> None:
    assert read_governor(tmp_path) == ""
    for cpu, governor in enumerate(["powersave", "powersave", "performance"]):
        write(tmp_path / f"cpu{cpu}" / "cpufreq" / "scaling_governor", f"{governor}\n")
    assert read_governor(tmp_path) == "powersave, performance"


def test_throttling_is_summed_and_unknown_where_it_is_not_counted(tmp_path: Path) -> None:
    assert read_throttle_count(tmp_path) is None
    for cpu in range(2):
        folder = tmp_path / f"cpu{cpu}" / "thermal_throttle"
        write(folder / "core_throttle_count", "3\n")
        write(folder / "package_throttle_count", "5\n")
    assert read_throttle_count(tmp_path) == 16


def test_a_busy_program_counts_as_another_unless_it_is_ours() -> None:
    with subprocess.Popen([sys.executable, "-c", BURN]) as burner:
        try:
            blamed, excused = ConditionsWatch(list), ConditionsWatch(lambda: [burner.pid])
            time.sleep(1.0)
            others, ours = blamed.look(), excused.look()
        finally:
            burner.kill()
    assert others.others_cpu_share is not None
    assert ours.others_cpu_share is not None
    assert others.others_cpu_share > ours.others_cpu_share


def test_too_short_a_time_tells_nothing_of_others() -> None:
    assert ConditionsWatch(list).look().others_cpu_share is None
