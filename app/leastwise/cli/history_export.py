"""`leastwise history export`: the report of a run, to read, to keep or to hand on."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.report_file import check_report_file
from leastwise.cli.terminal import tell, write_document
from leastwise.domain.messages import say

_FORMS = ("html", "json", "promptfoo", "csv", "junit", "summary")


@click.command(
    "export",
    short_help="Write the report of a run.",
    epilog="Example: leastwise history export 3 --out report.html",
)
@click.argument("run", type=click.IntRange(min=1))
@click.option(
    "--to",
    "form",
    type=click.Choice(_FORMS),
    help="A page; our JSON; promptfoo's results; a row for each answer; JUnit XML; Markdown. "
    "Without it, as FILE ends: .html, .json, .promptfoo.json, .csv, .xml or .md.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Where to; without it, to stdout.",
)
@click.option(
    "--reference",
    type=click.IntRange(min=1),
    metavar="RUN",
    help="Hold it against the largest model of this run of the same suite, not of its own.",
)
def export_run(run: int, form: str | None, out: Path | None, reference: int | None) -> None:
    """Write the report of the run with the number RUN.

    The verdict, every figure with its interval and how it was measured, models against each other
    on the same cases, and every case. A page needs no network and no script.
    """
    from leastwise.cli.session import open_core
    from leastwise.report.exporting import export, form_of, write_report

    if form is None:
        if out is None:
            raise click.UsageError("Name a form with --to, or a file with --out.")
        form = form_of(out)
    check_report_file(out, by_ending=False)
    with open_core() as core:
        report = core.past.report(run, reference)
    if out is None:
        write_document(export(report, form))
    else:
        write_report(report, form, out)
        tell(say("report.written", path=str(out)))
