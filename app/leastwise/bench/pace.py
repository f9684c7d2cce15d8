"""How far a run is, and how long what is left will take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]


class Pace:
    """Repetitions by subject and test, with the wall time that one takes."""

    def __init__(self) -> None:
        self._expected: dict[Place, int] = {}
        self._done: dict[Place, int] = {}
        self._spent_s: dict[Place, float] = {}
        self._guessed_s: dict[Place, float] = {}

    def expect(self, repetitions: Mapping[Place, int]) -> None:
        """So many repetitions lie ahead, by (position, place of the test)."""
        self._expected.update(repetitions)

    def guess(self, place: Place, repetition_s: float) -> None:
        """What one took in the warm-up."""
        self._guessed_s[place] = repetition_s

    def done(self, place: Place, took_s: float) -> None:
        """One more is done."""
        self._done[place] = self._done.get(place, 0) + 1
        self._spent_s[place] = self._spent_s.get(place, 0.0) + took_s

    def drop(self, position: int) -> None:
        """What is left of the subject at `position` will not be done."""
        for place in list(self._expected):
            if place[0] == position:
                self._expected[place] = self._done.get(place, 0)

    @property
    def progress(self) -> tuple[int, int]:
        """How many are done, of how many."""
        return sum(self._done.values()), sum(self._expected.values())

    @property
    def left_s(self) -> float | None:
        """Seconds that the rest will take; None while one of its kinds was never timed."""
        left_s = 0.0
        for place, expected in self._expected.items():
            rest = expected - self._done.get(place, 0)
            if rest <= 0:
                continue
            each_s = self._each_s(place)
            if each_s is None:
                return None
            left_s += rest * each_s
        return left_s

    def _each_s(self, place: Place) -> float | None:
        if self._done.get(place):
            return self._spent_s[place] / self._done[place]
        return self._guessed_s.get(place)
