"""The Playground's parts by themselves: conversations, memory, pace, the language of searches."""

from __future__ import annotations

import threading
import time

from hypothesis import given
from hypothesis import strategies as st

from leastwise.domain.playground import ContextUse, ModelNeed, PlayRequest
from leastwise.domain.suites import ChatTurn
from leastwise.engine.reasoning import Said
from leastwise.playground.conversations import Conversation
from leastwise.playground.pacing import PacedText, Pacer
from leastwise.playground.planning import planned_residency


def U(text: str) -> ChatTurn:  # noqa: N802 - as short as in a transcript
    return ChatTurn("user", text)


def A(text: str) -> ChatTurn:  # noqa: N802 - likewise
    return ChatTurn("assistant", text)


def test_a_conversation_grows_and_is_cut_where_it_is_edited() -> None:
    first = Conversation().asked("one").answered("1")
    second = first.asked("two").answered("2")
    assert second.turns == (U("one"), A("1"), U("two"), A("2"))
    assert second.without_last_answer().turns == (U("one"), A("1"), U("two"))
    assert second.before(2).asked("other").turns == (U("one"), A("1"), U("other"))
    assert first.asked("never answered").asked("two").turns == (U("one"), A("1"), U("two"))
    assert first.asked("two").answered("").turns == (U("one"), A("1"), U("two"))


def test_variables_are_filled_in_once() -> None:
    request = PlayRequest("{{a}} {{ b }} {{c}}", "{{a}}", {"a": "{{b}}", "b": "2"})
    assert request.variable_names == ("a", "b", "c")
    assert request.filled_text == "{{b}} 2 {{c}}"
    assert request.turns == (ChatTurn("system", "{{b}}"), U("{{b}} 2 {{c}}"))


def test_a_context_is_nearly_full_from_four_fifths_on() -> None:
    assert not ContextUse(79, 100).is_nearly_full
    assert ContextUse(80, 100).is_nearly_full


def test_models_that_do_not_fit_together_take_each_others_place() -> None:
    needs = [ModelNeed(at, str(at), size) for at, size in enumerate((40, 30, 50, 200))]
    plan = planned_residency(100, needs, {0: "a", 1: "b", 2: "c", 3: "d"}, lambda _total: 10)
    assert plan.together == (0, 1)
    assert [(swap.column, swap.replaces) for swap in plan.swaps] == [(2, (0,))]
    assert plan.too_large == (3,)
    same = [ModelNeed(0, "x", 60), ModelNeed(1, "x", 60)]
    assert planned_residency(100, same, {0: "x", 1: "x"}, lambda _total: 10).together == (0, 1)


@given(
    st.integers(0, 100),
    st.lists(st.integers(1, 80), min_size=1, max_size=4),
    st.lists(st.sampled_from("abc"), min_size=4, max_size=4),
)
def test_no_plan_ever_holds_more_than_there_is(
    room: int, sizes: list[int], files: list[str]
) -> None:
    size_of = dict(zip("abc", (*sizes, 1, 1, 1), strict=False))
    shared = {at: files[at] for at in range(len(sizes))}
    needs = [ModelNeed(at, shared[at], size_of[shared[at]]) for at in shared]
    plan = planned_residency(room, needs, shared, lambda total: total // 10)
    resident = {shared[at] for at in plan.together}
    steps = [set(resident)]
    for swap in plan.swaps:
        resident -= {shared[at] for at in swap.replaces}
        resident.add(shared[swap.column])
        steps.append(set(resident))
    for held in steps:
        total = sum(size_of[file] for file in held)
        assert total + total // 10 <= room or not held
    told = {*plan.together, *(swap.column for swap in plan.swaps), *plan.too_large}
    assert told == set(shared)


def test_text_is_handed_on_in_order_about_thirty_times_a_second() -> None:
    pacer = Pacer()
    heard: list[list[str]] = [[] for _ in range(4)]

    def into(pieces: list[str]) -> PacedText:
        return pacer.open(lambda said: pieces.append(said.answer))

    texts = [into(pieces) for pieces in heard]
    begun_s = time.monotonic()

    def write(column: int) -> None:
        for number in range(250):  # at a thousand a second in all
            texts[column].add(Said(answer=f"{number} "))
            time.sleep(0.001)
        pacer.end(texts[column])

    writers = [threading.Thread(target=write, args=(column,)) for column in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    spent_s = time.monotonic() - begun_s
    pacer.close()
    whole = "".join(f"{number} " for number in range(250))
    for pieces in heard:
        assert "".join(pieces) == whole
        assert 1 < len(pieces) <= 31 * spent_s + 2
