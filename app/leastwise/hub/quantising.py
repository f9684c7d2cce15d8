"""A smaller file of a model that is here: made aside, checked, put into the store as a whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError, ModelFileError
from leastwise.domain.library import Manifest, ManifestFile
from leastwise.domain.messages import Message, say
from leastwise.domain.quantising import (
    FileType,
    Foreseen,
    Quantised,
    QuantisingProgressed,
    file_type,
)
from leastwise.engine.build import build_name
from leastwise.engine.quantising import QuantisingPlan, QuantisingProcess, QuantisingRefused
from leastwise.hub.file_names import is_safe_name
from leastwise.hub.header import check_complete, read_header
from leastwise.hub.manifests import manifest_id, read_manifest, write_manifest
from leastwise.hub.model_files import HashMemory, quantisation_of, read_model_file
from leastwise.hub.model_names import relabelled
from leastwise.hub.places import making_folder
from leastwise.hub.shards import model_stem, read_model_header, shard_paths
from leastwise.process.scratch import scratch_folder

if TYPE_CHECKING:
    from leastwise.domain.candidates import ModelFile
    from leastwise.domain.model_header import ModelHeader

ORIGIN: Final = "quantised"
# A disk that is filled to the last byte harms every program on it.
_DISK_RESERVE_BYTES: Final = 256 << 20
_FULL_BELOW_BYTES: Final = 16 << 20
_CHUNK_BYTES: Final = 1 << 20
# F32, F16, F64 and BF16 of ggml.h: what was not rounded to blocks yet.
_FLOATS: Final = frozenset({0, 1, 28, 30})
# Metadata may grow by what llama.cpp adds to it, and each tensor is padded.
_HEADER_ROOM_BYTES: Final = 1 << 20


@dataclass(frozen=True)
class Quantiser:
    """Makes files in `store`; `start` starts the child, `memory` finds hashes that are known."""

    store: Path
    start: Callable[[], QuantisingProcess]
    memory: Callable[[], HashMemory | None]

    def quantise(
        self,
        source: Path,
        type_name: str,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
        *,
        allow_requantize: bool = False,
    ) -> Quantised:
        """Make the file, or find the one that was made before.

        Raises BadInput (the type, one that would not be smaller, a source that is quantised
        already), ModelFileError (a damaged source), EnvironmentFault (the disk), ChildDied,
        Cancelled; nothing is left behind then.
        """
        wanted = file_type(type_name)
        header = read_model_header(source)
        is_quantised = any(tensor.ggml_type not in _FLOATS for tensor in header.tensors)
        if is_quantised and not allow_requantize:
            raise BadInput(say("quantise.is_quantised", **_types(source, header, wanted)))
        parent = read_model_file(source, self.memory(), cancellation)
        maker = _maker(wanted)
        folder = self._made_before(parent, maker)
        if folder is not None:
            return _outcome(folder, parent, wanted)
        with self._aside() as aside, self.start() as child:
            first = shard_paths(source)[0]
            plan = self._plan(child, first, header, wanted, cancellation)
            path = aside / "model" / _new_name(source, wanted)
            self._write(child, first, path, wanted, on_progress, cancellation)
            file = self._checked(path, wanted, cancellation)
            obtained = datetime.now(UTC).isoformat(timespec="seconds")
            manifest = Manifest(
                "", "", (file,), obtained, ORIGIN, parent.licence, parent.sha256, maker
            )
            folder, was_there = self._put(path.parent, manifest)
        if was_there:
            return _outcome(folder, parent, wanted)
        note = say("quantise.twice", **_types(source, header, wanted)) if is_quantised else None
        return _outcome(folder, parent, wanted, plan, note)

    def make(
        self,
        source: Path,
        type_name: str,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
    ) -> Quantised:
        """The file of this type, made where it is not there yet, of whatever the source is.

        Raises as `quantise`.
        """
        return self.quantise(source, type_name, on_progress, cancellation, allow_requantize=True)

    def foresee(
        self, source: Path, type_names: Sequence[str], cancellation: Cancellation
    ) -> tuple[Foreseen | Message, ...]:
        """For each type the file that `make` would give, or why it would give none.

        Raises EnvironmentFault (the disk has no room for one of them), ModelFileError, ChildDied,
        Cancelled.
        """
        header = read_model_header(source)
        parent = read_model_file(source, self.memory(), cancellation)
        found: list[Foreseen | Message] = []
        with self.start() as child:
            for wanted in map(file_type, type_names):
                folder = self._made_before(parent, _maker(wanted))
                if folder is not None:
                    found.append(Foreseen(wanted.name, path=str(_file_in(folder))))
                    continue
                try:
                    plan = self._plan(child, shard_paths(source)[0], header, wanted, cancellation)
                except BadInput as refusal:
                    found.append(refusal.message)
                    continue
                saved, name = plan.saved_bytes, _new_name(source, wanted)
                found.append(Foreseen(wanted.name, name, parent.file_bytes - saved, saved))
        return tuple(found)

    def _made_before(self, parent: ModelFile, maker: str) -> Path | None:
        if not self.store.is_dir():
            return None
        for folder in sorted(path for path in self.store.iterdir() if path.is_dir()):
            try:
                manifest = read_manifest(folder)
            except LeastwiseError:
                continue  # a damaged one is for the library to tell
            if manifest is None or manifest.parent_sha256 != parent.sha256:
                continue
            file = manifest.files[0]
            path = folder / file.name
            is_there = path.is_file() and path.stat().st_size == file.size_bytes
            if manifest.quantised_by == maker and is_there:
                return folder
        return None

    @contextmanager
    def _aside(self) -> Iterator[Path]:
        try:
            with scratch_folder(making_folder(self.store), "quantise") as aside:
                (aside / "model").mkdir()
                yield aside
        except OSError as error:
            raise self._disk_failed(error) from error
        finally:
            with suppress(OSError):
                making_folder(self.store).rmdir()  # where it is empty

    def _plan(
        self,
        child: QuantisingProcess,
        source: Path,
        header: ModelHeader,
        wanted: FileType,
        cancellation: Cancellation,
    ) -> QuantisingPlan:
        """What llama.cpp itself computes beforehand, looked at. Raises BadInput, ..."""
        types = _types(source, header, wanted)
        try:
            plan = child.plan(source, wanted, cancellation)
        except QuantisingRefused as refusal:
            raise _refused(refusal, types) from refusal
        if plan.needs_imatrix:
            raise BadInput(say("quantise.needs_imatrix", **types))
        if plan.new_bytes >= plan.old_bytes:
            sizes = {"new_bytes": plan.new_bytes, "old_bytes": plan.old_bytes}
            raise BadInput(say("quantise.not_smaller", **types, **sizes))
        needed = plan.new_bytes + header.data_start_bytes + _HEADER_ROOM_BYTES
        free = self._free_bytes()
        if needed > free - _DISK_RESERVE_BYTES:
            folder = str(self.store)
            raise EnvironmentFault(
                say("quantise.disk_short", needed=needed, free=free, folder=folder)
            )
        return plan

    def _write(
        self,
        child: QuantisingProcess,
        source: Path,
        path: Path,
        wanted: FileType,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
    ) -> None:
        try:
            child.quantise(source, path, wanted, on_progress, cancellation)
        except QuantisingRefused as refusal:
            if self._free_bytes() < _FULL_BELOW_BYTES:
                raise EnvironmentFault(
                    say("quantise.disk_full", folder=str(self.store))
                ) from refusal
            types = {"model": source.name, "to_type": wanted.name}
            raise _refused(refusal, types) from refusal
        with path.open("rb") as file:
            os.fsync(file.fileno())

    def _checked(self, path: Path, wanted: FileType, cancellation: Cancellation) -> ManifestFile:
        """Its hash, once its header says that all of it is there. Raises ModelFileError."""
        header = read_header(path)
        check_complete(str(path), header)
        if header.number("general.file_type") != wanted.number:
            detail = f"it calls itself {quantisation_of(header)}"
            raise ModelFileError(say("model.broken", path=str(path), detail=detail))
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                cancellation.raise_if_asked()
                digest.update(chunk)
        return ManifestFile(path.name, digest.hexdigest(), header.file_bytes)

    def _put(self, made: Path, manifest: Manifest) -> tuple[Path, bool]:
        """Name the folder by what is in it; one that was there already holds the same bytes."""
        write_manifest(made, manifest)
        folder = self.store / manifest_id(manifest.files)
        was_there = folder.exists()
        if not was_there:
            _sync_folder(made)
            made.rename(folder)
            _sync_folder(self.store)
        return folder, was_there

    def _free_bytes(self) -> int:
        there = next(folder for folder in (self.store, *self.store.parents) if folder.exists())
        return shutil.disk_usage(there).free

    def _disk_failed(self, error: OSError) -> EnvironmentFault:
        detail = error.strerror or str(error)
        return EnvironmentFault(say("quantise.disk_failed", folder=str(self.store), detail=detail))


def _maker(wanted: FileType) -> str:
    """What a manifest says of how its file was made."""
    return f"{wanted.name}, {build_name()}"


def _file_in(folder: Path) -> Path:
    manifest = read_manifest(folder)
    assert manifest is not None
    return folder / manifest.files[0].name


def _outcome(
    folder: Path,
    parent: ModelFile,
    wanted: FileType,
    plan: QuantisingPlan | None = None,
    note: Message | None = None,
) -> Quantised:
    """What is told of a folder of the store; without a plan it was there before."""
    manifest = read_manifest(folder)
    assert manifest is not None
    file = manifest.files[0]
    return Quantised(
        path=folder / file.name,
        type=wanted.name,
        sha256=file.sha256,
        size_bytes=file.size_bytes,
        parent_sha256=parent.sha256,
        parent_bytes=parent.file_bytes,
        existed=plan is None,
        tensors=plan.tensors if plan else 0,
        others=plan.others if plan else 0,
        note=note,
    )


def _types(source: Path, header: ModelHeader, wanted: FileType) -> dict[str, str]:
    return {
        "model": source.name,
        "from_type": quantisation_of(header),
        "to_type": wanted.name,
    }


def _refused(refusal: QuantisingRefused, types: dict[str, str]) -> BadInput:
    return BadInput(say("quantise.refused", detail=refusal.detail, **types))


def _new_name(source: Path, wanted: FileType) -> str:
    stem = relabelled(model_stem(source.name), wanted.name)
    name = f"{stem}.gguf"
    return name if is_safe_name(name) else f"model-{wanted.name}.gguf"


def _sync_folder(folder: Path) -> None:
    """Put a folder's entries on the disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
