"""How often a judge says what the user says, over answers that the user labelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BufferedReader

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.gradings import AnswerFault
from leastwise.domain.judging import JudgeAgreement, JudgedLabel, JudgeIdentity
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Case, Suite
from leastwise.domain.verdicts import CaseOutcome, Outcome
from leastwise.evals.case_finding import CasesByName
from leastwise.evals.check_types import BY_JUDGE, BY_VECTORS
from leastwise.evals.examiners import Examiners, Judge
from leastwise.evals.given_answers import GivenAnswer, read_answers
from leastwise.evals.grading import Grader
from leastwise.evals.model_needs import single_checks
from leastwise.statistics.agreement import cohens_kappa
from leastwise.statistics.intervals import clopper_pearson

Found = JudgedLabel | AnswerFault


class AgreementMeasuring:
    """One pass over labelled answers to `suite`; memory does not grow with their number.

    Only the checks that ask a judge are held against an answer, and all of a case's must pass.
    """

    def __init__(self, suite: Suite, judge: Judge) -> None:
        """Raises BadInput where no check of the suite asks a judge."""
        self._suite = replace(suite, cases=tuple(map(_judged_alone, suite.cases)))
        if not any(case.checks for case in self._suite.cases):
            raise BadInput(say("judge.nothing_to_judge", suite=suite.name))
        self._judge = judge
        self._cases = CasesByName(self._suite)
        self._counts: Counter[tuple[bool, bool | None]] = Counter()
        self._labels_of: Counter[int] = Counter()

    def judged(self, labels: BufferedReader, cancellation: Cancellation) -> Iterator[Found]:
        """Each label with what the judge says, or what is wrong with its line, in their order.

        Raises OSError where `labels` cannot be read, EnvironmentFault, BadInput (a cap on what a
        cloud judge may cost), Cancelled.
        """
        with Grader(Examiners(self._judge)) as grader:
            for given in read_answers(labels):
                cancellation.raise_if_asked()
                found = given if isinstance(given, AnswerFault) else self._judged(grader, given)
                if isinstance(found, JudgedLabel):
                    self._counts[(found.label, found.judged)] += 1
                    self._labels_of[found.case] += 1
                yield found

    @property
    def labels(self) -> int:
        """How many labels were read so far."""
        return self._counts.total()

    @property
    def repeats_cases(self) -> bool:
        """Whether a case has several labels, which are then not independent."""
        return any(count > 1 for count in self._labels_of.values())

    def agreement(self) -> JudgeAgreement:
        """What the labels so far come to."""
        counts = self._counts
        both = counts[(True, True)], counts[(False, False)]
        apart = counts[(True, False)], counts[(False, True)]
        agreed, judged = sum(both), sum(both) + sum(apart)
        return JudgeAgreement(
            judge=self.identity,
            suite_name=self._suite.name,
            measured=datetime.now(UTC).isoformat(timespec="seconds"),
            both_pass=both[0],
            both_fail=both[1],
            only_label_passes=apart[0],
            only_judge_passes=apart[1],
            undecided=counts[(True, None)] + counts[(False, None)],
            interval=clopper_pearson(agreed, judged) if judged else None,
            kappa=cohens_kappa(*both, *apart),
        )

    @property
    def identity(self) -> JudgeIdentity:
        """Who judges."""
        return self._judge.identity

    def _judged(self, grader: Grader, given: GivenAnswer) -> Found:
        if given.label is None:
            return AnswerFault(given.line, 1, say("judge.label_kind"))
        case = self._cases.find(given.case)
        if isinstance(case, Message):
            return AnswerFault(given.line, 1, case)
        if not case.checks:
            return AnswerFault(given.line, 1, say("judge.no_checks", case=case.index))
        outcome = grader.grade(case, given.output, given.facts)
        judged = None
        if outcome.outcome is not Outcome.UNSUPPORTED:
            judged = outcome.outcome is Outcome.PASSED
        reason = _reason(outcome)
        return JudgedLabel(given.line, case.index, case.id, given.label, judged, reason)


def _judged_alone(case: Case) -> Case:
    """The case with its checks that ask a judge alone, each of which counts."""
    kinds = BY_JUDGE - BY_VECTORS
    own = (replace(c, weight=1.0) for c in single_checks(case) if c.type in kinds)
    return replace(case, checks=tuple(own), threshold=None)


def _reason(outcome: CaseOutcome) -> Message:
    """Of the first check that decided: one like the whole."""
    return next(one.reason for one in outcome.checks if one.outcome is outcome.outcome)
