"""One candidate of the ladder: loaded, probed, and run until its verdict stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.errors import Cancelled, LeastwiseError, StoreFault
from leastwise.domain.events import (
    CandidateFinished,
    CandidateStarted,
    CaseFinished,
    ConfirmationStarted,
    Event,
    LoadProgressed,
    ModelLoaded,
    ProbeFinished,
)
from leastwise.domain.history import CandidateProgress
from leastwise.domain.measures import PeakMemory, Probe, Timing
from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Bar, Case, Suite
from leastwise.domain.verdicts import (
    Answer,
    CandidateResult,
    CaseOutcome,
    CaseResult,
    CheckOutcome,
    Outcome,
    Verdict,
)
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import (
    Loaded,
    SequenceDone,
    SequenceRefused,
    SequenceRequest,
)
from leastwise.evals.grading import Grader
from leastwise.evals.keeping import RunKeeper
from leastwise.evals.limit_checks import needs_logprobs
from leastwise.evals.probe import measure_probe
from leastwise.evals.statistics import Tally, clopper_pearson
from leastwise.evals.waves import answers_in_order, waves
from leastwise.process.sandbox import Sandbox


@dataclass(frozen=True)
class Walk:
    """What all rungs of one walk share."""

    run_id: int
    suite: Suite
    bar: Bar
    keeper: RunKeeper
    grader: Grader
    sandbox: Sandbox
    start_engine: Callable[[], Engine]
    on_event: Callable[[Event], None]
    cancellation: Cancellation


@dataclass
class Rung:
    """One candidate on its way to a verdict; `before` is what an earlier sitting left."""

    walk: Walk
    position: int
    candidate: Candidate
    before: CandidateProgress
    tally: Tally = field(init=False)
    probe: Probe | None = field(init=False)
    load_s: float | None = field(init=False)
    chosen: ChosenByEngine | None = field(init=False)
    peak: PeakMemory | None = field(init=False)

    def __post_init__(self) -> None:
        cases = len(self.walk.suite.cases)
        self.tally = Tally(cases, self.walk.bar.required_passes(cases))
        self.probe = self.before.probe
        self.load_s = self.before.load_s
        self.chosen = self.before.chosen
        self.peak = self.before.peak_memory
        self._outcomes: dict[int, Outcome] = {}
        self._begun = time.perf_counter()

    def climb(self) -> CandidateResult:
        """Run the candidate until its verdict stands, keep it, and say so.

        A candidate that cannot be run, or whose process dies, is undecided for that reason;
        Cancelled and the history's own faults are raised. What an earlier sitting left
        undecided is taken up again.
        """
        known = self.before.result
        if known is not None and known.verdict is not Verdict.UNDECIDED:
            return self._known(known)
        self.walk.on_event(CandidateStarted(self.position))
        try:
            verdict, reason = self._judge()
        except Cancelled:
            self._say_interrupted()
            raise
        except StoreFault:
            raise
        except LeastwiseError as error:
            verdict = Verdict.UNDECIDED
            reason = say("candidate.could_not_run", cause=error.message)
        return self._finish(verdict, reason)

    def skip(self) -> CandidateResult:
        """A smaller candidate passes."""
        return self._finish(Verdict.NOT_NEEDED, say("candidate.not_needed"))

    def _judge(self) -> tuple[Verdict, Message]:
        if self.candidate.fault is not None:
            raise LeastwiseError(self.candidate.fault)
        with self.walk.start_engine() as engine:
            loaded = self._load(engine)
            prompts = self._prompts(loaded)
            self._measure(engine, prompts)
            if broken := self._broken_limit():
                return Verdict.FAILS, broken
            if broken := self._run_cases(engine, prompts):
                return Verdict.FAILS, broken
            changed = self._confirm(engine, prompts)
        return self._verdict_on_rate(changed)

    def _load(self, engine: Engine) -> Loaded:
        loaded = engine.load(
            self.candidate.model.path,
            self.candidate.settings,
            lambda share: self.walk.on_event(LoadProgressed(self.position, share)),
            self.walk.cancellation,
        )
        if self.load_s is None:
            self.load_s, self.chosen = loaded.load_s, loaded.chosen
            self.walk.keeper.keep_loaded(
                self.walk.run_id, self.candidate.model.sha256, loaded.load_s, loaded.chosen
            )
        self._saw(loaded.memory)
        self.walk.on_event(ModelLoaded(self.position, loaded.load_s))
        return loaded

    def _prompts(self, loaded: Loaded) -> list[str]:
        template = ChatTemplate(
            self.candidate.name, loaded.chat_template, loaded.bos_text, loaded.eos_text
        )
        chats = [case.turns for case in self.walk.suite.cases]
        return template.render(chats, self.walk.sandbox)

    def _measure(self, engine: Engine, prompts: list[str]) -> None:
        if self.probe is None:
            probe = measure_probe(
                engine, prompts, self.walk.suite.generation, self.walk.cancellation
            )
            self.walk.keeper.keep_probe(self.walk.run_id, self.candidate.model.sha256, probe)
            self.probe = probe
        self.walk.on_event(ProbeFinished(self.position, self.probe))

    def _run_cases(self, engine: Engine, prompts: list[str]) -> Message | None:
        """Answer cases until the bar is out of reach or all are run; a limit that broke."""
        cases = self.walk.suite.cases
        if len(self.before.cases) < len(cases):
            engine.share(tuple(prompts), self.walk.cancellation)
        for wave in waves(cases, self.candidate.settings.sequences):
            with closing(self._results(engine, wave, prompts)) as results:
                for result in results:
                    self.walk.cancellation.raise_if_asked()
                    if broken := self._take(result):
                        return broken
                    if self.tally.fails:
                        return None
        return None

    def _confirm(self, engine: Engine, prompts: list[str]) -> int | None:
        """Ask every case again, one at a time, where one case decides; how many changed.

        A batch's shape moves the last bits of the logits, so a verdict that hangs on one case
        is only said of answers that were written alone. None: no need.
        """
        if self.candidate.settings.sequences == 1 or not self.tally.close:
            return None
        self.walk.on_event(ConfirmationStarted(self.position))
        again: list[CaseResult] = []
        for case in self.walk.suite.cases:
            self.walk.cancellation.raise_if_asked()
            asked = self._request(case, prompts)
            (reply,) = answers_in_order(engine, (asked,), self.walk.cancellation)
            again.append(self._graded(engine, case, reply, prompts))
        changed = [r for r in again if r.outcome.outcome is not self._outcomes[r.case_index]]
        self.walk.keeper.replace_cases(self.walk.run_id, self.candidate.model.sha256, changed)
        self._count_again(again, changed)
        return len(changed)

    def _count_again(self, again: Sequence[CaseResult], changed: Sequence[CaseResult]) -> None:
        """The tally of the answers written alone, and word of those that changed."""
        self.tally = Tally(self.tally.cases, self.tally.required)
        for result in again:
            self.tally = self.tally.with_outcome(result.outcome.outcome)
        for result in changed:
            self.walk.on_event(
                CaseFinished(self.position, result, self.tally.passed, self.tally.run, self.peak)
            )

    def _results(
        self, engine: Engine, wave: Sequence[Case], prompts: list[str]
    ) -> Generator[CaseResult]:
        """The results of a wave in its order; one that is only partly kept is run whole."""
        kept = self.before.cases
        if all(case.index in kept for case in wave):
            yield from (kept[case.index] for case in wave)
            return
        asked = [self._request(case, prompts) for case in wave]
        replies = answers_in_order(engine, asked, self.walk.cancellation)
        with closing(replies):
            for case, reply in zip(wave, replies, strict=True):
                yield kept.get(case.index) or self._graded(engine, case, reply, prompts)

    def _request(self, case: Case, prompts: list[str]) -> SequenceRequest:
        wanted = 0 if any(needs_logprobs(check) for check in case.checks) else None
        generation = self.walk.suite.generation
        return SequenceRequest(case.index, prompts[case.index], generation, top_logprobs=wanted)

    def _graded(
        self,
        engine: Engine,
        case: Case,
        reply: SequenceDone | SequenceRefused,
        prompts: list[str],
    ) -> CaseResult:
        prompt = prompts[case.index]
        if isinstance(reply, SequenceRefused):
            return _unanswered(case, prompt, engine.refusal(reply))
        self._saw(reply.memory)
        answer = Answer(reply.text, reply.finish_reason, reply.timing, prompt)
        return CaseResult(
            case.index, answer, self.walk.grader.grade(case, reply.text, _facts(reply))
        )

    def _take(self, result: CaseResult) -> Message | None:
        """Count a result, keep it and say so; a limit that broke."""
        from_history = result.case_index in self.before.cases
        self._outcomes[result.case_index] = result.outcome.outcome
        self.tally = self.tally.with_outcome(result.outcome.outcome)
        if not from_history:
            self.walk.keeper.keep_case(
                self.walk.run_id, self.candidate.model.sha256, result, self.peak, self._wall_s()
            )
        self.walk.on_event(
            CaseFinished(
                self.position, result, self.tally.passed, self.tally.run, self.peak, from_history
            )
        )
        return self._broken_memory_limit()

    def _broken_limit(self) -> Message | None:
        """The first limit of the bar that the probe or the loading broke."""
        bar, probe = self.walk.bar, self.probe
        assert probe is not None
        repetitions = len(probe.timings)
        if bar.ttft_s is not None:
            ttft_s = probe.ttft_s
            if ttft_s is None:
                return say("candidate.fails_unmeasured", limit="TTFT")
            if ttft_s > bar.ttft_s:
                return say(
                    "candidate.fails_ttft",
                    measured=ttft_s,
                    limit=bar.ttft_s,
                    repetitions=repetitions,
                )
        if bar.decode_tokens_per_s is not None:
            speed = probe.decode_tokens_per_s
            if speed is None:
                return say("candidate.fails_unmeasured", limit="tokens/s")
            if speed < bar.decode_tokens_per_s:
                return say(
                    "candidate.fails_speed",
                    measured=speed,
                    limit=bar.decode_tokens_per_s,
                    repetitions=repetitions,
                )
        return self._broken_memory_limit()

    def _broken_memory_limit(self) -> Message | None:
        limit_bytes = self.walk.bar.memory_bytes
        if limit_bytes is None:
            return None
        if self.peak is None:
            return say("candidate.fails_unmeasured", limit="memory")
        if self.peak.total_bytes > limit_bytes:
            return say("candidate.fails_memory", measured=self.peak.total_bytes, limit=limit_bytes)
        return None

    def _verdict_on_rate(self, changed: int | None) -> tuple[Verdict, Message]:
        tally = self.tally
        rate = tally.passed / tally.cases
        counts = {"passed": tally.passed, "cases": tally.cases, "required": tally.required}
        if changed is not None and not tally.unsupported:
            verdict = Verdict.PASSES if tally.passes else Verdict.FAILS
            return verdict, say("candidate.confirmed", rate=rate, changed=changed, **counts)
        if tally.passes:
            return Verdict.PASSES, say("candidate.passes", rate=rate, **counts)
        if tally.fails and not tally.complete:
            return Verdict.FAILS, say(
                "candidate.fails_early",
                failed=tally.failed,
                run=tally.run,
                cases=tally.cases,
                required=tally.required,
            )
        if tally.fails:
            return Verdict.FAILS, say("candidate.fails_rate", rate=rate, **counts)
        names = tuple(self.walk.suite.unsupported)
        return Verdict.UNDECIDED, say("candidate.unsupported", count=tally.unsupported, names=names)

    def _finish(self, verdict: Verdict, reason: Message) -> CandidateResult:
        result = self._result(verdict, reason)
        self.walk.keeper.keep_verdict(self.walk.run_id, result)
        self.walk.on_event(CandidateFinished(self.position, result))
        return result

    def _result(self, verdict: Verdict, reason: Message) -> CandidateResult:
        tally = self.tally
        whole = tally.complete and not tally.unsupported and tally.cases > 0
        return CandidateResult(
            candidate=self.candidate,
            verdict=verdict,
            reason=reason,
            passed=tally.passed,
            run=tally.run,
            cases=tally.cases,
            interval=clopper_pearson(tally.passed, tally.run) if whole else None,
            probe=self.probe,
            load_s=self.load_s,
            chosen=self.chosen,
            peak_memory=self.peak,
            wall_s=0.0 if verdict is Verdict.NOT_NEEDED else self._wall_s(),
        )

    def _known(self, result: CandidateResult) -> CandidateResult:
        """The verdict that an earlier sitting reached, with its cases shown again."""
        self.walk.on_event(CandidateStarted(self.position))
        if result.probe is not None:
            self.walk.on_event(ProbeFinished(self.position, result.probe))
        for index in sorted(self.before.cases):
            case = self.before.cases[index]
            self.tally = self.tally.with_outcome(case.outcome.outcome)
            self.walk.on_event(
                CaseFinished(
                    self.position, case, self.tally.passed, self.tally.run, self.peak, True
                )
            )
        self.walk.on_event(CandidateFinished(self.position, result))
        return result

    def _say_interrupted(self) -> None:
        reason = say("candidate.interrupted", run=self.tally.run, cases=self.tally.cases)
        result = self._result(Verdict.UNDECIDED, reason)
        self.walk.on_event(CandidateFinished(self.position, result))

    def _saw(self, memory: PeakMemory | None) -> None:
        if memory and (self.peak is None or memory.total_bytes >= self.peak.total_bytes):
            self.peak = memory

    def _wall_s(self) -> float:
        return self.before.wall_s + time.perf_counter() - self._begun


def _facts(reply: SequenceDone) -> AnswerFacts:
    """What checks may be held against; a full context ends an answer as a full length does."""
    reason = {"context": "length", "choice": "stop"}.get(reply.finish_reason, reply.finish_reason)
    return AnswerFacts(
        finish_reason=reason,
        latency_s=reply.timing.ttft_s + reply.timing.decode_s,
        cost=0.0,
        logprobs=tuple(token.logprob for token in reply.logprobs),
    )


def _unanswered(case: Case, prompt: str, reason: Message) -> CaseResult:
    """A case whose prompt the model cannot take: it fails, and no figure is made up."""
    check = CheckOutcome("prompt", Outcome.FAILED, 0.0, reason)
    timing = Timing(0, 0, 0, 0.0, 0.0, 0.0)
    answer = Answer("", "context", timing, prompt)
    return CaseResult(case.index, answer, CaseOutcome(Outcome.FAILED, 0.0, (check,)))
