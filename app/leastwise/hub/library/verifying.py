"""Reading files whole again, and telling which are not what they were."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import ModelFileError
from leastwise.domain.known_models import FileState, Place, VerifiedFile
from leastwise.domain.messages import Message, say
from leastwise.hub.file_hashes import FileStatus, declared_hash, hash_file

if TYPE_CHECKING:
    from leastwise.hub.library.memory import WorkingMemory
    from leastwise.hub.library.metering import Meter


def verify_place(
    place: Place, memory: WorkingMemory, meter: Meter, cancellation: Cancellation
) -> tuple[VerifiedFile, ...]:
    """Each file of a place, read from its first byte to its last, whatever is remembered of it.

    What is found is remembered, so that a file that changed is not used from now on.
    Raises Cancelled, StoreFault.
    """
    return tuple(_verified(place, Path(file), memory, meter, cancellation) for file in place.files)


def _verified(
    place: Place, path: Path, memory: WorkingMemory, meter: Meter, cancellation: Cancellation
) -> VerifiedFile:
    meter.doing(say("library.verifying", name=path.name))
    try:
        state = FileStatus.of(path)
        expected = _expected(path, state, memory)
        sha256 = hash_file(path, cancellation, meter.add)
        changing = FileStatus.of(path) != state
    except FileNotFoundError:
        code = "model.link_lost" if path.is_symlink() else "model.missing"
        return _broken(place, path, FileState.MISSING, say(code, path=str(path)))
    except OSError as error:
        detail = error.strerror or str(error)
        said = say("model.unreadable", path=str(path), detail=detail)
        return _broken(place, path, FileState.UNREADABLE, said)
    except ModelFileError as fault:
        return _broken(place, path, FileState.UNREADABLE, fault.message)
    if changing:
        said = say("model.changing", path=str(path))
        return VerifiedFile(place.name, str(path), FileState.CHANGED, sha256, expected or "", said)
    memory.keep_hash(path, state.size_bytes, state.modified_ns, sha256, state.inode)
    if expected in (None, sha256):
        known = FileState.SOUND if expected else FileState.NEW
        return VerifiedFile(place.name, str(path), known, sha256, expected or "")
    said = say("model.changed", path=str(path))
    return VerifiedFile(place.name, str(path), FileState.CHANGED, sha256, expected or "", said)


def _expected(path: Path, state: FileStatus, memory: WorkingMemory) -> str | None:
    """What it must hold: by its manifest or name, by what was agreed, or as it was last read."""
    return (
        declared_hash(path)
        or memory.agreed_hash(path, state.size_bytes, state.modified_ns)
        or memory.known_hash(path, *state)
    )


def _broken(place: Place, path: Path, state: FileState, said: Message) -> VerifiedFile:
    return VerifiedFile(place.name, str(path), state, fault=said)
