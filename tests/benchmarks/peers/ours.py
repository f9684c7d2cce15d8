"""Our side of the comparisons, through the same calls as the program makes."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRequest

_WARM_TOKENS = 4
NEVER = -1e9


@contextmanager
def resident(model: Path, settings: RunSettings) -> Iterator[Engine]:
    """A child that holds the model, idle until it is asked."""
    with Engine("-") as engine:
        engine.load(str(model), settings, lambda _share: None, Cancellation())
        yield engine


def answers(
    engine: Engine, prompts: list[str], tokens: int, banned: tuple[int, ...] = ()
) -> list[SequenceDone]:
    """Answers of exactly `tokens` tokens, all asked for at once, each from a cold prompt."""
    bias = tuple((token, NEVER) for token in banned)
    generation = Generation(max_tokens=tokens, logit_bias=bias)
    asked = tuple(
        SequenceRequest(number, prompt, generation, cache_prompt=False)
        for number, prompt in enumerate(prompts)
    )
    done: list[SequenceDone] = []
    for reply in engine.generate(asked, lambda _piece: None, Cancellation()):
        assert isinstance(reply, SequenceDone), reply
        assert reply.timing.output_tokens == tokens, reply
        done.append(reply)
    return done


def decode_tokens_per_s(
    engine: Engine, prompt: str, steps: int, banned: tuple[int, ...] = (), repetitions: int = 1
) -> float:
    """The median speed of `steps` decoding steps, warmed up as llama-bench warms up."""
    answers(engine, [prompt], _WARM_TOKENS, banned)
    rates = [
        answers(engine, [prompt], steps + 1, banned)[0].timing.decode_tokens_per_s or 0.0
        for _ in range(repetitions)
    ]
    return statistics.median(rates)


def prefill_tokens_per_s(engine: Engine, prompt: str, tokens: int) -> float:
    """The speed of a cold prompt of exactly `tokens` tokens, after one that does not count."""
    answers(engine, [prompt], 1)
    (done,) = answers(engine, [prompt], 1)
    assert done.timing.prompt_tokens == tokens, done.timing
    assert done.timing.cached_tokens == 0, done.timing
    rate = done.timing.prefill_tokens_per_s
    assert rate is not None
    return rate


def batch_tokens_per_s(engine: Engine, prompts: list[str], steps: int) -> float:
    """All steps of all answers over the time from the first first token to the last last."""
    answers(engine, prompts, _WARM_TOKENS)
    timings = [done.timing for done in answers(engine, prompts, steps + 1)]
    first = min(timing.ttft_s for timing in timings)
    last = max(timing.ttft_s + timing.decode_s for timing in timings)
    return len(timings) * steps / (last - first)
