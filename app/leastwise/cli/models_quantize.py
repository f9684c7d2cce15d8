"""`leastwise models quantize`: a smaller file of a model that is here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import console, tell, write, write_json
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.quantising import Quantised, QuantisingProgressed


@click.command(epilog="Example: leastwise models quantize triage-351k-F16 Q4_0")
@click.argument("model")
@click.argument("quantisation", metavar="TYPE")
@click.option(
    "--allow-requantize",
    is_flag=True,
    help="Also make it of a file that is quantised already, and is rounded a second time.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def quantize(model: str, quantisation: str, *, allow_requantize: bool, as_json: bool) -> None:
    """Make a smaller file of MODEL in the quantisation TYPE, such as Q4_K_M or Q8_0.

    MODEL is a path or a known name; its file stays as it is. The new one is put among your models
    once it is whole. Ctrl-C leaves nothing behind.

    Exit status: 0 made, 2 bad input, 3 the computer's fault, 130 interrupted.
    """
    from leastwise.cli.hub_documents import quantised_document
    from leastwise.cli.session import open_core
    from leastwise.domain.errors import BadInput

    with interruptible() as cancellation, open_core() as core:
        paths = core.model_paths(model)
        if len(paths) != 1:
            raise BadInput(say("command.one_model", reference=model, count=len(paths)))
        with _progress() as show:
            made = core.quantiser.quantise(
                paths[0], quantisation, show, cancellation, allow_requantize=allow_requantize
            )
    if as_json:
        write_json(quantised_document(made))
    else:
        write(_words(made))
    if made.others:
        tell(say("quantise.others", others=made.others, tensors=made.tensors, to_type=made.type))
    if made.note is not None:
        tell(made.note)


def _words(made: Quantised) -> str:
    path = str(made.path)
    if made.existed:
        return render(say("quantise.existed", path=path))
    sizes = {"new_bytes": made.size_bytes, "old_bytes": made.parent_bytes}
    return render(say("quantise.made", path=path, **sizes))


@contextmanager
def _progress() -> Iterator[Callable[[QuantisingProgressed], None]]:
    """A bar where the terminal can show one; nothing elsewhere."""
    out = console(stderr=True)
    if not out.is_terminal or out.is_dumb_terminal:
        yield lambda _progress: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("tensors", markup=False)
    with Progress(*columns, console=out, transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda at: bar.update(task, completed=at.done, total=at.total)
