"""`leastwise bench --list`, `--show` and `--compare`: what was recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leastwise.cli.bench_options import parse_side
from leastwise.cli.terminal import console, write, write_json

if TYPE_CHECKING:
    from leastwise.core import Core


def show(form: str | None, options: dict[str, Any]) -> int:
    """The list, one run, or two results against each other. Raises BadInput, StoreFault."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        if options["compare"]:
            _compare(core, form, options["compare"])
        elif options["show"]:
            from leastwise.cli.bench_output import write_run

            write_run(core.bench_run(options["show"]), form)
        else:
            _list(core, form)
    return 0


def _list(core: Core, form: str | None) -> None:
    from leastwise.cli.bench_table import print_list
    from leastwise.report.bench_document import bench_list_document

    runs = core.bench_runs()
    if form == "json":
        write_json(bench_list_document(runs))
    elif runs:
        print_list(console(), runs)
    else:
        write("No benchmarks yet.")


def _compare(core: Core, form: str | None, sides: tuple[str, str]) -> None:
    from leastwise.cli.bench_table import print_comparison
    from leastwise.report.bench_comparison import comparison_document

    first, second = (parse_side(side) for side in sides)
    found = core.compare_bench(first, second)
    if form == "json":
        write_json(comparison_document(found))
    print_comparison(console(stderr=form == "json"), found)
