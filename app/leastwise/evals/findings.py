"""What holding one check against one answer brings, and what keeps it from bringing anything."""

from __future__ import annotations

from dataclasses import dataclass

from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Check


class BrokenCheckError(Exception):
    """The check cannot be run at all; as in promptfoo, its case fails whatever else holds."""

    def __init__(self, cause: Message) -> None:
        super().__init__(cause.code)
        self.cause = cause


class UndecidedCheckError(Exception):
    """What the check needs to know of the answer is not known: it is unsupported."""

    def __init__(self, cause: Message) -> None:
        super().__init__(cause.code)
        self.cause = cause


@dataclass(frozen=True)
class Finding:
    """Whether the bare check holds, and both reasons: why it does not, why its negation fails.

    `score` replaces the usual 1 or 0 where promptfoo scores otherwise. `passing` is said of a
    check that passes, where there is more to say than that.
    """

    holds: bool
    unmet: Message
    met: Message
    score: float | None = None
    passing: Message | None = None


def bad_value(check: Check) -> BrokenCheckError:
    """The error of a check whose value is of no use to it."""
    return BrokenCheckError(say("check.bad_value", name=check.name))
