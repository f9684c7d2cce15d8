"""The sha256 of files on this disk, and the one that a file is known by."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault, ModelFileError
from leastwise.hub.manifests import read_manifest

if TYPE_CHECKING:
    from leastwise.domain.library import ManifestFile

CHUNK_BYTES: Final = 1 << 20
_VARIANT: Final = re.compile(r"[0-9a-f]{16}")
_BLOB: Final = re.compile(r"(?:sha256-)?([0-9a-f]{64})")
_MOST_INODE: Final = (1 << 63) - 1


class FileStatus(NamedTuple):
    """What changes when a file is written or replaced; the inode is 0 where there is none."""

    size_bytes: int
    modified_ns: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """The state of the file that `path` leads to. Raises OSError."""
        status = path.stat()
        return cls(status.st_size, status.st_mtime_ns, status.st_ino & _MOST_INODE)


def hash_file(
    path: Path, cancellation: Cancellation, on_bytes: Callable[[int], None] | None = None
) -> str:
    """The sha256 of a file; `on_bytes` is told of each portion. Raises OSError, Cancelled."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            cancellation.raise_if_asked()
            digest.update(chunk)
            if on_bytes:
                on_bytes(len(chunk))
    return digest.hexdigest()


def hash_of_parts(hashes: Sequence[str]) -> str:
    """The hash of a model in several files: that of its files' hashes in their order."""
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()


def is_variant_name(name: str) -> bool:
    """Whether a folder is called as one of the store's is."""
    return _VARIANT.fullmatch(name) is not None


def claimed_hash(path: Path) -> str:
    """The sha256 that a blob's own name says (Ollama's and the Hugging Face cache's), or empty."""
    match = _BLOB.fullmatch(path.resolve().name)
    return match[1] if match else ""


def declared_hash(path: Path) -> str | None:
    """The sha256 that a file must have: by the manifest beside it, or by its blob's own name.

    Raises ModelFileError where the manifest is damaged.
    """
    if is_variant_name(path.parent.name):
        for file in _listed(path.parent):
            if file.name == path.name:
                return file.sha256
    return claimed_hash(path) or None


def _listed(folder: Path) -> tuple[ManifestFile, ...]:
    try:
        manifest = read_manifest(folder)
    except EnvironmentFault as fault:
        raise ModelFileError(fault.message) from fault
    return manifest.files if manifest else ()
