"""`leastwise history compare`: what changed between two runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, visible, write, write_json
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.history import StoredCandidate, StoredRun
    from leastwise.statistics.of_two_runs import CandidateChange, RunsCompared

_MOST_CASES = 20


@click.command(
    short_help="Hold a later run against an earlier one.",
    epilog="Example: leastwise history compare 3 5",
)
@click.argument("first", metavar="RUN", type=click.IntRange(min=1))
@click.argument("second", metavar="RUN", type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def compare(first: int, second: int, *, as_json: bool) -> None:
    """Hold the second RUN against the first: verdicts that changed, and cases that flipped.

    Cases are compared where both runs are of the same suite; models where both ran them.
    """
    from leastwise.cli.session import open_core
    from leastwise.report.comparison_document import comparison_document

    with open_core() as core:
        compared = core.past.compare(first, second)
    if as_json:
        write_json(comparison_document(compared))
    else:
        _print(compared)


def _print(compared: RunsCompared) -> None:
    from leastwise.cli.tables import plain_table

    write(f"{_heading(compared.first)}\n{_heading(compared.second)}")
    changed = ", ".join(compared.changed)
    write(f"Different between them: {changed}." if changed else "Made under the same conditions.")
    table = plain_table("model", "was", "is", "passed was", "is now")
    for one in compared.candidates:
        table.add_row(*_cells(one))
    if compared.candidates:
        console().print(table)
    for one in compared.candidates:
        _print_flips(compared, one)
    for title, found in (("first", compared.only_first), ("second", compared.only_second)):
        for candidate in found:
            write(f"Only in the {title}: {candidate.candidate.name}.")


def _heading(run: StoredRun) -> str:
    summary = run.summary
    said = run.summary_message
    started = f"{summary.started.astimezone():%Y-%m-%d %H:%M}"
    words = "Interrupted." if said is None else render(said)
    return f"Run {summary.run_id} of {started}, {summary.suite_name}: {words}"


def _cells(one: CandidateChange) -> list[str]:
    return [
        visible(one.second.candidate.name, lines=False),
        _verdict(one.first),
        _verdict(one.second),
        f"{one.first.passed}/{one.first.run}",
        f"{one.second.passed}/{one.second.run}",
    ]


def _verdict(one: StoredCandidate) -> str:
    return one.verdict.value if one.verdict else "undecided"


def _print_flips(compared: RunsCompared, one: CandidateChange) -> None:
    from leastwise.statistics.words import pair_words

    if one.pairs is None or not one.pairs.compared:
        return
    names = [f"run {run.summary.run_id}" for run in (compared.first, compared.second)]
    write(f"{one.second.candidate.name}: {render(pair_words(names[0], names[1], one.pairs))}")
    for words, cases in (("now fail", one.pairs.only_first), ("now pass", one.pairs.only_second)):
        if cases:
            shown = ", ".join(str(index + 1) for index in cases[:_MOST_CASES])
            more = f" and {len(cases) - _MOST_CASES} more" if len(cases) > _MOST_CASES else ""
            write(f"  {words}: cases {shown}{more}")
