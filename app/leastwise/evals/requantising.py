"""Quantisations of the models that are tried: made where they are not there yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.events import Event, VariantTold
from leastwise.domain.messages import say
from leastwise.domain.quantising import Quantised

Quantise: TypeAlias = Callable[[Path, str, Cancellation], Quantised]


@dataclass(frozen=True)
class Requantised:
    """The models that are tried; `made` are those of them that were not there before."""

    models: tuple[Path, ...]
    made: tuple[Path, ...]


def with_quantisations(
    models: Sequence[Path],
    types: Sequence[str],
    quantise: Quantise,
    on_event: Callable[[Event], None],
    cancellation: Cancellation,
) -> Requantised:
    """The models and the files made of them, each once.

    What cannot be made of a model (it would not be smaller, say) is told and left out. Raises
    ModelFileError, EnvironmentFault, ChildDied, Cancelled.
    """
    found: list[Quantised] = []
    for model in models:
        for name in types:
            cancellation.raise_if_asked()
            on_event(VariantTold(say("vary.making", type=name, model=model.stem)))
            try:
                found.append(quantise(model, name, cancellation))
            except BadInput as refusal:
                left_out = say("vary.left_out", type=name, model=model.stem, cause=refusal.message)
                on_event(VariantTold(left_out))
    paths = dict.fromkeys([*models, *(one.path for one in found)])
    return Requantised(tuple(paths), tuple(one.path for one in found if not one.existed))
