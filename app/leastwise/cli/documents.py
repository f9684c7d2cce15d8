"""The JSON documents of the commands other than `find`; their schemas ship beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from leastwise.domain.answers import TokenLogprob, WrittenAnswer
from leastwise.domain.candidates import Candidate
from leastwise.domain.computer import Computer
from leastwise.domain.gradings import AnswerFault, GradedAnswer, GradingTotals
from leastwise.domain.history import StoredRun, SuiteListing
from leastwise.domain.json_value import JsonValue
from leastwise.domain.judging import JudgeAgreement
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import render
from leastwise.domain.run_queries import RunPage
from leastwise.domain.suites import Suite
from leastwise.domain.verdicts import Outcome
from leastwise.evals.model_needs import needs_of
from leastwise.paths import Paths
from leastwise.report.case_document import case_document, timing_document
from leastwise.report.comparison_document import summary_document
from leastwise.report.find_document import (
    bar_document,
    candidate_document,
    machine_document,
    stopping_document,
    verdict_document,
)
from leastwise.report.judge_document import (
    agreement_document,
    identity_document,
    judges_document,
)


def run_document(written: WrittenAnswer, model: str) -> dict[str, JsonValue]:
    """One answer with its figures."""
    answer, peak = written.answer, written.peak_memory
    return {
        "model": model,
        "text": answer.text,
        "reasoning": written.reasoning or None,
        "finish_reason": answer.finish_reason,
        **timing_document(answer.timing),
        "peak_memory_bytes": None if peak is None else peak.total_bytes,
        "engine": asdict(written.chosen),
        "truncated_tokens": written.truncated_tokens,
        "logprobs": [_logprob(one) for one in written.logprobs],
        "choices": [{"text": one.text, "logprob": one.logprob} for one in written.scores],
    }


def _logprob(one: TokenLogprob) -> dict[str, JsonValue]:
    top: list[JsonValue] = [
        {"token": token, "text": text, "logprob": logprob} for token, text, logprob in one.top
    ]
    return {"token": one.token, "text": one.text, "logprob": one.logprob, "top": top}


def models_document(candidates: Sequence[Candidate]) -> dict[str, JsonValue]:
    """The model files, in the ladder's order."""
    return {"models": [_model(candidate) for candidate in candidates]}


def _model(candidate: Candidate) -> dict[str, JsonValue]:
    model, plan = candidate.model, candidate.plan
    return {
        "model": candidate.name,
        "path": model.path,
        "sha256": model.sha256 or None,
        "file_bytes": model.file_bytes,
        "architecture": model.architecture or None,
        "quantisation": model.quantisation or None,
        "parameters": model.parameters,
        "context_tokens": model.context_tokens,
        "licence": model.licence or None,
        "author": model.author or None,
        "description": model.description or None,
        "memory_bytes": None if plan is None else plan.total_bytes,
        "memory_origin": None if plan is None else plan.origin,
        "fault": None if candidate.fault is None else render(candidate.fault),
    }


def computer_document(
    computer: Computer, paths: Paths, speed: MachineSpeed | None = None
) -> dict[str, JsonValue]:
    """This computer, its measured speed, and where Leastwise keeps its data and its log."""
    return {
        "machine": _computer(computer),
        "speed": None if speed is None else _speed(speed),
        "data_directory": str(paths.home),
        "database": str(paths.database),
        "settings_file": str(paths.settings_file),
        "log_file": str(paths.log_file),
    }


def _computer(computer: Computer) -> dict[str, JsonValue]:
    """As in other documents, with what only this one tells."""
    return {
        **machine_document(computer),
        "core_kinds": [asdict(one) for one in computer.core_kinds],
        "reclaimable_bytes": computer.reclaimable_bytes,
        "swap_free_bytes": computer.swap_free_bytes,
        "gpus": [
            {**asdict(gpu), "kind": gpu.kind or None, "driver": gpu.driver or None}
            for gpu in computer.gpus
        ],
        "gpu_notes": [render(note) for note in computer.gpu_notes],
    }


def _speed(speed: MachineSpeed) -> dict[str, JsonValue]:
    return {
        "measured": speed.measured,
        "build": speed.build,
        "device": speed.device,
        "threads": speed.threads,
        "elapsed_s": speed.elapsed_s,
        "read_bytes_per_s": speed.read_bytes_per_s or None,
        "bandwidths": [asdict(one) for one in speed.bandwidths],
        "matrices": [asdict(one) for one in speed.matrices],
        "others_cpu_share": speed.others_cpu_share,
        "skipped": list(speed.skipped),
    }


def suites_document(listings: Sequence[SuiteListing]) -> dict[str, JsonValue]:
    """The suites that can be chosen."""
    return {
        "suites": [
            {"name": one.name, "path": str(one.path), "shipped": one.shipped} for one in listings
        ]
    }


def suite_document(suite: Suite) -> dict[str, JsonValue]:
    """What a suite holds; `checks` counts by type, `unsupported` names and counts cases."""
    return {
        "name": suite.name,
        "path": suite.path,
        "sha256": suite.sha256,
        "description": suite.description or None,
        "cases": len(suite.cases),
        "checks": dict(check_counts(suite)),
        "unsupported": dict(suite.unsupported),
        "needs": dict(needs_of(suite)),
        "required_passes": suite.bar.required_passes(len(suite.cases)),
        "bar": bar_document(suite.bar),
        "files": list(suite.files),
        "notes": list(suite.notes),
        "remarks": [render(remark) for remark in suite.remarks],
    }


def graded_answer_document(graded: GradedAnswer) -> dict[str, JsonValue]:
    """An answer that came from elsewhere, held against its case."""
    outcome = graded.outcome
    return {
        "line": graded.line,
        "case": graded.case,
        "id": graded.case_id or None,
        "pass": outcome.outcome is Outcome.PASSED,
        "outcome": outcome.outcome.value,
        "score": outcome.score,
        "checks": [
            {
                "type": check.name,
                "pass": check.outcome is Outcome.PASSED,
                "outcome": check.outcome.value,
                "score": check.score,
                "reason": render(check.reason),
            }
            for check in outcome.checks
        ],
    }


def grading_document(
    suite: Suite, totals: GradingTotals, faults: Sequence[AnswerFault]
) -> dict[str, JsonValue]:
    """What stands after the graded answers: the suite, the totals and the lines at fault."""
    return {
        "suite": {"name": suite.name, "sha256": suite.sha256, "cases": len(suite.cases)},
        "bar": bar_document(suite.bar),
        "totals": {
            "answers": totals.answers,
            "faults": totals.faults,
            "answered": totals.answered,
            "passed": totals.passed,
            "failed": totals.failed,
            "unsupported": totals.unsupported,
            "required": totals.required,
        },
        "verdict": None if totals.verdict is None else totals.verdict.value,
        "interval": None if totals.interval is None else list(totals.interval),
        "limits_not_seen": list(suite.bar.limits),
        "faults": _faults(faults),
    }


def check_counts(suite: Suite) -> dict[str, int]:
    """How many checks of each type the suite holds, by name."""
    counts: dict[str, int] = {}
    for case in suite.cases:
        for check in case.checks:
            counts[check.name] = counts.get(check.name, 0) + 1
    return dict(sorted(counts.items()))


def history_document(page: RunPage) -> dict[str, JsonValue]:
    """Runs of the past in the order asked for; `total` counts all that match."""
    return {"total": page.total, "runs": [summary_document(run) for run in page.runs]}


def stored_run_document(stored: StoredRun, *, with_cases: bool) -> dict[str, JsonValue]:
    """A past run, whole; each case of each candidate where asked for."""
    ladder: list[JsonValue] = []
    for found in stored.candidates:
        rung = candidate_document(found, stored.cases)
        if with_cases:
            rung["case_results"] = [case_document(result) for result in found.cases]
        ladder.append(rung)
    said = stored.summary_message
    return {
        **summary_document(stored.summary),
        **verdict_document(stored.answer),
        "bar": bar_document(stored.bar),
        "stopping": stopping_document(stored.stopping, stored.candidates),
        "judges": judges_document(stored.judged_by, stored.agreement, stored.judging),
        "cases": stored.cases,
        "ladder": ladder,
        "summary": None if said is None else render(said),
    }


def agreement_rest(
    suite: Suite, agreement: JudgeAgreement, faults: Sequence[AnswerFault]
) -> dict[str, JsonValue]:
    """What stands after the disagreements: the suite, the judge, the agreement, the faults."""
    return {
        "suite": {"name": suite.name, "sha256": suite.sha256, "cases": len(suite.cases)},
        "judge": identity_document(agreement.judge),
        "agreement": agreement_document(agreement),
        "faults": _faults(faults),
    }


def _faults(faults: Sequence[AnswerFault]) -> list[JsonValue]:
    return [
        {"line": one.line, "column": one.column, "detail": render(one.detail)} for one in faults
    ]
