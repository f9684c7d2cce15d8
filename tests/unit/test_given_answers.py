"""What a line of recorded answers may say beside the text."""

from __future__ import annotations

import io
import json

import pytest

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.gradings import AnswerFault
from leastwise.evals.given_answers import GivenAnswer, read_answers


def read(**fields: object) -> GivenAnswer | AnswerFault:
    line = json.dumps({"case": 0, "output": "x", **fields}).encode()
    (found,) = read_answers(io.BufferedReader(io.BytesIO(line)))
    return found


def test_what_was_measured_elsewhere_is_read() -> None:
    found = read(finish_reason="stop", latency_s=2, cost=0.25, logprobs=[-1, -0.5])
    assert isinstance(found, GivenAnswer)
    assert found.facts == AnswerFacts("stop", 2.0, 0.25, (-1.0, -0.5))


def test_what_was_not_measured_stays_unknown() -> None:
    found = read(latency_s=None)
    assert isinstance(found, GivenAnswer)
    assert found.facts == AnswerFacts()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"finish_reason": 1}, "suite.at.not_text"),
        ({"latency_s": "2"}, "suite.at.not_number"),
        ({"cost": True}, "suite.at.not_number"),
        ({"logprobs": -1}, "answers.logprobs_kind"),
        ({"logprobs": [-1, None]}, "answers.logprobs_kind"),
    ],
)
def test_another_kind_is_named(fields: dict[str, object], code: str) -> None:
    found = read(**fields)
    assert isinstance(found, AnswerFault)
    assert found.detail.code == code
