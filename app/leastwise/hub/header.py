"""Reads a GGUF file's header in plain Python: nothing in it is trusted, nothing native runs.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3). What
llama.cpp's own reader (gguf.cpp) refuses is refused here, in words.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say
from leastwise.domain.model_header import MetadataValue, ModelHeader, Scalar, TensorInfo
from leastwise.hub.ggml_types import TENSOR_TYPES
from leastwise.hub.header_bytes import HeaderBytes, HeaderTooLarge, Malformed, ReadAt

MOST_LOCAL_BYTES: Final = 64 << 20
_MAGIC: Final = b"GGUF"
_STRING, _ARRAY = 8, 9
_CODES: Final[Mapping[int, str]] = {
    0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d",
}  # fmt: skip
_SCALARS: Final = {kind: struct.Struct(f"<{code}") for kind, code in _CODES.items()}
_U32: Final = struct.Struct("<I")
_BEGINNING: Final = struct.Struct("<4sI")
_LIST_BEGINNING: Final = struct.Struct("<IQ")
_TENSOR_END: Final = struct.Struct("<IQ")

_MOST_TENSORS: Final = 1 << 15
_MOST_ENTRIES: Final = 1 << 14
_MOST_KEY_BYTES: Final = (1 << 16) - 1  # the format's own limit
_MOST_TEXT_BYTES: Final = 1 << 20
_MOST_DIMENSIONS: Final = 4
_MOST_ALIGNMENT: Final = 1 << 20
_MOST_WEIGHTS_BYTES: Final = 1 << 46
_KEPT_ITEMS: Final = 4096
_KEPT_ITEMS_TOGETHER: Final = 1 << 18
_TOKENS: Final = "tokenizer.ggml.tokens"


def read_header(path: Path, file_bytes: int | None = None) -> ModelHeader:
    """The header of one GGUF file on this disk; for all shards of a model see `hub.shards`.

    Where the file holds only the beginning of a larger one, `file_bytes` is the size of that.
    Raises ModelFileError: missing, unreadable, not GGUF, or damaged.
    """
    try:
        with path.open("rb") as file:

            def read_at(offset: int, size_bytes: int) -> bytes:
                file.seek(offset)
                return file.read(size_bytes)

            size_bytes = file.seek(0, 2) if file_bytes is None else file_bytes
            return parse_header(str(path), read_at, size_bytes, MOST_LOCAL_BYTES)
    except FileNotFoundError:
        code = "model.link_lost" if path.is_symlink() else "model.missing"
        raise ModelFileError(say(code, path=str(path))) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise ModelFileError(say("model.unreadable", path=str(path), detail=detail)) from error


def parse_header(name: str, read_at: ReadAt, file_bytes: int, most_bytes: int) -> ModelHeader:
    """The header of a file of `file_bytes` whose beginning `read_at(offset, size)` gives.

    At most `most_bytes` of it are read. `name` is what errors call it.
    Raises ModelFileError: not GGUF, damaged, or a larger header; and what `read_at` raises.
    """
    try:
        if read_at(0, len(_MAGIC)) != _MAGIC:
            raise ModelFileError(say("model.not_gguf", path=name))
        return _parse(HeaderBytes(read_at, file_bytes, most_bytes), file_bytes)
    except HeaderTooLarge:
        raise ModelFileError(
            say("model.header_too_large", path=name, most_bytes=most_bytes)
        ) from None
    except Malformed as fault:
        raise ModelFileError(say("model.broken", path=name, detail=str(fault))) from fault


def check_complete(name: str, header: ModelHeader) -> None:
    """Raise ModelFileError where the file ends before its tensors do."""
    ends = (tensor.offset_bytes + tensor.size_bytes for tensor in header.tensors)
    expected_bytes = header.data_start_bytes + max(ends, default=0)
    if header.tensors and expected_bytes > header.file_bytes:
        raise ModelFileError(
            say(
                "model.truncated",
                path=name,
                expected_bytes=expected_bytes,
                file_bytes=header.file_bytes,
            )
        )


@cache
def block_sizes() -> Mapping[int, tuple[int, int]]:
    """Weights in a block and its bytes, by ggml's type number."""
    return {kind: (weights, size) for kind, (_, weights, size) in TENSOR_TYPES.items()}


def _parse(data: HeaderBytes, file_bytes: int) -> ModelHeader:
    _magic, version = data.take(_BEGINNING)
    if version not in (2, 3):
        raise Malformed(f"it is of GGUF version {version}, and 2 and 3 are known")
    tensors = data.count(_MOST_TENSORS, "tensors")
    entries = data.count(_MOST_ENTRIES, "metadata entries")
    metadata, tokens = _metadata(data, entries)
    alignment = _alignment(metadata)
    infos = _tensors(data, tensors)
    _check_places(infos, alignment)
    start_bytes = _padded(data.position, alignment)
    if not tokens:
        declared = metadata.get(f"{metadata.get('general.architecture')}.vocab_size")
        tokens = declared if isinstance(declared, int) else 0
    return ModelHeader(int(version), metadata, infos, start_bytes, file_bytes, tokens)


def _metadata(data: HeaderBytes, entries: int) -> tuple[dict[str, MetadataValue], int]:
    """What is kept of the metadata, and how many tokens there are."""
    metadata: dict[str, MetadataValue] = {}
    seen: set[str] = set()
    tokens, room = 0, _KEPT_ITEMS_TOGETHER
    for _ in range(entries):
        key = data.text(_MOST_KEY_BYTES, "a metadata key")
        if key in seen:
            raise Malformed(f"it names {_short(key)} twice")
        seen.add(key)
        kind = data.whole(_U32)
        if kind == _STRING:
            metadata[key] = data.text(_MOST_TEXT_BYTES, f"the text {_short(key)}")
        elif kind == _ARRAY:
            items, kept = _list(data, key, room)
            tokens = items if key == _TOKENS else tokens
            if kept is not None:
                metadata[key] = kept
                room -= items
        else:
            metadata[key] = data.take(_scalar(kind))[0]
    return metadata, tokens


def _list(
    data: HeaderBytes, key: str, room: int
) -> tuple[int, tuple[int | float | bool, ...] | None]:
    """How many items a list has, and the items where they are few, numbers, and no tokenizer's."""
    kind, items = (int(value) for value in data.take(_LIST_BEGINNING))
    if kind == _STRING:
        if items > data.remaining() // 8:
            raise Malformed(f"it claims to have {items} texts in {_short(key)}")
        data.skip_strings(items)
        return items, None
    if kind == _ARRAY:
        raise Malformed(f"{_short(key)} is a list of lists")
    size_bytes = items * _scalar(kind).size
    if size_bytes > data.remaining():
        raise Malformed(f"it claims to have {items} numbers in {_short(key)}")
    if items > min(_KEPT_ITEMS, room) or key.startswith("tokenizer."):
        data.skip(size_bytes)
        return items, None
    values = data.take(struct.Struct(f"<{items}{_CODES[kind]}"))
    return items, tuple(value for value in values if not isinstance(value, str))


def _scalar(kind: int) -> struct.Struct:
    try:
        return _SCALARS[kind]
    except KeyError:
        raise Malformed(f"it uses the unknown value type {kind}") from None


def _alignment(metadata: Mapping[str, MetadataValue]) -> int:
    alignment = metadata.get("general.alignment", 32)
    if type(alignment) is int and 1 <= alignment <= _MOST_ALIGNMENT and alignment.bit_count() == 1:
        return alignment
    raise Malformed(f"its alignment is not a power of two up to {_MOST_ALIGNMENT}")


def _tensors(data: HeaderBytes, tensors: int) -> tuple[TensorInfo, ...]:
    found: dict[str, TensorInfo] = {}
    sizes = block_sizes()
    for _ in range(tensors):
        info = _tensor(data, sizes)
        if info.name in found:
            raise Malformed(f"it has the tensor {_short(info.name)} twice")
        found[info.name] = info
    return tuple(found.values())


def _tensor(data: HeaderBytes, sizes: Mapping[int, tuple[int, int]]) -> TensorInfo:
    name = data.text(_MOST_KEY_BYTES, "a tensor's name")
    dimensions = data.whole(_U32)
    if dimensions > _MOST_DIMENSIONS:
        raise Malformed(f"its tensor {_short(name)} has {dimensions} dimensions")
    shape = tuple(int(side) for side in data.take(struct.Struct(f"<{dimensions}Q")))
    elements = math.prod(shape)
    if not 1 <= elements < 1 << 63:
        raise Malformed(f"its tensor {_short(name)} has the shape {_by(shape)}")
    kind, offset_bytes = (int(value) for value in data.take(_TENSOR_END))
    block, block_bytes = sizes.get(kind, (1, 0))
    row = shape[0] if shape else 1  # a tensor without dimensions is one weight
    if row % block:
        raise Malformed(
            f"the rows of its tensor {_short(name)} have {row} weights, which is no multiple of "
            f"the {block} in a block"
        )
    return TensorInfo(name, shape, kind, offset_bytes, elements // block * block_bytes)


def _check_places(tensors: Iterable[TensorInfo], alignment: int) -> None:
    """Tensors lie one after another; behind one of an unknown type nothing can be said."""
    expected_bytes = 0
    for tensor in tensors:
        if tensor.offset_bytes != expected_bytes:
            raise Malformed(
                f"its tensor {_short(tensor.name)} begins at {tensor.offset_bytes} and should at "
                f"{expected_bytes}"
            )
        expected_bytes = _padded(tensor.offset_bytes + tensor.size_bytes, alignment)
        if expected_bytes > _MOST_WEIGHTS_BYTES:
            raise Malformed(f"it claims to have {expected_bytes} bytes of weights")
        if not tensor.size_bytes:
            return


def _padded(size_bytes: int, alignment: int) -> int:
    return -(-size_bytes // alignment) * alignment


def _by(shape: tuple[Scalar, ...]) -> str:
    return " x ".join(str(side) for side in shape)


def _short(name: str) -> str:
    """A name as a sentence can bear it."""
    printable = "".join(letter if letter.isprintable() else "?" for letter in name[:80])
    return printable if len(name) <= 80 else printable[:77] + "..."
