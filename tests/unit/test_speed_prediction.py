"""Predicting speeds: what is counted, that costs add up, and that intervals are honest."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from leastwise.domain.bench_results import Watched
from leastwise.domain.benchmarks import BenchTest
from leastwise.domain.candidates import ChosenByEngine, RunSettings
from leastwise.domain.fits import Band, Ground, SpeedEstimate
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.speed_observations import ModelFeatures, SpeedKind, SpeedObservation
from leastwise.engine.standin.presets import TINY
from leastwise.fit import calibration, standins
from leastwise.fit.costs import Costs, between, saturating, seen_cells
from leastwise.fit.features import model_features
from leastwise.fit.learning import (
    NOTHING_LEARNED,
    PRIORS,
    Error,
    Learned,
    error_of,
    learn,
    measured_half_width,
    predicted_parts,
)
from leastwise.fit.observing import observations_from_bench
from leastwise.fit.solving import Case, solve
from leastwise.fit.speed import predict, unpredictable
from leastwise.store.codec import dump, load
from tests.unit import bench_samples
from tests.unit.speed_samples import header, machine

SETTINGS = RunSettings(context_tokens=4096, threads=2, gpu_layers=0)


def observation(
    features: ModelFeatures,
    off: float,
    kind: SpeedKind = SpeedKind.DECODE,
    depth_tokens: int = 0,
    threads: int = 2,
) -> SpeedObservation:
    """One that took `off` times as long as the machine of the samples would say."""
    tokens = 1 if kind is SpeedKind.DECODE else 512
    blank = SpeedObservation("", features, kind, threads, tokens, depth_tokens, (1.0,))
    seconds = predicted_parts(blank, machine()).total_s * off
    return replace(blank, samples_s=(seconds,) * 3)


def width(band: Band) -> float:
    return band.high / band.low


# What is counted.


def test_a_tied_embedding_is_read_once_and_an_untied_one_is_a_row() -> None:
    tied, untied = model_features(header(tied=True)), model_features(header(tied=False))
    assert tied.output == untied.output
    assert tied.read_bytes == untied.read_bytes
    assert tied.output[0].elements == 1024 * 32_000


def test_only_the_experts_that_a_token_takes_are_counted() -> None:
    few = model_features(header(experts=4, architecture="qwen3moe"))
    many = model_features(header(experts=32, architecture="qwen3moe"))
    (part,) = (one for one in few.body if one.experts)
    assert part.elements == 8 * 3 * 1024 * 2048 * 2
    assert few.body == many.body
    assert few.shape != many.shape


def test_a_quantisation_changes_the_bytes_and_not_the_shape() -> None:
    small, large = model_features(header("Q4_K")), model_features(header("Q8_0"))
    assert small.shape == large.shape
    assert (small.quantisation, large.quantisation) == ("Q4_K", "Q8_0")
    assert small.elements == large.elements
    assert small.read_bytes < large.read_bytes


def test_a_sliding_window_bounds_what_is_attended_to() -> None:
    plain = model_features(header(layers=6))
    sliding = model_features(
        header(layers=6, architecture="gemma3", metadata={"attention.sliding_window": 512})
    )
    assert sliding.attention_work(100, 2) == plain.attention_work(100, 2)
    # of gemma3's six layers one sees everything
    assert sliding.attention_work(8192, 2)[0] == 16 * (5 * 512 + 8192)
    assert plain.attention_work(8192, 2)[0] == 16 * 6 * 8192


@pytest.mark.parametrize(("tokens", "depth", "window"), [
    (7, 0, 0), (7, 5, 0), (20, 0, 8), (20, 5, 8), (20, 30, 8), (3, 2, 8), (512, 100, 256),
])  # fmt: skip
def test_cells_that_a_prompt_sees_are_those_of_each_of_its_tokens(
    tokens: int, depth: int, window: int
) -> None:
    counted = sum(min(depth + n + 1, window or depth + n + 1) for n in range(tokens))
    assert seen_cells(tokens, depth, window) == counted


# What it costs.


def test_each_kind_of_work_costs_what_was_measured() -> None:
    features = model_features(header())
    parts = Costs(machine(), 2).decode(features, 1023)
    q6_bytes = 1024 * 32_000 * 6.5625 / 8
    assert parts.seconds["Q6_K"] == pytest.approx(q6_bytes / 20e9)
    assert parts.seconds["Q4_K"] == pytest.approx((features.read_bytes - q6_bytes) / 20e9)
    # rows of 256 numbers are a quarter of those that are always waited for
    by_heads, by_cache = 16 * (1e-9 + 64 * 2e-10), 2 * 256 / 4 * 1e-10
    assert parts.seconds["attention"] == pytest.approx(8 * 1024 * (by_heads + by_cache))
    assert parts.total_s == pytest.approx(sum(parts.seconds.values()))


def test_a_prompt_is_multiplied_once_a_token_and_its_output_once() -> None:
    features = model_features(header())
    short, long = (Costs(machine(), 2).prefill(features, n, 0, 512) for n in (256, 512))
    assert long.seconds["Q4_K"] == pytest.approx(2 * short.seconds["Q4_K"])
    assert long.seconds["Q6_K"] == short.seconds["Q6_K"]


def test_costs_between_measured_threads_lie_between_them() -> None:
    points = [(1, 8.0), (8, 2.0)]
    for cost in (saturating, between):
        costs = [cost(points, threads) for threads in range(1, 9)]
        assert costs == sorted(costs, reverse=True)
        assert (costs[0], costs[-1]) == (8.0, 2.0)
        assert cost(points, 16) == 2.0
    # bound by memory from the fourth thread on: more of them do not help
    assert saturating([(1, 8.0), (8, 2.0)], 4) == pytest.approx(2.0, rel=0.3)
    assert saturating([(2, 3.0)], 1) == 6.0


def test_a_type_that_was_not_measured_costs_what_its_next_of_kin_does() -> None:
    costs = Costs(machine(), 2)
    (other,) = model_features(header("Q3_K")).body
    (known,) = model_features(header("Q4_K")).body
    assert not costs.knows("Q3_K")
    assert costs.multiply_s(other, 1) == pytest.approx(costs.multiply_s(known, 1))


def synthetic_cases(known: MachineSpeed) -> list[Case]:
    """Stand-ins as a machine with these costs would time them."""
    short = {"attention.head_count": 8}
    wide = {**short, "attention.key_length": 256, "attention.value_length": 256}
    whole = {"attention.head_count_kv": 8}
    experts = header("Q4_K", 4, experts=16, architecture="qwen3moe")
    plan = [
        ("matrices", "Q4_K", header("Q4_K", 6)),
        ("matrices", "Q8_0", header("Q8_0", 4)),
        ("calling", "", header("Q8_0", 1, 64)),
        ("stepping", "", header("Q8_0", 30, 256)),
        ("narrow", "", header("Q8_0", 30, 64)),
        ("attending", "64-4", header("Q8_0", 4, 256, metadata=short)),
        ("attending", "256-4", header("Q8_0", 4, 256, metadata=wide)),
        ("attending", "256-8", header("Q8_0", 4, 256, metadata={**wide, **whole})),
        ("experts", "Q4_K", experts),
    ]
    cases = []
    for kind, variant, made in plan:
        features = model_features(made)
        for threads in (1, 2):
            costs = Costs(known, threads)
            seconds = {}
            for depth in (0, 1024) if kind == "attending" else (0,):
                written = costs.decode(features, depth + 2).total_s
                seconds[BenchTest(0, 4, depth)] = written * 4
                prompt = costs.prefill(features, 128, depth, 512).total_s
                seconds[BenchTest(128, 0, depth)] = prompt
            cases.append(Case(kind, variant, threads, "f16", features, seconds))
    return cases


def test_the_costs_of_a_machine_are_found_again_from_its_times() -> None:
    known = machine()
    found = solve(synthetic_cases(known), replace(known, matrices=(), attention=(), steps=()))
    for attention in known.attention:
        (cell,) = (one for one in found.attention if one.threads == attention.threads)
        assert cell.decode_width_s == pytest.approx(attention.decode_width_s, rel=0.05)
        assert cell.prefill_width_s == pytest.approx(attention.prefill_width_s, rel=0.05)
    for rates in known.matrices:
        if rates.weight_type == "Q6_K":
            continue
        again = found.matrix_rates(rates.weight_type, experts=rates.experts)
        (same,) = (one for one in again if one.threads == rates.threads)
        assert same.read_bytes_per_s == pytest.approx(rates.read_bytes_per_s, rel=0.1)
        assert same.multiply_flops_per_s == pytest.approx(rates.multiply_flops_per_s, rel=0.1)
    for steps in known.steps:
        (step,) = (one for one in found.steps if one.threads == steps.threads)
        assert step.operation_s == pytest.approx(steps.operation_s, rel=0.25)
        assert step.call_s == pytest.approx(steps.call_s, rel=0.25)


def test_a_gpu_takes_its_time_for_a_prompt_at_each_kernel_and_not_at_each_number() -> None:
    known = machine()
    slower = tuple(replace(one, number_s=0.0, prompt_operation_s=4e-6) for one in known.steps)
    known = replace(known, device="GPU", steps=slower)
    found = solve(synthetic_cases(known), replace(known, matrices=(), attention=(), steps=()))
    for step in found.steps:
        assert step.number_s == 0
        assert step.prompt_operation_s == pytest.approx(4e-6, rel=0.25)


def test_a_machine_is_kept_and_read_again() -> None:
    assert load(MachineSpeed, dump(machine())) == machine()
    seen = observation(model_features(header()), 1.1)
    assert load(SpeedObservation, dump(seen)) == seen


def test_stand_ins_are_of_the_size_asked_for() -> None:
    from leastwise.engine.standin.writing import weights_bytes

    for name in standins.MATRIX_TYPES:
        size = weights_bytes(standins.matrices(name, 64 << 20))
        assert 64 << 20 <= size <= 96 << 20
    assert standins.narrow().layers > TINY["attention"].layers


def test_stand_ins_for_a_gpu_are_large_and_find_room_on_the_disk() -> None:
    from leastwise.engine.standin.writing import weights_bytes

    steps = {step.name: weights_bytes(step.shape) for step in calibration._steps_on_gpu(2)}
    assert max(steps.values()) < calibration._NEEDED_DISK_ON_GPU_BYTES
    assert steps["matrices-Q4_K"] > 256 << 20
    on_processor = [weights_bytes(step.shape) for step in calibration._steps(2)]
    assert max(on_processor) < calibration._NEEDED_DISK_BYTES


def test_what_a_call_takes_counts_once_a_token_and_once_a_micro_batch() -> None:
    known = machine()
    free = replace(known, steps=tuple(replace(one, call_s=0.0) for one in known.steps))
    features = model_features(header())
    slow, fast = Costs(known, 2), Costs(free, 2)
    written = slow.decode(features, 8).total_s - fast.decode(features, 8).total_s
    assert written == pytest.approx(4e-5)
    prompt = (costs.prefill(features, 1025, 0, 512).total_s for costs in (slow, fast))
    assert next(prompt) - next(prompt) == pytest.approx(3 * 4e-5)


# What is said.


def speeds(estimate: SpeedEstimate) -> tuple[Band, Band, Band]:
    return estimate.decode_tokens_per_s, estimate.prefill_tokens_per_s, estimate.ttft_s


@pytest.mark.parametrize("kind", ["Q4_K", "Q6_K", "Q3_K", "F16"])
@pytest.mark.parametrize("threads", [0, 1, 2, 3])
def test_intervals_are_in_order_and_around_the_likely_figure(kind: str, threads: int) -> None:
    estimate = predict(header(kind), replace(SETTINGS, threads=threads), machine())
    for band in speeds(estimate):
        assert 0 < band.low < band.likely < band.high < math.inf
    assert estimate.ground is Ground.PREDICTED
    assert estimate.threads == (threads or 2)
    assert estimate.ttft_s.likely == pytest.approx(512 / estimate.prefill_tokens_per_s.likely)


def test_more_to_read_is_slower_and_so_is_more_context() -> None:
    sizes = [predict(header(layers=n), SETTINGS, machine()) for n in (4, 8, 16)]
    depths = [predict(header(), SETTINGS, machine(), depth_tokens=n) for n in (0, 512, 2048, 8192)]
    for found in (sizes, depths):
        rates = [one.decode_tokens_per_s.likely for one in found]
        assert rates == sorted(rates, reverse=True)
        assert len(set(rates)) == len(rates)
    prompts = [predict(header(), SETTINGS, machine(), prompt_tokens=n) for n in (32, 512, 4096)]
    waits = [one.ttft_s.likely for one in prompts]
    assert waits == sorted(waits)
    slower = predict(header(), SETTINGS, machine(slower=2))
    assert slower.decode_tokens_per_s.likely < sizes[1].decode_tokens_per_s.likely


def test_what_is_less_sure_has_a_wider_interval() -> None:
    known = predict(header("Q4_K"), SETTINGS, machine())
    other_type = predict(header("Q3_K"), SETTINGS, machine())
    other_threads = predict(header("Q4_K"), replace(SETTINGS, threads=3), machine())
    for less_sure in (other_type, other_threads):
        assert width(less_sure.decode_tokens_per_s) > width(known.decode_tokens_per_s)
        assert width(less_sure.ttft_s) > width(known.ttft_s)
    deep = predict(header(), SETTINGS, machine(), depth_tokens=2048)
    for changed in (replace(SETTINGS, flash_attention="off"), replace(SETTINGS, kv_type_v="q4_0")):
        other = predict(header(), changed, machine(), depth_tokens=2048)
        assert width(other.decode_tokens_per_s) > width(deep.decode_tokens_per_s)


def test_layers_on_both_kinds_of_device_are_not_predicted() -> None:
    on_gpu = replace(machine(), device="GPU")
    assert unpredictable(SETTINGS, machine(), 8) is None
    assert unpredictable(replace(SETTINGS, gpu_layers=-1), machine(), 8) is None
    assert unpredictable(replace(SETTINGS, gpu_layers=-1), on_gpu, 8) is None
    for layers in (0, 4):
        assert unpredictable(replace(SETTINGS, gpu_layers=layers), on_gpu, 8) is not None


# What is learned.


def others(off: float, noise: float = 0.0, count: int = 12) -> list[SpeedObservation]:
    """Other shapes of the same type, each `off` times as slow as predicted."""
    chance = random.Random(5)
    return [
        observation(
            model_features(header(layers=3 + n, width=512 + 256 * (n % 3))),
            off * math.exp(chance.gauss(0, noise)),
        )
        for n in range(count)
    ]


def test_a_bias_of_the_machine_is_learned_from_other_shapes() -> None:
    bare = predict(header(), SETTINGS, machine())
    learned = predict(header(), SETTINGS, machine(), learn(others(1.2), machine()))
    gained = bare.decode_tokens_per_s.likely / learned.decode_tokens_per_s.likely
    assert 1.12 < gained <= 1.2
    assert learned.prefill_tokens_per_s == bare.prefill_tokens_per_s
    assert learned.basis != bare.basis


def test_agreement_narrows_the_interval_and_disagreement_widens_it() -> None:
    wanted = error_of(observation(model_features(header()), 1.0), machine())

    def half_width(seen: list[SpeedObservation]) -> float:
        return learn(seen, machine()).correction(SpeedKind.DECODE, wanted).half_width

    bare = NOTHING_LEARNED.correction(SpeedKind.DECODE, wanted).half_width
    assert half_width(others(1.0)) < bare
    assert half_width(others(1.0, noise=0.02)) < half_width(others(1.0, noise=0.6))
    assert half_width(others(1.0, noise=0.6)) > bare


def test_the_same_shape_teaches_more_than_another_one() -> None:
    features = model_features(header("Q8_0"))
    own = learn([observation(features, 1.3)], machine())
    other = learn([observation(model_features(header("Q8_0", layers=5)), 1.3)], machine())
    wanted = error_of(observation(features, 1.0, depth_tokens=512), machine())
    from_own, from_other = (one.correction(SpeedKind.DECODE, wanted) for one in (own, other))
    assert from_own.shift > from_other.shift > 0
    assert from_own.half_width < from_other.half_width


def test_what_other_machines_and_devices_did_is_not_learned() -> None:
    on_gpu = [replace(one, device="GPU") for one in others(1.5)]
    assert learn(on_gpu, machine()).observations == ()
    assert learn([], machine()) == Learned(dict.fromkeys(SpeedKind, ()))


def test_the_very_same_measurement_is_the_ground() -> None:
    features = model_features(header())
    decode = replace(
        observation(features, 1.1), model_sha256="abc", tokens=128,
        samples_s=(0.0100, 0.0101, 0.0102, 0.0103, 0.0099),
    )  # fmt: skip
    prompt = replace(observation(features, 1.1, SpeedKind.PREFILL), model_sha256="abc")
    learned = learn([decode, prompt], machine())
    measured = predict(header(), SETTINGS, machine(), learned, sha256="abc")
    assert measured.ground is Ground.MEASURED
    assert measured.decode_tokens_per_s.likely == pytest.approx(1 / 0.0101)
    assert width(measured.decode_tokens_per_s) < 1.2
    for other in (
        predict(header(), SETTINGS, machine(), learned, sha256="abd"),
        predict(header(), SETTINGS, machine(), learned),
        predict(header(), SETTINGS, machine(), learned, depth_tokens=64, sha256="abc"),
        predict(header(), replace(SETTINGS, threads=1), machine(), learned, sha256="abc"),
        predict(header(), SETTINGS, machine(), learn([decode], machine()), sha256="abc"),
    ):
        assert other.ground is Ground.PREDICTED


def test_the_interval_of_samples_widens_with_their_spread_and_their_fewness() -> None:
    steady, wild = (1.0, 1.01, 0.99, 1.0, 1.0), (1.0, 1.3, 0.8, 1.1, 0.9)
    assert measured_half_width(steady) < measured_half_width(wild)
    assert measured_half_width(steady) < measured_half_width(steady[:2])
    assert measured_half_width((1.0,)) > measured_half_width(steady)


def test_intervals_cover_errors_that_are_as_supposed(
    record_property: Callable[[str, object], None],
) -> None:
    chance = random.Random(20_26)
    shapes = [model_features(header(layers=n, width=w)) for n in (4, 20) for w in (512, 1024)]
    seen = [observation(one, 1.0, depth_tokens=d) for one in shapes for d in (0, 4096)]
    errors = [error_of(one, machine()) for one in seen]
    covered = []
    for _ in range(40):
        drawn = drawn_errors(errors, chance)
        for one in drawn:
            known = tuple(other for other in drawn if other.shape != one.shape)
            for learned in (NOTHING_LEARNED, Learned({SpeedKind.DECODE: known})):
                found = learned.correction(SpeedKind.DECODE, one)
                covered.append(abs(one.log_ratio - found.shift) <= found.half_width)
    share = sum(covered) / len(covered)
    record_property("covered by 90 % intervals", share)
    assert 0.84 <= share <= 0.97


def drawn_errors(errors: Sequence[Error], chance: random.Random) -> list[Error]:
    """The same predictions with errors as the prior supposes them."""
    prior = PRIORS[SpeedKind.DECODE]
    parts = {part: chance.gauss(0, prior.of(part)) for one in errors for part in one.shares}
    shapes = {one.shape: chance.gauss(0, prior.shape) for one in errors}
    return [
        replace(
            one,
            log_ratio=sum(share * parts[part] for part, share in one.shares.items())
            + shapes[one.shape]
            + chance.gauss(0, prior.noise),
        )
        for one in errors
    ]


# What is taken from benchmark runs.


def test_benchmark_runs_become_observations() -> None:
    features = model_features(header())
    tests = (bench_samples.PREFILL, bench_samples.FIRST_TOKEN, bench_samples.DECODE)
    found = bench_samples.result(
        [bench_samples.series(test, (128_000_000, 256_000_000)) for test in tests]
    )
    chosen = ChosenByEngine("on", 0, 3, 4, 4096, 1, {"CPU": 1, "CPU_REPACK": 2})
    run = bench_samples.run([replace(found, engine=chosen)])
    prefill, decode = observations_from_bench(run, lambda _sha: features)
    assert (prefill.kind, prefill.threads, prefill.tokens) == (SpeedKind.PREFILL, 4, 512)
    assert prefill.samples_s == (0.128, 0.256)
    assert (decode.kind, decode.threads, decode.depth_tokens) == (SpeedKind.DECODE, 3, 4096)
    assert decode.samples_s == (0.001, 0.002)
    assert observations_from_bench(run, lambda _sha: None) == ()
    gpu = replace(found, engine=replace(chosen, gpu_layers=4, weights_bytes={"CUDA0": 1}))
    assert {one.device for one in observations_from_bench(
        bench_samples.run([gpu]), lambda _sha: features
    )} <= {"GPU"}  # fmt: skip


def test_repetitions_that_others_disturbed_teach_nothing() -> None:
    busy = bench_samples.series(
        bench_samples.PREFILL, (1_000, 2_000, 3_000), watched=Watched(others_cpu_share=0.5)
    )
    chosen = ChosenByEngine("on", 0, 3, 4, 4096, 1, {"CPU": 1})
    run = bench_samples.run([replace(bench_samples.result([busy]), engine=chosen)])
    assert observations_from_bench(run, lambda _sha: model_features(header())) == ()
