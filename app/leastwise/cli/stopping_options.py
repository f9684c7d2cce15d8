"""What `leastwise find` takes about giving models up early, and about answers of earlier runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click

from leastwise.domain.errors import BadInput
from leastwise.domain.history import FindRequest
from leastwise.domain.messages import say

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--exact",
        is_flag=True,
        help="Give up only models that can no longer pass: no verdict has a chance of error.",
    ),
    click.option(
        "--alpha",
        type=click.FloatRange(0, 0.2),
        metavar="P",
        help="Chance, at most, that deciding models early names the wrong one; without it the "
        "setting `error_percent` (5 %).",
    ),
    click.option(
        "--stop-at-verdict/--to-the-end",
        default=None,
        help="End once a model is expected to pass, or run it to its last case, which makes its "
        "verdict exact; without either the setting `stop_at_verdict` (to the end).",
    ),
    click.option(
        "--seed", type=click.IntRange(min=0), metavar="N", help="Of the random order of the cases."
    ),
    click.option(
        "--fresh", is_flag=True, help="Write every answer anew, also those of earlier runs."
    ),
)


@dataclass(frozen=True)
class StoppingOptions:
    """The options as they were given; None is as the settings have it."""

    exact: bool
    alpha: float | None
    seed: int | None
    fresh: bool
    stop_at_verdict: bool | None = None

    def laid_over(self, request: FindRequest) -> FindRequest:
        """The request with what was asked for. Raises BadInput for what contradicts itself."""
        if self.exact and self.alpha:
            raise BadInput(say("command.exact_with_alpha", alpha=f"{self.alpha:g}"))
        usual = request.stopping
        alpha = 0.0 if self.exact else usual.alpha if self.alpha is None else self.alpha
        seed = usual.seed if self.seed is None else self.seed
        ends = usual.stop_at_verdict if self.stop_at_verdict is None else self.stop_at_verdict
        stopping = replace(usual, alpha=alpha, seed=seed, stop_at_verdict=ends)
        return replace(request, stopping=stopping, fresh=self.fresh)

    @property
    def words(self) -> list[str]:
        """The options as they were written."""
        words = ["--exact"] if self.exact else []
        words += ["--alpha", f"{self.alpha!r}"] if self.alpha is not None else []
        words += ["--seed", f"{self.seed}"] if self.seed is not None else []
        if self.stop_at_verdict is not None:
            words += ["--stop-at-verdict" if self.stop_at_verdict else "--to-the-end"]
        return words + (["--fresh"] if self.fresh else [])


def stopping_options(command: _Command) -> _Command:
    """Give a command these options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
