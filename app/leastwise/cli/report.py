"""`leastwise report`: what others need to help, without secrets. Nothing is sent."""

from __future__ import annotations

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import write, write_json


@click.command(epilog="Example: leastwise report > report.txt")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def report(*, as_json: bool) -> None:
    """Versions, this computer, settings that differ, crashes and the last lines of the log.

    Keys, quotations and the name of your home folder are taken out. Read it before you give it to
    anybody; nothing is sent.
    """
    from leastwise.cli.session import open_core

    with open_core() as core, interruptible() as cancellation:
        text = core.upkeep.diagnosis.report(cancellation)
    if as_json:
        write_json({"report": text})
    else:
        write(text, end="")
