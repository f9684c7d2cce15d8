"""Beginnings of prompts that stay in the context, to be shared between sequences and runs."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import llama_cpp

from leastwise.engine.child.evaluation import Evaluator


@dataclass(eq=False)
class Prefix:
    """Evaluated tokens in a place of their own. A `pinned` one stays until it is replaced."""

    tokens: list[int]
    place: int
    pinned: bool = False
    used: int = 0


@dataclass
class PrefixShelf:
    """The kept beginnings of one context, within `budget_tokens` of its cells."""

    evaluator: Evaluator
    budget_tokens: int
    kept: list[Prefix] = field(default_factory=list)
    _free: list[int] = field(init=False)
    _clock: int = 0

    def __post_init__(self) -> None:
        native = self.evaluator.native
        self._free = list(range(native.sequences, native.sequences + native.prefixes))

    @property
    def tokens(self) -> int:
        """Cells that the kept prefixes take."""
        return sum(len(prefix.tokens) for prefix in self.kept)

    @property
    def pinned(self) -> bool:
        """Whether there is a beginning that stays."""
        return any(prefix.pinned for prefix in self.kept)

    def match(self, prompt: Sequence[int], pinned_only: bool) -> tuple[Prefix | None, int]:
        """The prefix that spares most of this prompt, and how many tokens it spares.

        The last token of a prompt is always evaluated: its logits are wanted.
        """
        best, best_length = None, 0
        for prefix in self.kept:
            if pinned_only and not prefix.pinned:
                continue
            length = self._shared(prefix, prompt)
            if length > best_length:
                best, best_length = prefix, length
        return best, best_length

    def copy(self, prefix: Prefix, length: int, place: int) -> bool:
        """Give a place the first `length` tokens; whether the architecture could."""
        self._clock += 1
        prefix.used = self._clock
        memory = self.evaluator.native.memory
        whole = length == len(prefix.tokens)
        llama_cpp.llama_memory_seq_cp(
            memory, prefix.place, place, -1 if whole else 0, -1 if whole else length
        )
        if int(llama_cpp.llama_memory_seq_pos_max(memory, place)) == length - 1:
            return True
        llama_cpp.llama_memory_seq_rm(memory, place, -1, -1)
        return False

    def make(self, tokens: Sequence[int], pinned: bool) -> Prefix | None:
        """Evaluate a beginning and keep it; None where there is no room for it.

        Raises WritingStopped and DecodeFailed, and then nothing of it stays.
        """
        parent, spared = self.match([*tokens, -1], pinned_only=pinned)
        if not self._make_room(len(tokens) - spared, keep=parent):
            return None
        prefix = Prefix(list(tokens), self._free.pop(), pinned)
        try:
            if parent is None or not self.copy(parent, spared, prefix.place):
                spared = 0
            self.evaluator.evaluate_alone(tokens[spared:], spared, prefix.place)
        except BaseException:
            self._clear(prefix)
            raise
        self._clock += 1
        prefix.used = self._clock
        self.kept.append(prefix)
        return prefix

    def keep(self, tokens: Sequence[int], place: int) -> None:
        """Keep what stands evaluated in a place that is about to be freed, if there is room."""
        if any(self._shared(prefix, [*tokens, -1]) == len(tokens) for prefix in self.kept):
            return
        if len(tokens) > self.budget_tokens:
            return
        covered = [p for p in self.kept if not p.pinned and self._is_beginning(p, tokens)]
        for prefix in covered:
            self.drop(prefix)
        if self._make_room(len(tokens), keep=None):
            prefix = Prefix(list(tokens), self._free.pop(), used=self._clock)
            llama_cpp.llama_memory_seq_cp(self.evaluator.native.memory, place, prefix.place, -1, -1)
            self.kept.append(prefix)

    def spare(self, keep: Prefix | None) -> bool:
        """Drop the kept prefix that was used longest ago; whether there was one to drop."""
        droppable = [p for p in self.kept if not p.pinned and p is not keep]
        if droppable:
            self.drop(min(droppable, key=lambda prefix: prefix.used))
        return bool(droppable)

    def drop(self, prefix: Prefix) -> None:
        """Forget one."""
        self.kept.remove(prefix)
        self._clear(prefix)

    def drop_pinned(self) -> None:
        """Forget what was pinned."""
        for prefix in [p for p in self.kept if p.pinned]:
            self.drop(prefix)

    def _make_room(self, tokens: int, keep: Prefix | None) -> bool:
        if tokens > self.budget_tokens:
            return False
        while not self._free or self.tokens + tokens > self.budget_tokens:
            if not self.spare(keep):
                return False
        return True

    def _clear(self, prefix: Prefix) -> None:
        llama_cpp.llama_memory_seq_rm(self.evaluator.native.memory, prefix.place, -1, -1)
        self._free.append(prefix.place)

    def _shared(self, prefix: Prefix, prompt: Sequence[int]) -> int:
        if self.evaluator.native.trimmable:
            return min(common_length(prefix.tokens, prompt), len(prompt) - 1)
        whole = len(prefix.tokens) < len(prompt) and self._is_beginning(prefix, prompt)
        return len(prefix.tokens) if whole else 0

    @staticmethod
    def _is_beginning(prefix: Prefix, tokens: Sequence[int]) -> bool:
        return prefix.tokens == list(tokens[: len(prefix.tokens)])


def common_length(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    shorter = min(len(one), len(other))
    if one[:shorter] == other[:shorter]:
        return shorter
    low, high = 0, shorter
    while low < high:  # slices compare in C, tokens one by one do not
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def best_shared(prompts: Iterable[Sequence[int]]) -> tuple[list[int], int]:
    """The beginning whose sharing spares most tokens, and how many prompts have it.

    Of the sorted prompts, each run of neighbours shares the least of their common lengths; a
    run of k prompts that share m tokens spares (k - 1) * m. All runs are looked at with the
    stack that finds the largest rectangle in a histogram. Never a whole prompt: the last token
    of each is left to be evaluated.
    """
    ordered = sorted(list(prompt) for prompt in prompts)
    lengths = [
        min(common_length(a, b), len(a) - 1, len(b) - 1) for a, b in itertools.pairwise(ordered)
    ]
    best, best_at, best_length, best_count = 0, 0, 0, 0
    stack: list[tuple[int, int]] = []  # (first prompt of the run, length shared)
    for at, length in enumerate([*lengths, 0]):
        begin = at
        while stack and stack[-1][1] >= length:
            begin, shared = stack.pop()
            spared = (at - begin) * shared
            if spared > best:
                best, best_at, best_length, best_count = spared, begin, shared, at - begin + 1
        stack.append((begin, length))
    return (ordered[best_at][:best_length], best_count) if best else ([], 0)
