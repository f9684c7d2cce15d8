"""Whatever stands in a suite's files, reading it gives a suite or says what is wrong."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leastwise.domain.errors import SuiteError
from leastwise.domain.gradings import AnswerFault
from leastwise.domain.messages import render
from leastwise.evals.given_answers import GivenAnswer, read_answers
from leastwise.evals.suite_loading import load_suite
from leastwise.evals.suite_sandboxed import render_prompts
from leastwise.process.sandbox import Sandbox

RECORDED = Path(__file__).parents[1] / "fixtures" / "promptfoo_suites"
SEEDS = {
    ".yaml": sorted(RECORDED.glob("*/promptfooconfig.yaml")),
    ".json": sorted(RECORDED.glob("json/*.json")),
    ".csv": sorted(RECORDED.glob("*/*.csv")),
    ".jsonl": sorted(RECORDED.glob("*/*.jsonl")),
    ".toml": [Path(__file__).parents[2] / "resources/suites/support-triage/leastwise.toml"],
}
_PIECES = [
    *(b"{{", b"}}", b"{%", b"%}", b"{#", b"- ", b": ", b"\n", b"\r", b"\t", b'"', b"'", b","),
    *(b"[", b"]", b"{", b"}", b"&a ", b"*a", b"<<: ", b"!!x ", b"|\n", b"\x00", b"\xff", b"\xfe"),
    *(b"\xef\xbb\xbf", b"null", b"file://x.txt", b"vars", b"assert", b"type", b"1e999", b"\\ud800"),
]
_SETTINGS = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def _mutated(data: bytes, source: random.Random) -> bytes:
    for _ in range(source.randint(1, 8)):
        place = source.randrange(len(data) + 1)
        end = min(len(data), place + source.choice((0, 1, 1, 5, 40)))
        piece = source.choice(_PIECES) if source.random() < 0.7 else data[end : end + 30]
        data = data[:place] + piece + data[end:]
    return data


@pytest.fixture(autouse=True)
def _rendered_here() -> Iterator[None]:
    """Templates are filled in in this process: thousands of sandboxes would take hours."""

    def call(_self: Sandbox, function: str, argument: object, _limit_s: float) -> object:
        assert function.endswith(":render_prompts")
        return render_prompts(argument)  # type: ignore[arg-type]

    with mock.patch.object(Sandbox, "call", call):
        yield


def _held(folder: Path, suffix: str, seed: int) -> None:
    source = random.Random(seed)
    data = _mutated(source.choice(SEEDS[suffix]).read_bytes(), source)
    name = f"promptfooconfig{suffix}" if suffix in (".yaml", ".json") else f"t{suffix}"
    path = folder / name
    if suffix == ".toml":
        path = folder / "leastwise.toml"
        (folder / "promptfooconfig.yaml").write_text("prompts: [a]\ntests: [{vars: {x: 1}}]\n")
    path.write_bytes(data)
    try:
        load_suite(folder if suffix == ".toml" else path)
    except SuiteError as error:
        for fault in error.faults:
            assert render(fault)


@settings(max_examples=60, **_SETTINGS)  # type: ignore[arg-type]
@given(st.sampled_from(sorted(SEEDS)), st.integers(0, 2**32))
def test_a_mutated_file_is_read_or_named(tmp_path: Path, suffix: str, seed: int) -> None:
    _held(tmp_path, suffix, seed)


@pytest.mark.campaign
@pytest.mark.timeout(3000)
@settings(max_examples=20_000, **_SETTINGS)  # type: ignore[arg-type]
@given(st.sampled_from(sorted(SEEDS)), st.integers(0, 2**32))
def test_many_mutated_files_are_read_or_named(tmp_path: Path, suffix: str, seed: int) -> None:
    _held(tmp_path, suffix, seed)


@settings(max_examples=100, **_SETTINGS)  # type: ignore[arg-type]
@given(st.lists(st.binary(max_size=40) | st.sampled_from(_PIECES), max_size=12))
def test_any_bytes_are_answers_or_faults_line_by_line(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    found = list(read_answers(_stream(data)))
    lines = [one.line for one in found]
    assert lines == sorted(set(lines))
    assert all(isinstance(one, GivenAnswer | AnswerFault) for one in found)


def _stream(data: bytes) -> io.BufferedReader:
    return cast("io.BufferedReader", io.BufferedReader(cast("Any", io.BytesIO(data))))
