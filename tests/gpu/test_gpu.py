"""What was planned for a GPU against what it took, and what it brings; `make gpu-check` files it.

Needs a GPU and a build of llama.cpp for it; everything here is skipped elsewhere.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import gguf
import psutil
import pytest

from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.devices import Device, device_from
from leastwise.domain.suites import Generation
from leastwise.engine.child.device_buffers import (
    DeviceBytes,
    cache_bytes_by_layer,
    dry_run_bytes,
    parse_device_buffers,
    parse_layer_devices,
)
from leastwise.engine.client import Engine
from leastwise.engine.offload import (
    MARGIN_BYTES,
    ModelBytes,
    OffloadPlan,
    confirm,
    model_bytes,
    plan_offload,
    split_places,
)
from leastwise.engine.protocol import SequenceRequest

pytestmark = [pytest.mark.gpu, pytest.mark.timeout(600)]

ROOT = Path(__file__).parents[2]
HOUSE_MODEL = ROOT / "models" / "house" / "triage-2.8M-Q8_0.gguf"
MIB = 2**20
PROMPTS = ("Where is my parcel?", "The invoice is wrong, please mend it.", "I want my money back.")


@dataclass(frozen=True)
class Load:
    """What one load did; `taken` is by how much each device's free memory sank."""

    log: Sequence[str]
    taken: Mapping[str, int]


def load(path: Path, layers: int, devices: Sequence[Device], *, dry: bool = False) -> Load:
    chosen = [word for device in devices for word in ("--device", device.name)]
    command = [sys.executable, "-m", "tests.gpu.native_load", str(path), "--layers", str(layers)]
    done = subprocess.run(
        [*command, *(["--dry"] if dry else []), *(chosen or ["--no-device"])],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    before, during = (
        {d.name: d.free_bytes for d in map(device_from, told[when])}
        for when in ("before", "during")
    )
    taken = {n: (before[n] or 0) - (during[n] or 0) for n in before if before[n] is not None}
    return Load(told["log"], taken)


def parts_of(path: Path, devices: Sequence[Device]) -> ModelBytes:
    """The model's sizes, from its file and from llama.cpp's own plan with every layer offloaded."""
    lines = load(path, -1, devices, dry=True).log
    tensors = {str(t.name): int(t.n_bytes) for t in gguf.GGUFReader(path).tensors}
    caches = cache_bytes_by_layer(lines, len(parse_layer_devices(lines)) - 1)
    buffers = parse_device_buffers(lines)
    compute_bytes = max(buffers[d.name].compute_bytes for d in devices if d.name in buffers)
    return model_bytes(tensors, caches, compute_bytes)


def planned(
    path: Path, devices: Sequence[Device]
) -> tuple[OffloadPlan, Callable[[int], Mapping[str, int]]]:
    """The plan for these devices, confirmed, and llama.cpp's own for any number of layers."""
    parts = parts_of(path, devices)
    plan = plan_offload(devices, parts, psutil.virtual_memory().available)
    chosen = [share.device for share in plan.per_device]

    def dry_run(layers: int) -> Mapping[str, int]:
        return dry_run_bytes(load(path, layers, chosen, dry=True).log, parts)

    return confirm(plan, dry_run), dry_run


def check_load(
    path: Path, plan: OffloadPlan, record: Callable[[str, object], None]
) -> Sequence[str]:
    """Load as planned; each device holds what was planned, and its memory sank by no more."""
    devices = [share.device for share in plan.per_device]
    loaded = load(path, plan.gpu_layers, devices)
    buffers = parse_device_buffers(loaded.log)
    record("layers", f"{plan.offloaded} of {plan.layers}")
    for share in plan.per_device:
        held = buffers.get(share.device.name, DeviceBytes()).total_bytes
        taken = loaded.taken[share.device.name]
        record(f"{share.device.name} planned", f"{share.needed_bytes / MIB:.1f} MiB")
        record(f"{share.device.name} buffers", f"{held / MIB:.1f} MiB")
        record(f"{share.device.name} taken", f"{taken / MIB:.1f} MiB")
        # Buffers are padded, tensor by tensor, and printed to a hundredth of a MiB.
        slack = 0.01 * share.needed_bytes + MIB
        assert held <= share.needed_bytes + slack
        if len(devices) == 1:  # on several, a dry run plans some compute buffers larger
            assert held >= share.needed_bytes - slack
        assert taken <= share.needed_bytes + MARGIN_BYTES
    return loaded.log


def test_a_model_that_fits_is_offloaded_whole_and_takes_what_was_planned(
    gpus: tuple[Device, ...],
    model: Path,
    record_property: Callable[[str, object], None],
) -> None:
    plan, _ = planned(model, gpus)
    assert plan.confirmed
    if plan.gpu_layers != -1:
        pytest.skip(f"only {plan.offloaded} of {plan.layers} layers fit here")
    check_load(model, plan, record_property)


def test_a_model_that_fits_in_part_is_offloaded_in_part_to_where_it_was_planned(
    gpus: tuple[Device, ...],
    model: Path,
    record_property: Callable[[str, object], None],
) -> None:
    parts = parts_of(model, gpus)
    whole = sum(map(parts.place_bytes, range(parts.places)))
    # As if each had room for its share of two thirds of the model, beside the margin.
    room = whole * 2 // 3 // len(gpus) + parts.compute_bytes + MARGIN_BYTES
    tight = [replace(gpu, free_bytes=room) for gpu in gpus]
    plan, _ = planned(model, tight)
    assert 0 < plan.offloaded < plan.layers
    log = check_load(model, plan, record_property)
    placed = parse_layer_devices(log)
    offloaded = [place for place, device in placed.items() if device != "CPU"]
    assert offloaded == list(range(plan.layers - plan.offloaded, plan.layers))
    if len(gpus) == 1:  # llama.cpp splits by the memory that is really free
        owners = split_places([room], plan.layers, plan.offloaded)
        assert [owner is not None for owner in owners] == [d != "CPU" for d in placed.values()]


def test_no_device_means_nothing_on_a_gpu(gpus: tuple[Device, ...], model: Path) -> None:
    loaded = load(model, 0, [])
    assert set(parse_device_buffers(loaded.log)) == {"CPU"}


@pytest.fixture
def engine(gpus: tuple[Device, ...]) -> Iterator[Engine]:
    with Engine("the log") as running:
        yield running


def nothing(_: object) -> None:
    """Listens to nothing."""


def test_speed_with_and_without_offload(
    engine: Engine, model: Path, record_property: Callable[[str, object], None]
) -> None:
    for layers in (0, -1):
        settings = RunSettings(context_tokens=2048, gpu_layers=layers)
        engine.load(str(model), settings, nothing, Cancellation())
        for test in (BenchTest(512, 0), BenchTest(0, 64)):
            times_ns = [
                engine.measure(test, seed, Cancellation()).sample.elapsed_ns for seed in range(6)
            ]
            median_ns = sorted(times_ns[1:])[2]  # the first one warms up
            name = f"{test.name} with {'every layer' if layers else 'no layer'} offloaded"
            record_property(name, f"{test.tokens * 1e9 / median_ns:.1f} tokens/s")
            assert min(times_ns) > 0
        engine.unload(Cancellation())


def test_greedy_tokens_with_and_without_offload(
    engine: Engine, record_property: Callable[[str, object], None]
) -> None:
    written: list[list[int]] = []
    for layers in (0, -1):
        settings = RunSettings(context_tokens=512, threads=1, gpu_layers=layers)
        engine.load(str(HOUSE_MODEL), settings, nothing, Cancellation())
        written.append([token for prompt in PROMPTS for token in tokens(engine, prompt)])
        engine.unload(Cancellation())
    without, offloaded = written
    # Sums in another order round otherwise: differences are counted, not forbidden.
    differing = sum(a != b for a, b in zip(without, offloaded, strict=False))
    record_property("tokens", len(without))
    record_property("tokens that differ", differing + abs(len(without) - len(offloaded)))
    assert without
    assert offloaded


def tokens(engine: Engine, prompt: str) -> list[int]:
    request = SequenceRequest(0, prompt, Generation(max_tokens=64), top_logprobs=1)
    done = engine.answer(request, nothing, Cancellation())
    return [one.token for one in done.logprobs]
