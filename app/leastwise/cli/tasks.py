"""`leastwise tasks`: every suite with its standing answer, and whether that still holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.tasks import Task


@click.command(epilog="Example: leastwise tasks --stale")
@click.option("--stale", "only_stale", is_flag=True, help="Only those whose answer is stale.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def tasks(*, only_stale: bool, as_json: bool) -> None:
    """List every suite with the smallest model that passes it.

    An answer is stale once its suite, its bar, its models, the settings or llama.cpp changed:
    the reasons are said, and `leastwise find --stale` runs those suites again.
    """
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        desk = core.tasks
        judged = tuple(desk.judged(task, cancellation) for task in desk.tasks())
    shown = tuple(task for task in judged if task.is_stale or not only_stale)
    if as_json:
        from leastwise.report.tasks_document import tasks_document

        write_json(tasks_document(shown))
    elif shown:
        _print(shown)
    else:
        write("No answer is stale." if only_stale else "No suite yet.")


def _print(tasks: Sequence[Task]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table, print_words

    heads = ("task", "smallest", "pass rate", "over\nbar", "tok/s", "memory")
    table = plain_table(*heads, "found", "holds", right=heads[2:])
    for column in table.columns[2:]:
        column.no_wrap = True
    for task in tasks:
        table.add_row(*(Text(visible(cell, lines=False)) for cell in _cells(task)))
    out = console()
    out.print(table)
    for task in tasks:
        for reason in (*((task.fault,) if task.fault else ()), *(task.stale or ())):
            print_words(out, f"{task.name}: {render(reason)}")


def _cells(task: Task) -> tuple[str, ...]:
    found = task.answer
    if found is None:
        return (task.name, task.standing.value, *[figures.NOT_MEASURED] * 5, _holds(task))
    shown, margin = found.answer or found.nearest, found.margin
    probe, peak = (shown.probe, shown.peak_memory) if shown else (None, None)
    speed = probe.decode_tokens_per_s if probe else None
    return (
        task.name,
        found.answer.candidate.name if found.answer else task.standing.value,
        figures.share(shown.pass_rate, shown.interval)
        if shown and shown.pass_rate is not None
        else "-",
        figures.NOT_MEASURED if margin is None else figures.points(margin),
        figures.NOT_MEASURED if speed is None else figures.significant(speed),
        figures.NOT_MEASURED if peak is None else figures.gib(peak.total_bytes),
        f"{found.finished.astimezone():%Y-%m-%d}",
        _holds(task),
    )


def _holds(task: Task) -> str:
    if task.fault is not None:
        return "cannot be read"
    if task.answer is None:
        return figures.NOT_MEASURED
    return "stale" if task.is_stale else "yes"
