"""Checks of calls of tools: judged as promptfoo judged them on record, and read from a suite."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.messages import render
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import CheckOutcome, Outcome
from leastwise.evals.called_tools import TooMuchWorkError, called_tools
from leastwise.evals.grading import Grader
from leastwise.evals.suite_exporting import export_suite
from leastwise.evals.suite_loading import load_suite

RECORD = Path(__file__).parents[1] / "fixtures" / "promptfoo_tool_calls.json"


@pytest.fixture
def grader() -> Iterator[Grader]:
    with Grader() as opened:
        yield opened


def held(grader: Grader, check: Check, output: str) -> CheckOutcome:
    (found,) = grader.grade(Case(0, (), (check,)), output).checks
    return found


def test_every_recorded_call_is_judged_as_promptfoo_judged_it(
    grader: Grader, record_property: Any
) -> None:
    """promptfoo got objects where a provider hands over objects; a model writes them as text."""
    pairs, disagreements = 0, []
    for group in json.loads(RECORD.read_text("utf-8"))["groups"]:
        (asked,) = group["assert"]
        kind, negated = asked["type"].removeprefix("not-"), asked["type"].startswith("not-")
        value = group.get("declared", asked.get("value"))
        check = Check(kind, negated=negated, value=value, threshold=asked.get("threshold"))
        for output, passed, score in group["answers"]:
            text = output if isinstance(output, str) else json.dumps(output)
            found = held(grader, check, text)
            agrees = found.score == pytest.approx(score or 0.0, abs=1e-12)
            if (found.outcome is Outcome.PASSED) is not bool(passed) or not agrees:
                disagreements.append((asked, output, passed, score, found))
            pairs += 1
    record_property("pairs", pairs)
    assert pairs > 900
    assert disagreements == []


def test_a_call_without_declared_tools_decides_nothing_and_a_negated_one_holds(
    grader: Grader,
) -> None:
    call = json.dumps({"name": "f", "arguments": "{}"})
    plain = Check("is-valid-function-call")
    assert held(grader, plain, call).outcome is Outcome.UNSUPPORTED
    declared = replace(plain, value=[{"name": "f", "parameters": {}}])
    assert held(grader, declared, call).outcome is Outcome.PASSED
    # promptfoo 0.123.1 overlooks `not-` here
    negated = replace(declared, negated=True)
    assert held(grader, negated, call).outcome is Outcome.FAILED
    assert held(grader, negated, "no call").outcome is Outcome.PASSED


def test_an_answer_of_brackets_is_not_looked_through_without_bounds() -> None:
    with pytest.raises(TooMuchWorkError):
        called_tools("[" * 200_000)
    broken = '{\n"a": ' * 3000 + "x" + "\n}" * 3000
    with pytest.raises(TooMuchWorkError):
        called_tools(broken)


TOOLS = """
prompts: ["{{x}}"]
providers:
  - echo
  - id: openai:chat:x
    config:
      functions: file://functions.json
      tools: [{type: function, function: {name: t, parameters: {type: object, required: [a]}}}]
tests:
  - vars: {x: 1}
    assert:
      - type: is-valid-openai-tools-call
      - {type: assert-set, assert: [{type: is-valid-function-call}]}
      - {type: is-valid-function-call, value: [{name: own, parameters: {}}]}
      - {type: tool-call-f1, value: "t"}
"""


def test_a_suites_tools_are_those_of_its_providers_and_stay_so_when_it_is_exported(
    grader: Grader, tmp_path: Path
) -> None:
    (tmp_path / "promptfooconfig.yaml").write_text(TOOLS)
    (tmp_path / "functions.json").write_text('[{"name": "f", "parameters": {"type": "object"}}]')
    suite = load_suite(tmp_path)
    export_suite(suite, "promptfoo", tmp_path / "again.yaml")
    for read in (suite, load_suite(tmp_path / "again.yaml")):
        assert not read.unsupported
        (case,) = read.cases
        call = [{"type": "function", "function": {"name": "t", "arguments": '{"a": 1}'}}]
        tools, functions, own, called = grader.grade(case, json.dumps(call)).checks
        assert (tools.outcome, called.outcome) == (Outcome.PASSED, Outcome.PASSED)
        assert functions.outcome is Outcome.FAILED
        function = json.dumps({"function_call": {"name": "f", "arguments": "{}"}})
        tools, functions, own, called = grader.grade(case, function).checks
        assert functions.outcome is Outcome.PASSED
        assert "no function of that name" in render(own.reason)
        assert tools.outcome is Outcome.FAILED
