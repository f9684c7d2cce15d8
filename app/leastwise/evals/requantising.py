"""Quantisations of the models that are tried: foreseen for the ladder, made when their turn comes.

Until then a quantisation has its model's settings and its memory as it is computed, less what
llama.cpp's own plan saves in weights. What turns out not to be needed is never made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeAlias

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate, Making, RunSettings
from leastwise.domain.errors import EnvironmentFault, ModelFileError
from leastwise.domain.events import Event, VariantTold
from leastwise.domain.messages import Message, say
from leastwise.domain.quantising import Foreseen, Quantised, QuantisingProgressed

MakeCandidate: TypeAlias = Callable[[Candidate, Callable[[float], None], Cancellation], Candidate]
ExamineUnder: TypeAlias = Callable[[Sequence[Path], RunSettings], tuple[Candidate, ...]]


class Maker(Protocol):
    """Makes files of other types of models, as `Quantiser` does."""

    def foresee(
        self, source: Path, type_names: Sequence[str], cancellation: Cancellation
    ) -> tuple[Foreseen | Message, ...]:
        """For each type what `make` would give, or why it would give nothing."""

    def make(
        self,
        source: Path,
        type_name: str,
        on_progress: Callable[[QuantisingProgressed], None],
        cancellation: Cancellation,
    ) -> Quantised:
        """The file, made where it is not there yet."""


class Requantising:
    """The models of one run with the quantisations that are asked for of each."""

    def __init__(self, maker: Maker, examine: ExamineUnder) -> None:
        self._maker, self._examine = maker, examine
        self._models: tuple[Path, ...] = ()
        self._foreseen: dict[str, tuple[Foreseen, ...]] = {}
        self._settings: dict[tuple[str, str], RunSettings] = {}

    def foresee(
        self,
        models: Sequence[Path],
        types: Sequence[str],
        on_event: Callable[[Event], None],
        cancellation: Cancellation,
    ) -> None:
        """Look what can be made of the models; what cannot is told and left out.

        A model that was itself made of another one so is not looked at by itself. Raises
        EnvironmentFault (the disk has no room for one of them), ChildDied, Cancelled.
        """
        found = {model: self._foresee_of(model, types, cancellation) for model in models}
        there = {
            Path(one.path)
            for all_of in found.values()
            for _, one in all_of
            if isinstance(one, Foreseen) and one.path
        }
        self._models = tuple(model for model in models if model not in there)
        for model in self._models:
            self._foreseen[str(model)] = tuple(
                one for _, one in found[model] if isinstance(one, Foreseen)
            )
            for name, one in found[model]:
                if isinstance(one, Message):
                    on_event(
                        VariantTold(say("vary.left_out", type=name, model=model.stem, cause=one))
                    )

    def candidates(self, settings: RunSettings) -> tuple[Candidate, ...]:
        """The models and their quantisations under these settings, in no order."""
        found: list[Candidate] = []
        for candidate in self._examine(self._models, settings):
            found.append(candidate)
            if candidate.fault is None:
                ahead = self._foreseen.get(candidate.model.path, ())
                found += [self._candidate_of(candidate, one, settings) for one in ahead]
        return tuple(found)

    def make(
        self,
        candidate: Candidate,
        on_progress: Callable[[float], None],
        cancellation: Cancellation,
    ) -> Candidate:
        """The candidate with its file, which is made now. Raises as `Quantiser.make`."""
        making = candidate.making
        assert making is not None

        def show(event: QuantisingProgressed) -> None:
            on_progress(event.done / max(event.total, 1))

        made = self._maker.make(Path(making.source), making.type, show, cancellation)
        settings = self._settings[making.parent_key, making.type]
        (real,) = self._examine([made.path], settings)
        if real.fault is not None:
            raise EnvironmentFault(real.fault)
        return replace(
            candidate,
            model=real.model,
            settings=real.settings,
            plan=real.plan,
            making=replace(making, by_run=not made.existed),
        )

    def _foresee_of(
        self, model: Path, types: Sequence[str], cancellation: Cancellation
    ) -> list[tuple[str, Foreseen | Message]]:
        cancellation.raise_if_asked()
        if not types:
            return []
        try:
            return list(zip(types, self._maker.foresee(model, types, cancellation), strict=True))
        except ModelFileError:
            return []  # the ladder has it, with its fault

    def _candidate_of(self, parent: Candidate, ahead: Foreseen, settings: RunSettings) -> Candidate:
        making = Making(parent.model.path, parent.key, ahead.type)
        self._settings[parent.key, ahead.type] = settings
        if ahead.path:
            (there,) = self._examine([Path(ahead.path)], settings)
            return replace(there, making=making)
        model = replace(
            parent.model,
            path=ahead.name,
            sha256="",
            file_bytes=ahead.file_bytes,
            quantisation=ahead.type,
        )
        plan = parent.plan
        if plan is not None:
            plan = replace(plan, weights_bytes=max(plan.weights_bytes - ahead.saved_bytes, 0))
        return replace(parent, model=model, plan=plan, making=making)
