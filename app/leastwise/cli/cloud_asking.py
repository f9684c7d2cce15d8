"""`leastwise cloud test` and `models`: ask a provider without any prompt."""

from __future__ import annotations

import time

import click

from leastwise.cli.cloud_sending import SEND, confirming
from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, visible, write, write_json
from leastwise.domain.messages import say


@click.command("test", epilog="Example: leastwise cloud test openai --send")
@click.argument("name")
@SEND
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def try_provider(name: str, *, send: bool, as_json: bool) -> None:
    """Ask a provider for its list of models: whether it is there and accepts the key.

    No prompt is sent, and it costs nothing.
    """
    begun_s = time.perf_counter()
    models = _models(name, send=send)
    wall_s = time.perf_counter() - begun_s
    if as_json:
        write_json({"provider": name, "models": len(models), "wall_s": wall_s})
    tell(say("cloud.tested", provider=name, count=len(models)))


@click.command("models", epilog="Example: leastwise cloud models openai")
@click.argument("name")
@SEND
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def list_models(name: str, *, send: bool, as_json: bool) -> None:
    """List the models that a provider offers to your key, with the prices that are known here.

    Any of them can be named as NAME/MODEL wherever a cloud model is taken.
    """
    from leastwise.cli.cloud_documents import models_document
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        models = core.cloud.models(name, confirming(send=send), cancellation)
        provider, table = core.cloud.shelf.named(name), core.cloud.prices()
        priced = {model: table.find(provider, model) for model in models}
    if as_json:
        write_json(models_document(name, priced, table.currency))
        return
    for model, price in priced.items():
        cost = ""
        if price is not None:
            cost = f"  {price.input:f} in, {price.output:f} out ({table.currency} per million)"
        write(visible(model, lines=False) + cost)


def _models(name: str, *, send: bool) -> tuple[str, ...]:
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        return core.cloud.models(name, confirming(send=send), cancellation)
