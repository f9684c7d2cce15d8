"""Scripts and limits in checks: bounded, asked about first, and never in the way of the rest."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.messages import render
from leastwise.domain.suites import Case, Check, Suite
from leastwise.domain.verdicts import CaseOutcome, Outcome
from leastwise.evals.consents import Consents, scripts_to_trust
from leastwise.evals.grading import Grader
from leastwise.evals.limit_checks import needs_logprobs
from leastwise.evals.suite_loading import load_suite

PYTHON = """import os

def get_assert(output, context):
    return {"pass": output == "a", "score": 0.5, "reason": context["vars"]["q"]}
"""


@pytest.fixture
def grader() -> Iterator[Grader]:
    with Grader() as grader:
        yield grader


def suite_of(folder: Path, asserts: list[dict[str, Any]], **test: Any) -> Path:
    (folder / "check.py").write_text(PYTHON)
    (folder / "check.js").write_text("export default (output) => output === 'a';")
    config = {"prompts": ["{{q}}"], "tests": [{"vars": {"q": "why"}, "assert": asserts, **test}]}
    (folder / "promptfooconfig.json").write_text(json.dumps(config))
    return folder


def judged(grader: Grader, suite: Suite, output: str) -> CaseOutcome:
    return grader.grade(suite.cases[0], output)


@pytest.mark.parametrize(
    "check",
    [
        {"type": "python", "value": "file://check.py"},
        {"type": "python", "value": "output == 'a'"},
        {"type": "javascript", "value": "file://check.js"},
        {"type": "javascript", "value": "file://check.py:get_assert"},
        {"type": "equals", "value": "a", "transform": "file://check.js"},
        {"type": "assert-set", "assert": [{"type": "python", "value": "file://check.py"}]},
    ],
)
def test_a_script_runs_only_after_consent_to_its_very_text(
    tmp_path: Path, grader: Grader, check: dict[str, Any]
) -> None:
    consents = Consents(tmp_path / "home" / "trusted.json")
    folder = suite_of(tmp_path, [check])
    suite = load_suite(folder, consents.trusted())
    assert judged(grader, suite, "a").outcome is Outcome.UNSUPPORTED
    assert "suites trust" in next(iter(suite.unsupported))
    consents.trust(scripts_to_trust(suite))
    allowed = load_suite(folder, consents.trusted())
    assert not allowed.unsupported
    if check["type"] != "equals":
        assert judged(grader, allowed, "a").outcome is Outcome.PASSED
        assert judged(grader, allowed, "b").outcome is Outcome.FAILED
    for name in ("check.py", "check.js"):
        (folder / name).write_text((folder / name).read_text() + "\n\n")
    if "file://" in json.dumps(check):
        assert load_suite(folder, consents.trusted()).unsupported


def test_a_consent_file_that_is_damaged_allows_nothing(tmp_path: Path) -> None:
    file = tmp_path / "trusted.json"
    for text in ("{", "[1]", "\udcff".encode("utf-8", "surrogateescape").decode("latin-1")):
        file.write_text(text, encoding="utf-8")
        assert Consents(file).trusted() == frozenset()


def test_a_transform_of_the_test_without_consent_decides_nothing(
    tmp_path: Path, grader: Grader
) -> None:
    folder = suite_of(
        tmp_path, [{"type": "equals", "value": "x"}], options={"transform": "file://check.js"}
    )
    assert judged(grader, load_suite(folder), "x").outcome is Outcome.UNSUPPORTED


def test_a_transform_of_the_test_comes_before_its_checks(tmp_path: Path, grader: Grader) -> None:
    folder = suite_of(
        tmp_path,
        [{"type": "equals", "value": "7"}],
        options={"transform": "JSON.parse(output).n"},
    )
    suite = load_suite(folder)
    assert judged(grader, suite, '{"n": 7}').outcome is Outcome.PASSED
    failed = judged(grader, suite, "no JSON")
    assert failed.outcome is Outcome.FAILED
    assert "the transform failed" in render(failed.checks[0].reason)


@pytest.mark.parametrize("code", ["while (true) {}\nreturn true", "'x'.repeat(2 ** 29).length > 0"])
def test_a_script_without_end_is_undecided_and_the_rest_goes_on(grader: Grader, code: str) -> None:
    checks = (Check("javascript", value=code), Check("javascript", value="output === 'a'"))
    found = grader.grade(Case(0, (), checks), "a")
    assert [c.outcome for c in found.checks] == [Outcome.UNSUPPORTED, Outcome.PASSED]
    assert "could not be decided" in render(found.checks[0].reason)


@pytest.mark.parametrize(
    "name", ["require", "fetch", "XMLHttpRequest", "std", "os", "Deno", "process.binding"]
)
def test_inline_javascript_has_nothing_but_the_language(grader: Grader, name: str) -> None:
    code = f"typeof {name} === 'undefined'"
    found = grader.grade(Case(0, (), (Check("javascript", value=code),)), "a")
    assert found.outcome is Outcome.PASSED


def test_one_check_leaves_nothing_behind_for_the_next(grader: Grader) -> None:
    checks = (
        Check("javascript", value="globalThis.x = 1; Array.prototype.map = null;\nreturn true"),
        Check("javascript", value="typeof x === 'undefined' && [1].map(String)[0] === '1'"),
    )
    assert grader.grade(Case(0, (), checks), "a").outcome is not Outcome.FAILED


@pytest.mark.parametrize(
    ("check", "facts"),
    [
        (Check("latency", threshold=10), AnswerFacts(cost=0.0)),
        (Check("cost", threshold=1), AnswerFacts(latency_s=1.0)),
        (Check("perplexity", threshold=2), AnswerFacts(latency_s=1.0)),
        (Check("perplexity-score"), AnswerFacts()),
        (Check("finish-reason", value="stop"), AnswerFacts()),
    ],
)
def test_what_nobody_measured_decides_nothing(
    grader: Grader, check: Check, facts: AnswerFacts
) -> None:
    for one in (check, replace(check, negated=True)):
        found = grader.grade(Case(0, (), (one,)), "a", facts)
        assert found.outcome is Outcome.UNSUPPORTED
        assert "came without" in render(found.checks[0].reason)


def test_log_probabilities_are_asked_for_only_where_a_check_needs_them() -> None:
    assert needs_logprobs(Check("perplexity"))
    assert needs_logprobs(Check("assert-set", value=[{"type": "perplexity-score"}]))
    assert not needs_logprobs(Check("equals", value="a"))


@pytest.mark.parametrize(
    ("value", "output", "passes"),
    [
        ({"path": "a.b[1]", "equals": 2}, '{"a": {"b": [1, 2]}}', True),
        ({"path": "/a/b/1", "equals": "2"}, '{"a": {"b": [1, 2]}}', False),
        ({"path": "price", "equals": 10, "tolerance": 0.5}, '{"price": 10.5}', True),
        ({"path": "price", "equals": 10, "tolerance": 0.5}, '{"price": 10.51}', False),
        ({"path": "price", "equals": 0.3, "tolerance": 0.1}, '{"price": 0.2}', True),
        ({"path": "price", "equals": 10, "relative_tolerance": 0.01}, '{"price": "10"}', False),
        ({"path": "x"}, '{"x": null}', True),
        ({"path": "x"}, "{}", False),
        ({"path": ""}, "no JSON", False),
        ({"path": "x", "equals": 1, "tolerance": 1}, '{"x": 1' + "0" * 400 + "}", False),
    ],
)
def test_a_field_of_json(grader: Grader, value: Any, output: str, passes: bool) -> None:
    found = grader.grade(Case(0, (), (Check("json-field", value=value),)), output)
    assert found.outcome is (Outcome.PASSED if passes else Outcome.FAILED)


@pytest.mark.parametrize(
    ("value", "output", "passes"),
    [
        (42, "The answer is 42.", True),
        ("42", "It is 42,", True),
        (1234.5, "1,234.50 euros", True),
        (2, "version 1.2.3", False),
        ({"equals": -3, "tolerance": 0.2}, "about \u22123.1", True),
        ({"equals": 5, "pick": "last"}, "5 of 6", False),
        ({"equals": 5, "pick": "first"}, "5 of 6", True),
        ({"equals": 5, "tolerance": 1}, "1e999", False),
        (7, "", False),
    ],
)
def test_a_number_in_an_answer(grader: Grader, value: Any, output: str, passes: bool) -> None:
    found = grader.grade(Case(0, (), (Check("numeric", value=value),)), output)
    assert found.outcome is (Outcome.PASSED if passes else Outcome.FAILED)


@pytest.mark.parametrize(
    "value", [None, [], {"path": 1}, {"path": "a[", "equals": 1}, {"path": "a", "tolerence": 1}]
)
def test_a_field_check_that_means_nothing_is_broken(grader: Grader, value: Any) -> None:
    found = grader.grade(Case(0, (), (Check("json-field", value=value),)), "{}")
    assert "broken" in render(found.checks[0].reason)
