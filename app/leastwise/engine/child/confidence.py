"""How sure the model is of each token that it writes, at a small part of the cost of a step."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from leastwise.domain.confidence import Confidence
from leastwise.engine.child.evaluation import Logits

# About what stays in a core's own cache.
_AT_ONCE = 1 << 18
# Up to here the exponentials of a whole vocabulary stay within single precision as they are.
_PLAIN = 60.0


class Normalisers:
    """Logarithms of the sums of exponentials of rows of logits, in one buffer that is kept."""

    def __init__(self) -> None:
        self._buffer = np.empty((0, 0), np.float32)

    def of(self, rows: Logits, likeliest: npt.NDArray[np.intp]) -> list[float]:
        """For each row, what its logits have to be lessened by to be log probabilities.

        `likeliest` is where each row has its greatest logit. In single precision, which is off by
        about 1e-6 of a vocabulary's sum.
        """
        width = rows.shape[1]
        greatest = rows[np.arange(len(rows)), likeliest]
        is_plain = np.abs(greatest).max() < _PLAIN
        if self._buffer.shape[1] != width:
            self._buffer = np.empty((max(_AT_ONCE // width, 1), width), np.float32)
        found: list[float] = []
        for at in range(0, len(rows), len(self._buffer)):
            part = rows[at : at + len(self._buffer)]
            buffer = self._buffer[: len(part)]
            if is_plain:
                np.exp(part, out=buffer)
                found += np.log(buffer.sum(axis=1)).tolist()
            else:
                most = greatest[at : at + len(part)]
                np.exp(np.subtract(part, most[:, np.newaxis], out=buffer), out=buffer)
                found += (np.log(buffer.sum(axis=1)) + most).tolist()
        return found


class ConfidenceTally:
    """The confidence of one answer, token by token."""

    __slots__ = ("_first_margin", "_least", "_sum", "_tokens")

    def __init__(self) -> None:
        self._tokens, self._sum, self._least = 0, 0.0, 0.0
        self._first_margin = 0.0

    def add(self, row: Logits, token: int, normaliser: float) -> None:
        """Count its next token."""
        logprob = row.item(token) - normaliser
        if not self._tokens:
            self._first_margin = _margin(row)
        self._tokens += 1
        self._sum += logprob
        self._least = min(self._least, logprob)

    @property
    def found(self) -> Confidence | None:
        """The confidence so far; None before the first token, and for what is no figure."""
        if not self._tokens or not math.isfinite(self._sum + self._first_margin):
            return None
        return Confidence(self._sum / self._tokens, self._least, self._first_margin)


def _margin(row: Logits) -> float:
    """The greatest logit less the second greatest; 0 where there is no second."""
    if len(row) < 2:
        return 0.0
    at = int(row.argmax())
    rest: Sequence[Logits] = [part for part in (row[:at], row[at + 1 :]) if len(part)]
    return row.item(at) - max(float(part.max()) for part in rest)
