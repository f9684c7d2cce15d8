"""`leastwise models show`: everything that is known of one model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import visible, write, write_json
from leastwise.domain import figures
from leastwise.domain.messages import render

if TYPE_CHECKING:
    from leastwise.domain.known_models import Measured, ModelDetails, Place

_MOST_TEXT = 400


@click.command("show", epilog="Example: leastwise models show triage-351k-Q8_0")
@click.argument("model")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def show(*, model: str, as_json: bool) -> None:
    """Show where MODEL lies and came from, what its file says, and what was measured on it.

    MODEL is a name as `leastwise models list` has it, or a path.
    """
    from leastwise.cli.library_documents import show_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core, library_view() as view:
        details = core.library.details(model, cancellation, view)
    if as_json:
        write_json(show_document(details))
        return
    for name, words in _lines(details):
        write(f"{name:<13} {visible(words, lines=False)}".rstrip())
    if details.model.file is not None and details.model.file.chat_template:
        write("\nchat template")
        write(visible(details.model.file.chat_template))
    if details.metadata:
        write("\nmetadata")
        for key, value in sorted(details.metadata.items()):
            if key != "tokenizer.chat_template":
                write(visible(f"  {key} = {_short(value)}", lines=False))


def _lines(details: ModelDetails) -> Iterator[tuple[str, str]]:
    known = details.model
    yield "model", known.name
    yield "sha256", known.sha256 or figures.NOT_MEASURED
    if known.fault is not None:
        yield "fault", render(known.fault)
    yield "file", figures.gb(known.file_bytes)
    yield "on the disk", figures.gb(known.disk_bytes)
    if known.file is not None:
        file = known.file
        licence = file.licence or next((p.licence for p in known.places if p.licence), "")
        yield "licence", licence or figures.NOT_MEASURED
        yield "author", file.author or figures.NOT_MEASURED
        yield "architecture", file.architecture
    for place in known.places:
        yield from _place_lines(place)
    yield from _measured_lines(details.measured)


def _place_lines(place: Place) -> Iterator[tuple[str, str]]:
    yield "place", f"{place.kind.value}: {place.name}"
    for path in place.files:
        yield "", path
    if place.repository:
        yield "", f"from {place.repository} {place.commit}".rstrip()
    if place.origin:
        when = f", {figures.moment(place.obtained)}" if _is_moment(place.obtained) else ""
        yield "", f"from {place.origin}{when}"


def _measured_lines(measured: Measured) -> Iterator[tuple[str, str]]:
    for run in measured.runs:
        verdict = run.verdict or "interrupted"
        yield "run", f"{run.run_id}, {figures.moment(run.started)}, {run.suite}: {verdict}"
    for bench in measured.benches:
        yield "benchmark", f"{bench.bench_id}, {figures.moment(bench.started)}"
    for tuning in measured.tunings:
        settings = ", ".join(f"{name}={value}" for name, value in tuning.settings.items())
        yield "tuned", f"{figures.moment(tuning.tuned)}: {settings or 'as it is'}"
    for rehearsal in measured.rehearsals:
        yield "rehearsal", f"decode {figures.speed(rehearsal.decode_tokens_per_s)}"


def _is_moment(text: str) -> bool:
    try:
        figures.moment(text)
    except (ValueError, OverflowError, OSError):
        return False
    return True


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}..."
