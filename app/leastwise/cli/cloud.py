"""`leastwise cloud`: cloud models, which nothing reaches until one is added and confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.cloud_add import add
from leastwise.cli.cloud_asking import list_models, try_provider
from leastwise.cli.cloud_money import estimate, prices, spend
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leastwise.domain.cloud import ProviderState


@click.group()
def cloud() -> None:
    """Cloud models, as a reference for the local ones. Off until you add a provider.

    Keys lie in this system's keyring or in the environment, never in a file of ours. Before the
    first time that anything goes to a host, what will be sent is shown. Each call stands in the
    network log with its cost, and caps bound what a run and a month may cost.
    """


@cloud.command("list", epilog="Example: leastwise cloud list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_providers(*, as_json: bool) -> None:
    """List the providers that were added, and where their keys come from."""
    from leastwise.cli.cloud_documents import list_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        states, caps = core.cloud.providers(), core.cloud.caps()
        if as_json:
            keyring, currency = core.cloud.keys.keyring_name(), core.cloud.prices().currency
            write_json(list_document(states, keyring, caps, currency))
            return
    if states:
        _print(states)
    else:
        tell(say("cloud.none_added"))


@cloud.command("remove", epilog="Example: leastwise cloud remove openai")
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def remove(name: str, *, as_json: bool) -> None:
    """Remove a provider, its key in the keyring, and the agreement to send to its host."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        core.cloud.remove(name)
    if as_json:
        write_json({"removed": name})
    tell(say("cloud.removed", name=name))


for command in (add, try_provider, list_models, prices, spend, estimate):
    cloud.add_command(command)


def _print(states: Sequence[ProviderState]) -> None:
    from leastwise.cli.tables import plain_table

    table = plain_table("name", "address", "model", "key", "confirmed")
    for state in states:
        one = state.provider
        key = f"{state.key_place.value} ({one.key_variable})" if one.key_variable else ""
        cells = (one.name, one.address, one.model or "-", key or state.key_place.value)
        confirmed = "yes" if state.confirmed else "no"
        table.add_row(*(visible(cell, lines=False) for cell in cells), confirmed)
    console().print(table)
