"""What fits where, and how fast: each model looked at once, then held against each machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.errors import (
    BadInput,
    ChildDied,
    EngineFault,
    EnvironmentFault,
    ModelFileError,
)
from leastwise.domain.fit_events import FitEvent, FitFinished, FitProgressed
from leastwise.domain.fits import Fit, FitRequest, MemoryNeed, MemoryRoom, PlannedNeed
from leastwise.domain.messages import Message, say
from leastwise.domain.rehearsals import DEFAULT_PROMPT_TOKENS, Rehearsal, RehearsalProgress
from leastwise.engine.client import Engine
from leastwise.fit.contexts import largest_context, longest_context
from leastwise.fit.formula import METHOD, Formula, NeedOf, anchored
from leastwise.fit.grounds import Rehearsed, SpeedQuestion, estimate, too_deep
from leastwise.fit.judging import Circumstances, has_room, judge
from leastwise.fit.memory import memory_need
from leastwise.fit.plans import Plans, plans
from leastwise.fit.rehearsal import rehearse
from leastwise.fit.standing import Standing
from leastwise.hub.examining import ONE_THREAD_UP_TO_BYTES
from leastwise.hub.planning import planning_file
from leastwise.hub.sources import ModelSource
from leastwise.machine.cores import physical_cores

# Before that, how long the rest of a rehearsal takes cannot be told.
_TELLS_FROM_SHARE: Final = 0.05
_FAULTS = (BadInput, ModelFileError, EnvironmentFault, EngineFault, ChildDied)


class Finder(Protocol):
    """Finds what a user's reference means."""

    def __call__(
        self, reference: str, cancellation: Cancellation, /, *, from_kept: bool
    ) -> ModelSource:
        """The model's header and where it lies; with `from_kept` nothing goes out for it.

        Raises BadInput, ModelFileError, EnvironmentFault, Cancelled.
        """


@dataclass(frozen=True)
class FitService:
    """Looks at models with fresh children; sparse files and stand-ins lie under `folder`.

    `sha256_of` gives the hash of a source where it is known without reading the whole file;
    `rehearsed` gives what was rehearsed before.
    """

    find: Finder
    start_engine: Callable[[], Engine]
    folder: Path
    sha256_of: Callable[[ModelSource], str]
    rehearsed: Rehearsed

    def fit(
        self,
        request: FitRequest,
        standings: Sequence[Standing],
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
    ) -> tuple[Fit, ...]:
        """Each model of the request on each machine; one that cannot be looked at has a fault.

        Raises Cancelled.
        """
        fits: list[Fit] = []
        total = len(request.references)
        for position, reference in enumerate(request.references):

            def doing(what: Message, position: int = position) -> None:
                on_event(FitProgressed(position, total, what))

            for fit in self._of_one(reference, request, standings, doing, cancellation):
                fits.append(fit)
                on_event(FitFinished(position, total, fit))
        return tuple(fits)

    def refit(self, fit: Fit, settings: RunSettings, standing: Standing) -> Fit:
        """The same model under other settings, by formula; takes a few milliseconds."""
        assert fit.header is not None
        runtime_bytes = fit.memory.runtime_bytes if fit.memory else None
        formula: NeedOf = Formula(fit.header, runtime_bytes)
        planned = fit.planned
        need_of = anchored(formula, planned.need, planned.settings) if planned else formula
        changed = replace(fit, settings=settings, memory=replace(need_of(settings), method=METHOD))
        return self._held(changed, need_of, None, standing)

    def rehearse(
        self,
        fit: Fit,
        on_event: Callable[[FitEvent], None],
        cancellation: Cancellation,
    ) -> Rehearsal:
        """Time stand-ins of the model under the settings of `fit`.

        Raises BadInput, ModelFileError, EnvironmentFault, ChildDied, EngineFault, Cancelled.
        """
        source = self.find(fit.reference, cancellation, from_kept=True)
        begun_s = time.monotonic()

        def told(progress: RehearsalProgress) -> None:
            passed_s = time.monotonic() - begun_s
            share = progress.share
            left_s = passed_s * (1 - share) / share if share > _TELLS_FROM_SHARE else None
            on_event(FitProgressed(0, 1, progress.message, share, left_s))

        return rehearse(
            source.header_files[0],
            source.header,
            fit.settings,
            self.start_engine,
            self.folder,
            told,
            cancellation,
            prompt_tokens=fit.prompt_tokens,
            depth_tokens=fit.depth_tokens,
        )

    def _of_one(
        self,
        reference: str,
        request: FitRequest,
        standings: Sequence[Standing],
        doing: Callable[[Message], None],
        cancellation: Cancellation,
    ) -> Sequence[Fit]:
        cancellation.raise_if_asked()
        try:
            doing(say("fit.looking", model=reference))
            source = self.find(reference, cancellation, from_kept=request.from_kept)
            settings = _settings_for(request.settings, source)
            doing(say("fit.planning"))
            with planning_file(source, self.folder) as path:

                def plan(settings: RunSettings) -> MemoryNeed:
                    return memory_need(
                        path,
                        source.header,
                        settings,
                        self.start_engine,
                        cancellation,
                        self.folder,
                    )

                with plans(plan) as planned:
                    _plan_longest(planned, source, settings, standings)
                    fit = replace(
                        self._planned(source, settings, planned(settings)),
                        prompt_tokens=request.prompt_tokens or _usual_prompt(settings),
                        depth_tokens=request.depth_tokens,
                    )
                    doing(say("fit.searching_context"))
                    return [self._on(fit, request, one, planned) for one in standings]
        except _FAULTS as fault:
            return [
                Fit(reference, reference, machine=standing.name, fault=fault.message)
                for standing in standings
            ]

    def _planned(self, source: ModelSource, settings: RunSettings, need: MemoryNeed) -> Fit:
        """What llama.cpp plans for the model under the settings asked for."""
        header = source.header
        return Fit(
            reference=source.reference,
            name=source.name,
            architecture=header.architecture,
            quantisation=source.quantisation,
            parameters=header.parameters,
            file_bytes=sum(source.shard_bytes),
            transferred_bytes=source.transferred_bytes,
            context_tokens=header.own("context_length"),
            settings=settings,
            memory=need,
            planned=PlannedNeed(settings, need),
            local_path=str(source.local_path or ""),
            sha256=self.sha256_of(source),
            siblings=source.siblings,
            header=header,
        )

    def _on(self, fit: Fit, request: FitRequest, standing: Standing, plan: NeedOf) -> Fit:
        """The model on one machine, with the largest context that llama.cpp's plan allows."""
        assert fit.header is not None
        assert fit.memory is not None
        need_of = anchored(Formula(fit.header, fit.memory.runtime_bytes), fit.memory, fit.settings)
        return self._held(_threads_there(fit, request, standing), need_of, plan, standing)

    def _held(
        self,
        fit: Fit,
        need_of: NeedOf,
        plan: NeedOf | None,
        standing: Standing,
    ) -> Fit:
        """The verdict and the speed on one machine; without `plan` contexts go by formula."""
        assert fit.header is not None
        question = SpeedQuestion(
            fit.header, fit.settings, fit.prompt_tokens, fit.depth_tokens, fit.sha256
        )
        missing = too_deep(question)
        speed = None
        if missing is None:
            speed, missing = estimate(question, standing, self.rehearsed)
        held = replace(
            fit, machine=standing.name, room=standing.room, speed=speed, speed_missing=missing
        )
        if standing.room is None or fit.memory is None:
            return held
        largest = _largest(fit, need_of, plan, standing.room)
        around = Circumstances(
            fit.settings, standing.room, need_of, largest, fit.file_bytes, fit.siblings
        )
        return replace(held, judgement=judge(fit.memory, around))


def _largest(fit: Fit, need_of: NeedOf, plan: NeedOf | None, room: MemoryRoom) -> int:
    """The largest context that fits once other programs are closed, in tokens."""
    found = largest_context(
        fit.settings,
        fit.context_tokens,
        need_of,
        plan or need_of,
        lambda need: has_room(need, room.obtainable_bytes),
    )
    return found.context_tokens


def _threads_there(fit: Fit, request: FitRequest, standing: Standing) -> Fit:
    """Another machine runs a model with its own usual threads unless some were asked for."""
    if standing.here or request.settings.threads or standing.speed is None:
        return fit
    return replace(fit, settings=replace(fit.settings, threads=standing.speed.threads))


def _plan_longest(
    planned: Plans, source: ModelSource, settings: RunSettings, standings: Sequence[Standing]
) -> None:
    """Begin the plan of the longest context where it likely fits: it will be asked for next."""
    trained = source.header.own("context_length")
    if not trained:
        return
    longest = replace(settings, context_tokens=longest_context(trained))
    need = Formula(source.header)(longest)
    rooms = [standing.room for standing in standings if standing.room]
    if any(has_room(need, room.obtainable_bytes) for room in rooms):
        planned.ahead(settings)
        planned.ahead(longest)


def _usual_prompt(settings: RunSettings) -> int:
    return min(DEFAULT_PROMPT_TOKENS, settings.context_tokens)


def _settings_for(settings: RunSettings, source: ModelSource) -> RunSettings:
    """No more context than the model was made for unless it was asked for; threads decided."""
    trained = source.header.own("context_length")
    context_tokens = settings.context_tokens
    if trained:
        context_tokens = min(context_tokens, trained * settings.sequences)
    small = sum(source.shard_bytes) <= ONE_THREAD_UP_TO_BYTES
    threads = settings.threads or (1 if small else physical_cores())
    return replace(settings, context_tokens=context_tokens, threads=threads)
