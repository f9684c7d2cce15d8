"""The local models in memory: kept while there is room, and made to give it up in order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from leastwise.domain.answers import AnswerOptions
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Adapter, Candidate, RunSettings
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say
from leastwise.domain.playground import ColumnModel
from leastwise.engine.answering import LoadedModel, places_for
from leastwise.engine.client import Engine
from leastwise.hub.projectors import projector_beside
from leastwise.machine.limits import available_bytes, private_bytes
from leastwise.process.sandbox import Sandbox

NO_OPTIONS: Final = AnswerOptions()


@dataclass(frozen=True)
class Wanted:
    """A model as a column wants it; `columns` of a session may ask it at the same time."""

    path: str
    columns: int = 1
    places: int = 1
    adapters: tuple[Adapter, ...] = ()
    use_tuned: bool = True
    projector: str = ""

    @classmethod
    def of(cls, model: ColumnModel, columns: int, options: AnswerOptions = NO_OPTIONS) -> Wanted:
        """For a question with these options; a projector beside the model is taken with it."""
        path = model.reference
        places = max(columns, places_for(options))
        projector = model.projector or str(projector_beside(Path(path)) or "")
        return cls(path, columns, places, options.adapters, options.use_tuned, projector)


class Examine(Protocol):
    """Reads, hashes and plans a model file."""

    def __call__(
        self, path: Path, settings: RunSettings, use_tuned: bool, cancellation: Cancellation, /
    ) -> Candidate:
        """The candidate; one that cannot be used carries its fault. Raises EnvironmentFault."""


class Needs(Protocol):
    """Computes the memory that a process will take."""

    def need_of(self, candidate: Candidate, cancellation: Cancellation, /) -> int:
        """The peak of the process that will hold a model, in bytes."""

    def reserve(self, total_bytes: int, /) -> int:
        """What must stay free beside so many bytes of models."""


@dataclass(frozen=True)
class MemoryGround:
    """What loading rests on.

    `available` is what this process may take now, and `held` what a child holds privately now,
    both in bytes. `known_needs` are those that were computed, by the candidate's key.
    """

    settings: Callable[[], RunSettings]
    examine: Examine
    needs: Needs
    start_engine: Callable[[], Engine]
    available: Callable[[], int] = available_bytes
    held: Callable[[int], int] = private_bytes
    known_needs: dict[str, int] = field(default_factory=dict)


class LeaseListener(Protocol):
    """Hears how a model comes into memory."""

    def waiting(self, behind: Sequence[str]) -> None:
        """It waits for these models, which are in use."""

    def loading(self, fraction: float, replaced: Sequence[str]) -> None:
        """A share of it was read; these gave up their memory for it."""


@dataclass(eq=False)
class _Resident:
    wanted: Wanted
    need_bytes: int
    model: LoadedModel
    users: int = 1
    turn: int = 0


@dataclass
class Residence:
    """Models in memory by what was wanted. Threads may lease at once; loading goes in turn."""

    ground: MemoryGround
    sandbox: Sandbox
    _residents: list[_Resident] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _is_loading: bool = False
    _turn: int = 0

    @contextmanager
    def lease(
        self, wanted: Wanted, listener: LeaseListener, cancellation: Cancellation
    ) -> Iterator[LoadedModel]:
        """The model in memory, for as long as the block runs.

        Raises BadInput (the file, an adapter), EnvironmentFault (it does not fit, its process
        died), Cancelled.
        """
        resident = self._obtain(wanted, listener, cancellation)
        try:
            yield resident.model
        finally:
            self._give_back(resident)

    def candidate(self, wanted: Wanted, cancellation: Cancellation) -> Candidate:
        """The model as it would be loaded. Raises BadInput, EnvironmentFault, Cancelled."""
        base = self.ground.settings()
        settings = replace(
            base, sequences=wanted.places, context_tokens=base.context_tokens * wanted.columns
        )
        found = self.ground.examine(Path(wanted.path), settings, wanted.use_tuned, cancellation)
        if found.fault is not None:
            raise (BadInput if found.broken else EnvironmentFault)(found.fault)
        return replace(found, settings=replace(found.settings, adapters=wanted.adapters))

    def need_of(self, wanted: Wanted, candidate: Candidate, cancellation: Cancellation) -> int:
        """What its process will take, in bytes; computed once for each model and settings.

        A projector counts with its file: what it computes with is not planned.
        """
        known, key = self.ground.known_needs, candidate.key
        if key not in known:
            known[key] = self.ground.needs.need_of(candidate, cancellation)
        return known[key] + _file_bytes(wanted.projector)

    def room(self) -> int:
        """What models may take together: what is free, and what those in memory hold, in bytes."""
        with self._changed:
            pids = [one.model.engine.pid for one in self._residents]
        return self.ground.available() + sum(map(self.ground.held, pids))

    def close(self) -> None:
        """Free every model."""
        with self._changed:
            gone, self._residents = self._residents, []
        for resident in gone:
            resident.model.engine.close()

    def _obtain(
        self, wanted: Wanted, listener: LeaseListener, cancellation: Cancellation
    ) -> _Resident:
        with cancellation.listening(self._wake):
            with self._changed:
                while True:
                    cancellation.raise_if_asked()
                    if (found := self._found(wanted)) is not None:
                        return found
                    if not self._is_loading:
                        self._is_loading = True
                        break
                    self._changed.wait()
            try:
                return self._loaded(wanted, listener, cancellation)
            finally:
                with self._changed:
                    self._is_loading = False
                    self._changed.notify_all()

    def _found(self, wanted: Wanted) -> _Resident | None:
        """The one in memory that serves; those whose process died are forgotten."""
        self._residents = [one for one in self._residents if one.model.engine.alive]
        for one in self._residents:
            if one.wanted == wanted:
                one.users += 1
                self._touch(one)
                return one
        return None

    def _loaded(
        self, wanted: Wanted, listener: LeaseListener, cancellation: Cancellation
    ) -> _Resident:
        candidate = self.candidate(wanted, cancellation)
        need_bytes = self.need_of(wanted, candidate, cancellation)
        self._drop_idle(wanted.path)
        replaced = self._make_room(candidate.name, need_bytes, listener, cancellation)
        listener.loading(0.0, replaced)
        engine = self.ground.start_engine()
        try:
            model = LoadedModel.load(
                engine,
                self.sandbox,
                candidate,
                lambda fraction: listener.loading(fraction, replaced),
                cancellation,
                wanted.projector,
            )
        except BaseException:
            engine.close()
            raise
        resident = _Resident(wanted, need_bytes, model)
        with self._changed:
            self._residents.append(resident)
            self._touch(resident)
        return resident

    def _drop_idle(self, path: str) -> None:
        """Free the same file where it was loaded for another number of columns, say."""
        with self._changed:
            gone = [one for one in self._residents if one.wanted.path == path and not one.users]
            self._residents = [one for one in self._residents if one not in gone]
        for one in gone:
            one.model.engine.close()

    def _make_room(
        self, name: str, need_bytes: int, listener: LeaseListener, cancellation: Cancellation
    ) -> tuple[str, ...]:
        """Free models that nobody uses, the one used longest ago first, until this one fits.

        The names of those. Raises EnvironmentFault where it fits not even alone, Cancelled.
        """
        replaced: list[str] = []
        while (victim := self._next_to_go(name, need_bytes, listener, cancellation)) is not None:
            victim.model.engine.close()
            replaced.append(victim.model.candidate.name)
        return tuple(replaced)

    def _next_to_go(
        self, name: str, need_bytes: int, listener: LeaseListener, cancellation: Cancellation
    ) -> _Resident | None:
        is_told = False
        while True:
            room = self.room()
            with self._changed:
                cancellation.raise_if_asked()
                total = need_bytes + sum(one.need_bytes for one in self._residents)
                if total + self.ground.needs.reserve(total) <= room:
                    return None
                if not self._residents:
                    raise EnvironmentFault(
                        say("play.too_large", model=name, need=need_bytes, available=room)
                    )
                idle = [one for one in self._by_age() if one.users == 0]
                if idle:
                    self._residents.remove(idle[0])
                    return idle[0]
                behind = [one.model.candidate.name for one in self._by_age()]
            if not is_told:
                listener.waiting(behind)
                is_told = True
            with self._changed:
                if all(one.users for one in self._residents) and not cancellation.asked:
                    self._changed.wait()

    def _give_back(self, resident: _Resident) -> None:
        with self._changed:
            resident.users -= 1
            self._touch(resident)
            if not resident.model.engine.alive:
                with suppress(ValueError):  # somebody else noticed first
                    self._residents.remove(resident)
            self._changed.notify_all()
        if not resident.model.engine.alive:
            resident.model.engine.close()

    def _by_age(self) -> list[_Resident]:
        return sorted(self._residents, key=lambda one: one.turn)

    def _touch(self, resident: _Resident) -> None:
        self._turn += 1
        resident.turn = self._turn

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


def _file_bytes(path: str) -> int:
    try:
        return Path(path).stat().st_size if path else 0
    except OSError:
        return 0  # loading it will say why
