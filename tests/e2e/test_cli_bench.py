"""`leastwise bench` as a person uses it: documents alone on stdout, Ctrl-C, kill -9, bad input."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.paths import Paths, shipped_models, shipped_resources
from tests.e2e.command_line import LIMIT_S, Said, command, environment, leastwise, rows_in, within

SMALL = str(shipped_models() / "house" / "triage-35k-Q8_0.gguf")
LARGER = str(shipped_models() / "house" / "triage-351k-Q8_0.gguf")
QUICK = ["-p", "32", "-n", "8", "-r", "3"]
ENDLESS = ["-p", "256", "-n", "64", "-r", "1000"]


def document(said: Said, schema: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    return found


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    """A data directory with one benchmark of two models, and what the command said."""
    home = tmp_path_factory.mktemp("home")
    return home, leastwise(home, "bench", SMALL, LARGER, *QUICK, "--json")


def test_json_is_one_document_on_stdout_and_words_go_to_stderr(
    measured: tuple[Path, Said],
) -> None:
    _, said = measured
    assert said.status == 0, said.err
    found = document(said, "bench")
    tests = [(one["model_filename"], one["test"]) for one in found["records"]]
    assert tests == [(SMALL, "pp32"), (SMALL, "tg8"), (LARGER, "pp32"), (LARGER, "tg8")]
    assert all(len(one["samples_ns"]) == 3 for one in found["records"])
    assert found["records"][0]["ttft"]["ttft_s"]["median"] > 0
    assert found["interleaved"] is True
    assert "Kept as benchmark 1." in said.err


def test_what_was_recorded_is_listed_shown_and_compared(measured: tuple[Path, Said]) -> None:
    home, said = measured
    listed = document(within(home, "bench", "--list", "--json"), "bench-list")
    assert [one["bench"] for one in listed["benchmarks"]] == [1]
    shown = within(home, "bench", "--show", "1", "--json")
    assert json.loads(shown.out) == json.loads(said.out)
    compared = document(within(home, "bench", "--compare", "1", "1.2", "--json"), "bench-compare")
    assert [one["test"] for one in compared["tests"]] == ["pp32", "ttft32", "tg8"]
    assert all(one["paired"] for one in compared["tests"])
    words = within(home, "bench", "--compare", "1.1", "1.2")
    assert words.status == 0
    assert "triage-351k" in words.out


@pytest.mark.parametrize("form", ["--csv", "--sql", "--md"])
def test_other_forms_stand_alone_on_stdout(measured: tuple[Path, Said], form: str) -> None:
    home, _ = measured
    said = within(home, "bench", "--show", "1", form)
    assert said.status == 0
    if form == "--csv":
        rows = list(csv.DictReader(io.StringIO(said.out)))
        assert [row["n_prompt"] for row in rows] == ["32", "0", "32", "0"]
    elif form == "--sql":
        assert said.out.startswith("CREATE TABLE IF NOT EXISTS llama_bench")
        assert said.out.count("INSERT INTO") == 4
    else:
        assert said.out.startswith("| model |")


def test_a_person_reads_figures_with_their_origin(tmp_path: Path) -> None:
    said = within(tmp_path, "bench", SMALL, *QUICK, "-t", "1", "-fa", "1")
    assert said.status == 0, said.err
    assert "chosen settings" in said.out
    assert "pp32" in said.out
    assert "ttft32" in said.out
    assert "file-backed" in said.out
    assert re.search(r"Kept as benchmark \d+\.", said.out)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "There is no model to measure."),
        (["no-such.gguf"], "There is no model file"),
        ([SMALL, "-p", "0", "-n", "0"], "There is nothing to measure."),
        ([SMALL, "-p", "many"], "no list of whole numbers"),
        ([SMALL, "-r", "0"], "0 repetitions cannot be taken."),
        ([SMALL, "-fa", "maybe"], "is not one of"),
        ([SMALL, "-b", "64"], "A micro-batch of 512 tokens does not go into a batch of 64."),
        (["--compare", "one", "2"], "one names no recorded result."),
        (["--show", "99"], "There is no benchmark number 99."),
    ],
)
def test_bad_input_is_one_sentence_and_status_2(
    tmp_path: Path, arguments: list[str], words: str
) -> None:
    said = within(tmp_path, "bench", *arguments, "--json")
    assert (said.status, said.out) == (2, "")
    assert words in said.err
    assert "Traceback" not in said.err


def start(home: Path) -> subprocess.Popen[bytes]:
    """A benchmark that goes on for long, once its first samples are on the disk."""
    process = subprocess.Popen(
        command(["bench", SMALL, LARGER, *ENDLESS, "--json"]),
        env=environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline_s = time.monotonic() + LIMIT_S
    while samples_kept(home) < 5:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline_s, "no sample was kept"
        time.sleep(0.05)
    return process


def samples_kept(home: Path) -> int:
    return rows_in(Paths(home).database, "bench_samples")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_keeps_what_was_measured(tmp_path: Path) -> None:
    process = start(tmp_path)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=LIMIT_S)
    assert (process.returncode, out) == (130, b"")
    assert b"Stopped; what was measured is kept as benchmark 1." in err
    shown = document(within(tmp_path, "bench", "--show", "1", "--json"), "bench")
    assert shown["finished"] is False
    assert shown["samples"] >= 5


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_killed_benchmark_loses_no_sample_that_was_kept(tmp_path: Path) -> None:
    process = start(tmp_path)
    seen = samples_kept(tmp_path)
    process.kill()
    process.communicate(timeout=LIMIT_S)
    shown = document(within(tmp_path, "bench", "--show", "1", "--json"), "bench")
    assert shown["finished"] is False
    assert shown["samples"] >= seen
    assert shown["wall_s"] > 0


def test_tuning_prints_what_was_tried(tmp_path: Path) -> None:
    said = within(tmp_path, "bench", SMALL, "--tune", "--json")
    assert said.status == 0, said.err
    (tuned,) = document(said, "bench-tune")["tuned"]
    assert len(tuned["trials"]) >= 3
    assert "8 bits were left out" in said.err
    assert all("kv_type_k" not in trial["change"] for trial in tuned["trials"])
