"""Measuring this machine for real: a child, stand-ins, and nothing left behind."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, EnvironmentFault
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import say
from leastwise.engine.client import Engine
from leastwise.fit import calibration, standins
from leastwise.fit.calibration import measure_machine
from leastwise.machine.bandwidth import measure_bandwidths
from leastwise.store.codec import dump, load


def start_engine() -> Engine:
    return Engine("-")


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Smaller stand-ins and fewer samples; and a busy computer takes its time."""
    monkeypatch.setattr(calibration, "_PATIENCE_S", 300)
    monkeypatch.setattr(calibration, "_MATRICES_BYTES", 12 << 20)
    monkeypatch.setattr(standins, "_SAMPLING_S", 0.0)
    monkeypatch.setattr(standins, "_LEAST_SAMPLES", 2)
    monkeypatch.setattr(standins, "_FEWEST_PROMPTS", 1)


# With one thread: two that wait for each other take minutes on a computer that others use.
def test_a_machine_is_measured_with_what_no_prediction_can_do_without(
    tmp_path: Path,
) -> None:
    told: list[tuple[float, str]] = []
    machine = measure_machine(
        start_engine, tmp_path, 1, lambda *one: told.append(one), Cancellation(), budget_s=0
    )
    assert list(tmp_path.iterdir()) == []
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert all(say(code).code == code for _, code in told)
    rates = {(one.weight_type, one.threads): one for one in machine.matrices}
    assert set(rates) == {("Q4_K", 1)}
    for one in rates.values():
        assert 0 < one.read_bytes_per_s < 1e13
        assert 0 < one.multiply_flops_per_s < 1e16
    kinds = {(one.kv_type, one.threads) for one in machine.attention}
    assert kinds == {("f16", 1), ("q8_0", 1)}
    for costs in (*machine.attention, *machine.steps):
        figures = [value for value in vars(costs).values() if isinstance(value, float)]
        assert all(math.isfinite(value) and value >= 0 for value in figures)
    assert "matrices-Q6_K" in machine.skipped
    assert machine.timings
    assert load(MachineSpeed, dump(machine)) == machine


def test_measuring_stops_when_asked_and_leaves_nothing(tmp_path: Path) -> None:
    cancellation = Cancellation()

    def stop(_share: float, code: str) -> None:
        if code == "speeds.timing_narrow":
            cancellation.ask()

    with pytest.raises(Cancelled):
        measure_machine(start_engine, tmp_path, 1, stop, cancellation, budget_s=0)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calibration, "_NEEDED_DISK_BYTES", 1 << 60)
    with pytest.raises(EnvironmentFault) as caught:
        measure_machine(start_engine, tmp_path, 1, lambda *_: None, Cancellation(), budget_s=0)
    assert caught.value.message.code == "speeds.disk_short"
    assert list(tmp_path.iterdir()) == []


def test_memory_is_read_by_as_many_threads_as_asked() -> None:
    found = measure_bandwidths((1, 2, 2), Cancellation(), limit_s=0)
    assert [one.threads for one in found] == [1, 2]
    assert all(1e8 < one.bytes_per_s < 1e13 for one in found)


def test_reading_memory_stops_when_asked() -> None:
    cancellation = Cancellation()
    cancellation.ask()
    with pytest.raises(Cancelled):
        measure_bandwidths((1,), cancellation)
