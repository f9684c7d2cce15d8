"""Constrained output: a grammar says which token may come next.

A mask over the whole vocabulary costs more than half of a token's time where it is large, so a
token is chosen first and checked alone; only where the grammar rejects it are others looked at.
"""

from __future__ import annotations

import ctypes
import json

import llama_cpp
import numpy as np
import numpy.typing as npt

from leastwise.domain.suites import Generation
from leastwise.engine.child.evaluation import Logits
from leastwise.engine.child.failures import SequenceRefusal
from leastwise.engine.child.native_model import NativeModel
from leastwise.engine.child.schema import followable

_TOKEN = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
_FIRST_LOOK = 64


class Candidates:
    """Tokens with their logits, in the shape that llama.cpp's samplers take."""

    def __init__(self, tokens: npt.NDArray[np.integer], logits: Logits) -> None:
        self.data = np.zeros(len(tokens), _TOKEN)
        self.data["id"], self.data["logit"] = tokens, logits
        pointer = ctypes.cast(self.data.ctypes.data, llama_cpp.llama_token_data_p)
        self.native = llama_cpp.llama_token_data_array(pointer, len(tokens), -1, False)

    def apply(self, sampler: llama_cpp.llama_sampler_p) -> None:
        """Let a sampler change logits, order or selection."""
        llama_cpp.llama_sampler_apply(sampler, ctypes.byref(self.native))

    @property
    def selected(self) -> int | None:
        """The token that a sampler selected; None where every candidate was forbidden."""
        at = int(self.native.selected)
        if not 0 <= at < int(self.native.size):
            return None
        chosen = self.native.data[at]
        return int(chosen.id) if np.isfinite(chosen.logit) else None


class Constraint:
    """The grammar of one answer, at the point where the answer is."""

    def __init__(self, native: NativeModel, source: str) -> None:
        """Raises SequenceRefusal where llama.cpp cannot read the grammar."""
        self._native = native
        data = source.encode(errors="replace")  # a lone surrogate is no text for a grammar
        self._sampler = llama_cpp.llama_sampler_init_grammar(native.vocab, data, b"root")
        if not self._sampler:
            raise SequenceRefusal("engine.grammar_refused")

    def allows(self, token: int, logit: float) -> bool:
        """Whether the answer may go on with this token."""
        one = Candidates(np.array([token]), np.array([logit], np.float32))
        one.apply(self._sampler)
        return bool(np.isfinite(one.data["logit"][0]))

    def best(self, row: Logits) -> int:
        """The allowed token of the greatest logit, by looking at the likeliest first.

        Raises SequenceRefusal where nothing is allowed.
        """
        for looked in (min(_FIRST_LOOK, len(row)), len(row)):
            tokens = np.argpartition(-row, looked - 1)[:looked]
            tokens = tokens[np.lexsort((tokens, -row[tokens]))]
            candidates = Candidates(tokens, row[tokens])
            candidates.apply(self._sampler)
            allowed = np.flatnonzero(np.isfinite(candidates.data["logit"]))
            if allowed.size:
                return int(tokens[allowed[0]])
        raise SequenceRefusal("engine.constraint_unmet")

    def masked(self, row: Logits) -> Candidates:
        """Every token, the forbidden ones with a logit of minus infinity.

        Raises SequenceRefusal where nothing is allowed.
        """
        candidates = Candidates(np.arange(len(row)), row)
        candidates.apply(self._sampler)
        if not np.isfinite(candidates.data["logit"]).any():
            raise SequenceRefusal("engine.constraint_unmet")
        return candidates

    def accept(self, token: int) -> None:
        """The answer goes on with this token, which the grammar allows."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def free(self) -> None:
        """Give its memory back."""
        llama_cpp.llama_sampler_free(self._sampler)


def grammar_of(generation: Generation) -> str:
    """The grammar in GBNF that an answer must follow, or empty.

    Raises SequenceRefusal where the schema cannot be turned into one.
    """
    if not generation.json_schema:
        return generation.grammar
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        schema = followable(json.loads(generation.json_schema))
        return str(json_schema_to_gbnf(json.dumps(schema)))
    except SequenceRefusal:
        raise
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:300]
        raise SequenceRefusal("engine.schema_refused", detail=detail) from error
