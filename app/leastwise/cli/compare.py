"""`leastwise compare`: one prompt to several models, one after another, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from leastwise.cli.cloud_run import UNPRICED, cloud_prompt, turns_of
from leastwise.cli.cloud_sending import SEND, confirming
from leastwise.cli.interruption import interruptible
from leastwise.cli.run_options import RunOptions, one_model, run_options
from leastwise.cli.terminal import console, visible, write_json
from leastwise.domain import figures
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.messages import Message, render

if TYPE_CHECKING:
    from leastwise.core import Core
    from leastwise.domain.cancellation import Cancellation
    from leastwise.domain.cloud import CloudAnswer
    from leastwise.domain.json_value import JsonValue
    from leastwise.domain.suites import ChatTurn


@dataclass(frozen=True)
class Column:
    """What one model answered; None was not measured, or does not exist there."""

    model: str
    kind: str
    text: str = ""
    finish_reason: str = ""
    prompt_tokens: int | None = None
    output_tokens: int | None = None
    ttft_s: float | None = None
    prefill_tokens_per_s: float | None = None
    decode_tokens_per_s: float | None = None
    peak_memory_bytes: int | None = None
    cost: Decimal | None = None
    currency: str = ""
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

    They are asked one after another, and only one local model is in memory at a time. One that
    fails does not stop the others. A PROMPT of - is read from stdin.
    """
    from leastwise.cli.session import open_core

    if not (models or cloud):
        raise click.UsageError("Name at least one model with -m, or a provider with --cloud")
    asked, turns = RunOptions(**options), turns_of(system, prompt)
    # Before anything is loaded: what a cloud model does not take is refused at once.
    sent = cloud_prompt(turns, asked) if cloud else None
    confirm = confirming(send=send)
    columns: list[Column] = []
    with interruptible() as cancellation, open_core() as core:
        for reference in models:
            with _kept_fault(columns, reference, "local"):
                columns.append(_local(core, reference, turns, asked, cancellation))
        if sent is not None:
            for reference in cloud:
                with _kept_fault(columns, reference, "cloud"):
                    answer = core.cloud.answer(
                        reference, sent, _ignore, confirm, cancellation, unpriced=unpriced
                    )
                    columns.append(_cloud_column(reference, answer))
    if as_json:
        write_json({"answers": [_document(column) for column in columns]})
    else:
        _print(columns)
    return 0 if any(column.fault is None for column in columns) else 3


def _local(
    core: Core,
    reference: str,
    turns: Sequence[ChatTurn],
    asked: RunOptions,
    cancellation: Cancellation,
) -> Column:
    written = core.answer(
        one_model(core, reference),
        turns,
        asked.generation,
        _ignore,
        cancellation,
        asked.answer_options,
    )
    timing, peak = written.answer.timing, written.peak_memory
    return Column(
        model=reference,
        kind="local",
        text=written.answer.text,
        finish_reason=written.answer.finish_reason,
        prompt_tokens=timing.prompt_tokens,
        output_tokens=timing.output_tokens,
        ttft_s=timing.ttft_s,
        prefill_tokens_per_s=timing.prefill_tokens_per_s,
        decode_tokens_per_s=timing.decode_tokens_per_s,
        peak_memory_bytes=None if peak is None else peak.total_bytes,
    )


def _cloud_column(reference: str, answer: CloudAnswer) -> Column:
    usage = answer.usage
    return Column(
        model=reference,
        kind="cloud",
        text=answer.text,
        finish_reason=answer.finish_reason,
        prompt_tokens=None if usage is None else usage.input_tokens,
        output_tokens=None if usage is None else usage.output_tokens,
        ttft_s=answer.ttft_s,
        decode_tokens_per_s=answer.decode_tokens_per_s,
        cost=answer.cost,
        currency=answer.currency,
    )


@contextmanager
def _kept_fault(columns: list[Column], reference: str, kind: str) -> Iterator[None]:
    """A model that fails becomes a column that says why; being stopped stops everything."""
    try:
        yield
    except Cancelled:
        raise
    except LeastwiseError as error:
        columns.append(Column(reference, kind, fault=error.message))


def _ignore(_text: str) -> None:
    return None


def _document(column: Column) -> dict[str, JsonValue]:
    return {
        "model": column.model,
        "kind": column.kind,
        "text": column.text if column.fault is None else None,
        "finish_reason": column.finish_reason or None,
        "prompt_tokens": column.prompt_tokens,
        "output_tokens": column.output_tokens,
        "ttft_s": column.ttft_s,
        "prefill_tokens_per_s": column.prefill_tokens_per_s,
        "decode_tokens_per_s": column.decode_tokens_per_s,
        "peak_memory_bytes": column.peak_memory_bytes,
        "cost": None if column.cost is None else f"{column.cost:f}",
        "currency": column.currency or None,
        "fault": None if column.fault is None else render(column.fault),
    }


def _print(columns: Sequence[Column]) -> None:
    from rich.text import Text

    from leastwise.cli.tables import plain_table

    heads = ("first text", "prefill", "decode", "tokens", "memory", "cost")
    table = plain_table("model", *heads, right=heads)
    out = console()
    for column in columns:
        out.print(Text(visible(f"{_called(column)}:", lines=False), style="bold"))
        said = column.text if column.fault is None else render(column.fault)
        out.print(Text(visible(said) + "\n"))
        cost = "-" if column.cost is None else f"{column.cost:f} {column.currency}"
        table.add_row(
            Text(visible(_called(column), lines=False)),
            _figure(column.ttft_s, figures.seconds),
            _figure(column.prefill_tokens_per_s, figures.speed),
            _figure(column.decode_tokens_per_s, figures.speed),
            "-" if column.output_tokens is None else str(column.output_tokens),
            _figure(column.peak_memory_bytes, figures.gib),
            cost if column.kind == "cloud" else "-",
        )
    out.print(table)


def _figure(value: float | None, write: Callable[[float], str]) -> str:
    return figures.NOT_MEASURED if value is None else write(value)


def _called(column: Column) -> str:
    """A file by its name: a path would break the table's columns."""
    path = Path(column.model)
    return path.stem if path.suffix == ".gguf" else column.model
