"""Held against what was measured: predictions that know nothing, and that know other shapes."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.speed_observations import ModelFeatures, SpeedKind, SpeedObservation
from leastwise.fit.costs import ATTENTION
from leastwise.fit.features import model_features
from leastwise.fit.learning import NOTHING_LEARNED, Error, Learned, error_of
from leastwise.hub.header import read_header
from leastwise.store.codec import dump, load
from tests.benchmarks.prediction_measuring import Record, write_header
from tests.benchmarks.shapes import DEEP_TOKENS, MIXES, SHAPES


@dataclass(frozen=True)
class Held:
    """One measured time against its prediction: logarithms of measured over predicted."""

    record: Record
    error: Error
    bare: float
    bare_half_width: float
    learned: float
    learned_half_width: float


def observations(records: Iterable[Record], cache: Path) -> list[tuple[Record, SpeedObservation]]:
    """The records as speeds that were measured of models."""
    known: dict[tuple[str, str], ModelFeatures] = {}
    found = []
    for one in records:
        key = (one.shape, one.mix)
        if key not in known:
            known[key] = _features(*key, cache)
        found.append((one, _observation(one, known[key])))
    return found


def _observation(one: Record, features: ModelFeatures) -> SpeedObservation:
    decode = one.kind == "decode"
    per = one.tokens if decode else 1
    return SpeedObservation(
        model_sha256=f"{one.shape} {one.mix}",
        features=features,
        kind=SpeedKind.DECODE if decode else SpeedKind.PREFILL,
        threads=one.threads,
        tokens=one.tokens,
        depth_tokens=one.depth_tokens,
        samples_s=(one.elapsed_s / per,),
    )


def _features(name: str, mix: str, cache: Path) -> ModelFeatures:
    """By way of a real header, which is written once."""
    kept = cache / f"{name}-{mix}.json"
    if kept.exists():
        return load(ModelFeatures, kept.read_text())
    cache.mkdir(parents=True, exist_ok=True)
    path = cache / "header.gguf"
    write_header(replace(SHAPES[name].shape, mix=MIXES[mix]), path)
    features = model_features(read_header(path))
    path.unlink()
    kept.write_text(dump(features))
    return features


def held(
    pairs: Sequence[tuple[Record, SpeedObservation]], machines: Mapping[int, MachineSpeed]
) -> list[Held]:
    """Each record against its prediction; what is learned leaves its own shape out."""
    errors = [error_of(seen, machines[record.machine]) for record, seen in pairs]
    found = []
    for (record, seen), error in zip(pairs, errors, strict=True):
        others = tuple(
            other_error
            for (other, other_seen), other_error in zip(pairs, errors, strict=True)
            if other.shape != record.shape and other_seen.kind is seen.kind
        )
        bare = NOTHING_LEARNED.correction(seen.kind, error)
        learned = Learned({seen.kind: others}).correction(seen.kind, error)
        off = error.log_ratio
        found.append(
            Held(record, error, off, bare.half_width, off - learned.shift, learned.half_width)
        )
    return found


def table(rows: Sequence[Held]) -> Iterator[str]:
    """The figures by what is predicted, as Markdown."""
    yield from _head("what", "median, 9 in 10")
    groups: dict[str, Callable[[Held], bool]] = {
        "decode, empty context": lambda one: _is(one, "decode") and not one.record.depth_tokens,
        "decode at 1k and 2k": lambda one: 0 < one.record.depth_tokens < DEEP_TOKENS,
        "decode at 8k": lambda one: one.record.depth_tokens >= DEEP_TOKENS,
        "decode, all": lambda one: _is(one, "decode"),
        "prefill of 512": lambda one: _is(one, "prefill"),
        "all": lambda _: True,
    }
    for name, wanted in groups.items():
        some = [one for one in rows if wanted(one)]
        if some:
            yield _row(name, some)


def by_shape(rows: Sequence[Held]) -> Iterator[str]:
    """The same by shape."""
    yield from _head("shape", "median, worst")
    for shape in dict.fromkeys(one.record.shape for one in rows):
        some = [one for one in rows if one.record.shape == shape]
        yield _row(shape, some, worst=True)


def every(rows: Sequence[Held]) -> Iterator[str]:
    """Each record: measured tokens per second, and how far off the predictions are."""
    columns = ("shape", "mix", "what", "threads", "tok/s", "bare", "learned", "half", "attention")
    yield f"| {' | '.join(columns)} |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for one in rows:
        rate = one.record.tokens / one.record.elapsed_s
        what = one.record.kind + (f" @{one.record.depth_tokens}" if one.record.depth_tokens else "")
        yield (
            f"| {one.record.shape} | {one.record.mix} | {what} | {one.record.threads} "
            f"| {rate:.1f} | {math.exp(one.bare) - 1:+.0%} | {math.exp(one.learned) - 1:+.0%} "
            f"| {math.exp(one.learned_half_width) - 1:.0%} "
            f"| {one.error.shares.get(ATTENTION, 0):.0%} |"
        )


def _head(what: str, errors: str) -> Iterator[str]:
    columns = (what, "n", f"nothing learned: {errors}", "covered", f"others learned: {errors}")
    yield f"| {' | '.join(columns)} | covered |"
    yield "|---|---|---|---|---|---|"


def _row(name: str, rows: Sequence[Held], *, worst: bool = False) -> str:
    def figures(errors: list[float]) -> str:
        # of the speed: predicted over measured, less one
        off = sorted(abs(math.exp(one) - 1) for one in errors)
        high = off[-1] if worst else off[math.ceil(0.9 * len(off)) - 1]
        return f"{statistics.median(off):.1%}, {high:.1%}"

    bare = sum(abs(one.bare) <= one.bare_half_width for one in rows) / len(rows)
    learned = sum(abs(one.learned) <= one.learned_half_width for one in rows) / len(rows)
    return (
        f"| {name} | {len(rows)} | {figures([one.bare for one in rows])} | {bare:.0%} "
        f"| {figures([one.learned for one in rows])} | {learned:.0%} |"
    )


def _is(one: Held, kind: str) -> bool:
    return one.record.kind == kind
