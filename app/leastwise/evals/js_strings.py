"""Texts as JavaScript splits, trims and measures them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import Final

from leastwise.evals.comma_lists import JS_WHITESPACE

_SPACES: Final = re.compile(f"[{re.escape(JS_WHITESPACE)}]+")


def words_of(text: str) -> list[str]:
    r"""`text.split(/\s+/)`: of an empty text one empty word."""
    return _SPACES.split(text)


def in_utf16(*texts: str) -> Sequence[str | array[int]]:
    """The texts in the units that JavaScript counts: a character beyond U+FFFF is two."""
    if all(text.isascii() or max(text) <= "\uffff" for text in texts):
        return texts
    return [array("H", text.encode("utf-16-le", "surrogatepass")) for text in texts]
