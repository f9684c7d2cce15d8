"""What the author of a suite should know about it, though nothing is wrong with its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leastwise.domain.messages import Message, say
from leastwise.evals.suite_rendering import Rendered

_NAMED_CASES = 5


def remarks_on(results: Sequence[Rendered]) -> Iterator[Message]:
    """Variables that are missing, with their cases, and cases that any answer passes."""
    missing: dict[str, list[int]] = {}
    for one in results:
        for name in one.missing:
            missing.setdefault(name, []).append(one.case.index)
    for name, cases in missing.items():
        yield say(
            "suite.remark.missing", name=name[:100], count=len(cases), cases=named_cases(cases)
        )
    unchecked = [one.case.index for one in results if not one.case.checks]
    if unchecked:
        yield say("suite.remark.unchecked", count=len(unchecked), cases=named_cases(unchecked))


def named_cases(cases: Sequence[int]) -> str:
    """The first of them, by their numbers, which count from 1."""
    numbers = [str(case + 1) for case in cases[:_NAMED_CASES]]
    return ", ".join(numbers) + (", ..." if len(cases) > _NAMED_CASES else "")
