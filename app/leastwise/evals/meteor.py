"""METEOR (Banerjee and Lavie 2005) as promptfoo counts it: words, stems, then synonyms match."""

from __future__ import annotations

import itertools
import lzma
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from leastwise.evals.js_strings import words_of
from leastwise.evals.porter import stem
from leastwise.paths import shipped_resources

_ALPHA: Final = 0.9
_BETA: Final = 3
_GAMMA: Final = 0.5

_Words = list[tuple[int, str]]


def meteor(output: str, references: Sequence[str]) -> float:
    """The best score against the references, in [0, 1]."""
    words = _words(output)
    return max(_against(words, _words(reference)) for reference in references)


def _words(text: str) -> list[str]:
    return [word.rstrip(".").lower() for word in words_of(text)]


def _against(words: list[str], reference: list[str]) -> float:
    left, right = list(enumerate(words)), list(enumerate(reference))
    matches, left, right = _matched(left, right, _itself)
    by_stem, left, right = _matched(_stemmed(left), _stemmed(right), _itself)
    by_meaning, _, _ = _matched(left, right, _with_synonyms)
    matches = sorted(matches + by_stem + by_meaning)
    if not matches:
        return 0.0
    precision, recall = len(matches) / len(words), len(matches) / len(reference)
    mean = precision * recall / (_ALPHA * precision + (1 - _ALPHA) * recall)
    fragments = _chunks(matches) / len(matches)
    return float((1 - _GAMMA * fragments**_BETA) * mean)


def _matched(
    left: _Words, right: _Words, alike: Callable[[str], Iterable[str]]
) -> tuple[list[tuple[int, int]], _Words, _Words]:
    """Pairs of places, from the end, each with the last word that is alike; and what is left."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in right:
        places[word].append(place)
    pairs: list[tuple[int, int]] = []
    for place, word in reversed(left):
        candidates = [other for other in alike(word) if places.get(other)]
        if candidates:
            last = max(candidates, key=lambda other: places[other][-1])
            pairs.append((place, places[last].pop()))
    taken_left, taken_right = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return (
        pairs,
        [item for item in left if item[0] not in taken_left],
        [item for item in right if item[0] not in taken_right],
    )


def _itself(word: str) -> Iterable[str]:
    return (word,)


def _stemmed(words: _Words) -> _Words:
    return [(place, stem(word)) for place, word in words]


def _with_synonyms(word: str) -> Iterable[str]:
    return {word, *_synonyms().get(word.lower(), "").split()}


@lru_cache(maxsize=1)
def _synonyms() -> Mapping[str, str]:
    packed = (shipped_resources() / "words" / "synonyms.txt.xz").read_bytes()
    lines = lzma.decompress(packed).decode().splitlines()
    return {word: others for word, _, others in (line.partition(" ") for line in lines)}


def _chunks(matches: Sequence[tuple[int, int]]) -> int:
    """How many runs of neighbouring words the matches make."""
    pairs = itertools.pairwise(matches)
    return 1 + sum(b != (a[0] + 1, a[1] + 1) for a, b in pairs)
