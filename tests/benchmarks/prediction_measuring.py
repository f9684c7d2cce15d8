"""What the speed predictions are held against: stand-ins of real shapes, measured and kept."""

from __future__ import annotations

import contextlib
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from leastwise.domain.benchmarks import BenchKind, BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.engine.client import Engine
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.tensors import tensors_of
from leastwise.engine.standin.writing import write_standin
from leastwise.fit.standins import lower_tenth
from tests.benchmarks.shapes import MIXES, SHAPES, Measured

THREADS: Final = (2, 1)
PROMPT_TOKENS: Final = 512
DECODE_TOKENS: Final = 4
_SELDOM_TOKENS: Final = 24
SEED: Final = 7
_LEAST_S: Final = 1.0
_MOST_S: Final = 4.0
_FEWEST: Final = 8
_STEADY: Final = 0.03
_FAVOURED: Final = -20


@dataclass(frozen=True)
class Record:
    """One test of one file: every sample, in nanoseconds; `kind` is "decode" or "prefill".

    `threads` are those of what is timed. Prefill samples are those of a first token:
    `evaluate_ns` without tokenising and sampling. `machine` is the measurement of the machine
    before it.
    """

    shape: str
    mix: str
    kind: str
    threads: int
    depth_tokens: int
    tokens: int
    samples_ns: tuple[int, ...]
    evaluate_ns: tuple[int, ...] = ()
    machine: int = 0

    @property
    def elapsed_s(self) -> float:
        """The time when nothing disturbs: the lower tenth, as other programs only add to it."""
        return lower_tenth(self.samples_ns) / 1e9


def favoured_engine() -> Engine:
    """A child that other work on this computer disturbs as little as may be."""
    engine = Engine("-")
    favour(engine.pid)
    return engine


def favour(pid: int) -> None:
    """Let the session of a process go first.

    Linux shares processors between sessions, and a child leads one of its own: the niceness of
    this process does not reach it (sched(7), the autogroup feature).
    """
    with contextlib.suppress(OSError):
        Path(f"/proc/{pid}/autogroup").write_text(str(_FAVOURED))


def write_header(shape: Shape, path: Path) -> None:
    """The header of a stand-in, without its weights."""
    import gguf

    from leastwise.engine.standin.metadata import add_metadata

    writer = gguf.GGUFWriter(path, shape.architecture)
    add_metadata(writer, shape)
    for tensor in tensors_of(shape):
        kind = gguf.GGMLQuantizationType[tensor.type]
        block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
        size_bytes = tensor.elements // block * block_bytes
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), size_bytes, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()


def load_records(path: Path) -> list[Record]:
    """What was measured so far."""
    if not path.exists():
        return []
    return [
        Record(**{**one, "samples_ns": tuple(one["samples_ns"]),
                  "evaluate_ns": tuple(one["evaluate_ns"])})
        for one in json.loads(path.read_text())["records"]
    ]  # fmt: skip


def save_records(path: Path, records: list[Record]) -> None:
    """Keep everything, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps({"records": [asdict(one) for one in records]}))
    beside.replace(path)


def measure_missing(path: Path, machine: int, limit_s: float, say: Callable[[str], None]) -> bool:
    """Measure what is not there yet until the time is over; whether anything is left."""
    begun = time.monotonic()
    records = load_records(path)
    done = {(one.shape, one.mix) for one in records}
    for name, mix in _order(SHAPES):
        if (name, mix) in done:
            continue
        if time.monotonic() - begun > limit_s:
            return True
        measured = _measure_file(SHAPES[name], name, mix)
        found = [replace(one, machine=machine) for one in measured]
        records += found
        save_records(path, records)
        say(f"{time.monotonic() - begun:5.0f} s  {name} {mix}: {_summary(found)}")
    return False


def _order(shapes: Mapping[str, Measured]) -> Iterator[tuple[str, str]]:
    """Every shape once as its first mix, then each as its second, and so on."""
    most = max(len(one.mixes) for one in shapes.values())
    for place in range(most):
        for name, one in shapes.items():
            if place < len(one.mixes):
                yield name, one.mixes[place]


def _summary(records: list[Record]) -> str:
    return ", ".join(
        f"{one.kind[0]}{one.threads}@{one.depth_tokens} {one.tokens / one.elapsed_s:.1f}"
        for one in records
    )


def _measure_file(measured: Measured, name: str, mix: str) -> list[Record]:
    records: list[Record] = []
    depths = measured.depths_of(mix)
    with tempfile.TemporaryDirectory(prefix="leastwise-prediction-") as folder:
        shape = replace(measured.shape, mix=MIXES[mix])
        path = write_standin(shape, Path(folder) / "m.gguf", SEED)
        with favoured_engine() as engine:
            for threads in THREADS:
                # The depth is filled with both threads, which is not timed.
                settings = RunSettings(
                    context_tokens=max(depths) + PROMPT_TOKENS + 64,
                    threads=threads,
                    prefill_threads=max(THREADS),
                )
                engine.load(str(path), settings, lambda _share: None, Cancellation())
                if threads == max(THREADS):
                    records.append(_prefill(engine, name, mix, threads))
                records += [_decode(engine, name, mix, threads, d) for d in depths]
                engine.unload(Cancellation())
            settings = replace(settings, threads=1, prefill_threads=1)
            engine.load(str(path), settings, lambda _share: None, Cancellation())
            records.append(_prefill(engine, name, mix, 1))
    return records


def _decode(engine: Engine, name: str, mix: str, threads: int, depth_tokens: int) -> Record:
    """A recurrent state cannot be cut back: each sample fills the context anew, so few do."""
    shape = SHAPES[name].shape
    recurrent = shape.state_space is not None or shape.convolution_tokens > 0
    seldom = recurrent and depth_tokens > 0
    tokens = _SELDOM_TOKENS if recurrent else DECODE_TOKENS
    test = BenchTest(0, tokens, depth_tokens)
    samples, _ = _sampled(engine, test, 1 if seldom else _FEWEST)
    return Record(name, mix, "decode", threads, depth_tokens, tokens, samples)


def _prefill(engine: Engine, name: str, mix: str, threads: int) -> Record:
    test = BenchTest(PROMPT_TOKENS, 1, 0, BenchKind.FIRST_TOKEN)
    samples, evaluated = _sampled(engine, test, 2)
    return Record(name, mix, "prefill", threads, 0, PROMPT_TOKENS, samples, evaluated)


def _sampled(
    engine: Engine, test: BenchTest, fewest: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Samples until the lower tenth and the least agree, within bounds of time."""
    engine.measure(BenchTest(0, 2, test.depth_tokens if fewest > 1 else 0), 0, Cancellation())
    begun = time.monotonic()
    samples: list[int] = []
    evaluated: list[int] = []
    while True:
        sample = engine.measure(test, len(samples), Cancellation()).sample
        samples.append(sample.elapsed_ns)
        evaluated.append(sample.evaluate_ns)
        past_s = time.monotonic() - begun
        if fewest == 1:
            return tuple(samples), ()
        enough = len(samples) >= fewest and past_s >= (_LEAST_S if fewest > 2 else 0)
        steady = lower_tenth(samples) <= min(samples) * (1 + _STEADY)
        if enough and (steady or past_s >= _MOST_S):
            return tuple(samples), tuple(evaluated) if test.prompt_tokens else ()
