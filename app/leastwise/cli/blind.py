"""`leastwise blind`: answers of two models side by side, without names, and a vote on each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from leastwise.cli.terminal import tell, visible, write, write_json
from leastwise.domain.blind import Choice
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.blind import BlindPair, BlindResult, BlindTask
    from leastwise.domain.json_value import JsonValue
    from leastwise.evals.blind import BlindDesk

_KEYS: Final = {
    "1": Choice.FIRST,
    "2": Choice.SECOND,
    "=": Choice.TIE,
    "t": Choice.TIE,
    "s": Choice.SKIP,
}
_STOP: Final = frozenset({"q", ""})


@click.command(epilog="Example: leastwise blind 7 triage-150k triage-800k")
@click.argument("run", type=click.IntRange(min=1))
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@click.option(
    "--other-run",
    type=click.IntRange(min=1),
    metavar="RUN",
    help="B is a model of this run, such as a reference.",
)
@click.option("--new", "anew", is_flag=True, help="Begin anew, though one is under way.")
@click.option("--reveal", is_flag=True, help="Ask nothing more: count the votes, name the models.")
@click.option("--json", "as_json", is_flag=True, help="With --reveal: one JSON document on stdout.")
def blind(
    *,
    run: int,
    first: str,
    second: str,
    other_run: int | None,
    anew: bool,
    reveal: bool,
    as_json: bool,
) -> None:
    """Compare the answers of models A and B of RUN without seeing which is which.

    For each case both answers come in random order. 1 or 2 prefers one, = is a tie, s skips the
    case, q stops; every vote is kept at once, and the same command goes on. Once all are given,
    or with --reveal, the models are named, with the share of votes and its exact interval.
    """
    from leastwise.cli.session import open_core
    from leastwise.domain.blind import BlindSide

    if as_json and not reveal:
        raise click.UsageError("--json needs --reveal, for the votes are asked for in words")
    with open_core() as core:
        sides = BlindSide(run, first), BlindSide(other_run or run, second)
        task = core.blind.begin(*sides, anew=anew)
        if not reveal:
            task = _ask(core.blind, task)
            if task.left:
                tell(say("blind.kept", votes=len(task.votes), left=len(task.left)))
                return
        result = core.blind.reveal(task)
    if as_json:
        write_json(_document(result))
    else:
        from leastwise.statistics.blind import blind_words

        write(visible(render(blind_words(result)), lines=False))


def _ask(desk: BlindDesk, task: BlindTask) -> BlindTask:
    """Ask about each pair that is left, until all are voted on or the user stops."""
    count = len(task.pairs)
    for pair in task.left:
        _show(pair, count - len(task.left) + 1, count)
        choice = _choice()
        if choice is None:
            break
        task = desk.vote(task, pair.case_index, choice)
    return task


def _show(pair: BlindPair, number: int, count: int) -> None:
    for title, text in (
        (f"Pair {number} of {count}, case {pair.case_index + 1}", pair.prompt),
        ("Answer 1", pair.left),
        ("Answer 2", pair.right),
    ):
        write(f"--- {title}\n{visible(text)}")


def _choice() -> Choice | None:
    """What the user says; None for stopping. From a terminal a key is enough."""
    while True:
        tell("1, 2, = (tie), s (skip), q (stop)?")
        if sys.stdin.isatty():
            said = click.getchar().lower()
        else:
            said = sys.stdin.readline().strip().lower()
        if said in _STOP:
            return None
        if said in _KEYS:
            return _KEYS[said]


def _document(result: BlindResult) -> dict[str, JsonValue]:
    from leastwise.statistics.blind import blind_words

    task = result.task
    low, high = result.interval or (None, None)
    return {
        "comparison": task.number,
        "first": task.first,
        "second": task.second,
        "pairs": len(task.pairs),
        "alike": task.same,
        "left": len(task.left),
        "first_votes": result.first_votes,
        "second_votes": result.second_votes,
        "ties": result.ties,
        "skipped": result.skipped,
        "share": result.share,
        "low": low,
        "high": high,
        "p_value": result.p_value,
        "seed": task.seed,
        "words": render(blind_words(result)),
    }
