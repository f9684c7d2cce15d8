"""What happens while models are fitted or rehearsed, in the past tense; the list is `FitEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from leastwise.domain.fits import Fit
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class FitProgressed:
    """What is done now for the model at `position`: `share` of it in [0, 1], None if unknown.

    `left_s` is how long it will take, None as long as that cannot be told.
    """

    position: int
    total: int
    doing: Message
    share: float | None = None
    left_s: float | None = None


@dataclass(frozen=True)
class FitFinished:
    """Everything that can be said of the model at `position` is known."""

    position: int
    total: int
    fit: Fit


FitEvent: TypeAlias = FitProgressed | FitFinished
