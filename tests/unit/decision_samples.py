"""Decisions made of strings: a letter a case, of a local model and of a cloud model."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from leastwise.decision.weighing import weighed
from leastwise.domain.candidates import Candidate, CloudModel
from leastwise.domain.history import StoredRun
from leastwise.domain.verdicts import PaidCall
from leastwise.statistics.decided import Decision
from tests.unit.run_samples import stored_run

CLOUD = Candidate.in_cloud(CloudModel("there", "https://example.org/v1", "grand-1"))
COST = Decimal("0.00212")


def reference(outcomes: str, *, bar: float = 0.8, cost: Decimal | None = COST) -> StoredRun:
    """A cloud model's run."""
    run = stored_run(outcomes, cases=len(outcomes), bar=bar, run_id=9)
    (one,) = run.candidates
    paid = PaidCall(0.8, cost, "USD")
    cases = tuple(replace(c, answer=replace(c.answer, paid=paid)) for c in one.cases)
    one = replace(one, candidate=CLOUD, cases=cases, probe=None, peak_memory=None)
    return replace(run, candidates=(one,))


def decided(local: str, cloud: str, *, bar: float = 0.8, cost: Decimal | None = COST) -> Decision:
    return weighed(
        stored_run(local, cases=len(cloud), bar=bar), reference(cloud, bar=bar, cost=cost), None
    )
