"""What is asked of the Hub's search, and what it answers; every text in it is a stranger's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

MOST_ROWS: Final = 20_000
_SIZE: Final = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)\s*([kmbt]?)", re.IGNORECASE)
_SCALES: Final = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}


class HubSort(Enum):
    """What the rows are ordered by, the most or the newest first; the value is the Hub's word."""

    DOWNLOADS = "downloads"
    LIKES = "likes"
    MODIFIED = "lastModified"


@dataclass(frozen=True)
class HubQuery:
    """Which GGUF repositories to look for; empty texts and None leave everything in.

    `smallest` and `largest` bound the number of weights, as far as the Hub tells it.
    """

    text: str = ""
    author: str = ""
    licence: str = ""
    sort: HubSort = HubSort.DOWNLOADS
    limit: int = 30
    smallest: int | None = None
    largest: int | None = None

    @property
    def sized(self) -> bool:
        """Whether the number of weights matters."""
        return self.smallest is not None or self.largest is not None

    def admits(self, parameters: int) -> bool:
        """Whether a model with so many weights is in the range."""
        return (self.smallest or 0) <= parameters and (
            self.largest is None or parameters <= self.largest
        )


@dataclass(frozen=True)
class HubRow:
    """One repository as the Hub lists it; None and empty texts are what it did not tell.

    `parameters` is read by the Hub out of one file of the repository. `gated` is "auto" (whoever
    asks gets in), "manual" (its authors decide) or empty. `modified` is in ISO 8601.
    """

    name: str
    downloads: int | None = None
    likes: int | None = None
    modified: str = ""
    licence: str = ""
    gated: str = ""
    tags: tuple[str, ...] = ()
    parameters: int | None = None
    architecture: str = ""
    context_tokens: int | None = None

    @property
    def author(self) -> str:
        """The owner of the repository."""
        return self.name.partition("/")[0]


@dataclass(frozen=True)
class HubFound:
    """The rows that were found; `fetched` says when the Hub was asked (ISO 8601, UTC).

    `more` is whether the Hub has further rows, `unsized` how many were left out because it does
    not tell their number of weights.
    """

    rows: tuple[HubRow, ...]
    fetched: str
    more: bool = False
    unsized: int = 0


@dataclass(frozen=True)
class HubVariant:
    """One model of a repository: its quantisation, its files, and their size together.

    `base` is its name without the quantisation: several with the same one are the same model.
    """

    label: str
    stem: str
    files: tuple[str, ...]
    size_bytes: int
    base: str = ""


@dataclass(frozen=True)
class HubVariants:
    """The models in a repository as it is at one commit, the smallest first."""

    name: str
    commit: str
    variants: tuple[HubVariant, ...]


@dataclass(frozen=True)
class ModelCard:
    """What the authors wrote about a model, as plain text; `cut` where it was longer than that."""

    name: str
    commit: str
    text: str
    cut: bool = False


def parameters_of(written: str) -> int:
    """The number of weights that `4B`, `350M` or `1500000` writes. Raises ValueError."""
    match = _SIZE.fullmatch(written.strip())
    if match is None:
        raise ValueError(written)
    return round(float(match[1]) * _SCALES[match[2].lower()])
