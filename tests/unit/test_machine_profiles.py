"""Profiles of machines: written and read again, made of a size, and refused where they lie."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.domain.computer import Computer, CoreKind, Gpu
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.machine_speed import (
    AttentionCosts,
    Bandwidth,
    MachineSpeed,
    MatrixRates,
    StandinTiming,
    StepCosts,
)
from leastwise.domain.messages import render, say
from leastwise.machine.detection import detect_computer
from leastwise.report.machine_profile import (
    machine_profile,
    memory_size,
    profile_document,
    read_profile,
    write_profile,
)

GIB = 2**30
LAPTOP = Computer(
    processor="Apple M3",
    architecture="arm64",
    physical_cores=8,
    logical_cores=8,
    vector_extensions=("NEON", "DOTPROD"),
    memory_total_bytes=16 * GIB,
    memory_available_bytes=9 * GIB,
    swap_total_bytes=2 * GIB,
    gpus=(Gpu("Apple M3", None, None, "sysctl", "igpu", unified=True),),
    disk_total_bytes=10**12,
    disk_free_bytes=10**11,
    data_directory="/Users/jane.doe/leastwise",
    system="macOS 15.1",
    python="3.12.4",
    on_battery=True,
    undetected=("disk",),
    gpu_notes=(say("devices.uses", devices="/Users/jane.doe"),),
    core_kinds=(CoreKind("performance", 4, 4), CoreKind("efficiency", 4, 4)),
    swap_free_bytes=GIB,
    reclaimable_bytes=3 * GIB,
)
SPEED = MachineSpeed(
    measured="2026-11-26T07:00:00+00:00",
    build="llama-cpp-python 0.3.36",
    processor="Apple M3",
    logical_cores=8,
    threads=4,
    elapsed_s=17.25,
    bandwidths=(Bandwidth(1, 6e10), Bandwidth(4, 9.5e10)),
    matrices=(MatrixRates("Q4_K", 4, 7.1e10, 2.5e11), MatrixRates("Q8_0", 4, 8e10, 3e11, True)),
    attention=(AttentionCosts("f16", 4, 1e-9, 2e-10, 5e-11, 3e-9, 4e-10),),
    steps=(StepCosts(4, 1e-6, 2e-9, 3e-9, 4e-9),),
    timings=(StandinTiming("small", "tg64", 4, (10, 11)),),
    skipped=("matrices-F16",),
)


@pytest.mark.parametrize("speed", [SPEED, None])
def test_a_profile_says_there_what_was_known_here(
    tmp_path: Path, speed: MachineSpeed | None
) -> None:
    path = tmp_path / "jane's laptop.json"
    write_profile(LAPTOP, speed, path)
    found = read_profile(path)
    assert found.name == "jane's laptop"
    assert found.computer == replace(LAPTOP, data_directory="", gpu_notes=())
    assert found.speed == speed
    assert found.note is None
    assert list(tmp_path.iterdir()) == [path]


def test_this_computers_own_profile_can_be_read_and_names_nobody(tmp_path: Path) -> None:
    path = tmp_path / "here.json"
    write_profile(detect_computer(tmp_path / "data of somebody"), SPEED, path)
    assert read_profile(path).computer.logical_cores >= 1
    text = path.read_text(encoding="ascii")
    assert str(tmp_path) not in text
    assert f"/{getpass.getuser()}/" not in text
    assert platform.node() not in text
    assert "no folders" in json.loads(text)["holds"]


def test_nothing_of_its_user_is_in_a_profile() -> None:
    assert "jane" not in json.dumps(profile_document(LAPTOP, SPEED)).lower()


def test_an_older_profile_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    path, model = tmp_path / "here.json", tmp_path / "model.gguf"
    write_profile(LAPTOP, None, path)
    write_profile(LAPTOP, SPEED, path)
    assert read_profile(path).speed == SPEED
    model.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(BadInput, match="file_exists"):
        write_profile(LAPTOP, SPEED, model)
    with pytest.raises(BadInput, match="file_exists"):
        write_profile(LAPTOP, SPEED, tmp_path)
    assert model.read_bytes() == b"GGUF" + bytes(100)


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="output_failed"):
        write_profile(LAPTOP, SPEED, tmp_path / "none" / "here.json")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "size_bytes"),
    [
        ("16GB", 16 * GIB),
        ("16 GiB", 16 * GIB),
        (" 16g ", 16 * GIB),
        ("7.5gb", 7 * GIB + GIB // 2),
        ("512MB", GIB // 2),
        ("1TB", 1024 * GIB),
        ("16", None),
        ("GB", None),
        ("16GB.json", None),
        ("./16GB", None),
        ("-16GB", None),
        ("16 GB RAM", None),
    ],
)
def test_a_size_of_memory_is_read_as_it_is_sold(text: str, size_bytes: int | None) -> None:
    assert memory_size(text) == size_bytes


@pytest.mark.parametrize("text", ["0GB", "100MB", "65TB", "999999999TB", "8KB"])
def test_a_size_that_no_computer_has_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        machine_profile(text)
    assert text in render(refused.value.message)


def test_a_size_alone_tells_the_memory_and_what_was_assumed() -> None:
    found = machine_profile(" 16GB ")
    assert found.name == "16GB"
    assert found.computer.memory_total_bytes == 16 * GIB
    assert found.computer.memory_available_bytes == 13 * GIB
    assert found.note is not None
    assert "Of 16.0 GiB, 3.00 GiB are assumed" in render(found.note)
    assert found.speed is None
    assert found.computer.physical_cores is None
    assert {"processor", "gpus", "physical_cores"} <= set(found.computer.undetected)
    assert machine_profile("4GB").computer.memory_available_bytes == 2 * GIB


def document() -> dict[str, Any]:
    return dict(json.loads(json.dumps(profile_document(LAPTOP, SPEED))))


def refusal(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(BadInput) as refused:
        read_profile(path)
    return render(refused.value.message)


def put(*keys: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    def change(whole: dict[str, Any]) -> None:
        place: Any = whole
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (put("format", value="another"), "JSON of another kind"),
        (put("version", value=2), "newer version of Leastwise"),
        (put("version", value="1"), "version cannot be"),
        (put("version", value=True), "version cannot be"),
        (put("computer", value=None), "computer is missing"),
        (put("computer", value=[]), "computer is missing"),
        (put("computer", value={}), "computer.processor is missing"),
        (put("computer", "memory_total_bytes", value="16"), "memory_total_bytes cannot be"),
        (put("computer", "memory_total_bytes", value=1.5), "memory_total_bytes cannot be 1.5"),
        (put("computer", "memory_total_bytes", value=-1), "memory_total_bytes cannot be -1"),
        (put("computer", "memory_total_bytes", value=2**60), "which no computer has"),
        (put("computer", "memory_total_bytes", value=10**400), "memory_total_bytes cannot be"),
        (put("computer", "memory_available_bytes", value=17 * GIB), "which no computer has"),
        (put("computer", "logical_cores", value=0), "which no computer has"),
        (put("computer", "logical_cores", value=True), "logical_cores cannot be"),
        (put("computer", "processor", value="x" * 5000), "processor cannot be"),
        (put("computer", "gpus", value=["Apple M3"]), "gpus[0] cannot be"),
        (put("computer", "gpus", 0, "total_bytes", value=2**60), "which no computer has"),
        (put("computer", "colour", value="red"), "computer.colour that there is not"),
        (put("computer", "gpu_notes", value=[{}]), "computer is missing"),
        (put("speed", value={}), "speed.measured is missing"),
        (put("speed", "elapsed_s", value="long"), "speed.elapsed_s cannot be"),
        (put("speed", "bandwidths", 0, "bytes_per_s", value=0), "which no computer has"),
        (put("speed", "bandwidths", 0, "bytes_per_s", value=-5.0), "which no computer has"),
        (put("speed", "matrices", 1, "multiply_flops_per_s", value=1e30), "no computer has"),
        (put("speed", "timings", 0, "samples_ns", value=[1] * 30_000), "samples_ns cannot be"),
    ],
)
def test_a_profile_that_says_what_cannot_be_is_refused_with_the_field(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], words: str
) -> None:
    whole = document()
    change(whole)
    path = tmp_path / "there.json"
    said = refusal(path, json.dumps(whole).encode())
    assert words in said
    assert str(path) in said
    assert len(said) < 500 + len(str(path))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is not JSON"),
        (b"GGUF\3\0\0\0" * 9, "it is not JSON"),
        (b"\xff\xfe{}", "it is not JSON"),
        (b"[" * 200_000, "it is not JSON"),
        (b'{"format": NaN}', "it is not JSON"),
        (b"[]", "JSON of another kind"),
        (b'"leastwise machine profile"', "JSON of another kind"),
        (b" " * 5_000_000, "more than"),
        (b'{"format": "leastwise machine profile"}', "version cannot be"),
    ],
)
def test_a_file_that_is_no_profile_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refusal(tmp_path / "there.json", content)


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none", Path(os.devnull)):
        with pytest.raises(BadInput, match="missing"):
            machine_profile(str(path))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")  # reading it would wait forever
        with pytest.raises(BadInput, match="missing"):
            machine_profile(str(tmp_path / "pipe"))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(data=st.data())
def test_any_value_in_any_place_is_taken_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = document()
    place: Any = whole
    while True:
        key = data.draw(
            st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place)))
        )
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            place[key] = data.draw(_JSON)
            break
        place = place[key]
    path = tmp_path_factory.mktemp("profile") / "there.json"
    path.write_text(json.dumps(whole), encoding="ascii")
    with contextlib.suppress(BadInput):
        read_profile(path)
