"""`leastwise suites export`: write a suite into one file that other programs read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.messages import say

_FORMS: Final = {
    ".csv": "csv",
    ".json": "promptfoo",
    ".jsonl": "jsonl",
    ".yaml": "promptfoo",
    ".yml": "promptfoo",
}


@click.command("export", epilog="Example: leastwise suites export Tickets --out cases.jsonl")
@click.argument("suite")
@click.option(
    "--to",
    "form",
    type=click.Choice(["promptfoo", "jsonl", "csv"]),
    help="promptfoo: one configuration (.yaml or .json); jsonl: one test a line; csv: a table. "
    "Without it, as FILE ends.",
)
@click.option(
    "--out", "path", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="FILE"
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def export_suite(*, suite: str, form: str | None, path: Path, as_json: bool) -> None:
    """Write the cases of SUITE into FILE, every template filled in.

    The file is read back before it is put in its place; where a format cannot hold a case the case
    is named and nothing is written. The bar is not part of these formats. In CSV variables
    are texts, and a cell that a spreadsheet would take for a formula is written so that it is none.
    """
    from leastwise.cli.session import open_core

    form = form or _FORMS.get(path.suffix.casefold())
    if form is None:
        raise click.UsageError("Name a form with --to, or end FILE with .yaml, .jsonl or .csv.")
    with open_core() as core:
        read = core.load_suite(suite)
        core.suite_exchange.write_out(read, form, path.expanduser())
    cases = len(read.cases)
    if as_json:
        write_json({"suite": read.name, "to": form, "path": str(path), "cases": cases})
    else:
        tell(say("suite.exported", name=read.name, cases=cases, path=str(path), form=form))
