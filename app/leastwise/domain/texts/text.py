"""The shape of a text: what happened, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """Format strings over a message's parameters; an empty remedy: nothing is to be done."""

    what: str
    remedy: str = ""
