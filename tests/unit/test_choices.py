"""`choice` and the templates of our own checks: what a suite may say, and what is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.messages import render
from leastwise.domain.suites import Case, Check, Generation
from leastwise.domain.verdicts import Outcome
from leastwise.evals.asking import asked_cases
from leastwise.evals.grading import Grader
from leastwise.evals.suite_checks import read_checks
from leastwise.evals.suite_csv import check_from_cell
from leastwise.evals.suite_documents import Document
from leastwise.evals.suite_files import SuiteFiles
from tests.integration.store_samples import candidate

YES_NO = {"choices": ["yes", "no"], "equals": "yes"}


def checks_of(*asserts: dict[str, Any], **variables: str) -> tuple[Check, ...]:
    def fill(text: str) -> str:
        for name, value in variables.items():
            text = text.replace(f"{{{{{name}}}}}", value)
        return text

    drafts = read_checks(Document(Path("asserts"), list(asserts)).root, SuiteFiles(Path()))
    return tuple(draft.finish(fill) for draft in drafts)


@pytest.mark.parametrize(
    ("value", "output", "outcome", "said"),
    [
        (YES_NO, " yes\n", Outcome.PASSED, "As expected"),
        (YES_NO, "no", Outcome.FAILED, 'it chose "no"'),
        (YES_NO, "Yes", Outcome.FAILED, "not one of the choices"),
        ({"choices": [1, 2], "equals": 2}, "2", Outcome.PASSED, "As expected"),
        ({**YES_NO, "equals": "maybe"}, "no", Outcome.FAILED, '"maybe" is not one of its choices'),
        ({"choices": ["yes"], "equals": "yes"}, "yes", Outcome.FAILED, "at least two"),
        ({"choices": ["a", "a"], "equals": "a"}, "a", Outcome.FAILED, "at least two"),
        ({"choices": ["a", ""], "equals": "a"}, "a", Outcome.FAILED, "at least two"),
        ({**YES_NO, "tolerance": 1}, "yes", Outcome.FAILED, "at least two"),
        ("yes", "yes", Outcome.FAILED, "at least two"),
    ],
)
def test_a_choice_is_held_against_the_answer(
    value: object, output: str, outcome: Outcome, said: str
) -> None:
    (check,) = checks_of({"type": "choice", "value": value})
    with Grader() as grader:
        found = grader.grade(Case(0, (), (check,)), output)
    assert found.outcome is outcome
    assert said in render(found.checks[0].reason)


def test_values_of_our_own_checks_are_templates() -> None:
    choice, numeric, field, foreign = checks_of(
        {"type": "choice", "value": {"choices": ["a", "{{b}}"], "equals": "{{b}}"}},
        {"type": "numeric", "value": {"equals": "{{n}}", "tolerance": 1}},
        {"type": "json-field", "value": {"path": "{{b}}", "equals": "{{n}}"}},
        {"type": "is-json", "value": {"const": "{{b}}"}},
        b="blue",
        n="1,200",
    )
    assert choice.value == {"choices": ["a", "blue"], "equals": "blue"}
    assert field.value == {"path": "blue", "equals": "1,200"}
    assert foreign.value == {"const": "{{b}}"}, "promptfoo leaves mappings as they are"
    with Grader() as grader:
        assert grader.grade(Case(0, (), (numeric,)), "it is 1201").outcome is Outcome.PASSED


def test_choices_are_scored_once_and_known_by_themselves() -> None:
    inside = {"type": "assert-set", "assert": [{"type": "choice", "value": YES_NO}]}
    more = {"type": "choice", "value": {"choices": ["no", "perhaps"], "equals": "no"}}
    cases = [Case(0, (), checks_of(inside, more), repeats=3), Case(1, (), (), repeats=3)]
    chosen, written = asked_cases(cases, ["p", "p"], Generation(temperature=1.0))
    assert chosen.choices == ("yes", "no", "perhaps")
    assert len(chosen.generations) == 1
    assert len(written.generations) == 3
    assert written.choices == ()
    model = candidate("a")
    keys = {one.key(model, "build") for one in asked_cases(cases, ["p", "p"], Generation())}
    assert len(keys) == 2


def test_a_cell_of_a_table_called_choice_is_a_text() -> None:
    assert check_from_cell("choice") == {"type": "equals", "value": "choice"}
