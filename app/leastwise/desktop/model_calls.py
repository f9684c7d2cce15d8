"""What the Models page asks of the core about models here, by name, and on the Hub."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.catalogue import CatalogueFit, Suggestion
    from leastwise.domain.hub_keys import KeyPlace, KeyState
    from leastwise.domain.hub_search import HubFound, HubQuery, HubRow, HubVariants, ModelCard
    from leastwise.domain.known_models import (
        Discovery,
        Imported,
        Moved,
        OnProgress,
        Place,
        Removal,
        VerifiedFile,
    )
    from leastwise.domain.quantising import Quantised, QuantisingProgressed


class CatalogueCalls(Protocol):
    """The models that are known by name. Nothing goes out for these."""

    def fits(self) -> tuple[CatalogueFit, ...]:
        """Each on this computer as it is now, computed from its published shape."""

    def suggest(self) -> tuple[Suggestion, ...]:
        """What to try first here."""


class KeyCalls(Protocol):
    """The key of the user's account on the Hub; a keyring may ask its user and so take long."""

    def state(self) -> KeyState:
        """Where the key comes from; the key itself is not told."""

    def keep(self, key: str) -> KeyPlace:
        """Keep a key; where it is now."""

    def forget(self) -> bool:
        """Take the key away; whether there was one."""


class HubCalls(Protocol):
    """What is asked of the Hub; each goes out, and stands in the network log."""

    def search(
        self,
        query: HubQuery,
        cancellation: Cancellation,
        on_rows: Callable[[tuple[HubRow, ...]], None] = ...,
    ) -> HubFound:
        """The repositories that a query finds; `on_rows` gets them page by page meanwhile."""

    @property
    def keys(self) -> KeyCalls:
        """The key of the user's account."""

    def variants(self, reference: str, cancellation: Cancellation) -> HubVariants:
        """The models in a repository, the smallest first."""

    def card(self, reference: str, cancellation: Cancellation) -> ModelCard:
        """What the authors of a repository wrote about it, as plain text."""


class Shelf(Protocol):
    """Where the models on this computer lie."""

    def places(self) -> tuple[Place, ...]:
        """Every place; no file is opened for it."""


class LibraryCalls(Protocol):
    """The models on this computer; every call may take long and raise LeastwiseError.

    What changes them tells `on_progress` on the thread that calls.
    """

    @property
    def store(self) -> Path:
        """The folder of the models that Leastwise owns."""

    def shelf(self) -> Shelf:
        """Where they lie now."""

    def discover(self, cancellation: Cancellation, on_progress: OnProgress = ...) -> Discovery:
        """Know from now on what other programs hold."""

    def move(
        self, target: Path, cancellation: Cancellation, on_progress: OnProgress = ...
    ) -> Moved:
        """Move the store to another folder."""

    def take_in(
        self,
        path: Path,
        cancellation: Cancellation,
        on_progress: OnProgress = ...,
        *,
        copy: bool = False,
    ) -> Imported:
        """Take the model at `path` into the store, by a link or as a copy."""

    def verify(
        self,
        references: Sequence[str],
        cancellation: Cancellation,
        on_progress: OnProgress = ...,
    ) -> tuple[VerifiedFile, ...]:
        """Read a model's files whole again and compare."""

    def plan_removal(
        self, reference: str, cancellation: Cancellation, on_progress: OnProgress = ...
    ) -> Removal:
        """What removing a model would mean."""

    def remove(self, removal: Removal) -> None:
        """Delete and forget what a plan says."""


class QuantiserCalls(Protocol):
    """Makes smaller files of models that are here."""

    def quantise(
        self,
        source: Path,
        type_name: str,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
        *,
        allow_requantize: bool = False,
    ) -> Quantised:
        """Make the file, or find the one that was made before."""
