"""What is measured, in which order, under which settings, and what is searched."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leastwise.bench.coordinates import coordinates, thread_counts
from leastwise.bench.localscore import localscore, score
from leastwise.bench.pace import Pace
from leastwise.bench.planning import (
    PROGRAM_BYTES,
    Visit,
    check,
    concerns,
    fit_together,
    measuring,
    visits,
)
from leastwise.bench.seat import is_stable
from leastwise.bench.subjects import explicit, with_tuned
from leastwise.domain.bench_results import BenchConditions, TunedSettings
from leastwise.domain.benchmarks import (
    LOCALSCORE_SHAPES,
    BenchKind,
    BenchRequest,
    BenchSubject,
    BenchTest,
    ChosenSettings,
    TuneRequest,
    bench_tests,
    localscore_tests,
)
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import BadInput
from tests.integration import store_samples as samples
from tests.unit import bench_samples


def test_tests_are_named_as_llama_bench_names_them() -> None:
    names = [test.name for test in bench_tests((512,), (128, 0), (0, 4096))]
    assert names == [
        "pp512",
        "ttft512",
        "tg128",
        "pp512 @ d4096",
        "ttft512 @ d4096",
        "tg128 @ d4096",
    ]
    assert BenchTest(512, 128).name == "pp512+tg128"


def test_the_context_holds_the_longest_test_in_steps_of_256() -> None:
    tests = (BenchTest(512, 0, 4096), BenchTest(512, 1, 4096, BenchKind.FIRST_TOKEN))
    assert measuring(RunSettings(sequences=8), tests).context_tokens == 4864
    assert measuring(RunSettings(sequences=8), tests).sequences == 1
    assert measuring(RunSettings(), (BenchTest(255, 0),)).context_tokens == 256
    assert measuring(RunSettings(), (BenchTest(256, 0),)).context_tokens == 512


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"models": ()}, "bench.no_models"),
        ({"tests": ()}, "bench.no_tests"),
        ({"tests": (BenchTest(0, 0, 9),)}, "bench.no_tests"),
        ({"tests": (BenchTest(-1, 5),)}, "bench.bad_tokens"),
        ({"repetitions": 0}, "bench.bad_repetitions"),
        ({"choices": (ChosenSettings(batch_tokens=256),)}, "bench.bad_batch"),
    ],
)
def test_a_request_without_sense_is_refused(changes: dict[str, object], code: str) -> None:
    sound = BenchRequest((Path("a.gguf"),), bench_tests(), RunSettings())
    check(sound)
    with pytest.raises(BadInput) as caught:
        check(replace(sound, **changes))  # type: ignore[arg-type]
    assert caught.value.message.code == code


def test_turns_are_taken_in_reversed_order_every_other_round() -> None:
    assert list(visits(2, 3, interleaved=True)) == [
        Visit(0, ()),
        Visit(1, ()),
        Visit(0, (0,)),
        Visit(1, (0,)),
        Visit(1, (1,)),
        Visit(0, (1,)),
        Visit(0, (2,)),
        Visit(1, (2,)),
    ]


def test_models_that_are_swapped_are_loaded_twice_at_most() -> None:
    assert list(visits(2, 5, interleaved=False)) == [
        Visit(0, (0, 1, 2)),
        Visit(1, (0, 1, 2)),
        Visit(1, (3, 4)),
        Visit(0, (3, 4)),
    ]
    assert list(visits(1, 1, interleaved=False)) == [Visit(0, (0,))]


def test_models_take_turns_only_where_their_plans_fit_into_memory() -> None:
    computer = replace(samples.computer(), gpus=())
    pair = [BenchSubject(samples.candidate("a")), BenchSubject(samples.candidate("b"))]
    needed = 2 * (samples.candidate("a").plan.total_bytes + PROGRAM_BYTES)  # type: ignore[union-attr]
    assert fit_together(pair, replace(computer, memory_available_bytes=needed)) is None
    short = fit_together(pair, replace(computer, memory_available_bytes=needed - 1))
    assert short is not None
    assert (short.code, short.params["needed"]) == ("bench.swapped", needed)
    unplanned = BenchSubject(replace(samples.candidate("a"), plan=None))
    unknown = fit_together([pair[0], unplanned], computer)
    assert unknown is not None
    assert unknown.code == "bench.swapped_unknown"
    assert fit_together([unplanned], computer) is None


def test_the_battery_and_a_slow_governor_are_told() -> None:
    assert concerns(BenchConditions(on_battery=False, governor="performance")) == ()
    told = concerns(BenchConditions(on_battery=True, governor="performance, powersave"))
    assert [one.code for one in told] == ["bench.on_battery", "bench.governor"]


def test_warm_is_when_the_last_three_agree() -> None:
    assert not is_stable([100, 100])
    assert is_stable([500, 100, 103, 101])
    assert not is_stable([100, 104, 100])


def test_pace_knows_what_is_left_once_everything_was_timed() -> None:
    pace = Pace()
    pace.expect({(0, 0): 2, (1, 0): 2})
    pace.guess((0, 0), 3.0)
    unknown = pace.left_s
    assert unknown is None
    pace.guess((1, 0), 1.0)
    assert pace.left_s == 8.0
    pace.done((0, 0), 5.0)
    assert (pace.left_s, pace.progress) == (7.0, (1, 4))
    pace.drop(1)
    assert (pace.left_s, pace.progress) == (5.0, (1, 2))


def _tuned(settings: ChosenSettings) -> TunedSettings:
    return TunedSettings("a" * 64, "build", settings, datetime.now(UTC), (), RunSettings())


def test_chosen_settings_beat_the_users_beat_tuned_beat_the_defaults() -> None:
    model = samples.model("a")
    tuned = _tuned(ChosenSettings(threads=3, flash_attention="on", micro_batch_tokens=64))
    plain = with_tuned(RunSettings(), model, tuned)
    assert (plain.threads, plain.flash_attention, plain.micro_batch_tokens) == (3, "on", 64)
    users = with_tuned(RunSettings(threads=2), model, tuned)
    assert (users.threads, users.micro_batch_tokens) == (2, 64)
    chosen = with_tuned(RunSettings(threads=2), model, tuned, ChosenSettings(threads=4))
    assert (chosen.threads, chosen.flash_attention) == (4, "on")
    assert with_tuned(RunSettings(), model, None).micro_batch_tokens == 512


def test_only_what_differs_from_the_defaults_was_set_by_the_user() -> None:
    assert explicit(RunSettings()).named == {}
    assert explicit(RunSettings(threads=2, gpu_layers=0)).named == {"threads": 2, "gpu_layers": 0}


def test_threads_are_searched_from_a_quarter_of_the_present_count_up() -> None:
    computer = replace(samples.computer(), physical_cores=8, logical_cores=16)
    assert thread_counts(8, computer) == [2, 4, 7, 16]
    one_core = replace(computer, physical_cores=1, logical_cores=1)
    assert thread_counts(1, one_core) == []


def _searched(**changes: object) -> list[str]:
    request = TuneRequest(Path("a.gguf"), RunSettings(), **changes)  # type: ignore[arg-type]
    computer = replace(samples.computer(), gpus=())
    present = RunSettings(threads=2)
    tried = [one for values in coordinates(request, computer) for one in values(present)]
    return [name for one in tried for name in one.named]


def test_what_could_change_answers_is_searched_only_when_asked_for() -> None:
    assert "kv_type_k" not in _searched()
    assert "kv_type_k" in _searched(with_kv_types=True)
    assert {"threads", "prefill_threads", "micro_batch_tokens", "flash_attention"} <= set(
        _searched()
    )
    assert "gpu_layers" not in _searched()


def test_a_batch_beyond_the_prompt_is_not_searched() -> None:
    request = TuneRequest(Path("a.gguf"), RunSettings(), prompt_tokens=128)
    computer = replace(samples.computer(), gpus=())
    tried = [v for values in coordinates(request, computer) for v in values(RunSettings(threads=1))]
    micro = [one.micro_batch_tokens for one in tried if one.micro_batch_tokens]
    assert micro == [64]
    assert [one for one in tried if one.batch_tokens] == []


def test_what_the_user_has_set_is_left_alone() -> None:
    request = TuneRequest(Path("a.gguf"), RunSettings(threads=2, flash_attention="on"))
    tried = [v for c in coordinates(request, samples.computer()) for v in c(request.settings)]
    assert {"threads", "flash_attention"}.isdisjoint({n for one in tried for n in one.named})
    assert "gpu_layers" in {name for one in tried for name in one.named}


def test_localscore_is_its_formula_over_the_nine_shapes() -> None:
    # 10 * cbrt(1000 * 64 * 1000 / 1000) = 10 * 40
    assert score(1000.0, 64.0, 1000.0) == pytest.approx(400.0)
    tests = localscore_tests()
    assert {BenchTest(0, output, prompt) for prompt, output in LOCALSCORE_SHAPES} <= set(tests)
    prompts = {prompt for prompt, _ in LOCALSCORE_SHAPES}
    result = bench_samples.result(
        [bench_samples.series(test, [1_000_000_000] * 3) for test in tests]
    )
    mean_prompt = sum(prompt for prompt, _ in LOCALSCORE_SHAPES) / 9
    mean_output = sum(output for _, output in LOCALSCORE_SHAPES) / 9
    assert localscore(result) == pytest.approx(score(mean_prompt, mean_output, 1000.0))
    assert len(prompts) < len(LOCALSCORE_SHAPES)  # a prompt that two shapes share counts twice
    assert localscore(replace(result, series=result.series[1:])) is None
