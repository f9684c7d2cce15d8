"""What a cloud judge will be asked: the very questions of the run, with a stand-in for answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest

from leastwise.cloud.desk import CloudDesk
from leastwise.cloud.estimating import estimate
from leastwise.domain.cloud import (
    CloudKind,
    CloudPrompt,
    CloudProvider,
    CostRange,
    Price,
    SendNotice,
    SpendCaps,
)
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render
from leastwise.domain.suites import Case, ChatTurn, Check, Generation, Suite
from leastwise.domain.variants import Variants, Varied
from leastwise.evals.judge_questions import rubric_question
from leastwise.evals.judging_ahead import BYTES_PER_TOKEN, STAND_IN, JudgingAhead, questions_ahead
from leastwise.paths import shipped_models

PRICE = Price("m", Decimal(1), Decimal(10))
CAPS = SpendCaps(Decimal(1), Decimal(10))


@dataclass
class Desk:
    """Reckons as the real one does, with one price for everything."""

    price: Price | None = PRICE
    shown: list[SendNotice] = field(default_factory=list)

    def estimate(self, reference: str, prompts: tuple[CloudPrompt, ...]) -> CostRange:
        assert reference == "there"
        return estimate(prompts, self.price, "USD")

    def agree(
        self,
        reference: str,
        prompts: tuple[CloudPrompt, ...],
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        costs = (Decimal(0), Decimal(0))
        told = ("there", "m", "example.org", True, prompts)
        assert confirm(SendNotice(*told, *costs, "USD", CAPS, Decimal(0)))


def _suite(*checks: Check, cases: int = 3, repeats: int = 1) -> Suite:
    made = tuple(
        Case(n, (ChatTurn("user", f"Case {n}"),), checks, repeats=repeats) for n in range(cases)
    )
    return Suite("s", "", "", made, generation=Generation(max_tokens=20))


RUBRIC = Check("llm-rubric", value="It is kind")
EQUALS = Check("equals", value="x")


@pytest.mark.parametrize(
    ("checks", "questions"),
    [
        ((RUBRIC, EQUALS), 1),
        ((EQUALS,), 0),
        ((Check("g-eval", value=["a", "b"]),), 4),
        ((Check("answer-relevance"), Check("factuality", value="x"), RUBRIC), 3),
        ((Check("llm-rubric", rubric_prompt="Is {{output}} kind?"),), 1),
    ],
)
def test_every_question_is_there_once_a_case(checks: tuple[Check, ...], questions: int) -> None:
    found = questions_ahead(_suite(*checks))
    assert len(found) == 3 * questions


def test_a_question_is_that_of_the_run_itself() -> None:
    asked = questions_ahead(_suite(RUBRIC, cases=1))
    assert asked == (rubric_question("It is kind", STAND_IN),)
    assert len(questions_ahead(_suite(RUBRIC, cases=2, repeats=3))) == 6


def test_the_cost_lies_between_empty_answers_and_the_longest() -> None:
    desk, suite = Desk(), _suite(RUBRIC)
    ahead = JudgingAhead(desk, "there", suite, 4)
    cost = ahead.cost(ahead.prompts)
    assert (cost.calls, cost.candidates, cost.answer_tokens) == (12, 4, 20)
    assert cost.least is not None
    assert cost.most is not None
    one = ahead.prompts[0]
    text = one.turns[0].content
    longest = text.replace(STAND_IN, "x" * 20 * BYTES_PER_TOKEN)
    most = desk.estimate("there", (CloudPrompt((ChatTurn("user", longest),), one.max_tokens),))
    assert cost.most == most.most * 12  # type: ignore[operator]
    assert 0 < cost.least < cost.most
    assert "Up to 12 questions go to there" in render(cost.words)
    unpriced = JudgingAhead(Desk(None), "there", suite, 4)
    assert "not known" in render(unpriced.cost(unpriced.prompts).words)


def test_the_user_agrees_to_all_of_it() -> None:
    seen: list[SendNotice] = []

    def agree(notice: SendNotice) -> bool:
        seen.append(notice)
        return True

    ahead = JudgingAhead(Desk(), "there", _suite(RUBRIC), 4)
    ahead.agree(agree)
    (notice,) = seen
    assert (notice.calls, notice.stand_in) == (12, STAND_IN)
    assert notice.most_cost == ahead.cost(ahead.prompts).most
    assert notice.most_tokens == 12 * ahead.prompts[0].max_tokens


def test_the_cloud_desk_itself_asks_once_and_keeps_the_agreement(tmp_path: Path) -> None:
    desk = CloudDesk(tmp_path, shipped_models() / "prices.toml", lambda: pytest.fail("it sends"))
    address = "http://127.0.0.1:9/v1"
    desk.shelf.add(CloudProvider("rack", CloudKind.OPENAI, address, "m", free=True))
    ahead = JudgingAhead(desk, "rack", _suite(RUBRIC), 2)
    cost = ahead.cost(ahead.prompts)
    assert (cost.calls, cost.least, cost.most) == (6, 0, 0)
    with pytest.raises(BadInput, match="not_confirmed"):
        ahead.agree(lambda _notice: False)
    seen: list[SendNotice] = []

    def agree(notice: SendNotice) -> bool:
        seen.append(notice)
        return True

    ahead.agree(agree)
    ahead.agree(agree)
    assert [(one.calls, one.host) for one in seen] == [(6, "127.0.0.1:9")]


def test_variants_make_so_many_candidates_at_most() -> None:
    assert Variants().most_candidates(3, 2) == 3
    varied = Variants(
        quantisations=("Q4_0",), settings=(Varied("threads", ("1", "2")),), prompts=True
    )
    assert varied.most_candidates(3, 2) == 3 * 2 * 2 * 2
