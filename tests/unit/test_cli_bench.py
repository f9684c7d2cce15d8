"""The benchmark in the terminal: its lists of options, its tables, and each remark once."""

from __future__ import annotations

import io
from dataclasses import replace

import click
import pytest
from rich.console import Console

from leastwise.bench.judging import judged
from leastwise.cli.bench_options import FLASH_ATTENTION, CountList, WordList, parse_side
from leastwise.cli.bench_table import merged_remarks, noise_words, print_run
from leastwise.cli.bench_view import LiveView, PlainView
from leastwise.domain.bench_events import BenchPlanned, SampleKept
from leastwise.domain.bench_results import BenchSide, Noise, Watched
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render, say
from tests.unit import bench_samples
from tests.unit.bench_samples import DECODE, FIRST_TOKEN, PREFILL

STEADY = [1_000_000, 1_001_000, 999_000, 1_000_500, 999_500, 1_000_200]
BUSY = Watched(others_cpu_share=0.5)


def test_lists_take_commas_and_keep_each_value_once() -> None:
    assert CountList().convert("0,4096,0", None, None) == (0, 4096)
    assert CountList(-1).convert("-1", None, None) == (-1,)
    assert WordList(FLASH_ATTENTION).convert("1,off,on", None, None) == ("on", "off")


@pytest.mark.parametrize("text", ["", "5,", "x", "-1", "99999999999"])
def test_what_is_no_list_of_numbers_is_refused(text: str) -> None:
    with pytest.raises(click.UsageError):
        CountList().convert(text, None, None)


def test_a_recorded_result_is_written_run_dot_result() -> None:
    assert parse_side("3") == BenchSide(3, 0)
    assert parse_side("3.2") == BenchSide(3, 1)
    for text in ("", "x", "3.0", "3.x", "-1", "3.2.1"):
        with pytest.raises(BadInput):
            parse_side(text)


def test_the_noise_says_what_would_settle_it() -> None:
    assert noise_words(Noise(noisy=False, half_width=0.004)) == "± 0.4 %"
    wide = Noise(noisy=True, half_width=0.04, more_repetitions=15, more_s=30.0)
    assert noise_words(wide) == "± 4 %, noisy: 15 more (30.0 s)"
    few = Noise(noisy=True, half_width=None, more_repetitions=2, more_s=1.0)
    assert noise_words(few) == "2 more (1.00 s) for an interval"


def test_each_disturbance_is_told_once_with_the_worst_figure() -> None:
    worse = Watched(others_cpu_share=0.7)
    result = bench_samples.result(
        [
            bench_samples.series(PREFILL, STEADY, watched=BUSY),
            bench_samples.series(FIRST_TOKEN, STEADY, watched=worse, stable=False),
            bench_samples.series(DECODE, [100, 200, 100, 200], watched=BUSY),
        ]
    )
    busy, not_warm = merged_remarks(result)
    assert render(busy).startswith(
        "Other programs used 70 % of the processors during pp512, ttft512, tg128 @ d4096."
    )
    assert not_warm.code == "bench.not_warm"


def shown(*, terminal: bool = False) -> tuple[Console, io.StringIO]:
    text = io.StringIO()
    return Console(
        file=text, width=100, markup=False, highlight=False, force_terminal=terminal
    ), text


def test_a_run_shows_figures_memory_and_origin() -> None:
    series = [
        bench_samples.series(PREFILL, [1_000_000_000, 2_000_000_000, 4_000_000_000]),
        bench_samples.series(FIRST_TOKEN, [1_100_000_000, 1_200_000_000, 1_300_000_000]),
    ]
    run = bench_samples.run([bench_samples.result(series)])
    console, text = shown()
    print_run(console, run)
    out = text.getvalue()
    assert "house-a (Q8_0) (2 threads, default settings)" in out
    assert "256 t/s" in out
    assert "128 to 512" in out
    assert "evaluating alone" in out
    assert "Loaded in 250 ms; peak memory 8.58 MiB (6.68 MiB private, 1.91 MiB" in out
    assert "Kept as benchmark 7." in out


def test_a_run_that_measured_nothing_says_why() -> None:
    fault = say("bench.no_tests")
    run = bench_samples.run([replace(bench_samples.result([]), fault=fault, loads_s=())])
    console, text = shown()
    print_run(console, judged(replace(run, summary=replace(run.summary, finished=False))))
    assert "There is nothing to measure." in text.getvalue()
    assert "It was interrupted." in text.getvalue()


def test_both_views_know_the_run_once_it_is_planned(capsys: pytest.CaptureFixture[str]) -> None:
    result = bench_samples.result([bench_samples.series(PREFILL, STEADY)])
    series = result.series[0]
    assert series.figures is not None
    planned = BenchPlanned(4, (result.subject,), (PREFILL,), 6, True, ())
    kept = SampleKept(0, PREFILL, series.repetitions[0], series.figures, 1, 6, 12.0)
    console, text = shown(terminal=True)
    for view in (PlainView(), LiveView(console)):
        assert view.run_id is None
        with view:
            view.show(planned)
            view.show(kept)
        assert view.run_id == 4
    assert "1 subject, 1 test of 6 repetitions each." in capsys.readouterr().err
    assert "about 12.0 s left" in text.getvalue()
