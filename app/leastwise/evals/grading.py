"""Holds a case's checks against an answer, with promptfoo's arithmetic of scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from leastwise.domain.answer_facts import NOTHING_KNOWN, AnswerFacts
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import CaseOutcome, CheckOutcome, Outcome
from leastwise.evals.check_sandbox import CheckSandbox
from leastwise.evals.check_types import BY_MODEL, SET
from leastwise.evals.examiners import NO_EXAMINERS, Examiners
from leastwise.evals.field_checks import FIELD_CHECKS
from leastwise.evals.findings import BrokenCheckError, Finding, UndecidedCheckError
from leastwise.evals.graded_answer import GradedAnswer
from leastwise.evals.js_values import is_truthy
from leastwise.evals.limit_checks import LIMIT_CHECKS
from leastwise.evals.metric_checks import METRIC_CHECKS
from leastwise.evals.model_checks import check_by_model
from leastwise.evals.sandboxed_checks import SANDBOXED_CHECKS, questions_of
from leastwise.evals.script_checks import check_by_script, transformed
from leastwise.evals.scripts import SCRIPT_TYPES, check_from_json
from leastwise.evals.text_checks import TEXT_CHECKS
from leastwise.evals.tool_call_checks import TOOL_CALL_CHECKS
from leastwise.process.sandbox import SandboxFailure

_TEXT_CHECKS = {**TEXT_CHECKS, **METRIC_CHECKS, **FIELD_CHECKS}
_PASSED = say("check.passed")


@dataclass(frozen=True)
class _Judged:
    """A check's outcome; `broken` fails the case whatever its threshold and weight say."""

    outcome: CheckOutcome
    broken: bool = False


class Grader:
    """Grades answers; a context manager, since it owns sandboxes. For one thread at a time.

    `examiners` are whom checks may ask that need a model; without them those are unsupported.
    """

    def __init__(self, examiners: Examiners = NO_EXAMINERS) -> None:
        self._sandbox = CheckSandbox()
        self._examiners = examiners

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the sandboxes."""
        self._sandbox.close()

    def grade(self, case: Case, output: str, facts: AnswerFacts = NOTHING_KNOWN) -> CaseOutcome:
        """The outcome of `case` for the answer `output`; a case without checks passes.

        A limit on what `facts` do not tell is unsupported.
        """
        answer = GradedAnswer(case, output, facts)
        if case.transform is not None:
            lacking = next((c for c in case.checks if c.type == "transform"), None)
            if lacking is not None:
                return _combined([self._judge(lacking, answer)], [lacking], None)
            try:
                value = transformed(case.transform, answer, self._sandbox)
            except (BrokenCheckError, UndecidedCheckError, SandboxFailure) as error:
                return _untransformed(error)
            answer = replace(answer, value=value)
        self._sandbox.ask_ahead(tuple(questions_of(case.checks, answer.text)))
        judged = [self._judge(check, answer) for check in case.checks]
        return _combined(judged, case.checks, case.threshold)

    def _judge(self, check: Check, answer: GradedAnswer) -> _Judged:
        if check.unsupported:
            reason = say("check.unsupported", name=check.unsupported)
            return _judged(check, Outcome.UNSUPPORTED, 0.0, reason)
        if check.type == SET:
            return self._judge_set(check, answer)
        try:
            if check.transform is not None:
                value = transformed(check.transform, answer, self._sandbox, check.config)
                answer = replace(answer, value=value)
            finding = self._finding(check, answer)
        except BrokenCheckError as error:
            judged = _judged(check, Outcome.FAILED, 0.0, say("check.broken", cause=error.cause))
            return replace(judged, broken=True)
        except (SandboxFailure, UndecidedCheckError) as error:
            reason = say("check.undecided", cause=_cause(error))
            return _judged(check, Outcome.UNSUPPORTED, 0.0, reason)
        return _from_finding(check, finding)

    def _judge_set(self, check: Check, answer: GradedAnswer) -> _Judged:
        parts = [check_from_json(part) for part in _listed(check.value)]
        judged = [self._judge(part, answer) for part in parts]
        whole = _combined(judged, parts, check.threshold)
        if check.threshold is not None:
            reason = say("check.set_score", score=whole.score, threshold=check.threshold)
        else:
            reason = next(
                (
                    say("check.set_failed", name=part.name, cause=part.reason)
                    for part in whole.checks
                    if part.outcome is not Outcome.PASSED
                ),
                _PASSED,
            )
        if whole.outcome is Outcome.PASSED:
            reason = _PASSED
        # promptfoo's weight of 0 excuses a single check; a set that fails still fails its case
        outcome = _judged(replace(check, weight=1.0), whole.outcome, whole.score, reason).outcome
        broken = any(part.broken for part in judged)
        return _Judged(replace(outcome, weight=check.weight), broken)

    def _finding(self, check: Check, answer: GradedAnswer) -> Finding:
        if check.type in SCRIPT_TYPES:
            return check_by_script(check, answer, self._sandbox)
        if check.type in BY_MODEL:
            return check_by_model(check, answer, self._examiners, self._sandbox)
        if check.type in TOOL_CALL_CHECKS:
            return TOOL_CALL_CHECKS[check.type](check, answer, self._sandbox)
        if check.type in LIMIT_CHECKS:
            return LIMIT_CHECKS[check.type](check, answer.facts)
        if check.type in SANDBOXED_CHECKS and not _is_plain_json(check):
            return SANDBOXED_CHECKS[check.type](check, answer.text, self._sandbox)
        return _TEXT_CHECKS[check.type](check, answer.text)


def _is_plain_json(check: Check) -> bool:
    """Without a schema, being JSON is decided at once."""
    return check.type == "is-json" and not is_truthy(check.value)


def _cause(error: SandboxFailure | UndecidedCheckError) -> Message:
    return error.message if isinstance(error, SandboxFailure) else error.cause


def _untransformed(
    error: BrokenCheckError | UndecidedCheckError | SandboxFailure,
) -> CaseOutcome:
    """A case whose answer could not be transformed: no check is held against anything."""
    if isinstance(error, BrokenCheckError):
        outcome, reason = Outcome.FAILED, say("check.broken", cause=error.cause)
    else:
        outcome, reason = Outcome.UNSUPPORTED, say("check.undecided", cause=_cause(error))
    return CaseOutcome(outcome, 0.0, (CheckOutcome("transform", outcome, 0.0, reason),))


def _from_finding(check: Check, finding: Finding) -> _Judged:
    passed = finding.holds is not check.negated
    score = finding.score if finding.score is not None else float(passed)
    if passed:
        return _judged(check, Outcome.PASSED, score, finding.passing or _PASSED)
    reason = finding.met if check.negated else finding.unmet
    return _judged(check, Outcome.FAILED, score, reason)


def _judged(check: Check, outcome: Outcome, score: float, reason: Message) -> _Judged:
    if check.weight == 0 and outcome is Outcome.FAILED:
        outcome, reason = Outcome.PASSED, say("check.weightless", cause=reason)
    return _Judged(CheckOutcome(check.name, outcome, score, reason, check.weight, check.metric))


def _combined(
    judged: Sequence[_Judged], checks: Sequence[Check], threshold: float | None
) -> CaseOutcome:
    outcomes = tuple(one.outcome for one in judged)
    if not outcomes:
        return CaseOutcome(Outcome.PASSED, 1.0, ())
    score = _score(outcomes, checks)
    undecided = any(o.outcome is Outcome.UNSUPPORTED and o.weight != 0 for o in outcomes)
    if any(one.broken for one in judged):
        whole = Outcome.FAILED
    elif threshold is not None:
        reached = Outcome.PASSED if score >= threshold else Outcome.FAILED
        whole = Outcome.UNSUPPORTED if undecided else reached
    elif any(o.outcome is Outcome.FAILED for o in outcomes):
        whole = Outcome.FAILED
    else:
        whole = Outcome.UNSUPPORTED if undecided else Outcome.PASSED
    return CaseOutcome(whole, score, outcomes)


def _score(outcomes: Sequence[CheckOutcome], checks: Sequence[Check]) -> float:
    """The weighted mean, added in promptfoo's order: single checks first, then sets."""
    total = weight = 0.0
    for sets in (False, True):
        for outcome, check in zip(outcomes, checks, strict=True):
            if (check.type == SET) is sets:
                total += outcome.score * outcome.weight
                weight += outcome.weight
    return total / weight if weight > 0 else 0.0


def _listed(value: JsonValue) -> list[Mapping[str, JsonValue]]:
    parts = value if isinstance(value, list | tuple) else ()
    return [part for part in parts if isinstance(part, Mapping)]
