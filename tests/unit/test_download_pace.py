"""Rates and times left of downloads: right, smooth, and limited where that is asked for."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from leastwise.cli.models_get import parsed_rate
from leastwise.desktop.downloads.ledger import Ledger
from leastwise.domain.downloads import DownloadChanged, DownloadPhase, DownloadState
from leastwise.domain.errors import BadInput
from leastwise.hub.transfer.pace import Pace
from leastwise.hub.transfer.throttle import Throttle


class Clock:
    """A clock that is set by hand, in seconds."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_the_rate_is_the_mean_of_what_came_and_nothing_is_said_at_first() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.note(1_000_000)
    assert pace.read(5_000_000) == (None, None)
    for _ in range(600):
        clock.now_s += 0.1
        pace.note(100_000)
    rate, left_s = pace.read(5_000_000)
    assert rate == pytest.approx(1e6, rel=0.01)
    assert left_s == pytest.approx(5, rel=0.01)


def test_a_stall_brings_the_rate_down() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(100):
        clock.now_s += 0.1
        pace.note(100_000)
    clock.now_s += 30
    rate, _left_s = pace.read(1)
    assert rate is not None
    assert rate < 50_000


def test_the_time_left_does_not_jump_when_the_connection_does() -> None:
    clock, chance = Clock(), random.Random(3)
    pace, remaining, before_s = Pace(clock), 1e9, None
    for step in range(1200):
        clock.now_s += 0.25
        received = int(chance.choice([0, 0, 500_000, 1_500_000]))
        pace.note(received)
        remaining -= received
        _rate, left_s = pace.read(int(remaining))
        if before_s is not None and left_s is not None and step > 80:
            assert abs(left_s - (before_s - 0.25)) < 0.08 * before_s
        before_s = left_s


def _standing(number: int, done_bytes: int, phase: DownloadPhase) -> DownloadState:
    """One of 400 MB, which says no rate before its first 20 MB."""
    name = f"owner/m{number}"
    rate = 10e6 if phase is DownloadPhase.FETCHING and done_bytes > 20_000_000 else None
    return DownloadState(name, name, name, ("m",), phase, 400_000_000, done_bytes, rate)


def test_all_together_do_not_jump_when_one_ends_and_the_next_begins() -> None:
    clock = Clock()
    ledger = Ledger(clock)
    done_bytes = [0, -100_000_000, 0, 0, 0, 0]  # the second begins 10 s after the first
    shown: list[tuple[float, float]] = []
    while any(done < 400_000_000 for done in done_bytes):
        clock.now_s += 0.1
        under_way = [n for n, done in enumerate(done_bytes) if done < 400_000_000][:2]
        for number in under_way:
            done_bytes[number] += 1_000_000
        for number, done in enumerate(done_bytes):
            phase = DownloadPhase.FETCHING if number in under_way else DownloadPhase.WAITING
            phase = DownloadPhase.FINISHED if done >= 400_000_000 else phase
            ledger.apply(DownloadChanged(_standing(number, max(done, 0), phase)))
        totals = ledger.totals()
        if totals.bytes_per_s is not None and totals.left_s is not None:
            shown.append((totals.bytes_per_s, totals.left_s))
    steady = shown[150:-150]
    assert len(steady) > 700
    for (rate, left_s), (later, later_left_s) in pairwise(steady):
        assert abs(later - rate) < 0.06 * rate
        assert abs(later_left_s - left_s) < 0.1 + 0.05 * left_s


def test_the_limit_is_what_is_taken_on_average() -> None:
    clock = Clock()
    throttle = Throttle(1_000_000, clock)
    taken, begun_s = 0, clock.now_s
    while taken < 20_000_000:
        throttle.note(65_536)
        taken += 65_536
        while (wait_s := throttle.wait_s()) > 0:
            assert wait_s <= 0.5
            clock.now_s += wait_s
    assert taken / (clock.now_s - begun_s) == pytest.approx(1e6, rel=0.01)
    throttle.set_limit(None)
    throttle.note(10**9)
    assert throttle.wait_s() == 0


@pytest.mark.parametrize(
    ("written", "bytes_per_s"),
    [("500k", 5e5), ("5M", 5e6), ("2.5 MB/s", 2.5e6), ("1000", 1000), ("1G", 1e9), ("7B/s", 7)],
)
def test_a_rate_is_read_as_people_write_it(written: str, bytes_per_s: float) -> None:
    assert parsed_rate(written) == bytes_per_s


@pytest.mark.parametrize("written", ["", "fast", "0", "-1", "1e9", "5T", "nan", "9" * 40])
def test_what_is_no_rate_is_refused(written: str) -> None:
    with pytest.raises(BadInput):
        parsed_rate(written)
