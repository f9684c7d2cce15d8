"""A model's reasoning told from its answer while both are still being written.

The forms are those of the chat templates that the models' makers publish. Reasoning stands at the
beginning of what a model writes; a tag further on (in code that it explains, say) is text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final


@dataclass(frozen=True)
class ReasoningForm:
    """How reasoning is marked; `special` where the marks are special tokens of the model."""

    opening: str
    closing: str
    special: bool = False


@dataclass(frozen=True)
class Said:
    """New text of the answer and of the reasoning, either of which may be empty."""

    answer: str = ""
    reasoning: str = ""


PLAIN_FORMS: Final = (
    ReasoningForm("<think>", "</think>"),
    ReasoningForm("<thinking>", "</thinking>"),
    ReasoningForm("<reasoning>", "</reasoning>"),
    ReasoningForm("<seed:think>", "</seed:think>"),
    ReasoningForm("\u25c1think\u25b7", "\u25c1/think\u25b7"),
)
SPECIAL_FORMS: Final = (
    ReasoningForm("[THINK]", "[/THINK]", special=True),
    ReasoningForm("<|START_THINKING|>", "<|END_THINKING|>", special=True),
    ReasoningForm("<|channel|>analysis<|message|>", "<|end|>", special=True),
)
# What else such models write around the answer.
_AROUND: Final = (
    "<|start|>assistant",
    "<|channel|>final<|message|>",
    "<|START_RESPONSE|>",
    "<|END_RESPONSE|>",
)


def special_forms(template: str) -> tuple[ReasoningForm, ...]:
    """The forms with special tokens that a chat template knows."""
    return tuple(
        form for form in SPECIAL_FORMS if form.opening.partition("analysis")[0] in template
    )


# How many characters wait for the end of a mark, white space before it included.
_MOST_HELD: Final = 200


class _Where(Enum):
    BEFORE = "before"
    REASONING = "reasoning"
    ANSWER = "answer"


class ReasoningSplitter:
    """Takes text as it comes; what may still become a mark is held back until it is known."""

    def __init__(self, prompt: str, special: Sequence[ReasoningForm] = ()) -> None:
        """`prompt` is the text that the model got: some templates open the reasoning in it."""
        self._forms = (*PLAIN_FORMS, *special)
        self._around = _AROUND if special else ()
        self._held = ""
        self._where = _Where.BEFORE
        self._closing = ""
        ending = prompt[-64:].rstrip()
        for form in self._forms:
            if ending.endswith(form.opening):
                self._where, self._closing = _Where.REASONING, form.closing

    def add(self, text: str) -> Said:
        """What is now known of the text so far, and was not before."""
        self._held += text
        answer: list[str] = []
        reasoning: list[str] = []
        while self._step(answer, reasoning):
            pass
        return Said("".join(answer), "".join(reasoning))

    def end(self) -> Said:
        """What was held back: nothing more comes."""
        held, self._held = self._held, ""
        if self._where is _Where.REASONING:
            return Said(reasoning=held)
        return Said(answer=held)

    def _step(self, answer: list[str], reasoning: list[str]) -> bool:
        """Take what is certain from what is held; whether more may follow at once."""
        if self._where is _Where.BEFORE:
            return self._begin()
        marks = (self._closing,) if self._where is _Where.REASONING else self._around
        told = reasoning if self._where is _Where.REASONING else answer
        found = [(at, mark) for mark in marks if (at := self._held.find(mark)) >= 0]
        if not found:
            certain = len(self._held) - _possible_mark(self._held, marks)
            told.append(self._held[:certain])
            self._held = self._held[certain:]
            return False
        at, mark = min(found)
        told.append(self._held[:at])
        self._held = self._held[at + len(mark) :]
        if self._where is _Where.REASONING:
            self._where = _Where.BEFORE
        return True

    def _begin(self) -> bool:
        """Look whether reasoning begins here, or the answer."""
        text = self._held.lstrip()
        for form in self._forms:
            if text.startswith(form.opening):
                self._where, self._closing = _Where.REASONING, form.closing
                self._held = text[len(form.opening) :]
                return True
        for mark in self._around:
            if text.startswith(mark):
                self._held = text[len(mark) :]
                return True
        marks = (*(form.opening for form in self._forms), *self._around)
        if any(mark.startswith(text) for mark in marks) and len(self._held) < _MOST_HELD:
            return False
        self._where = _Where.ANSWER
        if self._closing:  # blank lines between reasoning and answer belong to neither
            self._held = text
        return True


def _possible_mark(text: str, marks: Sequence[str]) -> int:
    """How many characters at the end may be the beginning of one of the marks."""
    longest = max((len(mark) for mark in marks), default=1) - 1
    for length in range(min(longest, len(text)), 0, -1):
        if any(mark.startswith(text[-length:]) for mark in marks):
            return length
    return 0
