"""`leastwise compare`: one prompt to several models, one after another, side by side."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.cloud_run import UNPRICED, check_for_cloud, request_of
from leastwise.cli.cloud_sending import SEND, confirming
from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import RunOptions, one_model, run_options
from leastwise.cli.terminal import console, tell, visible, write_json
from leastwise.domain import figures
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import Message, render

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.json_value import JsonValue
    from leastwise.domain.playground import PlayAnswer, PlayEvent, PlayRequest
    from leastwise.playground.session import PlaySession


@dataclass(frozen=True)
class Column:
    """What one model answered; where it failed there is a fault, and perhaps a beginning."""

    model: str
    kind: str
    answer: PlayAnswer | None = None
    fault: Message | None = None


@click.command(
    "compare",
    epilog='Example: leastwise compare "Name three rivers." -m small.gguf -m large.gguf',
)
@click.argument("prompt")
@click.option(
    "-m",
    "--model",
    "models",
    multiple=True,
    metavar="MODEL",
    help="A local model. May be repeated.",
)
@click.option(
    "--cloud", multiple=True, metavar="NAME", help="A cloud provider, or NAME/MODEL. Likewise."
)
@SEND
@UNPRICED
@click.option("--system", default="", metavar="TEXT", help="What the models are told beforehand.")
@run_options
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def compare(
    prompt: str,
    *,
    models: Sequence[str],
    cloud: Sequence[str],
    send: bool,
    unpriced: bool,
    system: str,
    as_json: bool,
    **options: Any,
) -> int:
    """Give PROMPT to several models and show their answers with what was measured of each.

    They are asked one after another, so that none slows another down; local models stay in memory
    as far as there is room. One that fails does not stop the others. A PROMPT of - is read from
    stdin.
    """
    from leastwise.cli.session import open_core

    if not (models or cloud):
        raise click.UsageError("Name at least one model with -m, or a provider with --cloud")
    given = RunOptions(**options)
    if cloud:  # before anything is loaded: what a cloud model does not take is refused at once
        check_for_cloud()
    asked = request_of(system, prompt, given)
    columns: list[Column] = []
    heard = _Heard()
    with interruptible() as cancellation, open_core() as core:
        session = core.playground.open(heard, confirming(send=send), keep=given.keep)
        try:
            with cancellation.listening(session.stop):
                group = uuid.uuid4().hex  # the history opens them beside one another
                for reference, kind in _named(models, cloud):
                    columns.append(
                        _asked(core, session, heard, reference, kind, asked, unpriced, group)
                    )
                    cancellation.raise_if_asked()
        finally:
            session.close()
    if as_json:
        write_json({"answers": [_document(column) for column in columns]})
    else:
        _print(columns)
    return 0 if any(column.fault is None for column in columns) else 3


class _Heard:
    """Remembers how the column that was asked last came to its end."""

    def __init__(self) -> None:
        self._end: Column | None = None

    def __call__(self, event: PlayEvent) -> None:
        from leastwise.domain.playground import (
            ColumnFailed,
            ColumnFinished,
            ColumnStopped,
            NotKept,
        )

        match event:
            case ColumnFinished() | ColumnStopped():
                self._end = Column("", "", event.answer)
            case ColumnFailed():
                self._end = Column("", "", event.answer, event.fault)
            case NotKept():
                tell(event.reason)

    def end(self) -> Column:
        """The end, without the model's name."""
        assert self._end is not None
        return self._end


def _named(models: Sequence[str], cloud: Sequence[str]) -> list[tuple[str, str]]:
    return [*((one, "local") for one in models), *((one, "cloud") for one in cloud)]


def _asked(
    core: Core,
    session: PlaySession,
    heard: _Heard,
    reference: str,
    kind: str,
    request: PlayRequest,
    unpriced: bool,
    group: str,
) -> Column:
    """One model's answer, or why there is none."""
    from leastwise.domain.playground import ColumnKind, ColumnModel

    place = reference
    if kind == "local":
        try:
            place = str(one_model(core, reference))
        except BadInput as error:
            return Column(reference, kind, fault=error.message)
    name = Path(place).stem if kind == "local" else reference
    projector = request.options.projector
    model = ColumnModel(ColumnKind(kind), place, name, projector, unpriced)
    session.choose([model])
    session.restore(0, ())
    session.send(request, group=group)
    session.wait()
    return replace(heard.end(), model=reference, kind=kind)


def _document(column: Column) -> dict[str, JsonValue]:
    from leastwise.domain.playground import PlayAnswer

    answer = column.answer or PlayAnswer("", finish_reason="")
    measures, peak = answer.measures, answer.measures.peak_memory
    return {
        "model": column.model,
        "kind": column.kind,
        "text": answer.text if column.fault is None else None,
        "reasoning": answer.reasoning or None,
        "finish_reason": answer.finish_reason if column.fault is None else None,
        "prompt_tokens": measures.prompt_tokens,
        "output_tokens": measures.output_tokens,
        "ttft_s": measures.ttft_s,
        "prefill_tokens_per_s": measures.prefill_tokens_per_s,
        "decode_tokens_per_s": measures.decode_tokens_per_s,
        "peak_memory_bytes": None if peak is None else peak.total_bytes,
        "cost": None if measures.cost is None else f"{measures.cost:f}",
        "currency": measures.currency or None,
        "fault": None if column.fault is None else render(column.fault),
    }


def _print(columns: Sequence[Column]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table
    from leastwise.domain.playground import PlayMeasures

    heads = ("first text", "prefill", "decode", "tokens", "memory", "cost")
    table = plain_table("model", *heads, right=heads)
    out = console()
    for column in columns:
        out.print(Text(visible(f"{_called(column)}:", lines=False), style="bold"))
        answer = column.answer
        if answer is not None and answer.reasoning:
            out.print(Text(visible(answer.reasoning) + "\n", style="dim"))
        said = render(column.fault) if column.fault else answer.text if answer else ""
        out.print(Text(visible(said) + "\n"))
        measures = PlayMeasures() if answer is None else answer.measures
        peak = measures.peak_memory
        cost = "-" if measures.cost is None else f"{measures.cost:f} {measures.currency}"
        table.add_row(
            Text(visible(_called(column), lines=False)),
            _figure(measures.ttft_s, figures.seconds),
            _figure(measures.prefill_tokens_per_s, figures.speed),
            _figure(measures.decode_tokens_per_s, figures.speed),
            "-" if measures.output_tokens is None else str(measures.output_tokens),
            _figure(None if peak is None else peak.total_bytes, figures.gib),
            cost if column.kind == "cloud" else "-",
        )
    out.print(table)


def _figure(value: float | None, write: Callable[[float], str]) -> str:
    return figures.NOT_MEASURED if value is None else write(value)


def _called(column: Column) -> str:
    """A file by its name: a path would break the table's columns."""
    path = Path(column.model)
    return path.stem if path.suffix == ".gguf" else column.model
