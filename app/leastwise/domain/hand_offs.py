"""Handing a model over to another program: with its settings, its prompt and its schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leastwise.domain.candidates import Candidate
from leastwise.domain.suites import Case, ChatTurn, Generation

TARGETS: Final = ("ollama", "llama-server", "python", "lmstudio")


@dataclass(frozen=True)
class HandOff:
    """What is handed over. `turns` are the first case's, as an example; none without a suite."""

    candidate: Candidate
    generation: Generation
    system: str = ""
    turns: tuple[ChatTurn, ...] = ()
    run_id: int | None = None

    @property
    def name(self) -> str:
        """The model's name as file names and other programs take it."""
        kept = (c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in self._plain_name)
        return "".join(kept).strip(".-")[:80] or "model"

    @property
    def _plain_name(self) -> str:
        model = self.candidate.model
        return f"{model.name}-{model.quantisation}"

    @property
    def context_tokens(self) -> int:
        """The longest prompt with its answer, in tokens."""
        asked = self.candidate.settings.context_tokens
        return min(asked, self.candidate.model.context_tokens or asked)


@dataclass(frozen=True)
class HandedOver:
    """The files that were written, and in which folder."""

    folder: str
    files: tuple[str, ...]


def common_system(cases: tuple[Case, ...], prompt: int | None) -> str:
    """The system turn that every case of the prompt begins with; empty where they differ."""
    own = [case for case in cases if prompt is None or case.prompt == prompt]
    said = {
        case.turns[0].content if case.turns and case.turns[0].role == "system" else ""
        for case in own
    }
    return said.pop() if len(said) == 1 else ""
