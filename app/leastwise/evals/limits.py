"""The limits of the bar, held against what was measured: one that is broken fails a candidate."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from leastwise.domain.measures import PeakMemory, Probe
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Bar


def broken_limit(bar: Bar, probe: Probe, peak: PeakMemory | None) -> Message | None:
    """The first limit that the probe or the loading broke, in words."""
    return _broken_ttft(bar, probe) or _broken_speed(bar, probe) or broken_memory_limit(bar, peak)


def broken_memory_limit(bar: Bar, peak: PeakMemory | None) -> Message | None:
    """The limit on memory where the peak so far breaks it, in words."""
    if bar.memory_bytes is None:
        return None
    if peak is None:
        return say("candidate.fails_unmeasured", limit="memory")
    if peak.total_bytes > bar.memory_bytes:
        return say("candidate.fails_memory", measured=peak.total_bytes, limit=bar.memory_bytes)
    return None


def broken_cost_limit(bar: Bar, costs: Sequence[Decimal | None], currency: str) -> Message | None:
    """The limit on cost where the mean of these calls breaks it, in words.

    `costs` has one of each call that was made to a model with a price, exactly; None is unknown.
    """
    if bar.cost_per_1000 is None or not costs:
        return None
    known = [cost for cost in costs if cost is not None]
    if len(known) < len(costs):
        return say("candidate.fails_unmeasured", limit="cost")
    mean = 1000 * sum(known) / len(known)
    if mean <= Decimal(repr(bar.cost_per_1000)):
        return None
    return say(
        "candidate.fails_cost",
        measured=f"{float(mean):.6g}",
        limit=f"{bar.cost_per_1000:.6g}",
        currency=currency,
        calls=len(known),
    )


def _broken_ttft(bar: Bar, probe: Probe) -> Message | None:
    if bar.ttft_s is None:
        return None
    if probe.ttft_s is None:
        return say("candidate.fails_unmeasured", limit="TTFT")
    if probe.ttft_s > bar.ttft_s:
        return say(
            "candidate.fails_ttft",
            measured=probe.ttft_s,
            limit=bar.ttft_s,
            repetitions=len(probe.timings),
        )
    return None


def _broken_speed(bar: Bar, probe: Probe) -> Message | None:
    if bar.decode_tokens_per_s is None:
        return None
    speed = probe.decode_tokens_per_s
    if speed is None:
        return say("candidate.fails_unmeasured", limit="tokens/s")
    if speed < bar.decode_tokens_per_s:
        return say(
            "candidate.fails_speed",
            measured=speed,
            limit=bar.decode_tokens_per_s,
            repetitions=len(probe.timings),
        )
    return None
