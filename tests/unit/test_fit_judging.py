"""The verdict on a need against a machine's memory, and what it says would help."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import (
    DeviceMemory,
    FitJudgement,
    FitVerdict,
    MemoryNeed,
    MemoryRoom,
    Sibling,
)
from leastwise.domain.messages import render
from leastwise.fit.judging import Circumstances, judge, reserve_bytes

GIB = 2**30
NEED = MemoryNeed(
    weights_bytes=4 * GIB,
    repacked_bytes=0,
    kv_cache_bytes=2 * GIB,
    recurrent_bytes=0,
    compute_bytes=GIB // 4,
    output_bytes=GIB // 8,
    runtime_bytes=GIB // 8,
    method="dry-run",
)
SETTINGS = RunSettings(context_tokens=16_384)


def with_cache(settings: RunSettings) -> MemoryNeed:
    """The need of NEED's model: its cache grows with the context and halves with 8 bits."""
    kv_bytes = NEED.kv_cache_bytes * settings.context_tokens // SETTINGS.context_tokens
    kv_bytes = kv_bytes * 17 // 32 if settings.kv_type_k == "q8_0" else kv_bytes
    return replace(NEED, kv_cache_bytes=kv_bytes)


def judged(
    available_gib: float,
    reclaimable_gib: float = 0,
    largest_context: int = 0,
    need: MemoryNeed = NEED,
    siblings: tuple[Sibling, ...] = (),
    assumed: bool = False,
) -> FitJudgement:
    room = MemoryRoom(
        32 * GIB, round(available_gib * GIB), round(reclaimable_gib * GIB), assumed=assumed
    )
    around = Circumstances(SETTINGS, room, with_cache, largest_context, 4 * GIB, siblings)
    return judge(need, around)


def test_what_fits_says_what_is_to_spare() -> None:
    found = judged(9.6, largest_context=32_768)
    assert (found.verdict, found.largest_context) == (FitVerdict.FITS, 32_768)
    assert render(found.reason) == "Fits, with 3.10 GiB to spare."


def test_a_machine_that_nobody_looked_at_is_named_as_assumed() -> None:
    found = judged(9.6, assumed=True)
    assert render(found.reason) == "Fits, with 3.10 GiB to spare of 9.60 GiB taken as available."


def test_what_only_fits_without_other_programs_is_tight() -> None:
    found = judged(5, reclaimable_gib=3)
    assert found.verdict is FitVerdict.TIGHT
    assert render(found.reason) == (
        "Tight: it needs 6.50 GiB, and 5.00 GiB is available now. "
        "Close other programs: they hold 3.00 GiB."
    )


def test_what_leaves_less_than_the_reserve_is_tight_and_never_fits() -> None:
    found = judged(6.6)
    assert found.verdict is FitVerdict.TIGHT
    assert "needs 6.50 GiB of 6.60 GiB, with less than 0.250 GiB" in render(found.reason)


def test_what_does_not_fit_says_how_much_is_missing() -> None:
    found = judged(4)
    assert found.verdict is FitVerdict.DOES_NOT_FIT
    assert render(found.reason) == "Does not fit: 2.75 GiB short."


def test_every_way_that_would_fit_is_named() -> None:
    siblings = (Sibling("Q8_0", 7 * GIB), Sibling("Q3_K_M", 3 * GIB), Sibling("Q2_K", 2 * GIB))
    found = judged(6, largest_context=8192, siblings=siblings)
    assert render(found.reason) == (
        "Does not fit: 0.750 GiB short; it fits with a context of 8,192, with an 8-bit KV cache, "
        "or as Q3_K_M (a file of 3.22 GB)."
    )


def test_an_8_bit_cache_is_not_named_where_it_would_not_fit_either() -> None:
    assert "8-bit" not in render(judged(4.5, largest_context=2048).reason)


def test_copies_of_weights_count_for_the_sibling_too() -> None:
    mapped = replace(NEED, repacked_bytes=GIB)
    siblings = (Sibling("Q2_K", 2 * GIB),)
    assert "Q2_K" in render(judged(5, need=NEED, siblings=siblings).reason)
    assert "Q2_K" not in render(judged(5, need=mapped, siblings=siblings).reason)


def test_a_device_that_would_overflow_does_not_fit() -> None:
    gpu = DeviceMemory("CUDA0", 3 * GIB, GIB, 0, 0, 0, available_bytes=3 * GIB)
    own = DeviceMemory("CPU", 9 * GIB, 0, 0, 0, 0, available_bytes=0)
    found = judged(20, need=replace(NEED, devices=(own, gpu)))
    assert found.verdict is FitVerdict.DOES_NOT_FIT
    assert render(found.reason).startswith("Does not fit on CUDA0: 1.00 GiB short.")


@given(
    available=st.integers(0, 40 * GIB),
    reclaimable=st.integers(0, 40 * GIB),
    weights=st.integers(0, 40 * GIB),
)
def test_nothing_is_said_to_fit_that_does_not(
    available: int, reclaimable: int, weights: int
) -> None:
    need = replace(NEED, weights_bytes=weights)
    room = MemoryRoom(40 * GIB, available, reclaimable)
    found = judge(need, Circumstances(SETTINGS, room, lambda _: need, 0, weights or 1))
    margin = need.total_bytes + reserve_bytes(need.total_bytes)
    assert (found.verdict is FitVerdict.FITS) == (margin <= available)
    if found.verdict is FitVerdict.DOES_NOT_FIT:
        assert need.total_bytes > available
        assert margin > room.obtainable_bytes
    assert found.spare_bytes == available - need.total_bytes


@pytest.mark.parametrize("total", [0, GIB, 100 * GIB])
def test_the_reserve_covers_what_a_prediction_may_be_below(total: int) -> None:
    assert reserve_bytes(total) >= total * 0.02
