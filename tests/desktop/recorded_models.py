"""The part of the recorded core that knows models by name, here, and on a Hub."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.catalogue import CatalogueFit, Suggestion
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.hub_keys import KeyPlace, KeyState
from leastwise.domain.hub_search import (
    HubFound,
    HubQuery,
    HubRow,
    HubVariant,
    HubVariants,
    ModelCard,
)
from leastwise.domain.known_models import (
    Discovery,
    Imported,
    ImportedBy,
    LibraryProgressed,
    Moved,
    OnProgress,
    Place,
    Removal,
    VerifiedFile,
)
from leastwise.domain.messages import say
from leastwise.domain.quantising import Quantised, QuantisingProgressed


@dataclass
class RecordedCatalogue:
    """Tells of these, as they are."""

    known: Sequence[CatalogueFit] = ()
    suggested: Sequence[Suggestion] = ()

    def fits(self) -> tuple[CatalogueFit, ...]:
        return tuple(self.known)

    def suggest(self) -> tuple[Suggestion, ...]:
        return tuple(self.suggested)


@dataclass
class RecordedKeys:
    """A keyring, or with an empty `keyring` none."""

    keyring: str = "a keyring"
    key: str = ""
    failure: LeastwiseError | None = None

    def state(self) -> KeyState:
        if self.failure is not None:
            raise self.failure
        place = KeyPlace.KEYRING if self.keyring else KeyPlace.SESSION
        found = place if self.key else KeyPlace.NOWHERE
        return KeyState("https://hub.example", found, self.keyring)

    def keep(self, key: str) -> KeyPlace:
        self.key = key
        return self.state().place

    def forget(self) -> bool:
        was_there, self.key = bool(self.key), ""
        return was_there


@dataclass
class RecordedQuantiser:
    """Makes nothing; `refuses` the first time."""

    refuses: LeastwiseError | None = None
    deeds: list[tuple[str, ...]] = field(default_factory=list)
    waits: bool = False

    def quantise(
        self,
        source: Path,
        type_name: str,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
        *,
        allow_requantize: bool = False,
    ) -> Quantised:
        self.deeds.append((str(source), type_name, "twice" if allow_requantize else "once"))
        on_progress(QuantisingProgressed(1, 4))
        if self.waits:
            asked = threading.Event()
            with cancellation.listening(asked.set):
                asked.wait(30)
            cancellation.raise_if_asked()
        if self.refuses is not None and not allow_requantize:
            raise self.refuses
        path = source.with_name(f"{source.stem}-{type_name}.gguf")
        return Quantised(path, type_name, "ab" * 32, 500_000_000, "cd" * 32, 986_000_000)


@dataclass
class RecordedHub:
    """Finds these whatever is asked, ten a page; `failure` is raised after the first page."""

    rows: Sequence[HubRow] = ()
    card_text: str = ""
    offered: Sequence[HubVariant] = ()
    keys: RecordedKeys = field(default_factory=RecordedKeys)
    failure: LeastwiseError | None = None
    queries: list[HubQuery] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)

    def search(
        self,
        query: HubQuery,
        cancellation: Cancellation,
        on_rows: Callable[[tuple[HubRow, ...]], None] = lambda _rows: None,
    ) -> HubFound:
        self.queries.append(query)
        found = tuple(self.rows)
        for start in range(0, len(found), 10):
            cancellation.raise_if_asked()
            on_rows(found[start : start + 10])
            if self.failure is not None:
                raise self.failure
        return HubFound(found, "2026-11-26T12:00:00+00:00")

    def variants(self, reference: str, cancellation: Cancellation) -> HubVariants:
        if self.failure is not None:
            raise self.failure
        return HubVariants(reference, "c0ffee", tuple(self.offered))

    def card(self, reference: str, cancellation: Cancellation) -> ModelCard:
        self.cards.append(reference)
        if self.failure is not None:
            raise self.failure
        return ModelCard(reference, "c0ffee", self.card_text)


@dataclass
class RecordedLibrary:
    """Knows these places. What changes models is only noted in `deeds`; `failures` come first."""

    known: Sequence[Place] = ()
    removal: Removal = field(default_factory=lambda: Removal("model", (), (), 0))
    verified: Sequence[VerifiedFile] = ()
    failures: list[LeastwiseError] = field(default_factory=list)
    waits: bool = False
    deeds: list[tuple[str, ...]] = field(default_factory=list)

    @property
    def store(self) -> Path:
        return Path("/store")

    def discover(
        self,
        cancellation: Cancellation,
        on_progress: OnProgress = lambda _progress: None,
    ) -> Discovery:
        self._do(("discover",), cancellation, on_progress)
        return Discovery((), 0, ("/gone.gguf",))

    def move(
        self,
        target: Path,
        cancellation: Cancellation,
        on_progress: OnProgress = lambda _progress: None,
    ) -> Moved:
        self._do(("move", str(target)), cancellation, on_progress)
        return Moved(str(target), 3, 4_000_000_000)

    def shelf(self) -> RecordedLibrary:
        return self

    def places(self) -> tuple[Place, ...]:
        return tuple(self.known)

    def take_in(
        self,
        path: Path,
        cancellation: Cancellation,
        on_progress: OnProgress = lambda _progress: None,
        *,
        copy: bool = False,
    ) -> Imported:
        self._do(("import", str(path), "copy" if copy else "link"), cancellation, on_progress)
        by = ImportedBy.COPY if copy else ImportedBy.HARD_LINK
        return Imported(path.stem, "ab" * 32, "/store/0123", (str(path),), by)

    def verify(
        self,
        references: Sequence[str],
        cancellation: Cancellation,
        on_progress: OnProgress = lambda _progress: None,
    ) -> tuple[VerifiedFile, ...]:
        self._do(("verify", *references), cancellation, on_progress)
        return tuple(self.verified)

    def plan_removal(
        self,
        reference: str,
        cancellation: Cancellation,
        on_progress: OnProgress = lambda _progress: None,
    ) -> Removal:
        self._do(("plan removal", reference), cancellation, on_progress)
        return self.removal

    def remove(self, removal: Removal) -> None:
        self._do(("remove", removal.name), Cancellation(), lambda _progress: None)

    def _do(
        self, deed: tuple[str, ...], cancellation: Cancellation, on_progress: OnProgress
    ) -> None:
        self.deeds.append(deed)
        on_progress(LibraryProgressed(say("library.verifying", name="model"), 1, 4))
        if self.waits:
            asked = threading.Event()
            with cancellation.listening(asked.set):
                asked.wait(30)
            cancellation.raise_if_asked()
        if self.failures:
            raise self.failures.pop(0)


@dataclass(kw_only=True)
class RecordedModels:
    """Empty unless a test says otherwise."""

    catalogue: RecordedCatalogue = field(default_factory=RecordedCatalogue)
    hub: RecordedHub = field(default_factory=RecordedHub)
    library: RecordedLibrary = field(default_factory=RecordedLibrary)
    quantiser: RecordedQuantiser = field(default_factory=RecordedQuantiser)
