"""`leastwise models verify`: read model files whole again and tell which changed."""

from __future__ import annotations

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, visible, write, write_json
from leastwise.domain.messages import render, say


@click.command("verify", epilog="Example: leastwise models verify triage-351k-Q8_0")
@click.argument("models", nargs=-1, metavar="[MODEL]...")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def verify(*, models: tuple[str, ...], as_json: bool) -> int:
    """Read every file of each MODEL (all that are known, if none is named) and compare its hash.

    A file that changed is not offered any more until it is mended. Exits with 1 if there is one.
    """
    from leastwise.cli.library_documents import verified_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core, library_view() as view:
        files = core.library.verify(models, cancellation, view)
    broken = [file for file in files if not file.usable]
    if as_json:
        write_json(verified_document(files))
    else:
        for file in files:
            state = render(say(f"library.file_{file.state.value}"))
            write(visible(f"{file.path}: {state}", lines=False))
        for file in broken:
            if file.fault is not None:
                tell(file.fault)
    if not files:
        tell(say("library.nothing_to_verify"))
    elif broken:
        tell(say("library.broken_count", count=len(broken), total=len(files)))
    return int(bool(broken))
