"""Model files as candidates under the present settings, with what tuning found in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.bench.subjects import with_tuned
from leastwise.bench.tuned_lookup import TunedMemory, tuned_lookup
from leastwise.domain.cancellation import Cancellation
from leastwise.hub.examining import Examination, ExaminationMemory

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate, ModelFile, RunSettings
    from leastwise.domain.computer import Computer
    from leastwise.domain.events import Event
    from leastwise.engine.ahead import EngineAhead


class ExaminerMemory(ExaminationMemory, TunedMemory, Protocol):
    """Remembers hashes, plans and tuned settings."""


@dataclass(frozen=True)
class Examiner:
    """`memory` gives what remembers, or None where nothing can be kept. Where it is `new`,
    several models are sure to need an engine, which starts while the memory is made."""

    memory: Callable[[], ExaminerMemory | None]
    engines: EngineAhead
    computer: Callable[[], Computer]
    present_settings: Callable[[], RunSettings]
    new: Callable[[], bool] = lambda: False

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
        if len(paths) > 1 and self.new():
            self.engines.begin()
        try:
            return self._examine(paths, on_event, cancellation, settings, use_tuned)
        finally:
            self.engines.drop()

    def _examine(
        self,
        paths: Sequence[Path],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
        settings: RunSettings | None,
        use_tuned: bool,
    ) -> tuple[Candidate, ...]:
        memory = self.memory()
        tuned_for = tuned_lookup(memory, self.computer) if memory and use_tuned else None

        def settings_for(settings: RunSettings, model: ModelFile) -> RunSettings:
            return with_tuned(settings, model, tuned_for(model.sha256) if tuned_for else None)

        examination = Examination(memory, self.engines.take, cancellation, settings_for)
        return examination.examine(paths, settings or self.present_settings(), on_event)

    def one(
        self, path: Path, settings: RunSettings, use_tuned: bool, cancellation: Cancellation
    ) -> Candidate:
        """One file under these settings."""
        (found,) = self.examine([path], lambda _event: None, cancellation, settings, use_tuned)
        return found
