"""`leastwise models token`: the key of the user's account on the Hub."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.hub_keys import KeyState


@click.group()
def token() -> None:
    """Keep the key of your account on the Hub in this system's keyring.

    A key is needed for gated and private repositories only. HF_TOKEN comes before a kept one. Each
    Hub (HF_ENDPOINT) has a key of its own.
    """


@token.command("set", epilog="Example: leastwise models token set < key.txt")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def set_token(*, as_json: bool) -> None:
    """Keep a key, which is asked for, or read from stdin; it is never an argument.

    Exit status: 0 kept, 2 no key, 3 this system has no keyring.
    """
    from leastwise.cli.session import open_core
    from leastwise.domain.hub_keys import LONGEST_KEY, KeyPlace

    key = _asked() if sys.stdin.isatty() else sys.stdin.read(LONGEST_KEY)
    with open_core() as core:
        place = core.hub.keys.keep(key)
        if place is not KeyPlace.KEYRING:
            raise EnvironmentFault(say("keys.not_kept"))
        state = core.hub.keys.state()
    if as_json:
        write_json(_document(state))
    tell(say("keys.kept", host=state.endpoint, keyring=state.keyring))


@token.command("remove", epilog="Example: leastwise models token remove")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def remove_token(*, as_json: bool) -> None:
    """Take the key out of the keyring; HF_TOKEN stays as it is."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        was_there = core.hub.keys.forget()
        state = core.hub.keys.state()
    if as_json:
        write_json(_document(state))
    tell(say("keys.removed" if was_there else "keys.was_none", host=state.endpoint))


@token.command("show-state", epilog="Example: leastwise models token show-state")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show_state(*, as_json: bool) -> None:
    """Say where the key comes from, never the key."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        state = core.hub.keys.state()
    if as_json:
        write_json(_document(state))
    else:
        write(render(state.words()))


def _asked() -> str:
    key: str = click.prompt("Key", hide_input=True, err=True)
    return key


def _document(state: KeyState) -> dict[str, str | None]:
    return {
        "endpoint": state.endpoint,
        "place": state.place.value,
        "keyring": state.keyring or None,
    }
