"""What the window asks about cloud models; `leastwise.cloud.desk.CloudDesk` is what answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
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
    from leastwise.domain.hub_keys import KeyPlace


class PriceCalls(Protocol):
    """The prices that hold, those of the user first."""

    @property
    def currency(self) -> str:
        """The currency of all of them."""

    @property
    def prices(self) -> tuple[Price, ...]:
        """Each with its source and date."""

    @property
    def own(self) -> tuple[Price, ...]:
        """Those of the user alone."""

    def find(self, provider: CloudProvider, model: str) -> Price | None:
        """What a model costs there; None where it is not known."""


class CloudKeyCalls(Protocol):
    """Where the keys are; a keyring may ask its user and so take long."""

    def keep(self, provider: CloudProvider, key: str) -> KeyPlace:
        """Keep a key; where it is now: this session's memory where there is no keyring."""

    def keyring_name(self) -> str:
        """What the system's keyring is called; nothing where it has none."""


class ShelfCalls(Protocol):
    """The file of the providers."""

    def add(self, provider: CloudProvider) -> None:
        """Keep a provider; nothing is sent."""

    def set_model(self, name: str, model: str) -> None:
        """Keep which model of a provider is asked where none is named."""

    def set_caps(self, caps: SpendCaps) -> None:
        """Keep the caps."""


class CloudCalls(Protocol):
    """Every call may take long and may raise LeastwiseError, so each is made in a job.

    Only `models` and `answer` send, and only to a host that `confirm` agreed to once.
    """

    @property
    def shelf(self) -> ShelfCalls:
        """The file of the providers."""

    @property
    def keys(self) -> CloudKeyCalls:
        """The keys."""

    @property
    def own_prices(self) -> Path:
        """Where the user's own price table lies, or would lie."""

    def providers(self) -> tuple[ProviderState, ...]:
        """The providers that were added."""

    def remove(self, name: str) -> None:
        """Forget a provider and its key."""

    def prices(self) -> PriceCalls:
        """The prices that hold."""

    def keep_price(self, price: Price) -> None:
        """Put a price of the user's over what ships."""

    def drop_price(self, host: str, model: str) -> None:
        """Take a price of the user's away."""

    def spend(self, month: str = "") -> Spend:
        """What a month cost, the present one where none is named."""

    def caps(self) -> SpendCaps:
        """The caps that hold."""

    def estimate(self, reference: str, prompts: Sequence[CloudPrompt]) -> CostRange:
        """What sending these would cost, as a range; sends nothing."""

    def notice(self, reference: str, prompts: Sequence[CloudPrompt]) -> SendNotice:
        """What sending these would mean; sends nothing."""

    def models(
        self, name: str, confirm: Callable[[SendNotice], bool], cancellation: Cancellation
    ) -> tuple[str, ...]:
        """The models that a provider offers; costs nothing."""

    def listed(self, name: str) -> tuple[str, ...]:
        """The models that a provider named last in this session; sends nothing, at once."""

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
        """One answer, streamed."""
