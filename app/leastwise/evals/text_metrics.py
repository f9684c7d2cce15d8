"""How near a text is to references: Levenshtein, ROUGE-1, BLEU and GLEU as promptfoo counts them.

Libraries for these scores tokenise, smooth and round otherwise; a score that is held against a
threshold must be the one that the suite's author saw.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from leastwise.evals.comma_lists import JS_WHITESPACE
from leastwise.evals.js_strings import in_utf16, words_of
from leastwise.evals.treebank import treebank_tokens

_ORDERS: Final = (1, 2, 3, 4)
_SMOOTHING: Final = 1e-7  # promptfoo's stand-in for a precision of 0

_Grams = Counter[tuple[str, ...]]


def levenshtein(output: str, expected: str, at_most: float) -> int:
    """The edits between two texts in UTF-16 units; more than `at_most` is one more than it."""
    from rapidfuzz.distance import Levenshtein

    left, right = in_utf16(output, expected)
    cutoff = int(min(max(at_most, 0), len(left) + len(right)))
    return int(Levenshtein.distance(left, right, score_cutoff=cutoff))


def rouge_1(output: str, reference: str) -> float:
    """F1 of the words in common, each counted as often as both have it (Lin 2004)."""
    got, wanted = treebank_tokens(output.lower()), treebank_tokens(reference.lower())
    common = (Counter(got) & Counter(wanted)).total()
    if not common:
        return 0.0
    precision, recall = common / len(got), common / len(wanted)
    return 2 * precision * recall / (precision + recall)


def bleu(output: str, references: Sequence[str]) -> float:
    """BLEU of up to four words (Papineni 2002); orders that the answer is too short for drop."""
    if not output.strip(JS_WHITESPACE):
        return 0.0
    words = _plain_words(output)
    others = [_plain_words(reference) for reference in references]
    nearest = min((abs(len(other) - len(words)), len(other)) for other in others)[1]
    precisions = []
    for order in _ORDERS:
        grams = _grams(words, order)
        if grams:
            clipped = max((grams & _grams(other, order)).total() for other in others)
            precisions.append(clipped / grams.total())
    mean = 0.0
    for precision in precisions:
        mean += 1 / len(precisions) * math.log(precision or _SMOOTHING)
    brevity = 1.0 if len(words) > nearest else math.exp(1 - nearest / len(words))
    return brevity * math.exp(mean)


def gleu(output: str, references: Sequence[str]) -> float:
    """The lesser of precision and recall over runs of one to four words (Wu et al. 2016)."""
    words = _without_full_stops(output)
    if not words:
        return 0.0
    return max(_gleu_against(words, _without_full_stops(reference)) for reference in references)


def _gleu_against(words: list[str], other: list[str]) -> float:
    if words == other:
        return 1.0
    matched = total = wanted = 0
    for order in _ORDERS:
        got, reference = _grams(words, order), _grams(other, order)
        matched += (got & reference).total()
        total += got.total()
        wanted += reference.total()
    return min(matched / total, matched / wanted) if total and wanted else 0.0


def _grams(words: list[str], order: int) -> _Grams:
    return Counter(zip(*(words[start:] for start in range(order)), strict=False))


def _plain_words(text: str) -> list[str]:
    return words_of(text.lower().strip(JS_WHITESPACE))


def _without_full_stops(text: str) -> list[str]:
    words = [word.rstrip(".") for word in _plain_words(text)]
    return words if any(words) else []
