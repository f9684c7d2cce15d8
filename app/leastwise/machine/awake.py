"""Keeping the computer awake while it works for long without anyone at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from wakepy import ActivationResult

_LONGEST = 120


@contextmanager
def kept_awake(*, wanted: bool) -> Iterator[Message | None]:
    """No sleep for want of use while the block runs; the screen may still go dark.

    Gives why that cannot be had, or None where it is, and where there is no desktop session on
    Linux that could send the computer to sleep. wakepy asks the system: Windows for its
    execution state, macOS through caffeinate, Linux through the session's D-Bus.
    """
    if not wanted:
        yield None
        return
    from wakepy import keep

    with keep.running(on_fail="pass") as mode:
        why = None if mode.active else _why(mode.result)
        yield None if why is None else say("awake.refused", detail=why)


def _why(result: ActivationResult) -> str | None:
    """Why the first way that this system knows was of no use, in short; None without a session."""
    tried = result.list_methods()
    if not tried:
        return "the system offers no way to ask"
    reason = " ".join(str(tried[0].failure_reason or tried[0].method_name).split())
    if "DBUS_SESSION_BUS_ADDRESS" in reason:
        return None
    return reason if len(reason) <= _LONGEST else f"{reason[:_LONGEST]} ..."
