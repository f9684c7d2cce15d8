"""One run over a suite, begun or gone on with: the ladder examined, walked and kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.errors import BadInput, LeastwiseError
from leastwise.domain.events import Event, NotKeptAwake, VariantTold
from leastwise.domain.history import FindRequest, OpenRun, RunKind
from leastwise.domain.messages import say
from leastwise.domain.verdicts import LadderResult
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.evals.examiners import Examiners
from leastwise.evals.grading import Grader
from leastwise.evals.judge_desk import JudgeDesk
from leastwise.evals.ladder import Ladder
from leastwise.evals.ordering import case_order
from leastwise.evals.requantising import Maker, Requantising
from leastwise.evals.varying import check_variants, varied_candidates, with_hashes
from leastwise.evals.walk import Walk
from leastwise.machine.awake import kept_awake
from leastwise.machine.energy import counting
from leastwise.process.sandbox import Sandbox
from leastwise.store.history import History


class Examine(Protocol):
    """Candidates in ladder order, as `Core.examine` gives them."""

    def __call__(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
        settings: RunSettings | None,
        use_tuned: bool,
    ) -> tuple[Candidate, ...]: ...


@dataclass(frozen=True)
class Finding:
    """Everything that a run needs beside its request."""

    history: History
    examine: Examine
    start_engine: Callable[[], Engine]
    computer: Callable[[], Computer]
    maker: Maker
    discard: Callable[[Path], None]
    judges: JudgeDesk
    keep_awake: bool = True

    def walk(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> LadderResult:
        """Walk the ladder, the computer kept awake meanwhile. Raises as `Core.find` does."""
        check_variants(request.variants, request.suite)
        hashed = with_hashes(request.variants, cancellation)
        request = replace(request, variants=hashed)
        with kept_awake(wanted=self.keep_awake) as refusal:
            if refusal is not None:
                on_event(NotKeptAwake(refusal))
            # Loaded before the candidates are looked at, so that those are planned beside them.
            with self.judges.open(request.judges, request.suite, cancellation) as examiners:
                judged = replace(request, judged_by=examiners.judged_by)
                result = self._walk(judged, examiners, on_event, cancellation)
        if request.variants.discard:
            for path in _made_in_vain(result):
                self._discard(path, on_event)
        return result

    def _discard(self, path: Path, on_event: Callable[[Event], None]) -> None:
        """Delete what was made for this run; the answer stands also where that fails."""
        try:
            self.discard(path)
        except LeastwiseError as error:
            on_event(VariantTold(error.message))

    def _walk(
        self,
        request: FindRequest,
        examiners: Examiners,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> LadderResult:
        whole = request.suite
        making = self._requantising(request, on_event, cancellation)
        ladder = _ladder(request, making)
        prompts = whole.prompts if request.variants.prompts else ()
        if prompts:
            request = replace(request, suite=whole.with_prompt(prompts[0]))
        build = build_name()
        resumed = self._resumed(request, ladder, build)
        order = resumed.order if resumed else self._order(request)
        run_id = resumed.run_id if resumed else self._begun(request, ladder, build, order)
        with Sandbox() as sandbox, Grader(examiners) as grader, counting() as counters:
            walk = Walk(
                run_id=run_id,
                suite=request.suite,
                bar=request.bar,
                stopping=request.stopping,
                order=order or tuple(range(len(request.suite.cases))),
                fresh=request.fresh,
                build=build,
                keeper=self.history,
                grader=grader,
                sandbox=sandbox,
                start_engine=self.start_engine,
                make=making.make,
                on_event=on_event,
                cancellation=cancellation,
                prompts={one: whole.with_prompt(one) for one in prompts},
                whole=request.kind is RunKind.REFERENCE,
                counters=counters,
                judged_by=request.judged_by,
                agreement=self.judges.agreement(request.judged_by, whole.name),
                meter=examiners.meter,
            )
            return ladder.climb(walk, resumed)

    def _resumed(self, request: FindRequest, ladder: Ladder, build: str) -> OpenRun | None:
        """The run that is taken up again, where that is asked. Raises BadInput where none is."""
        if not request.resume:
            return None
        resumed = self.history.open_run(request, ladder.candidates, build)
        # What another judge decided is another run.
        if resumed is None or resumed.judged_by != request.judged_by:
            raise BadInput(say("store.nothing_to_resume", suite=request.suite.name))
        return resumed

    def _begun(self, request: FindRequest, ladder: Ladder, build: str, order: Sequence[int]) -> int:
        computer = self.computer()
        return self.history.begin_run(request, ladder.candidates, computer, build, order)

    def _requantising(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> Requantising:
        use_tuned = request.use_tuned
        found = Requantising(
            self.maker,
            lambda paths, settings: self.examine(
                paths, on_event, cancellation, settings, use_tuned
            ),
        )
        types = request.variants.quantisations
        found.foresee(request.models, types, on_event, cancellation)
        return found

    def _order(self, request: FindRequest) -> tuple[int, ...]:
        stopping, suite = request.stopping, request.suite
        failures = self.history.case_failures(suite) if stopping.exact else {}
        return case_order(len(suite.cases), stopping, failures)


def _ladder(request: FindRequest, making: Requantising) -> Ladder:
    """Every candidate that the request asks for."""
    suite, settings = request.suite, request.settings
    return Ladder.of(varied_candidates(request.variants, settings, suite, making.candidates))


def _made_in_vain(result: LadderResult) -> tuple[Path, ...]:
    """The files that the run made, but for that of its answer."""
    candidates = [one.candidate for one in result.results]
    made = {one.model.path for one in candidates if one.making is not None and one.making.by_run}
    answer = result.answer.candidate.model.path if result.answer else ""
    return tuple(Path(path) for path in sorted(made - {answer}))
