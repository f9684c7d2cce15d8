"""What is wrong with a model's parts, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

HUB_TEXTS: Final[Mapping[str, Text]] = {
    "model.header_too_large": Text(
        "The header of {path} is larger than {most_bytes:gib}.",
        "It is most likely damaged: take another file of this model.",
    ),
    "model.shard_missing": Text(
        "{path} is part of a model in {count} files, and {missing} is not there.",
        "Get the missing file; all parts lie in one folder under their own names.",
    ),
    "model.shard_misnamed": Text(
        "{path} says inside that it is part {number} of {count}, and its name says otherwise.",
        "Give the parts back the names that they were downloaded with.",
    ),
    "model.shard_unmarked": Text(
        "{path} is named like part of a model in {count} files, and says nothing of that inside.",
        "Rename it if it is a whole model, or download it again.",
    ),
    "model.shards_differ": Text(
        "{path} and {other} are not parts of one model: {detail}.",
        "Download all parts again from one place.",
    ),
}
