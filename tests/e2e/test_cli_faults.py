"""Faults at the command line: an exit status, one clear sentence, no traceback."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from leastwise.paths import shipped_models
from tests.e2e.command_line import Said, leastwise, within

pytestmark = pytest.mark.skipif(os.name != "posix", reason="paths and permissions of POSIX")


def _smallest() -> Path:
    files = shipped_models().glob("house/*.gguf")
    return min(files, key=lambda path: (path.stat().st_size, path.name))


def _one_sentence(said: Said, status: int, *words: str) -> None:
    assert (said.status, said.out) == (status, ""), said
    assert len(said.err.splitlines()) == 1, said.err
    assert "Traceback" not in said.err
    for word in words:
        assert word in said.err


def _missing(_folder: Path) -> list[str]:
    return ["no-such-suite"]


def _malformed(folder: Path) -> list[str]:
    path = folder / "promptfooconfig.yaml"
    path.write_text("prompts: ['a']\ntests: [\n  - vars: {\n", encoding="utf-8")
    return [str(path)]


def _empty(folder: Path) -> list[str]:
    path = folder / "promptfooconfig.yaml"
    path.write_text("prompts: ['a']\ntests: []\n", encoding="utf-8")
    return [str(path)]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_missing, ["There is no suite at", "support-triage"]),
        (_malformed, ["promptfooconfig.yaml", "line", "column"]),
        (_empty, ["holds no cases"]),
    ],
)
@pytest.mark.parametrize("verb", [["find"], ["find", "--json"], ["suites", "check"]])
def test_a_suite_that_cannot_be_used(
    tmp_path: Path, make: Callable[[Path], list[str]], words: list[str], verb: list[str]
) -> None:
    _one_sentence(within(tmp_path / "home", *verb, *make(tmp_path)), 2, *words)


@pytest.mark.parametrize("verb", [["find", "--models"], ["run"]])
def test_a_model_that_is_missing(tmp_path: Path, verb: list[str]) -> None:
    reference = str(tmp_path / "absent.gguf")
    prompt = ["Hello"] if verb == ["run"] else []
    said = within(tmp_path / "home", *verb, reference, *prompt)
    _one_sentence(said, 2, "absent.gguf")


def _truncated(folder: Path) -> Path:
    path = folder / "cut.gguf"
    whole = _smallest().read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    return path


def _not_gguf(folder: Path) -> Path:
    path = folder / "text.gguf"
    path.write_text("This is no model.\n" * 100, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [(_truncated, "cut.gguf is cut short"), (_not_gguf, "text.gguf is not a GGUF file")],
)
def test_a_broken_model_file_is_told_by_run(
    tmp_path: Path, make: Callable[[Path], Path], words: str
) -> None:
    said = within(tmp_path / "home", "run", str(make(tmp_path)), "Hello")
    _one_sentence(said, 2, words)


@pytest.mark.parametrize(
    ("make", "words"),
    [(_truncated, "cut.gguf is cut short"), (_not_gguf, "text.gguf is not a GGUF file")],
)
def test_a_ladder_of_nothing_but_a_broken_file_says_so(
    tmp_path: Path, make: Callable[[Path], Path], words: str
) -> None:
    said = within(tmp_path / "home", "find", "--models", str(make(tmp_path)), "--json")
    assert said.status == 2
    assert words in " ".join(said.err.split())
    assert "Traceback" not in said.err
    document = json.loads(said.out)
    assert document["answer"] is None
    assert [rung["verdict"] for rung in document["ladder"]] == ["undecided"]


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_without_permission_as_the_data_directory(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    _one_sentence(within(folder / "home", "find"), 3, "cannot be written", "LEASTWISE_HOME")


def test_a_file_in_the_place_of_the_data_directory(tmp_path: Path) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.write_text("", encoding="utf-8")
    _one_sentence(within(in_the_way, "find"), 3, "LEASTWISE_HOME")


@pytest.mark.parametrize("bar", ["2", "0", "-1", "nan"])
def test_a_bar_out_of_range(tmp_path: Path, bar: str) -> None:
    said = within(tmp_path, "find", f"--bar={bar}")
    _one_sentence(said, 2, "makes no sense", "0.95")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["find", "--colour"], "--colour"),
        (["find", "--bar", "high"], "high"),
        (["fnid"], "fnid"),
        (["history", "show", "first"], "first"),
        (["run"], "MODEL"),
        (["run", "m", "p", "--max-tokens", "0"], "--max-tokens"),
    ],
)
def test_usage_errors(tmp_path: Path, arguments: list[str], words: str) -> None:
    _one_sentence(within(tmp_path, *arguments), 2, words, "--help")


def test_a_run_that_is_not_there(tmp_path: Path) -> None:
    _one_sentence(leastwise(tmp_path, "history", "show", "9"), 2, "number 9")


def test_nothing_to_resume(tmp_path: Path) -> None:
    said = within(tmp_path, "find", "--models", str(_smallest()), "--resume")
    _one_sentence(said, 2, "no interrupted run")


def test_settings_that_are_malformed(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("threads = -5\n", encoding="utf-8")
    _one_sentence(within(tmp_path, "machine"), 2, "threads", "settings.toml")


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    import subprocess

    from tests.e2e.command_line import LIMIT_S, command, environment

    with full.open("wb") as stdout:
        done = subprocess.run(
            command(["machine", "--json"]),
            env=environment(tmp_path),
            stdout=stdout,
            stderr=subprocess.PIPE,
            timeout=LIMIT_S,
            check=False,
        )
    said = Said(done.returncode, "", done.stderr.decode())
    _one_sentence(said, 3, "could not be written")
