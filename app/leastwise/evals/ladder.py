"""The ladder: candidates in ascending order, walked until the smallest that passes is found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import Cancelled
from leastwise.domain.events import LadderFinished, LadderPlanned
from leastwise.domain.history import CandidateProgress, OpenRun
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.verdicts import CandidateResult, LadderResult, Verdict
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
        begun = time.perf_counter()
        spent_s = resumed.wall_s if resumed else 0.0
        cases = len(walk.suite.cases)
        walk.on_event(
            LadderPlanned(
                walk.run_id,
                self.candidates,
                cases,
                walk.bar.required_passes(cases),
                resumed is not None,
                walk.stopping,
            )
        )
        try:
            results = self._climb(walk, resumed)
        except Cancelled:
            walk.keeper.interrupt_run(walk.run_id, spent_s + time.perf_counter() - begun)
            raise
        passing = next((r for r in results if r.verdict is Verdict.PASSES), None)
        result = LadderResult(
            run_id=walk.run_id,
            suite=walk.suite,
            bar=walk.bar,
            results=results,
            answer=None if walk.whole else passing,
            summary=_held(results[-1]) if walk.whole else summarise(results, walk.bar.pass_rate),
            wall_s=spent_s + time.perf_counter() - begun,
            stopping=walk.stopping,
            judged_by=walk.judged_by,
            agreement=walk.agreement,
        )
        walk.keeper.finish_run(walk.run_id, result)
        walk.on_event(LadderFinished(result))
        return result

    def _climb(self, walk: Walk, resumed: OpenRun | None) -> tuple[CandidateResult, ...]:
        results: list[CandidateResult] = []
        found = False
        for position, candidate in enumerate(self.candidates):
            known = resumed.progress.get(candidate.asked_key) if resumed else None
            before = known or CandidateProgress(cases={})
            others = [one.candidate.key for one in results]
            others += [one.key for one in self.candidates[position + 1 :]]
            rung = Rung(walk.of(candidate), position, candidate, before, frozenset(others))
            if resumed and candidate.making is not None and not rung.is_known:
                walk.keeper.keep_candidate(walk.run_id, rung.candidate)
            walk.cancellation.raise_if_asked()
            result = rung.skip() if found else rung.climb()
            found = found or result.verdict is Verdict.PASSES
            results.append(result)
        return tuple(results)


def summarise(results: Sequence[CandidateResult], bar: float) -> Message:
    """The one answer, as a message."""
    undecided = tuple(r.candidate.name for r in results if r.verdict is Verdict.UNDECIDED)
    failed = [r for r in results if r.verdict is Verdict.FAILS]
    answer = next((r for r in results if r.verdict is Verdict.PASSES), None)
    if answer is not None:
        return _answer(answer, undecided)
    if undecided and failed:
        return say("ladder.none_passes_with_gaps", count=len(failed), undecided=undecided)
    if undecided or not failed:
        return say("ladder.undecided", undecided=undecided)
    whole = [r.passed / r.cases for r in failed if r.run == r.cases]
    if len(whole) == len(failed) and max(whole) < bar:
        return say("ladder.none_passes", count=len(failed), best=max(whole), bar=bar)
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
