"""What the Models page asks of the core about models here, by name, and on the Hub."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.catalogue import CatalogueFit, Suggestion
from leastwise.domain.hub_search import HubFound, HubQuery, HubRow, ModelCard
from leastwise.domain.known_models import Imported, OnProgress, Place, Removal, VerifiedFile


class CatalogueCalls(Protocol):
    """The models that are known by name. Nothing goes out for these."""

    def fits(self) -> tuple[CatalogueFit, ...]:
        """Each on this computer as it is now, computed from its published shape."""

    def suggest(self) -> tuple[Suggestion, ...]:
        """What to try first here."""


class HubCalls(Protocol):
    """What is asked of the Hub; each goes out, and stands in the network log."""

    def search(
        self,
        query: HubQuery,
        cancellation: Cancellation,
        on_rows: Callable[[tuple[HubRow, ...]], None] = ...,
    ) -> HubFound:
        """The repositories that a query finds; `on_rows` gets them page by page meanwhile."""

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

    def shelf(self) -> Shelf:
        """Where they lie now."""

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
