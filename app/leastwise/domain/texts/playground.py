"""The Playground in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

PLAYGROUND_TEXTS: Final[Mapping[str, Text]] = {
    "play.columns": Text(
        "There are {count} columns; one to {most} can be asked at once.",
        "Choose at least one model and at most {most}.",
    ),
    "play.no_entry": Text(
        "There is no answer number {entry_id} in the history.", "Look it up in the list."
    ),
}
