"""From a row of logits to a token: greedy at once, anything else through llama.cpp's samplers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import llama_cpp
import numpy as np

from leastwise.domain.suites import Generation
from leastwise.engine.child.constraint import Candidates, Constraint, grammar_of
from leastwise.engine.child.evaluation import Logits
from leastwise.engine.child.failures import SequenceRefusal
from leastwise.engine.child.native_model import NativeModel


class TokenSampler:
    """How one answer picks its tokens: a chain of samplers in C, and its grammar if it has one.

    Where only the greatest logit counts, numpy finds it without building candidates.
    """

    def __init__(self, native: NativeModel, generation: Generation, prompt: Sequence[int]) -> None:
        """Raises SequenceRefusal for a grammar or schema that cannot be followed."""
        grammar = grammar_of(generation)
        self._native = native
        self._constraint = Constraint(native, grammar) if grammar else None
        penalties = list(_penalties(native, generation))
        self._greedy = generation.temperature <= 0 and not penalties
        self._biased = [token for token, _ in generation.logit_bias]
        self._bias = np.array([bias for _, bias in generation.logit_bias], np.float32)
        self._chain = _chain([*_bias(native, generation), *penalties, *_choices(generation)])
        self.plain = self._greedy and not self._biased and self._constraint is None
        if penalties:
            for token in prompt[-generation.penalty_tokens :]:
                llama_cpp.llama_sampler_accept(self._chain, token)

    def pick(self, row: Logits, index: int) -> int:
        """The next token, from a row of logits that the batch's token at `index` gave.

        Raises SequenceRefusal where the grammar allows none.
        """
        if self._greedy:
            return self._greatest(row)
        if self._constraint is None:
            context = self._native.context
            return int(llama_cpp.llama_sampler_sample(self._chain, context, index))
        return self._sampled(row, self._constraint)

    def free(self) -> None:
        """Give the samplers' memory back."""
        llama_cpp.llama_sampler_free(self._chain)
        if self._constraint is not None:
            self._constraint.free()

    def _greatest(self, row: Logits) -> int:
        if self._biased:
            row = row.copy()
            np.add.at(row, self._biased, self._bias)  # a token may be named twice
        token = int(row.argmax())
        if self._constraint is not None:
            if not self._constraint.allows(token, float(row[token])):
                token = self._constraint.best(row)
            self._constraint.accept(token)
        return token

    def _sampled(self, row: Logits, constraint: Constraint) -> int:
        """Sample freely; where the grammar rejects that, sample again among what it allows."""
        candidates = Candidates(np.arange(len(row)), row)
        candidates.apply(self._chain)
        token = candidates.selected
        if token is None or not constraint.allows(token, float(row[token])):
            candidates = constraint.masked(row)
            candidates.apply(self._chain)
            token = candidates.selected
        if token is None:  # the bias bans whatever the grammar allows
            raise SequenceRefusal("engine.constraint_unmet")
        constraint.accept(token)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token


def _chain(samplers: Sequence[llama_cpp.llama_sampler_p]) -> llama_cpp.llama_sampler_p:
    params = llama_cpp.llama_sampler_chain_default_params()
    params.no_perf = True
    chain: llama_cpp.llama_sampler_p = llama_cpp.llama_sampler_chain_init(params)
    for sampler in samplers:
        llama_cpp.llama_sampler_chain_add(chain, sampler)
    return chain


def _bias(native: NativeModel, generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
    if generation.logit_bias:
        pairs = [llama_cpp.llama_logit_bias(token, bias) for token, bias in generation.logit_bias]
        array = (llama_cpp.llama_logit_bias * len(pairs))(*pairs)
        yield llama_cpp.llama_sampler_init_logit_bias(native.vocabulary, len(pairs), array)


def _penalties(native: NativeModel, generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
    change = (generation.frequency_penalty, generation.presence_penalty)
    if generation.penalty_tokens > 0 and (generation.repeat_penalty != 1 or any(change)):
        yield llama_cpp.llama_sampler_init_penalties(
            native.vocabulary, generation.penalty_tokens, generation.repeat_penalty, *change
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
