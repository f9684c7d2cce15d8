"""A judge whose verdicts are kept: what was judged once is not judged again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from leastwise.domain.judging import JudgeIdentity
from leastwise.evals.examiners import Judge, JudgeQuestion
from leastwise.store import codec


class JudgementMemory(Protocol):
    """Remembers what judges said."""

    def known_judgement(self, key: str) -> str | None:
        """The reply that was kept under `key`."""

    def keep_judgement(self, key: str, judge: JudgeIdentity, reply: str) -> None:
        """Keep a reply; it is on disk when this returns."""


@dataclass(frozen=True)
class KeptJudge:
    """`judge`, with what it said before. `build` is llama.cpp's, where it is a local model."""

    judge: Judge
    memory: JudgementMemory | None
    build: str

    @property
    def identity(self) -> JudgeIdentity:
        """Who it is."""
        return self.judge.identity

    def reply(self, question: JudgeQuestion) -> str:
        """As `Judge.reply`. A reply that says nothing of use is not kept."""
        if self.memory is None:
            return self.judge.reply(question)
        key = codec.fingerprint((self.identity.key, self.build, question.text, question.schema))
        known = self.memory.known_judgement(key)
        if known is not None:
            return known
        reply = self.judge.reply(question)
        if question.read(reply) is not None:
            self.memory.keep_judgement(key, self.identity, reply)
        return reply
