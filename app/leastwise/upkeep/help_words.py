"""Words of a search, as people type them: without accents, and in scripts without spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

LONGEST_SEARCH: Final = 100
_LONGEST_PIECE: Final = 12
_CHINESE: Final = r"[\u3400-\u9fff々]+"
_HIRAGANA: Final = r"[\u3041-\u309f]+"
_KATAKANA: Final = r"[\u30a0-\u30ff]+"
_OTHER: Final = r"[^\u3041-\u30ff\u3400-\u9fff々]+"
_RUNS: Final = re.compile(f"{_CHINESE}|{_HIRAGANA}|{_KATAKANA}|{_OTHER}")
_SPACED: Final = re.compile(_OTHER)
_ENDING: Final = re.compile(_HIRAGANA)
_BORROWED: Final = re.compile(_KATAKANA)


class _Folds(dict[int, str]):
    """A sign for each sign, so that places in a text stay: `É` and full-width `Ｅ` are `e`."""

    def __missing__(self, sign: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(sign))
        plain = "".join(part for part in parts if not "\u0300" <= part <= "\u036f")
        small = unicodedata.normalize("NFC", plain).casefold()
        self[sign] = small if len(small) == 1 else chr(sign)
        return self[sign]


_FOLDS: Final = _Folds({ord("\u2019"): "'"})


def folded(text: str) -> str:
    """A text of the same length in which the case, accents and the width of letters are gone."""
    return text.translate(_FOLDS)


def words_of(search: str, is_found: Callable[[str], bool]) -> tuple[str, ...]:
    """The words of a search, folded; `is_found` tells whether a text stands on any page.

    Chinese and Japanese have no spaces. What is found as it was typed is one word; else it is cut
    where the script changes, and then by the longest beginnings that are found. The endings and
    particles of Japanese, which are hiragana, are left out.
    """
    words: list[str] = []
    typed = unicodedata.normalize("NFKC", search[:LONGEST_SEARCH])[:LONGEST_SEARCH]
    for word in folded(typed).split():
        if _SPACED.fullmatch(word) or is_found(word):
            words.append(word)
        else:
            runs = [run for run in _RUNS.findall(word) if not _ENDING.fullmatch(run)]
            words += [piece for run in runs for piece in _pieces(run, is_found)] or [word]
    return tuple(dict.fromkeys(words))


def _pieces(run: str, is_found: Callable[[str], bool]) -> list[str]:
    """A run as the longest beginnings that are found; a sign of katakana alone means nothing."""
    if _SPACED.fullmatch(run):
        return [run]
    pieces: list[str] = []
    rest = run
    while rest:
        longest = min(len(rest), _LONGEST_PIECE)
        size = next((n for n in range(longest, 1, -1) if is_found(rest[:n])), 1)
        pieces.append(rest[:size])
        rest = rest[size:]
    is_cut_up = any(len(piece) < 2 for piece in pieces) and _BORROWED.fullmatch(run)
    return [run] if is_cut_up else pieces
