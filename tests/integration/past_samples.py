"""Runs in a history on the disk: one a call, with a letter a case for each candidate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from leastwise.domain.suites import Bar, Suite
from leastwise.domain.verdicts import CandidateResult, LadderResult
from leastwise.store.history import History
from tests.integration import store_samples as samples
from tests.unit.run_samples import stored_run


def add_run(
    history: History,
    *outcomes: str,
    suite: Suite | None = None,
    names: Sequence[str] = (),
    bar: float = 0.8,
    finish: bool = True,
) -> int:
    """Add a run; its number. `names` rename the models."""
    of = suite or samples.suite()
    found = stored_run(*outcomes, cases=len(of.cases), bar=bar)
    candidates = [one.candidate for one in found.candidates]
    for number, name in enumerate(names):
        plain = candidates[number]
        candidates[number] = replace(plain, model=replace(plain.model, name=name))
    request = samples.request(of, Bar(bar))
    run_id = history.begin_run(request, candidates, samples.computer(), samples.BUILD)
    results = []
    for candidate, one in zip(candidates, found.candidates, strict=True):
        for case in one.cases:
            history.keep_case(run_id, candidate.key, case, one.peak_memory, 1.0)
        assert one.verdict is not None
        assert one.reason is not None
        results.append(
            CandidateResult(
                candidate,
                one.verdict,
                one.reason,
                one.passed,
                one.run,
                len(of.cases),
                one.interval,
                peak_memory=one.peak_memory,
            )
        )
        if finish:
            history.keep_verdict(run_id, results[-1])
    if not finish:
        history.interrupt_run(run_id, 3.5)
        return run_id
    answer = next((one for one in results if one.verdict.value == "passes"), None)
    assert found.summary_message is not None
    history.finish_run(
        run_id,
        LadderResult(run_id, of, Bar(bar), tuple(results), answer, found.summary_message, 7.5),
    )
    return run_id
