"""The ladder: candidates in ascending order, walked until the smallest that passes is found."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import Cancelled
from leastwise.domain.events import LadderFinished, LadderPlanned
from leastwise.domain.history import CandidateProgress, OpenRun
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.stopping import Stopping
from leastwise.domain.suites import Bar
from leastwise.domain.verdicts import CandidateResult, LadderResult, Verdict, ladder_error
from leastwise.evals.foreseeing import Climb
from leastwise.evals.rung import Rung
from leastwise.evals.walk import Walk


@dataclass(frozen=True)
class Ladder:
    """Candidates in ascending order of computed memory, then of file size."""

    candidates: tuple[Candidate, ...]

    @classmethod
    def of(cls, candidates: Sequence[Candidate]) -> Ladder:
        """The candidates in their order, each file's content once."""
        once = {candidate.key: candidate for candidate in candidates}
        return cls(tuple(sorted(once.values(), key=lambda c: c.ladder_key)))

    def climb(self, walk: Walk, resumed: OpenRun | None) -> LadderResult:
        """Walk up until the smallest that passes stands, or none does.

        Everything is kept before it is said. Raises Cancelled (the run stays open), and the
        history's faults.
        """
        begun = time.perf_counter() - (resumed.wall_s if resumed else 0.0)

        def spent_s() -> float:
            return time.perf_counter() - begun

        walk.on_event(self._planned(walk, resumed=resumed is not None))
        try:
            results = self._climb(walk, resumed, spent_s)
        except Cancelled:
            walk.keep_judging()
            walk.keeper.interrupt_run(walk.run_id, spent_s())
            raise
        walk.keep_judging()
        result = _answered(walk, results, spent_s())
        walk.keeper.finish_run(walk.run_id, result)
        walk.on_event(LadderFinished(result))
        return result

    def _planned(self, walk: Walk, *, resumed: bool) -> LadderPlanned:
        cases = len(walk.suite.cases)
        required = walk.bar.required_passes(cases)
        return LadderPlanned(walk.run_id, self.candidates, cases, required, resumed, walk.stopping)

    def _climb(
        self, walk: Walk, resumed: OpenRun | None, spent_s: Callable[[], float]
    ) -> tuple[CandidateResult, ...]:
        results: list[CandidateResult] = []
        found = False
        for position, candidate in enumerate(self.candidates):
            known = resumed.progress.get(candidate.asked_key) if resumed else None
            before = known or CandidateProgress(cases={})
            others = [one.candidate.key for one in results]
            others += [one.key for one in self.candidates[position + 1 :]]
            climbed = Climb(len(self.candidates), tuple(results), spent_s)
            rung = Rung(walk.of(candidate), position, candidate, before, climbed, frozenset(others))
            if resumed and candidate.making is not None and not rung.is_known:
                walk.keeper.keep_candidate(walk.run_id, rung.candidate)
            walk.cancellation.raise_if_asked()
            result = rung.skip() if found else rung.climb()
            found = found or result.verdict is Verdict.PASSES
            results.append(result)
        return tuple(results)


def _answered(walk: Walk, results: tuple[CandidateResult, ...], wall_s: float) -> LadderResult:
    """What the walk came to; a reference is no answer."""
    passing = next((one for one in results if one.verdict is Verdict.PASSES), None)
    said = _held(results[-1]) if walk.whole else summarise(results, walk.bar, walk.stopping)
    return LadderResult(
        run_id=walk.run_id,
        suite=walk.suite,
        bar=walk.bar,
        results=results,
        answer=None if walk.whole else passing,
        summary=said,
        wall_s=wall_s,
        stopping=walk.stopping,
        judged_by=walk.judged_by,
        agreement=walk.agreement,
        judging=walk.keeper.judging_of(walk.run_id),
    )


def summarise(results: Sequence[CandidateResult], bar: Bar, stopping: Stopping) -> Message:
    """The one answer, as a message."""
    undecided = tuple(r.candidate.name for r in results if r.verdict is Verdict.UNDECIDED)
    failed = [r for r in results if r.verdict is Verdict.FAILS]
    answer = next((r for r in results if r.verdict is Verdict.PASSES), None)
    if answer is not None:
        if answer.run < answer.cases:
            error = ladder_error(stopping, [(one.verdict, one.reason) for one in results])
            return _answered_early(answer, undecided, bar.required_passes(answer.cases), error)
        return _answer(answer, undecided)
    if undecided and failed:
        return say("ladder.none_passes_with_gaps", count=len(failed), undecided=undecided)
    if undecided or not failed:
        return say("ladder.undecided", undecided=undecided)
    whole = [r.passed / r.cases for r in failed if r.run == r.cases]
    if len(whole) == len(failed) and max(whole) < bar.pass_rate:
        best = max(whole)
        return say("ladder.none_passes", count=len(failed), best=best, bar=bar.pass_rate)
    return say("ladder.none_passes_limits", count=len(failed))


def _held(result: CandidateResult) -> Message:
    """Of a reference: what it is, and how it came out."""
    rate = result.passed / result.cases
    return say("reference.done", model=result.candidate.name, rate=rate, cases=result.cases)


def _answer(answer: CandidateResult, undecided: tuple[str, ...]) -> Message:
    params: dict[str, Parameter] = {
        "model": answer.candidate.name,
        "rate": answer.passed / answer.cases,
        "cases": answer.cases,
        "memory": answer.peak_memory.total_bytes if answer.peak_memory else None,
        "speed": answer.probe.decode_tokens_per_s if answer.probe else None,
    }
    if undecided:
        return say("ladder.answer_with_gaps", undecided=undecided, **params)
    return say("ladder.answer", **params)


def _answered_early(
    answer: CandidateResult, undecided: tuple[str, ...], required: int, error: float
) -> Message:
    """Of one that was not run to its end: what it rests on, and with which chance of error."""
    params: dict[str, Parameter] = {
        "model": answer.candidate.name,
        "passed": answer.passed,
        "run": answer.run,
        "cases": answer.cases,
        "required": required,
        "memory": answer.peak_memory.total_bytes if answer.peak_memory else None,
        "speed": answer.probe.decode_tokens_per_s if answer.probe else None,
        "error": error,
    }
    if undecided:
        return say("ladder.answer_early_with_gaps", undecided=undecided, **params)
    return say("ladder.answer_early", **params)
