"""Models in several files: one header, and a sentence where the files do not belong together."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import gguf
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import render
from leastwise.hub.header import read_header
from leastwise.hub.model_files import read_model_file
from leastwise.hub.shards import read_model_header
from tests.fixtures.tiny_gguf import write_tiny_gguf


@pytest.fixture
def shards(tmp_path: Path) -> list[Path]:
    """Three files of one model."""
    write_tiny_gguf(tmp_path / "m.gguf", tensors_a_shard=8)
    return sorted(tmp_path.glob("m-*.gguf"))


def test_shards_read_as_the_model_that_they_are(shards: list[Path], tmp_path: Path) -> None:
    whole = read_header(write_tiny_gguf(tmp_path / "whole.gguf"))
    assert len(shards) == 3
    for path in shards:
        header = read_model_header(path)
        assert [t.name for t in header.tensors] == [t.name for t in whole.tensors]
        assert header.parameters == whole.parameters
        assert header.vocabulary == whole.vocabulary == 320
        assert header.architecture == "llama"
        assert header.file_bytes == sum(each.stat().st_size for each in shards)
    model = read_model_file(shards[0], None, Cancellation())
    hashes = [hashlib.sha256(each.read_bytes()).hexdigest() for each in shards]
    assert model.sha256 == hashlib.sha256("".join(hashes).encode()).hexdigest()
    assert model.file_bytes == sum(each.stat().st_size for each in shards)


def missing(shards: list[Path]) -> Path:
    shards[1].unlink()
    return shards[0]


def cyclic(shards: list[Path]) -> Path:
    shutil.copy(shards[0], shards[2])
    return shards[0]


def swapped(shards: list[Path]) -> Path:
    shards[1].rename(shards[1].with_name("aside"))
    shards[2].rename(shards[1])
    shards[1].with_name("aside").rename(shards[2])
    return shards[0]


def renamed(shards: list[Path]) -> Path:
    return shards[1].rename(shards[1].with_name("model.gguf"))


def unmarked(shards: list[Path]) -> Path:
    write_tiny_gguf(shards[0])
    return shards[0]


def number_zero(shards: list[Path]) -> Path:
    return shards[0].rename(shards[0].with_name("m-00000-of-00003.gguf"))


def beyond_the_count(shards: list[Path]) -> Path:
    return shards[0].rename(shards[0].with_name("m-00004-of-00003.gguf"))


def absurdly_many(shards: list[Path]) -> Path:
    return shards[0].rename(shards[0].with_name("m-00001-of-99999.gguf"))


def of_another_size(shards: list[Path]) -> Path:
    write_tiny_gguf(shards[0].with_name("o.gguf"), layers=3, tensors_a_shard=11)
    shutil.copy(shards[0].with_name("o-00002-of-00003.gguf"), shards[1])
    return shards[0]


def rewritten(path: Path, architecture: str) -> None:
    """A second part that counts as the others do, and holds no tensor."""
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_uint16("split.no", 1)
    writer.add_uint16("split.count", 3)
    writer.add_int32("split.tensors.count", 20)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def of_another_architecture(shards: list[Path]) -> Path:
    rewritten(shards[1], "gemma3")
    return shards[0]


def with_too_few_tensors(shards: list[Path]) -> Path:
    rewritten(shards[1], "llama")
    return shards[0]


@pytest.mark.parametrize(
    ("spoil", "code", "word"),
    [
        (missing, "model.shard_missing", "m-00002-of-00003.gguf"),
        (cyclic, "model.shard_misnamed", "part 1 of 3"),
        (swapped, "model.shard_misnamed", "part 3 of 3"),
        (renamed, "model.shard_misnamed", "part 2 of 3"),
        (unmarked, "model.shard_unmarked", "3 files"),
        (number_zero, "model.broken", "part 0 of 3"),
        (beyond_the_count, "model.broken", "part 4 of 3"),
        (absurdly_many, "model.broken", "part 1 of 99999"),
        (of_another_size, "model.shards_differ", "differently"),
        (of_another_architecture, "model.shards_differ", "general.architecture"),
        (with_too_few_tensors, "model.shards_differ", "of 20"),
    ],
)
def test_files_that_do_not_belong_together_are_named(
    shards: list[Path], spoil: Callable[[list[Path]], Path], code: str, word: str
) -> None:
    with pytest.raises(ModelFileError) as caught:
        read_model_header(spoil(shards))
    assert caught.value.message.code == code
    assert word in render(caught.value.message)
