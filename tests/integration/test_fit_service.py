"""Fitting as the core offers it: real headers, plans, a Hub on this computer, what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.bench_events import BenchEvent
from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, StoreFault
from leastwise.domain.fit_events import FitEvent, FitFinished, FitProgressed
from leastwise.domain.fits import Fit, FitVerdict, Ground
from leastwise.domain.machine_speed import (
    AttentionCosts,
    Bandwidth,
    MachineSpeed,
    MatrixRates,
    StepCosts,
)
from leastwise.engine.build import build_name
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings
from tests.fixtures.local_hub import local_hub

MODEL = shipped_models() / "house" / "triage-351k-Q8_0.gguf"
# Not measured: figures that make every prediction possible, for what is done with them.
SPEED = MachineSpeed(
    measured="2026-11-26T08:00:00+00:00",
    build=build_name(),
    processor="a processor",
    logical_cores=2,
    threads=1,
    elapsed_s=1.0,
    bandwidths=(Bandwidth(1, 1e10),),
    matrices=(MatrixRates("Q8_0", 1, 1e10, 1e11), MatrixRates("F16", 1, 1e10, 1e11)),
    attention=(AttentionCosts("f16", 1, 1e-9, 1e-11, 1e-11, 1e-9, 1e-11),),
    steps=(StepCosts(1, 1e-6, 1e-10, 1e-10, 1e-10),),
)


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    with Core(Paths(tmp_path / "home"), Settings()) as opened:
        yield opened


def ignore(_event: FitEvent | BenchEvent) -> None:
    return None


def fit_of(core: Core, reference: str = str(MODEL), **options: int | bool) -> Fit:
    request = core.fit_request([reference], **options)
    (fit,) = core.fit(request, ignore, Cancellation())
    return fit


def keep(core: Core, speed: MachineSpeed) -> None:
    core._access.writer().keep_speed(core.computer(), speed)


def test_what_is_done_is_told_in_order(core: Core) -> None:
    told: list[FitEvent] = []
    request = core.fit_request([str(MODEL), "unheard-of"])
    fits = core.fit(request, told.append, Cancellation())
    progress = [one.doing.code for one in told if isinstance(one, FitProgressed)]
    assert progress[:3] == ["fit.looking", "fit.planning", "fit.searching_context"]
    assert [one.fit for one in told if isinstance(one, FitFinished)] == list(fits)
    assert fits[0].fault is None
    assert fits[1].fault is not None
    assert fits[1].fault.code == "model.unknown"


def test_a_stop_ends_it_and_leaves_nothing(core: Core) -> None:
    cancellation = Cancellation()

    def stop(event: FitEvent) -> None:
        if isinstance(event, FitProgressed) and event.doing.code == "fit.planning":
            cancellation.ask()

    with pytest.raises(Cancelled):
        core.fit(core.fit_request([str(MODEL)]), stop, cancellation)


def test_without_a_measured_computer_no_speed_is_told(core: Core) -> None:
    fit = fit_of(core)
    assert fit.speed is None
    assert fit.speed_missing is not None
    assert fit.speed_missing.code == "fit.not_measured"


def test_a_speed_is_predicted_then_measured_by_the_users_own_benchmark(core: Core) -> None:
    keep(core, SPEED)
    predicted = fit_of(core, prompt_tokens=32)
    assert predicted.speed is not None
    assert predicted.speed.ground is Ground.PREDICTED
    tests = (BenchTest(32, 0), BenchTest(0, 8))
    core.bench(
        core.bench_request([MODEL], tests, repetitions=3, use_tuned=False), ignore, Cancellation()
    )
    measured = fit_of(core, prompt_tokens=32)
    assert measured.speed is not None
    assert measured.speed.ground is Ground.MEASURED
    # another model profits: its prediction is corrected by what was measured
    other = str(MODEL.with_name("triage-1.1M-Q8_0.gguf"))
    learned = fit_of(core, other, prompt_tokens=32)
    assert learned.speed is not None
    assert learned.speed.ground is Ground.PREDICTED
    assert learned.speed.basis is not None
    assert learned.speed.basis.code == "speeds.predicted_learned"


def test_a_speed_of_another_build_is_not_taken(core: Core) -> None:
    keep(core, replace(SPEED, build="another build"))
    assert core.machine_speed() is None
    assert fit_of(core).speed is None


def test_a_depth_beyond_the_context_is_said(core: Core) -> None:
    fit = fit_of(core, depth_tokens=4000)
    assert fit.speed is None
    assert fit.speed_missing is not None
    assert fit.speed_missing.code == "fit.beyond_context"


def test_what_is_dragged_is_by_formula_and_agrees_with_the_plan(core: Core) -> None:
    fit = fit_of(core)
    same = core.refit(fit, context_tokens=512, kv_type="f16")
    assert same.memory is not None
    assert fit.memory is not None
    assert same.memory.method == "formula"
    assert same.memory.total_bytes == fit.memory.total_bytes
    halved = core.refit(same, context_tokens=256, kv_type="f16")
    planned = fit_of(core, context_tokens=256)
    assert halved.memory is not None
    assert planned.memory is not None
    assert halved.memory.kv_cache_bytes == pytest.approx(planned.memory.kv_cache_bytes, rel=0.02)
    assert halved.judgement is not None
    assert halved.judgement.verdict is FitVerdict.FITS


def test_a_model_of_the_hub_is_asked_for_once_and_then_taken_from_what_was_kept(
    core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    with local_hub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        hub.add_files("someone/triage-GGUF", MODEL)
        unknown = fit_of(core, "someone/triage-GGUF", from_kept=True)
        assert unknown.fault is not None  # nothing goes out unless it is asked for
        assert hub.seen == []
        fit = fit_of(core, "someone/triage-GGUF")
        assert fit.fault is None
        asked = len(hub.seen)
        assert asked > 0
        again = fit_of(core, "someone/triage-GGUF", from_kept=True, context_tokens=256)
        assert again.fault is None
        assert again.transferred_bytes == 0
        rehearsed = core.rehearse(fit, ignore, Cancellation())
        assert rehearsed.speed is not None
        assert rehearsed.speed.ground is Ground.REHEARSED
        assert len(hub.seen) == asked


def test_a_rehearsal_that_could_not_be_kept_is_refused_before_it_is_timed(
    core: Core, tmp_path: Path
) -> None:
    fit = fit_of(core)
    with Core(Paths(tmp_path / "home"), Settings()) as other:
        other._access.writer()
        told: list[FitEvent] = []
        with pytest.raises(StoreFault):
            core.rehearse(fit, told.append, Cancellation())
    assert told == []
