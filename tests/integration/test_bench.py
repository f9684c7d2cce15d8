"""Benchmarks with real children on the models that ship: turns, samples on disk, tuning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leastwise.bench.session import BenchSession
from leastwise.bench.subjects import SubjectMaker
from leastwise.bench.tuned_lookup import tuned_lookup
from leastwise.core import Core
from leastwise.domain.bench_events import (
    BenchEvent,
    BenchFinished,
    BenchModelLoaded,
    BenchPlanned,
    BenchResultFinished,
    SampleKept,
    TuneFinished,
    TuneTried,
    WarmUpProgressed,
)
from leastwise.domain.bench_results import BenchRun, BenchSide, TunedSettings
from leastwise.domain.benchmarks import (
    BenchKind,
    BenchRequest,
    BenchTest,
    ChosenSettings,
    SettingsOrigin,
    bench_tests,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.errors import BadInput, Cancelled
from leastwise.domain.messages import Message
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.paths import shipped_models, user_paths
from leastwise.settings import Settings
from leastwise.store.history import History

SMALL = shipped_models() / "house" / "triage-35k-Q8_0.gguf"
LARGER = shipped_models() / "house" / "triage-351k-Q8_0.gguf"
TESTS = bench_tests((32,), (8,), (0, 64))


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings()) as opened:
        yield opened


def measure(
    core: Core, request: BenchRequest, on_event: Callable[[BenchEvent], None] | None = None
) -> tuple[BenchRun, list[BenchEvent]]:
    events: list[BenchEvent] = []

    def take(event: BenchEvent) -> None:
        events.append(event)
        if on_event:
            on_event(event)

    return core.bench(request, take, Cancellation()), events


def of_kind(events: list[BenchEvent], kind: type) -> list[BenchEvent]:
    return [event for event in events if type(event) is kind]


def test_two_models_take_turns_and_all_is_kept(core: Core) -> None:
    request = core.bench_request([SMALL, LARGER], TESTS, repetitions=3)
    run, events = measure(core, request)
    (planned,) = of_kind(events, BenchPlanned)
    assert isinstance(planned, BenchPlanned)
    assert planned.interleaved
    kept = [one for one in events if isinstance(one, SampleKept)]
    turns = [one.position for one in kept]
    each = len(TESTS)
    assert turns == [p for p in (0, 1, 1, 0, 0, 1) for _ in range(each)]
    assert [one.done for one in kept] == list(range(1, len(kept) + 1))
    assert all(one.time_left_s is not None for one in kept)
    assert kept[-1].time_left_s == 0
    assert events[-1] == BenchFinished(run)
    assert run == core.bench_run(planned.run_id)
    assert core.bench_runs() == (run.summary,)
    assert (run.summary.finished, run.summary.samples) == (True, 2 * 3 * each)
    assert (run.backends, run.build) == ("CPU", build_name())
    for result in run.results:
        assert [series.test for series in result.series] == list(TESTS)
        assert all(len(series.repetitions) == 3 for series in result.series)
        assert all(series.figures is not None for series in result.series)
        assert len(result.loads_s) == 1
        assert "llama" in result.description
        assert result.engine is not None
        assert result.engine.threads == result.subject.candidate.settings.threads


def test_the_warm_up_is_kept_apart(core: Core) -> None:
    run, events = measure(core, core.bench_request([SMALL], TESTS[:1], repetitions=1))
    (series,) = run.results[0].series
    progressed = [one for one in events if isinstance(one, WarmUpProgressed)]
    assert series.warm_up == progressed[-1].warm_up
    assert series.warm_up.stable or len(series.warm_up.samples_ns) == 12
    assert len(series.repetitions) == 1


def test_memory_is_read_loaded_at_the_peak_and_after_unloading(core: Core) -> None:
    run, _ = measure(core, core.bench_request([LARGER], TESTS[:1], repetitions=1))
    memory = run.results[0].memory
    assert memory.loaded is not None
    assert memory.peak is not None
    assert memory.unloaded is not None
    assert memory.peak.total_bytes >= memory.loaded.total_bytes
    assert memory.peak.total_bytes >= memory.unloaded.total_bytes > 0


def test_the_first_token_is_made_of_its_parts(core: Core) -> None:
    run, _ = measure(core, core.bench_request([SMALL], TESTS, repetitions=2))
    prefill = BenchTest(32, 0, 64)
    first = run.results[0].first_token(prefill)
    assert first is not None
    assert first.test == BenchTest(32, 1, 64, BenchKind.FIRST_TOKEN)
    for one in first.repetitions:
        sample = one.sample
        parts_ns = sample.tokenise_ns + sample.evaluate_ns + sample.sample_ns
        assert parts_ns == sample.elapsed_ns
        assert min(sample.tokenise_ns, sample.evaluate_ns, sample.sample_ns) > 0


def test_a_sample_is_on_the_disk_before_it_is_told(core: Core) -> None:
    """Another reader of the file sees each sample by the time that its event comes."""
    seen: list[tuple[int, int]] = []

    def look(event: BenchEvent) -> None:
        if isinstance(event, SampleKept):
            with History.open(user_paths().database, read_only=True) as reader:
                seen.append((reader.bench_runs()[0].samples, event.done))

    measure(core, core.bench_request([SMALL], TESTS[:2], repetitions=2), look)
    assert seen == [(1, 1), (2, 2), (3, 3), (4, 4)]


def test_a_stopped_run_keeps_what_was_measured(core: Core) -> None:
    cancellation = Cancellation()
    told: list[SampleKept] = []

    def stop_after_three(event: BenchEvent) -> None:
        if isinstance(event, SampleKept):
            told.append(event)
            if event.done == 3:
                cancellation.ask()

    request = core.bench_request([SMALL, LARGER], TESTS, repetitions=5)
    with pytest.raises(Cancelled):
        core.bench(request, stop_after_three, cancellation)
    (summary,) = core.bench_runs()
    assert (summary.finished, summary.samples) == (False, 3)
    run = core.bench_run(summary.run_id)
    kept = [one for series in run.results[0].series for one in series.repetitions]
    assert kept == [one.repetition for one in told]
    assert run.summary.wall_s > 0


def test_models_that_do_not_fit_together_are_swapped_and_it_is_said(core: Core) -> None:
    request = core.bench_request([SMALL, LARGER], TESTS[:1], repetitions=3)
    events: list[BenchEvent] = []
    cancellation = Cancellation()

    def engine() -> Engine:
        return Engine(str(user_paths().log_file))

    with History.open(user_paths().database) as history:
        lookup = tuned_lookup(history, core.computer)
        subjects = SubjectMaker(history, engine, lookup, events.append, cancellation).subjects(
            request
        )
        short = replace(core.computer(), memory_available_bytes=1)
        run = BenchSession(history, engine, events.append, cancellation).run(
            request, subjects, short
        )
    assert not run.interleaved
    assert [one.code for one in run.remarks] == ["bench.swapped"]
    loads = [one.position for one in events if isinstance(one, BenchModelLoaded)]
    assert loads == [0, 1, 0]  # B stays for its second turn
    kept = [(e.position, e.repetition.round) for e in events if isinstance(e, SampleKept)]
    assert kept == [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (0, 2)]
    assert [len(one.loads_s) for one in run.results] == [2, 1]
    assert all(one.memory.unloaded is not None for one in run.results)


def test_a_broken_model_is_told_and_the_others_are_measured(core: Core, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF, but not really")
    run, events = measure(core, core.bench_request([broken, SMALL], TESTS[:1], repetitions=1))
    assert isinstance(run.results[0].fault, Message)
    assert run.results[0].series[0].figures is None
    assert run.results[1].fault is None
    assert run.results[1].series[0].figures is not None
    assert len(of_kind(events, BenchResultFinished)) == 2
    with pytest.raises(BadInput):
        measure(core, core.bench_request([broken], TESTS[:1]))


def test_each_value_of_a_setting_is_a_subject_of_its_own(core: Core) -> None:
    choices = [ChosenSettings(micro_batch_tokens=64), ChosenSettings(micro_batch_tokens=128)]
    request = core.bench_request([SMALL], TESTS[:1], choices, repetitions=3)
    run, _ = measure(core, request)
    micro = [one.subject.candidate.settings.micro_batch_tokens for one in run.results]
    assert micro == [64, 128]
    assert {one.subject.origin for one in run.results} == {SettingsOrigin.CHOSEN}
    number = run.summary.run_id
    found = core.compare_bench(BenchSide(number, 0), BenchSide(number, 1))
    assert found.tests[0].paired
    assert [one.code for one in found.differences] == ["bench.differs_setting"]


def keep_tuned(
    settings: ChosenSettings, build: str | None = None, computer: Computer | None = None
) -> str:
    """Keep them for the small model, before the test's own core opens the history; its sha256."""
    with Core(user_paths(), Settings()) as before:
        (candidate,) = before.examine([SMALL], lambda _event: None, Cancellation())
        here = before.computer()
    sha256, now = candidate.model.sha256, datetime.now(UTC)
    tuned = TunedSettings(sha256, build or build_name(), settings, now, (), RunSettings())
    with History.open(user_paths().database) as history:
        history.keep_tuned(tuned, computer or here)
    return sha256


def test_tuned_settings_are_used_by_everything_until_others_are_named(core: Core) -> None:
    keep_tuned(ChosenSettings(flash_attention="off", micro_batch_tokens=64))

    def settings_in(opened: Core) -> RunSettings:
        return opened.examine([SMALL], lambda _event: None, Cancellation())[0].settings

    assert settings_in(core).flash_attention == "off"
    one_test = TESTS[:1]
    run, _ = measure(core, core.bench_request([SMALL], one_test, repetitions=1))
    assert run.results[0].subject.origin is SettingsOrigin.TUNED
    assert run.results[0].subject.tuned
    assert run.results[0].subject.candidate.settings.flash_attention == "off"
    plain, _ = measure(core, core.bench_request([SMALL], one_test, repetitions=1, use_tuned=False))
    assert plain.results[0].subject.origin is SettingsOrigin.DEFAULT
    assert plain.results[0].subject.candidate.settings.micro_batch_tokens == 512
    core.close()
    with Core(user_paths(), Settings(flash_attention="on")) as other:
        assert settings_in(other).flash_attention == "on"
        assert settings_in(other).micro_batch_tokens == 64


def test_what_was_tuned_elsewhere_is_not_used_here(core: Core) -> None:
    settings = ChosenSettings(threads=2)
    elsewhere = replace(Core(user_paths(), Settings()).computer(), processor="Another 9000")
    keep_tuned(settings, computer=elsewhere)
    sha256 = keep_tuned(settings, build="older")
    assert core.tuned_settings(sha256) is None
    keep_tuned(settings)
    assert core.tuned_settings(sha256) is not None


def test_tuning_tells_each_trial_and_keeps_what_came_of_it(core: Core) -> None:
    request = replace(
        core.tune_request(SMALL, with_kv_types=True),
        prompt_tokens=64,
        output_tokens=8,
        repetitions=3,
    )
    events: list[BenchEvent] = []
    result = core.tune(request, events.append, Cancellation())
    tried = [one for one in events if isinstance(one, TuneTried)]
    assert tuple(one.trial for one in tried) == result.tuned.trials
    assert [one.done for one in tried] == list(range(1, len(tried) + 1))
    named = {name for one in tried for name in one.trial.change.named}
    assert {"flash_attention", "kv_type_k", "kv_type_v"} <= named
    assert events[-1] == TuneFinished(result)
    kept = core.tuned_settings(result.model.sha256)
    assert kept == result.tuned
    # Only what was confirmed is kept: the last trial is the confirmation then.
    last = result.tuned.trials[-1]
    if result.tuned.settings.named:
        assert (last.taken, last.change) == (True, result.tuned.settings)
        assert result.words.code == "tune.better"
    else:
        assert result.words.code == "tune.kept"
    for one in result.tuned.trials:
        assert one.taken == (one.low is not None and one.low > 1)


def test_cancelled_tuning_changes_nothing(core: Core) -> None:
    cancellation = Cancellation()
    request = replace(core.tune_request(SMALL), prompt_tokens=64, output_tokens=8, repetitions=3)

    def stop(event: BenchEvent) -> None:
        if isinstance(event, TuneTried):
            cancellation.ask()

    with pytest.raises(Cancelled):
        core.tune(request, stop, cancellation)
    sha256 = core.examine([SMALL], lambda _event: None, Cancellation())[0].model.sha256
    assert core.tuned_settings(sha256) is None


def test_a_benchmark_that_does_not_exist_is_bad_input(core: Core) -> None:
    with pytest.raises(BadInput) as caught:
        core.bench_run(99)
    assert caught.value.message.code == "bench.no_run"
    assert core.bench_runs() == ()
