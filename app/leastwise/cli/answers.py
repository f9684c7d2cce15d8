"""`leastwise answers`: what the Playground's models answered, found again by its words."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leastwise.cli.terminal import console, tell, visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leastwise.domain.json_value import JsonValue
    from leastwise.domain.playground import EntryPage, EntryRow, PlayEntry

_WORDS = click.option(
    "--search",
    default="",
    metavar="WORDS",
    help='In prompts, answers and models: beginnings of words, and "phrases".',
)
_STARRED = click.option("--starred", is_flag=True, help="Only those with a star.")
_NUMBERS = click.argument(
    "answers", metavar="ANSWER...", type=click.IntRange(min=1), nargs=-1, required=True
)


@click.group(
    invoke_without_command=True, epilog='Example: leastwise answers --search "river danube"'
)
@_WORDS
@_STARRED
@click.option(
    "--limit",
    type=click.IntRange(min=1, max=10_000),
    default=20,
    show_default=True,
    help="How many, the newest first.",
)
@click.option("--offset", type=click.IntRange(min=0), default=0, help="How many to skip.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.pass_context
def answers(
    context: click.Context,
    /,
    *,
    search: str,
    starred: bool,
    limit: int,
    offset: int,
    as_json: bool,
) -> None:
    """List the answers that the Playground kept, the newest first.

    `run` and `compare` keep theirs with --keep.
    """
    if context.invoked_subcommand is not None:
        return
    from leastwise.cli.session import open_core
    from leastwise.domain.playground import EntryQuery

    with open_core() as core:
        page = core.playground.search(EntryQuery(search, starred, offset, limit))
    if as_json:
        write_json(_page_document(page))
    elif page.rows:
        _print_rows(page.rows)
        if page.total > len(page.rows):
            write(f"{len(page.rows):,} of {page.total:,} answers.")
    else:
        write("No answer like that." if search or starred or offset else "No answers yet.")


@answers.command(epilog="Example: leastwise answers show 12")
@click.argument("answer", type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show(answer: int, *, as_json: bool) -> None:
    """Show the answer with the number ANSWER: prompt, answer, and what was measured."""
    from leastwise.cli.session import open_core
    from leastwise.playground.exporting import entry_document

    with open_core() as core:
        entry = core.playground.entry(answer)
    if as_json:
        write_json(entry_document(entry))
    else:
        _print_entry(entry)


@answers.command(epilog="Example: leastwise answers star 12 13")
@_NUMBERS
@click.option("--off", is_flag=True, help="Take the star away.")
def star(answers: tuple[int, ...], *, off: bool) -> None:
    """Mark the answers with the numbers ANSWER, so that they are found at once."""
    from leastwise.cli.session import open_core

    with open_core() as core:
        for number in answers:
            core.playground.star(number, starred=not off)


@answers.command(epilog="Example: leastwise answers remove 12 --yes")
@_NUMBERS
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def remove(answers: tuple[int, ...], *, yes: bool, as_json: bool) -> None:
    """Delete the answers with the numbers ANSWER: all of them, or none."""
    from leastwise.cli.session import open_core

    numbers = tuple(dict.fromkeys(answers))
    if not yes and not sys.stdin.isatty():
        raise BadInput(say("store.not_confirmed"))
    named = ", ".join(map(str, numbers))
    wanted = yes or click.confirm(f"Delete answer {named}?", err=True)
    with open_core() as core:
        if wanted:
            core.playground.delete(numbers)
    if as_json:
        write_json({"removed": list(numbers) if wanted else []})
    else:
        tell(say("play.removed", answers=named) if wanted else say("store.kept"))


@answers.command(epilog="Example: leastwise answers export --to markdown --out answers.md")
@_WORDS
@_STARRED
@click.option(
    "--to",
    "form",
    type=click.Choice(["jsonl", "markdown"]),
    required=True,
    help="JSON lines, or Markdown.",
)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", required=True
)
def export(search: str, *, starred: bool, form: str, out: Path) -> None:
    """Write every answer that matches into FILE, the newest first."""
    from leastwise.cli.session import open_core
    from leastwise.domain.playground import EntryQuery

    with open_core() as core:
        count = core.playground.export(EntryQuery(search, starred), form, out)
    tell(say("play.exported", count=count, path=str(out)))


def _page_document(page: EntryPage) -> dict[str, JsonValue]:
    return {
        "total": page.total,
        "answers": [
            {
                "entry": row.entry_id,
                "at": row.at,
                "model": row.model_name,
                "prompt_beginning": row.prompt,
                "answer_beginning": row.answer,
                "starred": row.starred,
            }
            for row in page.rows
        ],
    }


def _print_rows(rows: Sequence[EntryRow]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table

    table = plain_table("answer", "asked", "model", "prompt", "answered", right=("answer",))
    for row in rows:
        table.add_row(
            f"* {row.entry_id}" if row.starred else str(row.entry_id),
            figures.moment(row.at),
            Text(visible(row.model_name, lines=False)),
            Text(_short(row.prompt)),
            Text(_short(row.answer)),
        )
    console().print(table)


def _short(text: str) -> str:
    words = visible(" ".join(text.split()), lines=False)
    return words if len(words) <= 60 else words[:59] + "…"


def _print_entry(entry: PlayEntry) -> None:
    measures = entry.answer.measures
    write(f"Answer {entry.entry_id} of {figures.moment(entry.at)}: {entry.model.name}")
    system = entry.request.filled_system
    said = [("system", system)] if system else []
    said += [(turn.role, turn.content) for turn in entry.turns]
    if entry.answer.reasoning:
        said.append(("reasoning", entry.answer.reasoning))
    for role, text in [*said, ("answer", entry.answer.text)]:
        write(f"\n{role}:")
        write(text)
    if entry.fault is not None:
        write(f"\n{render(entry.fault)}")
    parts = [f"ended: {entry.answer.finish_reason}"]
    if measures.prompt_tokens is not None:
        parts.append(f"{figures.counted(measures.prompt_tokens, 'token', 'tokens')} in")
    if measures.output_tokens is not None:
        parts.append(f"{figures.counted(measures.output_tokens, 'token', 'tokens')} out")
    if measures.ttft_s is not None:
        parts.append(f"first token after {figures.seconds(measures.ttft_s)}")
    if measures.decode_tokens_per_s is not None:
        parts.append(f"decode {figures.speed(measures.decode_tokens_per_s)}")
    if measures.cost is not None:
        parts.append(f"cost {measures.cost:f} {measures.currency}")
    write("\n" + ", ".join(parts) + ".")
