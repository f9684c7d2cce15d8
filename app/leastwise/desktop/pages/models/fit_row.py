"""A model as the Models page holds it: plain Python, fed by what the core finds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leastwise.domain.fits import Fit, Ground

_RANKS = {Ground.PREDICTED: 0, Ground.REHEARSED: 1, Ground.MEASURED: 2}


@dataclass(eq=False)
class FitRow:
    """`fit` is under the settings that all rows have; `shown` under those chosen in the panel.

    `pending` says that `shown` is by formula, and llama.cpp's own plan is still to come.
    `looked_up` rows came from the line above the table; only those may lie on the Hub.
    """

    reference: str
    fit: Fit | None = None
    shown: Fit | None = None
    pending: bool = False
    looked_up: bool = False

    @property
    def in_panel(self) -> Fit | None:
        """What the panel shows: under the settings chosen there, or those of all rows."""
        return self.shown or self.fit

    def take(self, fit: Fit) -> None:
        """It was looked at again; a speed on a firmer ground stays."""
        self.fit = with_firmer_speed(fit, self.fit)

    def take_formula(self, fit: Fit) -> None:
        """It was computed by formula for the settings that are chosen in the panel."""
        self.shown, self.pending = with_firmer_speed(fit, self.in_panel), True

    def take_plan(self, fit: Fit) -> None:
        """llama.cpp planned it for those settings."""
        self.shown, self.pending = with_firmer_speed(fit, self.in_panel), False

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


def _same_run(one: Fit, other: Fit) -> bool:
    """Whether both are run alike, but for the length of the context, which speed does not feel."""
    kept = one.settings.context_tokens
    return one.settings == replace(other.settings, context_tokens=kept)
