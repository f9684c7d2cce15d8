"""What the window asks of the core; `leastwise.core.Core` is the one that answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.paths import Paths

if TYPE_CHECKING:
    from leastwise.desktop.blind_calls import BlindCalls
    from leastwise.desktop.cloud_calls import CloudCalls
    from leastwise.desktop.decision_calls import DecisionCalls, ReferenceCalls
    from leastwise.desktop.judge_calls import JudgeCalls
    from leastwise.desktop.model_calls import CatalogueCalls, HubCalls, LibraryCalls, QuantiserCalls
    from leastwise.desktop.network_calls import NetworkCalls
    from leastwise.desktop.past_calls import PastCalls
    from leastwise.desktop.playground_calls import PlaygroundCalls
    from leastwise.desktop.store_calls import DownloadCalls
    from leastwise.desktop.suite_calls import SuiteCalls
    from leastwise.desktop.task_calls import TaskCalls
    from leastwise.desktop.upkeep_calls import UpkeepCalls
    from leastwise.desktop.work_calls import HandOffCalls, ServingCalls, TuningCalls
    from leastwise.domain.bench_events import BenchEvent
    from leastwise.domain.bench_results import (
        BenchComparison,
        BenchRun,
        BenchSide,
        BenchSummary,
        TuneResult,
    )
    from leastwise.domain.benchmarks import BenchRequest, BenchTest, ChosenSettings, TuneRequest
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.computer import Computer
    from leastwise.domain.events import Event
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.fits import Fit, FitRequest, Sibling
    from leastwise.domain.history import FindRequest, OpenRun, StoredRun, SuiteListing
    from leastwise.domain.machine_speed import MachineSpeed
    from leastwise.domain.suites import Bar, Suite
    from leastwise.domain.verdicts import LadderResult
    from leastwise.settings import Settings


class CoreCalls(Protocol):
    """Every call may take long and may raise LeastwiseError, so each is made in a job.

    The exceptions are `refit` and `fit_of_sizes`, which compute and return at once.
    """

    paths: Paths
    settings: Settings

    @property
    def downloads(self) -> DownloadCalls:
        """The downloads of models."""

    @property
    def catalogue(self) -> CatalogueCalls:
        """The models that are known by name."""

    @property
    def cloud(self) -> CloudCalls:
        """The cloud models."""

    @property
    def blind(self) -> BlindCalls:
        """Answers of two models compared without names."""

    @property
    def network(self) -> NetworkCalls:
        """The offline switch and the network log."""

    @property
    def upkeep(self) -> UpkeepCalls:
        """The settings, what lies on the disk, the log and its reports."""

    @property
    def hub(self) -> HubCalls:
        """The Hub."""

    @property
    def tasks(self) -> TaskCalls:
        """The tasks with their standing answers."""

    @property
    def playground(self) -> PlaygroundCalls:
        """The Playground."""

    @property
    def library(self) -> LibraryCalls:
        """The models on this computer."""

    @property
    def past(self) -> PastCalls:
        """The past runs, searched and compared."""

    @property
    def quantiser(self) -> QuantiserCalls:
        """What makes smaller files of models."""

    @property
    def decisions(self) -> DecisionCalls:
        """Ladders held against references."""

    @property
    def references(self) -> ReferenceCalls:
        """Suites put to cloud models."""

    @property
    def judges(self) -> JudgeCalls:
        """The models that checks may ask."""

    @property
    def suite_desk(self) -> SuiteCalls:
        """The suites that are written in the window."""

    @property
    def serving(self) -> ServingCalls:
        """What serves models to other programs."""

    @property
    def handing_off(self) -> HandOffCalls:
        """What hands a winner over to other programs."""

    @property
    def suite_exchange(self) -> TuningCalls:
        """What writes data to tune a model with."""

    def suite_of_run(self, run_id: int) -> Suite | None:
        """The suite of a past run as it was then."""

    def suites(self) -> tuple[SuiteListing, ...]:
        """The suites that can be chosen: shipped, then the user's."""

    def load_suite(self, reference: str | None) -> Suite:
        """A suite by name, folder or file; None is the one that ships."""

    def get_ready(self) -> None:
        """Start what the first look at models needs, where nothing is known of any yet."""

    def model_paths(self, reference: str | None) -> tuple[Path, ...]:
        """Model files by path, name or folder; None is what ships and the user's own."""

    def examine(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> tuple[Candidate, ...]:
        """The files hashed, read and planned, in the ladder's order."""

    def find_request(
        self,
        suite: Suite,
        models: Sequence[Path],
        bar: Bar | None = None,
        resume: bool = False,
    ) -> FindRequest:
        """The request with the settings in force."""

    def open_run(self, request: FindRequest, candidates: Sequence[Candidate]) -> OpenRun | None:
        """The interrupted run that `request` would go on with, if there is one."""

    def find(
        self,
        request: FindRequest,
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> LadderResult:
        """Walk the ladder; events come on the calling thread."""

    def bench_request(
        self,
        models: Sequence[Path],
        tests: Sequence[BenchTest] = ...,
        choices: Sequence[ChosenSettings] = ...,
        repetitions: int = ...,
        use_tuned: bool = True,
        preset: str = "",
    ) -> BenchRequest:
        """The request with the settings in force."""

    def bench(
        self,
        request: BenchRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> BenchRun:
        """Measure; events come on the calling thread."""

    def bench_runs(self, limit: int = 50) -> tuple[BenchSummary, ...]:
        """Past benchmarks, newest first."""

    def bench_run(self, run_id: int) -> BenchRun:
        """A past benchmark, whole."""

    def compare_bench(self, first: BenchSide, second: BenchSide) -> BenchComparison:
        """The second recorded result against the first."""

    def tune_request(self, model: Path, with_kv_types: bool = False) -> TuneRequest:
        """The request to tune with the settings in force."""

    def tune(
        self,
        request: TuneRequest,
        on_event: Callable[[BenchEvent], None],
        cancellation: Cancellation,
    ) -> TuneResult:
        """Search faster settings for a model and keep them."""

    def model_references(self) -> tuple[str, ...]:
        """The path of every model that is known on this computer."""

    def fit_request(
        self,
        references: Sequence[str],
        *,
        context_tokens: int = 0,
        kv_type: str = "f16",
        parallel: int = 1,
        prompt_tokens: int = 0,
        depth_tokens: int = 0,
        from_kept: bool = False,
    ) -> FitRequest:
        """The request with the settings in force; with `from_kept` nothing goes out for it."""

    def fit(
        self,
        request: FitRequest,
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
    ) -> tuple[Fit, ...]:
        """What each model needs, by llama.cpp's own plan; one that cannot be read has a fault."""

    def refit(self, fit: Fit, *, context_tokens: int, kv_type: str, parallel: int = 1) -> Fit:
        """The same model under other settings, by formula; takes a few milliseconds."""

    def fit_of_sizes(self, fit: Fit, others: Sequence[Sibling]) -> tuple[Fit, ...]:
        """Other quantisations of a model by the sizes of their files; computes at once."""

    def rehearse(
        self, fit: Fit, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> Fit:
        """The same with a speed timed on stand-in weights; may take a minute."""

    def computer(self) -> Computer:
        """This computer."""

    def machine_speed(self) -> MachineSpeed | None:
        """How fast this computer was measured with this build; None until it was."""

    def measure_machine(
        self, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> MachineSpeed:
        """Measure it, for about 20 s, and keep what was found."""

    def stored_run(self, run_id: int) -> StoredRun:
        """A past run, whole."""

    def close(self) -> None:
        """Close what is open."""
