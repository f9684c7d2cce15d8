"""How records ask the database: something run on its own thread, in a transaction."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from leastwise.store.database import Database

T = TypeVar("T")


class Asking(Protocol):
    """Runs something on the database's own thread, in a transaction."""

    def __call__(self, work: Callable[[Database], T], /) -> T: ...
