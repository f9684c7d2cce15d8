"""Models, prompts and shorthand for the tests of the process that holds a model."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leastwise.core import Core
from leastwise.domain.answers import ChoiceScore
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import SequenceDone, SequenceRefused, SequenceRequest
from leastwise.paths import Paths
from leastwise.process.sandbox import Sandbox
from leastwise.settings import Settings

HOUSE = Path(__file__).parents[2] / "models" / "house"
HOUSE_MODELS = sorted(path.stem for path in HOUSE.glob("*.gguf"))
REFERENCE = Path(__file__).parents[1] / "fixtures" / "plain_llama.py"
ONE = RunSettings(context_tokens=512, threads=1)
EIGHT = RunSettings(context_tokens=2048, threads=1, sequences=8)
Reply = SequenceDone | SequenceRefused


def house(name: str) -> Path:
    """The path of a model that ships."""
    return HOUSE / f"{name}.gguf"


def nothing(_: object) -> None:
    """Listens to nothing."""


def load(engine: Engine, path: Path, settings: RunSettings = EIGHT) -> None:
    """Load a model file."""
    engine.load(str(path), settings, nothing, Cancellation())


@contextmanager
def loaded(path: Path, settings: RunSettings = EIGHT) -> Iterator[Engine]:
    """An engine with a model in it."""
    with Engine("/the/log") as engine:
        load(engine, path, settings)
        yield engine


@functools.cache
def suite_prompts() -> tuple[str, ...]:
    """The cases of the suite that ships, as its models get them."""
    with Core(Paths(Path(os.environ["LEASTWISE_HOME"])), Settings()) as core:
        suite = core.load_suite(None)
    with Engine("/the/log") as engine, Sandbox() as sandbox:
        path = str(house("triage-35k-Q8_0"))
        model = engine.load(path, ONE, nothing, Cancellation())
        template = ChatTemplate("house", model.chat_template, model.bos_text, model.eos_text)
        return tuple(template.render([case.turns for case in suite.cases], sandbox))


def requests(
    prompts: Iterable[str], generation: Generation | None = None, **options: Any
) -> tuple[SequenceRequest, ...]:
    """One greedy sequence per prompt, numbered from 0."""
    how = generation or Generation(max_tokens=96)
    return tuple(SequenceRequest(n, text, how, **options) for n, text in enumerate(prompts))


def replies_of(
    engine: Engine, asked: Iterable[SequenceRequest], fixed: bool = False
) -> dict[int, Reply]:
    """What became of each sequence, by its number."""
    replies = engine.generate(tuple(asked), nothing, Cancellation(), fixed)
    return {reply.sequence: reply for reply in replies}


def finished(
    engine: Engine, asked: Iterable[SequenceRequest], fixed: bool = False
) -> list[SequenceDone]:
    """The answers in the order of their numbers; every one must have been written."""
    done = []
    for _number, reply in sorted(replies_of(engine, asked, fixed).items()):
        assert isinstance(reply, SequenceDone), reply
        done.append(reply)
    return done


def lone(engine: Engine, asked: SequenceRequest) -> SequenceDone:
    """The answer written alone, with nothing shared."""
    cold = replace(asked, cache_prompt=False)
    return engine.answer(cold, nothing, Cancellation())


def lone_texts(engine: Engine, asked: Iterable[SequenceRequest]) -> list[str]:
    """The texts of the answers written one at a time."""
    return [lone(engine, one).text for one in asked]


def tokens_of(done: SequenceDone) -> list[int]:
    """The tokens of an answer that was asked for with `top_logprobs`."""
    return [one.token for one in done.logprobs]


def reference(path: Path, jobs: list[dict[str, Any]]) -> list[Any]:
    """What llama.cpp's own calls give for each job, in a process of their own."""
    run = subprocess.run(
        [sys.executable, str(REFERENCE), str(path)],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        check=True,
    )
    answers: list[Any] = json.loads(run.stdout)
    return answers


def close_to(scores: Iterable[ChoiceScore]) -> Any:
    """What the same choices score in a batch of another shape, where sums round otherwise.

    Each of a choice's tokens adds its own rounding: 0.022 of 55 was seen, on an AVX-512 processor.
    """
    return pytest.approx([score.logprob for score in scores], abs=0.02, rel=0.002)
