"""Reports of runs into files: the form by the file's ending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import tell
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core

report_option = click.option(
    "--report",
    "report_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a report at the end: .html, .json, .csv, .xml (JUnit) or .md (a summary).",
)


def check_report_file(path: Path | None, *, by_ending: bool = True) -> None:
    """Raise BadInput before anything is run where no report could be written to `path`."""
    if path is None:
        return
    from leastwise.report.exporting import form_of

    if by_ending:
        form_of(path)
    if not path.absolute().parent.is_dir() or path.is_dir():
        raise BadInput(say("report.no_place", path=str(path)))


def write_report_file(
    core: Core, run_id: int, path: Path | None, reference_id: int | None = None
) -> None:
    """Write the report on a run. Raises StoreFault, EnvironmentFault."""
    if path is None:
        return
    from leastwise.report.exporting import form_of, write_report

    write_report(core.past.report(run_id, reference_id), form_of(path), path)
    tell(say("report.written", path=str(path)))
