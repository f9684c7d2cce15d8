"""Which models the checks of a suite ask, and the checks that do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leastwise.domain.suites import Case, Check, Suite
from leastwise.evals.check_types import BY_JUDGE, BY_VECTORS, SET
from leastwise.evals.scripts import check_from_json


def needs_of(suite: Suite) -> Mapping[str, int]:
    """In how many cases a `judge` and an `embedding` model are asked; what none asks is left out.

    Checks inside an assert-set count, and those that are unsupported do not.
    """
    counts = {"judge": 0, "embedding": 0}
    for case in suite.cases:
        types = {check.type for check in single_checks(case)}
        counts["judge"] += not types.isdisjoint(BY_JUDGE)
        counts["embedding"] += not types.isdisjoint(BY_VECTORS)
    return {name: count for name, count in counts.items() if count}


def single_checks(case: Case) -> Iterator[Check]:
    """The checks of a case that can be decided, those inside an assert-set one by one."""
    for check in case.checks:
        parts = check.value if check.type == SET else None
        if isinstance(parts, list | tuple):
            within = (check_from_json(part) for part in parts if isinstance(part, Mapping))
            yield from (part for part in within if not part.unsupported)
        elif not check.unsupported:
            yield check
