"""`leastwise data`: where the data lies, how large it is, and cleaning what can be made again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain.data_places import Cleanable
from leastwise.domain.errors import BadInput
from leastwise.domain.figures import gb
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.data_places import Cleaned, Cleaning, DataReport
    from leastwise.domain.json_value import JsonValue


@click.group(invoke_without_command=True, epilog="Example: leastwise data clean caches")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_context
def data(context: click.Context, *, as_json: bool) -> None:
    """Every folder and file that Leastwise keeps, with its size on the disk."""
    if context.invoked_subcommand is not None:
        return
    from leastwise.cli.session import open_core

    with open_core() as core, interruptible() as cancellation:
        report = core.upkeep.data.report(cancellation)
    if as_json:
        write_json(_document(report))
    else:
        _print(report)


@data.command(epilog="Example: leastwise data clean history --older-than 180")
@click.argument("what", type=click.Choice([each.value for each in Cleanable]))
@click.option(
    "--older-than",
    "days",
    type=click.IntRange(0, 36_500),
    metavar="DAYS",
    help="Of the history: runs that began longer ago. [default: 365]",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def clean(*, what: str, days: int | None, yes: bool, as_json: bool) -> None:
    """Clean caches, unfinished downloads that do not run, older logs, crash reports, or old runs.

    What goes is said first. Models and suites are never touched, nor is what is in use.
    """
    from leastwise.cli.session import open_core
    from leastwise.upkeep.data_desk import USUAL_DAYS

    kind = Cleanable(what)
    if days is not None and kind is not Cleanable.HISTORY:
        raise BadInput(say("data.only_history_has_days"))
    with open_core() as core:
        planned = core.upkeep.data.plan(kind, USUAL_DAYS if days is None else days)
        tell(planned.words)
        wanted = not planned.is_empty and (yes or _asked())
        cleaned = core.upkeep.data.clean(planned) if wanted else None
    if as_json:
        write_json(_clean_document(planned, cleaned))
    elif cleaned is not None:
        tell(cleaned.words)
    elif not planned.is_empty:
        tell(say("data.kept"))


def _asked() -> bool:
    """What the person says; nobody there is an error. Raises BadInput."""
    if not sys.stdin.isatty():
        raise BadInput(say("data.not_confirmed"))
    return click.confirm("Clean it?", err=True)


def _print(report: DataReport) -> None:
    from leastwise.cli.tables import plain_table

    table = plain_table("what", "size", "files", "clean with", "where", right=("size", "files"))
    for place in report.places:
        cleans = place.cleaned_by
        cells = (
            render(place.kind.heading),
            gb(place.size_bytes),
            f"{place.files:,}",
            f"data clean {cleans.value}" if cleans else "",
            place.path,
        )
        table.add_row(*(visible(cell, lines=False) for cell in cells))
    console().print(table)
    write(render(report.words))


def _document(report: DataReport) -> dict[str, JsonValue]:
    return {
        "size_bytes": report.size_bytes,
        "free_bytes": report.free_bytes,
        "models_free_bytes": report.models_free_bytes,
        "places": [
            {
                "kind": place.kind.value,
                "path": place.path,
                "files": place.files,
                "size_bytes": place.size_bytes,
                "cleaned_by": place.cleaned_by.value if place.cleaned_by else None,
            }
            for place in report.places
        ],
    }


def _clean_document(planned: Cleaning, cleaned: Cleaned | None) -> dict[str, JsonValue]:
    return {
        "what": planned.what.value,
        "planned": {
            "files": len(planned.files),
            "downloads": len(planned.downloads),
            "runs": list(planned.runs),
            "size_bytes": planned.size_bytes,
            "in_use": planned.spared,
        },
        "cleaned": cleaned.count if cleaned else 0,
        "freed_bytes": cleaned.freed_bytes if cleaned else 0,
        "kept": list(cleaned.kept) if cleaned else [],
    }
