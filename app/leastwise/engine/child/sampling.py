"""From a row of logits to a token: greedy at once, anything else through llama.cpp's samplers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import llama_cpp
import numpy as np

from leastwise.domain.suites import Generation
from leastwise.engine.child.constraint import Candidates, Constraint, grammar_of
from leastwise.engine.child.evaluation import Logits
from leastwise.engine.child.native_model import NativeModel


class TokenSampler:
    """How one answer picks its tokens: a chain of samplers in C, and its grammar if it has one."""

    def __init__(self, native: NativeModel, generation: Generation, prompt: Sequence[int]) -> None:
        """Raises SequenceRefusal for a grammar or schema that cannot be followed."""
        grammar = grammar_of(generation)
        self._constraint = Constraint(native, grammar) if grammar else None
        self._greedy = generation.temperature <= 0
        changes = list(_changes(native, generation))
        # Nothing but the greatest logit counts: numpy finds it without building candidates.
        self.plain = self._greedy and not changes and self._constraint is None
        self._chain = _chain([*changes, *_choices(generation)])
        self._changed = bool(changes)
        if changes and generation.penalty_tokens > 0:
            for token in prompt[-generation.penalty_tokens :]:
                llama_cpp.llama_sampler_accept(self._chain, token)

    def pick(self, row: Logits) -> int:
        """The next token. Raises SequenceRefusal where the grammar allows none."""
        if self.plain:
            return int(row.argmax())
        token = self._freely(row)
        if self._constraint is not None:
            if not self._constraint.allows(token, float(row[token])):
                token = self._constrained(row)
            self._constraint.accept(token)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token

    def free(self) -> None:
        """Give the samplers' memory back."""
        llama_cpp.llama_sampler_free(self._chain)
        if self._constraint is not None:
            self._constraint.free()

    def _freely(self, row: Logits) -> int:
        if self._greedy and not self._changed:
            return int(row.argmax())
        candidates = Candidates(np.arange(len(row)), row)
        candidates.apply(self._chain)
        return candidates.selected

    def _constrained(self, row: Logits) -> int:
        assert self._constraint is not None
        if self._greedy and not self._changed:
            return self._constraint.best(row)
        candidates = self._constraint.masked(row)
        candidates.apply(self._chain)
        return candidates.selected


def _chain(samplers: Sequence[llama_cpp.llama_sampler_p]) -> llama_cpp.llama_sampler_p:
    params = llama_cpp.llama_sampler_chain_default_params()
    params.no_perf = True
    chain: llama_cpp.llama_sampler_p = llama_cpp.llama_sampler_chain_init(params)
    for sampler in samplers:
        llama_cpp.llama_sampler_chain_add(chain, sampler)
    return chain


def _changes(native: NativeModel, generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
    """What changes logits before a token is chosen, in llama.cpp's usual order."""
    if generation.logit_bias:
        pairs = [llama_cpp.llama_logit_bias(token, bias) for token, bias in generation.logit_bias]
        array = (llama_cpp.llama_logit_bias * len(pairs))(*pairs)
        yield llama_cpp.llama_sampler_init_logit_bias(native.vocabulary, len(pairs), array)
    penalties = (generation.frequency_penalty, generation.presence_penalty)
    if generation.penalty_tokens > 0 and (generation.repeat_penalty != 1 or any(penalties)):
        yield llama_cpp.llama_sampler_init_penalties(
            native.vocabulary, generation.penalty_tokens, generation.repeat_penalty, *penalties
        )


def _choices(generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
    """What chooses a token, in llama.cpp's usual order."""
    if generation.temperature <= 0:
        yield llama_cpp.llama_sampler_init_greedy()
        return
    if generation.top_k > 0:
        yield llama_cpp.llama_sampler_init_top_k(generation.top_k)
    if generation.top_p < 1:
        yield llama_cpp.llama_sampler_init_top_p(generation.top_p, 1)
    if generation.min_p > 0:
        yield llama_cpp.llama_sampler_init_min_p(generation.min_p, 1)
    yield llama_cpp.llama_sampler_init_temp(generation.temperature)
    yield llama_cpp.llama_sampler_init_dist(generation.seed)
