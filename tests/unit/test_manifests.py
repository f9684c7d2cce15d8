"""What a variant's folder says of itself: written whole, read with suspicion."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leastwise.domain.errors import ModelFileError
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.hub.file_names import is_safe_name, safe_base_name
from leastwise.hub.manifests import MANIFEST_NAME, manifest_id, read_manifest, write_manifest

ONE = ManifestFile("a-00001-of-00002.gguf", "1" * 64, 7)
TWO = ManifestFile("a-00002-of-00002.gguf", "2" * 64, 9)
MANIFEST = Manifest(
    "owner/a", "c" * 40, (ONE, TWO), "2026-01-02T03:04:05+00:00", "https://hub.test", "apache-2.0"
)


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
    write_manifest(tmp_path, MANIFEST)
    assert read_manifest(tmp_path) == MANIFEST
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST_NAME]


def test_the_folders_name_depends_on_names_and_hashes_and_not_on_their_order() -> None:
    name = manifest_id([ONE, TWO])
    assert len(name) == 16
    assert manifest_id([TWO, ONE]) == name
    assert manifest_id([ONE]) != name
    assert manifest_id([ONE, ManifestFile(TWO.name, "3" * 64, 9)]) != name
    assert manifest_id([ONE, ManifestFile("b.gguf", TWO.sha256, 9)]) != name


@pytest.mark.parametrize(
    "change",
    [
        {"files": []},
        {"files": [{"name": "../a.gguf", "sha256": "1" * 64, "size_bytes": 1}]},
        {"files": [{"name": "a.gguf", "sha256": "x", "size_bytes": 1}]},
        {"files": [{"name": "a.gguf", "sha256": "1" * 64, "size_bytes": -1}]},
        {"files": [{"name": "a.gguf", "sha256": "1" * 64, "size_bytes": 1}] * 2},
        {"repository": 5},
    ],
)
def test_a_damaged_manifest_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    path = write_manifest(tmp_path, MANIFEST)
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(ModelFileError):
        read_manifest(tmp_path)


@pytest.mark.parametrize("content", ["", "[" * 100_000, "null", "{}", " " * (2 << 20)])
def test_nonsense_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / MANIFEST_NAME).write_text(content)
    with pytest.raises(ModelFileError):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "path",
    [
        *("../x.gguf", "a/../x.gguf", "/x.gguf", "C:\\x.gguf", "C:x.gguf", "\\\\host\\x.gguf"),
        *("x\0.gguf", "nul.gguf", "COM1.x.gguf", "con .gguf", "x.gguf.", "x.gguf ", ".x.gguf"),
        *("x\u202egguf", "a\nb.gguf", "", "..", "a/", "x" * 300 + ".gguf", "C:/x.gguf"),
        "-rf.gguf",
    ],
)
def test_no_name_leaves_its_folder(path: str) -> None:
    with pytest.raises(ModelFileError):
        safe_base_name(path)


def test_usual_names_are_kept() -> None:
    assert safe_base_name("Q4_K_M/Qwen3 8B (v2)-00001-of-00002.gguf").startswith("Qwen3 8B")
    assert is_safe_name("模型-Q8_0.gguf")
    assert is_safe_name("console.gguf")
