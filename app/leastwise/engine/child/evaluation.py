"""Tokens of many sequences in one llama.cpp batch, and the rows of logits that come of them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt

from leastwise.engine.child.failures import DecodeFailed, WritingStopped
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.native_model import NativeModel

Logits = npt.NDArray[np.float32]

EVALUATED, NO_ROOM, ABORTED = 0, 1, 2


class TokenBatch:
    """A batch whose arrays live as long as it does, filled in slices."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self._token = np.zeros(capacity, np.int32)
        self._position = np.zeros(capacity, np.int32)
        self._sequence = np.zeros(capacity, np.int32)
        self._output = np.zeros(capacity, np.int8)
        self._sequences = np.ones(capacity, np.int32)
        step = self._sequence.itemsize
        self._pointers = self._sequence.ctypes.data + step * np.arange(capacity, dtype=np.uintp)
        self.native = llama_cpp.llama_batch()
        for name, array in (
            ("token", self._token),
            ("pos", self._position),
            ("n_seq_id", self._sequences),
            ("seq_id", self._pointers),
            ("logits", self._output),
        ):
            kind: Any = type(getattr(self.native, name))
            setattr(self.native, name, ctypes.cast(array.ctypes.data, kind))
        self.tokens = 0
        self.outputs = 0
        self.output_at: list[int] = []  # the tokens whose rows are wanted, by their place

    def clear(self) -> None:
        """Take everything out."""
        self.tokens = self.outputs = 0
        self.output_at.clear()

    @property
    def room(self) -> int:
        """How many tokens still go in."""
        return self.capacity - self.tokens

    def add_one(self, token: int, position: int, sequence: int) -> None:
        """One token whose row of logits is wanted."""
        at = self.tokens
        self._token[at] = token
        self._position[at] = position
        self._sequence[at] = sequence
        self._output[at] = 1
        self.output_at.append(at)
        self.tokens = at + 1
        self.outputs += 1

    def add(self, tokens: Sequence[int], position: int, sequence: int, outputs: int) -> None:
        """Tokens one after the other; the rows of the last `outputs` of them are wanted."""
        begin, end = self.tokens, self.tokens + len(tokens)
        self._token[begin:end] = tokens
        self._position[begin:end] = range(position, position + len(tokens))
        self._sequence[begin:end] = sequence
        self._output[begin:end] = 0
        if outputs:
            self._output[end - outputs : end] = 1
            self.output_at += range(end - outputs, end)
        self.tokens = end
        self.outputs += outputs


class Evaluator:
    """One context: evaluates batches and shows their rows of logits."""

    def __init__(self, native: NativeModel, interruption: Interruption) -> None:
        self.native = native
        self.interruption = interruption
        self.batch = TokenBatch(int(llama_cpp.llama_n_batch(native.context)))
        self._address = 0
        self._rows: Logits = np.empty((0, native.vocabulary), np.float32)

    def evaluate(self) -> int:
        """Evaluate the batch: EVALUATED, NO_ROOM (nothing was changed) or ABORTED.

        Raises DecodeFailed.
        """
        self.batch.native.n_tokens = self.batch.tokens
        status = int(llama_cpp.llama_decode(self.native.context, self.batch.native))
        llama_cpp.llama_synchronize(self.native.context)  # a GPU may still be at it
        if status not in (EVALUATED, NO_ROOM, ABORTED):
            raise DecodeFailed(status)
        return status

    def evaluate_alone(self, tokens: Sequence[int], position: int, sequence: int) -> None:
        """Evaluate tokens of one sequence of which no row is wanted.

        Raises WritingStopped, and DecodeFailed where there is no room for them too.
        """
        for start in range(0, len(tokens), self.batch.capacity):
            part = tokens[start : start + self.batch.capacity]
            self.batch.clear()
            self.batch.add(part, position + start, sequence, outputs=0)
            status = self.evaluate()
            if status == ABORTED or self.interruption.raised:
                raise WritingStopped
            if status != EVALUATED:
                raise DecodeFailed(status)

    def rows(self) -> Logits:
        """The rows of the last batch, [outputs, vocabulary], in its order; not a copy."""
        pointer = llama_cpp.llama_get_logits(self.native.context)
        address = ctypes.addressof(pointer.contents)
        if address != self._address or self.batch.outputs > len(self._rows):
            self._address = address
            rows = max(self.batch.outputs, self.native.places)
            self._rows = np.ctypeslib.as_array(pointer, (rows, self.native.vocabulary))
        return self._rows[: self.batch.outputs]


def log_probabilities(row: Logits) -> npt.NDArray[np.float64]:
    """The natural logarithms of the softmax over a row of logits."""
    wide = row.astype(np.float64)
    wide -= wide.max()
    return np.asarray(wide - np.log(np.exp(wide).sum()))
