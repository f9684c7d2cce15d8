"""Cases answered several at a time, in batches that are the same whenever they are run.

A batch's shape changes the last bits of a model's logits, and so, rarely, an answer. Cases are
therefore answered in waves: always the same cases together, each wave after the same shared
beginning and nothing else. A run that is resumed at any case then gives what an unbroken one
gives.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing

from leastwise.domain.cancellation import Cancellation
from leastwise.engine.client import Engine
from leastwise.engine.protocol import SequenceDone, SequenceRefused, SequenceRequest
from leastwise.evals.asking import AskedCase

Reply = SequenceDone | SequenceRefused


def waves(cases: Sequence[AskedCase], size: int) -> Iterator[Sequence[AskedCase]]:
    """The cases in their order, as many at a time as make `size` answers at most.

    A case with more answers than that has a wave of its own.
    """
    wave: list[AskedCase] = []
    answers = 0
    for case in cases:
        if wave and answers + len(case.generations) > size:
            yield wave
            wave, answers = [], 0
        wave.append(case)
        answers += len(case.generations)
    if wave:
        yield wave


def replies_by_case(
    engine: Engine, wave: Sequence[AskedCase], cancellation: Cancellation
) -> Generator[tuple[Reply, ...]]:
    """The answers to each case of one wave in its order, whichever is finished first.

    Closing it cancels what is not finished. Raises as `Engine.generate` does.
    """
    asked = [(case, one) for case in wave for one in case.generations]
    requests = tuple(
        SequenceRequest(
            number,
            case.prompt,
            generation,
            top_logprobs=0 if case.needs_logprobs else None,
            choices=case.choices,
            confidence=True,
        )
        for number, (case, generation) in enumerate(asked)
    )
    early: dict[int, Reply] = {}
    replies = engine.generate(requests, lambda _piece: None, cancellation, fixed=True)
    with closing(replies):
        first = 0
        for case in wave:
            after = first + len(case.generations)
            while not all(number in early for number in range(first, after)):
                reply = next(replies)
                early[reply.sequence] = reply
            yield tuple(early.pop(number) for number in range(first, after))
            first = after
