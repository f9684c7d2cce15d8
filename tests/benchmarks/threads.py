"""One thread against all cores, by the size of the model: where a second thread begins to pay.

    .venv/bin/python -m tests.benchmarks.threads [PAIRS]

Each pair measures both in turn on the same loaded files; quoted are the median ratio of the
decode speeds and of the prefill speeds (all cores to one) with the middle half of the pairs.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.measures import Timing
from leastwise.domain.suites import Generation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceRequest
from leastwise.machine.cores import physical_cores
from tests.fixtures.tiny_gguf import write_tiny_gguf

SHAPES = ((32, 2), (64, 2), (128, 4), (256, 4), (512, 4), (1024, 4), (2048, 4))
PROMPT_CHARACTERS = 190
ANSWER_TOKENS = 48


def measure(engine: Engine) -> Timing:
    """One answer of a fixed length."""
    request = SequenceRequest(0, "x" * PROMPT_CHARACTERS, Generation(max_tokens=ANSWER_TOKENS))
    done = engine.answer(request, lambda _piece: None, Cancellation())
    return done.timing


def loaded(path: Path, threads: int) -> Engine:
    """A child that holds the model."""
    engine = Engine("-")
    settings = RunSettings(context_tokens=512, threads=threads)
    engine.load(str(path), settings, lambda _share: None, Cancellation())
    measure(engine)
    return engine


def quoted(ratios: list[float]) -> str:
    """The median and the middle half."""
    low, middle, high = statistics.quantiles(ratios, n=4)
    return f"{middle:.2f} ({low:.2f}-{high:.2f})"


def main(pairs: int) -> None:
    """Print a row per shape."""
    cores = physical_cores()
    sys.stdout.write(f"| weights, MB | 1 thread, tok/s | decode {cores}:1 | prefill {cores}:1 |\n")
    sys.stdout.write("|---|---|---|---|\n")
    with tempfile.TemporaryDirectory() as folder:
        for width, layers in SHAPES:
            path = write_tiny_gguf(Path(folder) / "m.gguf", width=width, layers=layers)
            with loaded(path, 1) as one, loaded(path, cores) as many:
                runs = [(measure(one), measure(many)) for _ in range(pairs)]
            decode = [(b.decode_tokens_per_s or 0) / (a.decode_tokens_per_s or 1) for a, b in runs]
            prefill = [
                (b.prefill_tokens_per_s or 0) / (a.prefill_tokens_per_s or 1) for a, b in runs
            ]
            single = statistics.median(a.decode_tokens_per_s or 0 for a, _ in runs)
            size = path.stat().st_size / 1e6
            sys.stdout.write(
                f"| {size:.2f} | {single:,.0f} | {quoted(decode)} | {quoted(prefill)} |\n"
            )
            path.unlink()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
