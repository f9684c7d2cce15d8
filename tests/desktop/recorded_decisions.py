"""Decisions as a core would make them: events, then a ladder of strings against a cloud model."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from leastwise.decision.desk import DecideRequest
from leastwise.decision.weighing import weighed
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import CloudModel
from leastwise.domain.cloud import CloudPrompt, SendNotice, SpendCaps
from leastwise.domain.errors import BadInput
from leastwise.domain.events import CaseFinished, Event, LadderPlanned
from leastwise.domain.messages import Message, say
from leastwise.domain.references import AT_ONCE, ReferenceRequest
from leastwise.domain.suites import Bar, ChatTurn, Suite
from leastwise.statistics.decided import Decision
from tests.integration.store_samples import case_result
from tests.unit.decision_samples import CLOUD, reference
from tests.unit.run_samples import stored_run

LADDER = ("FFFPF", "P" * 30 + "F" * 10, "P" * 38 + "FF", "")
CLOUD_OUTCOMES = "F" + "P" * 39


@dataclass(frozen=True)
class RecordedUnasked:
    """All of 40 answers."""

    def words(self, model: str) -> Message:
        return say(
            "reference.will_cost",
            calls=40,
            answers=40,
            model=model,
            least="0.012",
            most="0.34",
            currency="USD",
        )


@dataclass
class RecordedDecisions:
    """Both desks in one. `ladder` and `outcomes` are what comes out; `case_s` is a case's time."""

    ladder: tuple[str, ...] = LADDER
    outcomes: str = CLOUD_OUTCOMES
    case_s: float = 0.0
    cost: Decimal | None = Decimal("0.00212")
    pair: tuple[int, int] | None = None
    asked: list[DecideRequest] = field(default_factory=list)

    def request(
        self, reference: str, suite: Suite, bar: Bar, *, at_once: int = AT_ONCE
    ) -> ReferenceRequest:
        provider, _, model = reference.partition("/")
        asked = CloudModel(provider, "https://example.org/v1", model)
        return ReferenceRequest(suite, asked, bar, at_once)

    def estimate(self, request: ReferenceRequest) -> RecordedUnasked:
        return RecordedUnasked()

    def decide(
        self,
        request: DecideRequest,
        on_event: Callable[[Event], None],
        confirm: Callable[[SendNotice], bool],
        cancellation: Cancellation,
    ) -> Decision:
        self.asked.append(request)
        if not isinstance(request.reference, Path) and not confirm(_notice()):
            raise BadInput(say("cloud.not_confirmed", host="example.org"))
        cases = len(self.outcomes)
        on_event(LadderPlanned(8, (CLOUD,), cases, cases, resumed=False))
        for index, letter in enumerate(self.outcomes):
            cancellation.raise_if_asked()
            time.sleep(self.case_s)
            result = case_result(index, passed=letter == "P")
            on_event(CaseFinished(0, result, index, index + 1, None))
        return self.weigh(7, 9)

    def weigh(self, run_id: int, reference_id: int) -> Decision:
        run = stored_run(*self.ladder, cases=len(self.outcomes), bar=0.9, run_id=run_id)
        return weighed(run, reference(self.outcomes, bar=0.9, cost=self.cost), None)

    def newest_pair(self, suite_name: str) -> tuple[int, int] | None:
        return self.pair

    def currency(self) -> str:
        return "USD"


def _notice() -> SendNotice:
    prompt = CloudPrompt((ChatTurn("user", "A message"),), 96)
    caps = SpendCaps(Decimal(1), Decimal(10))
    costs = (Decimal("0.012"), Decimal("0.34"))
    return SendNotice(
        "there", "grand-1", "example.org", True, (prompt,) * 40, *costs, "USD", caps, Decimal(0)
    )
