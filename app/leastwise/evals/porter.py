"""Porter's stemmer in the variant of the npm package natural (MIT), which promptfoo's METEOR uses.

It differs from the published algorithm in details: it takes a list of endings in one pass
without stopping at the first, and any character that is no vowel for a consonant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_STEP_2: Final = (
    *(("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize")),
    *(("abli", "able"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e")),
    *(("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al")),
    *(("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al")),
    *(("iviti", "ive"), ("biliti", "ble"), ("logi", "log")),
)
_STEP_3: Final = (
    *(("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic")),
    *(("ful", ""), ("ness", "")),
)
_STEP_4: Final = re.compile(
    r"(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)"
)
_STEP_4_ION: Final = re.compile(r"(.+?)(s|t)(ion)")
_DOUBLE_CONSONANT: Final = re.compile(r"([^aeiou])\1\Z")


@lru_cache(maxsize=10_000)
def stem(word: str) -> str:
    """The stem of a word, in lower case; a word of fewer than three characters stays."""
    if len(word) < 3:
        return word
    word = _step_1b(_step_1a(word.lower()))
    if word.endswith("y") and "V" in _groups(word)[:-1]:
        word = word[:-1] + "i"
    word = _shortened(_shortened(word, _STEP_2, 0), _STEP_3, 0)
    word = _step_5a(_step_4(word))
    return word[:-1] if _measure(word) > 1 and word.endswith("ll") else word


def _groups(word: str) -> str:
    """Runs of consonants as C, of vowels as V."""
    word = re.sub("[^aeiouy]+y", "CV", word)
    return re.sub("[^V]+", "C", re.sub("[aeiou]+", "V", word))


def _characters(word: str) -> str:
    word = re.sub("[^aeiouy]y", "CV", word)
    return re.sub("[^V]", "C", re.sub("[aeiou]", "V", word))


def _measure(word: str) -> float:
    """Porter's m: how often a vowel group is followed by a consonant group."""
    if not word:
        return -1
    return len(_groups(word).removeprefix("C").removesuffix("V")) / 2


def _shortened(
    word: str, endings: Sequence[tuple[str, str]], measure_above: float | None = None
) -> str:
    found = word
    for ending, replacement in endings:
        stem_left = word[: -len(ending)] if word.endswith(ending) else ""
        enough = measure_above is None or _measure(stem_left) > measure_above
        if enough and found.endswith(ending):
            found = found[: -len(ending)] + replacement or found
    return found


def _step_1a(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    if word.endswith("s") and word[-2:-1] != "s" and len(word) > 2:
        return word[:-1]
    return word


def _step_1b(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    cut = word.removesuffix("ed") if word.endswith("ed") else word.removesuffix("ing")
    if cut in (word, "") or "V" not in _groups(cut):
        return word
    longer = _shortened(cut, (("at", "ate"), ("bl", "ble"), ("iz", "ize")))
    if longer != cut:
        return longer
    if _DOUBLE_CONSONANT.search(cut) and cut[-1] not in "lsz":
        return cut[:-1]
    if _measure(cut) == 1 and _characters(cut)[-3:] == "CVC" and cut[-1] not in "wxy":
        return cut + "e"
    return cut


def _step_4(word: str) -> str:
    found = _STEP_4.fullmatch(word)
    if found and _measure(found[1]) > 1:
        return found[1]
    found = _STEP_4_ION.fullmatch(word)
    if found and _measure(found[1] + found[2]) > 1:
        return found[1] + found[2]
    return word


def _step_5a(word: str) -> str:
    measure = _measure(word.removesuffix("e"))
    shape, start = _characters(word), max(0, len(word) - 4)
    closed = shape[start : start + 3] == "CVC" and word[-2:-1] not in ("w", "x", "y")
    if measure > 1 or (measure == 1 and not closed):
        return word.removesuffix("e")
    return word
