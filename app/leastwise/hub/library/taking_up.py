"""Knowing from now on what other programs hold, and what a file must hold to be used again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import ModelFileError
from leastwise.domain.known_models import Discovery, Place, PlaceKind, VerifiedFile
from leastwise.hub.file_hashes import FileStatus, declared_hash
from leastwise.hub.library.grouping import read_models

if TYPE_CHECKING:
    from leastwise.hub.library.memory import WorkingMemory
    from leastwise.hub.library.metering import Meter
    from leastwise.store.library import LibraryRecords


def take_up(
    places: Sequence[Place],
    folders: Sequence[tuple[PlaceKind, Path]],
    records: LibraryRecords,
    memory: WorkingMemory,
    meter: Meter,
    cancellation: Cancellation,
) -> Discovery:
    """Keep places as they are now, each as soon as it was read; drop those that are gone.

    Raises Cancelled, StoreFault.
    """
    before = {place.path for place in records.places()}
    for place in places:
        for file in map(Path, place.files):
            try:
                sha256 = memory.hashed(file, meter, cancellation)
                state = FileStatus.of(file)
            except OSError:
                continue  # it is told where the model is read
            records.agree(file, state.size_bytes, state.modified_ns, sha256, owned=True)
        records.keep_places([place])
    models = read_models(places, memory, meter, cancellation)
    found = {place.path for place in places}
    gone = tuple(sorted(path for path in before - found if not Path(path).exists()))
    records.drop(gone)
    looked_at = tuple((kind, str(folder)) for kind, folder in folders)
    return Discovery(models, len(found - before), gone, looked_at)


def agree_on(files: Sequence[VerifiedFile], records: LibraryRecords, memory: WorkingMemory) -> None:
    """A file that nothing else vouches for must from now on hold what it held.

    It is the user's own, who may replace it: that counts only while it looks the same.
    """
    for file in files:
        path, known = Path(file.path), file.expected_sha256 or file.sha256
        try:
            state = FileStatus.of(path)
            agreed = memory.agreed_hash(path, state.size_bytes, state.modified_ns)
            vouched = agreed or declared_hash(path)
        except (OSError, ModelFileError):
            continue
        if known and not vouched:
            records.agree(path, state.size_bytes, state.modified_ns, known, owned=False)
