"""What a cloud judge will be asked, and what that may cost, before any answer is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final, Protocol

from leastwise.domain.cloud import CloudPrompt, CostRange, SendNotice
from leastwise.domain.json_value import JsonValue
from leastwise.domain.judging import JudgeIdentity, JudgingCost
from leastwise.domain.suites import Suite
from leastwise.evals.check_types import BY_JUDGE
from leastwise.evals.cloud_judge import cloud_prompt
from leastwise.evals.examiners import Examiners, JudgeQuestion, Vectors
from leastwise.evals.grading import Grader
from leastwise.evals.model_needs import single_checks

STAND_IN: Final = "[the answer that is judged]"
BYTES_PER_TOKEN: Final = 16
_NOBODY: Final = JudgeIdentity("", "")


class Estimating(Protocol):
    """The cloud desk, as far as it sends nothing."""

    def estimate(self, reference: str, prompts: tuple[CloudPrompt, ...]) -> CostRange:
        """What sending these would cost."""

    def agree(
        self,
        reference: str,
        prompts: tuple[CloudPrompt, ...],
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        """Have the user agree to sending these, where the host was never confirmed."""


@dataclass(frozen=True)
class JudgingAhead:
    """The questions about one candidate's answers, of `candidates` at most.

    An answer stands in them as `STAND_IN`. At the least it is empty; at the most it has the
    suite's most tokens, of 16 bytes each, three times what a token of text has on average.
    """

    cloud: Estimating
    reference: str
    suite: Suite
    candidates: int

    @property
    def prompts(self) -> tuple[CloudPrompt, ...]:
        """What is sent for one candidate."""
        return tuple(map(cloud_prompt, questions_ahead(self.suite)))

    def cost(self, prompts: tuple[CloudPrompt, ...]) -> JudgingCost:
        """What all of it may cost; sends nothing. Raises BadInput, EnvironmentFault."""
        most_bytes = self.suite.generation.max_tokens * BYTES_PER_TOKEN
        least = self._sum(prompts, "").least
        most = self._sum(prompts, "x" * most_bytes)
        times = self.candidates
        return JudgingCost(
            judge=self.reference,
            calls=len(prompts) * times,
            candidates=times,
            answer_tokens=self.suite.generation.max_tokens,
            least=None if least is None else least * times,
            most=None if most.most is None else most.most * times,
            currency=most.currency,
        )

    def agree(self, confirm: Callable[[SendNotice], bool]) -> None:
        """Have the user agree to all of it, where the host was never confirmed.

        Nothing is sent yet. Raises BadInput (no price, no key, not agreed), EnvironmentFault.
        """

        def told(notice: SendNotice) -> bool:
            prompts = self.prompts  # made only where somebody is to see them
            cost = self.cost(prompts)
            whole = replace(
                notice,
                prompts=prompts,
                least_cost=cost.least,
                most_cost=cost.most,
                rounds=self.candidates,
                stand_in=STAND_IN,
            )
            return confirm(whole)

        self.cloud.agree(self.reference, (), told)

    def _sum(self, prompts: tuple[CloudPrompt, ...], answer: str) -> CostRange:
        """Part by part, since a long answer in each would take much memory."""
        whole = self.cloud.estimate(self.reference, ())
        for start in range(0, len(prompts), _AT_ONCE):
            part = tuple(_filled(one, answer) for one in prompts[start : start + _AT_ONCE])
            found = self.cloud.estimate(self.reference, part)
            whole = replace(
                found, least=_plus(whole.least, found.least), most=_plus(whole.most, found.most)
            )
        return whole


_AT_ONCE: Final = 200


def questions_ahead(suite: Suite) -> tuple[JudgeQuestion, ...]:
    """Every question to the judge about one answer to each case, and each of its repeats."""
    judge = _Listener()
    with Grader(Examiners(judge, _Nowhere())) as grader:
        for case in suite.cases:
            checks = (one for one in single_checks(case) if one.type in BY_JUDGE)
            alone = tuple(replace(one, transform=None) for one in checks)
            if alone:
                before = len(judge.asked)
                grader.grade(replace(case, checks=alone, transform=None), STAND_IN)
                judge.asked += judge.asked[before:] * (max(case.repeats, 1) - 1)
    return tuple(judge.asked)


@dataclass
class _Listener:
    """Hears what a judge is asked, and says something that fits, so that the next is asked."""

    asked: list[JudgeQuestion] = field(default_factory=list)
    identity: JudgeIdentity = _NOBODY

    def reply(self, question: JudgeQuestion) -> str:
        self.asked.append(question)
        return json.dumps(_fitting(question.schema))


@dataclass(frozen=True)
class _Nowhere:
    """Measures nothing."""

    identity: JudgeIdentity = _NOBODY

    def vectors(self, texts: tuple[str, ...]) -> Vectors:
        return tuple((0.0,) for _ in texts)


def _fitting(schema: Mapping[str, JsonValue]) -> JsonValue:
    """Something that fits one of our schemas."""
    choices, properties, items = (schema.get(key) for key in ("enum", "properties", "items"))
    if isinstance(choices, list):
        first: JsonValue = choices[0]
        return first
    if isinstance(properties, Mapping):
        return {name: _fitting(part) for name, part in _mappings(properties)}
    if isinstance(items, Mapping):
        return [_fitting(items)]
    return True if schema.get("type") == "boolean" else STAND_IN


def _mappings(of: Mapping[str, JsonValue]) -> Iterator[tuple[str, Mapping[str, JsonValue]]]:
    for name, part in of.items():
        if isinstance(part, Mapping):
            yield name, part


def _filled(prompt: CloudPrompt, answer: str) -> CloudPrompt:
    turns = (replace(one, content=one.content.replace(STAND_IN, answer)) for one in prompt.turns)
    return replace(prompt, turns=tuple(turns))


def _plus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other
