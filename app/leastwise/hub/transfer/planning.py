"""From what the user names to the files that are to be fetched, pinned to a commit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.domain.messages import say
from leastwise.hub.file_names import safe_base_name
from leastwise.hub.hub_api import Hub, RemoteFile, Repository
from leastwise.hub.manifests import manifest_id, read_manifest
from leastwise.hub.model_names import group_models
from leastwise.hub.references import HubReference, hub_reference
from leastwise.hub.remote import chosen, files_of
from leastwise.hub.transfer.records import DownloadRecord
from leastwise.net.client import NetSession


@dataclass(frozen=True)
class Owned:
    """A model that is whole in the store, as far as names and sizes tell."""

    folder: Path
    manifest: Manifest


def named(reference: str) -> HubReference:
    """What the user wrote, as a place on the Hub. Raises BadInput."""
    found = hub_reference(reference)
    if found is None:
        raise BadInput(say("download.not_on_hub", reference=reference))
    return found


def hub_words(reference: str, catalogued: Callable[[str], HubReference | None]) -> str:
    """The same as `owner/repository:quantisation`, where the catalogue knows it by a name."""
    row = None if hub_reference(reference) else catalogued(reference)
    return reference if row is None else f"{row.repository}:{row.quantisation}"


def download_id(endpoint: str, reference: HubReference) -> str:
    """The same for the same words: so the same command goes on with what it began."""
    words = f"{endpoint}\n{reference.repository}\n{reference.quantisation}".casefold()
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def plan(
    reference: str, hub: Hub, session: NetSession, cancellation: Cancellation, place: int
) -> DownloadRecord:
    """What to fetch for `owner/repository[:quantisation]` at the newest commit.

    Raises BadInput (no such repository or quantisation), ModelFileError (a shard is missing, a
    name that is none), EnvironmentFault (no hash to check against, no network), Cancelled.
    """
    wanted = named(reference)
    repository = hub.repository(wanted.repository, session, cancellation)
    model = chosen(group_models(file.path for file in repository.files), wanted)
    files = files_of(repository, model)
    for file in files:
        safe_base_name(file.path)
        if not file.sha256 and not file.git_sha1:
            raise EnvironmentFault(say("download.no_hash", host=hub.host, file=file.path))
    return DownloadRecord(
        download_id(hub.endpoint, wanted),
        reference,
        hub.endpoint,
        replace(repository, files=files),
        "run",
        place,
    )


def owned(store: Path, record: DownloadRecord) -> Owned | None:
    """The record's files in the store, where they are there already."""
    hashes = [file.sha256 for file in record.files]
    if all(hashes):
        files = [ManifestFile(file.name, file.sha256, file.size_bytes) for file in record.files]
        return _whole(store / manifest_id(files))
    return _first_owned(store, record.repository, record.files)


def owned_by_name(store: Path, reference: HubReference) -> Owned | None:
    """A model in the store that came from where the reference says, of whatever commit."""
    for folder in _folders(store):
        found = _whole(folder)
        if found is None or found.manifest.repository != reference.repository:
            continue
        models = group_models(file.name for file in found.manifest.files)
        if any(model.is_called(reference.quantisation or "Q4_K_M") for model in models):
            return found
    return None


def _first_owned(store: Path, repository: Repository, files: Sequence[RemoteFile]) -> Owned | None:
    for folder in _folders(store):
        found = _whole(folder)
        if found is None:
            continue
        manifest = found.manifest
        same_place = (manifest.repository, manifest.commit) == (repository.name, repository.commit)
        if same_place and [file.name for file in manifest.files] == [file.name for file in files]:
            return found
    return None


def _folders(store: Path) -> list[Path]:
    try:
        return sorted(path for path in store.iterdir() if not path.name.startswith("."))
    except OSError:
        return []


def _whole(folder: Path) -> Owned | None:
    """A folder whose manifest names files that are there in their full sizes."""
    try:
        manifest = read_manifest(folder)
        if manifest is None:
            return None
        sizes = [(folder / file.name).stat().st_size for file in manifest.files]
    except (LeastwiseError, OSError):
        return None
    return Owned(folder, manifest) if sizes == [f.size_bytes for f in manifest.files] else None
