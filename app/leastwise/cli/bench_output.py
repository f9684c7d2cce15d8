"""What the ways of `leastwise bench` share: the models named, and a run on stdout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.cli.terminal import console, write, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.bench_results import BenchRun


def write_run(run: BenchRun, form: str | None) -> None:
    """The run on stdout in the form asked for; words for people beside a document on stderr."""
    from leastwise.cli.bench_table import print_run
    from leastwise.report import bench_document, bench_tables

    if form == "json":
        write_json(bench_document.bench_document(run))
    elif form == "csv":
        write(bench_tables.bench_csv(run), end="")
    elif form == "sql":
        write(bench_tables.bench_sql(run), end="")
    elif form == "md":
        write(bench_tables.bench_markdown(run), end="")
    else:
        print_run(console(), run)
        return
    print_run(console(stderr=True), run)


def exit_status(run: BenchRun) -> int:
    """0 where anything was measured; else the first fault's status."""
    if any(one.fault is None for one in run.results):
        return 0
    fault = run.results[0].fault
    return 2 if fault is not None and fault.code.startswith("model.") else 3


def model_paths(core: Core, references: Sequence[str]) -> list[Path]:
    """The files that the references name, each once. Raises ModelFileError, BadInput."""
    paths = [path for reference in references for path in core.model_paths(reference)]
    if not paths:
        raise BadInput(say("bench.no_models"))
    return list(dict.fromkeys(paths))
