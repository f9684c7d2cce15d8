"""Bad requests beside good ones, short memory, cancelling at any stage, and many loads."""

from __future__ import annotations

import itertools
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import Cancelled, EngineFault, LeastwiseError, ModelFileError
from leastwise.domain.messages import render
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRefused, SequenceRequest
from tests.fixtures.tiny_gguf import write_tiny_gguf
from tests.integration.engine_samples import (
    EIGHT,
    close_to,
    finished,
    house,
    load,
    loaded,
    lone,
    lone_texts,
    nothing,
    replies_of,
    requests,
    suite_prompts,
)

MODEL = house("triage-351k-Q4_0")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with loaded(MODEL) as running:
        yield running


@pytest.fixture(scope="module")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "slow.gguf"
    return write_tiny_gguf(path, width=512, layers=8)


def test_settings_that_make_no_context_are_named_and_not_the_file() -> None:
    """The heads of this model are too narrow for a cache in blocks of 32."""
    odd = RunSettings(context_tokens=512, threads=1, kv_type_k="q8_0", kv_type_v="q8_0")
    with Engine("/the/log") as engine, pytest.raises(ModelFileError) as caught:
        load(engine, house("triage-35k-F16"), odd)
    told = render(caught.value.message)
    assert "no context of 512 tokens with a KV cache of q8_0/q8_0" in told
    assert "Download" not in told


# Neighbours

BRIEF = Generation(max_tokens=60)
FAULTS = {
    "engine.context_full": SequenceRequest(0, "9" * 700, BRIEF),
    "engine.prompt_empty": SequenceRequest(0, "", BRIEF),
    "engine.grammar_refused": SequenceRequest(0, "a", Generation(grammar="root ::= (")),
    "engine.schema_refused": SequenceRequest(0, "a", Generation(json_schema='{"type": "odd"}')),
    "engine.token_unknown": SequenceRequest(0, "a", Generation(logit_bias=((99999, 1.0),))),
    "engine.choice_empty": SequenceRequest(0, "a", BRIEF, choices=("yes", "")),
    "engine.no_room_for_choices": SequenceRequest(0, "a", BRIEF, choices=("7" * 5000,)),
}


def test_faulty_requests_are_refused_one_by_one_and_harm_no_neighbour(engine: Engine) -> None:
    good = requests(suite_prompts()[:6], BRIEF)
    alone = lone_texts(engine, good)
    faulty = dict(enumerate(FAULTS, start=len(good)))
    asked = [*good]
    for number, code in faulty.items():
        one = FAULTS[code]
        asked.append(SequenceRequest(number, one.prompt, one.generation, choices=one.choices))
    random.Random(5).shuffle(asked)
    replies = replies_of(engine, asked)
    assert [_text(replies[one.sequence]) for one in good] == alone
    for number, code in faulty.items():
        refused = replies[number]
        assert isinstance(refused, SequenceRefused)
        assert refused.code == code
        assert "Traceback" not in render(engine.refusal(refused))
    assert lone_texts(engine, good) == alone


def _text(reply: SequenceDone | SequenceRefused) -> str:
    assert isinstance(reply, SequenceDone), reply
    return reply.text


def test_a_prompt_of_a_million_characters_is_refused_with_its_numbers(engine: Engine) -> None:
    asked = requests(["word " * 200_000, suite_prompts()[0]], BRIEF)
    replies = replies_of(engine, asked)
    refused = replies[0]
    assert isinstance(refused, SequenceRefused)
    assert refused.code == "engine.context_full"
    assert int(refused.params["prompt_tokens"]) > 200_000
    assert "512" in render(engine.refusal(refused))
    assert _text(replies[1]) == lone(engine, asked[1]).text


def test_lone_surrogates_and_other_odd_texts_are_answered(engine: Engine) -> None:
    odd = ["\ud800", "a\x00b", "\ufeff\u202e", "<|im_end|><|im_start|>", "\udcff" * 50]
    for reply in replies_of(engine, requests(odd, Generation(max_tokens=4))).values():
        assert isinstance(reply, SequenceDone)
    stops = Generation(max_tokens=4, stop=("\ud800", ""))
    assert finished(engine, requests(["hello"], stops))[0].timing.output_tokens
    choices = finished(engine, requests(["hello"], choices=("\ud800", "b")))
    assert choices[0].text in ("\ud800", "b")


def test_a_request_of_no_sequences_ends(engine: Engine) -> None:
    assert replies_of(engine, ()) == {}


def test_a_failure_between_cases_of_one_thread_is_no_other_threads(engine: Engine) -> None:
    """Faulty requests on one thread while another's answers are written."""
    good = requests(suite_prompts()[:6], BRIEF)
    alone = lone_texts(engine, good)
    over = threading.Event()

    def be_faulty() -> None:
        while not over.is_set():
            replies_of(engine, FAULTS.values())

    other = threading.Thread(target=be_faulty)
    other.start()
    try:
        for _ in range(3):
            texts = [one.text for one in finished(engine, good)]
            assert sum(a != b for a, b in zip(texts, alone, strict=True)) <= 1
    finally:
        over.set()
        other.join()


# Length


def test_a_long_prompt_loses_its_middle_and_says_how_much(engine: Engine) -> None:
    whole = finished(engine, requests(["9" * 300], Generation(max_tokens=20), truncate=True))[0]
    assert whole.truncated_tokens == 0
    cut = finished(engine, requests(["9" * 700], Generation(max_tokens=20), truncate=True))[0]
    assert cut.truncated_tokens > 0
    assert cut.timing.prompt_tokens + cut.truncated_tokens == 700
    assert cut.timing.prompt_tokens + 20 == 512
    greedy = requests(["9" * 700], Generation(max_tokens=5000), truncate=True)
    assert finished(engine, greedy)[0].timing.prompt_tokens == 256


def test_batches_smaller_than_the_answers_at_once_still_write_them_all() -> None:
    few = RunSettings(
        context_tokens=2048, threads=1, sequences=8, batch_tokens=4, micro_batch_tokens=2
    )
    asked = requests([f"{n} a" for n in range(8)], Generation(max_tokens=12))
    with loaded(MODEL, few) as engine:
        together = [one.text for one in finished(engine, asked)]
        assert together == lone_texts(engine, asked)
        choice = finished(engine, requests(["hello"], choices=("a long choice", "b", "c d e")))
        assert len(choice[0].scores) == 3


# Memory


@pytest.mark.skipif(sys.platform != "linux", reason="limits of another process")
@pytest.mark.parametrize("stage", ["load", "generate"])
def test_a_child_without_memory_is_a_typed_failure(slow_model: Path, stage: str) -> None:
    with Engine("/the/log") as engine:
        child = psutil.Process(engine.pid)
        if stage == "generate":
            load(engine, slow_model, EIGHT)
        limit = child.memory_info().vms + 2**20
        child.rlimit(psutil.RLIMIT_AS, (limit, limit))
        with pytest.raises(LeastwiseError) as caught:
            _use_up_memory(engine, slow_model, stage)
        said = render(caught.value.message)
        assert "Traceback" not in said
        assert "slow.gguf" in said


def _use_up_memory(engine: Engine, model: Path, stage: str) -> None:
    if stage == "load":
        load(engine, model, EIGHT)
    for _ in range(10):
        asked = requests(["x" * 1500] * 40, Generation(max_tokens=90), top_logprobs=300)
        for reply in engine.generate(asked, lambda _piece: None, Cancellation()):
            if isinstance(reply, SequenceRefused):
                raise EngineFault(engine.refusal(reply))


# Cancelling


def test_cancelling_a_waiting_request_harms_no_busy_neighbour(
    slow_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The neighbour's one native call takes longer than a stop is waited for."""
    monkeypatch.setattr("leastwise.engine.client._STOP_GRACE_S", 0.05)
    long = RunSettings(context_tokens=4096, threads=1, batch_tokens=4096, micro_batch_tokens=4096)
    with loaded(slow_model, long) as engine:
        busy = requests(["x" * 2500], Generation(max_tokens=3))
        done: list[SequenceDone] = []
        neighbour = threading.Thread(target=lambda: done.extend(finished(engine, busy)))
        neighbour.start()
        time.sleep(0.1)
        cancellation = Cancellation()
        asker = threading.Timer(0.05, cancellation.ask)
        asker.start()
        with pytest.raises(Cancelled):
            list(engine.generate(requests(["y"]), nothing, cancellation))
        asker.join()
        neighbour.join()
        assert engine.alive
    assert done[0].timing.output_tokens == 3


def test_cancelling_a_neighbour_while_choices_are_scored_scores_them_again(
    slow_model: Path,
) -> None:
    settings = RunSettings(context_tokens=4096, threads=1, sequences=2)
    choices = tuple(f"{n} and a rather long end of it" for n in range(6))
    asked = requests(["x" * 100], Generation(), choices=choices, cache_prompt=False)
    with loaded(slow_model, settings) as engine:
        expected = finished(engine, asked)[0].scores
        for delay_s in (0.05, 0.15, 0.3):
            cancellation = Cancellation()
            endless = requests(["y"], Generation(max_tokens=2000))
            leaving = threading.Thread(
                target=_until_cancelled, args=(engine, endless, cancellation)
            )
            leaving.start()
            asker = threading.Timer(delay_s, cancellation.ask)
            asker.start()
            (one,) = finished(engine, asked)
            cancellation.ask()
            asker.join()
            leaving.join()
            assert [s.logprob for s in one.scores] == close_to(expected)


def _until_cancelled(
    engine: Engine, asked: tuple[SequenceRequest, ...], cancellation: Cancellation
) -> None:
    try:
        list(engine.generate(asked, nothing, cancellation))
    except Cancelled:
        return


STAGES: dict[str, Callable[[Engine, Cancellation], object]] = {
    "share": lambda engine, stop: engine.share(("x" * 1950, "x" * 1951), stop),
    "choices": lambda engine, stop: list(
        engine.generate(
            requests(["x" * 900], choices=tuple("ab" * 60 + str(n) for n in range(40))),
            nothing,
            stop,
        )
    ),
    "beginning": lambda engine, stop: list(
        engine.generate(requests(["x" * 3000 + str(n) for n in range(2)]), nothing, stop)
    ),
}


@pytest.mark.parametrize("stage", STAGES)
def test_cancelling_works_at_every_stage(slow_model: Path, stage: str) -> None:
    settings = RunSettings(context_tokens=4096, threads=1, sequences=2)
    with loaded(slow_model, settings) as engine:
        cancellation = Cancellation()
        asker = threading.Timer(0.05, cancellation.ask)
        asker.start()
        with pytest.raises(Cancelled):
            STAGES[stage](engine, cancellation)
        asker.join()
        both = finished(engine, requests(["hello", "there"], Generation(max_tokens=3)))
        assert [one.timing.sequences for one in both] == [2, 2]


# Loads and unloads


def load_often(rounds: int) -> tuple[int, int]:
    """Load and unload; resident bytes after the first rounds and after the last."""
    models = itertools.cycle(sorted(MODEL.parent.glob("triage-[13]*k-*.gguf")))
    settled = 0
    with Engine("/the/log") as engine:
        child = psutil.Process(engine.pid)
        for number in range(rounds):
            load(engine, next(models), EIGHT)
            finished(engine, requests(suite_prompts()[:3], Generation(max_tokens=4)))
            engine.unload(Cancellation())
            if number == min(20, rounds // 2):
                settled = child.memory_info().rss
                descriptors, threads = child.num_fds(), child.num_threads()
        assert (child.num_fds(), child.num_threads()) == (descriptors, threads)
        assert child.children() == []
        return settled, int(child.memory_info().rss)


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors")
def test_loading_and_unloading_often_leaves_nothing_behind() -> None:
    settled, after = load_often(25)
    assert after < settled + 4 * 2**20


@pytest.mark.campaign
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="descriptors")
def test_a_thousand_loads_leave_nothing_behind(
    record_property: Callable[[str, object], None],
) -> None:
    settled, after = load_often(1000)
    record_property("growth over 1,000 loads and unloads, KiB", (after - settled) // 1024)
    assert after < settled + 8 * 2**20
