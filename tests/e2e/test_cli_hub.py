"""`leastwise models search`, `files`, `card`, `token`, `quantize` as a person uses them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.paths import shipped_resources
from tests.e2e.command_line import LIMIT_S, Said, command, environment, leastwise, within
from tests.fixtures.local_hub import LocalHub, local_hub

HOUSE = Path(__file__).parents[2] / "models" / "house"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


def document(said: Said, schema: str) -> dict[str, Any]:
    assert said.status == 0, said.err
    read: dict[str, Any] = json.loads(said.out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(read, json.loads(path.read_text(encoding="utf-8")))
    return read


def test_what_strangers_wrote_is_shown_and_steers_nothing(hub: LocalHub, tmp_path: Path) -> None:
    licence, tag = "mit\x1b[2J", "\u202eturned"
    hub.models.add("a/Small-GGUF", licence=licence, tags=["gguf", tag], parameters=4 * 10**9)
    hub.repositories["a/Small-GGUF"] = {
        "README.md": b"# A <b>card</b> \x1b[31m [link](javascript:x)",
        "small-Q4_0.gguf": b"x" * 1000,
    }
    read = document(within(tmp_path, "models", "search", "small", "--json"), "models-search")
    assert [row["repository"] for row in read["models"]] == ["a/Small-GGUF"]
    assert read["models"][0]["parameters"] == 4 * 10**9
    listed = within(tmp_path, "models", "search", "small")
    assert "a/Small-GGUF" in listed.out
    assert "\x1b" not in listed.out
    files = document(within(tmp_path, "models", "files", "a/Small-GGUF", "--json"), "models-files")
    assert [(one["quantisation"], one["size_bytes"]) for one in files["models"]] == [("Q4_0", 1000)]
    card = within(tmp_path, "models", "card", "a/Small-GGUF")
    assert card.out == "# A card [31m link (javascript:x)\n"
    nothing = within(tmp_path, "models", "search", "nothing-like-it")
    assert (nothing.status, nothing.out) == (0, "")
    assert "lists no such" in nothing.err
    wrong = within(tmp_path, "models", "search", "--largest", "4GB")
    assert (wrong.status, wrong.out) == (2, "")
    assert "4GB is no number of parameters" in wrong.err


def test_a_key_without_a_keyring_is_not_kept_and_nowhere_to_be_seen(
    hub: LocalHub, tmp_path: Path
) -> None:
    more = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(
        command(["models", "token", "set"]),
        env=environment(tmp_path, more),
        input=b"hf_secret\n",
        capture_output=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 3
    assert b"no keyring" in done.stderr
    assert b"hf_secret" not in done.stderr + done.stdout
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not [content for content in written if b"hf_secret" in content]
    shown = leastwise(tmp_path, "models", "token", "show-state", "--json", more=more)
    assert document(shown, "models-token")["place"] == "nowhere"
    told = {**more, "HF_TOKEN": "hf_secret"}
    shown = leastwise(tmp_path, "models", "token", "show-state", more=told)
    assert "comes from HF_TOKEN" in shown.out
    assert "hf_secret" not in shown.out


def test_a_smaller_file_is_made(tmp_path: Path) -> None:
    source = str(HOUSE / "triage-35k-F16.gguf")
    said = within(tmp_path, "models", "quantize", source, "Q8_0", "--json")
    made = document(said, "models-quantize")
    assert Path(made["path"]).stat().st_size == made["size_bytes"] < made["parent_bytes"]
    twice = within(tmp_path, "models", "quantize", made["path"], "Q4_0")
    assert (twice.status, twice.out) == (2, "")
    assert "--allow-requantize" in twice.err
