"""Rates and times left of downloads: right, smooth, and limited where that is asked for."""

from __future__ import annotations

import random

import pytest

from leastwise.cli.models_get import parsed_rate
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
