"""`leastwise cloud prices`, `spend`, `estimate`: what models cost, what was and may be spent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from decimal import Decimal

    from leastwise.domain.cloud import SpendCaps


@click.command("prices", epilog="Example: leastwise cloud prices --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def prices(*, as_json: bool) -> None:
    """What models cost, per million tokens, with the source and date of each price.

    A file of the same form in the data directory (cloud/prices.toml) comes before what ships.
    What no provider's own page was seen to state is left out: such a model's cost is not known.
    """
    from leastwise.cli.cloud_documents import prices_document
    from leastwise.cli.session import open_core
    from leastwise.cli.tables import plain_table

    with open_core() as core:
        table, own = core.cloud.prices(), core.cloud.own_prices
    if as_json:
        write_json(prices_document(table.prices, table.currency, str(own)))
        return
    figures = ("input", "output", "from cache", "to cache")
    shown = plain_table("host", "model", *figures, "dated", right=figures)
    for one in table.prices:
        amounts = (one.input, one.output, one.cached_input, one.cache_write)
        cells = (one.host, one.model, *map(_amount, amounts), one.dated or "-")
        shown.add_row(*(visible(cell, lines=False) for cell in cells))
    console().print(shown)
    write(f"{table.currency} per million tokens")


@click.command("spend", epilog="Example: leastwise cloud spend --month-cap 20")
@click.option("--month", metavar="YYYY-MM", default="", help="Another month than this one (UTC).")
@click.option("--run-cap", metavar="AMOUNT", help="The most that one run may cost; none is no cap.")
@click.option("--month-cap", metavar="AMOUNT", help="The most that one month may cost, likewise.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def spend(*, month: str, run_cap: str | None, month_cap: str | None, as_json: bool) -> None:
    """What the calls of a month cost, and the caps, which this also sets.

    Where a call ended without the provider's count of tokens, the most that it can have cost is
    assumed and counts.
    """
    from leastwise.cli.cloud_documents import spend_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        caps = _changed(core.cloud.caps(), run_cap, month_cap)
        if run_cap is not None or month_cap is not None:
            core.cloud.shelf.set_caps(caps)
        spent, currency = core.cloud.spend(_checked(month)), core.cloud.prices().currency
    if as_json:
        write_json(spend_document(spent, caps, currency))
        return
    write(
        render(
            say(
                "cloud.spent",
                month=spent.month,
                counted=f"{spent.counted:f}",
                settled=f"{spent.settled:f}",
                assumed=f"{spent.assumed:f}",
                open=f"{spent.open:f}",
                currency=currency,
                calls=spent.calls,
                unpriced=spent.unpriced_calls,
            )
        )
    )
    write(render(say("cloud.caps", run=_amount(caps.run), month=_amount(caps.month))))


@click.command("estimate", epilog="Example: leastwise cloud estimate support-triage anthropic")
@click.argument("suite")
@click.argument("provider")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def estimate(suite: str, provider: str, *, as_json: bool) -> None:
    """What sending every case of SUITE to PROVIDER (or PROVIDER/MODEL) would cost; sends nothing.

    No cloud model's tokenizer is at hand, so this is a range: no text has more tokens than bytes,
    and text as people write it has about one in twelve bytes at least; an answer has from one
    token to as many as the suite allows.
    """
    from leastwise.cli.cloud_documents import estimate_document
    from leastwise.cli.session import open_core
    from leastwise.domain.cloud import CloudPrompt

    with interruptible() as cancellation, open_core() as core:
        loaded = core.load_suite(suite)
        cancellation.raise_if_asked()
        most = loaded.generation.max_tokens
        prompts = [
            CloudPrompt(case.turns, most) for case in loaded.cases for _ in range(case.repeats)
        ]
        found = core.cloud.estimate(provider, prompts)
    if as_json:
        write_json(estimate_document(found, loaded.name, provider))
        return
    words = say(
        "cloud.estimate" if found.most is not None else "cloud.estimate_unpriced",
        calls=found.calls,
        least_in=found.least_input_tokens,
        most_in=found.most_input_tokens,
        most_out=found.most_output_tokens,
        least=_amount(found.least),
        most=_amount(found.most),
        currency=found.currency,
    )
    tell(words)


def _changed(caps: SpendCaps, run: str | None, month: str | None) -> SpendCaps:
    from leastwise.cloud.providers import amount_of

    if run is not None:
        caps = replace(caps, run=amount_of(run))
    return caps if month is None else replace(caps, month=amount_of(month))


def _checked(month: str) -> str:
    from datetime import datetime

    if month:
        try:
            datetime.strptime(month, "%Y-%m")  # noqa: DTZ007 - a month has no zone
        except ValueError:
            raise click.UsageError(f"{month} is no month such as 2026-11") from None
    return month


def _amount(value: Decimal | None) -> str:
    return "-" if value is None else f"{value:f}"
