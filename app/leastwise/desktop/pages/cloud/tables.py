"""The columns of the providers and of the prices."""

from __future__ import annotations

from collections.abc import Container
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from leastwise.desktop.language.figures import dated, exactly
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.cloud import Price, ProviderState
from leastwise.domain.hub_keys import KeyPlace


def provider_columns(home: QWidget) -> tuple[Column[ProviderState], ...]:
    """The providers, where their keys come from, and whether something may go there."""
    tr = home.tr
    return (
        Column("name", tr("Name"), lambda one: one.provider.name),
        Column("address", tr("Address"), lambda one: one.provider.address),
        Column("model", tr("Model"), lambda one: one.provider.model or "-"),
        Column("key", tr("Key"), lambda one: key_words(home, one)),
        Column(
            "confirmed",
            tr("You agreed to send"),
            lambda one: tr("yes") if one.confirmed else tr("not yet"),
        ),
    )


def key_words(home: QWidget, state: ProviderState) -> str:
    """Where the key of a provider comes from."""
    tr = home.tr
    if state.provider.free and state.key_place is KeyPlace.NOWHERE:
        return tr("not needed")
    return {
        KeyPlace.KEYRING: tr("in the keyring"),
        KeyPlace.ENVIRONMENT: tr("in the environment"),
        KeyPlace.SESSION: tr("until the window closes"),
        KeyPlace.NOWHERE: tr("none"),
    }[state.key_place]


def price_columns(home: QWidget, own: Container[Price]) -> tuple[Column[Price], ...]:
    """The prices per million tokens. `own` has those of the user."""
    tr = home.tr

    def figure(title: str, name: str) -> Column[Price]:
        def amount(price: Price) -> Decimal | None:
            value = getattr(price, name)
            return value if isinstance(value, Decimal) else None

        def order(price: Price) -> float | None:
            value = amount(price)
            return None if value is None else float(value)

        return Column(name, title, lambda one: exactly(amount(one)), sort=order, figures=True)

    def of(price: Price) -> str:
        return tr("yours") if price in own else tr("ships")

    return (
        Column("host", tr("Host"), lambda one: one.host),
        Column("model", tr("Model"), lambda one: one.model),
        figure(tr("Input"), "input"),
        figure(tr("Output"), "output"),
        figure(tr("From cache"), "cached_input"),
        figure(tr("To cache"), "cache_write"),
        Column("of", tr("Of"), of),
        Column(
            "dated", tr("Dated"), lambda one: dated(one.dated) or "-", sort=lambda one: one.dated
        ),
        Column("source", tr("Source"), lambda one: one.source or "-", tip=lambda one: one.source),
    )
