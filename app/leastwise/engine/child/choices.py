"""A choice between given answers, scored by the model's own logits instead of generated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import llama_cpp
import numpy as np

from leastwise.engine.child.evaluation import (
    ABORTED,
    EVALUATED,
    NO_ROOM,
    Evaluator,
    Logits,
    log_probabilities,
)
from leastwise.engine.child.failures import DecodeFailed, WritingStopped


@dataclass
class _Fork:
    """One choice on its way: its tokens, what was summed up, and where it is evaluated."""

    tokens: list[int]
    logprob: float
    place: int = -1
    done: int = 0


def score_choices(
    evaluator: Evaluator, place: int, evaluated: int, row: Logits, choices: Sequence[list[int]]
) -> list[float]:
    """The log probability of each choice as the whole answer: its tokens, then an end.

    `row` holds the logits after the prompt, which stands in `place`, `evaluated` tokens long.
    Choices go on from there in places of their own, as many at a time as there are.
    Raises WritingStopped, DecodeFailed.
    """
    native = evaluator.native
    first = log_probabilities(row)
    forks = [_Fork(tokens, float(first[tokens[0]])) for tokens in choices]
    spare = range(native.places - native.forks, native.places)
    if not spare:
        return [_alone(evaluator, place, evaluated, fork) for fork in forks]
    for start in range(0, len(forks), len(spare)):
        group = forks[start : start + len(spare)]
        for fork, free in zip(group, spare, strict=False):
            llama_cpp.llama_memory_seq_cp(native.memory, place, free, -1, -1)
            fork.place = free
        try:
            while any(fork.done < len(fork.tokens) for fork in group):
                _go_on(evaluator, evaluated, group)
        finally:
            for fork in group:
                llama_cpp.llama_memory_seq_rm(native.memory, fork.place, -1, -1)
    return [fork.logprob for fork in forks]


def _alone(evaluator: Evaluator, place: int, evaluated: int, fork: _Fork) -> float:
    """Score one choice where the prompt stands, and take it away again."""
    fork.place = place
    try:
        while fork.done < len(fork.tokens):
            _go_on(evaluator, evaluated, (fork,))
    finally:
        memory = evaluator.native.memory
        if not llama_cpp.llama_memory_seq_rm(memory, place, evaluated, -1):
            raise DecodeFailed(NO_ROOM)
    return fork.logprob


def _go_on(evaluator: Evaluator, evaluated: int, group: Sequence[_Fork]) -> None:
    """Evaluate as many tokens of the group as there may be rows at once, and add them up."""
    batch = evaluator.batch
    batch.clear()
    parts: list[tuple[_Fork, int]] = []
    for fork in group:
        room = min(batch.room, evaluator.native.places - batch.outputs)
        count = min(len(fork.tokens) - fork.done, room)
        if count > 0:
            part = fork.tokens[fork.done : fork.done + count]
            batch.add(part, evaluated + fork.done, fork.place, outputs=count)
            parts.append((fork, count))
    status = evaluator.evaluate()
    if status == ABORTED:
        raise WritingStopped
    if status != EVALUATED:
        raise DecodeFailed(status)
    rows, at = evaluator.rows(), 0
    for fork, count in parts:
        for row in rows[at : at + count]:
            fork.done += 1
            fork.logprob += _next(evaluator, log_probabilities(row), fork)
        at += count


def _next(
    evaluator: Evaluator, values: np.ndarray[tuple[int], np.dtype[np.float64]], fork: _Fork
) -> float:
    """The log probability of the choice's next token, or of any end after its last."""
    if fork.done < len(fork.tokens):
        return float(values[fork.tokens[fork.done]])
    return float(np.logaddexp.reduce(values[evaluator.native.end_tokens]))
