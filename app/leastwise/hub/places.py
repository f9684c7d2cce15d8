"""Where models lie: loose files in folders, and variants in the store, each as a place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from leastwise.domain.errors import EnvironmentFault, ModelFileError
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.hub.file_hashes import is_variant_name
from leastwise.hub.manifests import read_manifest
from leastwise.hub.model_names import group_models
from leastwise.hub.shards import is_first_shard, model_stem, shard_name

if TYPE_CHECKING:
    from leastwise.domain.library import Manifest


def making_folder(store: Path) -> Path:
    """Where new files are made before they are whole: on the store's own disk."""
    return store / ".making"


def loose_places(folder: Path, kind: PlaceKind, *, ours: bool) -> tuple[Place, ...]:
    """The models that lie in `folder` itself, by name; none where it is not there."""
    try:
        found = sorted(p for p in folder.glob("*.gguf") if p.is_file() and is_first_shard(p.name))
    except OSError:
        return ()
    return tuple(loose_place(path, kind, ours=ours) for path in found)


def loose_place(path: Path, kind: PlaceKind, *, ours: bool) -> Place:
    """A file, or the first of several, as a place of which nothing else is known."""
    return Place(kind, part_paths(path), model_stem(path.name), ours)


def part_paths(first: Path) -> tuple[str, ...]:
    """The paths of all parts that the first one's name promises, whether they are there or not."""
    shard = shard_name(first.name)
    names = shard.all_names if shard else (first.name,)
    return tuple(str(first.with_name(name)) for name in names)


def store_places(store: Path) -> tuple[Place, ...]:
    """What the store holds: the variants, then the files that somebody put there, by name."""
    try:
        folders = sorted(each for each in store.iterdir() if is_variant_name(each.name))
    except OSError:
        return ()
    variants: list[Place] = []
    for folder in folders:
        variants.extend(_variant(folder))
    return (*variants, *loose_places(store, PlaceKind.FOLDER, ours=True))


def _variant(folder: Path) -> tuple[Place, ...]:
    """One folder of the store; without a manifest that can be read its files are as others."""
    try:
        manifest = read_manifest(folder)
    except (ModelFileError, EnvironmentFault):
        manifest = None
    if manifest is None:
        return loose_places(folder, PlaceKind.FOLDER, ours=True)
    return (manifest_place(folder, manifest),)


def manifest_place(folder: Path, manifest: Manifest) -> Place:
    """A variant of the store, with what its manifest says of it."""
    return Place(
        kind=PlaceKind.STORE,
        files=tuple(str(folder / file.name) for file in manifest.files),
        name=model_stem(manifest.files[0].name),
        ours=True,
        repository=manifest.repository,
        commit=manifest.commit,
        licence=manifest.licence,
        obtained=manifest.obtained,
        origin=manifest.origin,
        parent_sha256=getattr(manifest, "parent_sha256", ""),
    )


def is_called(place: Place, name: str) -> bool:
    """Whether `name` means this model: its name, a file's, its folder's, or repository:label."""
    first = PurePath(place.path)
    if name in (place.name, first.name, first.stem):
        return True
    if place.kind is PlaceKind.STORE and name == first.parent.name:
        return True
    repository, colon, label = name.partition(":")
    if not colon or repository.casefold() != place.repository.casefold():
        return False
    return any(model.is_called(label) for model in group_models(_names(place)))


def _names(place: Place) -> Iterable[str]:
    return (PurePath(file).name for file in place.files)
