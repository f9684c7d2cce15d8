"""Which run a suite's tuning data is taken from."""

from __future__ import annotations

from dataclasses import replace

from leastwise.domain.history import RunKind
from leastwise.domain.tuning import run_to_learn_from
from tests.unit.run_samples import stored_run


def test_a_reference_over_just_this_suite_teaches_best() -> None:
    ladder = stored_run("PPPPP", cases=5, run_id=9).summary
    older = replace(ladder, run_id=3, kind=RunKind.REFERENCE)
    broken = replace(older, run_id=8, finished=False)
    changed = replace(older, run_id=7, suite_sha256="8" * 64)
    sha256 = ladder.suite_sha256
    assert run_to_learn_from([ladder, broken, changed, older], sha256) == 3
    assert run_to_learn_from([ladder, broken, changed], sha256) == 9
    assert run_to_learn_from([broken, changed], sha256) is None
