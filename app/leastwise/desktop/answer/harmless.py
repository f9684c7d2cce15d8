"""Signs that would change how other text is read or laid out, made visible instead."""

from __future__ import annotations

import re
from typing import Final

# Control characters, overrides of direction, what Qt takes for frames and objects, and halves of
# pairs, which cannot be written down. A carriage return is no line of its own.
_HARMFUL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufff9-\ufffc\ud800-\udfff]"
)
_LINE_ENDS: Final = re.compile("\r\n?|[\u2028\u2029]")


def harmless(text: str) -> str:
    """`text` as it can be laid out: harmful signs stand there by their number."""
    return _HARMFUL.sub(_named, with_plain_ends(text))


def with_plain_ends(text: str) -> str:
    """`text` with every line ended in the same way."""
    return _LINE_ENDS.sub("\n", text)


def _named(found: re.Match[str]) -> str:
    return f"\u27e8U+{ord(found.group()):04X}\u27e9"
