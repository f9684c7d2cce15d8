"""`leastwise network`: the offline switch, and the log of all that went out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from leastwise.domain.json_value import JsonValue
    from leastwise.domain.network import NetworkPage, NetworkRecord


@click.group()
def network() -> None:
    """What may go out, and what went out.

    With the offline switch on nothing leaves this computer, whatever asks for it; with --offline
    before any command the same holds for that command.
    """


@network.command("offline", epilog="Example: leastwise network offline on")
@click.argument("state", type=click.Choice(["on", "off"]), required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def offline(*, state: str | None, as_json: bool) -> None:
    """Turn the offline switch on or off for all commands and the window; or say how it stands."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        if state is not None:
            core.network.go_offline(on=state == "on")
        reason = core.network.offline
    if as_json:
        write_json({"offline": reason is not None, "reason": render(reason) if reason else None})
        return
    if reason is not None and reason.code != "net.offline_setting":
        tell(reason)
    else:
        tell(say("net.is_online" if reason is None else "net.is_offline"))


@network.command("log", epilog="Example: leastwise network log --search cloud --failed")
@click.option("--search", "text", default="", metavar="TEXT", help="Only requests with each word.")
@click.option("--failed", is_flag=True, help="Only those that gave an error, or no answer.")
@click.option("--charged", is_flag=True, help="Only those with a cost.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True)
@click.option("--output", type=click.Path(path_type=Path), help="Into a file: .csv, or .jsonl.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def log(
    *, text: str, failed: bool, charged: bool, limit: int, output: Path | None, as_json: bool
) -> None:
    """Each request that left this computer, the newest first: to whom, what for, bytes, cost.

    Neither prompts nor keys stand in it. The newest 60,000 or more are kept.
    """
    from leastwise.cli.session import open_core
    from leastwise.domain.network import NetworkOutcome, NetworkQuery

    outcome = NetworkOutcome.BADLY if failed else None
    most = None if output else limit
    with open_core() as core:
        page = core.network.search(NetworkQuery(text, outcome, charged, limit=most))
    if output is not None:
        from leastwise.report.network_log import write_network_log

        write_network_log(page.rows, output)
        tell(say("net.log_written", count=len(page.rows), path=str(output)))
    if as_json:
        write_json(_document(page, () if output else page.rows))
    elif output is None:
        _print(page, is_sifted=bool(text or failed or charged))


def _print(page: NetworkPage, *, is_sifted: bool) -> None:
    if not page.rows:
        tell(say("net.log_has_none" if is_sifted else "net.log_is_empty"))
        return
    from leastwise.cli.tables import plain_table

    table = plain_table("time (UTC)", "host", "for", "sent", "received", "ended", "cost")
    for one in page.rows:
        ended = one.failure or str(one.status)
        sizes = (f"{one.bytes_out:,}", f"{one.bytes_in:,}")
        cells = (one.time[:19].replace("T", " "), one.host, one.purpose, *sizes, ended, one.cost)
        table.add_row(*(visible(cell, lines=False) for cell in cells))
    console().print(table)
    write(render(_sums(page)))


def _sums(page: NetworkPage) -> Message:
    return say(
        "net.log_sums",
        shown=len(page.rows),
        total=page.total,
        bytes_out=page.bytes_out,
        bytes_in=page.bytes_in,
        cost=cost_words(page.cost),
    )


def cost_words(cost: Mapping[str, Decimal]) -> Message:
    """What all of them cost, in each currency."""
    amounts = tuple(f"{amount:f} {visible(currency)}" for currency, amount in cost.items())
    return say("net.log_cost", amounts=amounts) if amounts else say("net.log_no_cost")


def _document(page: NetworkPage, rows: Sequence[NetworkRecord]) -> dict[str, JsonValue]:
    from dataclasses import asdict

    return {
        "total": page.total,
        "bytes_out": page.bytes_out,
        "bytes_in": page.bytes_in,
        "cost": {currency: f"{amount:f}" for currency, amount in page.cost.items()},
        "requests": [asdict(one) for one in rows],
    }
