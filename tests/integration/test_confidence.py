"""How sure the engine says that a model was, held against its whole rows of log probabilities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Generation
from leastwise.engine.child.confidence import ConfidenceTally, Normalisers
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRequest

MODEL = Path(__file__).parents[2] / "models" / "house" / "triage-35k-F16.gguf"
PROMPTS = ("Where is my order A-1001?", "I was charged twice on 3 March.", "Hello")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    log = tmp_path_factory.mktemp("engine") / "log.txt"
    with Engine(str(log)) as running:
        settings = RunSettings(context_tokens=512, threads=1, sequences=4)
        running.load(str(MODEL), settings, lambda _share: None, Cancellation())
        yield running


def answers(engine: Engine, *requests: SequenceRequest) -> dict[int, SequenceDone]:
    found = {}
    for reply in engine.generate(requests, lambda _piece: None, Cancellation(), fixed=True):
        assert isinstance(reply, SequenceDone)
        found[reply.sequence] = reply
    return found


@pytest.mark.parametrize(
    "generation",
    [Generation(max_tokens=12), Generation(max_tokens=12, temperature=0.9, seed=3)],
)
def test_it_is_what_the_log_probabilities_say(engine: Engine, generation: Generation) -> None:
    asked = [
        SequenceRequest(at, prompt, generation, top_logprobs=2, confidence=True)
        for at, prompt in enumerate(PROMPTS)
    ]
    for done in answers(engine, *asked).values():
        assert done.confidence is not None
        each = [token.logprob for token in done.logprobs]
        assert done.confidence.mean_logprob == pytest.approx(sum(each) / len(each), abs=1e-4)
        assert done.confidence.min_logprob == pytest.approx(min(each), abs=1e-4)
        (_, _, first), (_, _, second) = done.logprobs[0].top
        assert done.confidence.first_margin == pytest.approx(first - second, abs=1e-4)


def test_it_changes_no_answer_and_is_not_told_unasked(engine: Engine) -> None:
    plain = [SequenceRequest(at, p, Generation(max_tokens=20)) for at, p in enumerate(PROMPTS)]
    without = answers(engine, *plain)
    with_it = answers(engine, *(replace(one, confidence=True) for one in plain))
    assert {at: done.text for at, done in without.items()} == {
        at: done.text for at, done in with_it.items()
    }
    assert all(done.confidence is None for done in without.values())
    assert all(done.confidence is not None for done in with_it.values())


def test_a_large_vocabulary_is_taken_in_parts() -> None:
    rows = np.random.default_rng(1).normal(0, 5, (5, 200_000)).astype(np.float32)
    exact = np.log(np.exp(rows.astype(np.float64)).sum(axis=1))
    normalisers = Normalisers()
    assert np.allclose(normalisers.of(rows, rows.argmax(axis=1)), exact, atol=1e-4)
    assert np.allclose(normalisers.of(rows[:1], rows[:1].argmax(axis=1)), exact[:1], atol=1e-4)
    far = rows + np.float32(200)  # their exponentials are beyond single precision
    assert np.allclose(normalisers.of(far, far.argmax(axis=1)), exact + 200, atol=1e-3)
    tally = ConfidenceTally()
    assert tally.found is None
    tally.add(np.array([1.0, -np.inf], np.float32), 1, 0.0)
    assert tally.found is None  # what is no figure is not told
