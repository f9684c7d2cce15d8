"""Checks that ask how near an answer is to a reference: a score held against a threshold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from leastwise.domain.messages import say
from leastwise.domain.suites import Check
from leastwise.evals import text_metrics
from leastwise.evals.findings import BrokenCheckError, Finding, bad_value
from leastwise.evals.meteor import meteor

_LEVENSHTEIN_AT_MOST: Final = 5.0
_ROUGE_AT_LEAST: Final = 0.75
_OVERLAP_AT_LEAST: Final = 0.5


def _levenshtein(check: Check, output: str) -> Finding:
    if not isinstance(check.value, str):
        raise bad_value(check)
    limit = _LEVENSHTEIN_AT_MOST if check.threshold is None else check.threshold
    edits = text_metrics.levenshtein(output, check.value, limit)
    return Finding(
        edits <= limit,
        say("check.too_many_edits", limit=limit),
        say("check.too_few_edits", edits=edits, limit=limit),
    )


def _rouge(check: Check, output: str) -> Finding:
    if not isinstance(check.value, str):
        raise bad_value(check)
    return _scored(check, text_metrics.rouge_1(output, check.value), _ROUGE_AT_LEAST)


def _overlap(score: Callable[[str, Sequence[str]], float]) -> Callable[[Check, str], Finding]:
    def hold(check: Check, output: str) -> Finding:
        return _scored(check, score(output, _references(check)), _OVERLAP_AT_LEAST)

    return hold


def _meteor(check: Check, output: str) -> Finding:
    references = _references(check)
    if not output:
        raise BrokenCheckError(say("check.empty_answer", name=check.name))
    return _scored(check, meteor(output, references), _OVERLAP_AT_LEAST)


def _references(check: Check) -> Sequence[str]:
    value = check.value
    references = [value] if isinstance(value, str) else value
    if not isinstance(references, list | tuple) or not references:
        raise bad_value(check)
    texts = [one for one in references if isinstance(one, str)]
    if len(texts) < len(references):
        raise bad_value(check)
    return texts


def _scored(check: Check, score: float, usual: float) -> Finding:
    threshold = usual if check.threshold is None else check.threshold
    said = {"score": score, "threshold": threshold}
    return Finding(
        score >= threshold,
        say("check.score_below", **said),
        say("check.score_reached", **said),
        1 - score if check.negated else score,
    )


METRIC_CHECKS: Final[Mapping[str, Callable[[Check, str], Finding]]] = {
    "bleu": _overlap(text_metrics.bleu),
    "gleu": _overlap(text_metrics.gleu),
    "levenshtein": _levenshtein,
    "meteor": _meteor,
    "rouge-n": _rouge,
}
