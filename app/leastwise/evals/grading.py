"""Holds a case's checks against an answer, with promptfoo's arithmetic of scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import CaseOutcome, CheckOutcome, Outcome
from leastwise.evals.check_types import SET
from leastwise.evals.js_values import is_truthy
from leastwise.evals.json_answers import as_text, shortened
from leastwise.evals.text_checks import TEXT_CHECKS, BrokenCheckError, Finding, bad_value
from leastwise.process.sandbox import Sandbox, SandboxFailure

CHECK_LIMIT_S = 2.0
_WARM_LIMIT_S = 30.0
_INSIDE = "leastwise.evals.checks_sandboxed"
_PASSED = say("check.passed")


@dataclass(frozen=True)
class _Judged:
    """A check's outcome; `broken` fails the case whatever its threshold and weight say."""

    outcome: CheckOutcome
    broken: bool = False


class Grader:
    """Grades answers; a context manager, since it owns a sandbox. For one thread at a time."""

    def __init__(self) -> None:
        self._sandbox = Sandbox()
        self._warm = False

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
        """End the sandbox."""
        self._sandbox.close()
        self._warm = False

    def grade(self, case: Case, output: str) -> CaseOutcome:
        """The outcome of `case` for the answer `output`; a case without checks passes."""
        judged = [self._judge(check, output) for check in case.checks]
        return _combined(judged, case.checks, case.threshold)

    def _judge(self, check: Check, output: str) -> _Judged:
        if check.unsupported:
            reason = say("check.unsupported", name=check.unsupported)
            return _judged(check, Outcome.UNSUPPORTED, 0.0, reason)
        if check.type == SET:
            return self._judge_set(check, output)
        try:
            finding = self._finding(check, output)
        except BrokenCheckError as error:
            judged = _judged(check, Outcome.FAILED, 0.0, say("check.broken", cause=error.cause))
            return replace(judged, broken=True)
        except SandboxFailure as failure:
            self._warm = False
            reason = say("check.undecided", cause=failure.message)
            return _judged(check, Outcome.UNSUPPORTED, 0.0, reason)
        return _from_finding(check, finding)

    def _judge_set(self, check: Check, output: str) -> _Judged:
        parts = [_check_from_json(part) for part in _listed(check.value)]
        judged = [self._judge(part, output) for part in parts]
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

    def _finding(self, check: Check, output: str) -> Finding:
        if check.type == "regex":
            return self._regex(check, output)
        if check.type == "contains-json":
            return self._contained_json(check, output)
        finding = TEXT_CHECKS[check.type](check, output)
        if check.type == "is-json" and is_truthy(check.value) and finding.holds:
            return self._schema(check, output)
        return finding

    def _ask(self, function: str, argument: JsonObject) -> JsonObject:
        if not self._warm:
            self._sandbox.call(f"{_INSIDE}:warm", {}, _WARM_LIMIT_S)
            self._warm = True
        answer = self._sandbox.call(f"{_INSIDE}:{function}", argument, CHECK_LIMIT_S)
        assert isinstance(answer, Mapping)
        return answer

    def _ask_again(self, function: str, argument: JsonObject) -> JsonObject:
        """Ask, and once more where the sandbox had ended: it goes first when memory is short."""
        try:
            return self._ask(function, argument)
        except SandboxFailure as failure:
            self._warm = False
            if failure.message.code != "sandbox.died":
                raise
        return self._ask(function, argument)

    def _regex(self, check: Check, output: str) -> Finding:
        if not isinstance(check.value, str) or not check.value:
            raise bad_value(check)
        expected = f"/{shortened(check.value)}/"
        answer = self._ask_again("check_regex", {"pattern": check.value, "output": output})
        if "broken" in answer:
            # promptfoo fails such a check, under `not-` as well
            cause = say("check.bad_regex", expected=expected, detail=str(answer["broken"]))
            reason = say("check.broken", cause=cause)
            return Finding(check.negated, reason, reason)
        return Finding(
            bool(answer["found"]),
            say("check.not_matched", output=shortened(output), expected=expected),
            say("check.matched", expected=expected),
        )

    def _schema(self, check: Check, output: str) -> Finding:
        answer = self._ask_again("check_schema", {"schema": _schema_of(check), "output": output})
        return _schema_finding(answer)

    def _contained_json(self, check: Check, output: str) -> Finding:
        schema = _schema_of(check) if is_truthy(check.value) else None
        answer = self._ask_again("check_contained", {"schema": schema, "output": output})
        if not answer["count"]:
            unmet = say("check.no_json_inside", output=shortened(output))
            return Finding(False, unmet, unmet)
        if schema is None:
            met = say("check.json_inside")
            return Finding(True, met, met)
        return _schema_finding(answer)


def _schema_of(check: Check) -> JsonValue:
    if not isinstance(check.value, str | Mapping | list | tuple):
        raise bad_value(check)
    return check.value


def _schema_finding(answer: JsonObject) -> Finding:
    if "broken" in answer:
        raise BrokenCheckError(say("check.bad_schema", detail=str(answer["broken"])))
    met = say("check.schema_fits")
    if answer["valid"]:
        return Finding(True, met, met)
    where, detail = str(answer["where"]), shortened(str(answer["detail"]))
    return Finding(False, say("check.schema_violated", where=where, detail=detail), met)


def _from_finding(check: Check, finding: Finding) -> _Judged:
    passed = finding.holds is not check.negated
    score = finding.score if finding.score is not None else float(passed)
    if passed:
        return _judged(check, Outcome.PASSED, score, _PASSED)
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


def _listed(value: JsonValue) -> Sequence[JsonValue]:
    return value if isinstance(value, list | tuple) else ()


def _check_from_json(part: JsonValue) -> Check:
    assert isinstance(part, Mapping), as_text(part)
    return Check(**part)  # type: ignore[arg-type]
