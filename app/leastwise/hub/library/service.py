"""The library: every model file on this computer, and all that can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, ModelFileError
from leastwise.domain.known_models import (
    Discovery,
    Imported,
    KnownModel,
    Measured,
    ModelDetails,
    Moved,
    OnProgress,
    Place,
    PlaceKind,
    Removal,
    VerifiedFile,
)
from leastwise.domain.messages import Message, say
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.library.grouping import join_candidates, model_at, read_models
from leastwise.hub.library.importing import Importer
from leastwise.hub.library.looking import look
from leastwise.hub.library.memory import WorkingMemory
from leastwise.hub.library.metering import Meter
from leastwise.hub.library.removing import delete_place, plan_removal
from leastwise.hub.library.taking_up import agree_on, take_up
from leastwise.hub.library.verifying import verify_place
from leastwise.hub.model_files import gguf_files
from leastwise.hub.places import is_called, loose_place
from leastwise.hub.shards import read_model_header, shard_paths

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate
    from leastwise.hub.library.ground import LibraryGround


def _unheard(_progress: object) -> None:
    return None


class Library:
    """What `leastwise models` and the Models page ask. Making one opens nothing.

    A call may take long where files must be read for their hash; it tells `on_progress`, and a
    cancellation ends it with Cancelled within the reading of a MiB. Any may raise StoreFault.
    """

    def __init__(self, ground: LibraryGround) -> None:
        self._ground = ground

    @property
    def store(self) -> Path:
        """The folder of the models that Leastwise owns."""
        return self._ground.paths().models

    def shelf(self) -> ModelShelf:
        """What is known by name, for every command that takes a model."""
        folders = (self._ground.ships, self.store, *self._ground.folders())
        return ModelShelf(folders, self.store, self._ground.ships, self._ground.elsewhere)

    def note(self) -> Message | None:
        """What a user should know of the store before anything else; usually nothing."""
        return self._ground.note()

    def joined(self, candidates: Sequence[Candidate]) -> tuple[tuple[Candidate, KnownModel], ...]:
        """Examined candidates with every place of each; several of one content are one."""
        return join_candidates(candidates, self.shelf().places())

    def models(
        self, cancellation: Cancellation, on_progress: OnProgress = _unheard
    ) -> tuple[KnownModel, ...]:
        """Every model that is known, each content once. Raises Cancelled."""
        places = self.shelf().places()
        with self._ground.working_memory() as memory:
            meter = Meter(memory.unread_bytes(_files(places)), on_progress)
            return read_models(places, memory, meter, cancellation)

    def find(
        self, reference: str, cancellation: Cancellation, on_progress: OnProgress = _unheard
    ) -> KnownModel:
        """The model that a name or a path means, with every place of it.

        Raises BadInput (nothing is called so, or several different ones are), Cancelled.
        """
        places = self.shelf().places()
        chosen = self._called(reference, places)
        with self._ground.working_memory() as memory:
            meter = Meter(memory.unread_bytes(_files(chosen)), on_progress)
            model = model_at(chosen[0], places, memory, meter, cancellation)
        others = [place.path for place in chosen if place not in model.places]
        if others:
            paths = (model.path, *others)
            raise BadInput(say("library.several", name=reference, count=len(paths), paths=paths))
        return model

    def details(
        self, reference: str, cancellation: Cancellation, on_progress: OnProgress = _unheard
    ) -> ModelDetails:
        """The same with its metadata and what was measured on it."""
        return self._details(self.find(reference, cancellation, on_progress))

    def look(self) -> tuple[Place, ...]:
        """What other programs hold on this computer; nothing is read whole, nothing is kept."""
        return look(self._ground.tools().all())

    def discover(
        self,
        cancellation: Cancellation,
        on_progress: OnProgress = _unheard,
        *,
        again: bool = False,
    ) -> Discovery:
        """Know from now on what other programs hold, as it is now; it is used where it lies.

        What the user removed stays forgotten, unless it is asked for `again`.
        Raises StoreFault, Cancelled; what was read until then is kept.
        """
        folders = self._ground.tools().all()
        history = self._ground.writer()
        if again:
            history.library.remember_forgotten()
        memory = WorkingMemory(history)
        places = tuple(
            place for place in look(folders) if place.path not in history.library.forgotten()
        )
        meter = Meter(memory.unread_bytes(_files(places)), on_progress)
        return take_up(places, folders, history.library, memory, meter, cancellation)

    def take_in(
        self,
        path: Path,
        cancellation: Cancellation,
        on_progress: OnProgress = _unheard,
        *,
        copy: bool = False,
    ) -> Imported:
        """Take the model at `path` into the store, by a link or as a copy.

        Raises ModelFileError, EnvironmentFault, Cancelled; then the store is as it was.
        """
        place = self._place_at(path)
        with self._ground.changing(), self._ground.working_memory() as memory:
            sizes = sum(_size(file) for file in place.files)
            total = memory.unread_bytes(place.files) + (2 * sizes if copy else 0)
            meter = Meter(total, on_progress)
            return Importer(self.store, memory, meter, cancellation).take(place, copy=copy)

    def verify(
        self,
        references: Sequence[str],
        cancellation: Cancellation,
        on_progress: OnProgress = _unheard,
    ) -> tuple[VerifiedFile, ...]:
        """Read files whole again; none named is every one. What changed is not offered any more.

        Raises BadInput, Cancelled.
        """
        places = self.shelf().places()
        chosen = places
        if references:
            named = [place for name in references for place in self._called(name, places)]
            chosen = tuple(dict.fromkeys(named))
        meter = Meter(sum(_size(file) for file in _files(chosen)), on_progress)
        found: list[VerifiedFile] = []
        with self._ground.working_memory() as memory:
            for place in chosen:
                files = verify_place(place, memory, meter, cancellation)
                self._agree_on(files, memory)
                found.extend(files)
        return tuple(found)

    def plan_removal(
        self, reference: str, cancellation: Cancellation, on_progress: OnProgress = _unheard
    ) -> Removal:
        """What removing a model would mean: by its path that place, by its name every place.

        Raises BadInput (unknown, several, ships with the program), Cancelled.
        """
        model = self.find(reference, cancellation, on_progress)
        by_path = [place for place in model.places if _absolute(reference) in place.files]
        measured = self._details(model).measured
        return plan_removal(model, by_path or model.places, self.shelf().places(), measured)

    def remove(self, removal: Removal) -> None:
        """Delete and forget what a plan says. Raises EnvironmentFault."""
        with self._ground.changing():
            for place in removal.deleted:
                delete_place(place, self.store)
            if removal.forgotten:
                records = self._ground.writer().library
                for place in removal.forgotten:
                    records.forget(place)

    def move(
        self, target: Path, cancellation: Cancellation, on_progress: OnProgress = _unheard
    ) -> Moved:
        """Move the store to another folder; an interrupted move goes on where it was.

        Raises BadInput, EnvironmentFault, Cancelled; before its last step the store is then
        where it was.
        """
        with self._ground.changing(), self._ground.working_memory() as memory:
            mover = self._ground.mover(memory, cancellation)
            total = sum(_size(str(file)) for file in self.store.rglob("*"))
            return mover.move(self.store, target.absolute(), Meter(2 * total, on_progress))

    def _details(self, model: KnownModel) -> ModelDetails:
        try:
            header = read_model_header(Path(model.path))
        except ModelFileError:
            return ModelDetails(model)
        measured = self._measured(model, self._ground.shape_of(header))
        return ModelDetails(model, header.metadata, measured)

    def _called(self, reference: str, places: Sequence[Place]) -> tuple[Place, ...]:
        path = _absolute(reference)
        by_path = [place for place in places if path in place.files]
        found = by_path or [place for place in places if is_called(place, reference)]
        if not found and path and Path(path).is_file():
            found = [loose_place(shard_paths(Path(path))[0], PlaceKind.FOLDER, ours=False)]
        if not found:
            raise self.shelf().unknown(reference)
        return tuple(found)

    def _place_at(self, path: Path) -> Place:
        """What is known of a file, or that nothing is."""
        path = path.expanduser().absolute()
        if not path.exists():
            raise ModelFileError(say("model.missing", path=str(path)))
        if path.is_dir():
            found = gguf_files(path)
            if len(found) > 1:
                raise BadInput(say("command.one_model", reference=str(path), count=len(found)))
            path = found[0]
        known = (*self.shelf().places(), *self.look())
        place = next((each for each in known if str(path) in each.files), None)
        if place is not None:
            return place
        return loose_place(shard_paths(path)[0], PlaceKind.FOLDER, ours=False)

    def _agree_on(self, files: Sequence[VerifiedFile], memory: WorkingMemory) -> None:
        history = self._ground.memory()
        if history is not None:
            agree_on(files, history.library, memory)

    def _measured(self, model: KnownModel, shape: str) -> Measured:
        with self._ground.reading() as history:
            if history is None or not model.sha256:
                return Measured()
            return history.library.measured(model.sha256, shape)


def _files(places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(file for place in places for file in place.files))


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _absolute(reference: str) -> str:
    """As places write paths; what cannot be one is the path of nothing."""
    try:
        return str(Path(reference).expanduser().absolute()) if reference else ""
    except (OSError, RuntimeError, ValueError):
        return ""
