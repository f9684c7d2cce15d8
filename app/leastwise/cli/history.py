"""`leastwise history`: the runs of the past."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli import history_compare, history_export, history_remove
from leastwise.cli.terminal import console, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.history import RunKind
from leastwise.domain.judging import judged_words
from leastwise.domain.messages import render

_DATES = ("%Y-%m-%d",)
_STATES = ("passes", "none", "interrupted", "reference")
_ORDERS = ("started", "suite", "bar", "answer", "models", "cases", "time")

if TYPE_CHECKING:
    from leastwise.domain.history import RunSummary, StoredRun
    from leastwise.domain.run_queries import RunQuery
    from leastwise.domain.verdicts import CaseResult


@click.group(
    invoke_without_command=True, epilog="Example: leastwise history --search triage --limit 5"
)
@click.option(
    "--search",
    default="",
    metavar="WORDS",
    help="All of them: in the suite or the models, or passes, fails, none passes, undecided, "
    "stale, interrupted, reference, 2026-11, today, last week. In quotes only in names.",
)
@click.option("--state", type=click.Choice(_STATES), help="How the run ended.")
@click.option("--since", type=click.DateTime(_DATES), metavar="DATE", help="Begun on or after it.")
@click.option("--until", type=click.DateTime(_DATES), metavar="DATE", help="Begun on or before it.")
@click.option("--sort", type=click.Choice(_ORDERS), default=_ORDERS[0], show_default=True)
@click.option("--reverse", is_flag=True, help="The smallest or oldest first.")
@click.option(
    "--limit",
    type=click.IntRange(min=1, max=10_000),
    default=50,
    show_default=True,
    help="How many runs, the newest first.",
)
@click.option("--offset", type=click.IntRange(min=0), default=0, help="How many to skip.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_context
def history(context: click.Context, /, *, as_json: bool, **asked: Any) -> None:
    """List the runs of the past, the newest first; `history show RUN` shows one."""
    if context.invoked_subcommand is not None:
        return
    from leastwise.cli.documents import history_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        page = core.past.search(_query(**asked))
    if as_json:
        write_json(history_document(page))
    elif page.runs:
        _print_runs(page.runs)
        if page.total > len(page.runs):
            write(f"{len(page.runs):,} of {page.total:,} runs.")
    else:
        write("No runs yet." if _query(**asked) == _query() else "No run like that.")


def _query(
    search: str = "",
    state: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    sort: str = _ORDERS[0],
    limit: int = 50,
    offset: int = 0,
    *,
    reverse: bool = False,
) -> RunQuery:
    """The days are those of this computer's own time."""
    from leastwise.domain.run_queries import RunOrder, RunQuery, RunState

    return RunQuery(
        text=search,
        state=RunState("none passes" if state == "none" else state) if state else None,
        since=since.astimezone() if since else None,
        until=(until + timedelta(days=1)).astimezone() if until else None,
        order=RunOrder(sort),
        descending=not reverse,
        offset=offset,
        limit=limit,
    )


@history.command(epilog="Example: leastwise history show 3 --cases")
@click.argument("run", type=click.IntRange(min=1))
@click.option("--cases", "with_cases", is_flag=True, help="Every case with its answer.")
@click.option("--statistics", is_flag=True, help="What can be said beyond the verdicts.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show(run: int, *, with_cases: bool, statistics: bool, as_json: bool) -> None:
    """Show the run with the number RUN: each candidate, and each case where asked for."""
    from leastwise.cli.documents import stored_run_document
    from leastwise.cli.session import open_core

    with open_core() as core:
        stored = core.stored_run(run)
        words = core.past.words(stored) if statistics else None
    if as_json:
        write_json(stored_run_document(stored, with_cases=with_cases))
    else:
        _print_run(stored, with_cases=with_cases)
    if words is not None:
        from leastwise.cli.statistics_lines import print_statistics

        print_statistics(console(stderr=as_json), words)


history.add_command(history_export.export_run)
history.add_command(history_compare.compare)
history.add_command(history_remove.remove)


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
    if run.kind is RunKind.REFERENCE:
        return "(a reference)"
    return "none passes" if run.answer is None else visible(run.answer, lines=False)


def _print_run(stored: StoredRun, *, with_cases: bool) -> None:
    from leastwise.cli.statistics_lines import print_nearest
    from leastwise.cli.verdict_table import (
        print_candidates,
        print_chance,
        print_early,
        print_judges,
        print_sentence,
    )

    run, cases = stored.summary, figures.counted(stored.cases, "case", "cases")
    write(
        f"Run {run.run_id} of {run.started.astimezone():%Y-%m-%d %H:%M}: {run.suite_name}, "
        f"{cases}, a bar of {figures.percent(stored.bar.pass_rate)}."
    )
    out = console()
    if stored.summary_message is not None:
        print_sentence(out, stored.summary_message)
        print_early(out, stored.answer, stored.cases, run.wall_s, stored.bar)
        print_chance(out, stored.candidates)
        print_judges(out, judged_words(stored.judged_by, stored.agreement, stored.judging))
    elif not run.finished:
        write("Interrupted.")
    print_candidates(out, stored.candidates, stored.cases)
    print_nearest(out, stored)
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
