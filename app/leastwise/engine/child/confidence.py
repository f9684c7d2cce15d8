"""How sure the model is of each token that it writes, at a small part of the cost of a step."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from leastwise.domain.confidence import Confidence
from leastwise.engine.child.evaluation import Logits

# About what stays in a core's own cache.
_AT_ONCE = 1 << 18


class Normalisers:
    """Logarithms of the sums of exponentials of rows of logits, in one buffer that is kept."""

    def __init__(self) -> None:
        self._buffer = np.empty((0, 0), np.float32)

    def of(self, rows: Logits) -> npt.NDArray[np.float32]:
        """For each row, what its logits have to be lessened by to be log probabilities.

        In single precision, which is off by about 1e-6 of a vocabulary's sum.
        """
        width = rows.shape[1]
        if self._buffer.shape[1] != width:
            self._buffer = np.empty((max(_AT_ONCE // width, 1), width), np.float32)
        greatest = rows.max(axis=1)
        sums = np.empty(len(rows), np.float32)
        for at in range(0, len(rows), len(self._buffer)):
            part = rows[at : at + len(self._buffer)]
            buffer = self._buffer[: len(part)]
            np.subtract(part, greatest[at : at + len(part), None], out=buffer)
            np.exp(buffer, out=buffer)
            buffer.sum(axis=1, out=sums[at : at + len(part)])
        found: npt.NDArray[np.float32] = greatest + np.log(sums)
        return found


class ConfidenceTally:
    """The confidence of one answer, token by token."""

    def __init__(self) -> None:
        self._logprobs: list[float] = []
        self._first_margin = 0.0

    def add(self, row: Logits, token: int, normaliser: float) -> None:
        """Count its next token."""
        if not self._logprobs:
            self._first_margin = _margin(row)
        self._logprobs.append(float(row[token]) - normaliser)

    @property
    def found(self) -> Confidence | None:
        """The confidence so far; None before the first token."""
        return confidence_of(self._logprobs, self._first_margin)


def confidence_of(logprobs: Sequence[float], first_margin: float) -> Confidence | None:
    """The confidence of tokens with these log probabilities; None for none, or for no figures."""
    if not logprobs:
        return None
    figures = (sum(logprobs) / len(logprobs), min(logprobs), first_margin)
    return Confidence(*figures) if np.isfinite(figures).all() else None


def _margin(row: Logits) -> float:
    """The greatest logit less the second greatest; 0 where there is no second."""
    if len(row) < 2:
        return 0.0
    second, first = np.partition(row, -2)[-2:]
    return float(first - second)
