"""`leastwise models card`: what the authors of a model wrote about it."""

from __future__ import annotations

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, write, write_json
from leastwise.domain.messages import say


@click.command("card", epilog="Example: leastwise models card Qwen/Qwen2.5-0.5B-Instruct-GGUF")
@click.argument("repository", metavar="OWNER/NAME")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show_card(repository: str, *, as_json: bool) -> None:
    """Show the model card of a repository on the Hub as plain text."""
    from leastwise.cli.hub_documents import card_document
    from leastwise.cli.session import open_core
    from leastwise.hub.card_text import MOST_CARD_BYTES

    with interruptible() as cancellation, open_core() as core:
        card = core.hub.card(repository, cancellation)
    if as_json:
        write_json(card_document(card))
    else:
        write(card.text)
    if card.cut:
        tell(say("card.cut", repository=card.name, most=MOST_CARD_BYTES))
