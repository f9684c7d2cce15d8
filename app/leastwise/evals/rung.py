"""One candidate of the ladder: loaded, probed, and run until its verdict stands.

Its cases come in the order of the walk. It is run to the end unless it can no longer pass, which
is certain once too many cases have failed (curtailment), and beyond a chance of error that was
set before once the sequential test gives it up. Passing is foreseen in the same way and said, but
the candidate is run on, so that its verdict has no chance of error, unless the walk is to end
there. How the chances of error are shared out is told in `domain.stopping`. The population is the
suite's cases with the answers that this candidate gives them in this walk, and the chance is over
the random order of the cases.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from leastwise.domain.candidates import Candidate, ChosenByEngine
from leastwise.domain.errors import Cancelled, LeastwiseError, StoreFault
from leastwise.domain.events import (
    CandidateFinished,
    CandidateMade,
    CandidateStarted,
    CaseFinished,
    ConfirmationStarted,
    LoadProgressed,
    MakingProgressed,
    ModelLoaded,
    ProbeFinished,
    PromptsTooLong,
)
from leastwise.domain.history import CandidateProgress
from leastwise.domain.measures import PeakMemory, Probe
from leastwise.domain.messages import Message, say
from leastwise.domain.verdicts import CandidateResult, CaseResult, Verdict, reliability
from leastwise.engine.client import Engine
from leastwise.engine.prompts import ChatTemplate
from leastwise.engine.protocol import Loaded
from leastwise.evals.answering import Answering
from leastwise.evals.asking import asked_cases
from leastwise.evals.foreseeing import Climb, Foresight
from leastwise.evals.limits import broken_limit, broken_memory_limit
from leastwise.evals.probe import measure_probe
from leastwise.evals.reasons import undecided_names, verdict_on_rate
from leastwise.evals.room import check_room
from leastwise.evals.sequential import SequentialTest, suite_interval
from leastwise.evals.statistics import Tally
from leastwise.evals.walk import Walk
from leastwise.evals.work_meter import WorkMeter
from leastwise.statistics.intervals import clopper_pearson


@dataclass
class Rung:
    """One candidate on its way to a verdict; `before` is what an earlier sitting left.

    `others` are the keys of the ladder's other candidates.
    """

    walk: Walk
    position: int
    candidate: Candidate
    before: CandidateProgress
    climbed: Climb
    others: frozenset[str] = frozenset()
    tally: Tally = field(init=False)
    test: SequentialTest = field(init=False)
    foresight: Foresight = field(init=False)
    probe: Probe | None = field(init=False)
    load_s: float | None = field(init=False)
    chosen: ChosenByEngine | None = field(init=False)
    peak: PeakMemory | None = field(init=False)

    def __post_init__(self) -> None:
        cases = len(self.walk.suite.cases)
        required = self.walk.bar.required_passes(cases)
        self.tally = Tally(cases, required)
        stopping, place = self.walk.stopping, (self.position, self.climbed.candidates)
        self.test = SequentialTest(
            cases, required, stopping.give_up_error(*place), stopping.pass_error(*place)
        )
        self.foresight = Foresight(
            self.walk, self.position, self.climbed, self.test, self.before.early
        )
        self.probe = self.before.probe
        self.load_s = self.before.load_s
        self.chosen = self.before.chosen
        self.peak = self.before.peak_memory
        making = self.candidate.making
        if making is not None and self.before.made_by_run:
            self.candidate = replace(self.candidate, making=replace(making, by_run=True))
        self._cases: dict[int, CaseResult] = {}
        self._begun = time.perf_counter()
        self._work: WorkMeter | None = None

    @property
    def is_known(self) -> bool:
        """Whether an earlier sitting came to its verdict."""
        known = self.before.result
        return known is not None and known.verdict is not Verdict.UNDECIDED

    def climb(self) -> CandidateResult:
        """Run the candidate until its verdict stands, keep it, and say so.

        A candidate that cannot be run, or whose process dies, is undecided for that reason;
        Cancelled and the history's own faults are raised. What an earlier sitting left
        undecided is taken up again.
        """
        if self.before.result is not None and self.is_known:
            return self._known(self.before.result)
        self.walk.on_event(CandidateStarted(self.position))
        try:
            if self.candidate.is_unmade and not self._make():
                return self._finish(Verdict.NOT_NEEDED, say("candidate.same_file"))
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
        """A candidate before it passes: a smaller model, or the same one tried otherwise."""
        passing = (r.candidate for r in self.climbed.below if r.verdict is Verdict.PASSES)
        same = any(one.model.path == self.candidate.model.path for one in passing)
        code = "candidate.sibling_passes" if same else "candidate.not_needed"
        return self._finish(Verdict.NOT_NEEDED, say(code))

    def _make(self) -> bool:
        """Make the file; whether no other candidate of the run turns out to be the same."""
        walk, position = self.walk, self.position
        made = walk.make(
            self.candidate,
            lambda share: walk.on_event(MakingProgressed(position, share)),
            walk.cancellation,
        )
        if made.key in self.others:
            return False
        self.candidate = made
        walk.keeper.keep_candidate(walk.run_id, self.candidate)
        walk.on_event(CandidateMade(position, self.candidate))
        return True

    def _judge(self) -> tuple[Verdict, Message]:
        if self.candidate.fault is not None:
            raise LeastwiseError(self.candidate.fault)
        if self.walk.judged_by:
            check_room(self.candidate, beside_others=True)
        with self.walk.start_engine() as engine:
            loaded = self._load(engine)
            prompts = self._prompts(loaded)
            probe = self._measure(engine, prompts)
            if broken := broken_limit(self.walk.bar, probe, self.peak):
                return Verdict.FAILS, broken
            answering = self._answering(engine, prompts)
            self._work = WorkMeter(self.walk.counters, self.candidate.settings.sequences)
            if not answering.is_complete:
                self._share(engine, loaded, prompts)
            broken = self._run_cases(answering)
            self._work.stop()
            if broken:
                return Verdict.FAILS, broken
            changed = self._confirm(answering)
        names = undecided_names(self.walk.suite, self._cases.values())
        foreseen = self.foresight.early is not None
        return verdict_on_rate(self.tally, self.test, changed, names, foreseen=foreseen)

    def _answering(self, engine: Engine, prompts: Sequence[str]) -> Answering:
        suite = self.walk.suite
        asked = asked_cases(suite.cases, prompts, suite.generation)
        in_order = [asked[index] for index in self.walk.order]
        return Answering(self.walk, self.candidate, engine, in_order, self.before.cases, self._saw)

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
                self.walk.run_id, self.candidate.key, loaded.load_s, loaded.chosen
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

    def _measure(self, engine: Engine, prompts: list[str]) -> Probe:
        if self.probe is None:
            probe = measure_probe(
                engine, prompts, self.walk.suite.generation, self.walk.cancellation
            )
            self.walk.keeper.keep_probe(self.walk.run_id, self.candidate.key, probe)
            self.probe = probe
        self.walk.on_event(ProbeFinished(self.position, self.probe))
        return self.probe

    def _run_cases(self, answering: Answering) -> Message | None:
        """Run cases until the verdict stands or all are run; a limit that broke."""
        with closing(answering.results()) as results:
            for result, key in results:
                self.walk.cancellation.raise_if_asked()
                if broken := self._take(result, key):
                    return broken
                self.foresight.look(self.candidate, self.tally)
                if not self.walk.whole and self._is_settled:
                    return None
        return None

    @property
    def _is_settled(self) -> bool:
        if self.foresight.early is not None:
            return self.tally.fails or self.foresight.ends_here
        return self.tally.fails or self.test.gives_up(self.tally)

    def _share(self, engine: Engine, loaded: Loaded, prompts: Sequence[str]) -> None:
        """Evaluate once what all prompts begin with, and name those that are too long."""
        shared = engine.share(tuple(prompts), self.walk.cancellation)
        room = loaded.context_tokens
        long = tuple(at for at, tokens in enumerate(shared.prompt_tokens) if tokens >= room)
        if long:
            longest = max(shared.prompt_tokens)
            self.walk.on_event(PromptsTooLong(self.position, long, longest, room))

    def _confirm(self, answering: Answering) -> int | None:
        """Ask every case again, one at a time, where one case decides; how many changed.

        A batch's shape moves the last bits of the logits, so a verdict that hangs on one case
        is only said of answers that were written alone. None: no need.
        """
        if self.candidate.settings.sequences == 1 or not self.tally.close:
            return None
        self.walk.on_event(ConfirmationStarted(self.position))
        again = list(answering.asked_alone())
        changed = [
            result
            for result in again
            if result.outcome.outcome is not self._cases[result.case_index].outcome.outcome
        ]
        self.walk.keeper.replace_cases(self.walk.run_id, self.candidate.key, changed)
        self._count_again(again, changed)
        return len(changed)

    def _count_again(self, again: Sequence[CaseResult], changed: Sequence[CaseResult]) -> None:
        """The tally of the answers written alone, and word of those that changed."""
        self.tally = Tally(self.tally.cases, self.tally.required)
        for result in again:
            self.tally = self.tally.with_outcome(result.outcome.outcome)
        for result in changed:
            self._cases[result.case_index] = result
            self.walk.on_event(
                CaseFinished(self.position, result, self.tally.passed, self.tally.run, self.peak)
            )

    def _take(self, result: CaseResult, key: str | None) -> Message | None:
        """Count a result, keep it and say so; a limit that broke."""
        self.walk.keep_judging()
        from_history = result.case_index in self.before.cases
        if self._work is not None and not (from_history or result.reused):
            self._work.count(result)
        self._cases[result.case_index] = result
        self.tally = self.tally.with_outcome(result.outcome.outcome)
        if not from_history:
            self.walk.keeper.keep_case(
                self.walk.run_id, self.candidate.key, result, self.peak, self._wall_s(), key
            )
        self.walk.on_event(
            CaseFinished(
                self.position, result, self.tally.passed, self.tally.run, self.peak, from_history
            )
        )
        return broken_memory_limit(self.walk.bar, self.peak)

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
            suite_interval=self._suite_interval(verdict),
            reused=sum(result.reused for result in self._cases.values()),
            reliability=reliability(self._cases.values()),
            work=self._work.work if self._work is not None else None,
            early=self.foresight.early or self.before.early,
        )

    def _suite_interval(self, verdict: Verdict) -> tuple[float, float] | None:
        """Only where cases are left, those run came in random order, and all were decided."""
        tally = self.tally
        if verdict not in {Verdict.PASSES, Verdict.FAILS}:
            return None
        if self.walk.stopping.exact or tally.complete or tally.unsupported or not tally.run:
            return None
        return suite_interval(tally.cases, tally.passed, tally.run)

    def _known(self, result: CandidateResult) -> CandidateResult:
        """The verdict that an earlier sitting reached, with its cases shown again."""
        self.walk.on_event(CandidateStarted(self.position))
        if result.probe is not None:
            self.walk.on_event(ProbeFinished(self.position, result.probe))
        for index in self.walk.order:
            if index not in self.before.cases:
                continue
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
