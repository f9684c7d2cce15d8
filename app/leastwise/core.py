"""The only wiring: builds the services for the desktop and the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from leastwise.bench.comparing import compare
from leastwise.bench.judging import judged
from leastwise.bench.planning import check
from leastwise.bench.service import BenchService, tuned_lookup
from leastwise.bench.subjects import with_tuned
from leastwise.cloud.desk import CloudDesk
from leastwise.domain.answers import AnswerOptions, WrittenAnswer
from leastwise.domain.bench_events import BenchEvent
from leastwise.domain.bench_results import (
    BenchComparison,
    BenchRun,
    BenchSide,
    BenchSummary,
    TunedSettings,
    TuneResult,
)
from leastwise.domain.benchmarks import (
    DEFAULT_REPETITIONS,
    BenchRequest,
    BenchTest,
    ChosenSettings,
    TuneRequest,
    bench_tests,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, ModelFile, RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.devices import Device
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.events import Event
from leastwise.domain.fit_events import FitEvent
from leastwise.domain.fits import Fit, FitRequest, Sibling
from leastwise.domain.history import FindRequest, OpenRun, RunSummary, StoredRun, SuiteListing
from leastwise.domain.machine_profile import MachineProfile
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import say
from leastwise.domain.suites import Bar, ChatTurn, Generation, Suite
from leastwise.domain.verdicts import LadderResult
from leastwise.engine.answering import answer_alone
from leastwise.engine.backends import has_gpu_backend
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.engine.quantising import QuantisingProcess
from leastwise.evals.choosing import SuiteShelf
from leastwise.evals.consents import Consents
from leastwise.evals.finding import Finding
from leastwise.evals.suite_desk import Past, SuiteDesk
from leastwise.evals.suite_exchange import SuiteExchange
from leastwise.evals.tasks import TaskDesk
from leastwise.fit.catalogue_desk import CatalogueDesk
from leastwise.fit.desk import FitDesk, fit_request
from leastwise.fit.grounds import shape_key
from leastwise.hub.catalogue import CATALOGUE_FILE, CatalogueShelf
from leastwise.hub.examining import Examination
from leastwise.hub.hub_api import Hub
from leastwise.hub.keys import HubKeys
from leastwise.hub.library.ground import LibraryGround
from leastwise.hub.library.service import Library
from leastwise.hub.quantising import Quantiser, making_folder
from leastwise.hub.searching import HubBrowser
from leastwise.hub.sources import ModelSource, resolve_source
from leastwise.hub.transfer.downloads import Downloads
from leastwise.machine.detection import detect_computer
from leastwise.machine.gpus import merge_devices
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.paths import Paths, shipped_models, shipped_resources
from leastwise.process.sandbox import Sandbox
from leastwise.process.scratch import remove_leftovers
from leastwise.report.past import PastRuns
from leastwise.settings import Settings
from leastwise.store.access import HistoryAccess


class Core:
    """What Leastwise can do, for whoever shows it. Making one opens nothing.

    The history is opened for writing at the first call that has something to keep, and stays
    open until `close`, after which nothing more is kept.
    """

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self.paths = paths.with_store(settings.store_folder)
        self.settings = settings
        self._access = HistoryAccess(paths.database)
        self._devices: tuple[Device, ...] | None = None
        self.hub = HubBrowser(self._net, paths.headers, HubKeys(paths.hub_keys))
        self.cloud = CloudDesk(paths.cloud, shipped_models() / "prices.toml", self._net)
        self._fit_desk = FitDesk(
            self._find_source,
            self._start_engine,
            paths.planning,
            self.computer,
            self._access.reading,
            self._access.writer,
        )
        self.library = Library(
            LibraryGround(
                ships=shipped_models() / "house",
                paths=lambda: self.paths,
                folders=lambda: self.settings.models_folders,
                memory=self._access.memory,
                writer=self._access.writer,
                reading=self._access.reading,
                switch_store=self._switch_store,
                shape_of=shape_key,
            )
        )
        self._shelf = CatalogueShelf(shipped_models() / CATALOGUE_FILE)
        self.catalogue = CatalogueDesk(
            self._shelf, self._fit_desk.here, lambda: self.fit_request(()).settings, self._net
        )
        past = Past(self.history, self.stored_run, self.suite_of_run)
        self.consents = Consents(self.paths.trusted_scripts)
        self.suite_desk = SuiteDesk(
            shipped_resources() / "suites", lambda: self.paths.suites, past, self.consents.trusted
        )
        self.suite_exchange = SuiteExchange(self._suite_shelf)
        self._left_overs_gone = False
        self.downloads = self._new_downloads(settings.download_bytes_per_s)

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
        memory = self._access.memory()
        tuned_for = tuned_lookup(memory, self.computer) if memory and use_tuned else None

        def settings_for(settings: RunSettings, model: ModelFile) -> RunSettings:
            return with_tuned(settings, model, tuned_for(model.sha256) if tuned_for else None)

        examination = Examination(memory, self._start_engine, cancellation, settings_for)
        return examination.examine(paths, settings or self.settings.run_settings, on_event)

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
        return FindRequest(suite, tuple(models), chosen, settings, resume, use_tuned, stopping)

    def open_run(self, request: FindRequest, candidates: Sequence[Candidate]) -> OpenRun | None:
        """The interrupted run that `request` would go on with, or None."""
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
        finding = Finding(
            history=self._access.writer(),
            examine=self.examine,
            start_engine=self._start_engine,
            computer=self.computer,
            quantise=self.quantiser.made_of,
            discard=self._discard_model,
            keep_awake=self.settings.keep_awake == "on",
        )
        return finding.walk(request, on_event, cancellation)

    def answer(
        self,
        model: Path,
        turns: Sequence[ChatTurn],
        generation: Generation,
        on_text: Callable[[str], None],
        cancellation: Cancellation,
        options: AnswerOptions = AnswerOptions(),  # noqa: B008 - it is frozen
    ) -> WrittenAnswer:
        """One answer of one model, streamed.

        Raises BadInput (the prompt, a schema, an adapter), ModelFileError, EnvironmentFault,
        Cancelled.
        """
        (candidate,) = self.examine(
            [model], lambda _event: None, cancellation, use_tuned=options.use_tuned
        )
        if candidate.fault is not None:
            raise (BadInput if candidate.broken else EnvironmentFault)(candidate.fault)
        with self._start_engine() as engine, Sandbox() as sandbox:
            return answer_alone(
                engine, sandbox, candidate, turns, generation, options, on_text, cancellation
            )

    def bench_request(
        self,
        models: Sequence[Path],
        tests: Sequence[BenchTest] = bench_tests(),
        choices: Sequence[ChosenSettings] = (ChosenSettings(),),
        repetitions: int = DEFAULT_REPETITIONS,
        use_tuned: bool = True,
        preset: str = "",
    ) -> BenchRequest:
        """A request under the present settings. Raises BadInput for what makes no sense."""
        request = BenchRequest(
            models=tuple(dict.fromkeys(models)),
            tests=tuple(dict.fromkeys(tests)),
            settings=self.settings.run_settings,
            choices=tuple(dict.fromkeys(choices)),
            repetitions=repetitions,
            use_tuned=use_tuned,
            preset=preset,
        )
        check(request)
        return request

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
        with self._access.reading() as history:
            run = history.bench_run(run_id) if history else None
        if run is None:
            raise BadInput(say("bench.no_run", run_id=run_id))
        return judged(run)

    def compare_bench(self, first: BenchSide, second: BenchSide) -> BenchComparison:
        """The second recorded result against the first, test by test.

        Raises BadInput where one does not exist or they share no test, StoreFault.
        """
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
        with self._access.reading() as history:
            if history is None:
                return None
            return history.tuned(model_sha256, build_name(), self.computer)

    def computer(self) -> Computer:
        """This computer, as it is now. Raises EnvironmentFault where no child starts."""
        found = detect_computer(self.paths.home)
        if not found.gpus and not has_gpu_backend():
            return found
        if self._devices is None:
            with self._start_engine() as engine:
                self._devices = engine.ready.devices
        use = merge_devices(found, self._devices)
        return replace(found, gpus=use.gpus, gpu_notes=use.notes)

    def model_references(self) -> tuple[str, ...]:
        """The path of every model that is known on this computer. Raises ModelFileError."""
        return tuple(str(path) for path in self.model_paths(None))

    def fit_request(self, references: Sequence[str], **asked: Any) -> FitRequest:
        """A request under the present settings; `asked` is as `fit.desk.fit_request` takes it."""
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

    @property
    def tasks(self) -> TaskDesk:
        """Every suite with its standing answer, under the settings as they are now."""
        return TaskDesk(
            self._access.reading, self._suite_shelf(), lambda: self.settings.run_settings
        )

    @property
    def quantiser(self) -> Quantiser:
        """Makes smaller files of models in the store as it is now."""
        return Quantiser(self.paths.models, self._start_quantising, self._access.memory)

    @property
    def past(self) -> PastRuns:
        """The past runs: searched, compared, exported, removed."""
        return PastRuns(self._access.reading, self._access.writer)

    def history(self, limit: int = 50) -> tuple[RunSummary, ...]:
        """The newest runs, newest first. Raises StoreFault."""
        with self._access.reading() as history:
            return history.runs(limit) if history else ()

    def stored_run(self, run_id: int) -> StoredRun:
        """A past run, whole. Raises BadInput where there is none, StoreFault."""
        with self._access.reading() as history:
            run = history.run(run_id) if history else None
        if run is None:
            raise BadInput(say("store.no_run", run_id=run_id))
        return run

    def suite_of_run(self, run_id: int) -> Suite | None:
        """The suite of a past run as it was then."""
        with self._access.reading() as history:
            return history.suite_of(run_id) if history else None

    def close(self) -> None:
        """Stop the downloads, which go on at the next start, and close the history."""
        self.downloads.close()
        self.suite_desk.close()
        self._access.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _find_source(
        self, reference: str, cancellation: Cancellation, *, from_kept: bool
    ) -> ModelSource:
        net, shelf = self._net(offline=from_kept), self.library.shelf()
        kept, find_key = self.paths.headers, self.hub.keys.find
        return resolve_source(
            reference, shelf, net, kept, cancellation, find_key, self._shelf.named
        )

    def _net(self, *, offline: bool = False) -> NetClient:
        is_offline = offline or self.settings.offline == "on"
        return NetClient(NetworkLog(self.paths.network_log), is_offline)

    def _remove_leftovers(self) -> None:
        """What killed processes left where stand-ins and new files are made, once."""
        places = self.paths.planning, making_folder(self.paths.models)
        for place in places if not self._left_overs_gone else ():
            remove_leftovers(place)
        self._left_overs_gone = True

    def _switch_store(self, folder: Path) -> None:
        """Make `folder` the store, for this process and for those to come."""
        saved = Settings.load(self.paths.settings_file).with_value("store_folder", str(folder))
        saved.save(self.paths.settings_file)
        self.settings = replace(self.settings, store_folder=str(folder))
        self.paths = self.paths.with_store(str(folder))
        self.downloads.close()
        self.downloads = self._new_downloads(self.downloads.rate_limit)

    def _new_downloads(self, bytes_per_s: float | None) -> Downloads:
        return Downloads(
            self.paths.models,
            self._net,
            lambda: Hub.from_environment(self.hub.keys.find),
            catalogued=self._shelf.named,
            bytes_per_s=bytes_per_s,
        )

    def _bench_service(self) -> BenchService:
        return BenchService(self._access.writer(), self._start_engine, self.computer)

    def _suite_shelf(self) -> SuiteShelf:
        return SuiteShelf(shipped_resources() / "suites", self.paths.suites, self.consents)

    def _discard_model(self, path: Path) -> None:
        removal = self.library.plan_removal(str(path), Cancellation())
        self.library.remove(removal)

    def _start_engine(self) -> Engine:
        return Engine(str(self.paths.log_file))

    def _start_quantising(self) -> QuantisingProcess:
        return QuantisingProcess(str(self.paths.log_file))
