"""An answer as checks see it: its value after transforms, its text, and what else is known."""

from __future__ import annotations

import json
from dataclasses import dataclass

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.suites import Case


@dataclass(frozen=True)
class GradedAnswer:
    """`value` is the model's text, or what a transform made of it."""

    case: Case
    value: JsonValue
    facts: AnswerFacts

    @property
    def text(self) -> str:
        """A value that is no text is compact JSON, as in promptfoo."""
        if isinstance(self.value, str):
            return self.value
        return json.dumps(self.value, ensure_ascii=False, separators=(",", ":"))

    def context(self, config: JsonValue) -> JsonObject:
        """What a script is told beside the answer, under promptfoo's names."""
        facts = self.facts
        told: dict[str, JsonValue] = {
            "prompt": self.prompt,
            "vars": dict(self.case.variables),
            "test": {"description": self.case.description, "vars": dict(self.case.variables)},
            "providerResponse": {"output": self.value, "finishReason": facts.finish_reason},
        }
        if facts.logprobs:
            told["logProbs"] = list(facts.logprobs)
        if config is not None:
            told["config"] = config
        return told

    @property
    def prompt(self) -> str:
        """The case's prompt as one text; several turns as JSON."""
        turns = self.case.turns
        if len(turns) == 1:
            return turns[0].content
        return json.dumps([{"role": t.role, "content": t.content} for t in turns])
