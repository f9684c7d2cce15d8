"""How many layers go where: never more than fits, never fewer than could, as llama.cpp splits."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leastwise.domain.devices import Device
from leastwise.domain.messages import render
from leastwise.engine.offload import (
    EVERY_LAYER,
    ModelBytes,
    OffloadPlan,
    confirm,
    model_bytes,
    plan_offload,
    split_places,
)

MIB, GIB = 2**20, 2**30
EIGHT_LAYERS = ModelBytes((100 * MIB,) * 8, (10 * MIB,) * 8, 200 * MIB, 210 * MIB, 50 * MIB)
WHOLE = 8 * 110 * MIB + 210 * MIB + 50 * MIB

sizes = st.integers(min_value=0, max_value=16 * GIB)
layers = st.lists(st.integers(min_value=0, max_value=GIB), min_size=1, max_size=24)


def card(number: int, free_bytes: int | None, *, unified: bool = False) -> Device:
    kind = "igpu" if unified else "gpu"
    total_bytes = None if free_bytes is None else free_bytes + GIB
    return Device(f"GPU{number}", "GPU", "A card", kind, total_bytes, free_bytes, unified)


@st.composite
def models(draw: st.DrawFn) -> ModelBytes:
    weights = draw(layers)
    caches = draw(st.lists(st.integers(0, GIB), min_size=len(weights), max_size=len(weights)))
    parts = [draw(st.integers(0, GIB)) for _ in range(4)]
    return ModelBytes(tuple(weights), tuple(caches), *parts)


def cards(count: int = 4) -> st.SearchStrategy[list[Device]]:
    memory = st.lists(st.none() | sizes, max_size=count)
    return memory.map(lambda free: [card(n, size) for n, size in enumerate(free)])


@given(cards(), models(), sizes)
def test_no_device_gets_more_than_its_free_memory_less_the_margin(
    devices: list[Device], model: ModelBytes, margin_bytes: int
) -> None:
    plan = plan_offload(devices, model, None, margin_bytes)
    for share in plan.per_device:
        assert share.device.free_bytes is not None
        assert share.needed_bytes + margin_bytes <= share.device.free_bytes


@given(cards(), models())
def test_a_plan_accounts_for_every_layer_once(devices: list[Device], model: ModelBytes) -> None:
    plan = plan_offload(devices, model, None)
    assert sum(share.layers for share in plan.per_device) == plan.offloaded
    gone = range(model.places - plan.offloaded, model.places)
    weights = sum(map(model.place_bytes, gone))
    assert plan.device_bytes == weights + model.compute_bytes * len(plan.per_device)


@given(cards(), models())
def test_a_device_that_does_not_tell_its_memory_gets_nothing(
    devices: list[Device], model: ModelBytes
) -> None:
    silent = {device.name for device in devices if device.free_bytes is None}
    plan = plan_offload(devices, model, None)
    assert not silent & {share.device.name for share in plan.per_device}
    assert plan_offload([card(0, None)], model, None).gpu_layers == 0


@given(sizes, sizes, models())
def test_more_free_memory_never_means_fewer_layers(
    free_bytes: int, more_bytes: int, model: ModelBytes
) -> None:
    less = plan_offload([card(0, free_bytes)], model, None)
    more = plan_offload([card(0, free_bytes + more_bytes)], model, None)
    assert more.offloaded >= less.offloaded


@given(cards(), models(), st.integers(0, 3))
def test_several_devices_with_more_memory_alike_never_get_fewer_layers(
    devices: list[Device], model: ModelBytes, doublings: int
) -> None:
    # Twice as much for each keeps the split exactly; more for one alone moves layers to it.
    more = [
        replace(d, free_bytes=None if d.free_bytes is None else d.free_bytes << doublings)
        for d in devices
    ]
    assert plan_offload(more, model, None).offloaded >= plan_offload(devices, model, None).offloaded


@given(models(), st.data())
def test_one_layer_more_would_not_fit(model: ModelBytes, data: st.DataObject) -> None:
    least = model.place_bytes(model.places - 1) + model.compute_bytes
    whole = least + sum(map(model.place_bytes, range(model.places - 1)))
    free_bytes = GIB + data.draw(st.integers(least, max(least, whole - 1)))
    plan = plan_offload([card(0, free_bytes)], model, None)
    assert plan.offloaded >= 1
    if plan.gpu_layers != EVERY_LAYER:
        following = model.place_bytes(model.places - plan.offloaded - 1)
        assert plan.device_bytes + following > free_bytes - GIB


@given(sizes, sizes, models())
def test_unified_memory_is_counted_once_and_is_the_systems(
    free_bytes: int, available_bytes: int, model: ModelBytes
) -> None:
    device = card(0, free_bytes, unified=True)
    plan = plan_offload([device], model, available_bytes)
    if plan.offloaded:
        kept = sum(map(model.place_bytes, range(model.places - plan.offloaded)))
        assert plan.device_bytes + kept + model.input_bytes <= available_bytes - GIB
        assert plan.device_bytes <= free_bytes - GIB
    assert plan_offload([device], model, None).gpu_layers == 0


def words(plan: OffloadPlan) -> str:
    return render(plan.why)


def test_what_fits_whole_is_offloaded_whole() -> None:
    plan = plan_offload([card(0, WHOLE + GIB)], EIGHT_LAYERS, None)
    assert (plan.gpu_layers, plan.layers, plan.device_bytes) == (EVERY_LAYER, 9, WHOLE)
    assert words(plan) == "All 9 layers fit on A card (GPU)."


def test_a_byte_less_leaves_the_first_layer_to_the_processor() -> None:
    plan = plan_offload([card(0, WHOLE + GIB - 1)], EIGHT_LAYERS, None)
    assert (plan.gpu_layers, plan.device_bytes) == (8, WHOLE - 110 * MIB)
    assert words(plan) == ("8 of 9 layers fit on A card (GPU); the others stay with the processor.")


def test_the_output_goes_first_and_the_embedding_never() -> None:
    plan = plan_offload([card(0, GIB + 260 * MIB)], EIGHT_LAYERS, None)
    assert (plan.gpu_layers, plan.device_bytes) == (1, 260 * MIB)


@pytest.mark.parametrize(
    ("devices", "available", "reason"),
    [
        ([], None, "no GPU to use"),
        ([card(0, None)], None, "does not tell its free memory"),
        ([card(0, GIB)], None, "needs 0.254 GiB, and 0 MiB can be used"),
        ([card(0, 8 * GIB, unified=True)], 2 * GIB, "of it, and 1.00 GiB can be used"),
    ],
)
def test_where_nothing_is_offloaded_the_reason_is_said(
    devices: list[Device], available: int | None, reason: str
) -> None:
    plan = plan_offload(devices, EIGHT_LAYERS, available)
    assert (plan.gpu_layers, plan.per_device) == (0, ())
    assert reason in words(plan)


def test_two_devices_share_by_their_free_memory() -> None:
    plan = plan_offload([card(0, 2 * GIB), card(1, 4 * GIB)], EIGHT_LAYERS, None)
    assert [share.layers for share in plan.per_device] == [3, 6]
    first, second = plan.per_device
    assert first.needed_bytes == 3 * 110 * MIB + 50 * MIB
    assert second.needed_bytes == 5 * 110 * MIB + 210 * MIB + 50 * MIB


def test_a_device_too_small_for_its_share_is_left_out() -> None:
    plan = plan_offload([card(0, GIB + MIB), card(1, 8 * GIB)], EIGHT_LAYERS, None)
    assert plan.gpu_layers == EVERY_LAYER
    assert [share.device.name for share in plan.per_device] == ["GPU1"]


@pytest.mark.parametrize(
    ("free", "places", "gpu_layers", "owners"),
    [
        # std::upper_bound: a layer on a border goes to the next device
        ([1, 1], 4, 4, [0, 0, 1, 1]),
        ([1, 1, 1], 33, 33, [0] * 11 + [1] * 11 + [2] * 11),
        ([7, 3], 10, 10, [0] * 7 + [1] * 3),
        # three bytes less round to as much, so that the border lies in the middle
        ([8589934592, 8589934589], 36, 36, [0] * 18 + [1] * 18),
        ([3, 1], 5, 4, [None, 0, 0, 0, 1]),
        ([0, 1], 3, 3, [1, 1, 1]),
        ([1], 3, 99, [0, 0, 0]),
        ([1, 1], 3, 0, [None, None, None]),
        ([], 2, 2, [None, None]),
    ],
)
def test_places_are_split_as_llama_cpp_splits_them(
    free: Sequence[int], places: int, gpu_layers: int, owners: Sequence[int | None]
) -> None:
    assert list(split_places(free, places, gpu_layers)) == owners


def test_a_models_parts_come_from_its_tensors() -> None:
    tensors = {
        "token_embd.weight": 10,
        "blk.0.attn_q.weight": 1,
        "blk.0.ffn_up.weight": 2,
        "blk.1.attn_q.weight": 4,
        "output_norm.weight": 8,
    }
    tied = model_bytes(tensors, (5, 6), 7)
    assert tied == ModelBytes((3, 4), (5, 6), 10, 8, 7, tied_bytes=10)
    assert tied.place_bytes(2) == 8 + 10
    untied = model_bytes({**tensors, "output.weight": 20}, (5, 6), 7)
    assert untied.place_bytes(2) == 8 + 20
    with pytest.raises(ValueError, match=r"blk\.1\..* is of a layer beyond the cache's 1"):
        model_bytes(tensors, (5,), 7)


def oracle(compute_bytes: int, asked: list[int]) -> Callable[[int], Mapping[str, int]]:
    """What llama.cpp would plan if its compute buffer were of this size."""

    def dry_run(gpu_layers: int) -> Mapping[str, int]:
        asked.append(gpu_layers)
        gone = range(EIGHT_LAYERS.places - gpu_layers, EIGHT_LAYERS.places)
        kept = range(EIGHT_LAYERS.places - gpu_layers)
        return {
            "CPU": EIGHT_LAYERS.input_bytes + sum(map(EIGHT_LAYERS.place_bytes, kept)),
            "GPU0": sum(map(EIGHT_LAYERS.place_bytes, gone)) + compute_bytes,
        }

    return dry_run


def test_a_plan_that_llama_cpp_shares_is_confirmed_at_once() -> None:
    asked: list[int] = []
    plan = plan_offload([card(0, WHOLE + GIB)], EIGHT_LAYERS, None)
    confirmed = confirm(plan, oracle(50 * MIB, asked))
    assert confirmed == replace(plan, confirmed=True)
    assert asked == [9]


def test_layers_are_taken_back_until_the_real_buffers_fit() -> None:
    asked: list[int] = []
    plan = plan_offload([card(0, WHOLE + GIB)], EIGHT_LAYERS, None)
    confirmed = confirm(plan, oracle(300 * MIB, asked))
    assert asked == [9, 8, 7, 6]
    assert confirmed.gpu_layers == 6
    (share,) = confirmed.per_device
    assert (share.layers, share.needed_bytes) == (6, 5 * 110 * MIB + 210 * MIB + 300 * MIB)
    assert share.needed_bytes <= share.budget_bytes < share.needed_bytes + 110 * MIB


def test_shared_memory_is_held_against_what_device_and_processor_really_take() -> None:
    whole = WHOLE + EIGHT_LAYERS.input_bytes
    asked: list[int] = []
    device = card(0, 8 * GIB, unified=True)
    plan = plan_offload([device], EIGHT_LAYERS, whole + GIB)
    assert (plan.gpu_layers, plan.shared_bytes) == (EVERY_LAYER, whole)
    assert confirm(plan, oracle(50 * MIB, asked)).gpu_layers == EVERY_LAYER
    asked.clear()
    refused = confirm(plan, oracle(51 * MIB, asked))
    assert (refused.gpu_layers, asked) == (0, [9])  # layers taken back would free nothing
    assert "shares the system's memory" in words(refused)


def test_where_no_real_plan_fits_nothing_is_offloaded() -> None:
    asked: list[int] = []
    plan = plan_offload([card(0, WHOLE + GIB)], EIGHT_LAYERS, None)
    confirmed = confirm(plan, oracle(8 * GIB, asked))
    assert (confirmed.gpu_layers, confirmed.per_device, confirmed.confirmed) == (0, (), True)
    assert asked == list(range(9, 0, -1))
    assert "needs 8.21 GiB" in words(confirmed)


def test_a_plan_without_a_device_asks_nothing() -> None:
    asked: list[int] = []
    plan = plan_offload([], EIGHT_LAYERS, None)
    assert confirm(plan, oracle(0, asked)) == plan
    assert not asked
