"""A run in the form of promptfoo's results, version 3, which `promptfoo import` reads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from leastwise.domain.history import StoredCandidate
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import render
from leastwise.domain.suites import Case, Check
from leastwise.domain.verdicts import CaseResult, CheckOutcome, Outcome
from leastwise.report.run_report import RunReport
from leastwise.report.strangers_text import strict_json

_PROMPT = "{{prompt}}"
_NO_FAILURE, _FAILED_CHECK, _ERROR = 0, 1, 2


def promptfoo_results(report: RunReport) -> Iterator[str]:
    """The document, ASCII: one prompt a model, one test a case, one result an answer.

    Each answer has its own raw prompt, as the model got it. An unsupported check is an error
    there. An answer has a cost where one was paid that is known.
    """
    prompts: list[JsonValue] = [_prompt(report, one) for one in report.run.candidates]
    head: dict[str, JsonValue] = {
        "evalId": f"leastwise-{report.run.summary.run_id}-"
        f"{report.run.summary.started:%Y-%m-%dT%H:%M:%S}",
        "config": {
            "description": report.run.summary.suite_name,
            "providers": [_provider_id(one) for one in report.run.candidates],
        },
        "shareableUrl": None,
        "metadata": {
            "exportedAt": report.run.summary.started.isoformat(),
            "evaluationCreatedAt": report.run.summary.started.isoformat(),
        },
    }
    results: dict[str, JsonValue] = {
        "version": 3,
        "timestamp": report.run.summary.started.isoformat(),
        "prompts": prompts,
        "stats": _stats([result for one in report.run.candidates for result in one.cases]),
    }
    yield strict_json(head)[:-1] + ', "results": ' + strict_json(results)[:-1] + ', "results": ['
    separator = "\n"
    for index, row in report.rows():
        for position, result in enumerate(row):
            if result is not None:
                found = report.run.candidates[position]
                one = _result(report.case(index), found, position, result)
                yield separator + strict_json(one)
                separator = ",\n"
    yield "\n]}}\n"


def _provider_id(found: StoredCandidate) -> str:
    candidate = found.candidate
    varied = (*(adapter.name for adapter in candidate.settings.adapters), *candidate.told)
    return ":".join(("leastwise", candidate.model.sha256 or candidate.name, *varied))


def _prompt_id(found: StoredCandidate) -> str:
    return hashlib.sha256(_provider_id(found).encode("utf-8", "replace")).hexdigest()


def _prompt(report: RunReport, found: StoredCandidate) -> dict[str, JsonValue]:
    outcomes = [result.outcome.outcome for result in found.cases]
    checks = [check.outcome for result in found.cases for check in result.outcome.checks]
    return {
        "raw": _PROMPT,
        "label": report.run.summary.suite_name,
        "id": _prompt_id(found),
        "provider": found.candidate.name,
        "metrics": {
            "score": sum(result.outcome.score for result in found.cases),
            "testPassCount": outcomes.count(Outcome.PASSED),
            "testFailCount": outcomes.count(Outcome.FAILED),
            "testErrorCount": outcomes.count(Outcome.UNSUPPORTED),
            "assertPassCount": checks.count(Outcome.PASSED),
            "assertFailCount": len(checks) - checks.count(Outcome.PASSED),
            "totalLatencyMs": sum(_latency_ms(result) for result in found.cases),
            "tokenUsage": _tokens(found.cases),
            "namedScores": _named_scores(found.cases),
            **_cost(found.cases),
        },
    }


def _result(
    case: Case | None, found: StoredCandidate, position: int, result: CaseResult
) -> dict[str, JsonValue]:
    outcome, answer = result.outcome, result.answer
    passed = outcome.outcome is Outcome.PASSED
    checks = case.checks if case else ()
    failed = [render(one.reason) for one in outcome.checks if one.outcome is not Outcome.PASSED]
    reason = "All assertions passed" if passed else (failed[0] if failed else "below threshold")
    failure = _ERROR if outcome.outcome is Outcome.UNSUPPORTED else _FAILED_CHECK
    variables: JsonValue = dict(case.variables) if case else {}
    told: dict[str, JsonValue] = {} if passed else {"error": reason}
    return {
        "id": f"{result.case_index}-{position}",
        "promptIdx": position,
        "testIdx": result.case_index,
        "testCase": _test_case(case, variables),
        "promptId": _prompt_id(found),
        "provider": {"id": _provider_id(found), "label": found.candidate.name},
        "prompt": {"raw": answer.prompt, "label": found.candidate.name},
        "vars": variables,
        "response": {
            "output": answer.text,
            "finishReason": answer.finish_reason,
            "tokenUsage": _tokens([result]),
        },
        "success": passed,
        "failureReason": _NO_FAILURE if passed else failure,
        "score": outcome.score,
        "latencyMs": _latency_ms(result),
        "gradingResult": {
            "pass": passed,
            "score": outcome.score,
            "reason": reason,
            "namedScores": _named_scores([result]),
            "componentResults": [
                _component(one, checks[number] if number < len(checks) else None)
                for number, one in enumerate(outcome.checks)
            ],
        },
        "namedScores": _named_scores([result]),
        "metadata": dict(case.metadata) if case else {},
        **_cost([result]),
        **told,
    }


def _test_case(case: Case | None, variables: JsonValue) -> dict[str, JsonValue]:
    if case is None:
        return {"vars": variables}
    described: dict[str, JsonValue] = {"description": case.description} if case.description else {}
    return {
        **described,
        "vars": variables,
        "assert": [_assertion(check) for check in case.checks],
        "metadata": dict(case.metadata),
    }


def _component(one: CheckOutcome, check: Check | None) -> dict[str, JsonValue]:
    return {
        "pass": one.outcome is Outcome.PASSED,
        "score": one.score,
        "reason": render(one.reason),
        "assertion": _assertion(check) if check else {"type": one.name},
    }


def _assertion(check: Check) -> dict[str, JsonValue]:
    optional: dict[str, JsonValue] = {
        "value": check.value,
        "threshold": check.threshold,
        "metric": check.metric or None,
        "weight": None if check.weight == 1 else check.weight,
    }
    return {"type": check.name} | {key: one for key, one in optional.items() if one is not None}


def _stats(results: Sequence[CaseResult]) -> dict[str, JsonValue]:
    outcomes = [result.outcome.outcome for result in results]
    return {
        "successes": outcomes.count(Outcome.PASSED),
        "failures": outcomes.count(Outcome.FAILED),
        "errors": outcomes.count(Outcome.UNSUPPORTED),
        "tokenUsage": _tokens(results),
    }


def _tokens(results: Sequence[CaseResult]) -> dict[str, JsonValue]:
    prompt = sum(result.answer.timing.prompt_tokens for result in results)
    written = sum(result.answer.timing.output_tokens for result in results)
    return {
        "prompt": prompt,
        "completion": written,
        "cached": 0,
        "total": prompt + written,
        "numRequests": len(results),
    }


def _named_scores(results: Sequence[CaseResult]) -> dict[str, JsonValue]:
    scores: dict[str, list[float]] = {}
    for result in results:
        for check in result.outcome.checks:
            if check.metric:
                scores.setdefault(check.metric, []).append(check.score)
    return {metric: sum(found) / len(found) for metric, found in scores.items()}


def _cost(results: Sequence[CaseResult]) -> dict[str, JsonValue]:
    """What they cost together; nothing where none was paid for, or a cost is not known."""
    answers = [one.answer for result in results for one in (result.repeats or (result,))]
    costs = [answer.paid.cost for answer in answers if answer.paid is not None]
    known = [cost for cost in costs if cost is not None]
    return {"cost": float(sum(known))} if costs and len(known) == len(costs) else {}


def _latency_ms(result: CaseResult) -> float:
    return result.answer.latency_s * 1000
