"""Fitting as the core offers it: this computer, how fast it is, and the models asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from leastwise.domain.bench_results import BenchRun, BenchSummary
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.computer import Computer
from leastwise.domain.devices import offload_devices
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.fit_events import FitEvent, FitProgressed
from leastwise.domain.fits import Fit, FitRequest, Sibling
from leastwise.domain.machine_profile import MachineProfile
from leastwise.domain.machine_speed import MachineSpeed
from leastwise.domain.messages import say
from leastwise.domain.rehearsals import Rehearsal
from leastwise.domain.speed_observations import ModelFeatures, SpeedObservation
from leastwise.engine.backends import has_gpu_backend
from leastwise.engine.build import build_name
from leastwise.engine.client import Engine
from leastwise.fit.calibration import measure_machine
from leastwise.fit.features import model_features
from leastwise.fit.grounds import SpeedQuestion
from leastwise.fit.learning import NOTHING_LEARNED, Learned, learn
from leastwise.fit.observing import observations_from_bench
from leastwise.fit.service import Finder, FitService
from leastwise.fit.sizes import fit_of_size
from leastwise.fit.standing import Standing, described, this_computer
from leastwise.hub.shards import read_model_header
from leastwise.hub.sources import ModelSource
from leastwise.machine.cores import physical_cores

_BENCHMARKS_LEARNED_FROM = 50


class SpeedMemory(Protocol):
    """What is kept of speeds, by computer and build."""

    def keep_speed(self, computer: Computer, speed: MachineSpeed) -> None:
        """Keep how fast `computer` was measured to be."""

    def speed(self, computer: Computer, build: str) -> MachineSpeed | None:
        """How fast it was measured to be."""

    def keep_rehearsal(
        self, computer: Computer, build: str, model: str, asked: str, rehearsal: Rehearsal
    ) -> None:
        """Keep a rehearsal."""

    def rehearsal(self, computer: Computer, build: str, model: str, asked: str) -> Rehearsal | None:
        """The rehearsal kept for exactly this."""

    def keep_observations(
        self, computer: Computer, build: str, source: str, observations: Sequence[SpeedObservation]
    ) -> None:
        """Keep what a source taught."""

    def observations(
        self, computer: Computer, build: str, limit: int = 100
    ) -> Mapping[str, tuple[SpeedObservation, ...]]:
        """What the newest sources taught, by source."""

    def bench_runs(self, limit: int = 50) -> tuple[BenchSummary, ...]:
        """The newest benchmarks."""

    def bench_run(self, run_id: int) -> BenchRun | None:
        """One benchmark with its samples."""

    def known_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The sha256 of a file in exactly this state, if it was ever computed."""


@dataclass
class FitDesk:
    """`reading` opens what is kept, or gives None; `writing` gives what can be written."""

    find: Finder
    start_engine: Callable[[], Engine]
    folder: Path
    computer: Callable[[], Computer]
    reading: Callable[[], AbstractContextManager[SpeedMemory | None]]
    writing: Callable[[], SpeedMemory]
    _here: Standing | None = None
    _seen: Computer | None = None

    def fit(
        self,
        request: FitRequest,
        profiles: Sequence[MachineProfile],
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
    ) -> tuple[Fit, ...]:
        """Each model on this computer, or on each of the machines that were described."""
        standings = [described(one) for one in profiles] or [self._look_here()]
        return self._service().fit(request, standings, on_event, cancellation)

    def refit(self, fit: Fit, *, context_tokens: int, kv_type: str, parallel: int) -> Fit:
        """The same model under other settings, by formula, against what was last seen here."""
        settings = replace(
            fit.settings,
            context_tokens=context_tokens,
            kv_type_k=kv_type,
            kv_type_v=kv_type,
            sequences=parallel,
        )
        standing = self._here or Standing("", fit.room, None, speed_missing=fit.speed_missing)
        return self._service().refit(fit, settings, standing)

    def of_sizes(self, fit: Fit, others: Sequence[Sibling]) -> tuple[Fit, ...]:
        """Other quantisations of the same model by their sizes, against what was last seen here."""
        standing = self._here or Standing("", fit.room, None)
        return tuple(fit_of_size(fit, other, standing) for other in others)

    def rehearse(
        self,
        fit: Fit,
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
    ) -> Fit:
        """The same with a speed timed on stand-ins, which is kept."""
        memory = self.writing()  # before the minute that it takes: it may be somebody else's
        found = self._service().rehearse(fit, on_event, cancellation)
        question = _question(fit)
        computer = self.computer()
        memory.keep_rehearsal(computer, build_name(), question.model_key, question.asked_key, found)
        return replace(fit, speed=found.speed, speed_missing=None)

    def here(self) -> Standing:
        """This computer as it is now: its memory, its measured speed, and what that taught."""
        return self._look_here()

    def speed(self) -> MachineSpeed | None:
        """How fast this computer was measured with this build, or None."""
        with self.reading() as memory:
            return memory.speed(self.computer(), build_name()) if memory else None

    def measure(
        self, on_event: Callable[[FitEvent], None], cancellation: Cancellation
    ) -> MachineSpeed:
        """Measure this computer and keep what was found."""

        def told(share: float, code: str) -> None:
            on_event(FitProgressed(0, 1, say(code), share))

        memory = self.writing()
        found = measure_machine(
            self.start_engine,
            self.folder,
            physical_cores(),
            told,
            cancellation,
            self._device(),
        )
        memory.keep_speed(self.computer(), found)
        self._here = None
        return found

    def _device(self) -> str:
        """Where llama.cpp computes by itself: "GPU" or "CPU"."""
        if not has_gpu_backend():
            return "CPU"
        with self.start_engine() as engine:
            return "GPU" if offload_devices(engine.ready.devices) else "CPU"

    def _look_here(self) -> Standing:
        """This computer as it is now, with what its speeds taught."""
        computer = self.computer()
        with self.reading() as memory:
            speed = memory.speed(computer, build_name()) if memory else None
            learned = self._learned(memory, computer, speed) if memory and speed else None
        here = this_computer(computer, speed, learned or NOTHING_LEARNED)
        self._here, self._seen = here, computer
        return here

    def _learned(self, memory: SpeedMemory, computer: Computer, speed: MachineSpeed) -> Learned:
        """What benchmarks taught; those that were not looked at before are looked at now."""
        build = build_name()
        known = dict(memory.observations(computer, build))
        for summary in reversed(memory.bench_runs(_BENCHMARKS_LEARNED_FROM)):
            source = f"bench {summary.run_id}"
            if source in known or not summary.finished:
                continue
            run = memory.bench_run(summary.run_id)
            if run is None or run.build != build or run.computer.processor != computer.processor:
                continue
            known[source] = observations_from_bench(run, _Features(run))
            memory.keep_observations(computer, build, source, known[source])
        taught = [one for observations in known.values() for one in observations]
        return learn(taught, speed)

    def _service(self) -> FitService:
        return FitService(
            self.find, self.start_engine, self.folder, self._known_hash, self._rehearsed
        )

    def _known_hash(self, source: ModelSource) -> str:
        """The file's hash where it is known already: hashing 40 GB takes a minute."""
        path = source.local_path
        if source.sha256 or path is None or len(source.shard_names) > 1:
            return source.sha256 or ""
        status = path.stat()
        with self.reading() as memory:
            if memory is None:
                return ""
            return memory.known_hash(path, status.st_size, status.st_mtime_ns) or ""

    def _rehearsed(self, question: SpeedQuestion) -> Rehearsal | None:
        with self.reading() as memory:
            if memory is None:
                return None
            computer = self._seen or self.computer()
            return memory.rehearsal(computer, build_name(), question.model_key, question.asked_key)


class _Features:
    """The work of a benchmark's models by their hash, from the headers that are still there."""

    def __init__(self, run: BenchRun) -> None:
        models = (result.subject.candidate.model for result in run.results)
        self._models = {model.sha256: model for model in models if model.sha256}

    def __call__(self, sha256: str) -> ModelFeatures | None:
        model = self._models.get(sha256)
        if model is None:
            return None
        try:
            header = read_model_header(Path(model.path))
        except LeastwiseError:
            return None
        return model_features(header) if header.file_bytes == model.file_bytes else None


def fit_request(
    present: RunSettings,
    references: Sequence[str],
    *,
    context_tokens: int = 0,
    kv_type: str = "f16",
    parallel: int = 1,
    prompt_tokens: int = 0,
    depth_tokens: int = 0,
    from_kept: bool = False,
    **others: Any,
) -> FitRequest:
    """A request for one answer at a time under the `present` settings, except for `others`.

    `others` are fields of `RunSettings`; those that are None stay as they are.
    """
    chosen = {name: value for name, value in others.items() if value is not None}
    settings = replace(
        present,
        context_tokens=context_tokens or present.context_tokens,
        kv_type_k=kv_type,
        kv_type_v=kv_type,
        sequences=parallel,
        **chosen,
    )
    named = tuple(dict.fromkeys(references))
    return FitRequest(named, settings, prompt_tokens, depth_tokens, from_kept)


def _question(fit: Fit) -> SpeedQuestion:
    assert fit.header is not None
    return SpeedQuestion(fit.header, fit.settings, fit.prompt_tokens, fit.depth_tokens, fit.sha256)
