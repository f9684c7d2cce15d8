"""Continuous batching: many answers in one llama.cpp batch, joining and leaving at each step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

import llama_cpp

from leastwise.domain.answers import ChoiceScore
from leastwise.domain.json_value import JsonObject
from leastwise.engine.child.arrival import arrive
from leastwise.engine.child.choices import score_choices
from leastwise.engine.child.confidence import Normalisers
from leastwise.engine.child.evaluation import ABORTED, EVALUATED, NO_ROOM, Evaluator, Logits
from leastwise.engine.child.failures import DecodeFailed, SequenceRefusal, WritingStopped
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.memory import MemoryMeter
from leastwise.engine.child.native_model import NativeModel
from leastwise.engine.child.places import Places
from leastwise.engine.child.replies import Replies
from leastwise.engine.child.writing import Writing
from leastwise.engine.protocol import Generate


class Batching:
    """The answers in the making on one loaded model. `send` takes encoded replies, in order."""

    def __init__(
        self,
        native: NativeModel,
        interruption: Interruption,
        meter: MemoryMeter,
        send: Callable[[Sequence[JsonObject]], None],
    ) -> None:
        self._native = native
        self._interruption = interruption
        self._meter = meter
        self._evaluator = Evaluator(native, interruption)
        self._normalisers = Normalisers()
        self._places = Places(self._evaluator, interruption)
        self._replies = Replies(interruption, send)
        self._micro_tokens = int(llama_cpp.llama_n_ubatch(native.context))

    @property
    def idle(self) -> bool:
        """Whether nothing is in the making or waits."""
        return self._places.idle

    def add(self, request: Generate) -> None:
        """Take in a request; what cannot be written at all is refused at once."""
        self._replies.open(request.id, len(request.sequences))
        for asked in request.sequences:
            try:
                writing = arrive(self._native, request, asked)
                self._places.wait(writing)
                if asked.stream:
                    self._replies.arrived(writing, self._native.context_tokens)
            except SequenceRefusal as refusal:
                self._replies.refused(request.id, asked.sequence, refusal)
        self._places.look_for_shared()
        self._replies.flush()

    def share(self, request: int, prompts: Sequence[str]) -> tuple[int, list[int]]:
        """Keep what all prompts begin with until the next call.

        How many tokens that is, and how many each prompt has. Only while idle. Raises
        WritingStopped, DecodeFailed.
        """
        tokenised = [self._native.tokenize(prompt) for prompt in prompts]
        shared = self._places.share(request, tokenised)
        return shared, [len(tokens) for tokens in tokenised]

    def forget_prefixes(self) -> None:
        """Drop every kept beginning."""
        self._places.forget_prefixes()

    def give_up(self, request: int, failure: SequenceRefusal) -> None:
        """Refuse a request that could not be taken in."""
        self._places.drop((request,))
        self._replies.request_refused(request, failure)
        self._replies.flush()

    def step(self) -> None:
        """One batch: everyone who decodes goes on by a token, the others read their prompts."""
        self._drop_cancelled()
        self._places.admit()
        if self._places.running:
            self._advance()
        self._replies.flush()

    def fail(self, failure: SequenceRefusal) -> None:
        """Refuse everything in the making: the context itself failed."""
        for writing in self._places.clear():
            self._replies.refused(writing.request, writing.asked.sequence, failure)
            writing.free()
        self._replies.flush()

    def _drop_cancelled(self) -> None:
        gone = [request for request in self._interruption.asked if self._replies.is_open(request)]
        if gone:
            self._places.drop(gone)
            for request in gone:
                self._replies.stopped(request)

    # A step

    def _advance(self) -> None:
        for writing in tuple(self._places.running):
            if writing.images:
                self._look(writing)
        if not self._places.running:
            return
        parts = self._compose()
        begun = time.perf_counter()
        status = self._evaluator.evaluate()
        if status == ABORTED:
            for writing, _count in parts:  # it leaves some of its tokens behind
                self._places.take_back(writing, writing.evaluated)
            return
        if status == NO_ROOM:
            self._make_room()
            return
        assert status == EVALUATED
        finished = self._settle(parts, time.perf_counter() - begun)
        if finished:
            self._pick(finished)

    def _look(self, writing: Writing) -> None:
        """Evaluate the images that come next in a prompt; whoever else runs waits meanwhile."""
        projector, begun = self._native.projector, time.perf_counter()
        assert projector is not None
        while (image := writing.next_image) is not None and image.start == writing.evaluated:
            if projector.evaluate(self._native.context, image, writing.place):
                writing.evaluated += image.length
                continue
            stopped = self._interruption.raised
            if not stopped and not self._places.spare():  # nothing more can make room
                self._refuse(writing, SequenceRefusal("engine.image_failed"))
                return
            self._places.take_back(writing, writing.evaluated)
            if stopped or writing not in self._places.running:
                return
        writing.prefill_s += time.perf_counter() - begun

    def _compose(self) -> list[tuple[Writing, int]]:
        """Fill the batch; who takes part with how many tokens.

        While somebody decodes, prompts are read in micro-batches, so that nobody waits long.
        """
        batch = self._evaluator.batch
        batch.clear()
        parts: list[tuple[Writing, int]] = []
        reading: list[Writing] = []
        for writing in self._places.running:
            if batch.room and len(writing.feed) - writing.evaluated == 1:
                batch.add_one(writing.feed[-1], writing.evaluated, writing.place)
                parts.append((writing, 1))
            else:
                reading.append(writing)
        room = min(batch.room, self._micro_tokens) if parts else batch.room
        for writing in reading:
            count = min(writing.pending_text, room)
            if count > 0:
                room -= count
                tokens = writing.feed[writing.evaluated : writing.evaluated + count]
                whole = count == writing.pending
                batch.add(tokens, writing.evaluated, writing.place, outputs=int(whole))
                parts.append((writing, count))
        return parts

    def _settle(self, parts: Iterable[tuple[Writing, int]], spent_s: float) -> list[Writing]:
        """Write down what was evaluated; whose row of logits came of it, in the batch's order."""
        finished = []
        neighbours = len(self._places.running)
        for writing, count in parts:
            writing.evaluated += count
            writing.neighbours = max(writing.neighbours, neighbours)
            if not writing.begun:
                writing.prefill_s += spent_s
            if writing.evaluated == len(writing.feed):
                finished.append(writing)
        return finished

    def _pick(self, finished: Sequence[Writing]) -> None:
        """Sample the next token of each, show it, and end what has come to its end."""
        rows = self._evaluator.rows()
        likeliest = rows.argmax(axis=1)
        plain = likeliest.tolist()
        wants = any(w.asked.confidence for w in finished)
        normalisers = self._normalisers.of(rows, likeliest) if wants else None
        scored = [(w, rows[at].copy()) for at, w in enumerate(finished) if w.asked.choices]
        for at, writing in enumerate(finished):
            if writing.asked.choices:
                continue
            try:
                if writing.sampler.plain:
                    token = plain[at]
                else:
                    token = writing.sampler.pick(rows[at], self._evaluator.batch.output_at[at])
            except SequenceRefusal as refusal:
                self._refuse(writing, refusal)
                continue
            if writing.asked.confidence and normalisers is not None:
                writing.confidence.add(rows[at], token, normalisers[at])
            self._show(writing, token, rows[at])
        for writing, row in scored:
            self._choose(writing, row)

    def _show(self, writing: Writing, token: int, row: Logits) -> None:
        first = not writing.begun
        writing.take(token, time.perf_counter())
        if writing.asked.top_logprobs is not None:
            writing.note_logprobs(self._native, row, token)
        text, reason = writing.read(self._native)
        if first or (writing.asked.stream and text):
            self._replies.piece(writing, text if writing.asked.stream else "")
        if reason:
            self._finish(writing, writing.text.whole, reason)

    def _choose(self, writing: Writing, row: Logits) -> None:
        """Score the given answers instead of writing one."""
        choices = writing.asked.choices
        tokens = [self._native.tokenize_more(choice) for choice in choices]
        try:
            scores = score_choices(self._evaluator, writing.place, writing.evaluated, row, tokens)
        except WritingStopped:  # by itself or by a neighbour: if it stays, it scores them again
            self._places.take_back(writing, writing.evaluated - 1)
            return
        except DecodeFailed:
            refusal = SequenceRefusal("engine.no_room_for_choices", choices=len(choices))
            self._refuse(writing, refusal)
            return
        best = max(range(len(choices)), key=scores.__getitem__)
        writing.take_choice(time.perf_counter())
        self._finish(
            writing,
            choices[best],
            "choice",
            tuple(ChoiceScore(c, s) for c, s in zip(choices, scores, strict=True)),
        )

    # Ends

    def _finish(
        self, writing: Writing, text: str, reason: str, scores: tuple[ChoiceScore, ...] = ()
    ) -> None:
        self._places.close(writing)
        self._replies.done(writing, text, reason, self._meter.read(), scores)

    def _refuse(self, writing: Writing, refusal: SequenceRefusal) -> None:
        self._places.close(writing)
        self._replies.refused(writing.request, writing.asked.sequence, refusal)

    def _make_room(self) -> None:
        stuck = self._places.make_room()
        if stuck is not None:
            self._refuse(stuck, SequenceRefusal("engine.decode_failed", status=NO_ROOM))
