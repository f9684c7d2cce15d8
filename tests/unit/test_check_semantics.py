"""Answers held against checks: the same verdict and score as promptfoo gave on record."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from leastwise.domain.messages import render
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import CaseOutcome, Outcome
from leastwise.evals.grading import Grader
from leastwise.evals.json_answers import describe_differences, same
from leastwise.evals.nunjucks import render as render_template
from leastwise.evals.suite_checks import read_checks
from leastwise.evals.suite_documents import Document
from leastwise.evals.suite_files import SuiteFiles

RECORD = Path(__file__).parents[1] / "fixtures" / "promptfoo_semantics.json"


@pytest.fixture
def grader() -> Iterator[Grader]:
    with Grader() as grader:
        yield grader


def checks_of(asserts: list[dict[str, Any]], variables: dict[str, Any]) -> tuple[Check, ...]:
    document = Document(Path("asserts"), asserts)
    drafts = read_checks(document.root, SuiteFiles(Path()))
    return tuple(draft.finish(lambda text: render_template(text, variables)) for draft in drafts)


def graded(
    grader: Grader, output: str, *asserts: dict[str, Any], threshold: float | None = None
) -> CaseOutcome:
    checks = checks_of(list(asserts), {})
    return grader.grade(Case(0, (), checks, threshold=threshold), output)


def test_every_recorded_answer_is_judged_as_promptfoo_judged_it(grader: Grader) -> None:
    groups = json.loads(RECORD.read_text("utf-8"))["groups"]
    disagreements = []
    for group in groups:
        checks = checks_of(group["assert"], group.get("vars", {}))
        case = Case(0, (), checks, threshold=group.get("threshold"))
        for output, passed, score in group["answers"]:
            found = grader.grade(case, output)
            expected = Outcome.PASSED if passed else Outcome.FAILED
            score_agrees = score is None or found.score == pytest.approx(score, abs=1e-12)
            if found.outcome is not expected or not score_agrees:
                disagreements.append((group["assert"], output, passed, score, found))
    assert sum(len(group["answers"]) for group in groups) > 4000
    assert disagreements == []


@pytest.mark.parametrize("type_", ["regex", "not-regex"])
def test_a_regular_expression_that_never_ends_is_undecided(grader: Grader, type_: str) -> None:
    found = graded(grader, "a" * 60 + "!", {"type": type_, "value": "(a+)+$"})
    assert found.outcome is Outcome.UNSUPPORTED
    assert "was stopped" in render(found.checks[0].reason)
    again = graded(grader, "abc", {"type": "regex", "value": "b"})
    assert again.outcome is Outcome.PASSED


@pytest.mark.parametrize("type_", ["is-json", "not-is-json"])
def test_a_schema_whose_pattern_never_ends_is_undecided(grader: Grader, type_: str) -> None:
    schema = {"type": "string", "pattern": "^(a|a)*$"}
    found = graded(grader, json.dumps("a" * 60 + "!"), {"type": type_, "value": schema})
    assert found.outcome is Outcome.UNSUPPORTED


def test_a_schema_that_refers_elsewhere_is_broken_and_nothing_is_fetched(grader: Grader) -> None:
    schema = {"$ref": "https://example.com/schema.json"}
    found = graded(grader, "1", {"type": "is-json", "value": schema})
    assert found.outcome is Outcome.FAILED
    assert "the schema is not valid" in render(found.checks[0].reason)


def test_json_that_differs_names_each_field(grader: Grader) -> None:
    expected = {"order": "AB-1", "amount_cents": 450, "kept": True}
    found = graded(
        grader,
        '{"order": "AB-2", "kept": true, "note": "x"}',
        {"type": "equals", "value": expected},
    )
    words = render(found.checks[0].reason)
    assert 'order should be "AB-1" and is "AB-2"' in words
    assert "amount_cents is missing (expected 450)" in words
    assert "note should not be there" in words
    assert "kept" not in words


def test_json_written_as_text_also_names_the_fields(grader: Grader) -> None:
    found = graded(grader, '{"a": 2}', {"type": "equals", "value": '{"a":1}'})
    assert "a should be 1 and is 2" in render(found.checks[0].reason)
    found = graded(grader, '{"a": 1}', {"type": "equals", "value": '{"a":1}'})
    assert found.outcome is Outcome.FAILED
    assert "The same JSON, but not the same text" in render(found.checks[0].reason)


def test_long_texts_are_shortened_in_reasons(grader: Grader) -> None:
    found = graded(grader, "y" * 5000, {"type": "contains", "value": "x" * 5000})
    assert len(render(found.checks[0].reason)) < 500


def test_an_unknown_check_never_passes(grader: Grader) -> None:
    rubric = {"type": "llm-rubric", "value": "is polite"}
    known = {"type": "contains", "value": "a"}
    assert graded(grader, "a", rubric, known).outcome is Outcome.UNSUPPORTED
    assert graded(grader, "b", rubric, known).outcome is Outcome.FAILED
    assert graded(grader, "b", rubric, known, threshold=0.1).outcome is Outcome.UNSUPPORTED
    weightless = {**rubric, "weight": 0}
    assert graded(grader, "a", weightless, known).outcome is Outcome.PASSED
    negated = {"type": "not-llm-rubric", "value": "is rude"}
    assert graded(grader, "a", negated).outcome is Outcome.UNSUPPORTED


@pytest.mark.parametrize(
    "assertion",
    [
        {"type": "contains", "value": "a", "transform": ["output.trim()"]},
        {"type": "equals"},
        {"type": "equals", "value": "file://check.js"},
        {"type": "contains", "value": "a", "wieght": 2},
        {"type": "assert-set", "assert": [{"type": "ruby", "value": "true"}]},
        {"type": "not-assert-set", "assert": []},
        {"type": "nonsense", "value": "a"},
    ],
)
def test_what_changes_a_check_and_is_unknown_is_named(
    grader: Grader, assertion: dict[str, Any]
) -> None:
    found = graded(grader, "a", assertion)
    assert found.outcome is Outcome.UNSUPPORTED
    assert render(found.checks[0].reason).startswith("Not supported, so it never passes: ")


def test_a_failing_check_of_weight_0_is_recorded_and_passes(grader: Grader) -> None:
    found = graded(
        grader,
        "a",
        {"type": "contains", "value": "a"},
        {"type": "contains", "value": "b", "weight": 0, "metric": "style"},
    )
    assert found.outcome is Outcome.PASSED
    assert found.checks[1].score == 0
    assert found.checks[1].metric == "style"
    assert "weight 0" in render(found.checks[1].reason)


def test_an_answer_nested_beyond_reason_is_judged(grader: Grader) -> None:
    deep = "[" * 100_000
    for type_, value in (("is-json", None), ("equals", {"a": 1}), ("contains-json", None)):
        found = graded(grader, deep, {"type": type_, "value": value})
        assert found.outcome is Outcome.FAILED
    found = graded(grader, "{" * 3000, {"type": "contains-json"})
    assert found.outcome is not Outcome.PASSED


def test_cheap_checks_are_cheap(grader: Grader, record_property: Any) -> None:
    checks = checks_of(
        [{"type": "equals", "value": {"a": 1, "b": "x"}}, {"type": "icontains", "value": "A"}], {}
    )
    case, took = Case(0, (), checks), []
    for _ in range(200):
        start = time.perf_counter()
        grader.grade(case, '{"a": 1, "b": "y"}')
        took.append(time.perf_counter() - start)
    record_property("median_s", statistics.median(took))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(json_values)
def test_a_value_is_the_same_as_itself(value: Any) -> None:
    assert same(value, json.loads(json.dumps(value)))


@given(json_values, json_values)
@example(1, True)
@example([0], [False])
@example({"a": None}, {})
def test_what_is_not_the_same_is_described(left: Any, right: Any) -> None:
    if not same(left, right):
        assert render(describe_differences(left, right)).startswith("The JSON differs")
        assert not same(right, left)


check_types = st.sampled_from(
    ["equals", "contains", "icontains", "contains-any", "starts-with", "is-json", "regex"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(check_types, st.text(max_size=8) | st.integers() | st.none(), st.text(max_size=20))
def test_no_check_passes_together_with_its_negation(
    grader: Grader, type_: str, value: Any, output: str
) -> None:
    plain = graded(grader, output, {"type": type_, "value": value})
    negated = graded(grader, output, {"type": f"not-{type_}", "value": value})
    assert Outcome.PASSED not in (plain.outcome,) or negated.outcome is not Outcome.PASSED
    assert "\n" not in plain.checks[0].reason.code
