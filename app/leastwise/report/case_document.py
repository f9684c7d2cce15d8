"""One answer to one case as a JSON object."""

from __future__ import annotations

from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.measures import Timing
from leastwise.domain.messages import render
from leastwise.domain.verdicts import CaseResult

_TOKENS_UNKNOWN: Final = {"prompt_tokens": None, "cached_tokens": None, "output_tokens": None}


def case_document(result: CaseResult) -> dict[str, JsonValue]:
    """The answer with its figures and every check."""
    answer = result.answer
    return {
        "case": result.case_index,
        "outcome": result.outcome.outcome.value,
        "score": result.outcome.score,
        "prompt": answer.prompt,
        "answer": answer.text,
        "finish_reason": answer.finish_reason,
        **timing_document(answer.timing),
        **({} if answer.tokens_known else _TOKENS_UNKNOWN),
        "reused": result.reused,
        "repeats": [
            {"outcome": one.outcome.outcome.value, "answer": one.answer.text}
            for one in result.repeats
        ],
        "checks": [
            {
                "check": check.name,
                "outcome": check.outcome.value,
                "score": check.score,
                "reason": render(check.reason),
            }
            for check in result.outcome.checks
        ],
    }


def timing_document(timing: Timing) -> dict[str, JsonValue]:
    """The times of an answer; null where nothing was measured."""
    return {
        "prompt_tokens": timing.prompt_tokens,
        "cached_tokens": timing.cached_tokens,
        "output_tokens": timing.output_tokens,
        "ttft_s": timing.ttft_s,
        "prefill_tokens_per_s": timing.prefill_tokens_per_s,
        "decode_tokens_per_s": timing.decode_tokens_per_s,
    }
