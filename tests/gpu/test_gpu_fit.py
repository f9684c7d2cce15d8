"""What `fit` says of a GPU before a model runs on it, beside what was then measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.bench_results import BenchResult
from leastwise.domain.benchmarks import bench_tests
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.devices import Device
from leastwise.domain.fits import Fit, Ground
from leastwise.paths import Paths
from leastwise.settings import Settings

pytestmark = [pytest.mark.gpu, pytest.mark.timeout(600)]

MIB = 2**20
CONTEXT_TOKENS = 768


@pytest.fixture
def core(gpus: tuple[Device, ...], tmp_path: Path) -> Iterator[Core]:
    with Core(Paths(tmp_path), Settings()) as running:
        yield running


def fitted(core: Core, model: Path) -> Fit:
    request = core.fit_request([str(model)], context_tokens=CONTEXT_TOKENS)
    (fit,) = core.fit(request, lambda _event: None, Cancellation())
    return fit


def benched(core: Core, model: Path) -> BenchResult:
    request = core.bench_request([model], bench_tests((512,), (128,)))
    (result,) = core.bench(request, lambda _event: None, Cancellation()).results
    return result


def test_what_a_process_takes_beside_a_gpu_is_what_fit_said(
    core: Core, model: Path, record_property: Callable[[str, object], None]
) -> None:
    need = fitted(core, model).memory
    peak = benched(core, model).memory.peak
    assert need is not None
    assert peak is not None
    record_property("planned", f"{need.total_bytes / MIB:.0f} MiB")
    record_property("measured peak", f"{peak.total_bytes / MIB:.0f} MiB")
    for device in need.devices:
        record_property(f"{device.name} planned", f"{device.total_bytes / MIB:.0f} MiB")
    assert need.total_bytes >= 0.98 * peak.total_bytes
    assert need.total_bytes <= peak.total_bytes * 1.05 + 64 * MIB


def test_speed_predicted_and_rehearsed_beside_the_measured_one(
    core: Core, model: Path, record_property: Callable[[str, object], None]
) -> None:
    core.measure_machine(lambda _event: None, Cancellation())
    predicted = fitted(core, model)
    rehearsed = core.rehearse(predicted, lambda _event: None, Cancellation())
    for fit, ground in ((predicted, Ground.PREDICTED), (rehearsed, Ground.REHEARSED)):
        speed = fit.speed
        assert speed is not None
        assert speed.ground is ground
        for name, band in (
            ("decode", speed.decode_tokens_per_s),
            ("prefill", speed.prefill_tokens_per_s),
        ):
            figures = f"{band.likely:.0f} ({band.low:.0f} - {band.high:.0f}) tokens/s"
            record_property(f"{ground.value} {name}", figures)
    for one in benched(core, model).speeds:
        assert one.figures is not None
        assert one.figures.tokens_per_s is not None
        record_property(
            f"measured {one.test.name}", f"{one.figures.tokens_per_s.median:.0f} tokens/s"
        )
