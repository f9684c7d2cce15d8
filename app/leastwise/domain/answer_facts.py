"""What is known of an answer beyond its text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AnswerFacts:
    """What limits are held against. What nobody measured is None or empty, and decides nothing.

    `finish_reason` is stop or length, or what a provider said. `latency_s` is the time from the
    request to the last token; `cost` is in dollars. `logprobs` are the natural log
    probabilities of the answer's tokens, in order.
    """

    finish_reason: str = ""
    latency_s: float | None = None
    cost: float | None = None
    logprobs: tuple[float, ...] = ()


NOTHING_KNOWN = AnswerFacts()
