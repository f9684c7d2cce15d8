"""A strip of cases: one character for a few of them, told apart by shape and by colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leastwise.domain.verdicts import Outcome

if TYPE_CHECKING:
    from rich.text import Text

_SHAPES = {"passed": "█", "failed": "░", "unsupported": "?", "waits": "·"}
_ASCII_SHAPES = {"passed": "#", "failed": "x", "unsupported": "?", "waits": "."}
_STYLES = {"passed": "green", "failed": "red", "unsupported": "yellow", "waits": "dim"}


def strip(outcomes: Sequence[Outcome], cases: int, width: int, *, ascii_only: bool) -> Text:
    """`cases` cases in `width` characters; a character with any failed case shows as failed."""
    from rich.text import Text

    shapes = _ASCII_SHAPES if ascii_only else _SHAPES
    drawn = Text()
    for column in range(min(width, cases)):
        columns = min(width, cases)
        first, after = column * cases // columns, (column + 1) * cases // columns
        kind = _kind(outcomes[first:after])
        drawn.append(shapes[kind], style=_STYLES[kind])
    return drawn


def _kind(outcomes: Sequence[Outcome]) -> str:
    for outcome in (Outcome.FAILED, Outcome.UNSUPPORTED, Outcome.PASSED):
        if outcome in outcomes:
            return outcome.value
    return "waits"
