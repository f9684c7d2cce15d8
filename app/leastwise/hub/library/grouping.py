"""From places to models: places with one content are one model, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import ModelFileError
from leastwise.domain.known_models import KnownModel, Place
from leastwise.domain.messages import Message, say
from leastwise.hub.file_hashes import FileStatus
from leastwise.hub.library.disk import taken_bytes
from leastwise.hub.model_files import read_model_file, unreadable_model

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate, ModelFile
    from leastwise.hub.library.memory import WorkingMemory
    from leastwise.hub.library.metering import Meter


def read_models(
    places: Sequence[Place], memory: WorkingMemory, meter: Meter, cancellation: Cancellation
) -> tuple[KnownModel, ...]:
    """Each model once, read and hashed; one that cannot be used carries its fault.

    Raises Cancelled, StoreFault.
    """
    read = [(place, *_read(place, memory, meter, cancellation)) for place in places]
    return _grouped(read)


def model_at(
    place: Place,
    others: Iterable[Place],
    memory: WorkingMemory,
    meter: Meter,
    cancellation: Cancellation,
) -> KnownModel:
    """The model at `place`, with those of the `others` that hold the same.

    Only files of the same size are read for that.
    """
    alike = [place, *(each for each in others if each != place and _alike(each, place))]
    models = read_models(alike, memory, meter, cancellation)
    return next(model for model in models if place in model.places)


def join_candidates(
    candidates: Sequence[Candidate], places: Sequence[Place]
) -> tuple[tuple[Candidate, KnownModel], ...]:
    """Examined candidates with their places, each content once, in the candidates' order."""
    by_path = {place.path: place for place in places}
    by_file: dict[tuple[int, int], list[Place]] = {}
    for place in places:
        by_file.setdefault(_identity(place), []).append(place)
    read = []
    for candidate in candidates:
        own = by_path.get(candidate.model.path)
        same = [own, *by_file[_identity(own)]] if own is not None else []
        read += [(each, candidate.model, candidate.fault) for each in same]
    by_candidate = {model.path: model for model in _grouped(read)}
    return tuple(
        (candidate, by_candidate[candidate.model.path])
        for candidate in candidates
        if candidate.model.path in by_candidate
    )


def _read(
    place: Place, memory: WorkingMemory, meter: Meter, cancellation: Cancellation
) -> tuple[ModelFile, Message | None]:
    path = Path(place.path)
    try:
        for part in map(Path, place.files):
            memory.hashed(part, meter, cancellation)
        return read_model_file(path, memory, cancellation), None
    except ModelFileError as fault:
        return unreadable_model(path), fault.message
    except FileNotFoundError as error:
        return unreadable_model(path), say("model.missing", path=str(error.filename))
    except OSError as error:
        detail = error.strerror or str(error)
        return unreadable_model(path), say("model.unreadable", path=place.path, detail=detail)


def _grouped(
    read: Sequence[tuple[Place, ModelFile, Message | None]],
) -> tuple[KnownModel, ...]:
    groups: dict[str, list[tuple[Place, ModelFile, Message | None]]] = {}
    for place, file, fault in read:
        groups.setdefault(place.path if fault else file.sha256, []).append((place, file, fault))
    return tuple(_model(group) for group in groups.values())


def _model(group: Sequence[tuple[Place, ModelFile, Message | None]]) -> KnownModel:
    places = tuple(dict.fromkeys(place for place, _file, _fault in group))
    _place, file, fault = group[0]
    return KnownModel(
        name=places[0].name if fault else f"{file.name} ({file.quantisation})",
        sha256="" if fault else file.sha256,
        places=places,
        file_bytes=file.file_bytes,
        disk_bytes=taken_bytes(name for place in places for name in place.files),
        file=None if fault else file,
        fault=fault,
    )


def _alike(place: Place, other: Place) -> bool:
    """Whether the files of both have the same sizes, so that they may hold the same."""
    return len(place.files) == len(other.files) and _sizes(place) == _sizes(other) != ()


def _sizes(place: Place) -> tuple[int, ...]:
    try:
        return tuple(FileStatus.of(Path(file)).size_bytes for file in place.files)
    except OSError:
        return ()


def _identity(place: Place) -> tuple[int, int]:
    """Device and inode of its first file; what is gone is like nothing else."""
    try:
        status = Path(place.path).stat()
    except OSError:
        return (-1, hash(place.path))
    return (status.st_dev, status.st_ino)
