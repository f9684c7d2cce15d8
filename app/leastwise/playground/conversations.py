"""One column's conversation, and what asking, answering again and editing make of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leastwise.domain.suites import ChatTurn


@dataclass(frozen=True)
class Conversation:
    """The turns of user and assistant; the system's turn belongs to each request."""

    turns: tuple[ChatTurn, ...] = ()

    def asked(self, text: str) -> Conversation:
        """With a new turn of the user's.

        It takes the place of one that was never answered: most templates want the roles to
        alternate.
        """
        kept = self.turns
        while kept and kept[-1].role == "user":
            kept = kept[:-1]
        return replace(self, turns=(*kept, ChatTurn("user", text)))

    def answered(self, text: str) -> Conversation:
        """With what was answered; nothing is no answer."""
        return replace(self, turns=(*self.turns, ChatTurn("assistant", text))) if text else self

    def before(self, turn: int) -> Conversation:
        """What stands before turn number `turn`, counted from 0."""
        return replace(self, turns=self.turns[: max(turn, 0)])

    def without_last_answer(self) -> Conversation:
        """Up to the user's newest turn, which is then to be answered anew."""
        kept = self.turns
        while kept and kept[-1].role != "user":
            kept = kept[:-1]
        return replace(self, turns=kept)
