"""Checks that no answer can pass are named with their cases, before any model is run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.messages import render
from leastwise.domain.suites import Case
from leastwise.domain.verdicts import Outcome
from leastwise.evals import check_sandbox
from leastwise.evals.broken_checks import broken_checks
from leastwise.evals.grading import Grader
from leastwise.evals.suite_loading import load_suite


def found_in(folder: Path, *asserts: dict[str, Any]) -> list[str]:
    tests = [{"vars": {"q": "a"}, "assert": [one]} for one in asserts]
    config = {"prompts": ["{{q}}"], "tests": tests}
    (folder / "promptfooconfig.json").write_text(json.dumps(config), encoding="utf-8")
    return [render(one) for one in broken_checks(load_suite(folder))]


def test_what_is_broken_is_named_once_with_its_cases(tmp_path: Path) -> None:
    bad = {"type": "not-regex", "value": "(?i)a"}
    inside = {"type": "assert-set", "assert": [{"type": "is-json", "value": {"type": 7}}]}
    weightless = {"type": "choice", "value": {"choices": ["a"]}, "weight": 0}
    fine: list[dict[str, Any]] = [
        {"type": "regex", "value": "a+"},
        {"type": "is-json", "value": {"type": "object"}},
        {"type": "numeric", "value": 3},
        {"type": "equals", "value": "b"},
        {"type": "nonsense", "value": "b"},
    ]
    told = found_in(tmp_path, bad, *fine, bad, inside, weightless)
    assert told[0].startswith(
        "The check not-regex is broken in 2 cases (numbers 1, 7), so no model passes them: the "
        "regular expression"
    )
    assert told[1].startswith("The check is-json is broken in 1 case (numbers 8)")
    assert "choice needs at least two" in told[2]
    assert len(told) == 3


def test_checks_that_are_asked_together_fail_each_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_sandbox, "_AHEAD_LIMIT_S", 0.3)
    checks = [
        {"type": "regex", "value": "a+b"},
        {"type": "regex", "value": "(?i)a"},
        {"type": "regex", "value": "^(a+)+$"},
        {"type": "is-json", "value": {"type": "object"}},
        {"type": "is-json", "value": {"foo": 1}},
        {"type": "is-json", "value": {"properties": {"n": {"const": 1}}}},
        {"type": "is-json", "value": {"properties": {"n": {"const": True}}}},
    ]
    config = {"prompts": ["{{q}}"], "tests": [{"vars": {"q": "a"}, "assert": checks}]}
    (tmp_path / "promptfooconfig.json").write_text(json.dumps(config), encoding="utf-8")
    case: Case = load_suite(tmp_path).cases[0]
    with Grader() as grader:
        slow = grader.grade(case, "a" * 40 + "b")
        quick = grader.grade(case, '{"q": "aab", "n": true}')
    outcomes = [one.outcome for one in slow.checks]
    assert outcomes[:3] == [Outcome.PASSED, Outcome.FAILED, Outcome.UNSUPPORTED]
    assert "2.00 s" in render(slow.checks[2].reason)
    assert [one.outcome for one in quick.checks] == [
        Outcome.PASSED,
        Outcome.FAILED,
        Outcome.FAILED,
        Outcome.PASSED,
        Outcome.FAILED,
        Outcome.FAILED,
        Outcome.PASSED,
    ]
    assert 'unknown keyword "foo"' in render(quick.checks[4].reason)
