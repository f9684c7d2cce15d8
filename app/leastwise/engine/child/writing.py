"""Writing one answer: prefill, decode and sampling in C, with the times of each."""

from __future__ import annotations

import codecs
import ctypes
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import llama_cpp

from leastwise.domain.measures import Timing
from leastwise.domain.suites import Generation
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.native_model import NativeModel

_ABORTED = 2


class WritingStopped(Exception):
    """The request was cancelled."""


class ContextFull(Exception):
    """The prompt leaves no room for an answer."""

    def __init__(self, prompt_tokens: int) -> None:
        super().__init__(prompt_tokens)
        self.prompt_tokens = prompt_tokens


class DecodeFailed(Exception):
    """llama_decode returned a status that is an error."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True)
class Written:
    """A finished answer."""

    text: str
    finish_reason: str
    timing: Timing


@dataclass
class _Text:
    """Bytes of tokens becoming text, with stop strings cut and never shown."""

    stop: tuple[str, ...]
    whole: str = ""
    shown: int = 0
    stopped: bool = False
    _decoder: codecs.IncrementalDecoder = field(
        default_factory=lambda: codecs.getincrementaldecoder("utf-8")("replace")
    )

    def add(self, data: bytes, final: bool = False) -> str:
        """Take a token's bytes; what may be shown of them now."""
        self.whole += self._decoder.decode(data, final)
        found = [at for stop in self.stop if (at := self.whole.find(stop)) >= 0]
        if found:
            self.whole = self.whole[: min(found)]
            self.stopped = True
        held = 0 if self.stopped or final else self._held_back()
        new = self.whole[self.shown : len(self.whole) - held]
        self.shown += len(new)
        return new

    def _held_back(self) -> int:
        """How many characters at the end may be the beginning of a stop string."""
        longest = max((len(stop) for stop in self.stop), default=0)
        for length in range(min(longest - 1, len(self.whole)), 0, -1):
            if any(stop.startswith(self.whole[-length:]) for stop in self.stop):
                return length
        return 0


def write_answer(
    native: NativeModel,
    prompt: str,
    generation: Generation,
    interruption: Interruption,
    on_piece: Callable[[str], None],
) -> Written:
    """Write one answer on a cold prefix.

    `on_piece` is called for every token, the first time when the first token is sampled.
    Raises WritingStopped, ContextFull or DecodeFailed.
    """
    begun = time.perf_counter()
    tokens = native.tokenize(prompt)
    room = native.context_tokens - len(tokens)
    if not tokens or room < 1:
        raise ContextFull(len(tokens))
    with _sampler_chain(generation) as chain:
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(native.context), False)
        prefill_begun = time.perf_counter()
        _prefill(native, tokens, interruption)
        token = llama_cpp.llama_sampler_sample(chain, native.context, -1)
        first = time.perf_counter()
        limit = min(generation.max_tokens, room)
        text, count, reason, last = _decode(
            native, chain, token, limit, generation.stop, interruption, on_piece
        )
    if reason == "length" and limit < generation.max_tokens:
        reason = "context"
    timing = Timing(
        prompt_tokens=len(tokens),
        cached_tokens=0,
        output_tokens=count,
        ttft_s=first - begun,
        prefill_s=first - prefill_begun,
        decode_s=max(last - first, 0.0),
    )
    return Written(text, reason, timing)


def _prefill(native: NativeModel, tokens: list[int], interruption: Interruption) -> None:
    step = int(llama_cpp.llama_n_batch(native.context))
    for start in range(0, len(tokens), step):
        part = tokens[start : start + step]
        _evaluate(native, (llama_cpp.llama_token * len(part))(*part), len(part), interruption)


def _decode(
    native: NativeModel,
    chain: llama_cpp.llama_sampler_p,
    token: int,
    limit: int,
    stop: tuple[str, ...],
    interruption: Interruption,
    on_piece: Callable[[str], None],
) -> tuple[str, int, str, float]:
    """The text, its tokens, why it ended, and when its last token was sampled."""
    text = _Text(stop)
    one = (llama_cpp.llama_token * 1)()
    count, sampled_at = 1, time.perf_counter()
    while True:
        if llama_cpp.llama_vocab_is_eog(native.vocab, token):
            reason = "stop"
            break
        on_piece(text.add(native.piece(token)))
        if text.stopped:
            reason = "stop"
            break
        if count >= limit:
            reason = "length"
            break
        one[0] = token
        _evaluate(native, one, 1, interruption)
        token = llama_cpp.llama_sampler_sample(chain, native.context, -1)
        count, sampled_at = count + 1, time.perf_counter()
    if rest := text.add(b"", final=True):
        on_piece(rest)
    return text.whole, count, reason, sampled_at


def _evaluate(
    native: NativeModel,
    tokens: ctypes.Array[ctypes.c_int32],
    count: int,
    interruption: Interruption,
) -> None:
    if interruption.asked:
        raise WritingStopped
    status = llama_cpp.llama_decode(native.context, llama_cpp.llama_batch_get_one(tokens, count))
    if status == _ABORTED or interruption.asked:
        raise WritingStopped
    if status != 0:
        raise DecodeFailed(int(status))


@contextmanager
def _sampler_chain(generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
    chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
    assert chain is not None
    try:
        for sampler in _samplers(generation):
            llama_cpp.llama_sampler_chain_add(chain, sampler)
        yield chain
    finally:
        llama_cpp.llama_sampler_free(chain)


def _samplers(generation: Generation) -> Iterator[llama_cpp.llama_sampler_p]:
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
