"""One repetition of a speed test, timed as llama-bench times it, or as a person waits for it."""

from __future__ import annotations

import ctypes
import random
import time
from array import array
from collections.abc import Sequence

import llama_cpp

from leastwise.domain.benchmarks import BenchKind, BenchSample, BenchTest
from leastwise.engine.child.evaluation import ABORTED, EVALUATED, Evaluator
from leastwise.engine.child.failures import (
    ContextFull,
    DecodeFailed,
    SequenceRefusal,
    WritingStopped,
)
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.native_model import NativeModel

_DEPTH_SEED = 20_26
_TRIES = 50


class SpeedMeter:
    """Times tests on one loaded model; a depth that is filled already is kept between them."""

    def __init__(self, native: NativeModel, interruption: Interruption) -> None:
        self._native = native
        self._interruption = interruption
        self._evaluator = Evaluator(native, interruption)
        self._memory = llama_cpp.llama_get_memory(native.context)
        self._filled_tokens = 0
        vocabulary = int(llama_cpp.llama_vocab_n_tokens(native.vocab))
        # an array: as a list a vocabulary of 262 k would hold 10 MiB
        self._ordinary = array(
            "i",
            (
                token
                for token in range(vocabulary)
                if not llama_cpp.llama_vocab_is_control(native.vocab, token)
            ),
        )

    def measure(self, test: BenchTest, seed: int) -> BenchSample:
        """One repetition. Raises ContextFull, WritingStopped, DecodeFailed."""
        needed = test.depth_tokens + test.tokens + (test.kind is BenchKind.FIRST_TOKEN)
        if needed > self._native.cells:
            raise ContextFull(needed)
        chance = random.Random(seed)
        if test.kind is BenchKind.FIRST_TOKEN:
            text = self._text(test.prompt_tokens, chance)
            self._fill(test.depth_tokens)
            sample = self._first_token(text, test.prompt_tokens)
        else:
            prompt = chance.choices(self._ordinary, k=test.prompt_tokens)
            output = chance.choices(self._ordinary, k=test.output_tokens)
            self._fill(test.depth_tokens)
            sample = self._speed(prompt, output)
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, test.depth_tokens, -1):
            self.forget()
        return sample

    def forget(self) -> None:
        """What is in the context counts no longer."""
        llama_cpp.llama_memory_clear(self._memory, False)
        self._filled_tokens = 0

    def _fill(self, depth_tokens: int) -> None:
        """Bring the context to exactly this depth, outside any timer."""
        if self._filled_tokens == depth_tokens and depth_tokens:
            return
        self.forget()
        chance = random.Random(_DEPTH_SEED)
        self._evaluate(chance.choices(self._ordinary, k=depth_tokens))
        llama_cpp.llama_synchronize(self._native.context)
        self._filled_tokens = depth_tokens

    def _speed(self, prompt: Sequence[int], output: Sequence[int]) -> BenchSample:
        begun = time.perf_counter_ns()
        self._evaluate(prompt)
        for token in output:
            self._evaluate((token,))
        return BenchSample(time.perf_counter_ns() - begun)

    def _first_token(self, text: str, prompt_tokens: int) -> BenchSample:
        begun = time.perf_counter_ns()
        tokens = self._native.tokenize(text)[:prompt_tokens]
        tokenised = time.perf_counter_ns()
        self._evaluate(tokens)
        evaluated = time.perf_counter_ns()
        self._evaluator.batch.outputs = 1
        self._native.piece(int(self._evaluator.rows()[0].argmax()))
        done = time.perf_counter_ns()
        return BenchSample(
            elapsed_ns=done - begun,
            tokenise_ns=tokenised - begun,
            evaluate_ns=evaluated - tokenised,
            sample_ns=done - evaluated,
        )

    def _text(self, prompt_tokens: int, chance: random.Random) -> str:
        """A text of at least so many tokens, however the tokeniser joins its pieces."""
        pieces: list[bytes] = []
        for _ in range(_TRIES):
            more = chance.choices(self._ordinary, k=prompt_tokens)
            pieces += [self._native.piece(token) for token in more]
            text = b"".join(pieces).decode(errors="ignore")
            if len(self._native.tokenize(text)) >= prompt_tokens:
                return text
        raise SequenceRefusal("engine.prompt_not_tokenised")

    def _evaluate(self, tokens: Sequence[int]) -> None:
        """In batches, of which the last token's row comes out, as llama-bench does it."""
        step = self._evaluator.batch.capacity
        for start in range(0, len(tokens), step):
            part = tokens[start : start + step]
            array = (ctypes.c_int32 * len(part))(*part)
            batch = llama_cpp.llama_batch_get_one(array, len(part))
            status = int(llama_cpp.llama_decode(self._native.context, batch))
            if status == ABORTED or self._interruption.raised:
                raise WritingStopped
            if status != EVALUATED:
                raise DecodeFailed(status)
        llama_cpp.llama_synchronize(self._native.context)
