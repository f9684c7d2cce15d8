"""A run's report in each of its forms, and into a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.messages import say
from leastwise.report.run_report import RunReport

FORMS: Final = ("html", "json", "promptfoo", "csv", "junit", "summary")
ENDINGS: Final[Mapping[str, str]] = {
    "html": ".html",
    "json": ".json",
    "promptfoo": ".promptfoo.json",
    "csv": ".csv",
    "junit": ".xml",
    "summary": ".md",
}

Writer: TypeAlias = Callable[[RunReport], Iterator[str]]


def export(report: RunReport, form: str) -> Iterator[str]:
    """The report in one of `FORMS`, piece by piece. Raises KeyError for another."""
    from leastwise.report import (
        promptfoo_results,
        run_csv,
        run_html,
        run_json,
        run_junit,
        run_summary,
    )

    writers: Mapping[str, Writer] = {
        "html": run_html.html_report,
        "json": run_json.json_report,
        "promptfoo": promptfoo_results.promptfoo_results,
        "csv": run_csv.csv_report,
        "junit": run_junit.junit_report,
        "summary": run_summary.summary_report,
    }
    return writers[form](report)


def form_of(path: Path) -> str:
    """The form that a file's ending names. Raises BadInput for another."""
    name = path.name.casefold()
    longest_first = sorted(ENDINGS.items(), key=lambda item: -len(item[1]))
    for form, ending in longest_first:
        if name.endswith(ending):
            return form
    raise BadInput(say("report.unknown_ending", path=str(path)))


def write_report(report: RunReport, form: str, target: Path) -> None:
    """Write the report into a file, in UTF-8, whole or not at all. Raises EnvironmentFault."""
    write_whole(export(report, form), target, is_table=form == "csv")


def write_whole(parts: Iterable[str], target: Path, *, is_table: bool) -> None:
    """Write text into a file, in UTF-8, whole or not at all. Raises EnvironmentFault."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.unfinished")
    try:
        # A spreadsheet takes a file without this mark for one in the system's old encoding.
        encoding = "utf-8-sig" if is_table else "utf-8"
        with unfinished.open("w", encoding=encoding, errors="replace", newline="") as file:
            file.writelines(parts)
        unfinished.replace(target)
    except OSError as error:
        detail = error.strerror or str(error)
        fault = say("report.not_written", path=str(target), detail=detail)
        raise EnvironmentFault(fault) from error
    finally:
        unfinished.unlink(missing_ok=True)
