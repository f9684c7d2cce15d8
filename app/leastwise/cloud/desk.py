"""Everything that cloud models can be asked: the one way from the core to a provider."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.cloud.estimating import estimate
from leastwise.cloud.keys import CloudKeys, variable_of
from leastwise.cloud.ledger import SpendLedger
from leastwise.cloud.prices import PriceTable, drop_own_price, keep_own_price, load_prices
from leastwise.cloud.providers import ProviderShelf
from leastwise.cloud.session import CloudSession, listed_models, wire_of
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import (
    CloudAnswer,
    CloudPrompt,
    CloudProvider,
    CostRange,
    Price,
    ProviderState,
    SendNotice,
    Spend,
    SpendCaps,
)
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.net.client import NetClient
from leastwise.net.requests import CallLimits

if TYPE_CHECKING:
    from leastwise.net.calls import NetCaller


@dataclass
class CloudDesk:
    """Making one opens nothing. `folder` holds the providers, own prices and what was spent."""

    folder: Path
    shipped_prices: Path
    net: Callable[[], NetClient]
    limits: CallLimits = field(default_factory=CallLimits)

    def __post_init__(self) -> None:
        self.shelf = ProviderShelf(self.folder / "providers.toml")
        self.keys = CloudKeys(self.folder / "keys")
        self.ledger = SpendLedger(self.folder)
        self._listed: dict[str, tuple[str, ...]] = {}

    @property
    def own_prices(self) -> Path:
        """Where the user's own price table lies, or would lie."""
        return self.folder / "prices.toml"

    def providers(self) -> tuple[ProviderState, ...]:
        """The providers that were added. Raises BadInput, EnvironmentFault."""
        from leastwise.net.calls import origin_of

        file = self.shelf.read()
        return tuple(
            ProviderState(one, self.keys.place(one), origin_of(one.address) in file.confirmed)
            for one in file.providers.values()
        )

    def remove(self, name: str) -> None:
        """Forget a provider and its key. Raises BadInput, EnvironmentFault."""
        self.keys.forget(self.shelf.named(name))  # first: it can fail, and then nothing has changed
        self.shelf.remove(name)
        self._listed.pop(name, None)

    def prices(self) -> PriceTable:
        """The prices that hold. Raises BadInput for a malformed table of the user."""
        return load_prices(self.shipped_prices, self.own_prices)

    def keep_price(self, price: Price) -> None:
        """Put a price of the user's over what ships. Raises BadInput, EnvironmentFault."""
        keep_own_price(self.shipped_prices, self.own_prices, price)

    def drop_price(self, host: str, model: str) -> None:
        """Take a price of the user's away. Raises BadInput, EnvironmentFault."""
        drop_own_price(self.shipped_prices, self.own_prices, host, model)

    def spend(self, month: str = "") -> Spend:
        """What a month cost, the present one where none is named."""
        return self.ledger.spend(month)

    def caps(self) -> SpendCaps:
        """The caps that hold."""
        return self.shelf.read().caps

    def estimate(self, reference: str, prompts: Sequence[CloudPrompt]) -> CostRange:
        """What sending these would cost, as a range; sends nothing."""
        provider, model = self.shelf.find(reference)
        table = self.prices()
        return estimate(prompts, table.find(provider, model), table.currency)

    def models(
        self,
        name: str,
        confirm: Callable[[SendNotice], bool],
        cancellation: Cancellation,
    ) -> tuple[str, ...]:
        """The models that a provider offers to this key, in the order of their names.

        Costs nothing. Raises BadInput, EnvironmentFault, Cancelled.
        """
        provider = self.shelf.named(name)
        self._confirm(provider, lambda: self._notice(provider, "", ()), confirm)
        key = self._key(provider)
        with self._calling(provider, "models of a cloud provider", key) as caller:
            wire = wire_of(provider, _host(provider), key, caller.http)
            found = listed_models(caller, wire, _host(provider), cancellation)
        self._listed[name] = found
        return found

    def listed(self, name: str) -> tuple[str, ...]:
        """The models that a provider named last in this session; sends nothing."""
        return self._listed.get(name, ())

    def agree(
        self,
        reference: str,
        prompts: Sequence[CloudPrompt],
        confirm: Callable[[SendNotice], bool],
        *,
        unpriced: bool = False,
    ) -> None:
        """Have the user agree to sending all of these, where the host was never confirmed.

        Nothing is sent. Raises BadInput (no price, no key, not agreed), EnvironmentFault.
        """
        provider, model = self.shelf.find(reference)
        self._price(provider, model, unpriced=unpriced)
        self._confirm(provider, lambda: self._notice(provider, model, tuple(prompts)), confirm)
        self._key(provider)

    @contextmanager
    def session(
        self,
        reference: str,
        first: CloudPrompt,
        confirm: Callable[[SendNotice], bool],
        *,
        purpose: str = "a prompt to a cloud model",
        unpriced: bool = False,
        run: str = "",
    ) -> Iterator[CloudSession]:
        """A session for calls of one run to one model, in one thread; it keeps its connection.

        `confirm` is asked, with what the `first` prompt will send, where the host was never
        confirmed. `run` names what the cap per run counts together, a new one where it is empty.
        Raises BadInput, EnvironmentFault; nothing is sent yet.
        """
        provider, model = self.shelf.find(reference)
        price = self._price(provider, model, unpriced=unpriced)
        self._confirm(provider, lambda: self._notice(provider, model, (first,)), confirm)
        key = self._key(provider)
        with self._calling(provider, purpose, key) as caller:
            yield CloudSession(
                caller=caller,
                wire=wire_of(provider, _host(provider), key, caller.http),
                provider=provider.name,
                host=_host(provider),
                model=model,
                price=price,
                currency=self.prices().currency,
                ledger=self.ledger,
                caps=self.caps,
                run=run or uuid.uuid4().hex,
                limits=self.limits,
            )

    def answer(
        self,
        reference: str,
        prompt: CloudPrompt,
        on_text: Callable[[str], None],
        confirm: Callable[[SendNotice], bool],
        cancellation: Cancellation,
        *,
        unpriced: bool = False,
    ) -> CloudAnswer:
        """One answer, streamed. Raises BadInput, EnvironmentFault, Cancelled."""
        with self.session(reference, prompt, confirm, unpriced=unpriced) as session:
            return session.ask(prompt, on_text, cancellation)

    def _price(self, provider: CloudProvider, model: str, *, unpriced: bool) -> Price | None:
        """What the model costs. Raises BadInput where that is not known and must be."""
        price = self.prices().find(provider, model)
        if price is None and not unpriced:
            raise BadInput(
                say(
                    "cloud.no_price", model=model, provider=provider.name, path=str(self.own_prices)
                )
            )
        return price

    def notice(self, reference: str, prompts: Sequence[CloudPrompt]) -> SendNotice:
        """What sending these would mean; sends nothing. Raises BadInput, EnvironmentFault."""
        return self._notice(*self.shelf.find(reference), tuple(prompts))

    def _notice(
        self, provider: CloudProvider, model: str, prompts: tuple[CloudPrompt, ...]
    ) -> SendNotice:
        table = self.prices()
        cost = estimate(prompts, table.find(provider, model), table.currency)
        return SendNotice(
            provider=provider.name,
            model=model,
            host=_host(provider),
            encrypted=_is_encrypted(provider),
            prompts=prompts,
            least_cost=cost.least,
            most_cost=cost.most,
            currency=table.currency,
            caps=self.caps(),
            spent=self.spend().counted,
        )

    def _confirm(
        self,
        provider: CloudProvider,
        notice: Callable[[], SendNotice],
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        from leastwise.net.calls import origin_of

        origin = origin_of(provider.address)
        if origin in self.shelf.read().confirmed:
            return
        if not confirm(notice()):
            raise BadInput(say("cloud.not_confirmed", host=_host(provider)))
        self.shelf.confirm(provider)

    @contextmanager
    def _calling(self, provider: CloudProvider, purpose: str, key: str) -> Iterator[NetCaller]:
        from leastwise.net.calls import calling, origin_of

        reachable = self.shelf.read().confirmed & {origin_of(provider.address)}
        with calling(
            self.net(), purpose, self.limits, lambda to: to in reachable, with_key=bool(key)
        ) as caller:
            yield caller

    def _key(self, provider: CloudProvider) -> str:
        key = self.keys.find(provider)
        if not key and not provider.free:
            raise BadInput(
                say("cloud.no_key", provider=provider.name, variable=variable_of(provider))
            )
        return key


def _host(provider: CloudProvider) -> str:
    return provider.address.partition("://")[2].partition("/")[0]


def _is_encrypted(provider: CloudProvider) -> bool:
    return provider.address.startswith("https://")
