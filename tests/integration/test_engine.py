"""The process that holds a model: what it answers, what stops it, and how it dies."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import (
    BadInput,
    Cancelled,
    ChildDied,
    LeastwiseError,
    ModelFileError,
)
from leastwise.domain.messages import render
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import Piece, SequenceDone, SequenceRequest
from leastwise.process.sandbox import Sandbox
from tests.fixtures.tiny_gguf import write_tiny_gguf

SETTINGS = RunSettings(context_tokens=512, threads=1)
LONG = RunSettings(context_tokens=4096, threads=1)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("models") / "small.gguf")


@pytest.fixture(scope="session")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough that there is a middle of loading, of prefill and of decode."""
    folder = tmp_path_factory.mktemp("models")
    return write_tiny_gguf(folder / "slow.gguf", width=512, layers=8)


@pytest.fixture
def engine() -> Iterator[Engine]:
    with Engine("/the/log") as running:
        yield running


def nothing(_: object) -> None:
    """Listens to nothing."""


def load(engine: Engine, path: Path, settings: RunSettings = SETTINGS) -> None:
    engine.load(str(path), settings, nothing, Cancellation())


def write(
    engine: Engine,
    prompt: str,
    generation: Generation,
    on_piece: Callable[[Piece], None] = nothing,
    cancellation: Cancellation | None = None,
) -> SequenceDone:
    request = SequenceRequest(0, prompt, generation, stream=True)
    return engine.answer(request, on_piece, cancellation or Cancellation())


def test_an_answer_is_streamed_whole_and_its_figures_agree(engine: Engine, small: Path) -> None:
    load(engine, small)
    pieces: list[str] = []
    done = write(engine, "hello", Generation(max_tokens=20), lambda p: pieces.append(p.text))
    assert "".join(pieces) == done.text
    assert done.finish_reason == "length"
    timing = done.timing
    assert (timing.prompt_tokens, timing.cached_tokens, timing.output_tokens) == (6, 0, 20)
    assert 0 < timing.prefill_s <= timing.ttft_s
    assert timing.decode_tokens_per_s == pytest.approx(19 / timing.decode_s)
    assert timing.prefill_tokens_per_s == pytest.approx(6 / timing.prefill_s)


def test_greedy_answers_do_not_depend_on_what_was_asked_before(engine: Engine, small: Path) -> None:
    load(engine, small)
    first = write(engine, "hello", Generation(max_tokens=24)).text
    write(engine, "something else entirely", Generation(max_tokens=24))
    assert write(engine, "hello", Generation(max_tokens=24)).text == first


def test_a_seed_fixes_a_sampled_answer_and_another_changes_it(engine: Engine, small: Path) -> None:
    load(engine, small)
    warm = Generation(max_tokens=24, temperature=1.5, seed=1)
    one = write(engine, "hello", warm).text
    assert write(engine, "hello", warm).text == one
    assert write(engine, "hello", Generation(max_tokens=24, temperature=1.5, seed=2)).text != one


def test_a_stop_string_ends_the_answer_and_is_never_shown(engine: Engine, small: Path) -> None:
    load(engine, small)
    whole = write(engine, "hello", Generation(max_tokens=24)).text
    stop = whole[8:11]
    pieces: list[str] = []
    generation = Generation(max_tokens=24, stop=(stop,))
    done = write(engine, "hello", generation, lambda p: pieces.append(p.text))
    assert done.text == whole[: whole.index(stop)] == "".join(pieces)
    assert done.finish_reason == "stop"


def test_the_answer_ends_with_the_context_and_says_so(engine: Engine, small: Path) -> None:
    load(engine, small, RunSettings(context_tokens=256, threads=1))
    done = write(engine, "hello", Generation(max_tokens=1000))
    assert done.finish_reason == "context"
    assert done.timing.prompt_tokens + done.timing.output_tokens == 256


def test_a_prompt_beyond_the_context_is_refused_and_the_next_one_answered(
    engine: Engine, small: Path
) -> None:
    load(engine, small, RunSettings(context_tokens=256, threads=1))
    with pytest.raises(BadInput, match="context_full") as caught:
        write(engine, "x" * 500, Generation(max_tokens=4))
    assert "501 tokens" in render(caught.value.message)
    assert write(engine, "hello", Generation(max_tokens=4)).timing.output_tokens == 4


def test_several_sequences_of_one_request_all_end(engine: Engine, small: Path) -> None:
    load(engine, small)
    requests = tuple(SequenceRequest(n, f"case {n}", Generation(max_tokens=5)) for n in range(3))
    done = list(engine.generate(requests, nothing, Cancellation()))
    assert sorted(d.sequence for d in done) == [0, 1, 2]


def test_peak_memory_holds_the_weights_and_its_parts_sum_up(engine: Engine, slow: Path) -> None:
    load(engine, slow)
    memory = write(engine, "hello", Generation(max_tokens=2)).memory
    assert memory is not None
    assert memory.total_bytes > slow.stat().st_size
    if memory.private_bytes is not None and memory.file_bytes is not None:
        assert memory.private_bytes > slow.stat().st_size  # read, not mapped
        assert memory.private_bytes + memory.file_bytes == memory.total_bytes
    observed = psutil.Process(engine.pid).memory_info().rss
    assert observed <= memory.total_bytes * 1.02


def test_the_plan_agrees_with_the_formula_for_the_kv_cache(engine: Engine, small: Path) -> None:
    plan = engine.plan(str(small), RunSettings(context_tokens=4096, threads=1), Cancellation())
    cells, layers, width, f16_bytes = 4096, 2, 64, 2
    assert plan.kv_bytes == cells * layers * 2 * width * f16_bytes
    assert plan.weights_bytes <= small.stat().st_size < plan.weights_bytes + 20_000
    assert plan.compute_bytes > 0
    assert plan.origin == "dry-run"


def test_a_file_that_aborts_llama_cpp_ends_the_child_and_not_us(tmp_path: Path) -> None:
    broken = write_tiny_gguf(tmp_path / "twice.gguf", duplicate_token=True)
    with Engine("/the/log") as engine:
        with pytest.raises(ModelFileError, match="aborted_load") as caught:
            load(engine, broken)
        assert str(broken) in render(caught.value.message)
        assert not engine.alive
        with pytest.raises(ChildDied):
            load(engine, broken)


def test_a_file_that_is_no_model_is_refused_and_the_child_lives_on(
    engine: Engine, small: Path, tmp_path: Path
) -> None:
    text = tmp_path / "text.gguf"
    text.write_text("this is not a model")
    with pytest.raises(ModelFileError, match="refused"):
        load(engine, text)
    load(engine, small)
    assert write(engine, "hello", Generation(max_tokens=2)).timing.output_tokens == 2


# Dying


def kill_at(engine: Engine) -> None:
    os.kill(engine.pid, signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_child_killed_in_load_says_that_it_was_loading(slow: Path) -> None:
    with Engine("/the/log") as engine:
        with pytest.raises(ChildDied) as caught:
            engine.load(str(slow), SETTINGS, lambda _share: kill_at(engine), Cancellation())
        assert "while it was loading (signal 9, SIGKILL)" in render(caught.value.message)
        assert "/the/log" in render(caught.value.message)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_child_killed_in_prefill_says_so(slow: Path) -> None:
    with Engine("/the/log") as engine:
        load(engine, slow, LONG)
        timer = threading.Timer(0.1, kill_at, (engine,))
        timer.start()
        with pytest.raises(ChildDied) as caught:
            write(engine, "x" * 4000, Generation(max_tokens=5))
        timer.join()
        assert "while it was reading the prompt" in render(caught.value.message)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_child_killed_in_decode_says_so(slow: Path) -> None:
    with Engine("/the/log") as engine:
        load(engine, slow, LONG)
        with pytest.raises(ChildDied) as caught:
            write(engine, "x", Generation(max_tokens=3000), lambda _piece: kill_at(engine))
        assert "while it was writing its answer" in render(caught.value.message)


def work_for_ever(engine: Engine, model: Path) -> None:
    load(engine, model, LONG)
    while True:
        write(engine, "x" * 1500, Generation(max_tokens=50))


def kill_rounds(slow: Path, rounds: int, seed: int) -> None:
    """Kill children at random moments: each gives one typed failure, and nothing hangs."""
    moments = random.Random(seed)
    for _ in range(rounds):
        with Engine("/the/log") as engine:
            timer = threading.Timer(moments.uniform(0, 0.6), kill_at, (engine,))
            timer.start()
            with pytest.raises(ChildDied) as caught:
                work_for_ever(engine, slow)
            timer.join()
            assert caught.value.exit_status == 3
            assert "Traceback" not in render(caught.value.message)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_children_killed_at_any_moment_are_typed_failures(slow: Path) -> None:
    kill_rounds(slow, rounds=4, seed=11)


@pytest.mark.campaign
@pytest.mark.timeout(1800)
def test_hundreds_of_children_killed_at_any_moment(slow: Path) -> None:
    kill_rounds(slow, rounds=300, seed=12)


def ends_within(process: psutil.Process, limit_s: float) -> bool:
    """Whether it ends in time; one that nobody waits for stays a zombie, and that is an end."""
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("busy", [False, True])
def test_a_child_ends_within_a_second_of_its_killed_parent(slow: Path, busy: bool) -> None:
    parent = textwrap.dedent(
        """
        import sys
        from leastwise.domain.cancellation import Cancellation
        from leastwise.domain.candidates import RunSettings
        from leastwise.domain.suites import Generation
        from leastwise.engine.client import Engine
        from leastwise.engine.protocol import SequenceRequest

        engine = Engine("/the/log")
        settings = RunSettings(context_tokens=4096, threads=1)
        engine.load(sys.argv[1], settings, lambda _: None, Cancellation())
        print(engine.pid, flush=True)
        if sys.argv[2] == "True":
            prompt = SequenceRequest(0, "x" * 4000, Generation(max_tokens=90))
            list(engine.generate((prompt,), lambda _: None, Cancellation()))
        sys.stdin.read()
        """
    )
    command = [sys.executable, "-c", parent, str(slow), str(busy)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        time.sleep(0.2)
        process.kill()
        process.wait()
        ended = ends_within(child, 1.0)
        if not ended:
            child.kill()
    assert ended


# Cancelling


def cancel_after(delay_s: float) -> Cancellation:
    cancellation = Cancellation()
    threading.Timer(delay_s, cancellation.ask).start()
    return cancellation


@pytest.mark.parametrize(
    ("prompt", "delay_s"), [("x" * 4000, 0.1), ("x", 0.3)], ids=["prefill", "decode"]
)
def test_writing_stops_when_asked_and_the_model_stays(
    engine: Engine, slow: Path, prompt: str, delay_s: float
) -> None:
    load(engine, slow, LONG)
    with pytest.raises(Cancelled):
        write(engine, prompt, Generation(max_tokens=4000), cancellation=cancel_after(delay_s))
    assert engine.alive
    again = write(engine, "hello", Generation(max_tokens=3))
    assert again.timing.output_tokens == 3


def test_loading_stops_when_asked_and_another_model_can_be_loaded(
    engine: Engine, slow: Path, small: Path
) -> None:
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        engine.load(str(slow), SETTINGS, lambda _share: cancellation.ask(), cancellation)
    load(engine, small)
    assert write(engine, "hello", Generation(max_tokens=2)).timing.output_tokens == 2


def test_loading_goes_on_when_a_request_that_waits_is_cancelled(engine: Engine, slow: Path) -> None:
    """The second request is asked to stop while the model of the first is read."""
    waiting, waits = Cancellation(), threading.Event()

    def wait() -> None:
        waits.wait()
        with contextlib.suppress(Cancelled):  # or it is answered, where loading was quicker
            engine.read_memory(waiting)

    thread = threading.Thread(target=wait)
    thread.start()

    def progressed(_share: float) -> None:
        waits.set()
        if not waiting.asked:
            time.sleep(0.005)
            waiting.ask()

    engine.load(str(slow), SETTINGS, progressed, Cancellation())
    thread.join()
    assert write(engine, "hello", Generation(max_tokens=2)).timing.output_tokens == 2


def test_a_request_that_was_cancelled_before_it_began_does_nothing(
    engine: Engine, small: Path
) -> None:
    load(engine, small)
    cancellation = Cancellation()
    cancellation.ask()
    with pytest.raises(Cancelled):
        write(engine, "hello", Generation(), cancellation=cancellation)


def test_a_stopped_child_that_does_not_listen_is_ended(slow: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("signals")
    with Engine("/the/log") as engine:
        load(engine, slow, LONG)
        os.kill(engine.pid, signal.SIGSTOP)
        with pytest.raises(Cancelled):
            write(engine, "x", Generation(max_tokens=10), cancellation=cancel_after(0.1))
        assert not psutil.pid_exists(engine.pid)


# Chat templates


CHAT = (ChatTurn("system", "Be brief."), ChatTurn("user", "Hi"))


def render_chat(source: str, sandbox: Sandbox) -> str:
    (text,) = ChatTemplate("m", source, bos_text="<s>", eos_text="</s>").render([CHAT], sandbox)
    return text


def test_a_template_is_rendered_as_the_field_does() -> None:
    source = (
        "{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}"
        "{% if add_generation_prompt %}[assistant] {% endif %}"
    )
    with Sandbox() as sandbox:
        assert render_chat(source, sandbox) == "<s>[system] Be brief.\n[user] Hi\n[assistant] "
        assert render_chat("", sandbox) == "Be brief.\n\nHi"


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{{ 'a' * 10 ** 10 }}",
        "{{ raise_exception('no system turn') }}",
        "{{ messages.__class__.__mro__ }}{{ ''.__class__.__base__.__subclasses__() }}",
        "{% if %}",
    ],
    ids=["endless", "huge", "refuses", "escape", "malformed"],
)
def test_a_hostile_template_ends_in_a_sentence(
    source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leastwise.engine.prompts._LIMIT_S", 2.0)
    with Sandbox() as sandbox:
        with pytest.raises(LeastwiseError) as caught:
            render_chat(source, sandbox)
        assert render(caught.value.message).startswith("The chat template of m cannot be rendered")
        assert render_chat("{{ messages[1].content }}", sandbox) == "Hi"


def test_the_child_loads_the_bindings_functions_and_nothing_else_of_it() -> None:
    program = (
        "import sys\n"
        "from leastwise.engine.child.slim_binding import load_slim_binding\n"
        "load_slim_binding()\n"
        "import leastwise.engine.child.serving\n"
        "from llama_cpp.llama_grammar import json_schema_to_gbnf\n"
        "print(sorted({'llama_cpp.llama', 'jinja2', 'diskcache'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
