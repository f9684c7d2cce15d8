"""Finds cases that say almost the same: sets of word pairs, compared by their overlap."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

LIKENESS: Final = 0.8
WORDS_LIMIT: Final = 200
_POSTINGS_LIMIT: Final = 50
_CANDIDATES_LIMIT: Final = 100
_WORD: Final = re.compile(r"\w+")


def near_duplicates(
    texts: Sequence[str], likeness: float = LIKENESS
) -> dict[int, tuple[int, float]]:
    """For each text that is like an earlier one: the most similar earlier one, and how similar.

    Similar is the share of the word pairs of both that both have (Jaccard), of the first
    `WORDS_LIMIT` words. Two texts that reach `likeness` share one of their rarest pairs (the
    prefix filter of Bayardo, Ma and Srikant, 2007), so few are compared. A pair is followed to
    the first 50 texts that have it among their rarest, and the 100 that share most are compared:
    time stays bounded, and where very many texts are alike one may not find its most similar.
    """
    bags = [_word_pairs(text) for text in texts]
    frequency = Counter(pair for bag in bags for pair in bag)
    found: dict[int, tuple[int, float]] = {}
    same: dict[frozenset[str], int] = {}
    postings: dict[str, list[int]] = {}
    for place, bag in enumerate(bags):
        if not bag:
            continue
        twin = same.get(bag)
        if twin is not None:
            found[place] = (twin, 1.0)
            continue
        same[bag] = place
        rarest = sorted(bag, key=lambda pair: (frequency[pair], pair))
        prefix = rarest[: len(bag) - int(-(-likeness * len(bag) // 1)) + 1]
        met = Counter(other for pair in prefix for other in postings.get(pair, ()))
        best = _most_similar(bag, [at for at, _ in met.most_common(_CANDIDATES_LIMIT)], bags)
        if best is not None and best[1] >= likeness:
            found[place] = best
        for pair in prefix:
            listed = postings.setdefault(pair, [])
            if len(listed) < _POSTINGS_LIMIT:
                listed.append(place)
    return found


def _most_similar(
    bag: frozenset[str], candidates: Sequence[int], bags: Sequence[frozenset[str]]
) -> tuple[int, float] | None:
    best: tuple[int, float] | None = None
    for other in sorted(candidates):
        shared = len(bag & bags[other])
        score = shared / (len(bag) + len(bags[other]) - shared)
        if best is None or score > best[1]:
            best = (other, score)
    return best


def _word_pairs(text: str) -> frozenset[str]:
    words = _WORD.findall(text.casefold())[:WORDS_LIMIT]
    if len(words) < 2:
        return frozenset(words)
    return frozenset(f"{first} {second}" for first, second in pairwise(words))
