"""`leastwise suites import`: take a suite in any known format in among yours."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.terminal import tell, write_json
from leastwise.domain.messages import say


@click.command("import", epilog="Example: leastwise suites import cases.csv --name Tickets")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--name", default="", help="What it is called; else as its folder or file.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def import_suite(*, path: Path, name: str, as_json: bool) -> None:
    """Copy the suite at PATH among yours, as a promptfoo folder with the bar in leastwise.toml.

    PATH is a promptfoo folder or configuration (copied unchanged with the files it reads), or cases
    alone: CSV, JSONL, a JSON list, or a folder with NAME.txt and NAME.expected.txt. In a table
    the column `prompt` is the prompt, `expected` the answer; the other columns are variables.
    """
    from leastwise.cli.documents import suite_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        suite = core.suite_exchange.take_in(path.expanduser(), name)
    if as_json:
        write_json(suite_document(suite))
        return
    tell(say("suite.imported", name=suite.name, cases=len(suite.cases), path=suite.path))
    for remark in suite.remarks:
        tell(remark)
    for lack, count in suite.unsupported.items():
        tell(say("suite.unsupported", name=lack, count=count))
