"""Judges that say what is recorded of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.judging import JudgeAgreement, JudgeIdentity
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import SuiteDraft, Trial
from leastwise.domain.verdicts import CaseOutcome, CheckOutcome, Outcome
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

    def agreements(self, suite_name: str) -> tuple[JudgeAgreement, ...]:
        return tuple(one for one in self.found if one.suite_name == suite_name)

    def try_answer(
        self, draft: SuiteDraft, place: int, answer: str, cancellation: Cancellation
    ) -> Trial:
        """What the checks say without a judge; those that need one pass."""
        cancellation.raise_if_asked()
        self.asked.append((draft.judges.judge, answer))
        trial = self.core.suite_desk.try_answer(draft, place, answer)
        checks = tuple(map(_judged, trial.outcome.checks))
        return replace(trial, outcome=CaseOutcome(Outcome.PASSED, 1.0, checks))


def _judged(check: CheckOutcome) -> CheckOutcome:
    if check.outcome is not Outcome.UNSUPPORTED:
        return check
    said = say("judge.said_scored", score=0.9, reason="It is kind.")
    return replace(check, outcome=Outcome.PASSED, score=0.9, reason=said)
