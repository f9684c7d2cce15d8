"""From models and chosen settings to what is measured: examined, with tuned settings in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from leastwise.bench.planning import check_settings, measuring
from leastwise.domain.benchmarks import (
    BenchRequest,
    BenchSubject,
    ChosenSettings,
    SettingsOrigin,
)
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import ModelFile, RunSettings
from leastwise.domain.events import ModelExamined
from leastwise.hub.examining import Examination, ExaminationMemory, fitted

if TYPE_CHECKING:
    from leastwise.domain.bench_results import TunedSettings
    from leastwise.engine.client import Engine

GENERAL: Final = RunSettings()
NOTHING_CHOSEN: Final = ChosenSettings()


class TunedLookup(Protocol):
    """Gives what tuning found for a model here, or None."""

    def __call__(self, model_sha256: str, /) -> TunedSettings | None: ...


def explicit(settings: RunSettings) -> ChosenSettings:
    """What of the general settings the user has set: whatever is not the default."""
    names = ("threads", "gpu_layers", "flash_attention", "load_mode")
    return ChosenSettings(
        **{
            name: getattr(settings, name)
            for name in names
            if getattr(settings, name) != getattr(GENERAL, name)
        }
    )


def with_tuned(
    settings: RunSettings,
    model: ModelFile,
    tuned: TunedSettings | None,
    chosen: ChosenSettings = NOTHING_CHOSEN,
) -> RunSettings:
    """The settings of one model: chosen over the user's general ones over tuned over default."""
    found = tuned.settings if tuned else NOTHING_CHOSEN
    base = found.without(explicit(settings)).over(settings)
    return fitted(chosen.over(base), model)


@dataclass(frozen=True)
class SubjectMaker:
    """Examines models for measuring. `tuned_for` is asked only where the request allows it."""

    memory: ExaminationMemory | None
    start_engine: Callable[[], Engine]
    tuned_for: TunedLookup
    on_event: Callable[[ModelExamined], None]
    cancellation: Cancellation

    def subjects(self, request: BenchRequest) -> tuple[BenchSubject, ...]:
        """Every model under every choice, in the request's order; broken ones carry a fault.

        Raises BadInput, Cancelled, EnvironmentFault.
        """
        by_choice = [
            self._examined(request, choice, tells=place == 0)
            for place, choice in enumerate(request.choices)
        ]
        return tuple(
            subjects[place] for place in range(len(request.models)) for subjects in by_choice
        )

    def _examined(
        self, request: BenchRequest, chosen: ChosenSettings, *, tells: bool
    ) -> list[BenchSubject]:
        tuned: dict[str, TunedSettings | None] = {}

        def settings_for(settings: RunSettings, model: ModelFile) -> RunSettings:
            found = self.tuned_for(model.sha256) if request.use_tuned else None
            tuned[model.sha256] = found
            own = with_tuned(settings, model, found, chosen)
            check_settings(own)
            return measuring(own, request.tests)

        examination = Examination(self.memory, self.start_engine, self.cancellation, settings_for)
        examined = examination.examine(
            request.models,
            request.settings,
            lambda event: self._tell(event) if tells else None,
        )
        by_path = {candidate.model.path: candidate for candidate in examined}
        made = []
        for path in request.models:
            candidate = by_path[str(path)]
            used = _used(tuned.get(candidate.model.sha256), request, chosen)
            origin = _origin(used is not None, chosen)
            date = used.tuned.astimezone().isoformat() if used else ""
            made.append(BenchSubject(candidate, origin, date, chosen))
        return made

    def _tell(self, event: object) -> None:
        assert isinstance(event, ModelExamined)
        self.on_event(event)


def _used(
    tuned: TunedSettings | None, request: BenchRequest, chosen: ChosenSettings
) -> TunedSettings | None:
    """The tuned settings where at least one of them is in force."""
    if tuned is None:
        return None
    left = tuned.settings.without(explicit(request.settings)).without(chosen)
    return tuned if left.named else None


def _origin(tuned: bool, chosen: ChosenSettings) -> SettingsOrigin:
    if chosen.named:
        return SettingsOrigin.CHOSEN
    return SettingsOrigin.TUNED if tuned else SettingsOrigin.DEFAULT
