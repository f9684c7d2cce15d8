"""Smaller files of models, made by llama.cpp in a child: they load, or nothing of them is left."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import (
    BadInput,
    Cancelled,
    ChildDied,
    EnvironmentFault,
    LeastwiseError,
    ModelFileError,
)
from leastwise.domain.messages import render
from leastwise.domain.quantising import Quantised, QuantisingProgressed
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.engine.quantising import QuantisingProcess
from leastwise.engine.standin.quantisation import F16
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.writing import write_standin
from leastwise.hub.header import read_header
from leastwise.hub.manifests import manifest_id, read_manifest
from leastwise.hub.places import making_folder
from leastwise.hub.quantising import Quantiser
from leastwise.paths import Paths
from leastwise.settings import Settings

HOUSE = Path(__file__).parents[2] / "models" / "house"
# Rows of 256 and 512 weights, which the K types can take.
WIDE = Shape(
    architecture="llama",
    vocabulary=512,
    embedding=256,
    layers=2,
    context_tokens=512,
    heads=4,
    kv_heads=2,
    head_width=64,
    feed_forward=512,
    mix=F16,
)


def ignore(_progress: QuantisingProgressed) -> None:
    return None


@pytest.fixture
def core(tmp_path: Path) -> Core:
    return Core(Paths(tmp_path / "home"), Settings())


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_standin(WIDE, tmp_path_factory.mktemp("wide") / "wide-F16.gguf")


def quantised(core: Core, source: Path, kind: str, **more: bool) -> Quantised:
    with core:
        return core.quantiser.quantise(source, kind, ignore, Cancellation(), **more)


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(LeastwiseError) as caught:
        action()
    assert "{" not in render(caught.value.message)
    return caught.value.message.code


def answers(core: Core, path: Path) -> bool:
    with core:
        turns = [ChatTurn("user", "Where is my order?")]
        written = core.answer(
            path, turns, Generation(max_tokens=4), lambda _text: None, Cancellation()
        )
    return written.answer.timing.output_tokens > 0


def left(core: Core) -> list[Path]:
    """Everything in the store."""
    return sorted(core.paths.models.rglob("*")) if core.paths.models.exists() else []


def test_a_smaller_file_loads_and_says_what_it_was_made_from(core: Core) -> None:
    source = HOUSE / "triage-351k-F16.gguf"
    seen: list[QuantisingProgressed] = []
    with core:
        made = core.quantiser.quantise(source, "q4_0", seen.append, Cancellation())
    assert made.path.name == "triage-351k-Q4_0.gguf"
    assert made.size_bytes == made.path.stat().st_size < source.stat().st_size
    assert read_header(made.path).number("general.file_type") == 2
    assert [(one.done, one.total) for one in seen] == [(n, 29) for n in range(1, 30)]
    manifest = read_manifest(made.path.parent)
    assert manifest is not None
    assert made.path.parent.name == manifest_id(manifest.files)
    assert (manifest.origin, manifest.licence) == ("quantised", "mit")
    assert manifest.parent_sha256 == made.parent_sha256
    assert manifest.quantised_by.startswith("Q4_0, llama-cpp-python ")
    assert left(core) == [
        made.path.parent,
        made.path.parent / "manifest.json",
        made.path,
    ]
    assert answers(core, made.path)
    again = quantised(core, source, "Q4_0")
    assert (again.existed, again.path, again.sha256) == (True, made.path, made.sha256)


def test_the_k_types_are_made_of_rows_that_divide(core: Core, wide: Path) -> None:
    made = quantised(core, wide, "Q4_K")
    assert (made.type, made.path.name) == ("Q4_K_M", "wide-Q4_K_M.gguf")
    assert made.others == 0
    kinds = Counter(
        tensor.ggml_type for tensor in read_header(made.path).tensors if len(tensor.shape) > 1
    )
    assert set(kinds) == {12, 14}  # Q4_K and Q6_K of ggml.h
    assert answers(core, made.path)


def test_rows_that_do_not_divide_are_told(core: Core) -> None:
    made = quantised(core, HOUSE / "triage-35k-F16.gguf", "Q4_K_M")
    assert (made.others, made.tensors) == (7, 11)


def test_a_second_rounding_needs_to_be_asked_for(core: Core) -> None:
    source = HOUSE / "triage-1.1M-Q8_0.gguf"
    assert code_of(lambda: quantised(core, source, "Q4_0")) == "quantise.is_quantised"
    assert left(core) == []
    made = quantised(core, source, "Q4_0", allow_requantize=True)
    assert made.note is not None
    assert "Q8_0 to Q4_0" in render(made.note)
    assert answers(core, made.path)


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("triage-35k-F16", "Q9_9", "quantise.unknown_type"),
        ("triage-35k-F16", "F16", "quantise.not_smaller"),
        ("triage-35k-F16", "BF16", "quantise.not_smaller"),
        ("triage-351k-Q4_0", "Q8_0", "quantise.not_smaller"),
    ],
)
def test_what_makes_no_sense_is_refused(core: Core, name: str, kind: str, code: str) -> None:
    source = HOUSE / f"{name}.gguf"
    assert code_of(lambda: quantised(core, source, kind, allow_requantize=True)) == code
    assert left(core) == []


@pytest.mark.parametrize("kind", ["IQ1_S", "IQ2_XXS"])
def test_a_type_that_needs_a_matrix_says_so(core: Core, wide: Path, kind: str) -> None:
    assert code_of(lambda: quantised(core, wide, kind)) == "quantise.needs_imatrix"
    assert left(core) == []


def test_a_damaged_source_is_not_touched(core: Core, tmp_path: Path, wide: Path) -> None:
    cut = tmp_path / "cut-F16.gguf"
    cut.write_bytes(wide.read_bytes()[:-5000])
    with pytest.raises(ModelFileError):
        quantised(core, cut, "Q4_0")
    with pytest.raises(ModelFileError):
        quantised(core, tmp_path / "missing.gguf", "Q4_0")
    assert left(core) == []


def test_stopping_leaves_nothing(core: Core, wide: Path) -> None:
    stop = Cancellation()
    with core, pytest.raises(Cancelled):
        core.quantiser.quantise(wide, "Q4_K_M", lambda _progress: stop.ask(), stop)
    assert left(core) == []
    with core, pytest.raises(Cancelled):
        core.quantiser.quantise(wide, "Q4_K_M", ignore, stop)
    assert left(core) == []


def test_a_child_that_dies_leaves_nothing(core: Core, wide: Path) -> None:
    started: list[QuantisingProcess] = []

    def start() -> QuantisingProcess:
        started.append(QuantisingProcess("log"))
        return started[0]

    def kill(_progress: QuantisingProgressed) -> None:
        os.kill(started[0].pid, signal.SIGKILL)

    quantiser = Quantiser(core.paths.models, start, lambda: None)
    with pytest.raises(ChildDied) as caught:
        quantiser.quantise(wide, "Q4_K_M", kill, Cancellation())
    assert "being quantised" in render(caught.value.message)
    assert left(core) == []


def test_a_disk_without_room_is_not_filled(
    core: Core, wide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(257 << 20))
    assert code_of(lambda: quantised(core, wide, "Q4_0")) == "quantise.disk_short"
    assert left(core) == []


def test_a_store_that_cannot_be_written_is_a_sentence(core: Core, wide: Path) -> None:
    core.paths.home.mkdir()
    core.paths.models.write_text("a file is in the way")
    with pytest.raises(EnvironmentFault) as caught:
        quantised(core, wide, "Q4_0")
    assert caught.value.message.code == "quantise.disk_failed"


def test_what_a_killed_process_left_is_gone_at_the_next_start(core: Core, tmp_path: Path) -> None:
    source = write_standin(
        Shape(**{**WIDE.__dict__, "layers": 24, "feed_forward": 2048}), tmp_path / "big-F16.gguf"
    )
    command = [sys.executable, "-m", "leastwise", "models", "quantize", str(source), "Q4_K_M"]
    environment = {**os.environ, "LEASTWISE_HOME": str(core.paths.home)}
    making = making_folder(core.paths.models)
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as running:
        deadline = time.monotonic() + 120
        while not list(making.glob("*/model/*.gguf")) and time.monotonic() < deadline:
            time.sleep(0.005)
        running.kill()
    assert list(making.iterdir())
    assert [path for path in core.paths.models.iterdir() if path != making] == []
    with core, pytest.raises(BadInput):
        core.model_paths("no such name")
    assert list(making.iterdir()) == []
