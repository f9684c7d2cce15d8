"""What is tried of each model beside the file itself: each combination is a candidate."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from leastwise.domain.candidates import Adapter


@dataclass(frozen=True)
class Varied:
    """One setting of how models are run, by its name in `RunSettings`, and the values to try."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Variants:
    """What is asked for beside the models.

    Each of `adapters` is laid over every model by itself, beside the model without any.
    `quantisations` are made of a model where they are not there yet. With `prompts` each prompt
    of the suite makes a candidate with each model, in place of more cases. With `discard` the
    quantisations that were made for a run are deleted after it, except the answer.
    """

    adapters: tuple[Adapter, ...] = ()
    quantisations: tuple[str, ...] = ()
    settings: tuple[Varied, ...] = ()
    prompts: bool = False
    discard: bool = False

    def __bool__(self) -> bool:
        """Whether anything is varied."""
        return bool(self.adapters or self.quantisations or self.settings or self.prompts)

    def most_candidates(self, models: int, prompts: int) -> int:
        """How many candidates so many models make at most, of a suite with so many prompts."""
        values = (len(varied.values) for varied in self.settings)
        each = (1 + len(self.adapters)) * (1 + len(self.quantisations)) * math.prod(values)
        return models * each * (max(prompts, 1) if self.prompts else 1)


NOTHING_VARIED: Final = Variants()
