"""What batching tells the parent: each answer's replies, and when a request is through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leastwise.domain.answers import ChoiceScore
from leastwise.domain.json_value import JsonObject
from leastwise.domain.measures import PeakMemory
from leastwise.engine.child.failures import SequenceRefusal
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.writing import Writing
from leastwise.engine.protocol import (
    Done,
    Piece,
    Refused,
    SequenceArrived,
    SequenceDone,
    SequenceRefused,
    Stopped,
    encode,
)


class Replies:
    """Encoded replies in their order, kept until `flush` hands them to `send`.

    A request is over when each of its answers is: then it can no longer be asked to stop.
    """

    def __init__(
        self, interruption: Interruption, send: Callable[[Sequence[JsonObject]], None]
    ) -> None:
        self._interruption = interruption
        self._send = send
        self._left: dict[int, int] = {}
        self._out: list[JsonObject] = []

    def open(self, request: int, sequences: int) -> None:
        """A request with so many answers has come."""
        self._left[request] = sequences
        if not sequences:
            self._end(request)

    def is_open(self, request: int) -> bool:
        """Whether answers of it are still to come."""
        return request in self._left

    def arrived(self, writing: Writing, context_tokens: int) -> None:
        """It was taken in, and can be written."""
        self._out.append(
            encode(
                SequenceArrived(
                    writing.request, writing.asked.sequence, writing.prompt_tokens, context_tokens
                )
            )
        )

    def piece(self, writing: Writing, text: str) -> None:
        """The next piece of an answer; empty for the first token of one that is not streamed."""
        self._out.append(encode(Piece(writing.request, writing.asked.sequence, text)))

    def done(
        self,
        writing: Writing,
        text: str,
        reason: str,
        memory: PeakMemory | None,
        scores: tuple[ChoiceScore, ...],
    ) -> None:
        """An answer is whole."""
        done = SequenceDone(
            id=writing.request,
            sequence=writing.asked.sequence,
            text=text,
            finish_reason=reason,
            timing=writing.timing(),
            memory=memory,
            truncated_tokens=writing.truncated_tokens,
            logprobs=tuple(writing.logprobs),
            scores=scores,
            confidence=writing.confidence.found,
        )
        self._out.append(encode(done))
        self._count_off(writing.request)

    def refused(self, request: int, sequence: int, refusal: SequenceRefusal) -> None:
        """An answer cannot be written."""
        self._out.append(encode(SequenceRefused(request, sequence, refusal.code, refusal.params)))
        self._count_off(request)

    def request_refused(self, request: int, refusal: SequenceRefusal) -> None:
        """Nothing of a request can be written."""
        if self._left.pop(request, None) is not None:
            self._interruption.forget(request)
            self._out.append(encode(Refused(request, refusal.code, refusal.params)))

    def stopped(self, request: int) -> None:
        """A request was cancelled."""
        del self._left[request]
        self._out.append(encode(Stopped(request)))
        self._interruption.forget(request)

    def flush(self) -> None:
        """Send what there is."""
        if self._out:
            self._send(self._out)
            self._out = []

    def _count_off(self, request: int) -> None:
        self._left[request] -= 1
        if self._left[request] == 0:
            self._end(request)

    def _end(self, request: int) -> None:
        del self._left[request]
        self._interruption.forget(request)
        self._out.append(encode(Done(request)))
