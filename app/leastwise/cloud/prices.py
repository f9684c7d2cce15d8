"""What models cost: the table that ships, with the user's own laid over it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from leastwise.domain.cloud import CloudProvider, Price
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say
from leastwise.settings import replace_file

# What a provider appends to a model's name for the snapshot of one day.
_SNAPSHOT: Final = re.compile(r"-(\d{8}|\d{4}-\d{2}-\d{2})$")
_FIGURES: Final = ("input", "output", "cached_input", "cache_write")
_WORDS: Final = ("host", "model", "source", "dated")
_MOST_FILE_BYTES: Final = 4 << 20


@dataclass(frozen=True)
class PriceTable:
    """Prices in one currency. Those of the user, which `own` has again, come before those that
    ship."""

    currency: str
    prices: tuple[Price, ...]
    own: tuple[Price, ...] = ()

    def find(self, provider: CloudProvider, model: str) -> Price | None:
        """What a model costs there; nothing for one's own server, None where it is not known."""
        if provider.free:
            return Price(model, Decimal(0), Decimal(0), Decimal(0), Decimal(0))
        host = _host_of(provider.address)
        names = (model, _SNAPSHOT.sub("", model))
        for name in names:
            for price in self.prices:
                if price.host == host and price.model == name:
                    return price
        return None


def load_prices(shipped: Path, own: Path) -> PriceTable:
    """Both tables as one; the user's file need not exist.

    Raises BadInput, which names the file, for one that is malformed or in another currency.
    """
    currency, prices = _read(shipped)
    own_prices: tuple[Price, ...] = ()
    if own.exists():
        own_currency, own_prices = _read(own)
        if own_currency != currency:
            detail = f"its currency is {own_currency}, and the table that ships is in {currency}"
            raise BadInput(say("cloud.file_malformed", path=str(own), detail=detail))
    return PriceTable(currency, own_prices + prices, own_prices)


def keep_own_price(shipped: Path, own: Path, price: Price) -> None:
    """Put a price of the user's before all others, in place of an older one of the same model.

    Raises BadInput, EnvironmentFault.
    """
    _check(price)
    currency = _read(shipped)[0]
    kept = _others(own, price.host, price.model) if own.exists() else ()
    _write(own, currency, (price, *kept))


def drop_own_price(shipped: Path, own: Path, host: str, model: str) -> None:
    """Take a price of the user's away, so that what ships holds. Raises as `keep_own_price`."""
    if own.exists():
        _write(own, _read(shipped)[0], _others(own, host, model))


def _others(own: Path, host: str, model: str) -> tuple[Price, ...]:
    return tuple(one for one in _read(own)[1] if (one.host, one.model) != (host, model))


def _check(price: Price) -> None:
    if not price.host or not price.model:
        raise BadInput(say("cloud.price_incomplete"))
    for name in _FIGURES:
        figure = getattr(price, name)
        if figure is not None and not (figure.is_finite() and figure >= 0):
            raise BadInput(say("cloud.bad_amount", value=str(figure)))


def _write(own: Path, currency: str, prices: Sequence[Price]) -> None:
    import tomli_w

    entries = [
        {key: value for key, value in asdict(price).items() if value not in (None, "")}
        for price in prices
    ]
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
        replace_file(own, tomli_w.dumps({"currency": currency, "prices": entries}).encode())
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(
            say("cloud.file_unreadable", path=str(own), detail=detail)
        ) from error


def _read(path: Path) -> tuple[str, tuple[Price, ...]]:
    try:
        text = path.read_bytes()[:_MOST_FILE_BYTES].decode()
        written = tomllib.loads(text, parse_float=Decimal)
        entries = written.get("prices", [])
        return str(written["currency"]), tuple(_price(entry) for entry in entries)
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(
            say("cloud.file_unreadable", path=str(path), detail=detail)
        ) from error
    except KeyError as error:
        detail = f"{error.args[0]} is missing"
        raise BadInput(say("cloud.file_malformed", path=str(path), detail=detail)) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise BadInput(say("cloud.file_malformed", path=str(path), detail=str(error))) from error


def _price(entry: Mapping[str, Any]) -> Price:
    if unknown := set(entry) - {*_FIGURES, *_WORDS}:
        raise ValueError(f"{', '.join(sorted(unknown))} means nothing there")
    figures = {name: _figure(entry[name]) for name in _FIGURES if name in entry}
    words = {name: str(entry[name]) for name in _WORDS if name in entry}
    for needed in ("host", "model", "input", "output"):
        if needed not in entry:
            raise KeyError(needed)
    found: dict[str, Any] = {**figures, **words}
    return Price(**found)


def _figure(written: object) -> Decimal:
    if isinstance(written, bool) or not isinstance(written, int | Decimal):
        raise TypeError(f"{written!r} is no price")
    figure = Decimal(written)
    if not figure.is_finite() or figure < 0:
        raise ValueError(f"{written!r} is no price")
    return figure


def _host_of(address: str) -> str:
    return address.partition("://")[2].partition("/")[0].lower()
