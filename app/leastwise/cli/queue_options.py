"""What `leastwise find` takes to run several suites: their names, all of them, or the stale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import click

from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.argument("suites", nargs=-1, metavar="[SUITE]..."),
    click.option(
        "--all", "take_all", is_flag=True, help="Every suite there is, one after another."
    ),
    click.option(
        "--stale", is_flag=True, help="Every suite whose answer is stale, as it was asked before."
    ),
)


@dataclass(frozen=True)
class Several:
    """Which suites are run."""

    suites: tuple[str, ...]
    take_all: bool
    stale: bool

    @classmethod
    def taken_from(cls, options: dict[str, Any]) -> Self:
        """Take what belongs here out of a command's options."""
        return cls(options.pop("suites"), options.pop("take_all"), options.pop("stale"))

    @property
    def are_queued(self) -> bool:
        """Whether it is more than the one suite that is named, or the one that ships."""
        return len(self.suites) > 1 or self.take_all or self.stale

    def check(self, *, resume: bool, differs: bool) -> None:
        """Raise BadInput for what cannot be had together.

        `differs` is whether models, a bar or adapters are given: stale suites have theirs.
        """
        if (bool(self.suites), self.take_all, self.stale).count(True) != 1:
            raise BadInput(say("queue.all_and_some"))
        if resume:
            raise BadInput(say("queue.resume"))
        if self.stale and differs:
            raise BadInput(say("queue.stale_alone"))


def queue_options(command: _Command) -> _Command:
    """Give a command the options of `Several`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
