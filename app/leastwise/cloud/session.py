"""Calls of one run to one model: each reserved before it is sent, and settled after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from leastwise.cloud.asking import Call, Heard
from leastwise.cloud.estimating import most_input_tokens
from leastwise.cloud.failures import failure_of
from leastwise.cloud.ledger import Reservation, SpendLedger
from leastwise.cloud.wire import Wire
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import (
    CloudAnswer,
    CloudKind,
    CloudPrompt,
    CloudProvider,
    Price,
    SpendCaps,
)
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.net.requests import CallLimits

if TYPE_CHECKING:
    from leastwise.net.calls import CallClient, NetCaller


@dataclass(frozen=True)
class CloudSession:
    """Belongs to one thread; sessions of several threads share the ledger, and so the caps."""

    caller: NetCaller
    wire: Wire
    provider: str
    host: str
    model: str
    price: Price | None
    currency: str
    ledger: SpendLedger
    caps: Callable[[], SpendCaps]
    run: str
    limits: CallLimits

    def ask(
        self, prompt: CloudPrompt, on_text: Callable[[str], None], cancellation: Cancellation
    ) -> CloudAnswer:
        """One answer, streamed.

        Raises BadInput (a cap, the prompt), EnvironmentFault, Cancelled. What was sent and gave no
        whole answer counts as the most that it can have cost.
        """
        cancellation.raise_if_asked()
        most = None
        if self.price is not None:
            most = self.price.most(most_input_tokens(prompt), prompt.max_tokens)
        about = {"provider": self.provider, "model": self.model}
        reservation = self.ledger.reserve(self.run, about, most, self.caps(), self.currency)
        http = self.caller.http
        call = Call(self.wire, self.host, self.model, self.limits, on_text, lambda: http.sent_s)
        heard: Heard | None = None
        try:
            heard = self.caller.run(self._heard(call, prompt), cancellation)
        except TimeoutError as error:
            raise EnvironmentFault(
                say("cloud.too_slow", host=self.host, limit=self.limits.whole_s)
            ) from error
        finally:
            self._settle(reservation, heard, call)
        return self._answer(heard)

    async def _heard(self, call: Call, prompt: CloudPrompt) -> Heard:
        heard = await call.answer(prompt)
        cost = self._cost(heard)
        self.caller.cost = "" if cost is None else f"{format(cost, 'f')} {self.currency}"
        return heard

    def _settle(self, reservation: Reservation, heard: Heard | None, call: Call) -> None:
        if heard is not None:
            self.ledger.settle(reservation, self._cost(heard), heard.usage)
        elif call.may_be_charged:
            self.ledger.settle(reservation, None, None)
        else:
            self.ledger.release(reservation)

    def _cost(self, heard: Heard) -> Decimal | None:
        if self.price is None or heard.usage is None:
            return None
        return self.price.cost(heard.usage)

    def _answer(self, heard: Heard) -> CloudAnswer:
        return CloudAnswer(
            provider=self.provider,
            model=self.model,
            text=heard.text,
            reasoning=heard.reasoning,
            finish_reason=heard.finish,
            usage=heard.usage,
            cost=self._cost(heard),
            currency=self.currency,
            ttft_s=heard.ttft_s,
            decode_s=heard.decode_s,
            wall_s=heard.wall_s,
            attempts=heard.attempts,
        )


def wire_of(provider: CloudProvider, host: str, key: str, http: CallClient) -> Wire:
    """The protocol that a provider speaks; the client library is imported here."""
    if provider.kind is CloudKind.ANTHROPIC:
        from leastwise.cloud.anthropic_wire import AnthropicWire

        return AnthropicWire(provider, host, key, http)
    from leastwise.cloud.openai_wire import OpenAIWire

    return OpenAIWire(provider, host, key, http)


def listed_models(
    caller: NetCaller, wire: Wire, host: str, cancellation: Cancellation
) -> tuple[str, ...]:
    """The names of the models on offer, in order. Raises BadInput, EnvironmentFault, Cancelled."""

    async def listed() -> tuple[str, ...]:
        try:
            return tuple(sorted(await wire.models()))
        except wire.errors as error:
            raise failure_of(error, host, "", wire.key).fault from error

    try:
        return caller.run(listed(), cancellation)
    except TimeoutError as error:
        raise EnvironmentFault(say("net.timeout", host=host)) from error
