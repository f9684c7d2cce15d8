"""Cases answered several at a time, in batches that are the same whenever they are run.

A batch's shape changes the last bits of a model's logits, and so, rarely, an answer. Cases are
therefore answered in waves: always the same cases together, each wave after the same shared
beginning and nothing else. A run that is resumed at any case then gives what an unbroken one
gives.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from typing import TypeVar

from leastwise.domain.cancellation import Cancellation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRefused, SequenceRequest

T = TypeVar("T")


def waves(cases: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The cases in their order, `size` at a time."""
    for start in range(0, len(cases), size):
        yield cases[start : start + size]


def answers_in_order(
    engine: Engine, wave: Sequence[SequenceRequest], cancellation: Cancellation
) -> Generator[SequenceDone | SequenceRefused]:
    """The answers of one wave in its order, whichever is finished first.

    Closing it cancels what is not finished. Raises as `Engine.generate` does.
    """
    early: dict[int, SequenceDone | SequenceRefused] = {}
    replies = engine.generate(tuple(wave), lambda _piece: None, cancellation, fixed=True)
    with closing(replies):
        for asked in wave:
            while asked.sequence not in early:
                reply = next(replies)
                early[reply.sequence] = reply
            yield early.pop(asked.sequence)
