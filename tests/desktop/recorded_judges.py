"""Judges that say what is recorded of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudPrompt, SendNotice, SpendCaps
from leastwise.domain.errors import BadInput
from leastwise.domain.judging import JudgeAgreement, JudgeIdentity, Judges, JudgingCost
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import SuiteDraft, Trial
from leastwise.domain.suites import ChatTurn, Suite
from leastwise.domain.verdicts import CaseOutcome, CheckOutcome, Outcome
from leastwise.evals.judging_ahead import STAND_IN
from tests.desktop.recorded_suites import RecordedSuites

JUDGE = JudgeIdentity("triage-2.8M (Q8_0)", "b" * 64)
AGREEMENT = JudgeAgreement(
    JUDGE, "support-triage", "2026-11-26T10:00:00+00:00", 30, 16, 3, 1, 0, (0.81, 0.98), 0.81
)


@dataclass
class RecordedJudges:
    """`asked` has every answer that was to be judged, with whom the suite names."""

    core: RecordedSuites
    found: tuple[JudgeAgreement, ...] = ()
    asked: list[tuple[str, str]] = field(default_factory=list)
    looked: list[tuple[str, int]] = field(default_factory=list)

    def agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        return tuple(one for one in self.found if one.suite_name == suite_name)

    def ahead(self, judges: Judges, suite: Suite, candidates: int) -> JudgingCost:
        self.looked.append((judges.judge, candidates))
        least, most = Decimal("0.012"), Decimal("0.34")
        return JudgingCost(judges.cloud, 3 * candidates, candidates, 64, least, most, "USD")

    def agree(
        self,
        judges: Judges,
        suite: Suite,
        candidates: int,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        """A host that was never confirmed, where the judge is in the cloud."""
        if judges.cloud and not confirm(judging_notice(candidates)):
            raise BadInput(say("cloud.not_confirmed", host="example.org"))

    def try_answer(
        self, draft: SuiteDraft, place: int, answer: str, cancellation: Cancellation
    ) -> Trial:
        """What the checks say without a judge; those that need one pass."""
        cancellation.raise_if_asked()
        self.asked.append((draft.judges.judge, answer))
        trial = self.core.suite_desk.try_answer(draft, place, answer)
        checks = tuple(map(_judged, trial.outcome.checks))
        return replace(trial, outcome=CaseOutcome(Outcome.PASSED, 1.0, checks))


def judging_notice(candidates: int) -> SendNotice:
    """Three questions about each candidate."""
    prompt = CloudPrompt((ChatTurn("user", f"Is {STAND_IN} kind?"),), 1024)
    caps = SpendCaps(Decimal(1), Decimal(10))
    costs = (Decimal("0.012"), Decimal("0.34"))
    told = ("there", "grand-1", "example.org", True, (prompt,) * 3)
    return SendNotice(*told, *costs, "USD", caps, Decimal(0), candidates, STAND_IN)


def _judged(check: CheckOutcome) -> CheckOutcome:
    if check.outcome is not Outcome.UNSUPPORTED:
        return check
    said = say("judge.said_scored", score=0.9, reason="It is kind.")
    return replace(check, outcome=Outcome.PASSED, score=0.9, reason=said)
