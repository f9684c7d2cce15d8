"""Rows from spreadsheets, and what stands out among the cases of a suite."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.suite_drafts import DraftCase, DraftCheck, SuiteDraft
from leastwise.domain.suites import Case, ChatTurn, Check
from leastwise.evals.grading import Grader
from leastwise.evals.near_duplicates import near_duplicates
from leastwise.evals.suite_pasting import cases_of_text
from leastwise.evals.suite_review import review_alone
from leastwise.evals.suite_trying import try_answer
from leastwise.evals.suite_writing import case_like
from leastwise.process.sandbox import Sandbox

EMPTY = SuiteDraft(Path("/s/promptfooconfig.yaml"), "", "s", prompts=("{{mail}} {{ tone }}",))
FILLED = SuiteDraft(
    Path("/s/promptfooconfig.yaml"),
    "",
    "s",
    prompts=("{{mail}}",),
    cases=(DraftCase({"vars": {"mail": "hi", "tone": "x"}}),),
)


@pytest.mark.parametrize(
    ("draft", "text", "variables"),
    [
        (FILLED, "a\tb\n", [{"mail": "a", "tone": "b"}]),
        (FILLED, "tone\tmail\r\nb\ta\r\n", [{"tone": "b", "mail": "a"}]),
        (FILLED, '"two\nlines"\tb', [{"mail": "two\nlines", "tone": "b"}]),
        (FILLED, "a\tb\tc\n", [{"mail": "a", "tone": "b", "column3": "c"}]),
        (FILLED, "just, a sentence\n", [{"mail": "just, a sentence", "tone": ""}]),
        (FILLED, "a;b\nc;d\n", [{"mail": "a", "tone": "b"}, {"mail": "c", "tone": "d"}]),
        (FILLED, 'mail,tone\n"a, b",c\n', [{"mail": "a, b", "tone": "c"}]),
        (EMPTY, "a\tb\n", [{"mail": "a", "tone": "b"}]),
        (
            EMPTY,
            "First name\tAge in years\nAda\t36\n",
            [{"First_name": "Ada", "Age_in_years": "36"}],
        ),
        (EMPTY, "\n  \n", []),
        (EMPTY, '5" pipe\n', [{"mail": '5" pipe', "tone": ""}]),
    ],
)
def test_rows_become_cases(draft: SuiteDraft, text: str, variables: list[dict[str, str]]) -> None:
    assert [case.variables for case in cases_of_text(draft, text)] == variables


def test_special_columns_become_checks_and_descriptions() -> None:
    (case,) = cases_of_text(
        FILLED, "mail\t__expected1\t__expected2\t__description\nhi\tis-json\tHello\tfirst\n"
    )
    assert [check.written for check in case.checks] == [
        {"type": "is-json", "value": None},
        {"type": "equals", "value": "Hello"},
    ]
    assert case.description == "first"


def test_broken_quotes_are_named_by_line() -> None:
    with pytest.raises(SuiteError) as error:
        cases_of_text(FILLED, 'a\tb\n"c"x\td\n')
    assert error.value.message.params["line"] == 2


def _likeness(first: str, second: str) -> float:
    bags = [set(pairwise(text.split())) for text in (first, second)]
    return len(bags[0] & bags[1]) / len(bags[0] | bags[1])


@pytest.mark.parametrize("seed", range(5))
def test_every_near_duplicate_is_found_and_nothing_else(seed: int) -> None:
    chance = random.Random(seed)
    words = [f"w{number}" for number in range(60)]
    texts = [" ".join(chance.choices(words, k=20)) for _ in range(60)]
    for _ in range(40):
        copied = texts[chance.randrange(len(texts))].split()
        copied[chance.randrange(20)] = "other"
        texts.append(" ".join(copied))
    found = near_duplicates(texts)
    alike = {
        later
        for first, later in combinations(range(len(texts)), 2)
        if _likeness(texts[first], texts[later]) >= 0.8
    }
    assert set(found) == alike
    for place, (twin, likeness) in found.items():
        assert twin < place
        assert likeness == pytest.approx(_likeness(texts[twin], texts[place]))


def test_many_cases_are_compared_in_a_child_with_the_same_outcome() -> None:
    texts = [f"one two three four {number % 700} five six" for number in range(750)]
    cases = tuple(DraftCase({"vars": {"mail": text}}) for text in texts)
    flags = review_alone(replace(FILLED, cases=cases)).flags
    found = {place: (one.twin, one.likeness) for place, one in flags.items()}
    assert found == near_duplicates(texts)
    assert found[749] == (49, 1.0)


def test_short_texts_and_other_letters_are_compared_by_their_words() -> None:
    texts = [
        "Capital of France?",
        "capital of france",
        "capital of spain",
        "",
        "",
        "hello",
        "Hello",
    ]
    assert near_duplicates(texts) == {1: (0, 1.0), 6: (5, 1.0)}


def test_a_case_that_was_run_is_written_as_one_that_reads_the_same(tmp_path: Path) -> None:
    part: dict[str, JsonValue] = {
        "type": "contains",
        "negated": True,
        "value": "a {{b}}",
        "weight": 2.0,
    }
    case = Case(
        0,
        (ChatTurn("user", "hi"),),
        (
            Check("equals", value="{{not a template}}"),
            Check("contains-any", negated=True, value=["x", "{% y %}"], weight=0.5, metric="m"),
            Check("assert-set", value=[part], threshold=0.5),
            Check("webhook", unsupported="webhook"),
        ),
        variables={"mail": "hi"},
        threshold=0.25,
    )
    draft = SuiteDraft(tmp_path / "promptfooconfig.yaml", "", "s", prompts=("{{mail}}",))
    draft = SuiteDraft(draft.path, "", "s", prompts=("{{mail}}",), cases=(case_like(case),))
    with Grader() as grader, Sandbox() as sandbox:
        trial = try_answer(draft, 0, "hi", grader, sandbox, frozenset())
    first, second, third = trial.checks
    assert (first, second) == case.checks[:2]
    assert (third.type, third.threshold) == ("assert-set", 0.5)
    assert isinstance(third.value, list)
    assert dict(third.value[0]).items() >= part.items()
    assert draft.cases[0].written["threshold"] == 0.25


def test_what_is_wrong_with_a_check_is_told_whatever_the_answer(tmp_path: Path) -> None:
    checks = [
        DraftCheck({"type": "not-regex", "value": "("}),
        DraftCheck({"type": "is-json", "value": {"type": "no such"}}),
        DraftCheck({"type": "contains", "value": ""}),
        DraftCheck({"type": "equals"}),
        DraftCheck({"type": "equals", "value": "x"}),
        DraftCheck({"type": "regex", "value": "x"}),
    ]
    case = DraftCase({"vars": {"mail": "hi"}}).with_checks(checks)
    draft = SuiteDraft(
        tmp_path / "promptfooconfig.yaml", "", "s", prompts=("{{mail}}",), cases=(case,)
    )
    with Grader() as grader, Sandbox() as sandbox:
        trial = try_answer(draft, 0, "no JSON", grader, sandbox, frozenset())
    assert sorted(trial.faults) == [0, 1, 2, 3]
