"""`leastwise history`: the runs of the past."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.history import RunSummary, StoredRun
    from leastwise.domain.verdicts import CaseResult


@click.group(invoke_without_command=True, epilog="Example: leastwise history --limit 5")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=50,
    show_default=True,
    help="How many runs, the newest first.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_context
def history(context: click.Context, limit: int, *, as_json: bool) -> None:
    """List the runs of the past, the newest first; `history show RUN` shows one."""
    if context.invoked_subcommand is not None:
        return
    from leastwise.cli.documents import history_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        runs = core.history(limit)
    if as_json:
        write_json(history_document(runs))
    elif runs:
        _print_runs(runs)
    else:
        write("No runs yet.")


@history.command(epilog="Example: leastwise history show 3 --cases")
@click.argument("run", type=click.IntRange(min=1))
@click.option("--cases", "with_cases", is_flag=True, help="Every case with its answer.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show(run: int, *, with_cases: bool, as_json: bool) -> None:
    """Show the run with the number RUN: each candidate, and each case where asked for."""
    from leastwise.cli.documents import stored_run_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        stored = core.stored_run(run)
    if as_json:
        write_json(stored_run_document(stored, with_cases=with_cases))
    else:
        _print_run(stored, with_cases=with_cases)


def _print_runs(runs: Sequence[RunSummary]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("run", justify="right", no_wrap=True)
    table.add_column("started", no_wrap=True)
    table.add_column("suite", overflow="fold")
    for heading in ("bar", "cases", "time"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("answer", overflow="fold")
    for run in runs:
        table.add_row(
            str(run.run_id),
            f"{run.started.astimezone():%Y-%m-%d %H:%M}",
            Text(visible(run.suite_name, lines=False)),
            figures.percent(run.pass_rate),
            str(run.cases_run),
            figures.seconds(run.wall_s),
            Text(_answer(run)),
        )
    console().print(table)


def _answer(run: RunSummary) -> str:
    if not run.finished:
        return "(interrupted)"
    return "none passes" if run.answer is None else visible(run.answer, lines=False)


def _print_run(stored: StoredRun, *, with_cases: bool) -> None:
    from leastwise.cli.verdict_table import print_candidates, print_chance, print_sentence

    run = stored.summary
    write(
        f"Run {run.run_id} of {run.started.astimezone():%Y-%m-%d %H:%M}: {run.suite_name}, "
        f"{stored.cases} cases, a bar of {figures.percent(stored.bar.pass_rate)}."
    )
    out = console()
    if stored.summary_message is not None:
        print_sentence(out, stored.summary_message)
        print_chance(out, stored.candidates)
    elif not run.finished:
        write("Interrupted.")
    print_candidates(out, stored.candidates, stored.cases)
    if not with_cases:
        return
    for found in stored.candidates:
        write(f"\n{found.candidate.name}")
        for case in found.cases:
            _print_case(case)


def _print_case(case: CaseResult) -> None:
    write(f"  case {case.case_index + 1}: {case.outcome.outcome.value}")
    for line in case.answer.text.splitlines() or [""]:
        write(f"    | {line}")
    for check in case.outcome.checks:
        if check.outcome != "passed":
            write(f"    {check.name} {check.outcome.value}: {render(check.reason)}")
