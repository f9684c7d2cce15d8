"""Rehearsals against the measured speed of the full file, in turn: full, rehearsed, full.

    .venv/bin/python -m tests.benchmarks.rehearsal [--list] [--record FILE] [NAME ...]

The full files are stand-ins with another seed. Each rehearsal may build no more than a share of
the model's bytes, so that what is tried is the extrapolation; with --record each result is
appended to FILE as a line of JSON, and the table is of all lines in it.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import statistics
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.benchmarks import NANOSECONDS, BenchKind, BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import Band
from leastwise.engine.client import Engine
from leastwise.engine.standin.presets import LLAMA_1B, QWEN_0_5B
from leastwise.engine.standin.quantisation import F16, Q4_0, Q4_K_M, Q5_K_M, Q6_K, Q8_0, Mix
from leastwise.engine.standin.shape import Shape
from leastwise.engine.standin.writing import weights_bytes, write_standin
from leastwise.fit.rehearsal import RehearsalLimits, rehearse
from leastwise.hub.header import read_header
from tests.benchmarks.shapes import (
    GEMMA3_1B,
    GRANITE_H_350M,
    GRANITE_MOE_1B,
    LFM2_350M,
    MAMBA2_370M,
    QWEN3_0_6B,
    QWEN_1_5B_10_LAYERS,
    SMOLLM2_360M,
)

# Qwen2.5 1.5B, config.json on the Hugging Face Hub.
QWEN_1_5B = replace(QWEN_1_5B_10_LAYERS, layers=28)
BUILT_SHARE = 0.6
SEED = 77
SETTINGS = RunSettings()
PROMPT_TOKENS = 512
SUBJECTS: dict[str, tuple[Shape, Mix]] = {
    "llama-1b Q4_K_M": (LLAMA_1B, Q4_K_M),
    "llama-1b Q6_K": (LLAMA_1B, Q6_K),
    "llama-1b Q4_0": (LLAMA_1B, Q4_0),
    "qwen2.5-1.5b Q4_K_M": (QWEN_1_5B, Q4_K_M),
    "qwen2.5-1.5b Q4_0": (QWEN_1_5B, Q4_0),
    "qwen2.5-0.5b Q8_0": (QWEN_0_5B, Q8_0),
    "qwen2.5-0.5b Q4_K_M": (QWEN_0_5B, Q4_K_M),
    "qwen2.5-0.5b F16": (QWEN_0_5B, F16),
    "qwen3-0.6b Q5_K_M": (QWEN3_0_6B, Q5_K_M),
    "qwen3-0.6b Q8_0": (QWEN3_0_6B, Q8_0),
    "gemma3-1b Q4_K_M": (GEMMA3_1B, Q4_K_M),
    "gemma3-1b Q8_0": (GEMMA3_1B, Q8_0),
    "smollm2-360m F16": (SMOLLM2_360M, F16),
    "smollm2-360m Q8_0": (SMOLLM2_360M, Q8_0),
    "granite-moe-1b Q4_K_M": (GRANITE_MOE_1B, Q4_K_M),
    "granite-moe-1b Q8_0": (GRANITE_MOE_1B, Q8_0),
    "lfm2-350m F16": (LFM2_350M, F16),
    "lfm2-350m Q8_0": (LFM2_350M, Q8_0),
    "mamba2-370m Q8_0": (MAMBA2_370M, Q8_0),
    "granite-h-350m Q8_0": (GRANITE_H_350M, Q8_0),
}


@dataclass(frozen=True)
class Result:
    """One subject: what the full file did, and what the rehearsal said of it."""

    name: str
    full_bytes: int
    built_bytes: int
    layers: str
    decode_measured: float
    decode: Band
    prefill_measured: float
    prefill: Band
    ttft_measured_s: float
    ttft: Band
    full_drift: float
    wall_s: float


def start_engine() -> Engine:
    """A child that gets the processor first, where we may ask for that.

    Linux shares time between sessions, and a niceness counts only within one.
    """
    engine = Engine("-")
    group = Path(f"/proc/{engine.pid}/autogroup")
    if group.exists() and os.access(group, os.W_OK) and os.geteuid() == 0:
        group.write_text("-20")
    return engine


def measured(path: Path) -> tuple[float, float, float]:
    """Decode and prefill tokens per second, and seconds to the first token, of a file."""
    decode, first = BenchTest(0, 32), BenchTest(PROMPT_TOKENS, 1, 0, BenchKind.FIRST_TOKEN)
    with start_engine() as engine:
        engine.load(
            str(path), replace(SETTINGS, context_tokens=768), lambda _share: None, Cancellation()
        )
        engine.measure(BenchTest(64, 0), 0, Cancellation())
        prompts = [engine.measure(first, n, Cancellation()).sample for n in range(3)]
        engine.measure(decode, 0, Cancellation())
        steps = [engine.measure(decode, n, Cancellation()).sample for n in range(7)]
    step_ns = statistics.median(one.elapsed_ns for one in steps) / decode.output_tokens
    evaluate_ns = statistics.median(one.evaluate_ns for one in prompts)
    first_ns = statistics.median(one.elapsed_ns for one in prompts)
    return (
        NANOSECONDS / step_ns,
        PROMPT_TOKENS * NANOSECONDS / evaluate_ns,
        first_ns / NANOSECONDS,
    )


def compare(name: str, folder: Path) -> Result:
    """Measure the full file before and after it is rehearsed."""
    shape, mix = SUBJECTS[name]
    shape = replace(shape, mix=mix)
    path = write_standin(shape, folder / "full.gguf", SEED)
    before = measured(path)
    limits = RehearsalLimits(file_bytes=int(BUILT_SHARE * weights_bytes(shape)))
    rehearsal = rehearse(
        path,
        read_header(path),
        SETTINGS,
        start_engine,
        folder,
        lambda _progress: None,
        Cancellation(),
        limits=limits,
    )
    after = measured(path)
    path.unlink()
    speed = rehearsal.speed
    return Result(
        name=name,
        full_bytes=weights_bytes(shape),
        built_bytes=rehearsal.written_bytes,
        layers="+".join(str(one.layers) for one in rehearsal.stacks)
        + f" of {rehearsal.model_layers}",
        decode_measured=statistics.fmean((before[0], after[0])),
        decode=speed.decode_tokens_per_s,
        prefill_measured=statistics.fmean((before[1], after[1])),
        prefill=speed.prefill_tokens_per_s,
        ttft_measured_s=statistics.fmean((before[2], after[2])),
        ttft=speed.ttft_s,
        full_drift=after[0] / before[0] - 1,
        wall_s=rehearsal.wall_s,
    )


def table(results: list[Result]) -> str:
    """The results as Markdown, with the errors' summary below."""
    columns = ["model", "built", "measured", "rehearsed", "error", "90 % interval"]
    columns += ["full file's drift", "prefill error", "TTFT error", "wall"]
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for one in results:
        decode, prefill, ttft = errors(one)
        lines.append(
            f"| {one.name} | {one.layers} ({one.built_bytes / one.full_bytes:.0%}) "
            f"| {one.decode_measured:.2f} | {one.decode.likely:.2f} | {decode:+.1%} "
            f"| {one.decode.low:.2f} to {one.decode.high:.2f} | {one.full_drift:+.1%} "
            f"| {prefill:+.1%} | {ttft:+.1%} | {one.wall_s:.0f} s |"
        )
    for place, what in enumerate(("decode", "prefill", "TTFT")):
        sizes = sorted(abs(errors(one)[place]) for one in results)
        ninth = sizes[max(-(-9 * len(sizes) // 10) - 1, 0)]
        lines.append(
            f"\n{what}: median error {statistics.median(sizes):.1%}, nine in ten within "
            f"{ninth:.1%}, worst {sizes[-1]:.1%} ({len(sizes)} models)"
        )
    held = sum(one.decode.low <= one.decode_measured <= one.decode.high for one in results)
    lines.append(f"\nthe 90 % interval of decode held {held} of {len(results)}")
    return "\n".join(lines) + "\n"


def errors(one: Result) -> tuple[float, float, float]:
    """The relative errors of decode, prefill and the time to the first token."""
    return (
        one.decode.likely / one.decode_measured - 1,
        one.prefill.likely / one.prefill_measured - 1,
        one.ttft.likely / one.ttft_measured_s - 1,
    )


def read_results(record: Path) -> list[Result]:
    """The last result of each subject."""
    found: dict[str, Result] = {}
    for line in record.read_text().splitlines() if record.exists() else ():
        fields = json.loads(line)
        bands = {name: Band(**fields[name]) for name in ("decode", "prefill", "ttft")}
        found[fields["name"]] = Result(**{**fields, **bands})
    return [found[name] for name in SUBJECTS if name in found]


def main() -> None:
    """Measure what is named, all if nothing is, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--record", type=Path)
    asked = parser.parse_args()
    if asked.list:
        sys.stdout.write("\n".join(SUBJECTS) + "\n")
        return
    results = []
    for name in asked.names or ([] if asked.record and asked.record.exists() else SUBJECTS):
        with tempfile.TemporaryDirectory() as folder:
            results.append(compare(name, Path(folder)))
        if asked.record:
            with asked.record.open("a") as file:
                file.write(json.dumps(dataclasses.asdict(results[-1])) + "\n")
    sys.stdout.write(table(read_results(asked.record) if asked.record else results))


if __name__ == "__main__":
    main()
