"""From model files to candidates: hashed, read, and their memory computed by llama.cpp itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import psutil

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, MemoryPlan, ModelFile, RunSettings
from leastwise.domain.errors import ChildDied, EngineFault, ModelFileError
from leastwise.domain.events import Event, ModelExamined
from leastwise.engine.backends import has_gpu_backend
from leastwise.engine.build import build_name
from leastwise.hub.model_files import (
    HashMemory,
    read_model_file,
    tensor_sizes,
    unreadable_model,
)
from leastwise.machine.cores import physical_cores

if TYPE_CHECKING:
    from leastwise.engine.client import Engine

ONE_THREAD_UP_TO_BYTES: Final = 8_000_000
ALL_THAT_FIT: Final = -1


class ExaminationMemory(HashMemory, Protocol):
    """Remembers hashes and plans."""

    def known_plan(self, key: str) -> MemoryPlan | None:
        """The kept plan."""

    def keep_plan(self, key: str, plan: MemoryPlan) -> None:
        """Keep a plan."""


@dataclass
class Examination:
    """Turns files into candidates; a file that cannot be used becomes one with its fault.

    Without a memory everything is computed again. `settings_for` turns the general settings
    into those of one model.
    """

    memory: ExaminationMemory | None
    start_engine: Callable[[], Engine]
    cancellation: Cancellation
    settings_for: Callable[[RunSettings, ModelFile], RunSettings] = field(
        default_factory=lambda: fitted
    )
    _engine: Engine | None = None

    def examine(
        self,
        paths: Sequence[Path],
        settings: RunSettings,
        on_event: Callable[[Event], None],
    ) -> tuple[Candidate, ...]:
        """The candidates in ladder order.

        Raises Cancelled, and EnvironmentFault where no child starts.
        """
        candidates: list[Candidate] = []
        try:
            for done, path in enumerate(paths, start=1):
                self.cancellation.raise_if_asked()
                candidate = self._candidate(path, settings)
                candidates.append(candidate)
                on_event(ModelExamined(candidate.model, done, len(paths)))
        finally:
            if self._engine is not None:
                self._engine.close()
        return tuple(sorted(candidates, key=lambda c: c.ladder_key))

    def _candidate(self, path: Path, settings: RunSettings) -> Candidate:
        try:
            model = read_model_file(path, self.memory, self.cancellation)
        except ModelFileError as fault:
            return Candidate(unreadable_model(path), settings, fault=fault.message)
        own = self.settings_for(settings, model)
        try:
            own = self._on_gpus(model, own)
            return Candidate(model, own, self._plan(model, own))
        except (ModelFileError, ChildDied, EngineFault) as fault:
            return Candidate(model, own, fault=fault.message)

    def _on_gpus(self, model: ModelFile, settings: RunSettings) -> RunSettings:
        """The settings with as many layers on GPUs as fit, where the build can use any."""
        if settings.gpu_layers != ALL_THAT_FIT or not has_gpu_backend():
            return settings
        planned = self._child().plan_layers(
            model.path,
            settings,
            tensor_sizes(Path(model.path)),
            psutil.virtual_memory().available,
            self.cancellation,
        )
        return replace(settings, gpu_layers=planned.gpu_layers, gpu_devices=planned.gpu_devices)

    def _child(self) -> Engine:
        if self._engine is None or not self._engine.alive:
            if self._engine is not None:
                self._engine.close()
            self._engine = self.start_engine()
        return self._engine

    def _plan(self, model: ModelFile, settings: RunSettings) -> MemoryPlan:
        key = plan_key(model.sha256, settings)
        known = self.memory.known_plan(key) if self.memory else None
        if known is not None:
            return known
        plan = self._child().plan(model.path, settings, self.cancellation)
        if self.memory:
            self.memory.keep_plan(key, plan)
        return plan


def plan_key(sha256: str, settings: RunSettings) -> str:
    """What a plan depends on: the file, the settings, and llama.cpp's build."""
    parts = json.dumps([sha256, asdict(settings), build_name()], sort_keys=True)
    return hashlib.sha256(parts.encode()).hexdigest()


def fitted(settings: RunSettings, model: ModelFile) -> RunSettings:
    """The settings for this model: no more context than its answers can use, threads decided.

    None of them may be longer than what the model was trained for.

    Threads meet at a barrier after every node of the graph. In a model whose weights fit in a
    core's cache that costs more than the other cores bring (`tests/benchmarks/RESULTS.md`).
    """
    usable = (model.context_tokens or settings.context_tokens) * settings.sequences
    context_tokens = min(settings.context_tokens, usable)
    small = model.file_bytes <= ONE_THREAD_UP_TO_BYTES
    threads = settings.threads or (1 if small else physical_cores())
    return replace(settings, context_tokens=context_tokens, threads=threads)
