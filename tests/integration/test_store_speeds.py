"""Measured speeds, rehearsals and lessons on a real file: kept by computer and build."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leastwise.domain.benchmarks import BenchSample
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import StoreFault
from leastwise.domain.fits import Band, Ground, SpeedEstimate
from leastwise.domain.machine_speed import Bandwidth, MachineSpeed, MatrixRates, StandinTiming
from leastwise.domain.messages import say
from leastwise.domain.rehearsals import Rehearsal, RehearsedStack, StackTurn
from leastwise.domain.speed_observations import (
    AttentionLayers,
    ModelFeatures,
    SpeedKind,
    SpeedObservation,
    Weights,
)
from leastwise.store.history import History
from tests.integration import store_samples as samples

BUILD = samples.BUILD
SPEED = MachineSpeed(
    measured="2026-11-26T08:00:00+00:00",
    build=BUILD,
    processor="a processor",
    logical_cores=2,
    threads=2,
    elapsed_s=18.5,
    bandwidths=(Bandwidth(1, 1e10), Bandwidth(2, 1.8e10)),
    matrices=(MatrixRates("Q4_K", 2, 1e10, 2e11), MatrixRates("Q4_K", 2, 9e9, 1e11, experts=True)),
    timings=(StandinTiming("Q4_K", "tg8", 2, (1, 2, 3)),),
    skipped=("F16",),
)
BAND = Band(1.0, 2.0, 3.0)
REHEARSAL = Rehearsal(
    architecture="llama",
    model_layers=32,
    settings=RunSettings(threads=2),
    stacks=(RehearsedStack(2, 10, (StackTurn((0.1, 0.2), (BenchSample(5, 1, 3, 1),)),)),),
    written_bytes=100,
    memory_bytes=None,
    wall_s=12.5,
    speed=SpeedEstimate(Ground.REHEARSED, BAND, BAND, BAND, 512, 0, 2, say("fit.by_plan")),
)
FEATURES = ModelFeatures(
    architecture="llama",
    shape="llama 2 x 64",
    quantisation="Q4_K",
    layers=2,
    body=(Weights("Q4_K", 10.0, 20.0),),
    output=(Weights("Q6_K", 1.0, 2.0, experts=True),),
    attention=(AttentionLayers(2, 4, 16.0, 32, 32, 64),),
    operations=10.0,
    numbers=20.0,
    state_numbers=0.0,
)
LESSON = SpeedObservation("a" * 64, FEATURES, SpeedKind.DECODE, 2, 16, 0, (0.01, 0.02))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "leastwise.sqlite") as opened:
        yield opened


def test_a_measured_speed_is_of_one_computer_and_build(history: History) -> None:
    computer = samples.computer()
    assert history.speed(computer, BUILD) is None
    history.keep_speed(computer, replace(SPEED, elapsed_s=1.0))
    history.keep_speed(computer, SPEED)
    assert history.speed(computer, BUILD) == SPEED
    assert history.speed(computer, "another build") is None
    assert history.speed(replace(computer, processor="another"), BUILD) is None
    # what changes by the minute makes no other computer
    assert history.speed(replace(computer, memory_available_bytes=1), BUILD) == SPEED


def test_a_rehearsal_is_of_one_model_and_question(history: History) -> None:
    computer = samples.computer()
    history.keep_rehearsal(computer, BUILD, "model", "asked", REHEARSAL)
    assert history.rehearsal(computer, BUILD, "model", "asked") == REHEARSAL
    assert history.rehearsal(computer, BUILD, "model", "otherwise") is None
    assert history.rehearsal(computer, BUILD, "another", "asked") is None


def test_lessons_come_back_oldest_first_and_the_newest_are_kept_in_view(history: History) -> None:
    computer = samples.computer()
    for number in range(4):
        history.keep_observations(
            computer, BUILD, f"bench {number}", [replace(LESSON, tokens=number)] * (number % 2)
        )
    found = history.observations(computer, BUILD, limit=3)
    assert list(found) == ["bench 1", "bench 2", "bench 3"]
    assert found["bench 3"] == (replace(LESSON, tokens=3),)
    assert found["bench 2"] == ()
    assert history.observations(computer, "another build") == {}


def test_a_read_only_history_keeps_no_lessons_and_refuses_a_speed(
    history: History, tmp_path: Path
) -> None:
    with History.open(tmp_path / "leastwise.sqlite", read_only=True) as reader:
        reader.keep_observations(samples.computer(), BUILD, "bench 1", [LESSON])
        with pytest.raises(StoreFault):
            reader.keep_speed(samples.computer(), SPEED)
    assert history.observations(samples.computer(), BUILD) == {}
