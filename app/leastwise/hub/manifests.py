"""`manifest.json`: what lies in a variant's folder of the store, and the name of that folder."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault, ModelFileError
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.domain.messages import say
from leastwise.hub.disk import write_whole
from leastwise.hub.file_names import is_safe_name

MANIFEST_NAME: Final = "manifest.json"
_FORMAT: Final = 1
_ID_LETTERS: Final = 16
_MOST_BYTES: Final = 1 << 20
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


def manifest_id(files: Iterable[ManifestFile]) -> str:
    """The name of the folder for these files: 16 hex digits that their names and hashes decide."""
    lines = sorted(f"{file.name}\0{file.sha256}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()[:_ID_LETTERS]


def write_manifest(folder: Path, manifest: Manifest) -> Path:
    """Write it beside the files that it names, whole or not at all, and on the disk.

    Raises EnvironmentFault.
    """
    path = folder / MANIFEST_NAME
    content = json.dumps({"format": _FORMAT, **asdict(manifest)}, indent=2).encode() + b"\n"
    try:
        write_whole(path, content)
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(say("manifest.unwritable", path=str(path), detail=detail)) from error
    return path


def read_manifest(folder: Path) -> Manifest | None:
    """What a folder says of itself, None where it says nothing; its files are not looked at.

    Raises ModelFileError for one that is damaged, EnvironmentFault where it cannot be read.
    """
    path = folder / MANIFEST_NAME
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(say("manifest.unreadable", path=str(path), detail=detail)) from error
    try:
        if len(content) > _MOST_BYTES:
            raise ValueError("it is too long")
        return _manifest(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise ModelFileError(say("manifest.damaged", path=str(path), detail=str(error))) from error


def _manifest(written: object) -> Manifest:
    """Raises ValueError for what no Leastwise wrote, and for names that are paths."""
    match written:
        case {
            "repository": str(repository),
            "commit": str(commit),
            "files": [_, *_] as listed,
            "obtained": str(obtained),
            "origin": str(origin),
            "licence": str(licence),
            **others,
        }:
            files = tuple(_file(each) for each in listed)
        case _:
            raise ValueError("a field is missing or no text")
    parent, maker = others.get("parent_sha256", ""), others.get("quantised_by", "")
    texts = isinstance(parent, str) and isinstance(maker, str)
    if not texts or (parent and not _SHA256.fullmatch(str(parent))):
        raise ValueError("what it was made from makes no sense")
    if len({file.name.casefold() for file in files}) < len(files):
        raise ValueError("a name is there twice")
    return Manifest(repository, commit, files, obtained, origin, licence, str(parent), str(maker))


def _file(written: object) -> ManifestFile:
    match written:
        case {"name": str(name), "sha256": str(sha256), "size_bytes": int(size_bytes)}:
            pass
        case _:
            raise ValueError("a file lacks its name, hash or size")
    if not is_safe_name(name) or not _SHA256.fullmatch(sha256) or size_bytes < 0:
        raise ValueError("a file's name, hash or size makes no sense")
    return ManifestFile(name, sha256, size_bytes)
