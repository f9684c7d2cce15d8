"""Models in several files: their names, and their headers as one.

Names and metadata keys are those of llama.cpp's gguf-split.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say
from leastwise.hub.header import read_header

if TYPE_CHECKING:
    from leastwise.domain.model_header import ModelHeader

_SHARD: Final = re.compile(r"^(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$")
_MOST_SHARDS: Final = 1000
_IDENTITY: Final = ("general.architecture", "general.name", "general.basename")


@dataclass(frozen=True)
class ShardName:
    """What a file's name says of the part it is; numbers count from 1."""

    stem: str
    number: int
    count: int

    @property
    def all_names(self) -> tuple[str, ...]:
        """The names of all parts in their order."""
        numbers = range(1, self.count + 1)
        return tuple(f"{self.stem}-{n:05d}-of-{self.count:05d}.gguf" for n in numbers)


def shard_name(name: str) -> ShardName | None:
    """How a file's name (without its folder) splits; None for a model in one file."""
    match = _SHARD.match(name)
    return ShardName(match["stem"], int(match["number"]), int(match["count"])) if match else None


def model_stem(name: str) -> str:
    """A model file's name without what says that it is a part, and without its ending."""
    shard = shard_name(name)
    return shard.stem if shard else PurePath(name).stem


def is_first_shard(name: str) -> bool:
    """Whether a file is a whole model or its first part."""
    shard = shard_name(name)
    return shard is None or shard.number == 1


def shard_paths(path: Path) -> tuple[Path, ...]:
    """All parts of the model that one of them belongs to, in their order.

    Raises ModelFileError where one is missing, or a name makes no sense.
    """
    shard = shard_name(path.name)
    if shard is None:
        return (path,)
    check_numbers(str(path), shard)
    if not path.exists():
        raise ModelFileError(say("model.missing", path=str(path)))
    paths = tuple(path.with_name(name) for name in shard.all_names)
    for other in paths:
        if not other.exists():
            raise ModelFileError(
                say("model.shard_missing", path=str(path), count=shard.count, missing=other.name)
            )
    return paths


def check_numbers(name: str, shard: ShardName) -> None:
    """Raise ModelFileError for part 0, part 3 of 2, and more parts than any model has."""
    if not 1 <= shard.number <= shard.count <= _MOST_SHARDS:
        detail = f"its name calls it part {shard.number} of {shard.count}"
        raise ModelFileError(say("model.broken", path=name, detail=detail))


def read_model_header(path: Path) -> ModelHeader:
    """The header of a model on this disk, of all its parts as one. Raises ModelFileError."""
    paths = shard_paths(path)
    return merged([str(shard) for shard in paths], [read_header(shard) for shard in paths])


def merged(names: Sequence[str], headers: Sequence[ModelHeader]) -> ModelHeader:
    """One header: the metadata of the first part, the tensors of all, and their bytes in sum.

    Raises ModelFileError where they are not the parts of one model.
    """
    first = headers[0]
    for place, (name, header) in enumerate(zip(names, headers, strict=True)):
        _check_place(name, header, place, len(headers))
        _check_same_model(names[0], first, name, header)
    tensors = tuple(tensor for header in headers for tensor in header.tensors)
    if len({tensor.name for tensor in tensors}) < len(tensors):
        raise _differ(names[0], names[-1], "a tensor is in both")
    declared = first.number("split.tensors.count")
    if len(headers) > 1 and declared not in (None, len(tensors)):
        raise _differ(
            names[0], names[-1], f"together they have {len(tensors)} tensors of {declared}"
        )
    file_bytes = sum(header.file_bytes for header in headers)
    return replace(first, tensors=tensors, file_bytes=file_bytes)


def _check_place(name: str, header: ModelHeader, place: int, count: int) -> None:
    """What stands inside a part must agree with its name. `place` counts from 0."""
    declared = header.number("split.count") or 1
    if declared == count and (count == 1 or header.number("split.no") == place):
        return
    if declared == 1:
        raise ModelFileError(say("model.shard_unmarked", path=name, count=count))
    number = (header.number("split.no") or 0) + 1
    raise ModelFileError(say("model.shard_misnamed", path=name, number=number, count=declared))


def _check_same_model(first_name: str, first: ModelHeader, name: str, header: ModelHeader) -> None:
    for key in _IDENTITY:
        if key in header.metadata and header.metadata[key] != first.metadata.get(key):
            raise _differ(first_name, name, f"{key} differs")
    if header.number("split.tensors.count") != first.number("split.tensors.count"):
        raise _differ(first_name, name, "they count the model's tensors differently")


def _differ(first: str, other: str, detail: str) -> ModelFileError:
    return ModelFileError(say("model.shards_differ", path=first, other=other, detail=detail))
