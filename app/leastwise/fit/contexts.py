"""The largest context that fits: sought by formula, and never said unless llama.cpp confirms it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import MemoryNeed
from leastwise.fit.formula import NeedOf, anchored

STEP_TOKENS: Final = 256
# Where the header does not say for how much a model was trained.
_LONGEST_TOKENS: Final = 1 << 20
_MOST_PLANS: Final = 3
# The last plan, where none fitted before, is asked for a tenth less than the formula says.
_LAST_MARGIN: Final = 10
# A hundredth more context is not worth another plan.
_WORTH_A_PLAN: Final = 100


@dataclass(frozen=True)
class LargestContext:
    """In tokens, 0 where not even the shortest fits; `need` is llama.cpp's plan for it."""

    context_tokens: int
    need: MemoryNeed | None = None


def largest_context(
    settings: RunSettings,
    trained_tokens: int | None,
    formula: NeedOf,
    plan: NeedOf,
    fits: Callable[[MemoryNeed], bool],
) -> LargestContext:
    """The largest multiple of 256 up to what the model was trained for that `fits`.

    `formula` is quick, and best brought into agreement with a plan. `plan` asks llama.cpp, at
    most three times; what it raises goes through. One that was trained for less than 256 tokens
    has its whole context or none.
    """
    longest = trained_tokens or _LONGEST_TOKENS
    best, best_steps = LargestContext(0), 0
    not_fitting = max(longest // STEP_TOKENS, 1) + 1
    for plans_left in range(_MOST_PLANS, 0, -1):
        steps = _most_steps(settings, formula, fits, best_steps, not_fitting)
        if plans_left == 1 and not best_steps:
            steps -= steps // _LAST_MARGIN
        if plans_left < _MOST_PLANS and steps - best_steps <= best_steps // _WORTH_A_PLAN:
            break
        steps = max(steps, 1)  # not even by formula: the plan has the last word
        asked = replace(settings, context_tokens=min(steps * STEP_TOKENS, longest))
        need = plan(asked)
        if fits(need):
            best, best_steps = LargestContext(asked.context_tokens, need), steps
        else:
            not_fitting = steps
        formula = anchored(formula, need, asked)
    return best


def longest_context(trained_tokens: int) -> int:
    """The context that is tried where memory sets no limit, in tokens."""
    return min(max(trained_tokens // STEP_TOKENS, 1) * STEP_TOKENS, trained_tokens)


def _most_steps(
    settings: RunSettings,
    formula: NeedOf,
    fits: Callable[[MemoryNeed], bool],
    fitting: int,
    not_fitting: int,
) -> int:
    """The most steps that fit by the formula, between what is known to fit and what is not."""
    while not_fitting - fitting > 1:
        middle = (fitting + not_fitting) // 2
        if fits(formula(replace(settings, context_tokens=middle * STEP_TOKENS))):
            fitting = middle
        else:
            not_fitting = middle
    return fitting
