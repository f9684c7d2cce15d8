"""Taking a model off this computer: what that deletes, frees and breaks, and doing it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from leastwise.domain.errors import BadInput
from leastwise.domain.known_models import KnownModel, Measured, Place, PlaceKind, Removal
from leastwise.domain.messages import Message, say
from leastwise.hub.file_hashes import is_variant_name
from leastwise.hub.library import disk
from leastwise.process.scratch import scratch_folder


def plan_removal(
    model: KnownModel, chosen: Sequence[Place], others: Iterable[Place], measured: Measured
) -> Removal:
    """What removing the `chosen` places of a model means; nothing is touched yet.

    Raises BadInput where a place ships with the program and no other is meant.
    """
    removable = [place for place in chosen if place.kind is not PlaceKind.SHIPS]
    if not removable:
        raise BadInput(say("library.ships", name=model.name))
    deleted = tuple(place for place in removable if place.ours)
    gone = [file for place in deleted for file in place.files]
    stays = [place for place in others if place not in removable]
    depends = [*_links_into(gone, stays)]
    if len(removable) == len(model.places):
        depends += [*_history(measured), *_children(model, stays)]
    return Removal(
        name=model.name,
        deleted=deleted,
        forgotten=tuple(place for place in removable if not place.ours),
        freed_bytes=disk.freed_bytes(gone),
        depends=tuple(depends),
    )


def delete_place(place: Place, store: Path) -> None:
    """Delete a place of the store's: in one step out of sight, then from the disk.

    Raises EnvironmentFault, and ValueError for files that are not the store's.
    """
    files = [Path(file) for file in place.files]
    folder = files[0].parent
    within = folder == store or (folder.parent == store and is_variant_name(folder.name))
    if not place.ours or not within or any(file.parent != folder for file in files):
        raise ValueError(f"{place.path} is not the store's to delete")
    with disk.writing(store), scratch_folder(store, "removing") as aside:
        if folder != store and place.kind is PlaceKind.STORE:
            if folder.exists():
                folder.rename(aside / folder.name)
        else:
            for file in files:
                if file.exists() or file.is_symlink():
                    file.rename(aside / file.name)
    disk.keep_names(store)


def _history(measured: Measured) -> Iterable[Message]:
    finished = sum(run.finished for run in measured.runs)
    unfinished = len(measured.runs) - finished
    if finished:
        yield say("library.depends_runs", count=finished)
    if unfinished:
        yield say("library.depends_open_runs", count=unfinished)
    if measured.benches:
        yield say("library.depends_benches", count=len(measured.benches))
    if measured.tunings:
        yield say("library.depends_tuned")


def _children(model: KnownModel, others: Iterable[Place]) -> Iterable[Message]:
    for place in others:
        if model.sha256 and place.parent_sha256 == model.sha256:
            yield say("library.depends_child", name=place.name)


def _links_into(gone: Sequence[str], others: Iterable[Place]) -> Iterable[Message]:
    """Places that would lead nowhere, because they are symbolic links to what is deleted."""
    targets = {Path(file).resolve() for file in gone}
    for place in others:
        for file in map(Path, place.files):
            if file.is_symlink() and file.resolve() in targets:
                yield say("library.depends_link", name=place.name, path=str(file))
