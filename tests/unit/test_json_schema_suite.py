"""`is-json` against the official test suite of JSON Schema draft 7, and promptfoo beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import Outcome
from leastwise.evals.grading import Grader

RECORDED = Path(__file__).parent.parent / "fixtures" / "json_schema_draft7.json"
ACCEPTED, REJECTED, PROMPTFOO_DIFFERS = 811, 85, 17


@pytest.fixture(scope="module")
def groups() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(RECORDED.read_text(encoding="utf-8"))["groups"]
    return found


def test_every_required_case_comes_out_as_the_suite_or_promptfoo_has_it(
    groups: list[dict[str, Any]],
) -> None:
    """The two differ in 17: `false` as a schema, names of JavaScript's own, siblings of `$ref`."""
    agreed = rejected = differing = 0
    with Grader() as grader:
        for group in groups:
            case = Case(0, (), (Check("is-json", value=group["schema"]),))
            for output, is_valid, promptfoo_passes in group["tests"]:
                passes = grader.grade(case, output).outcome is Outcome.PASSED
                place = f"{group['in']}: {output}"
                if promptfoo_passes is None:
                    assert not passes, place
                    rejected += 1
                elif promptfoo_passes != is_valid:
                    differing += 1  # either has its reason; ours is in the help's list
                else:
                    assert passes == is_valid, place
                    agreed += 1
    assert (agreed, rejected, differing) == (ACCEPTED, REJECTED, PROMPTFOO_DIFFERS)
