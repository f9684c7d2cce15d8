"""Who is next: requests take turns, and a fixed one keeps its turn."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.engine.child.waiting_line import WaitingLine


@dataclass(eq=False)
class Waiting:
    """As much of an answer in the making as a line looks at."""

    request: int
    number: int
    fixed: bool = field(default=False)


def line_of(*waiting: Waiting) -> Any:
    line: Any = WaitingLine()
    for one in waiting:
        line.add(one)
    return line


def taken(line: Any) -> list[tuple[int, int]]:
    order = []
    while line:
        first = line.first()
        assert line.take() is first
        order.append((first.request, first.number))
    return order


def test_requests_take_turns_each_in_its_own_order() -> None:
    line = line_of(*(Waiting(1, n) for n in range(3)), Waiting(2, 0), Waiting(3, 0), Waiting(3, 1))
    assert taken(line) == [(1, 0), (2, 0), (3, 0), (1, 1), (3, 1), (1, 2)]


def test_a_fixed_request_is_not_interrupted() -> None:
    fixed = [Waiting(1, n, fixed=True) for n in range(3)]
    assert taken(line_of(*fixed, Waiting(2, 0)))[:3] == [(1, 0), (1, 1), (1, 2)]


def test_who_lost_its_place_comes_first_of_all() -> None:
    line = line_of(Waiting(1, 0), Waiting(2, 0), Waiting(2, 1))
    line.put_back(Waiting(2, 9))
    assert taken(line) == [(2, 9), (1, 0), (2, 0), (2, 1)]


def test_what_is_removed_is_handed_back_and_the_rest_stays() -> None:
    line = line_of(Waiting(1, 0), Waiting(2, 0), Waiting(1, 1))
    assert [(w.request, w.number) for w in line.remove((1, 7))] == [(1, 0), (1, 1)]
    assert taken(line) == [(2, 0)]


@settings(deadline=None)  # a busy computer is no defect
@given(st.lists(st.integers(0, 4), max_size=30))
def test_everyone_gets_a_turn_and_nobody_two_more_than_another(requests: list[int]) -> None:
    numbers: dict[int, int] = {}
    waiting = []
    for request in requests:
        numbers[request] = numbers.get(request, -1) + 1
        waiting.append(Waiting(request, numbers[request]))
    line = line_of(*waiting)
    assert len(list(line)) == len(waiting)
    order = taken(line)
    assert sorted(order) == sorted((w.request, w.number) for w in waiting)
    for at in range(len(order)):
        turns = {r: sum(one == r for one, _ in order[: at + 1]) for r in numbers}
        unserved = [turns[r] for r in numbers if turns[r] <= numbers[r]]
        assert not unserved or max(turns.values()) - min(unserved) <= 1
