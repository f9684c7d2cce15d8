"""The bar as the command line takes it: a pass rate and limits, laid over the suite's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Self, TypeVar

import click

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.suites import LIMITS, Bar

_Command = TypeVar("_Command", bound=Callable[..., Any])


class RateType(click.ParamType[float]):
    """A share, as 0.95 or 95%."""

    name = "float"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The share; fails for what is no number."""
        text = str(value).strip()
        try:
            rate = float(text.removesuffix("%"))
        except ValueError:
            self.fail(f"{text!r} is not a number", param, ctx)
        return rate / 100 if text.endswith("%") else rate


_OPTIONS: Final = (
    click.option(
        "--bar",
        type=RateType(),
        metavar="RATE",
        help="The share of cases that must pass, such as 0.95 or 95%.",
    ),
    click.option(
        "--limit",
        "limits",
        multiple=True,
        metavar="NAME=VALUE",
        help="A limit of the bar, or none: ttft_s, decode_tokens_per_s, memory_bytes, or "
        "cost_per_1000 (of calls to a cloud model). May be repeated.",
    ),
)


@dataclass(frozen=True)
class BarOptions:
    """The options as they were given."""

    rate: float | None
    limits: tuple[str, ...]

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """Take what belongs here out of a command's options. Raises BadInput."""
        given = cls(options.pop("bar"), options.pop("limits"))
        given.laid_over(Bar())
        return given

    @property
    def words(self) -> list[str]:
        """The options as they are written."""
        words = ["--bar", f"{self.rate!r}"] if self.rate is not None else []
        return words + [word for limit in self.limits for word in ("--limit", limit)]

    def laid_over(self, bar: Bar) -> Bar:
        """The bar with what was asked for. Raises BadInput for what is no rate or no limit."""
        if self.rate is not None:
            if not 0 < self.rate <= 1:
                raise BadInput(say("system.bar_out_of_range", value=f"{self.rate:g}"))
            bar = replace(bar, pass_rate=self.rate)
        changes: dict[str, Any] = dict(_limit(text) for text in self.limits)
        return replace(bar, **changes)


def bar_options(command: _Command) -> _Command:
    """Give a command the options of `BarOptions`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _limit(text: str) -> tuple[str, float | int | None]:
    name, _, written = (part.strip() for part in text.partition("="))
    if name not in LIMITS:
        raise BadInput(say("command.unknown_limit", text=text, known=LIMITS))
    if written == "none":
        return name, None
    try:
        value = int(written) if name == "memory_bytes" else float(written)
    except ValueError:
        value = -1.0
    lowest_is_fine = value > 0 or (value == 0 and name == "cost_per_1000")
    if not lowest_is_fine or value == float("inf"):
        raise BadInput(say("command.bad_limit", name=name, value=written))
    return name, value
