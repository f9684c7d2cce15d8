"""`leastwise cloud add`: a provider, and its key into the keyring."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.cloud.desk import CloudDesk
    from leastwise.domain.cloud import CloudProvider

_MOST_LETTERS = 1 << 14


@click.command(
    "add",
    epilog="Examples: leastwise cloud add anthropic --model claude-haiku-4-5 --key < key.txt; "
    "leastwise cloud add rack --address http://192.168.1.7:8080/v1 --free",
)
@click.argument("name")
@click.option("--preset", metavar="NAME", help="A well-known provider, where NAME is not one.")
@click.option("--address", metavar="URL", help="What the API's paths are appended to.")
@click.option(
    "--kind",
    type=click.Choice(["openai", "anthropic"]),
    help="The protocol; openai where not given.",
)
@click.option("--model", default="", help="The model that is asked where none is named.")
@click.option("--key-variable", metavar="VARIABLE", help="The environment variable with the key.")
@click.option(
    "--limit-field",
    type=click.Choice(["max_tokens", "max_completion_tokens"]),
    help="What the endpoint calls the most tokens of an answer.",
)
@click.option("--free", is_flag=True, help="Nobody charges for tokens there (a server of yours).")
@click.option("--key", is_flag=True, help="Ask for the key, or read it from stdin, and keep it.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def add(name: str, *, key: bool, as_json: bool, **given: str | bool | None) -> None:
    """Add a provider by the NAME of a well-known one, or under a name of yours; sends nothing.

    For a provider that was added already, --key keeps its key.
    """
    from leastwise.cli.cloud_documents import provider_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        added = {state.provider.name: state.provider for state in core.cloud.providers()}
        is_new = not (key and name in added)
        provider = _provider(name, given) if is_new else added[name]
        if key and not core.cloud.keys.keyring_name():
            raise EnvironmentFault(say("cloud.key_not_kept", variable=_variable(provider)))
        if is_new:
            core.cloud.shelf.add(provider)
            tell(say("cloud.added", name=name, address=provider.address))
        if key:
            _keep_key(core.cloud, provider)
        (state,) = (one for one in core.cloud.providers() if one.provider.name == name)
    if as_json:
        write_json(provider_document(state))


def _provider(name: str, given: dict[str, str | bool | None]) -> CloudProvider:
    from leastwise.cloud.presets import PRESETS
    from leastwise.domain.cloud import CloudKind, CloudProvider

    preset = PRESETS.get(str(given["preset"] or name))
    if preset is not None:
        base = replace(preset.provider, name=name)
    elif given["address"] and not given["preset"]:
        base = CloudProvider(name, CloudKind.OPENAI, str(given["address"]))
    else:
        wanted = str(given["preset"] or name)
        raise BadInput(say("cloud.need_address", name=wanted, known=tuple(PRESETS)))
    return replace(
        base,
        kind=CloudKind(str(given["kind"])) if given["kind"] else base.kind,
        address=str(given["address"] or base.address).rstrip("/"),
        model=str(given["model"] or ""),
        key_variable=str(given["key_variable"] or base.key_variable),
        limit_field=str(given["limit_field"] or base.limit_field),
        free=bool(given["free"]) or base.free,
    )


def _keep_key(cloud: CloudDesk, provider: CloudProvider) -> None:
    if sys.stdin.isatty():
        key: str = click.prompt("Key", hide_input=True, err=True)
    else:
        key = sys.stdin.read(_MOST_LETTERS)
    cloud.keys.keep(provider, key)
    tell(say("cloud.key_kept", provider=provider.name, keyring=cloud.keys.keyring_name()))


def _variable(provider: CloudProvider) -> str:
    from leastwise.cloud.keys import variable_of

    return variable_of(provider)
