"""A suite's reference run: every case through a cloud model, each answer paid for once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, CloudModel, RunSettings
from leastwise.domain.cloud import CloudAnswer, CloudKind, CostRange, SendNotice
from leastwise.domain.computer import Computer
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    CaseFinished,
    Event,
    LadderFinished,
    LadderPlanned,
)
from leastwise.domain.history import FindRequest, OpenRun, RunKind
from leastwise.domain.messages import Message, Parameter, say
from leastwise.domain.references import AT_ONCE, ReferenceRequest
from leastwise.domain.stopping import EXACT
from leastwise.domain.suites import Bar, Suite
from leastwise.domain.verdicts import (
    CandidateResult,
    CaseResult,
    LadderResult,
    Verdict,
    reliability,
)
from leastwise.evals.cloud_asking import Asking, CloudSide, PaidFor, Question, asked_in_parallel
from leastwise.evals.cloud_grading import graded, refused
from leastwise.evals.grading import Grader
from leastwise.evals.limits import broken_cost_limit
from leastwise.evals.reasons import verdict_on_rate
from leastwise.evals.sequential import SequentialTest
from leastwise.evals.statistics import Tally
from leastwise.statistics.intervals import clopper_pearson
from leastwise.store import codec
from leastwise.store.history import History

Confirm = Callable[[SendNotice], bool]
_NO_BUILD = ""  # no llama.cpp has a part in it


@dataclass(frozen=True)
class Unasked:
    """What a run would send now: so many answers, of `answers` altogether, and what they may cost.

    `cost` is a range, since nobody knows the tokens beforehand.
    """

    calls: int
    answers: int
    cost: CostRange

    def words(self, model: str) -> Message:
        """The same as a sentence."""
        if not self.calls:
            return say("reference.all_known", answers=self.answers, model=model)
        told: dict[str, Parameter] = {
            "calls": self.calls,
            "answers": self.answers,
            "model": model,
        }
        least, most = self.cost.least, self.cost.most
        if least is None or most is None:
            return say("reference.will_cost_unpriced", **told)
        amounts = {"least": f"{least:f}", "most": f"{most:f}", "currency": self.cost.currency}
        return say("reference.will_cost", **told, **amounts)


@dataclass(frozen=True)
class ReferenceDesk:
    """`history` opens the history for writing; `cloud` sends, and keeps the caps."""

    history: Callable[[], History]
    cloud: CloudSide
    computer: Callable[[], Computer]
    grader: Callable[[], AbstractContextManager[Grader]]

    def request(
        self,
        reference: str,
        suite: Suite,
        bar: Bar,
        *,
        at_once: int = AT_ONCE,
        own_temperature: bool = False,
        unpriced: bool = False,
    ) -> ReferenceRequest:
        """What NAME or NAME/MODEL of a provider means for a suite.

        Anthropic's protocol gets no temperature: its newest models take none. Raises BadInput.
        """
        provider, model = self.cloud.shelf.find(reference)
        own = own_temperature or provider.kind is CloudKind.ANTHROPIC
        asked = CloudModel(provider.name, provider.address, model, own)
        return ReferenceRequest(suite, asked, bar, at_once, unpriced)

    def estimate(self, request: ReferenceRequest) -> Unasked:
        """What would be sent now, without what was paid for before; sends nothing."""
        left = _Run.of(request, self.history()).questions_left()
        cost = self.cloud.estimate(request.reference, [one.prompt for one in left])
        return Unasked(len(left), len(request.prompts), cost)

    def known(self, request: ReferenceRequest) -> int | None:
        """The number of the run that asked exactly this and came to its end, or None."""
        run = _Run.of(request, self.history())
        return run.history.finished_run(run.asked, [run.candidate], _NO_BUILD)

    def agree(self, request: ReferenceRequest, confirm: Confirm) -> None:
        """Have the user agree to all that will be sent, where the host was never confirmed.

        Nothing is sent yet. Raises BadInput (no price, no key, not agreed), EnvironmentFault.
        """
        left = _Run.of(request, self.history()).questions_left()
        if left:
            prompts = [one.prompt for one in left]
            self.cloud.agree(request.reference, prompts, confirm, unpriced=request.unpriced)

    def run(
        self,
        request: ReferenceRequest,
        on_event: Callable[[Event], None],
        confirm: Confirm,
        cancellation: Cancellation,
    ) -> int:
        """Ask what is not known yet, grade everything, and keep it; the number of the run.

        It goes on with the newest run that asked the same and was interrupted, whoever ended it;
        one that came to its end is given as it is. Raises BadInput (a cap, the model, the key),
        EnvironmentFault, StoreFault, Cancelled: everything that came in is kept before.
        """
        known = self.known(request)
        if known is not None:
            return known
        self.agree(request, confirm)
        run = _Run.of(request, self.history())
        opened = run.begun(self.computer)
        begun_s = time.perf_counter() - opened.wall_s
        try:
            with self.grader() as grader:
                run.go_on(opened, grader, self.cloud, on_event, cancellation)
            run.finish(opened, on_event, time.perf_counter() - begun_s)
        finally:
            if not run.is_finished:
                run.history.interrupt_run(opened.run_id, time.perf_counter() - begun_s)
        return opened.run_id


@dataclass
class _Run:
    """One run on its way: what is asked, what is known, and how the cases came out."""

    request: ReferenceRequest
    history: History
    candidate: Candidate
    asked: FindRequest
    results: dict[int, CaseResult] = field(default_factory=dict)
    is_finished: bool = False

    @classmethod
    def of(cls, request: ReferenceRequest, history: History) -> _Run:
        bar = Bar(request.bar.pass_rate, cost_per_1000=request.bar.cost_per_1000)
        asked = FindRequest(
            request.suite, (), bar, RunSettings(), stopping=EXACT, kind=RunKind.REFERENCE
        )
        return cls(request, history, Candidate.in_cloud(request.model), asked)

    def questions(self) -> list[Question]:
        """Every case, with the key under which its answers are known."""
        model = self.request.model
        found = []
        for case in self.request.suite.cases:
            prompt = self.request.prompt(case)
            key = codec.fingerprint(("cloud", model.address, model.model, prompt))
            repeats = range(self.request.repeats(case))
            found += [Question(case, prompt, key, repeat) for repeat in repeats]
        return found

    def paid(self) -> Mapping[tuple[str, int], CloudAnswer]:
        """The answers that were ever paid for, of those that are asked."""
        return self.history.paid_answers([one.key for one in self.questions()])

    def questions_left(self) -> list[Question]:
        """What is still to be sent, each prompt once: equal cases share their answers."""
        paid = self.paid()
        once = {(one.key, one.repeat): one for one in self.questions()}
        return [one for known, one in once.items() if known not in paid]

    def begun(self, computer: Callable[[], Computer]) -> OpenRun:
        """The run that was interrupted, or a new one."""
        candidates, history = [self.candidate], self.history
        opened = history.open_run(self.asked, candidates, _NO_BUILD)
        if opened is not None:
            return opened
        run_id = history.begin_run(self.asked, candidates, computer(), _NO_BUILD)
        return OpenRun(run_id, {}, 0.0)

    def go_on(
        self,
        opened: OpenRun,
        grader: Grader,
        cloud: CloudSide,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> None:
        """Every case that is not kept yet: answers that were paid for first, then the rest."""
        suite, stopping = self.request.suite, self.asked.stopping
        cases, required = len(suite.cases), self.asked.bar.required_passes(len(suite.cases))
        resumed = bool(opened.progress)
        on_event(
            LadderPlanned(opened.run_id, (self.candidate,), cases, required, resumed, stopping)
        )
        on_event(CandidateStarted(0))
        progress = opened.progress.get(self.candidate.key)
        for result in progress.cases.values() if progress else ():
            self._take(result, on_event, from_history=True)
        gathered = PaidFor(self.questions(), self.paid(), set(self.results))
        for case, answers in gathered.whole():
            key = gathered.key(case)
            self._keep(opened, graded(grader, case, answers, reused=True), key, on_event)
        asking = Asking(cloud, self.request, f"reference-{opened.run_id}", cancellation)
        with asked_in_parallel(asking, gathered.questions_left(), self._keeper(opened)) as replies:
            for reply in replies:
                if reply.answer is None:
                    for case in gathered.without_answer(reply.question):
                        self._keep(opened, refused(case, reply.refusal), None, on_event)
                    continue
                for case, answers in gathered.with_answer(reply.question, reply.answer):
                    result = graded(grader, case, answers, reused=False)
                    self._keep(opened, result, gathered.key(case), on_event)

    def finish(self, opened: OpenRun, on_event: Callable[[Event], None], wall_s: float) -> None:
        """Keep the verdict and the end of the run, and say so."""
        result = self._verdict(wall_s)
        self.history.keep_verdict(opened.run_id, result)
        on_event(CandidateFinished(0, result))
        rate = result.passed / result.cases
        summary = say("reference.done", model=self.candidate.name, rate=rate, cases=result.cases)
        suite, bar = self.request.suite, self.asked.bar
        ended = LadderResult(opened.run_id, suite, bar, (result,), None, summary, wall_s)
        self.history.finish_run(opened.run_id, ended)
        self.is_finished = True
        on_event(LadderFinished(ended))

    def _keeper(self, opened: OpenRun) -> Callable[[Question, CloudAnswer], None]:
        def keep(question: Question, answer: CloudAnswer) -> None:
            self.history.keep_paid(opened.run_id, question.key, question.repeat, answer)

        return keep

    def _keep(
        self,
        opened: OpenRun,
        result: CaseResult,
        key: str | None,
        on_event: Callable[[Event], None],
    ) -> None:
        self.history.keep_case(opened.run_id, self.candidate.key, result, None, 0.0, key)
        self._take(result, on_event)

    def _take(
        self, result: CaseResult, on_event: Callable[[Event], None], *, from_history: bool = False
    ) -> None:
        self.results[result.case_index] = result
        tally = self._tally()
        on_event(CaseFinished(0, result, tally.passed, tally.run, None, from_history))

    def _tally(self) -> Tally:
        cases = len(self.request.suite.cases)
        tally = Tally(cases, self.asked.bar.required_passes(cases))
        for one in self.results.values():
            tally = tally.with_outcome(one.outcome.outcome)
        return tally

    def _verdict(self, wall_s: float) -> CandidateResult:
        tally = self._tally()
        never = SequentialTest(tally.cases, tally.required, 0.0)
        names = tuple(self.request.suite.unsupported)
        verdict, reason = verdict_on_rate(tally, never, None, names)
        decided = not tally.unsupported and verdict is not Verdict.UNDECIDED
        if verdict is Verdict.PASSES and (broken := self._broken_limit()):
            verdict, reason = Verdict.FAILS, broken
        return CandidateResult(
            candidate=self.candidate,
            verdict=verdict,
            reason=reason,
            passed=tally.passed,
            run=tally.run,
            cases=tally.cases,
            interval=clopper_pearson(tally.passed, tally.run) if decided else None,
            wall_s=wall_s,
            reused=sum(one.reused for one in self.results.values()),
            reliability=reliability(self.results.values()),
        )

    def _broken_limit(self) -> Message | None:
        """The limit on cost where the calls of this run broke it."""
        paid = [
            answer.paid
            for case in self.results.values()
            for answer in [one.answer for one in case.repeats] or [case.answer]
            if answer.paid is not None
        ]
        currency = paid[0].currency if paid else ""
        return broken_cost_limit(self.asked.bar, [one.cost for one in paid], currency)
