"""What Leastwise can do, for the desktop and the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leastwise.domain.answers import AnswerOptions, WrittenAnswer
from leastwise.domain.benchmarks import (
    BenchRequest,
    TuneRequest,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.history import FindRequest, OpenRun, SuiteListing
from leastwise.domain.messages import say
from leastwise.made_once import MadeOnce
from leastwise.services import Services

if TYPE_CHECKING:
    from leastwise.decision.desk import DecisionDesk
    from leastwise.domain.bench_events import BenchEvent
    from leastwise.domain.bench_results import (
        BenchComparison,
        BenchRun,
        BenchSide,
        BenchSummary,
        TunedSettings,
        TuneResult,
    )
    from leastwise.domain.candidates import Candidate, RunSettings
    from leastwise.domain.events import Event
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.fits import Fit, FitRequest, Sibling
    from leastwise.domain.machine_profile import MachineProfile
    from leastwise.domain.machine_speed import MachineSpeed
    from leastwise.domain.suites import Bar, ChatTurn, Generation, Suite
    from leastwise.domain.verdicts import LadderResult
    from leastwise.engine.reasoning import Said
    from leastwise.engine.serving_desk import ServingDesk


class Core(Services):
    """What Leastwise can do, for whoever shows it. Making one opens nothing."""

    def suites(self) -> tuple[SuiteListing, ...]:
        """The suites that ship, then the user's."""
        return self._suite_shelf().listings()

    def load_suite(self, reference: str | None) -> Suite:
        """A suite by name, folder or file; None is the one that ships. Raises SuiteError."""
        return self._suite_shelf().load(reference)

    def model_paths(self, reference: str | None) -> tuple[Path, ...]:
        """Model files by "A,B" of paths, folders and names; None is every known one.

        Raises ModelFileError, BadInput.
        """
        self._remove_leftovers()
        return self.library.shelf().choose(reference)

    def examine(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
        settings: RunSettings | None = None,
        use_tuned: bool = True,
    ) -> tuple[Candidate, ...]:
        """Candidates in ladder order, their memory computed; a broken file carries its fault.

        `settings` are the present ones where none are given. With `use_tuned` each has those that
        were tuned for it, where the user has set no others. Raises Cancelled, EnvironmentFault.
        """
        return self._examiner.examine(paths, on_event, cancellation, settings, use_tuned)

    def find_request(
        self,
        suite: Suite,
        models: Sequence[Path],
        bar: Bar | None = None,
        resume: bool = False,
        use_tuned: bool = True,
    ) -> FindRequest:
        """A request under the present settings.

        Raises BadInput for a bar that makes no sense, and where there is no model.
        """
        if not models:
            raise BadInput(say("model.none_known"))
        chosen = bar or suite.bar
        if not 0 < chosen.pass_rate <= 1:
            raise BadInput(say("system.bar_out_of_range", value=chosen.pass_rate))
        settings, stopping = self.settings.run_settings, self.settings.stopping
        return FindRequest(
            suite,
            tuple(models),
            chosen,
            settings,
            resume,
            use_tuned,
            stopping,
            judges=suite.judges,
        )

    def open_run(self, request: FindRequest, candidates: Sequence[Candidate]) -> OpenRun | None:
        """The interrupted run that `request` would go on with, or None."""
        from leastwise.engine.build import build_name

        with self._access.reading() as history:
            return history.open_run(request, candidates, build_name()) if history else None

    def find(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> LadderResult:
        """Walk the ladder; events come on the calling thread.

        Raises BadInput (nothing to resume), StoreFault, and Cancelled after everything that
        was finished is stored.
        """
        from leastwise.evals.finding import Finding

        finding = Finding(
            history=self._access.writer(),
            examine=self.examine,
            start_engine=self._start_engine,
            computer=self.computer,
            maker=self.quantiser,
            discard=self._discard_model,
            judges=self.judges,
            keep_awake=self.settings.keep_awake == "on",
        )
        return finding.walk(request, on_event, cancellation)

    @MadeOnce
    def decisions(self) -> DecisionDesk:
        """The ladder against a reference; both runs are made, or found again."""
        from leastwise.decision.desk import DecisionDesk
        from leastwise.decision.staying import just_too_large

        larger = lambda: just_too_large(self.catalogue.fits())  # noqa: E731 - when it is asked
        currency = lambda: self.cloud.prices().currency  # noqa: E731 - as the table has it then
        runs = self._access.writer, self._access.reading
        return DecisionDesk(*runs, self.examine, self.find, self.references, larger, currency)

    def answer(
        self,
        model: Path,
        turns: Sequence[ChatTurn],
        generation: Generation,
        on_text: Callable[[str], None],
        cancellation: Cancellation,
        options: AnswerOptions = AnswerOptions(),  # noqa: B008 - it is frozen
        on_reasoning: Callable[[str], None] = lambda _text: None,
    ) -> WrittenAnswer:
        """One answer of one model, streamed; its reasoning apart.

        Raises BadInput (the prompt, a schema, an adapter), ModelFileError, EnvironmentFault,
        Cancelled.
        """
        from leastwise.engine.answering import Question, answer_alone
        from leastwise.hub.projectors import projector_beside
        from leastwise.process.sandbox import Sandbox

        (candidate,) = self.examine(
            [model], lambda _event: None, cancellation, use_tuned=options.use_tuned
        )
        if candidate.fault is not None:
            raise (BadInput if candidate.broken else EnvironmentFault)(candidate.fault)

        def said(new: Said) -> None:
            for text, tell in ((new.reasoning, on_reasoning), (new.answer, on_text)):
                if text:
                    tell(text)

        if options.images and not options.projector:
            options = replace(options, projector=str(projector_beside(model) or ""))
        question = Question(tuple(turns), generation, options)
        with self._start_engine() as engine, Sandbox() as sandbox:
            return answer_alone(engine, sandbox, candidate, question, said, cancellation)

    @property
    def serving(self) -> ServingDesk:
        """Serves models to other programs of this computer."""
        from leastwise.engine.serving_desk import ServingDesk

        log = str(self.paths.log_file)
        return ServingDesk(self.examine, lambda: self.settings.run_settings, log)

    def bench_request(self, models: Sequence[Path], *asked: Any, **named: Any) -> BenchRequest:
        """A request under the present settings; the rest as `bench.planning.requested` takes it.

        Raises BadInput for what makes no sense.
        """
        from leastwise.bench.planning import requested

        return requested(self.settings.run_settings, models, *asked, **named)

    def bench(
        self,
        request: BenchRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> BenchRun:
        """Measure; events come on the calling thread, each sample after it is on the disk.

        Raises BadInput, StoreFault, EnvironmentFault, and Cancelled once what was measured is
        kept.
        """
        return self._bench_service().measure(request, on_event, cancellation)

    def bench_runs(self, limit: int = 50) -> tuple[BenchSummary, ...]:
        """The newest benchmarks, newest first. Raises StoreFault."""
        with self._access.reading() as history:
            return history.bench_runs(limit) if history else ()

    def bench_run(self, run_id: int) -> BenchRun:
        """A past benchmark, whole. Raises BadInput where there is none, StoreFault."""
        from leastwise.bench.judging import judged

        with self._access.reading() as history:
            run = history.bench_run(run_id) if history else None
        if run is None:
            raise BadInput(say("bench.no_run", run_id=run_id))
        return judged(run)

    def compare_bench(self, first: BenchSide, second: BenchSide) -> BenchComparison:
        """The second recorded result against the first, test by test.

        Raises BadInput where one does not exist or they share no test, StoreFault.
        """
        from leastwise.bench.comparing import compare

        ours, theirs = self.bench_run(first.run_id), self.bench_run(second.run_id)
        return compare(ours, first, theirs, second)

    def tune_request(self, model: Path, with_kv_types: bool = False) -> TuneRequest:
        """A request to tune under the present settings."""
        return TuneRequest(model, self.settings.run_settings, with_kv_types=with_kv_types)

    def tune(
        self,
        request: TuneRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> TuneResult:
        """Search faster settings for a model and keep them: every later use takes them.

        Raises ModelFileError, EnvironmentFault, StoreFault, and Cancelled (nothing is changed).
        """
        return self._bench_service().tune(request, on_event, cancellation)

    def tuned_settings(self, model_sha256: str) -> TunedSettings | None:
        """What tuning found for this model on this computer with this build. Raises StoreFault."""
        from leastwise.engine.build import build_name

        with self._access.reading() as history:
            if history is None:
                return None
            return history.tuned(model_sha256, build_name(), self.computer)

    def model_references(self) -> tuple[str, ...]:
        """The path of every model that is known on this computer. Raises ModelFileError."""
        return tuple(str(path) for path in self.model_paths(None))

    def fit_request(self, references: Sequence[str], **asked: Any) -> FitRequest:
        """A request under the present settings; `asked` is as `fit.desk.fit_request` takes it."""
        from leastwise.fit.desk import fit_request

        return fit_request(self.settings.run_settings, references, **asked)

    def fit(
        self,
        request: FitRequest,
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
        machines: Sequence[MachineProfile] = (),
    ) -> tuple[Fit, ...]:
        """What each model needs and how fast it will be, here or on each of `machines`.

        A model that cannot be looked at is a fit with its fault. Raises StoreFault, Cancelled.
        """
        self._remove_leftovers()
        return self._fit_desk.fit(request, machines, on_event, cancellation)

    def refit(self, fit: Fit, *, context_tokens: int, kv_type: str, parallel: int = 1) -> Fit:
        """The same model under other settings, by formula; takes a few milliseconds."""
        return self._fit_desk.refit(
            fit, context_tokens=context_tokens, kv_type=kv_type, parallel=parallel
        )

    def fit_of_sizes(self, fit: Fit, others: Sequence[Sibling]) -> tuple[Fit, ...]:
        """Other quantisations by the sizes of their files; needs a fit with header and memory."""
        return self._fit_desk.of_sizes(fit, others)

    def rehearse(
        self, fit: Fit, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> Fit:
        """The same with a speed timed on stand-in weights, which is kept.

        Raises BadInput, EnvironmentFault, ChildDied, EngineFault, StoreFault, Cancelled.
        """
        self._remove_leftovers()
        return self._fit_desk.rehearse(fit, on_event, cancellation)

    def machine_speed(self) -> MachineSpeed | None:
        """How fast this computer was measured with this build, or None. Raises StoreFault."""
        return self._fit_desk.speed()

    def measure_machine(
        self, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> MachineSpeed:
        """Measure this computer, in about 20 s, and keep what was found.

        Raises EnvironmentFault, ChildDied, EngineFault, StoreFault, Cancelled.
        """
        self._remove_leftovers()
        return self._fit_desk.measure(on_event, cancellation)
