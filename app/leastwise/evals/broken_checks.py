"""Checks that are broken whatever the answer is, so that no model can pass: found before a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Case, Check, Suite
from leastwise.domain.verdicts import CheckOutcome
from leastwise.evals.check_types import JSON_TYPES, LIST_TYPES, OWN, SET
from leastwise.evals.grading import Grader
from leastwise.evals.scripts import check_from_json
from leastwise.evals.suite_remarks import named_cases

_TRIED: Final = JSON_TYPES | LIST_TYPES | OWN | {"contains", "icontains", "regex", "starts-with"}
_ANSWER: Final = "{}"
_MOST: Final = 2000


def broken_checks(suite: Suite) -> Iterator[Message]:
    """Each broken check with its cases, of the first different ones. Raises EnvironmentFault."""
    cases: dict[str, list[int]] = {}
    checks: dict[str, Check] = {}
    for case in suite.cases:
        for check in (one for whole in case.checks for one in _parts(whole)):
            if check.type in _TRIED and not check.unsupported and check.transform is None:
                key = repr((check.name, check.value))
                checks.setdefault(key, check)
                cases.setdefault(key, []).append(case.index)
    with Grader() as grader:
        for key, check in islice(checks.items(), _MOST):
            (found,) = grader.grade(Case(0, (), (check,)), _ANSWER).checks
            cause = _cause(found)
            if cause is not None:
                its = cases[key]
                named = named_cases(its)
                code = "suite.remark.broken"
                yield say(code, check=check.name, count=len(its), cases=named, cause=cause)


def _parts(check: Check) -> Iterator[Check]:
    if check.type != SET:
        yield check
        return
    for part in check.value if isinstance(check.value, list | tuple) else ():
        if isinstance(part, Mapping):
            yield from _parts(check_from_json(part))


def _cause(found: CheckOutcome) -> Message | None:
    reason = found.reason
    inner = reason.params.get("cause")
    if reason.code == "check.weightless" and isinstance(inner, Message):
        reason, inner = inner, inner.params.get("cause")
    return inner if reason.code == "check.broken" and isinstance(inner, Message) else None
