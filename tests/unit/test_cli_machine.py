"""A computer in words and as a document: what was not detected or measured is said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from leastwise.cli.documents import computer_document
from leastwise.cli.machine_words import computer_lines, speed_lines
from leastwise.domain.computer import Computer, Gpu
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.texts import TEXTS
from leastwise.machine.detection import detect_computer
from leastwise.paths import Paths, shipped_resources
from leastwise.report.machine_profile import profile_of_size
from tests.unit.test_machine_profiles import LAPTOP, SPEED

GIB = 2**30


def words(computer: Computer) -> dict[str, str]:
    return dict(computer_lines(computer))


def test_a_laptop_is_told_in_lines() -> None:
    lines = words(LAPTOP)
    assert lines["Cores"] == "8 physical, 8 logical (4 performance, 4 efficiency)"
    assert lines["Memory"] == "9.00 GiB available of 16.0 GiB"
    assert lines["Other programs"] == "3.00 GiB at most, by closing all of them"
    assert lines["Swap"] == "1.00 GiB free of 2.00 GiB"
    assert lines["GPU"] == "Apple M3, integrated, uses the computer's memory (by sysctl)"
    assert lines["Power"] == "battery"
    assert lines["Not detected"] == "the disk"


@pytest.mark.parametrize(
    ("gpu", "line"),
    [
        (
            Gpu("NVIDIA H200", 139 * GIB, 138 * GIB, "nvml", "gpu", driver="570.1"),
            "NVIDIA H200, discrete, 138 GiB free of 139 GiB (by nvml, driver 570.1)",
        ),
        (
            Gpu("AMD GPU 15bf", 4 * GIB, None, "drm"),
            "AMD GPU 15bf, integrated or discrete is not told, 4.00 GiB (by drm)",
        ),
        (
            Gpu("Arc A770", None, None, "drm", "gpu"),
            "Arc A770, discrete, memory is not told (by drm)",
        ),
    ],
)
def test_a_gpu_is_told_with_what_is_known_of_it(gpu: Gpu, line: str) -> None:
    assert words(replace(LAPTOP, gpus=(gpu,)))["GPU"] == line


def test_what_is_not_known_is_not_told_as_a_figure() -> None:
    lines = words(profile_of_size("16GB", 16 * GIB).computer)
    assert lines["Power"] == lines["Disk for models"] == lines["Vector extensions"] == "-"
    assert "Other programs" not in lines
    assert "the power source" in lines["Not detected"]


def test_every_part_that_can_be_missing_has_a_word(tmp_path: Path) -> None:
    names = {
        *profile_of_size("16GB", 16 * GIB).computer.undetected,
        *detect_computer(tmp_path).undetected,
    }
    assert all(f"machine.undetected.{name}" in TEXTS for name in names)
    lines = words(replace(LAPTOP, undetected=("processor", "of a later version")))
    assert lines["Not detected"] == "the processor's name, of a later version"


def test_speed_is_told_for_the_threads_that_are_used() -> None:
    lines = speed_lines(SPEED)
    assert ("Reads memory", "95.0 GB/s with 4 threads") in lines
    assert ("Q4_K weights", "71.0 GB/s in decode, 250 GFLOP/s in a prompt") in lines
    assert "Q8_0 weights" not in dict(lines)  # those were experts
    assert dict(lines)["Measured"].endswith("4 threads, llama-cpp-python 0.3.36, in 17.2 s")
    assert "Disturbed" not in dict(lines)


def test_what_was_left_out_or_disturbed_is_said() -> None:
    skipped = ("matrices-Q6_K", "experts-Q4_K", "recurrent", "later")
    lines = dict(speed_lines(replace(SPEED, skipped=skipped, others_cpu_share=0.31)))
    assert lines["Not measured"] == "Q6_K weights, Q4_K experts, recurrent layers, later"
    assert lines["Disturbed"].startswith("Other programs used 31 % of the processors")


def test_what_to_do_stands_where_no_speed_is() -> None:
    ((_, line),) = speed_lines(None)
    assert line.startswith("Not measured yet.")
    assert "leastwise machine --measure" in line


@pytest.mark.parametrize("speed", [SPEED, None])
@pytest.mark.parametrize("computer", [LAPTOP, profile_of_size("16GB", 16 * GIB).computer])
def test_the_document_is_what_its_schema_says(
    tmp_path: Path, computer: Computer, speed: MachineSpeed | None
) -> None:
    document = json.loads(json.dumps(computer_document(computer, Paths(tmp_path), speed)))
    path = shipped_resources() / "schemas" / "machine.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    assert (document["speed"] is None) == (speed is None)
    if computer is LAPTOP:
        assert document["machine"]["gpus"][0]["unified"] is True
        assert document["machine"]["core_kinds"][0]["physical_cores"] == 4
