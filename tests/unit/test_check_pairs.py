"""Generated pairs of checks and answers: judged as promptfoo judged them on record."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import Outcome
from leastwise.evals.grading import Grader
from leastwise.evals.suite_checks import read_checks
from leastwise.evals.suite_documents import Document
from leastwise.evals.suite_files import SuiteFiles

RECORD = Path(__file__).parents[1] / "fixtures" / "promptfoo_pairs.json"


def checks_of(asserts: list[dict[str, Any]]) -> tuple[Check, ...]:
    drafts = read_checks(Document(Path("asserts"), asserts).root, SuiteFiles(Path()))
    return tuple(draft.finish(lambda text: text) for draft in drafts)


def facts_of(recorded: dict[str, Any]) -> AnswerFacts:
    latency_ms = recorded.get("latencyMs")
    return AnswerFacts(
        finish_reason=recorded.get("finishReason", ""),
        latency_s=None if latency_ms is None else latency_ms / 1000,
        cost=recorded.get("cost"),
        logprobs=tuple(recorded.get("logProbs", ())),
    )


def test_every_generated_pair_is_judged_as_promptfoo_judged_it(record_property: Any) -> None:
    groups = json.loads(RECORD.read_text("utf-8"))["groups"]
    counts: Counter[str] = Counter()
    disagreements = []
    with Grader() as grader:
        for group in groups:
            case = Case(0, (), checks_of(group["assert"]), variables={"x": "v"})
            facts = facts_of(group.get("facts", {}))
            for output, passed, score in group["answers"]:
                found = grader.grade(case, output, facts)
                expected = Outcome.PASSED if passed else Outcome.FAILED
                agrees = score is None or found.score == pytest.approx(score, abs=1e-12)
                if found.outcome is not expected or not agrees:
                    disagreements.append((group["assert"], output[:200], passed, score, found))
                counts[group["assert"][0]["type"].removeprefix("not-")] += 1
    record_property("pairs", counts.total())
    record_property("pairs_of_each_type", dict(sorted(counts.items())))
    assert counts.total() > 3000
    assert disagreements == []
