"""Who has a place in the context and who waits for one, with the beginnings that they share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import llama_cpp

from leastwise.engine.child.evaluation import Evaluator
from leastwise.engine.child.failures import DecodeFailed, WritingStopped
from leastwise.engine.child.interruption import Interruption
from leastwise.engine.child.prefixes import PrefixShelf, best_shared
from leastwise.engine.child.waiting_line import WaitingLine
from leastwise.engine.child.writing import Writing

# Sharing fewer tokens than this saves less than the place it takes.
_SHARED_AT_LEAST: Final = 16
# Cells that an answer needs beyond its prompt before it may begin; it gives its place up later
# where they were not enough.
_HEADROOM_TOKENS: Final = 32


class Places:
    """The places of one context: `running` have one, in the order in which they got it."""

    def __init__(self, evaluator: Evaluator, interruption: Interruption) -> None:
        self._evaluator = evaluator
        self._native = evaluator.native
        self._interruption = interruption
        self._arrived = False
        self._crowded = False
        self._pinned: list[int] = []
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.running: list[Writing] = []
        self._line = WaitingLine()
        self._shelf = PrefixShelf(self._evaluator, self._native.cells // 2)
        self._free = list(range(self._native.sequences - 1, -1, -1))

    @property
    def idle(self) -> bool:
        """Whether nothing is in the making or waits."""
        return not self.running and not self._line

    def wait(self, writing: Writing) -> None:
        """Have it wait for its turn."""
        self._line.add(writing)

    def look_for_shared(self) -> None:
        """Others have come: what their prompts have in common is looked for before they begin."""
        self._arrived = True

    def clear(self) -> list[Writing]:
        """Empty the context, but for what `share` will restore; everything that was in the
        making or waited."""
        everything = [*self.running, *self._line]
        llama_cpp.llama_memory_clear(self._native.memory, False)
        self._begin_anew()
        return everything

    def drop(self, requests: Collection[int]) -> None:
        """Forget everything of these requests."""
        for writing in [w for w in self.running if w.request in requests]:
            self._leave(writing)
            writing.free()
        for writing in self._line.remove(requests):
            writing.free()
        self._watch()

    # What is shared

    def share(self, request: int, prompts: Sequence[list[int]]) -> int:
        """Keep what all prompts begin with until the next call; how many tokens that is.

        Only while idle. Raises WritingStopped, DecodeFailed.
        """
        self.forget_prefixes()
        self._pinned = []
        self._interruption.begin((request,))
        shared = _common(prompts)
        if len(shared) < _SHARED_AT_LEAST or not self._shelf.make(shared, pinned=True):
            return 0
        self._pinned = shared
        return len(shared)

    def forget_prefixes(self) -> None:
        """Drop every kept beginning."""
        self._spare_all()
        self._shelf.drop_pinned()

    def spare(self) -> bool:
        """Drop the kept beginning that was used longest ago; whether there was one to drop."""
        return self._shelf.spare(keep=None)

    def _spare_all(self) -> None:
        while self.spare():
            pass

    def _restore_shared(self) -> bool:
        """Bring the context to what `share` left; False where a cancelling broke that off.

        Where tokens lie among the cells changes the last bits of the logits, so a fixed request
        finds nothing of what ran before it.
        """
        if self.running:
            return True
        self._spare_all()
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
        self._interruption.begin(frozenset(w.request for w in (*self.running, *self._line)))
        try:
            self._shelf.make(tokens, pinned)
        except WritingStopped:
            return False
        except DecodeFailed:
            return True  # each then reads the whole of its prompt
        finally:
            self._watch()
        return True

    # Who comes and goes

    def admit(self) -> None:
        """Give places to those who wait, as long as there are places and cells."""
        if not self._line or not self._free or (self._crowded and self.running):
            return
        fixed = self._line.first().fixed or any(w.fixed for w in self.running)
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
        others = (w for w in self.running if w.request != writing.request)
        if any(writing.fixed or other.fixed for other in others):
            return False
        prefix, length = None, 0
        if writing.asked.cache_prompt or writing.fixed:
            prefix, length = self._shelf.match(writing.feed, pinned_only=writing.fixed)
        needed = len(writing.feed) - length + min(writing.limit, _HEADROOM_TOKENS)
        while self.running and needed > self._free_cells():
            if not self._shelf.spare(keep=prefix):
                return False
        place = self._free.pop()
        copied = prefix is not None and self._shelf.copy(prefix, length, place)
        writing.place = place
        writing.evaluated = length if copied else 0
        writing.shared_tokens = writing.evaluated if not writing.begun else writing.shared_tokens
        self.running.append(writing)
        return True

    def _free_cells(self) -> int:
        if not self._native.shared:
            return self._native.context_tokens  # its own, whatever the others do
        own = sum(w.evaluated + w.pending - w.shared_tokens for w in self.running)
        reserve = _HEADROOM_TOKENS * len(self.running)
        return self._native.cells - self._shelf.tokens - own - reserve

    def close(self, writing: Writing) -> None:
        """Free its place, keeping what may be shared later, and its samplers."""
        if writing.asked.cache_prompt and not writing.fixed and self._native.trimmable:
            self._shelf.keep(writing.feed[: writing.evaluated], writing.place)
        self._leave(writing)
        writing.free()
        self._watch()

    def take_back(self, writing: Writing, evaluated: int) -> None:
        """Cut what stands evaluated to so many tokens, or to none where no cut is possible."""
        memory, window = self._native.memory, int(llama_cpp.llama_model_n_swa(self._native.model))
        cut = llama_cpp.llama_memory_seq_rm(memory, writing.place, evaluated, -1)
        # a sliding window's cache may have lost what the tokens before the cut look back at
        oldest = int(llama_cpp.llama_memory_seq_pos_min(memory, writing.place)) if window else 0
        if cut and oldest <= max(0, evaluated - window):
            writing.evaluated = evaluated
        else:
            self._start_again(writing)

    def make_room(self) -> Writing | None:
        """No cells for the next tokens: drop kept beginnings, then the answer begun last.

        The only answer in the making, where nothing else is left to drop; it cannot go on.
        """
        if self.spare():
            return None
        if len(self.running) > 1:
            self._start_again(self.running[-1])
            self._crowded = True  # it comes back when somebody has left, or it would not fit again
            return None
        if self._shelf.pinned:
            self._shelf.drop_pinned()
            return None
        return self.running[0]

    def _start_again(self, writing: Writing) -> None:
        self._leave(writing)
        self._line.put_back(writing)

    def _leave(self, writing: Writing) -> None:
        """Give its place back."""
        llama_cpp.llama_memory_seq_rm(self._native.memory, writing.place, -1, -1)
        self._free.append(writing.place)
        self._free.sort(reverse=True)
        self.running.remove(writing)
        self._crowded = False
        writing.lose_place()

    def _watch(self) -> None:
        """Tell which requests' cancelling ends the native call that runs."""
        self._interruption.begin(frozenset(w.request for w in self.running))


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
