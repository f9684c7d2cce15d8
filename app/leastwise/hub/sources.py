"""What a user names, here or on the Hub, as a model whose header is known."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.fits import Sibling
from leastwise.domain.messages import say
from leastwise.domain.model_header import ModelHeader
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.header import check_complete, read_header
from leastwise.hub.header_cache import HeaderCache
from leastwise.hub.hub_api import Hub
from leastwise.hub.model_files import gguf_files, quantisation_of
from leastwise.hub.model_names import group_models
from leastwise.hub.references import HubReference, hub_reference
from leastwise.hub.remote import RemoteModel, RemoteReader
from leastwise.hub.shards import merged, model_stem, shard_paths
from leastwise.net.client import NetClient

Catalogued: TypeAlias = Callable[[str], HubReference | None]


@dataclass(frozen=True)
class ModelSource:
    """A model by what the user wrote; where it is in several files, `header` is of all of them.

    `header_files` has for each of its files one whose beginning is that file's header: the file
    itself, or a kept header. `shard_names` and `shard_bytes` are their names and full sizes.
    `local_path` is the (first) file on this disk, None where the weights are elsewhere. `sha256`
    is what is known without hashing, by the same rule as `ModelFile.sha256`.
    `transferred_bytes` came over the network for this answer.
    """

    reference: str
    name: str
    quantisation: str
    header: ModelHeader
    header_files: tuple[Path, ...]
    shard_names: tuple[str, ...]
    shard_bytes: tuple[int, ...]
    local_path: Path | None
    sha256: str | None
    transferred_bytes: int
    siblings: tuple[Sibling, ...] = ()


def resolve_source(
    reference: str,
    shelf: ModelShelf,
    net: NetClient,
    cache_folder: Path,
    cancellation: Cancellation,
    kept_key: Callable[[str], str] | None = None,
    catalogued: Catalogued = lambda _written: None,
) -> ModelSource:
    """What a path, a name on the shelf, `owner/repository[:quantisation]` or a row means.

    Looked for in this order; `catalogued` knows the catalogue's names, and `kept_key` finds the
    key for a Hub where HF_TOKEN has none. Raises BadInput (nothing is called so), ModelFileError
    (damaged), EnvironmentFault (no network, a gate, a full disk), Cancelled.
    """
    path = _on_this_disk(reference, shelf)
    if path is not None:
        return _local(reference, path)
    named = hub_reference(reference) or catalogued(reference)
    if named is None:
        raise shelf.unknown(reference)
    reader = RemoteReader(
        Hub.from_environment(kept_key), net, HeaderCache(cache_folder), cancellation
    )
    return _remote(reference, reader.read(named))


def _on_this_disk(reference: str, shelf: ModelShelf) -> Path | None:
    try:
        path = Path(reference).expanduser()
        if path.is_dir():
            return _only(reference, gguf_files(path))
        if path.exists():
            return path
    except (OSError, RuntimeError, ValueError):
        return None  # what cannot even be looked up is not the name of a file
    return shelf.named(reference)


def _only(reference: str, found: tuple[Path, ...]) -> Path:
    if len(found) > 1:
        raise BadInput(say("command.one_model", reference=reference, count=len(found)))
    return found[0]


def _local(reference: str, path: Path) -> ModelSource:
    shards = shard_paths(path)
    headers = [read_header(shard) for shard in shards]
    for shard, each in zip(shards, headers, strict=True):
        check_complete(str(shard), each)
    header = merged([str(shard) for shard in shards], headers)
    return ModelSource(
        reference=reference,
        name=header.text("general.name") or model_stem(path.name),
        quantisation=quantisation_of(header),
        header=header,
        header_files=shards,
        shard_names=tuple(shard.name for shard in shards),
        shard_bytes=tuple(each.file_bytes for each in headers),
        local_path=shards[0],
        sha256=None,
        transferred_bytes=0,
        siblings=_local_siblings(shards[0]),
    )


def _remote(reference: str, found: RemoteModel) -> ModelSource:
    return ModelSource(
        reference=reference,
        name=found.header.text("general.name") or found.model.stem,
        quantisation=quantisation_of(found.header),
        header=found.header,
        header_files=found.header_files,
        shard_names=tuple(file.name for file in found.files),
        shard_bytes=tuple(file.size_bytes for file in found.files),
        local_path=None,
        sha256=_known_hash(found),
        transferred_bytes=found.transferred_bytes,
        siblings=found.siblings,
    )


def _known_hash(found: RemoteModel) -> str | None:
    hashes = [file.sha256 for file in found.files]
    if not all(hashes):
        return None
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()


def _local_siblings(path: Path) -> tuple[Sibling, ...]:
    """The same model in other quantisations beside it, by their names, the largest first."""
    models = group_models(each.name for each in path.parent.glob("*.gguf") if each.is_file())
    own = next((model for model in models if path.name in model.files), None)
    if own is None:
        return ()
    found = [
        Sibling(other.label, sum((path.parent / name).stat().st_size for name in other.files))
        for other in models
        if other.base == own.base and other.label != own.label
    ]
    return tuple(sorted(found, key=lambda sibling: sibling.file_bytes, reverse=True))
