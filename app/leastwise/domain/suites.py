"""An eval suite: a task, its cases, their checks, and the bar."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Final

from leastwise.domain.json_value import JsonValue
from leastwise.domain.judging import NOBODY, Judges
from leastwise.domain.messages import Message


@dataclass(frozen=True)
class ChatTurn:
    """One turn of a chat prompt; `role` is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True)
class Check:
    """One assertion about an answer, in promptfoo's terms.

    `type` is the bare type (`equals`), `negated` says whether it was written `not-equals`.
    `unsupported` names what Leastwise does not know about this check, or is empty; a check
    with it never passes. A check of weight 0 is recorded and never fails its case. `transform`
    is applied to the answer first: JavaScript, or a script from a file as a mapping; `config`
    is handed to scripts. `rubric_prompt` is the suite's own question to a judge, a template.
    """

    type: str
    negated: bool = False
    value: JsonValue = None
    threshold: float | None = None
    weight: float = 1.0
    metric: str = ""
    unsupported: str = ""
    transform: JsonValue = None
    config: JsonValue = None
    rubric_prompt: str = ""

    @property
    def name(self) -> str:
        """The type as it is written in the suite."""
        return f"not-{self.type}" if self.negated else self.type


@dataclass(frozen=True)
class Case:
    """One prompt with its variables filled in, and the checks on its answer.

    `index` counts from 0 in the suite's order. Without a `threshold` every check must pass;
    with one the weighted score must reach it. `metadata` is what the suite says about the
    case (its `source`, say). `repeats` is how often the case is to be answered; an answer more
    is never a case more. `prompt` counts the suite's prompts from 0. `transform` is applied to
    every answer first.
    """

    index: int
    turns: tuple[ChatTurn, ...]
    checks: tuple[Check, ...]
    description: str = ""
    variables: Mapping[str, JsonValue] = field(default_factory=dict)
    threshold: float | None = None
    metadata: Mapping[str, JsonValue] = field(default_factory=dict)
    repeats: int = 1
    prompt: int = 0
    transform: JsonValue = None

    @property
    def id(self) -> str:
        """What the case is called: its metadata's `id`, or else its description."""
        named = self.metadata.get("id")
        if isinstance(named, int) and not isinstance(named, bool):
            return str(named)
        return named if isinstance(named, str) and named else self.description

    @property
    def unsupported(self) -> tuple[str, ...]:
        """The names of the checks that Leastwise cannot decide, in order, each once."""
        return tuple(dict.fromkeys(c.unsupported for c in self.checks if c.unsupported))


LIMITS: Final = ("ttft_s", "decode_tokens_per_s", "memory_bytes", "cost_per_1000")


@dataclass(frozen=True)
class Bar:
    """What a model must clear. Limits are limits, never weights in a score.

    pass_rate: share of the suite's cases, in (0, 1]. ttft_s: 95th percentile of the time to
    the first token. decode_tokens_per_s: median decode speed of one sequence.
    memory_bytes: peak memory of the process that holds the model. cost_per_1000: what 1,000 calls
    like those of the suite cost, in the price table's currency; a model on this computer has no
    price per call, and keeps it. None is no limit.
    """

    pass_rate: float = 0.95
    ttft_s: float | None = None
    decode_tokens_per_s: float | None = None
    memory_bytes: int | None = None
    cost_per_1000: float | None = None

    @property
    def limits(self) -> tuple[str, ...]:
        """The names of the limits that are set beside the pass rate."""
        return tuple(name for name in LIMITS if getattr(self, name) is not None)

    def required_passes(self, cases: int) -> int:
        """The smallest number of passed cases out of `cases` that reaches the pass rate.

        Exact: the rate is taken as the decimal that the user wrote (0.95 is 19/20).
        """
        return math.ceil(Fraction(repr(self.pass_rate)) * cases)


@dataclass(frozen=True)
class Generation:
    """How answers are generated. Greedy (temperature 0) is the default for evals.

    Penalties look at the last `penalty_tokens` tokens of prompt and answer; `logit_bias` pairs
    a token with what is added to its logit. `json_schema` (a JSON Schema as JSON) or `grammar`
    (GBNF) bounds what may be written; at most one of them stands.
    """

    max_tokens: int = 256
    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    repeat_penalty: float = 1.0
    frequency_penalty: float = 0.0
    presence_penalty: float = 0.0
    penalty_tokens: int = 64
    logit_bias: tuple[tuple[int, float], ...] = ()
    json_schema: str = ""
    grammar: str = ""


@dataclass(frozen=True)
class Suite:
    """A task with its cases. `sha256` covers every file of it, the sidecar included.

    `notes` names keys that have no effect; `remarks` says what its author should know.
    `judges` are the models on this computer that it names for its checks.
    """

    name: str
    path: str
    sha256: str
    cases: tuple[Case, ...]
    bar: Bar = field(default_factory=Bar)
    generation: Generation = field(default_factory=Generation)
    description: str = ""
    files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    remarks: tuple[Message, ...] = ()
    judges: Judges = NOBODY

    @cached_property
    def prompts(self) -> tuple[int, ...]:
        """The suite's prompts, as the cases count them."""
        return tuple(sorted({case.prompt for case in self.cases}))

    def with_prompt(self, prompt: int) -> Suite:
        """The cases of one prompt alone, counted anew: the same number is the same test."""
        own = (case for case in self.cases if case.prompt == prompt)
        return replace(self, cases=tuple(replace(c, index=at) for at, c in enumerate(own)))

    @cached_property
    def unsupported(self) -> Mapping[str, int]:
        """What Leastwise does not know about this suite: the name, and in how many cases."""
        counts: dict[str, int] = {}
        for case in self.cases:
            for name in case.unsupported:
                counts[name] = counts.get(name, 0) + 1
        return counts
