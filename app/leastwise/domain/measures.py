"""What was measured: speed of an answer, the probe, memory of a process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """One answer's times, taken in the process that holds the model.

    `ttft_s`: from the request's arrival to the first sampled token. `prefill_s`: evaluating
    the `prompt_tokens - cached_tokens` tokens. `decode_s`: from the first sampled token to
    the last, so that `output_tokens - 1` steps lie in it. `sequences` is how many answers were
    in the making at once at most: with more than one, the times are shared with the others.
    """

    prompt_tokens: int
    cached_tokens: int
    output_tokens: int
    ttft_s: float
    prefill_s: float
    decode_s: float
    sequences: int = 1

    @property
    def prefill_tokens_per_s(self) -> float | None:
        """Prompt tokens evaluated per second; None where none were."""
        tokens = self.prompt_tokens - self.cached_tokens
        return tokens / self.prefill_s if tokens > 0 and self.prefill_s > 0 else None

    @property
    def decode_tokens_per_s(self) -> float | None:
        """Tokens per second from the second token on; None for answers of fewer than two."""
        steps = self.output_tokens - 1
        return steps / self.decode_s if steps > 0 and self.decode_s > 0 else None


@dataclass(frozen=True)
class PeakMemory:
    """Peak memory of one process in bytes: the total, and at that time private and file-backed.

    File-backed pages (mapped weights) may be dropped by the system when it is short.
    `private_bytes` and `file_bytes` are None where the system does not tell them apart.
    """

    total_bytes: int
    private_bytes: int | None = None
    file_bytes: int | None = None


@dataclass(frozen=True)
class Probe:
    """Speed measured apart from the run: one sequence, cold prefix, several repetitions."""

    timings: tuple[Timing, ...]

    @property
    def ttft_s(self) -> float | None:
        """The 95th percentile of the time to the first token, in seconds."""
        return percentile([t.ttft_s for t in self.timings], 0.95)

    @property
    def prefill_tokens_per_s(self) -> float | None:
        """The median prefill speed."""
        return _median([t.prefill_tokens_per_s for t in self.timings])

    @property
    def decode_tokens_per_s(self) -> float | None:
        """The median decode speed."""
        return _median([t.decode_tokens_per_s for t in self.timings])


@dataclass(frozen=True)
class Work:
    """What writing answers took: `answers` of them, asked and checked in `busy_s` seconds.

    `at_once` were in the making together at most. `energy_j` is what the counters of this computer
    that `counters` names went up by meanwhile, in joules: the power that an idle computer takes is
    not subtracted, and what they do not cover (the screen, the disk, the power supply's own loss)
    is not in it. None where there is no counter that can be read.
    """

    answers: int
    busy_s: float
    at_once: int = 1
    energy_j: float | None = None
    counters: tuple[str, ...] = ()

    @property
    def energy_per_answer_j(self) -> float | None:
        """Joules for an answer on average."""
        return None if self.energy_j is None or not self.answers else self.energy_j / self.answers


def percentile(values: Sequence[float], share: float) -> float | None:
    """The `share` quantile by linear interpolation between order statistics.

    Method 7 of Hyndman and Fan (1996), the default of numpy; None for no values.
    """
    if not values:
        return None
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    lower = int(position)
    upper = min(lower + 1, len(ordered) - 1)
    return ordered[lower] + (position - lower) * (ordered[upper] - ordered[lower])


def _median(values: Sequence[float | None]) -> float | None:
    return percentile([value for value in values if value is not None], 0.5)
