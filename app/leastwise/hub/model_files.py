"""Model files on this disk: what is in them, and the hash they are known by."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import ModelFile
from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say
from leastwise.hub.file_hashes import FileStatus, declared_hash, hash_file, hash_of_parts
from leastwise.hub.ggml_types import FILE_TYPES, TENSOR_TYPES
from leastwise.hub.header import check_complete, read_header
from leastwise.hub.shards import is_first_shard, merged, read_model_header, shard_paths

if TYPE_CHECKING:
    from leastwise.domain.model_header import ModelHeader


class HashMemory(Protocol):
    """Remembers hashes of files that did not change since."""

    def known_hash(
        self, path: Path, size_bytes: int, modified_ns: int, inode: int = 0
    ) -> str | None:
        """The kept hash, if size, time of change and inode are still the same."""

    def keep_hash(
        self, path: Path, size_bytes: int, modified_ns: int, sha256: str, inode: int = 0
    ) -> None:
        """Keep a hash."""

    def agreed_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The hash that a file must have, where it was taken up with one."""


def gguf_files(folder: Path) -> tuple[Path, ...]:
    """The models in a folder, of shards the first only, by name.

    Raises ModelFileError where there is none.
    """
    found = sorted(p for p in folder.glob("*.gguf") if p.is_file() and is_first_shard(p.name))
    if not found:
        raise ModelFileError(say("model.none", path=str(folder)))
    return tuple(found)


def read_model_file(path: Path, memory: HashMemory | None, cancellation: Cancellation) -> ModelFile:
    """What the file's header says, and its sha256.

    The hash of a model in shards is that of its shards' hashes in their order.
    Raises ModelFileError (missing, not GGUF, damaged, cut short, changed), Cancelled.
    """
    shards = shard_paths(path)
    header = merged([str(shard) for shard in shards], [_complete_header(each) for each in shards])
    hashes = [_checked_hash(shard, memory, cancellation) for shard in shards]
    return ModelFile(
        path=str(path),
        sha256=hash_of_parts(hashes),
        file_bytes=header.file_bytes,
        name=header.text("general.name") or path.stem,
        architecture=header.architecture,
        quantisation=quantisation_of(header),
        parameters=header.parameters or None,
        context_tokens=header.own("context_length"),
        chat_template=header.text("tokenizer.chat_template"),
        licence=header.text("general.license"),
        author=header.text("general.author"),
        description=header.text("general.description"),
    )


def kept_hash(path: Path, memory: HashMemory | None) -> str | None:
    """The sha256 of a model where it is known without reading it all, else empty.

    None where there is no such model. Nothing is hashed.
    """
    try:
        states = [(shard, FileStatus.of(shard)) for shard in shard_paths(path)]
    except (OSError, ModelFileError):
        return None
    hashes = [memory.known_hash(shard, *state) if memory else None for shard, state in states]
    known = [sha256 for sha256 in hashes if sha256]
    return hash_of_parts(known) if len(known) == len(hashes) else ""


def unreadable_model(path: Path) -> ModelFile:
    """What can be said of a file that cannot be read: its name and size."""
    size = path.stat().st_size if path.is_file() else 0
    marker = hashlib.sha256(f"unreadable:{path.absolute()}:{size}".encode()).hexdigest()
    return ModelFile(str(path), marker, size, path.stem, "", "?")


def tensor_sizes(path: Path) -> dict[str, int]:
    """Every tensor of a model file (all its shards) with its size in bytes.

    Raises ModelFileError.
    """
    return {tensor.name: tensor.size_bytes for tensor in read_model_header(path).tensors}


def quantisation_of(header: ModelHeader) -> str:
    """As the file names it; else the type that most of its weights have."""
    file_type = header.number("general.file_type")
    if file_type is not None:
        return FILE_TYPES.get(file_type, f"type {file_type}")
    weights: Counter[int] = Counter()
    for tensor in header.tensors:
        weights[tensor.ggml_type] += tensor.elements
    if not weights:
        return "?"
    most = weights.most_common(1)[0][0]
    known = TENSOR_TYPES.get(most)
    return known[0] if known else f"type {most}"


def _complete_header(path: Path) -> ModelHeader:
    header = read_header(path)
    check_complete(str(path), header)
    return header


def _checked_hash(path: Path, memory: HashMemory | None, cancellation: Cancellation) -> str:
    """The file's hash, which must be the one that it is known by, where it is."""
    try:
        state = FileStatus.of(path)
        known = memory.known_hash(path, *state) if memory else None
        sha256 = known or hash_file(path, cancellation)
        if FileStatus.of(path) != state:
            raise ModelFileError(say("model.changing", path=str(path)))
    except OSError as error:
        detail = error.strerror or str(error)
        raise ModelFileError(say("model.unreadable", path=str(path), detail=detail)) from error
    if memory and not known:
        memory.keep_hash(path, state.size_bytes, state.modified_ns, sha256, state.inode)
    expected = declared_hash(path)
    if expected is None and memory:
        expected = memory.agreed_hash(path, state.size_bytes, state.modified_ns)
    if expected not in (None, sha256):
        raise ModelFileError(say("model.changed", path=str(path)))
    return sha256
