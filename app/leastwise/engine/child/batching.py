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
from leastwise.engine.child.prefixes import PrefixShelf, best_shared
from leastwise.engine.child.waiting_line import WaitingLine
from leastwise.engine.child.writing import Writing
from leastwise.engine.protocol import (
    Done,
    Generate,
    Piece,
    Refused,
    SequenceArrived,
    SequenceDone,
    SequenceRefused,
    Stopped,
    encode,
)

# Sharing fewer tokens than this saves less than the place it takes.
_SHARED_AT_LEAST = 16
# Cells that an answer needs beyond its prompt before it may begin; it gives its place up later
# where they were not enough.
_HEADROOM_TOKENS = 32


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
        self._send = send
        self._evaluator = Evaluator(native, interruption)
        self._normalisers = Normalisers()
        self._shelf = PrefixShelf(self._evaluator, native.cells // 2)
        self._free = list(range(native.sequences - 1, -1, -1))
        self._line = WaitingLine()
        self._running: list[Writing] = []
        self._left: dict[int, int] = {}
        self._out: list[JsonObject] = []
        self._arrived = False
        self._crowded = False
        self._pinned: list[int] = []
        self._micro_tokens = int(llama_cpp.llama_n_ubatch(native.context))

    @property
    def idle(self) -> bool:
        """Whether nothing is in the making or waits."""
        return not self._running and not self._line

    def add(self, request: Generate) -> None:
        """Take in a request; what cannot be written at all is refused at once."""
        self._left[request.id] = len(request.sequences)
        for asked in request.sequences:
            try:
                writing = arrive(self._native, request, asked)
                self._line.add(writing)
                if asked.stream:
                    self._tell_arrival(writing)
            except SequenceRefusal as refusal:
                self._refuse(request.id, asked.sequence, refusal)
        self._arrived = True
        if not request.sequences:
            self._end_request(request.id)
        self._flush()

    def _tell_arrival(self, writing: Writing) -> None:
        arrived = SequenceArrived(
            writing.request,
            writing.asked.sequence,
            writing.prompt_tokens,
            self._native.context_tokens,
        )
        self._out.append(encode(arrived))

    def share(self, request: int, prompts: Sequence[str]) -> tuple[int, list[int]]:
        """Keep what all prompts begin with until the next call.

        How many tokens that is, and how many each prompt has. Only while idle. Raises
        WritingStopped, DecodeFailed.
        """
        self.forget_prefixes()
        self._pinned = []
        self._interruption.begin((request,))
        tokenised = [self._native.tokenize(prompt) for prompt in prompts]
        lengths = [len(tokens) for tokens in tokenised]
        shared = _common(tokenised)
        if len(shared) < _SHARED_AT_LEAST or not self._shelf.make(shared, pinned=True):
            return 0, lengths
        self._pinned = shared
        return len(shared), lengths

    def forget_prefixes(self) -> None:
        """Drop every kept beginning."""
        while self._shelf.spare(keep=None):
            pass
        self._shelf.drop_pinned()

    def give_up(self, request: int, failure: SequenceRefusal) -> None:
        """Refuse a request that could not be taken in."""
        for writing in self._line.remove((request,)):
            writing.free()
        if self._left.pop(request, None) is not None:
            self._interruption.forget(request)
            self._out.append(encode(Refused(request, failure.code, failure.params)))
        self._flush()

    def step(self) -> None:
        """One batch: everyone who decodes goes on by a token, the others read their prompts."""
        self._drop_cancelled()
        self._admit()
        if self._running:
            self._advance()
        self._flush()

    def fail(self, failure: SequenceRefusal) -> None:
        """Refuse everything in the making: the context itself failed."""
        for writing in [*self._running, *self._line]:
            self._refuse(writing.request, writing.asked.sequence, failure)
            writing.free()
        self._running, self._line = [], WaitingLine()
        llama_cpp.llama_memory_clear(self._native.memory, False)
        self._shelf = PrefixShelf(self._evaluator, self._native.cells // 2)
        self._free = list(range(self._native.sequences - 1, -1, -1))
        self._flush()

    # Who runs

    def _drop_cancelled(self) -> None:
        asked = self._interruption.asked
        if not asked:
            return
        gone = [request for request in asked if request in self._left]
        for writing in [w for w in self._running if w.request in gone]:
            self._leave(writing)
            writing.free()
        for writing in self._line.remove(gone):
            writing.free()
        for request in gone:
            del self._left[request]
            self._out.append(encode(Stopped(request)))
            self._interruption.forget(request)
        self._watch()

    def _admit(self) -> None:
        """Give places to those who wait, as long as there are places and cells."""
        if not self._line or not self._free or (self._crowded and self._running):
            return
        fixed = self._line.first().fixed or any(w.fixed for w in self._running)
        if not (self._restore_shared() if fixed else self._share_beginnings()):
            return
        joined = False
        while self._free and self._line and self._enter(self._line.first()):
            self._line.take()
            joined = True
        if joined:
            self._watch()

    def _enter(self, writing: Writing) -> bool:
        """Give it a place and what it shares with a kept beginning; False where it must wait."""
        others = (w for w in self._running if w.request != writing.request)
        if any(writing.fixed or other.fixed for other in others):
            return False
        prefix, length = None, 0
        if writing.asked.cache_prompt or writing.fixed:
            prefix, length = self._shelf.match(writing.feed, pinned_only=writing.fixed)
        needed = len(writing.feed) - length + min(writing.limit, _HEADROOM_TOKENS)
        while self._running and needed > self._free_cells():
            if not self._shelf.spare(keep=prefix):
                return False
        place = self._free.pop()
        copied = prefix is not None and self._shelf.copy(prefix, length, place)
        writing.place = place
        writing.evaluated = length if copied else 0
        writing.shared_tokens = writing.evaluated if not writing.begun else writing.shared_tokens
        self._running.append(writing)
        return True

    def _free_cells(self) -> int:
        if not self._native.shared:
            return self._native.context_tokens  # its own, whatever the others do
        own = sum(w.evaluated + w.pending - w.shared_tokens for w in self._running)
        reserve = _HEADROOM_TOKENS * len(self._running)
        return self._native.cells - self._shelf.tokens - own - reserve

    def _restore_shared(self) -> bool:
        """Bring the context to what `Share` left; False where a cancelling broke that off.

        Where tokens lie among the cells changes the last bits of the logits, so a fixed request
        finds nothing of what ran before it.
        """
        if self._running:
            return True
        while self._shelf.spare(keep=None):
            pass
        return not self._pinned or self._shelf.pinned or self._kept(self._pinned, pinned=True)

    def _share_beginnings(self) -> bool:
        """Evaluate once what the waiting prompts have in common, where that spares work.

        False where a cancelling broke it off: whoever was not cancelled gets it at the next step.
        """
        if not self._arrived:
            return True
        waiting = [w.feed for w in self._line if w.asked.cache_prompt and not w.fixed]
        shared = best_shared(waiting)[0] if len(waiting) > 1 else []
        _known, known_length = self._shelf.match([*shared, -1], pinned_only=False)
        new = len(shared) - known_length
        if _SHARED_AT_LEAST <= new <= self._free_cells() and not self._kept(shared, pinned=False):
            return False
        self._arrived = False
        return True

    def _kept(self, tokens: Sequence[int], pinned: bool) -> bool:
        """Evaluate a beginning and keep it, if there is room; False where it was broken off."""
        self._interruption.begin(frozenset(self._left))
        try:
            self._shelf.make(tokens, pinned)
        except WritingStopped:
            return False
        except DecodeFailed:
            return True  # each then reads the whole of its prompt
        finally:
            self._watch()
        return True

    def _watch(self) -> None:
        """Tell which requests' cancelling ends the native call that runs."""
        self._interruption.begin(frozenset(w.request for w in self._running))

    def _leave(self, writing: Writing) -> None:
        """Give its place back."""
        llama_cpp.llama_memory_seq_rm(self._native.memory, writing.place, -1, -1)
        self._free.append(writing.place)
        self._free.sort(reverse=True)
        self._running.remove(writing)
        self._crowded = False
        writing.lose_place()

    # A step

    def _advance(self) -> None:
        for writing in tuple(self._running):
            if writing.images:
                self._look(writing)
        if not self._running:
            return
        parts = self._compose()
        begun = time.perf_counter()
        status = self._evaluator.evaluate()
        if status == ABORTED:
            self._undo(parts)
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
            if not stopped and not self._shelf.spare(keep=None):  # nothing more can make room
                self._close(writing)
                refusal = SequenceRefusal("engine.image_failed")
                self._refuse(writing.request, writing.asked.sequence, refusal)
                return
            self._take_back(writing, writing.evaluated)
            if stopped or writing not in self._running:
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
        for writing in self._running:
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
        neighbours = len(self._running)
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
                self._close(writing)
                self._refuse(writing.request, writing.asked.sequence, refusal)
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
            shown = text if writing.asked.stream else ""
            self._out.append(encode(Piece(writing.request, writing.asked.sequence, shown)))
        if reason:
            self._finish(writing, writing.text.whole, reason)

    def _choose(self, writing: Writing, row: Logits) -> None:
        """Score the given answers instead of writing one."""
        choices = writing.asked.choices
        tokens = [self._native.tokenize_more(choice) for choice in choices]
        try:
            scores = score_choices(self._evaluator, writing.place, writing.evaluated, row, tokens)
        except WritingStopped:  # by itself or by a neighbour: if it stays, it scores them again
            self._take_back(writing, writing.evaluated - 1)
            return
        except DecodeFailed:
            refusal = SequenceRefusal("engine.no_room_for_choices", choices=len(choices))
            self._close(writing)
            self._refuse(writing.request, writing.asked.sequence, refusal)
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
        self._close(writing)
        done = SequenceDone(
            id=writing.request,
            sequence=writing.asked.sequence,
            text=text,
            finish_reason=reason,
            timing=writing.timing(),
            memory=self._meter.read(),
            truncated_tokens=writing.truncated_tokens,
            logprobs=tuple(writing.logprobs),
            scores=scores,
            confidence=writing.confidence.found,
        )
        self._out.append(encode(done))
        self._count_off(writing.request)

    def _close(self, writing: Writing) -> None:
        """Free its place, keeping what may be shared later, and its samplers."""
        if writing.asked.cache_prompt and not writing.fixed and self._native.trimmable:
            self._shelf.keep(writing.feed[: writing.evaluated], writing.place)
        self._leave(writing)
        writing.free()
        self._watch()

    def _refuse(self, request: int, sequence: int, refusal: SequenceRefusal) -> None:
        refused = SequenceRefused(request, sequence, refusal.code, refusal.params)
        self._out.append(encode(refused))
        self._count_off(request)

    def _count_off(self, request: int) -> None:
        self._left[request] -= 1
        if self._left[request] == 0:
            self._end_request(request)

    def _end_request(self, request: int) -> None:
        del self._left[request]
        self._interruption.forget(request)
        self._out.append(encode(Done(request)))

    def _undo(self, parts: Iterable[tuple[Writing, int]]) -> None:
        """An aborted batch leaves some of its tokens behind: take them out again."""
        for writing, _count in parts:
            self._take_back(writing, writing.evaluated)

    def _take_back(self, writing: Writing, evaluated: int) -> None:
        """Cut what stands evaluated to so many tokens, or to none where no cut is possible."""
        memory, window = self._native.memory, int(llama_cpp.llama_model_n_swa(self._native.model))
        cut = llama_cpp.llama_memory_seq_rm(memory, writing.place, evaluated, -1)
        # a sliding window's cache may have lost what the tokens before the cut look back at
        oldest = int(llama_cpp.llama_memory_seq_pos_min(memory, writing.place)) if window else 0
        if cut and oldest <= max(0, evaluated - window):
            writing.evaluated = evaluated
        else:
            self._start_again(writing)

    def _make_room(self) -> None:
        """No cells for the next tokens: drop kept beginnings, then the answer begun last."""
        if self._shelf.spare(keep=None):
            return
        if len(self._running) > 1:
            self._start_again(self._running[-1])
            self._crowded = True  # it comes back when somebody has left, or it would not fit again
            return
        if self._shelf.pinned:
            self._shelf.drop_pinned()
            return
        writing = self._running[0]
        self._close(writing)
        refusal = SequenceRefusal("engine.decode_failed", status=NO_ROOM)
        self._refuse(writing.request, writing.asked.sequence, refusal)

    def _start_again(self, writing: Writing) -> None:
        self._leave(writing)
        self._line.put_back(writing)

    def _flush(self) -> None:
        if self._out:
            self._send(self._out)
            self._out = []


def _common(prompts: Sequence[list[int]]) -> list[int]:
    """What all prompts begin with; the last token of each is left out."""
    if len(prompts) < 2:
        return []
    least, greatest = min(prompts), max(prompts)
    shortest = min(len(prompt) for prompt in prompts) - 1
    same = 0
    while same < shortest and least[same] == greatest[same]:
        same += 1
    return least[:same]
