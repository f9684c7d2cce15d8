"""Downloads and the store's folders, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

DOWNLOAD_TEXTS: Final[Mapping[str, Text]] = {
    "manifest.unsafe_name": Text(
        "{name} is no name for a file on this disk.", "Take another file of this model."
    ),
    "manifest.unwritable": Text(
        "{path} cannot be written: {detail}.", "Check the folder's permissions and the disk."
    ),
    "manifest.unreadable": Text(
        "{path} cannot be read: {detail}.", "Check the folder's permissions and the disk."
    ),
    "manifest.damaged": Text(
        "{path} is damaged: {detail}.", "Move its folder away and get the model again."
    ),
}
