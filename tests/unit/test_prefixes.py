"""Which beginning of prompts is worth sharing."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from leastwise.engine.child.prefixes import best_shared, common_length

TOKENS = st.lists(st.integers(0, 2), min_size=1, max_size=9)


@settings(deadline=None)  # a busy computer is no defect
@given(TOKENS, TOKENS)
def test_common_length_is_what_a_loop_counts(one: list[int], other: list[int]) -> None:
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    assert common_length(one, other) == common_length(other, one) == same


def best_by_trying(prompts: list[list[int]]) -> int:
    """The most tokens that one shared beginning spares, over every group of prompts."""
    best = 0
    for size in range(2, len(prompts) + 1):
        for group in combinations(prompts, size):
            shared = min(len(prompt) for prompt in group) - 1
            while len({tuple(prompt[:shared]) for prompt in group}) > 1:
                shared -= 1
            best = max(best, (size - 1) * shared)
    return best


@settings(deadline=None)
@given(st.lists(TOKENS, max_size=7))
def test_the_best_beginning_spares_as_much_as_any(prompts: list[list[int]]) -> None:
    shared, count = best_shared(prompts)
    assert max(0, count - 1) * len(shared) == best_by_trying(prompts)
    having = [p for p in prompts if p[: len(shared)] == shared and len(p) > len(shared)]
    assert len(having) >= count


def test_nothing_is_shared_by_one_prompt_or_none() -> None:
    assert best_shared([]) == best_shared([[1, 2, 3]]) == ([], 0)


def test_the_last_token_of_a_prompt_is_never_shared() -> None:
    assert best_shared([[1, 2, 3], [1, 2, 3]]) == ([1, 2], 2)
