"""Where other programs keep their models, by system, variables and their own settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leastwise.domain.known_models import Place, PlaceKind
from leastwise.hub.library.looking import look
from leastwise.hub.library.ollama import ollama_places
from leastwise.hub.library.tool_folders import ToolFolders
from tests.fixtures.tool_folders import SMALL, cached_model, copied, ollama_model, sha256_of


@pytest.mark.parametrize(
    ("system", "variables", "kind", "within"),
    [
        ("linux", {}, PlaceKind.OLLAMA, ".ollama/models"),
        ("linux", {"OLLAMA_MODELS": "{home}/o"}, PlaceKind.OLLAMA, "o"),
        ("darwin", {}, PlaceKind.OLLAMA, ".ollama/models"),
        ("linux", {}, PlaceKind.LM_STUDIO, ".lmstudio/models"),
        ("linux", {}, PlaceKind.LM_STUDIO, ".cache/lm-studio/models"),
        ("linux", {}, PlaceKind.HUGGING_FACE, ".cache/huggingface/hub"),
        ("linux", {"HF_HOME": "{home}/h"}, PlaceKind.HUGGING_FACE, "h/hub"),
        ("linux", {"HF_HUB_CACHE": "{home}/c", "HF_HOME": "{home}/h"}, PlaceKind.HUGGING_FACE, "c"),
        ("linux", {"XDG_CACHE_HOME": "{home}/x"}, PlaceKind.HUGGING_FACE, "x/huggingface/hub"),
        ("linux", {}, PlaceKind.GPT4ALL, ".local/share/nomic.ai/GPT4All"),
        ("linux", {"XDG_DATA_HOME": "{home}/d"}, PlaceKind.JAN, "d/Jan/data/llamacpp/models"),
        ("linux", {}, PlaceKind.JAN, ".local/share/Jan/data/llamacpp/models"),
        ("darwin", {}, PlaceKind.GPT4ALL, "Library/Application Support/nomic.ai/GPT4All"),
        ("darwin", {}, PlaceKind.JAN, "Library/Application Support/Jan/data/llamacpp/models"),
        ("win32", {}, PlaceKind.GPT4ALL, "AppData/Local/nomic.ai/GPT4All"),
        ("win32", {"LOCALAPPDATA": "{home}/l"}, PlaceKind.GPT4ALL, "l/nomic.ai/GPT4All"),
        ("win32", {"APPDATA": "{home}/r"}, PlaceKind.JAN, "r/Jan/data/llamacpp/models"),
        ("win32", {}, PlaceKind.JAN, "AppData/Roaming/Jan/data/llamacpp/models"),
        ("win32", {}, PlaceKind.OLLAMA, ".ollama/models"),
        ("win32", {"OLLAMA_MODELS": "{home}/o"}, PlaceKind.OLLAMA, "o"),
        ("win32", {}, PlaceKind.LM_STUDIO, ".lmstudio/models"),
        ("darwin", {}, PlaceKind.LM_STUDIO, ".lmstudio/models"),
        ("darwin", {}, PlaceKind.LM_STUDIO, ".cache/lm-studio/models"),
        ("win32", {}, PlaceKind.HUGGING_FACE, ".cache/huggingface/hub"),
        ("darwin", {}, PlaceKind.HUGGING_FACE, ".cache/huggingface/hub"),
    ],
)
def test_a_folder_is_found_where_its_program_puts_it(
    tmp_path: Path, system: str, variables: dict[str, str], kind: PlaceKind, within: str
) -> None:
    environment = {name: value.format(home=tmp_path) for name, value in variables.items()}
    tools = ToolFolders(tmp_path, environment, system)
    assert kind not in {found for found, _ in tools.all()}
    (tmp_path / within).mkdir(parents=True)
    assert (kind, tmp_path / within) in tools.all()


def test_lm_studios_pointer_and_setting_are_followed(tmp_path: Path) -> None:
    moved, chosen = tmp_path / "moved", tmp_path / "big disk" / "llms"
    for folder in (moved / "models", chosen):
        folder.mkdir(parents=True)
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{moved}\n", encoding="utf-8")
    (moved / "settings.json").write_text(json.dumps({"downloadsFolder": str(chosen)}), "utf-8")
    found = ToolFolders(tmp_path, {}, "linux").all()
    assert found == ((PlaceKind.LM_STUDIO, chosen), (PlaceKind.LM_STUDIO, moved / "models"))
    (moved / "settings.json").write_text('{"downloadsFolder": ["no path\\u0000"]}', "utf-8")
    assert ToolFolders(tmp_path, {}, "linux").all() == ((PlaceKind.LM_STUDIO, moved / "models"),)


@pytest.mark.parametrize(
    ("system", "local", "roaming"),
    [
        ("darwin", "Library/Application Support", "Library/Application Support"),
        ("win32", "AppData/Local", "AppData/Roaming"),
    ],
)
def test_a_home_of_another_system_is_read_whole(
    tmp_path: Path, system: str, local: str, roaming: str
) -> None:
    """The folders alone are the other system's: its own file names and locks are not tried here."""
    ollama_model(tmp_path / ".ollama" / "models", "tiny", "1b", SMALL)
    copied(SMALL, tmp_path / ".lmstudio" / "models" / "publisher" / "repo" / "m-Q8_0.gguf")
    cached_model(tmp_path / ".cache/huggingface/hub", "owner/repo", "c" * 40, SMALL, "m-Q8_0.gguf")
    copied(SMALL, tmp_path / local / "nomic.ai" / "GPT4All" / "g-Q8_0.gguf")
    copied(SMALL, tmp_path / roaming / "Jan/data/llamacpp/models/org/repo/model.gguf")
    found = look(ToolFolders(tmp_path, {}, system).all())
    assert {place.kind: place.name for place in found} == {
        PlaceKind.OLLAMA: "tiny:1b",
        PlaceKind.LM_STUDIO: "m-Q8_0",
        PlaceKind.HUGGING_FACE: "m-Q8_0",
        PlaceKind.GPT4ALL: "g-Q8_0",
        PlaceKind.JAN: "org/repo",
    }
    other = "darwin" if system == "win32" else "win32"
    missed = {place.kind for place in look(ToolFolders(tmp_path, {}, other).all())}
    assert missed.isdisjoint({PlaceKind.GPT4ALL, PlaceKind.JAN})


def _places(kind: PlaceKind, folder: Path) -> tuple[Place, ...]:
    return look([(kind, folder)])


def test_ollama_is_read_by_its_manifests(tmp_path: Path) -> None:
    blob = ollama_model(tmp_path, "triage", "35k", SMALL)
    ollama_model(tmp_path, "triage", "q8", SMALL, namespace="somebody")
    ollama_model(tmp_path, "repo", "Q8_0", SMALL, host="hf.co", namespace="owner")
    found = {place.name: place for place in _places(PlaceKind.OLLAMA, tmp_path)}
    assert set(found) == {"triage:35k", "somebody/triage:q8", "hf.co/owner/repo:Q8_0"}
    assert found["triage:35k"].files == (str(blob),)
    assert found["triage:35k"].claimed_sha256 == sha256_of(SMALL)
    assert found["hf.co/owner/repo:Q8_0"].repository == "owner/repo"
    assert not any(place.ours for place in found.values())


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"not json",
        b"[]",
        b'{"layers": 3}',
        b'{"layers": [3, null]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model"}]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "../../x"}]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": 7}]}',
        b"[" * 100_000,
    ],
)
def test_a_manifest_that_ollama_did_not_write_is_passed_over(
    tmp_path: Path, written: bytes
) -> None:
    path = tmp_path / "manifests" / "registry.ollama.ai" / "library" / "odd" / "latest"
    path.parent.mkdir(parents=True)
    path.write_bytes(written)
    assert list(ollama_places(tmp_path)) == []


def test_a_cache_is_read_by_repository_and_commit(tmp_path: Path) -> None:
    cached_model(tmp_path, "owner/repo", "a" * 40, SMALL, "m-Q8_0.gguf")
    cached_model(tmp_path, "owner/repo", "b" * 40, SMALL, "m-Q8_0.gguf")  # main points here now
    link = cached_model(tmp_path, "owner/other", "c" * 40, SMALL, "deep/m-Q8_0.gguf")
    (link.parent / "config.json").write_text("{}", encoding="utf-8")
    found = _places(PlaceKind.HUGGING_FACE, tmp_path)
    assert [(place.repository, place.commit[0], place.name) for place in found] == [
        ("owner/other", "c", "m-Q8_0"),
        ("owner/repo", "b", "m-Q8_0"),
    ]
    assert {place.claimed_sha256 for place in found} == {sha256_of(SMALL)}


def test_folders_of_files_are_read_as_each_program_names_them(tmp_path: Path) -> None:
    studio, jan, gpt4all = (tmp_path / name for name in ("studio", "jan", "gpt4all"))
    copied(SMALL, studio / "publisher" / "repo" / "m-Q8_0.gguf")
    copied(SMALL, studio / "publisher" / "repo" / "mmproj-m.gguf")
    copied(SMALL, jan / "org" / "repo" / "model.gguf")
    copied(SMALL, gpt4all / "m-Q8_0.gguf")
    copied(SMALL, gpt4all / "deeper" / "unseen.gguf")
    (gpt4all / "half.gguf").write_bytes(b"incomplete")
    (gpt4all / "notes.txt").write_text("no model", encoding="utf-8")
    (one,) = _places(PlaceKind.LM_STUDIO, studio)
    assert (one.name, one.repository) == ("m-Q8_0", "publisher/repo")
    assert [place.name for place in _places(PlaceKind.JAN, jan)] == ["org/repo"]
    assert [place.name for place in _places(PlaceKind.GPT4ALL, gpt4all)] == ["m-Q8_0"]
