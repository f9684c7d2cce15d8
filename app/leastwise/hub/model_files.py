"""Model files on this disk: what is in them, and the hash they are known by."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import ModelFile
from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say
from leastwise.hub.header import Header, TensorInfo, check_complete, read_header

_CHUNK_BYTES = 1 << 20
_SHARD = re.compile(r"^(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$")


class HashMemory(Protocol):
    """Remembers hashes of files that did not change since."""

    def known_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The kept hash, if size and time of change are still the same."""

    def keep_hash(self, path: Path, size_bytes: int, modified_ns: int, sha256: str) -> None:
        """Keep a hash."""


def gguf_files(folder: Path) -> tuple[Path, ...]:
    """The models in a folder, of shards the first only, by name.

    Raises ModelFileError where there is none.
    """
    found = sorted(p for p in folder.glob("*.gguf") if p.is_file() and _is_first(p))
    if not found:
        raise ModelFileError(say("model.none", path=str(folder)))
    return tuple(found)


def read_model_file(path: Path, memory: HashMemory | None, cancellation: Cancellation) -> ModelFile:
    """What the file's header says, and its sha256.

    The hash of a model in shards is that of its shards' hashes in their order.
    Raises ModelFileError (missing, not GGUF, damaged, cut short), Cancelled.
    """
    headers = [_complete_header(shard) for shard in _shards(path)]
    hashes = [_hash(header.path, memory, cancellation) for header in headers]
    whole = hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()
    first = headers[0]
    architecture = first.text("general.architecture")
    return ModelFile(
        path=str(path),
        sha256=whole,
        file_bytes=sum(header.file_bytes for header in headers),
        name=first.text("general.name") or path.stem,
        architecture=architecture,
        quantisation=_quantisation(headers),
        parameters=sum(t.elements for header in headers for t in header.tensors) or None,
        context_tokens=first.number(f"{architecture}.context_length"),
        chat_template=first.text("tokenizer.chat_template"),
        licence=first.text("general.license"),
        author=first.text("general.author"),
        description=first.text("general.description"),
    )


def unreadable_model(path: Path) -> ModelFile:
    """What can be said of a file that cannot be read: its name and size."""
    size = path.stat().st_size if path.is_file() else 0
    marker = hashlib.sha256(f"unreadable:{path.absolute()}:{size}".encode()).hexdigest()
    return ModelFile(str(path), marker, size, path.stem, "", "?")


def tensor_sizes(path: Path) -> dict[str, int]:
    """Every tensor of a model file (all its shards) with its size in bytes.

    Raises ModelFileError.
    """
    return {
        tensor.name: _tensor_bytes(tensor)
        for shard in _shards(path)
        for tensor in read_header(shard).tensors
    }


def _complete_header(path: Path) -> Header:
    header = read_header(path)
    check_complete(header, _tensor_bytes)
    return header


def _tensor_bytes(tensor: TensorInfo) -> int:
    from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType

    try:
        block, block_bytes = GGML_QUANT_SIZES[GGMLQuantizationType(tensor.ggml_type)]
    except ValueError:
        return 0  # a type newer than the table: llama.cpp decides whether it can load it
    return tensor.elements // block * block_bytes


def _quantisation(headers: Sequence[Header]) -> str:
    """As the file names it; else the type that most of its weights have."""
    from gguf.constants import GGMLQuantizationType, LlamaFileType

    file_type = headers[0].number("general.file_type")
    if file_type is not None:
        try:
            return LlamaFileType(file_type).name.removeprefix("MOSTLY_").removeprefix("ALL_")
        except ValueError:
            return f"type {file_type}"
    weights: Counter[int] = Counter()
    for header in headers:
        for tensor in header.tensors:
            weights[tensor.ggml_type] += tensor.elements
    if not weights:
        return "?"
    most = weights.most_common(1)[0][0]
    try:
        return GGMLQuantizationType(most).name
    except ValueError:
        return f"type {most}"


def _shards(path: Path) -> list[Path]:
    match = _SHARD.match(path.name)
    if not match:
        return [path]
    count = int(match["count"])
    return [
        path.with_name(f"{match['stem']}-{number:05d}-of-{count:05d}.gguf")
        for number in range(1, count + 1)
    ]


def _is_first(path: Path) -> bool:
    match = _SHARD.match(path.name)
    return match is None or int(match["number"]) == 1


def _hash(path: Path, memory: HashMemory | None, cancellation: Cancellation) -> str:
    status = path.stat()
    known = memory.known_hash(path, status.st_size, status.st_mtime_ns) if memory else None
    if known:
        return known
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            cancellation.raise_if_asked()
            digest.update(chunk)
    sha256 = digest.hexdigest()
    if memory:
        memory.keep_hash(path, status.st_size, status.st_mtime_ns, sha256)
    return sha256
