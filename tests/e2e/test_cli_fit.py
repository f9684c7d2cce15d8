"""`leastwise fit` and `rehearse` as a person uses them: local files, a Hub, other machines."""

from __future__ import annotations

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

from leastwise.core import Core
from leastwise.paths import Paths, shipped_models, shipped_resources
from leastwise.settings import Settings
from tests.e2e.command_line import LIMIT_S, Said, command, environment, leastwise, within
from tests.fixtures.local_hub import local_hub

HOUSE = shipped_models() / "house"
MODEL = str(HOUSE / "triage-1.1M-Q8_0.gguf")


def document(said: Said, schema: str = "fit") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(found, json.loads(path.read_text(encoding="utf-8")))
    return found


def test_a_local_model_is_planned_and_its_parts_add_up(tmp_path: Path) -> None:
    said = leastwise(tmp_path, "fit", MODEL, "--no-measure", "--ctx", "256", "--json")
    assert said.status == 0, said.err
    (fit,) = document(said)["fits"]
    memory = fit["memory"]
    parts = [size for part, size in memory.items() if part not in ("total_bytes", "devices")]
    assert memory["total_bytes"] == sum(parts)
    assert (fit["verdict"], fit["method"]) == ("fits", "dry-run")
    assert fit["settings"]["context_tokens"] == 256
    assert fit["transferred_bytes"] == 0
    assert fit["speed"] is None
    assert "leastwise machine --measure" in fit["speed_missing"]
    assert "Fits, with " in said.err


def test_a_longer_context_and_a_smaller_cache_show_in_the_need(tmp_path: Path) -> None:
    def need(*options: str) -> dict[str, int]:
        said = within(tmp_path, "fit", MODEL, "--no-measure", "--json", *options)
        found: dict[str, int] = document(said)["fits"][0]["memory"]
        return found

    short, long = need("--ctx", "256"), need("--ctx", "512")
    halved = need("--ctx", "512", "--kv", "q8_0")
    # llama.cpp prints hundredths of a MiB
    rounding = 0.02 * 2**20
    assert abs(long["kv_cache_bytes"] - 2 * short["kv_cache_bytes"]) <= rounding
    assert abs(halved["kv_cache_bytes"] - long["kv_cache_bytes"] * 17 / 32) <= rounding


def test_other_machines_are_told_apart_and_what_fits_all_is_named(tmp_path: Path) -> None:
    smaller = str(HOUSE / "triage-35k-Q8_0.gguf")
    machines = ["--machine", "8GB", "--machine", "256MB"]
    said = within(tmp_path, "fit", MODEL, smaller, *machines)
    assert said.status == 0, said.err
    assert "8GB" in said.out
    assert "256MB" in said.out
    assert "machine" not in said.err.lower() or "measure" not in said.err.lower()
    found = document(within(tmp_path, "fit", MODEL, *machines, "--json"))["fits"]
    assert [fit["machine"] for fit in found] == ["8GB", "256MB"]
    assert [fit["verdict"] for fit in found] == ["fits", "tight"]
    assert found[1]["largest_context"] == 0
    assert "less than 0.250 GiB to spare" in found[1]["reason"]


def test_a_profile_of_another_machine_is_read_back(tmp_path: Path) -> None:
    profile = tmp_path / "laptop.json"
    written = within(tmp_path, "machine", "--export", str(profile), "--json")
    assert written.status == 0, written.err
    (fit,) = document(within(tmp_path, "fit", MODEL, "--machine", str(profile), "--json"))["fits"]
    assert fit["machine"] == "laptop"
    assert fit["verdict"] == "fits"
    assert "profile" in fit["speed_missing"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["fit"], "no model to look at"),
        (["fit", "nowhere.gguf"], "no model file at nowhere.gguf"),
        (["fit", "unheard-of"], "No model is called unheard-of"),
        (["fit", MODEL, "--machine", "a pocket"], "a pocket"),
        (["fit", MODEL, "--ctx", "0"], "--ctx"),
        (["fit", MODEL, "--kv", "q3"], "q3"),
    ],
)
def test_bad_input_is_one_sentence(tmp_path: Path, arguments: list[str], words: str) -> None:
    said = within(tmp_path, *arguments, *(["--no-measure"] if arguments[1:] else []))
    assert said.status == 2
    assert words in re.sub(r"\s+", " ", said.out + said.err)
    assert "Traceback" not in said.out + said.err


def test_one_broken_model_does_not_keep_the_others_from_being_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + bytes(12))
    said = within(tmp_path, "fit", MODEL, str(broken), "--no-measure", "--json")
    assert said.status == 0
    first, second = document(said)["fits"]
    assert first["verdict"] == "fits"
    assert second["verdict"] is None
    assert "broken.gguf" in second["fault"]


def test_a_rehearsal_is_timed_kept_and_leaves_nothing(tmp_path: Path) -> None:
    said = within(tmp_path, "rehearse", MODEL, "-p", "64", "--json")
    assert said.status == 0, said.err
    rehearsed = document(said, "rehearse")
    speed = rehearsed["speed"]
    assert speed["ground"] == "rehearsed"
    for name in ("decode_tokens_per_s", "prefill_tokens_per_s", "ttft_s"):
        band = speed[name]
        assert 0 < band["low"] <= band["likely"] <= band["high"]
    again = within(tmp_path, "fit", MODEL, "-p", "64", "--no-measure", "--json")
    assert document(again)["fits"][0]["speed"] == speed
    other = within(tmp_path, "fit", MODEL, "-p", "65", "--no-measure", "--json")
    assert document(other)["fits"][0]["speed"] is None
    assert list(Paths(tmp_path).planning.iterdir()) == []


def test_an_interrupted_rehearsal_leaves_nothing_and_a_killed_one_is_cleaned_up_after(
    tmp_path: Path,
) -> None:
    planning = Paths(tmp_path).planning

    def begun() -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command(["rehearse", MODEL, "-p", "400"]),
            env=environment(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        until = time.monotonic() + LIMIT_S
        while not (planning.is_dir() and any(planning.iterdir())):
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)
        return process

    interrupted = begun()
    interrupted.send_signal(signal.SIGINT)
    _, words = interrupted.communicate(timeout=LIMIT_S)
    assert interrupted.returncode == 130, words
    assert list(planning.iterdir()) == []
    killed = begun()
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate(timeout=LIMIT_S)
    assert list(planning.iterdir()) != []
    with Core(Paths(tmp_path), Settings()) as core:
        request = core.fit_request([MODEL])
        core.fit(request, lambda _event: None, _never())
    assert list(planning.iterdir()) == []


def _never() -> Any:
    from leastwise.domain.cancellation import Cancellation

    return Cancellation()


def test_a_model_on_the_hub_is_fitted_and_rehearsed_from_its_header_alone(tmp_path: Path) -> None:
    name = "someone/triage-GGUF"
    with local_hub() as hub:
        hub.add_files(name, Path(MODEL), HOUSE / "triage-1.1M-Q4_0.gguf")
        more = {"HF_ENDPOINT": hub.endpoint, "HF_TOKEN": "let-me-in"}
        reference = f"{name}:q8_0"
        said = within(tmp_path, "fit", reference, "--no-measure", "--json", more=more)
        assert said.status == 0, said.err
        (fit,) = document(said)["fits"]
        (local,) = document(within(tmp_path, "fit", MODEL, "--no-measure", "--json"))["fits"]
        assert 0 < fit["transferred_bytes"] < Path(MODEL).stat().st_size
        buffers = [part for part in local["memory"] if part not in ("runtime_bytes", "total_bytes")]
        assert [fit["memory"][part] for part in buffers] == [local["memory"][p] for p in buffers]
        near = pytest.approx(local["memory"]["total_bytes"], abs=2 * 2**20)
        assert fit["memory"]["total_bytes"] == near
        again = document(within(tmp_path, "fit", reference, "--no-measure", "--json", more=more))
        assert again["fits"][0]["transferred_bytes"] == 0  # kept by its commit
        rehearsed = within(tmp_path, "rehearse", reference, "-p", "32", "--json", more=more)
        assert document(rehearsed, "rehearse")["speed"]["ground"] == "rehearsed"
        assert not any("Authorization" in one.headers for one in hub.seen if one.host == "files")
    log = (tmp_path / "logs" / "network.jsonl").read_text(encoding="utf-8")
    assert name in log
    assert "let-me-in" not in log
    assert list(Paths(tmp_path).planning.iterdir()) == []


def test_offline_means_offline(tmp_path: Path) -> None:
    said = within(tmp_path, "fit", "someone/model", "--no-measure", more={"HF_HUB_OFFLINE": "1"})
    assert said.status == 3
    assert "HF_HUB_OFFLINE" in said.out
