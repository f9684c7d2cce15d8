"""`leastwise models ...` over folders of other programs: its documents, words and statuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.paths import shipped_resources
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.fixtures.tool_folders import OTHER, VARIABLES, copied, ollama_model, sha256_of

Leastwise = Callable[..., tuple[int, str, str]]


@pytest.fixture
def leastwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Leastwise:
    """A command in this process: its status, and what it wrote to stdout and stderr."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    monkeypatch.setenv("LEASTWISE_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "400")

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        written = capsys.readouterr()
        return status, written.out, written.err

    return command


def _document(said: tuple[int, str, str], schema: str) -> dict[str, Any]:
    status, out, err = said
    assert status in (0, 1), err
    document: dict[str, Any] = json.loads(out)
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    return document


def test_a_model_of_ollama_is_found_used_verified_and_forgotten(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    tiny = write_tiny_gguf(tmp_path / "tiny.gguf")
    blob = ollama_model(tmp_path / "user" / ".ollama" / "models", "tiny", "1b", tiny)
    looked = _document(leastwise("models", "discover", "--look", "--json"), "models-look")
    assert [place["name"] for place in looked["places"]] == ["tiny:1b"]
    found = _document(leastwise("models", "discover", "--json"), "models-discover")
    assert found["added"] == 1
    shown = _document(leastwise("models", "show", "tiny:1b", "--json"), "models-show")
    assert (shown["sha256"], shown["path"]) == (sha256_of(tiny), str(blob))
    assert shown["metadata"]["general.name"] == "Babbler"
    assert "ollama: tiny:1b" in leastwise("models", "show", "tiny:1b")[1]
    shutil.copyfile(OTHER, blob)
    verified = leastwise("models", "verify", "tiny:1b", "--json")
    (file,) = _document(verified, "models-verify")["files"]
    assert (verified[0], file["state"]) == (1, "changed")
    status, _, err = leastwise("run", "tiny:1b", "Hello")
    assert status == 2
    assert "does not hold what it should" in err
    status, _, err = leastwise("models", "remove", str(blob))
    assert (status, "--yes" in err) == (2, True)
    removed = leastwise("models", "remove", str(blob), "--yes", "--json")
    assert _document(removed, "models-remove")["removed"] is True
    assert blob.exists()
    assert leastwise("models", "show", "tiny:1b")[0] == 2


def test_an_import_is_listed_with_both_places_moved_and_removed(
    leastwise: Leastwise, tmp_path: Path
) -> None:
    target = tmp_path / "large disk"
    source = copied(OTHER, tmp_path / "<b>name</b>\x1b[31m.gguf")
    document = _document(leastwise("models", "import", str(source), "--json"), "models-import")
    assert document["by"] == "hard link"
    listed = _document(leastwise("models", "list", "--json"), "models-list")["models"]
    (row,) = [row for row in listed if row["sha256"] == sha256_of(OTHER)]
    assert {place["kind"] for place in row["places"]} == {"ships", "store"}
    moved = _document(leastwise("models", "move", str(target), "--json"), "models-move")
    assert moved["models"] == 1
    path = target / Path(document["folder"]).name / Path(document["files"][0]).name
    assert path.is_file()
    status, _, err = leastwise("models", "remove", str(path), "--yes")
    assert status == 0, err
    assert source.exists()
    assert list(target.iterdir()) == []


def test_a_name_cannot_steer_the_terminal(leastwise: Leastwise, tmp_path: Path) -> None:
    folder = tmp_path / "user" / ".lmstudio" / "models" / "a" / "b"
    copied(OTHER, folder / "<b>red</b>\x1b[31m.gguf")
    for verb in (["discover", "--look"], ["discover"], ["list"], ["verify"]):
        _, out, err = leastwise("models", *verb)
        assert "\x1b" not in out + err, verb
        assert "<b>red</b>" in out.replace("\n", ""), verb
