"""Cloud models: who offers them, what is sent, what comes back, and what it costs.

Money is exact: decimals in the currency of the price table, never floats.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from leastwise.domain.errors import BadInput
from leastwise.domain.hub_keys import KeyPlace
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.domain.suites import ChatTurn

PER_TOKENS = 1_000_000


class CloudKind(StrEnum):
    """The protocol that a provider speaks."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"


@dataclass(frozen=True)
class CloudProvider:
    """An endpoint that the user added; its key is never in here.

    `address` is what the paths of the API are appended to. `model` is asked where none is named.
    `key_variable` names the environment variable that may hold the key. `limit_field` is what the
    endpoint calls the most tokens of an answer. `free` is set where nobody charges for tokens,
    such as for a server of one's own.
    """

    name: str
    kind: CloudKind
    address: str
    model: str = ""
    key_variable: str = ""
    limit_field: str = "max_tokens"
    free: bool = False


@dataclass(frozen=True)
class CloudPreset:
    """A well-known endpoint, and where its address is documented."""

    provider: CloudProvider
    source: str


@dataclass(frozen=True)
class ProviderState:
    """A provider with where its key comes from and whether its host was confirmed."""

    provider: CloudProvider
    key_place: KeyPlace
    confirmed: bool


@dataclass(frozen=True)
class CloudPrompt:
    """What is asked. What is None is not sent, so that the provider's own default holds.

    `schema` is a JSON schema that the answer is to follow, as far as the provider sees to it.
    """

    turns: tuple[ChatTurn, ...]
    max_tokens: int
    temperature: float | None = None
    stop: tuple[str, ...] = ()
    schema: Mapping[str, JsonValue] | None = None

    @property
    def schema_text(self) -> str:
        """The schema as JSON text, nothing where there is none."""
        return "" if self.schema is None else json.dumps(self.schema)

    @property
    def characters(self) -> int:
        """The letters that will be sent, those of the schema included."""
        return sum(len(turn.content) for turn in self.turns) + len(self.schema_text)


def schema_of(text: str) -> Mapping[str, JsonValue] | None:
    """The JSON schema that a text writes, None for no text.

    Raises BadInput for what is no object of JSON, which no provider takes.
    """
    if not text:
        return None
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        raise BadInput(say("cloud.not_a_schema"))
    return read


@dataclass(frozen=True)
class CloudUsage:
    """Tokens as the provider reported them.

    `cached_tokens` (read from its cache) and `written_tokens` (written to it) are part of
    `input_tokens`; `reasoning_tokens` are part of `output_tokens`.
    """

    input_tokens: int
    output_tokens: int
    cached_tokens: int = 0
    written_tokens: int = 0
    reasoning_tokens: int = 0


@dataclass(frozen=True)
class Price:
    """What a model's tokens cost, per million, in the table's currency; `source` says where from.

    None is not confirmed anywhere: a call that used such tokens has no known cost.
    """

    model: str
    input: Decimal
    output: Decimal
    cached_input: Decimal | None = None
    cache_write: Decimal | None = None
    host: str = ""
    source: str = ""
    dated: str = ""

    def cost(self, usage: CloudUsage) -> Decimal | None:
        """The exact cost of what was used; None where a price for part of it is not known."""
        parts = (
            (usage.input_tokens - usage.cached_tokens - usage.written_tokens, self.input),
            (usage.cached_tokens, self.cached_input),
            (usage.written_tokens, self.cache_write),
            (usage.output_tokens, self.output),
        )
        total = Decimal(0)
        for tokens, price in parts:
            if tokens and price is None:
                return None
            total += tokens * (price or Decimal(0))
        return total / PER_TOKENS

    def most(self, input_tokens: int, output_tokens: int) -> Decimal:
        """The most that so many tokens can cost, whichever of the input's prices applies."""
        dearest = max(self.input, self.cached_input or self.input, self.cache_write or self.input)
        return (input_tokens * dearest + output_tokens * self.output) / PER_TOKENS


@dataclass(frozen=True)
class CloudAnswer:
    """An answer with what was measured at our end, in seconds, and what was reported.

    `finish_reason` is stop, length, refused, or the provider's own word. `ttft_s` is from sending
    the request to the first text, of the answer or of reasoning that is shown; None where no text
    came. `decode_s` is from there to the last text. `cost` is None where it is not known.
    `attempts` counts how often it was sent.
    """

    provider: str
    model: str
    text: str
    reasoning: str
    finish_reason: str
    usage: CloudUsage | None
    cost: Decimal | None
    currency: str
    ttft_s: float | None
    decode_s: float | None
    wall_s: float
    attempts: int

    @property
    def decode_tokens_per_s(self) -> float | None:
        """Tokens per second after the first; None where reasoning was hidden, or nothing is known.

        A provider may send several tokens at once, so this is the speed at which they arrived.
        """
        if self.usage is None or not self.decode_s:
            return None
        if self.usage.reasoning_tokens and not self.reasoning:
            return None
        steps = self.usage.output_tokens - 1
        return steps / self.decode_s if steps > 0 else None


@dataclass(frozen=True)
class SpendCaps:
    """The most that one run and one calendar month (UTC) may cost; None is without a bound."""

    run: Decimal | None
    month: Decimal | None


@dataclass(frozen=True)
class SendNotice:
    """What is about to leave this computer, shown before the first time that it goes to a host.

    `prompts` are the requests with their exact texts; none where only the list of models is asked
    for. `most_tokens` is of all answers together. `least_cost` and `most_cost` are for all
    requests, None where there is no price. `spent` is what counts against this month's cap.
    Where `stand_in` stands in the texts, something that is not written yet will, and all are
    sent up to `rounds` times.
    """

    provider: str
    model: str
    host: str
    encrypted: bool
    prompts: tuple[CloudPrompt, ...]
    least_cost: Decimal | None
    most_cost: Decimal | None
    currency: str
    caps: SpendCaps
    spent: Decimal
    rounds: int = 1
    stand_in: str = ""

    @property
    def calls(self) -> int:
        """The requests, at most."""
        return len(self.prompts) * self.rounds

    @property
    def messages(self) -> int:
        """The messages of all requests."""
        return sum(len(prompt.turns) for prompt in self.prompts)

    @property
    def characters(self) -> int:
        """The letters of all requests."""
        return sum(prompt.characters for prompt in self.prompts)

    @property
    def most_tokens(self) -> int:
        """The most tokens that all answers together may have."""
        return sum(prompt.max_tokens for prompt in self.prompts) * self.rounds

    @property
    def over_cap(self) -> bool:
        """Whether the most that it can cost is more than a cap leaves."""
        if self.most_cost is None:
            return False
        over_run = self.caps.run is not None and self.most_cost > self.caps.run
        return over_run or (
            self.caps.month is not None and self.spent + self.most_cost > self.caps.month
        )


@dataclass(frozen=True)
class Spend:
    """What a month's calls cost: `settled` by reported usage, `assumed` where none was reported.

    `open` is reserved for calls in flight (or for those of a process that was killed). Assumed and
    open count as the most that those calls can have cost. `unpriced_calls` had no price.
    """

    month: str
    settled: Decimal
    assumed: Decimal
    open: Decimal
    calls: int
    unpriced_calls: int

    @property
    def counted(self) -> Decimal:
        """What counts against the cap."""
        return self.settled + self.assumed + self.open


@dataclass(frozen=True)
class CostRange:
    """What sending something may cost: least and most, with the tokens that each rests on."""

    calls: int
    least_input_tokens: int
    most_input_tokens: int
    most_output_tokens: int
    least: Decimal | None
    most: Decimal | None
    currency: str
