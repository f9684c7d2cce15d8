"""Which layers a rehearsal builds, and what follows from their times; no model is run."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.domain.benchmarks import BenchSample
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.model_header import ModelHeader, TensorInfo
from leastwise.domain.rehearsals import StackTurn
from leastwise.engine.standin.cutting import Cut, cut_entries
from leastwise.engine.standin.entries import Entry, read_entries, text_entry
from leastwise.engine.standin.from_header import HeaderStandin
from leastwise.engine.standin.presets import TINY
from leastwise.engine.standin.quantisation import Q4_K_M
from leastwise.engine.standin.shape import Shape
from leastwise.fit.rehearsal_depths import Depths, depths_of
from leastwise.fit.rehearsal_estimate import (
    decode_band,
    per_second,
    prefill_band,
    stretch_of,
    ttft_band,
)
from leastwise.fit.rehearsal_layers import Layer, head_bytes, layers_of
from leastwise.fit.rehearsal_room import (
    available_memory_bytes,
    check_disk,
    check_memory,
)
from leastwise.hub.header import read_header
from tests.fixtures.sparse_gguf import write_sparse

WIDE = replace(
    TINY["attention"], embedding=256, feed_forward=512, layers=32, tied=False, mix=Q4_K_M
)
HYBRID = replace(TINY["hybrid"], layers=20, attention_layers=(5, 11, 17))
SLIDING = replace(TINY["sliding window"], layers=24)


def header_of(shape: Shape, folder: Path) -> ModelHeader:
    return read_header(write_sparse(shape, folder / "model.gguf"))


def best(header: ModelHeader, share: float) -> tuple[tuple[Layer, ...], Depths]:
    layers = layers_of(header)
    most_bytes = int(share * sum(tensor.size_bytes for tensor in header.tensors))
    return layers, next(depths_of(header, layers, most_bytes, most_bytes))


def test_types_are_mixed_as_in_the_whole_model(tmp_path: Path) -> None:
    layers, depths = best(header_of(WIDE, tmp_path), 0.4)
    types = {layer.number: layer.types for layer in layers}
    whole = Counter(types.values())
    assert sorted(whole.values()) == [16, 16]
    built = depths.order.originals[depths.fewer : depths.more]
    assert sorted(Counter(types[number] for number in built).values()) == [len(built) // 2] * 2
    assert depths.more >= 6


def test_the_stacks_stay_within_the_limit(tmp_path: Path) -> None:
    header = header_of(WIDE, tmp_path)
    whole_bytes = sum(tensor.size_bytes for tensor in header.tensors)
    for share in (0.3, 0.5, 0.8):
        _, depths = best(header, share)
        assert depths.size_bytes <= share * whole_bytes
        standin = HeaderStandin(
            tmp_path / "model.gguf", header, tmp_path / f"{share}.gguf", depths.cuts
        )
        weights = standin.size_bytes(depths.cuts[0]) - header.data_start_bytes
        assert weights == pytest.approx(depths.size_bytes, rel=0.01, abs=4096)


def test_more_room_promises_less_error(tmp_path: Path) -> None:
    header = header_of(WIDE, tmp_path)
    errors = [best(header, share)[1].expected_error for share in (0.3, 0.5, 0.8)]
    assert errors == sorted(errors, reverse=True)


def test_a_hybrid_has_both_kinds_of_memory_at_both_depths(tmp_path: Path) -> None:
    layers, depths = best(header_of(HYBRID, tmp_path), 0.6)
    attends = {layer.number: layer.attends for layer in layers}
    assert sum(attends.values()) == 3
    for cut in depths.cuts:
        assert {attends[number] for number in cut.originals} == {True, False}


def test_a_pattern_that_is_only_in_the_number_keeps_its_place(tmp_path: Path) -> None:
    layers, depths = best(header_of(SLIDING, tmp_path), 0.7)
    assert {layer.structure[-1] for layer in layers} == set(range(6))
    for place, original in enumerate(depths.order.originals):
        assert original % 6 == place % 6


def test_layers_that_guess_ahead_are_left_out(tmp_path: Path) -> None:
    header = header_of(WIDE, tmp_path)
    header = replace(header, metadata={**header.metadata, "llama.nextn_predict_layers": 2})
    assert len(layers_of(header)) == 30


def test_experts_that_sleep_are_not_read(tmp_path: Path) -> None:
    plain = header_of(replace(TINY["mixture of experts"], experts_used=4), tmp_path)
    some = header_of(replace(TINY["mixture of experts"], experts_used=1), tmp_path)
    every, quarter = layers_of(plain)[0], layers_of(some)[0]
    assert every.read_bytes == every.size_bytes == quarter.size_bytes
    experts = sum(t.size_bytes for t in plain.tensors if "blk.0" in t.name and "_exps" in t.name)
    assert every.read_bytes - quarter.read_bytes == pytest.approx(experts * 3 / 4)


def test_the_cache_counts_where_a_layer_keeps_one(tmp_path: Path) -> None:
    sliding = header_of(SLIDING, tmp_path)
    for layer in layers_of(sliding):
        assert layer.cache_width == 2 * SLIDING.kv_heads * SLIDING.head_width
        kept = 1000 if layer.number % 6 == 5 else SLIDING.sliding_window
        added = layer.read_bytes_at(1000, 2) - layer.read_bytes
        assert added == pytest.approx(2 * kept * layer.cache_width)
    hybrid = layers_of(header_of(HYBRID, tmp_path))
    assert [layer.number for layer in hybrid if layer.cache_width] == [5, 11, 17]


def timed(layers: list[Layer], outside: float, speed: float) -> StackTurn:
    """What an ideal machine needs: a time that follows the bytes."""
    seconds = (outside + sum(layer.read_bytes for layer in layers)) / speed
    sample = BenchSample(
        round(seconds * 1e9) + 3_000_000, 1_000_000, round(seconds * 1e9), 2_000_000
    )
    return StackTurn((seconds,) * 3, (sample,))


@pytest.mark.parametrize("shape", [WIDE, HYBRID, SLIDING], ids=lambda shape: shape.architecture)
def test_times_that_follow_the_bytes_are_found_again(tmp_path: Path, shape: Shape) -> None:
    header = header_of(shape, tmp_path)
    layers, depths = best(header, 0.7)
    by_number = {layer.number: layer for layer in layers}
    outside, speed = 3.0 * head_bytes(header), 1e9
    turns = [
        [timed([by_number[n] for n in cut.originals], outside, speed)] * 3 for cut in depths.cuts
    ]
    stretch = stretch_of(layers, depths)
    expected_s = (outside + sum(layer.read_bytes for layer in layers)) / speed
    decode = decode_band(turns, stretch)
    assert decode.likely == pytest.approx(expected_s, rel=1e-6)
    assert decode.low < expected_s < decode.high
    rate = per_second(decode)
    assert rate.low == 1 / decode.high
    assert rate.likely == pytest.approx(1 / expected_s, rel=1e-6)
    prefill = prefill_band(turns, stretch)
    assert ttft_band(turns, prefill).likely == pytest.approx(prefill.likely + 0.003, rel=1e-6)


def test_turns_that_lie_apart_widen_the_interval(tmp_path: Path) -> None:
    layers, depths = best(header_of(WIDE, tmp_path), 0.5)
    stretch = stretch_of(layers, depths)

    def width(apart: float) -> float:
        turns = [
            [StackTurn((base * (1 + apart * turn),), ()) for turn in (-1, 0, 1)]
            for base in (0.02, 0.01)
        ]
        band = decode_band(turns, stretch)
        return band.high - band.low

    assert width(0.0) < width(0.02) < width(0.1)


def figures(key: str, *values: int) -> Entry:
    return Entry(key, 9, struct.pack(f"<IQ{len(values)}I", 4, len(values), *values))


def number(key: str, value: int) -> Entry:
    return Entry(key, 4, struct.pack("<I", value))


def test_metadata_is_cut_with_the_layers(tmp_path: Path) -> None:
    header = header_of(replace(TINY["attention"], layers=4), tmp_path)
    entries = [
        number("split.count", 3),
        number("llama.block_count", 4),
        number("llama.leading_dense_block_count", 3),
        number("llama.nextn_predict_layers", 1),
        number("llama.embedding_length", 64),
        figures("llama.attention.head_count_kv", 5, 6, 7, 8),
        figures("llama.rope.dimension_sections", 1, 2, 3, 4),
        figures("tokenizer.ggml.token_type", 1, 2, 3, 4),
        text_entry("general.name", b"name"),
    ]
    assert list(cut_entries(entries, header, None)) == entries[1:]
    assert list(cut_entries(entries, header, Cut((2, 0), dense_lead=1))) == [
        number("llama.block_count", 2),
        number("llama.leading_dense_block_count", 1),
        number("llama.nextn_predict_layers", 0),
        entries[4],
        figures("llama.attention.head_count_kv", 7, 5),
        *entries[6:],
    ]


def test_a_tensor_with_a_part_for_each_layer_is_written_anew(tmp_path: Path) -> None:
    """As Gemma 3n has it: of fewer layers it is smaller, and all that follows lies elsewhere."""
    source = write_sparse(replace(TINY["attention"], layers=4), tmp_path / "model.gguf")
    header = read_header(source)
    parts = TensorInfo("per_layer_token_embd.weight", (4 * 32, 512), 8, 0)
    header = replace(header, tensors=(parts, *header.tensors))
    order = Cut((0, 1, 2, 3))
    cuts = (order.first(3), order.first(1))
    shared = HeaderStandin(source, header, tmp_path / "shared.gguf", cuts)
    for cut in (*cuts, cuts[0]):
        shared.show(cut)
        sum(shared.fill(cut))
        found = read_header(shared.path)
        shapes = {tensor.name: tensor.shape for tensor in found.tensors}
        assert shapes["per_layer_token_embd.weight"] == (len(cut.originals) * 32, 512)
        alone = HeaderStandin(source, header, tmp_path / "alone.gguf", (cut,))
        alone.show(cut)
        sum(alone.fill(cut))
        expected = alone.path.read_bytes()[read_header(alone.path).data_start_bytes :]
        weights = shared.path.read_bytes()[found.data_start_bytes :]
        assert weights[: len(expected)] == expected
        alone.path.unlink()


def test_a_header_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    data = write_sparse(TINY["attention"], tmp_path / "model.gguf").read_bytes()
    start = read_header(tmp_path / "model.gguf").data_start_bytes
    assert len(read_entries(data[:start])) > 10
    for end in range(30, start // 2, 97):
        with pytest.raises(ValueError, match="header"):
            read_entries(data[:end])


def test_room_is_asked_for_before() -> None:
    with pytest.raises(EnvironmentFault) as disk:
        check_disk(Path("/"), 1 << 60)
    assert disk.value.message.code == "rehearsal.disk_short"
    with pytest.raises(EnvironmentFault) as memory:
        check_memory(2 * available_memory_bytes())
    assert memory.value.message.code == "rehearsal.memory_short"
