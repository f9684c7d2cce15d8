"""What spoils a measurement is said, and what two measurements tell of each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leastwise.bench.comparing import compare, words_of
from leastwise.domain.bench_results import BenchSeries, BenchSide, Watched
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from tests.unit import bench_samples
from tests.unit.bench_samples import DECODE, FIRST_TOKEN, PREFILL

STEADY = [1_000_000, 1_001_000, 999_000, 1_000_500, 999_500, 1_000_200]


def codes(series: BenchSeries) -> list[str]:
    return [one.code for one in series.remarks]


def test_a_steady_series_has_nothing_to_say() -> None:
    assert codes(bench_samples.series(PREFILL, STEADY)) == []


@pytest.mark.parametrize(
    ("elapsed_ns", "stable", "watched", "code"),
    [
        ([100, 150, 90, 140, 95], True, Watched(), "bench.noisy"),
        ([100, 100], True, Watched(), "bench.too_few"),
        (STEADY, False, Watched(), "bench.not_warm"),
        (STEADY, True, Watched(others_cpu_share=0.3), "bench.busy"),
        (STEADY, True, Watched(throttle_events=2), "bench.throttled"),
    ],
)
def test_what_spoils_a_series_is_said(
    elapsed_ns: list[int], stable: bool, watched: Watched, code: str
) -> None:
    found = bench_samples.series(PREFILL, elapsed_ns, stable=stable, watched=watched)
    assert code in codes(found)
    assert all("pp512" in render(one) for one in found.remarks)


def test_a_drift_says_its_direction() -> None:
    rising = [1_000_000 + 20_000 * step for step in range(6)]
    assert "bench.slower" in codes(bench_samples.series(PREFILL, rising))
    assert "bench.faster" in codes(bench_samples.series(PREFILL, rising[::-1]))


def test_a_clock_that_fell_is_said() -> None:
    found = bench_samples.series(PREFILL, STEADY)
    slowed = tuple(
        replace(one, watched=Watched(frequency_hz=3e9 if one.round < 3 else 2e9))
        for one in found.repetitions
    )
    from leastwise.bench.judging import judged_series

    remarks = judged_series(replace(found, repetitions=slowed)).remarks
    assert "from 3.00 down to 2.00 GHz" in render(remarks[0])


def test_a_ratio_in_words() -> None:
    assert render(words_of(1.12, 1.09, 1.15, 5)) == "12 % faster (9 % to 15 %)"
    assert render(words_of(0.8, 0.75, 0.9, 5)) == "20 % slower (10 % to 25 %)"
    assert render(words_of(1.01, 0.97, 1.04, 5)) == (
        "no difference that can be told (-3 % to +4 %)"
    )
    assert "too few samples" in render(words_of(2.0, None, None, 2))


def test_two_results_of_one_run_are_compared_round_by_round() -> None:
    drifting = [1_000_000 + 100_000 * step for step in range(6)]
    faster = [ns * 10 // 12 for ns in drifting]
    ours = bench_samples.result([bench_samples.series(PREFILL, drifting)], "a", 0)
    theirs = bench_samples.result([bench_samples.series(PREFILL, faster)], "b", 1)
    run = bench_samples.run([ours, theirs])
    found = compare(run, BenchSide(7, 0), run, BenchSide(7, 1))
    (test,) = found.tests
    assert test.paired
    assert test.ratio == pytest.approx(1.2, rel=1e-4)
    assert test.low == pytest.approx(1.2, rel=1e-4)
    assert test.words.code == "bench.is_faster"
    assert [one.code for one in found.differences] == ["bench.differs_model"]
    # The same samples from two runs: the drift is noise there.
    other = bench_samples.run([replace(theirs, position=0)], 8)
    apart = compare(run, BenchSide(7, 0), other, BenchSide(8, 0)).tests[0]
    assert not apart.paired
    assert apart.words.code == "bench.no_difference"


def test_rounds_that_one_side_lacks_are_left_out() -> None:
    ours = bench_samples.series(PREFILL, [1000, 2000, 3000, 4000])
    theirs = bench_samples.series(PREFILL, [1000, 2000, 3000, 4000])
    interrupted = replace(theirs, repetitions=theirs.repetitions[1:])
    run = bench_samples.run(
        [bench_samples.result([ours]), bench_samples.result([interrupted], "b", 1)]
    )
    (test,) = compare(run, BenchSide(7, 0), run, BenchSide(7, 1)).tests
    assert (test.ratio, test.low, test.high) == (1.0, 1.0, 1.0)


def test_the_first_token_is_faster_where_its_wait_is_shorter() -> None:
    slow = bench_samples.run([bench_samples.result([bench_samples.series(FIRST_TOKEN, STEADY)])])
    halved = [ns // 2 for ns in STEADY]
    fast = bench_samples.run([bench_samples.result([bench_samples.series(FIRST_TOKEN, halved)])], 8)
    (test,) = compare(slow, BenchSide(7), fast, BenchSide(8)).tests
    assert test.ratio == pytest.approx(2.0, rel=1e-3)


def test_settings_computer_and_versions_that_differ_are_told() -> None:
    ours = bench_samples.run([bench_samples.result([bench_samples.series(PREFILL, STEADY)])])
    result = ours.results[0]
    candidate = result.subject.candidate
    other = replace(candidate, settings=replace(candidate.settings, threads=9))
    theirs = replace(
        ours,
        results=(replace(result, subject=replace(result.subject, candidate=other)),),
        computer=replace(ours.computer, processor="Other 4000"),
        build="llama-cpp-python 0.4",
        version="0.2.0",
    )
    found = compare(ours, BenchSide(7), theirs, BenchSide(8))
    assert [one.code.partition("_")[2] for one in found.differences] == [
        "setting",
        "machine",
        "build",
        "version",
    ]
    assert "threads: 2, 9" in [render(one) for one in found.differences]


def test_results_that_share_no_test_cannot_be_compared() -> None:
    ours = bench_samples.run([bench_samples.result([bench_samples.series(PREFILL, STEADY)])])
    theirs = bench_samples.run([bench_samples.result([bench_samples.series(DECODE, STEADY)])], 8)
    with pytest.raises(BadInput) as caught:
        compare(ours, BenchSide(7), theirs, BenchSide(8))
    assert caught.value.message.code == "bench.nothing_shared"
    with pytest.raises(BadInput) as caught:
        compare(ours, BenchSide(7, 3), theirs, BenchSide(8))
    assert caught.value.message.code == "bench.no_subject"
