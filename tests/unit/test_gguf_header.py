"""The header reader: agrees with the gguf library on sound files, ends in words on broken ones."""

from __future__ import annotations

import hashlib
from pathlib import Path

import gguf
import pytest
from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType, LlamaFileType

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, Cancelled, ModelFileError
from leastwise.domain.messages import render
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.ggml_types import FILE_TYPES, TENSOR_TYPES
from leastwise.hub.header import read_header
from leastwise.hub.model_files import gguf_files, read_model_file
from tests.fixtures.tiny_gguf import write_tiny_gguf

HOUSE = sorted((Path(__file__).parents[2] / "models" / "house").glob("*.gguf"))


class Memory:
    """A memory of hashes that counts what it is asked."""

    def __init__(self) -> None:
        self.kept: dict[tuple[Path, int, int], str] = {}

    def known_hash(
        self, path: Path, size_bytes: int, modified_ns: int, inode: int = 0
    ) -> str | None:
        return self.kept.get((path, size_bytes, modified_ns))

    def keep_hash(
        self, path: Path, size_bytes: int, modified_ns: int, sha256: str, inode: int = 0
    ) -> None:
        self.kept[path, size_bytes, modified_ns] = sha256

    def agreed_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        return None


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("header") / "sound.gguf", template="{{ x }}")


@pytest.mark.parametrize("path", HOUSE, ids=lambda path: path.stem)
def test_it_agrees_with_the_gguf_library(path: Path) -> None:
    header = read_header(path)
    reader = gguf.GGUFReader(path)
    assert header.data_start_bytes == reader.data_offset
    assert len(header.tensors) == len(reader.tensors)
    for ours, theirs in zip(header.tensors, reader.tensors, strict=True):
        assert ours.name == theirs.name
        assert ours.shape == tuple(int(n) for n in theirs.shape)
        assert ours.ggml_type == theirs.tensor_type
        assert header.data_start_bytes + ours.offset_bytes == theirs.data_offset
    for name, value in header.metadata.items():
        assert reader.fields[name].contents() == pytest.approx(value)


def test_a_model_file_says_what_it_is(sound: Path) -> None:
    model = read_model_file(sound, None, Cancellation())
    assert (model.name, model.architecture, model.quantisation) == ("Babbler", "llama", "F32")
    assert model.context_tokens == 4096
    assert model.chat_template == "{{ x }}"
    assert model.sha256 == hashlib.sha256(sound.read_bytes()).hexdigest()
    assert model.parameters == sum(int(t.n_elements) for t in gguf.GGUFReader(sound).tensors)


def test_a_hash_is_taken_from_memory_until_the_file_changes(tmp_path: Path) -> None:
    path, memory = write_tiny_gguf(tmp_path / "m.gguf"), Memory()
    first = read_model_file(path, memory, Cancellation()).sha256
    memory.kept = dict.fromkeys(memory.kept, "from memory")
    assert read_model_file(path, memory, Cancellation()).sha256 == "from memory"
    with path.open("ab") as file:
        file.write(b"\0")
    assert read_model_file(path, memory, Cancellation()).sha256 not in (first, "from memory")


def test_hashing_stops_when_asked(sound: Path) -> None:
    cancellation = Cancellation()
    cancellation.ask()
    with pytest.raises(Cancelled):
        read_model_file(sound, None, cancellation)


@pytest.mark.parametrize("kept", [0, 3, 4, 20, 300, 5000, -100, -1])
def test_a_cut_file_is_named_as_such(sound: Path, tmp_path: Path, kept: int) -> None:
    data = sound.read_bytes()
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(data[:kept])
    with pytest.raises(ModelFileError) as caught:
        read_model_file(cut, None, Cancellation())
    expected = {0: "not_gguf", 3: "not_gguf", -1: "truncated", -100: "truncated"}
    assert caught.value.message.code == f"model.{expected.get(kept, 'broken')}"
    assert str(cut) in render(caught.value.message)


def test_a_folder_gives_each_model_once(sound: Path, tmp_path: Path) -> None:
    first = write_tiny_gguf(tmp_path / "b.gguf", tensors_a_shard=8)
    (tmp_path / "a.gguf").write_bytes(sound.read_bytes())
    assert [p.name for p in gguf_files(tmp_path)] == ["a.gguf", first.name]


def test_models_are_chosen_by_path_folder_and_name(sound: Path, tmp_path: Path) -> None:
    shelf_folder = tmp_path / "shelf"
    shelf_folder.mkdir()
    known = shelf_folder / "known.gguf"
    known.write_bytes(sound.read_bytes())
    shelf = ModelShelf((shelf_folder, tmp_path / "absent"))
    assert shelf.choose(None) == (known,)
    assert shelf.choose("known") == shelf.choose("known.gguf") == (known,)
    assert shelf.choose(f"known,{sound}, {shelf_folder}") == (known, sound)
    with pytest.raises(BadInput, match=r"model\.unknown") as caught:
        shelf.choose("unheard-of")
    assert "known" in render(caught.value.message)
    for missing in ("absent.gguf", str(tmp_path / "absent" / "x")):
        with pytest.raises(ModelFileError, match=r"model\.missing"):
            shelf.choose(missing)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelFileError, match=r"model\.none"):
        shelf.choose(str(tmp_path / "empty"))


def test_the_types_are_those_of_the_gguf_package() -> None:
    assert {
        number: (name, (weights, size)) for number, (name, weights, size) in TENSOR_TYPES.items()
    } == {int(kind): (kind.name, sizes) for kind, sizes in GGML_QUANT_SIZES.items()}
    assert {int(kind) for kind in GGMLQuantizationType} == set(TENSOR_TYPES)
    assert {
        int(kind): kind.name.removeprefix("MOSTLY_").removeprefix("ALL_") for kind in LlamaFileType
    } == FILE_TYPES
