"""Taking a model into the store: linked or copied, checked, and there only once it is whole."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, ModelFileError
from leastwise.domain.known_models import Imported, ImportedBy, Place
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.domain.messages import say
from leastwise.hub.file_hashes import FileStatus
from leastwise.hub.file_names import is_safe_name
from leastwise.hub.library import disk
from leastwise.hub.manifests import manifest_id, read_manifest, write_manifest
from leastwise.hub.model_files import read_model_file
from leastwise.hub.shards import ShardName, model_stem, shard_name
from leastwise.process.scratch import scratch_folder

if TYPE_CHECKING:
    from leastwise.hub.library.memory import WorkingMemory
    from leastwise.hub.library.metering import Meter

_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")
_MOST_STEM = 180


class Importer:
    """Puts models into `store`; its lock is held by the caller."""

    def __init__(
        self, store: Path, memory: WorkingMemory, meter: Meter, cancellation: Cancellation
    ) -> None:
        self._store = store
        self._memory = memory
        self._meter = meter
        self._cancellation = cancellation

    def take(self, place: Place, *, copy: bool) -> Imported:
        """Take what lies at `place` into the store under safe names; nothing is overwritten.

        Raises ModelFileError (no sound model), EnvironmentFault (no room, unwritable, no links),
        Cancelled; then nothing of it stays.
        """
        sources = [Path(file) for file in place.files]
        parts = [
            self._described(source, name)
            for source, name in zip(sources, safe_names(place), strict=True)
        ]
        model = read_model_file(sources[0], self._memory, self._cancellation)
        manifest = _manifest(place, parts, model.licence)
        folder = self._store / manifest_id(manifest.files)
        name = f"{model.name} ({model.quantisation})"
        files = tuple(str(folder / file.name) for file in manifest.files)
        if self._is_sound(folder, manifest):
            return Imported(name, model.sha256, str(folder), files, ImportedBy.ALREADY_THERE)
        by = self._fill(folder, manifest, sources, copy=copy)
        return Imported(name, model.sha256, str(folder), files, by)

    def _described(self, source: Path, name: str) -> ManifestFile:
        try:
            sha256 = self._memory.hashed(source, self._meter, self._cancellation)
            return ManifestFile(name, sha256, FileStatus.of(source).size_bytes)
        except FileNotFoundError:
            raise ModelFileError(say("model.missing", path=str(source))) from None
        except OSError as error:
            detail = error.strerror or str(error)
            raise ModelFileError(
                say("model.unreadable", path=str(source), detail=detail)
            ) from error

    def _is_sound(self, folder: Path, manifest: Manifest) -> bool:
        """Whether exactly this is there already, hashed again where it must be."""
        try:
            known = read_manifest(folder)
            if known is None or set(known.files) != set(manifest.files):
                return False
            read_model_file(folder / manifest.files[0].name, self._memory, self._cancellation)
            return True
        except (ModelFileError, EnvironmentFault):
            return False

    def _fill(
        self, folder: Path, manifest: Manifest, sources: Sequence[Path], *, copy: bool
    ) -> ImportedBy:
        by = ImportedBy.COPY
        with disk.writing(self._store), scratch_folder(self._store, "incoming") as incoming:
            if copy:
                disk.check_room(self._store, sum(file.size_bytes for file in manifest.files))
            for source, file in zip(sources, manifest.files, strict=True):
                target = incoming / file.name
                if copy:
                    self._copy(source, target, file)
                else:
                    by = self._link(source, target, file)
            write_manifest(incoming, manifest)
            disk.keep_names(incoming)
            self._put_in_place(incoming, folder)
        with disk.writing(self._store):
            for file in manifest.files:
                self._remember(folder / file.name, file.sha256)
        return by

    def _copy(self, source: Path, target: Path, file: ManifestFile) -> None:
        found = disk.copy_checked(source, target, self._meter, self._cancellation)
        if found != file.sha256:
            raise ModelFileError(say("model.changing", path=str(source)))

    def _link(self, source: Path, target: Path, file: ManifestFile) -> ImportedBy:
        by = link(source, target)
        if self._memory.known_hash(source, *FileStatus.of(target)) != file.sha256:
            raise ModelFileError(say("model.changing", path=str(source)))
        return by

    def _remember(self, path: Path, sha256: str) -> None:
        state = FileStatus.of(path)
        self._memory.keep_hash(path, state.size_bytes, state.modified_ns, sha256, state.inode)

    def _put_in_place(self, incoming: Path, folder: Path) -> None:
        """One step makes the model appear. What is broken under its name goes aside first."""
        if folder.exists():
            with scratch_folder(self._store, "broken") as aside:
                folder.rename(aside / folder.name)
                incoming.rename(folder)
        else:
            incoming.rename(folder)
        disk.keep_names(self._store)


def _manifest(place: Place, parts: Sequence[ManifestFile], licence: str) -> Manifest:
    return Manifest(
        repository=place.repository,
        commit=place.commit,
        files=tuple(parts),
        obtained=datetime.now(UTC).isoformat(timespec="seconds"),
        origin=place.path,
        licence=place.licence or licence,
    )


def link(source: Path, target: Path) -> ImportedBy:
    """A hard link, which outlives the other name; on another disk a symbolic one.

    Raises EnvironmentFault where the system allows neither.
    """
    real = source.resolve()
    try:
        os.link(real, target)
        return ImportedBy.HARD_LINK
    except OSError:
        pass  # another disk, or one without hard links: both are no fault yet
    try:
        target.symlink_to(real)
        return ImportedBy.SYMBOLIC_LINK
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(
            say("library.cannot_link", path=str(source), detail=detail)
        ) from error


def safe_names(place: Place) -> tuple[str, ...]:
    """Names for the files of a place in the store; those that they have, where these are plain.

    Raises BadInput where parts are called in a way that nothing can be made of.
    """
    names = [Path(file).name for file in place.files]
    if all(name.endswith(".gguf") and is_safe_name(name) for name in names):
        return tuple(names)
    shard = shard_name(names[0])
    wanted = shard.stem if shard else place.name if _is_blob(names[0]) else model_stem(names[0])
    stem = _UNFIT.sub("-", wanted).strip(".-_~")[:_MOST_STEM] or "model"
    if not is_safe_name(f"{stem}.gguf"):
        stem = f"model-{stem}"  # what Windows would take for a device
    made = ShardName(stem, 1, len(names)).all_names if shard else (f"{stem}.gguf",)
    if len(made) != len(names) or not all(map(is_safe_name, made)):
        raise BadInput(say("manifest.unsafe_name", name=names[0]))
    return made


def _is_blob(name: str) -> bool:
    return not name.lower().endswith(".gguf")
