"""A model as the Models page holds it: plain Python, fed by what the core finds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import PurePath
from typing import Final

from leastwise.desktop.fit_words import SHAPE
from leastwise.domain.catalogue import ModelKind
from leastwise.domain.fits import Fit, Ground
from leastwise.domain.messages import Message

_RANKS: Final = {Ground.PREDICTED: 0, Ground.REHEARSED: 1, Ground.MEASURED: 2}


class Where(Enum):
    """Where a row comes from."""

    HERE = "here"
    CATALOGUE = "catalogue"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What is told of a model beside its fit; empty, or None, is what nobody told.

    `name`, `family` and `licence` are strangers' texts. `repository` is where it is on the Hub.
    `good_at` are ends of message codes. `commercial` says whether the licence lets a business use
    it. `keeper` is the program in whose folder it lies. `released` is a month, `modified` a moment
    in ISO 8601; `gate` is how those who ask are let in. `missing` says why there is no fit.
    `parent` names the model that it was made of on this computer.
    """

    name: str = ""
    family: str = ""
    repository: str = ""
    licence: str = ""
    commercial: bool | None = None
    kinds: frozenset[ModelKind] = frozenset()
    good_at: tuple[str, ...] = ()
    terms: Message | None = None
    template: Message | None = None
    languages: tuple[str, ...] = ()
    released: str = ""
    parameters: int | None = None
    context_tokens: int | None = None
    keeper: str = ""
    downloads: int | None = None
    likes: int | None = None
    modified: str = ""
    gate: str = ""
    missing: Message | None = None
    parent: str = ""


NO_FACTS: Final = ModelFacts()


@dataclass(eq=False, slots=True)
class FitRow:
    """`fit` is under the settings that all rows have; `shown` under those chosen in the panel.

    `pending` says that `shown` is by formula, and llama.cpp's own plan is still to come.
    `looked_up` rows were asked of the Hub or read from a file because the user said so; until
    then the fit of a row of the catalogue is computed from its published shape.
    """

    reference: str
    fit: Fit | None = None
    shown: Fit | None = None
    pending: bool = False
    looked_up: bool = False
    where: Where = Where.HERE
    facts: ModelFacts = NO_FACTS
    _words: str = field(default="", repr=False)

    @property
    def in_panel(self) -> Fit | None:
        """What the panel shows: under the settings chosen there, or those of all rows."""
        return self.shown or self.fit

    @property
    def from_shape(self) -> bool:
        """Whether all that is known of it is computed from a published shape."""
        return self.where is Where.CATALOGUE and not self.looked_up

    @property
    def parameters(self) -> int | None:
        """The number of its weights, by its header where that was read."""
        return (self.fit.parameters if self.fit else None) or self.facts.parameters

    @property
    def words(self) -> str:
        """What a filter looks for words in, without capitals; of names without end the first."""
        if not self._words:
            self.note_words()
        return self._words

    def note_words(self) -> None:
        """Find out what a filter looks for words in: of 20,000 rows that is felt."""
        name = self.fit.name if self.fit else ""
        here = self.where is Where.HERE  # every path has the same folders
        reference = PurePath(self.reference).name if here else self.reference
        facts = self.facts
        parts = (name, facts.name, facts.family, reference, facts.repository, facts.licence)
        self._words = "\n".join(part[:1000] for part in parts if part).casefold()

    def tell(self, facts: ModelFacts) -> None:
        """This is told of it now."""
        self.facts = facts
        self._words = ""

    def take(self, fit: Fit) -> None:
        """It was looked at again; a speed on a firmer ground stays."""
        self.fit = with_firmer_speed(fit, self.fit)
        self._words = ""

    def take_shape(self, fit: Fit | None, facts: ModelFacts) -> None:
        """It was computed again from the published shape; what was looked up stays."""
        self.tell(facts)
        if not self.looked_up:
            self.fit = _of_shape(fit) if fit else None

    def take_formula(self, fit: Fit) -> None:
        """It was computed by formula for the settings that are chosen in the panel."""
        if self.from_shape:
            self.shown = _of_shape(fit)
        else:
            self.shown, self.pending = with_firmer_speed(fit, self.in_panel), True

    def take_plan(self, fit: Fit) -> None:
        """llama.cpp planned it for those settings."""
        self.shown, self.pending = with_firmer_speed(fit, self.in_panel), False

    def take_looked_up(self, fit: Fit) -> None:
        """Its header was read; what was computed from the published shape is over."""
        if self.from_shape:
            self.fit = None
        self.looked_up = True
        self.take(fit)
        self.give_up_plan()

    def give_up_plan(self) -> None:
        """There is no plan for those settings: back to those of all rows."""
        self.shown, self.pending = None, False

    def take_speed(self, rehearsed: Fit) -> None:
        """It was rehearsed: the speed holds for both."""
        self.shown, self.pending = rehearsed, False
        if self.fit is not None and _same_run(self.fit, rehearsed):
            self.fit = replace(self.fit, speed=rehearsed.speed, speed_missing=None)


def with_firmer_speed(fit: Fit, known: Fit | None) -> Fit:
    """`fit` with the speed that is known already, where that is of the same and rests on more."""
    if known is None or known.speed is None or not _same_run(fit, known):
        return fit
    if fit.speed is None:
        return replace(fit, speed=known.speed, speed_missing=None)
    told, before = fit.speed, known.speed
    same = (told.prompt_tokens, told.depth_tokens) == (before.prompt_tokens, before.depth_tokens)
    if same and _RANKS[before.ground] > _RANKS[told.ground]:
        return replace(fit, speed=before)
    return fit


def _of_shape(fit: Fit) -> Fit:
    """`fit` saying that its memory comes from a published shape."""
    return replace(fit, memory=replace(fit.memory, method=SHAPE)) if fit.memory else fit


def _same_run(one: Fit, other: Fit) -> bool:
    """Whether both are run alike, but for the length of the context, which speed does not feel."""
    kept = one.settings.context_tokens
    return one.settings == replace(other.settings, context_tokens=kept)
