"""The JSON documents about cloud models. Money is text: a JSON number would not keep its digits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal

from leastwise.cloud.presets import PRESETS
from leastwise.domain.cloud import (
    CloudAnswer,
    CostRange,
    Price,
    ProviderState,
    Spend,
    SpendCaps,
)
from leastwise.domain.json_value import JsonValue


def amount(value: Decimal | None) -> str | None:
    """An amount of money with all of its digits; null is not known, or without a bound."""
    return None if value is None else format(value, "f")


def provider_document(state: ProviderState) -> dict[str, JsonValue]:
    """A provider; where its key is, never the key."""
    one = state.provider
    return {
        "name": one.name,
        "kind": one.kind.value,
        "address": one.address,
        "model": one.model or None,
        "key_variable": one.key_variable or None,
        "key_place": state.key_place.value,
        "limit_field": one.limit_field,
        "free": one.free,
        "confirmed": state.confirmed,
    }


def list_document(
    states: Sequence[ProviderState], keyring: str, caps: SpendCaps, currency: str
) -> dict[str, JsonValue]:
    """The providers that were added, and those that are well known."""
    return {
        "providers": [provider_document(state) for state in states],
        "presets": [
            {"name": name, "address": one.provider.address, "source": one.source}
            for name, one in PRESETS.items()
        ],
        "keyring": keyring or None,
        "caps": caps_document(caps, currency),
    }


def caps_document(caps: SpendCaps, currency: str) -> dict[str, JsonValue]:
    """The caps; null is without a bound."""
    return {"run": amount(caps.run), "month": amount(caps.month), "currency": currency}


def spend_document(spend: Spend, caps: SpendCaps, currency: str) -> dict[str, JsonValue]:
    """What a month cost."""
    return {
        "month": spend.month,
        "settled": amount(spend.settled),
        "assumed": amount(spend.assumed),
        "open": amount(spend.open),
        "counted": amount(spend.counted),
        "calls": spend.calls,
        "unpriced_calls": spend.unpriced_calls,
        "caps": caps_document(caps, currency),
    }


def prices_document(prices: Sequence[Price], currency: str, own: str) -> dict[str, JsonValue]:
    """The price table, the user's own entries first, per million tokens."""
    return {
        "currency": currency,
        "own_file": own,
        "prices": [
            {
                "host": one.host,
                "model": one.model,
                "input": amount(one.input),
                "output": amount(one.output),
                "cached_input": amount(one.cached_input),
                "cache_write": amount(one.cache_write),
                "source": one.source or None,
                "dated": one.dated or None,
            }
            for one in prices
        ],
    }


def models_document(
    provider: str, priced: Mapping[str, Price | None], currency: str
) -> dict[str, JsonValue]:
    """The models that a provider offers; `prices`, per million tokens, has those that are known."""
    return {
        "provider": provider,
        "models": list(priced),
        "prices": [
            {"model": model, "input": amount(price.input), "output": amount(price.output)}
            for model, price in priced.items()
            if price is not None
        ],
        "currency": currency,
    }


def estimate_document(found: CostRange, suite: str, model: str) -> dict[str, JsonValue]:
    """What sending a suite may cost."""
    return {
        "suite": suite,
        "model": model,
        **asdict(found),
        "least": amount(found.least),
        "most": amount(found.most),
    }


def answer_document(answer: CloudAnswer) -> dict[str, JsonValue]:
    """An answer of a cloud model, as measured at our end and reported by the provider."""
    usage = answer.usage
    return {
        "provider": answer.provider,
        "model": answer.model,
        "text": answer.text,
        "reasoning": answer.reasoning,
        "finish_reason": answer.finish_reason,
        "prompt_tokens": None if usage is None else usage.input_tokens,
        "cached_tokens": None if usage is None else usage.cached_tokens,
        "output_tokens": None if usage is None else usage.output_tokens,
        "reasoning_tokens": None if usage is None else usage.reasoning_tokens,
        "ttft_s": answer.ttft_s,
        "decode_tokens_per_s": answer.decode_tokens_per_s,
        "wall_s": answer.wall_s,
        "attempts": answer.attempts,
        "cost": amount(answer.cost),
        "currency": answer.currency,
    }
