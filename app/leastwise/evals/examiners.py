"""What checks may ask: a judge that reads and decides, a model that turns texts into vectors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.judging import JudgedBy, JudgeIdentity
from leastwise.domain.messages import say
from leastwise.domain.suites import ChatTurn
from leastwise.evals.findings import UndecidedCheckError
from leastwise.evals.json_answers import shortened
from leastwise.evals.judge_meter import JudgeMeter

Vectors = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class JudgeQuestion:
    """What a judge is asked: a text, and the JSON Schema that its answer must fit.

    `turns` are a whole chat where a suite writes one; `text` is then that chat as JSON.
    """

    text: str
    schema: JsonObject
    turns: tuple[ChatTurn, ...] = ()

    @property
    def chat(self) -> tuple[ChatTurn, ...]:
        """What is asked, as a chat."""
        return self.turns or (ChatTurn("user", self.text),)

    def read(self, reply: str) -> Mapping[str, JsonValue] | None:
        """The first JSON object in a reply that has what is required; None where none has."""
        required = self.schema["required"]
        assert isinstance(required, list)
        decoder, start = json.JSONDecoder(), reply.find("{")
        while start >= 0:
            try:
                found, _ = decoder.raw_decode(reply, start)
            except (ValueError, RecursionError):
                found = None
            if isinstance(found, dict) and all(key in found for key in required):
                return found
            start = reply.find("{", start + 1)
        return None


class Judge(Protocol):
    """A model that answers questions; any thread may ask."""

    @property
    def identity(self) -> JudgeIdentity:
        """Who it is."""

    def reply(self, question: JudgeQuestion) -> str:
        """Its answer, always the same where it can be.

        Raises UndecidedCheckError where it has none for this question, EnvironmentFault, BadInput
        (a cap on what may be spent), Cancelled.
        """


def ask(judge: Judge, question: JudgeQuestion) -> Mapping[str, JsonValue]:
    """What a judge says. Raises UndecidedCheckError where that cannot be read, and as it does."""
    reply = judge.reply(question)
    found = question.read(reply)
    if found is None:
        raise UndecidedCheckError(say("judge.unreadable", text=shortened(reply)))
    return found


class Embedder(Protocol):
    """A model that turns texts into vectors of length 1; any thread may ask."""

    @property
    def identity(self) -> JudgeIdentity:
        """Who it is."""

    def vectors(self, texts: tuple[str, ...]) -> Vectors:
        """One vector for each text; an empty text has none of length 1, but zeros.

        Raises UndecidedCheckError for a text that is too long, EnvironmentFault, Cancelled.
        """


@dataclass(frozen=True)
class Examiners:
    """Whom checks may ask; None is nobody. `meter` counts what a cloud judge costs."""

    judge: Judge | None = None
    embedder: Embedder | None = None
    meter: JudgeMeter = field(default_factory=JudgeMeter, compare=False)

    @property
    def judged_by(self) -> JudgedBy:
        """Who they are."""
        return JudgedBy(
            self.judge.identity if self.judge else None,
            self.embedder.identity if self.embedder else None,
        )


NO_EXAMINERS: Final = Examiners()
