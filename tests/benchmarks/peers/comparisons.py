"""What is compared with what: each comparison by its name, with both sides ready to run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import gguf

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.engine.standin.presets import LLAMA_1B, QWEN_0_5B
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.vocabulary import filler_text
from leastwise.engine.standin.writing import write_standin
from tests.benchmarks.peers.build import Tools
from tests.benchmarks.peers.llama_tools import BenchRun, batched_bench, llama_bench
from tests.benchmarks.peers.ours import (
    answers,
    batch_tokens_per_s,
    decode_tokens_per_s,
    prefill_tokens_per_s,
    resident,
)
from tests.benchmarks.peers.pairs import (
    MEMORY,
    MICROSECONDS,
    MORE_MEMORY,
    RATE,
    TIME,
    Figures,
    Kind,
    Side,
)
from tests.benchmarks.peers.serving import serving_sides
from tests.benchmarks.peers.suite import SuiteShape
from tests.benchmarks.peers.suite_sides import SuiteSides

ROOT = Path(__file__).resolve().parents[3]
HOUSE_MODEL = ROOT / "models" / "house" / "triage-351k-Q8_0.gguf"
SHAPES: Mapping[str, Shape] = {"0.5B": QWEN_0_5B, "1B": LLAMA_1B}
_STEPS, _PROMPT, _AT_ONCE = 128, 512, 16
_MEBIBYTE = 2**20
_SAME_ROOM, _AS_WE_COME = "peak, room for 641 tokens", "peak, our room for 2,048 tokens"
_ABOVE = "above llama.cpp itself (-lm none)"


@dataclass
class Place:
    """What the comparisons share: built tools, the cache, threads, and notes for the table."""

    tools: Tools
    cache: Path
    threads: int
    notes: dict[str, str] = field(default_factory=dict)

    def model(self, name: str) -> Path:
        """A stand-in of that size, written once per run, aside: another run may map the old one."""
        path = self.cache / f"standin-{name}.gguf"
        if f"model {name}" not in self.notes:
            write_standin(SHAPES[name], path.with_suffix(f".{os.getpid()}")).replace(path)
            self.notes[f"model {name}"] = f"stand-in, {path.stat().st_size:,} bytes"
        return path

    def bench(self, model: Path, threads: int, *arguments: str, repetitions: int = 1) -> BenchRun:
        """Run llama-bench and note what it chose."""
        run = llama_bench(self.tools, model, threads, *arguments, repetitions=repetitions)
        chosen = ("n_threads", "flash_attn", "type_k", "type_v", "n_batch", "n_ubatch", "load_mode")
        words = ", ".join(f"{name} {run.said[name]}" for name in chosen)
        self.notes[f"{model.stem}, llama-bench {' '.join(arguments)}"] = words
        return run


Sides = tuple[Side, Side]


@dataclass(frozen=True)
class Comparison:
    """A named comparison: what each figure is, and a way to make both sides ready."""

    what: str
    figures: Mapping[str, Kind]
    ready: Callable[[Place], AbstractContextManager[Sides]]
    most_pairs: int | None = None


def _settings(place: Place, **changes: int) -> RunSettings:
    size = {"context_tokens": 2048, "threads": place.threads, **changes}
    return RunSettings(**size, flash_attention="on")  # type: ignore[arg-type]


@contextmanager
def _decode(size: str, place: Place) -> Iterator[Sides]:
    model, prompt = place.model(size), filler_text(1, SHAPES[size].vocabulary)

    def peer() -> Figures:
        test = ("-p", "0", "-n", str(_STEPS), "-fa", "1")
        return {"decode": place.bench(model, place.threads, *test).tokens_per_s}

    with resident(model, _settings(place)) as engine:
        yield lambda: {"decode": decode_tokens_per_s(engine, prompt, _STEPS)}, peer


@contextmanager
def _prefill(size: str, place: Place) -> Iterator[Sides]:
    model, prompt = place.model(size), filler_text(_PROMPT, SHAPES[size].vocabulary)

    def peer() -> Figures:
        test = ("-p", str(_PROMPT), "-n", "0", "-fa", "1")
        return {"prefill": place.bench(model, place.threads, *test).tokens_per_s}

    with resident(model, _settings(place)) as engine:
        yield lambda: {"prefill": prefill_tokens_per_s(engine, prompt, _PROMPT)}, peer


@contextmanager
def _batch(size: str, place: Place, *, shared: bool) -> Iterator[Sides]:
    model, vocabulary = place.model(size), SHAPES[size].vocabulary
    prompts = [filler_text(128, vocabulary, start=1000 * n) for n in range(_AT_ONCE)]
    # Room for the last token of each beside the 256 that llama-batched-bench has.
    room = {"context_tokens": _AT_ONCE * 512, "sequences": _AT_ONCE}
    settings = replace(_settings(place, **room), shared_context=shared)

    def peer() -> Figures:
        return {"decode": batched_bench(place.tools, model, place.threads, _AT_ONCE)}

    with resident(model, settings) as engine:
        yield lambda: {"decode": batch_tokens_per_s(engine, prompts, _STEPS)}, peer


@contextmanager
def _python_cost(place: Place) -> Iterator[Sides]:
    """One thread on both sides, as the program runs a model this small."""
    reader = gguf.GGUFReader(HOUSE_MODEL)
    ends = tuple(
        int(found.contents())
        for found in map(reader.get_field, (gguf.Keys.Tokenizer.EOS_ID, gguf.Keys.Tokenizer.EOT_ID))
        if found is not None
    )

    def ours() -> Figures:
        rate = decode_tokens_per_s(engine, "a", _STEPS, ends, repetitions=5)
        return {"per token": 1e6 / rate}

    def peer() -> Figures:
        test = ("-p", "0", "-n", str(_STEPS), "-fa", "1")
        return {"per token": 1e6 / place.bench(HOUSE_MODEL, 1, *test, repetitions=5).tokens_per_s}

    with resident(HOUSE_MODEL, _settings(place, context_tokens=512, threads=1)) as engine:
        yield ours, peer


@contextmanager
def _memory(size: str, place: Place) -> Iterator[Sides]:
    """512 in and 128 out: with room for them, as llama-bench has it, and as we come."""
    model, prompt = place.model(size), filler_text(_PROMPT, SHAPES[size].vocabulary)

    def peak_mib(context_tokens: int) -> float:
        settings = RunSettings(context_tokens=context_tokens, threads=place.threads)
        with resident(model, settings) as engine:
            answers(engine, [prompt], _STEPS + 1)
            peak = engine.read_memory(Cancellation()).peak
        assert peak is not None, "this system does not tell a peak"
        return peak.total_bytes / _MEBIBYTE

    def ours() -> Figures:
        same = peak_mib(_PROMPT + _STEPS + 1)
        as_we_come = peak_mib(RunSettings().context_tokens)
        return {_SAME_ROOM: same, _AS_WE_COME: as_we_come, _ABOVE: same}

    def peer() -> Figures:
        test = ("-p", str(_PROMPT), "-n", str(_STEPS))
        mapped = place.bench(model, place.threads, *test).peak_bytes / _MEBIBYTE
        read = place.bench(model, place.threads, *test, "-lm", "none").peak_bytes / _MEBIBYTE
        return {_SAME_ROOM: mapped, _AS_WE_COME: mapped, _ABOVE: read}

    yield ours, peer


@contextmanager
def _serving(place: Place) -> Iterator[Sides]:
    with serving_sides(place.tools, place.model("0.5B"), place.threads) as sides:
        yield sides


@contextmanager
def _suite(shape: SuiteShape, slots: int, warm: bool, place: Place) -> Iterator[Sides]:
    with SuiteSides.ready(
        place.tools, place.cache, place.model("0.5B"), place.threads, shape, slots, 1 + warm
    ) as sides:
        yield sides.ours, sides.peer
        place.notes[f"suite of {shape}, {slots} slots"] = sides.agreement


_SHORT = SuiteShape(common_tokens=520, own_tokens=70, output_tokens=12)
_LONG = SuiteShape(common_tokens=150, own_tokens=50, output_tokens=64)
_BOTH = {"cold": TIME, "warm": TIME}

COMPARISONS: Mapping[str, Comparison] = {
    **{
        f"decode-{size}": Comparison(
            f"{size}, 128 tokens out, one sequence: llama-bench tg128",
            {"decode": RATE},
            partial(_decode, size),
        )
        for size in SHAPES
    },
    **{
        f"prefill-{size}": Comparison(
            f"{size}, 512 tokens in: llama-bench pp512", {"prefill": RATE}, partial(_prefill, size)
        )
        for size in SHAPES
    },
    "batch-0.5B": Comparison(
        "0.5B, 16 sequences at once, 128 in and 128 out: llama-batched-bench",
        {"decode": RATE},
        partial(_batch, "0.5B", shared=False),
    ),
    "shared-0.5B": Comparison(
        "the same in one shared context, as suites run: llama-batched-bench",
        {"decode": RATE},
        partial(_batch, "0.5B", shared=True),
    ),
    "python-cost": Comparison(
        "triage-351k (Q8_0), one thread, time per token: llama-bench tg128",
        {"per token": MICROSECONDS},
        _python_cost,
    ),
    **{
        f"suite-{slots}": Comparison(
            f"0.5B, 24 cases of 520 + 70 in and 12 out: promptfoo on llama-server, {slots} slots",
            _BOTH,
            partial(_suite, _SHORT, slots, True),
        )
        for slots in (4, 8)
    },
    **{
        f"answers-{slots}": Comparison(
            f"0.5B, 24 cases of 150 + 50 in and 64 out: promptfoo on llama-server, {slots} slots",
            {"cold": TIME},
            partial(_suite, _LONG, slots, False),
        )
        for slots in (4, 8)
    },
    "serve-8": Comparison(
        "0.5B, 8 clients, 16 requests of 128 in and 64 out: llama-server, 8 slots",
        {"whole": RATE, "streamed": RATE},
        _serving,
    ),
    "memory-1B": Comparison(
        "1B, 512 in and 128 out: llama-bench as it comes",
        {_SAME_ROOM: MEMORY, _AS_WE_COME: MEMORY, _ABOVE: MORE_MEMORY},
        partial(_memory, "1B"),
        most_pairs=5,
    ),
}
