"""`leastwise models remove`: show what hangs on a model, ask, and remove it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, visible, write_json
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import render, say

if TYPE_CHECKING:
    from leastwise.domain.known_models import Removal


@click.command("remove", epilog="Example: leastwise models remove old-model-Q4_0 --yes")
@click.argument("model")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Only show what it would mean.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def remove(*, model: str, yes: bool, dry_run: bool, as_json: bool) -> None:
    """Remove MODEL: by its name wherever it lies, by its path only there.

    Files in the store are deleted. Files of other programs and in folders of yours stay, and are
    only not shown any more. What depends on the model is shown first.
    """
    from leastwise.cli.library_documents import removal_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core:
        with library_view() as view:
            removal = core.library.plan_removal(model, cancellation, view)
        _tell_plan(removal)
        wanted = not dry_run and (yes or _asked())
        if wanted:
            core.library.remove(removal)
    if as_json:
        write_json(removal_document(removal, done=wanted))
    elif not wanted:
        tell(say("library.kept"))
    else:
        _tell_done(removal)


def _tell_plan(removal: Removal) -> None:
    tell(f"{visible(removal.name, lines=False)}:")
    for place in removal.deleted:
        for path in place.files:
            tell(f"  {visible(render(say('library.deletes', path=path)), lines=False)}")
    for place in removal.forgotten:
        words = render(say("library.forgets", path=place.path))
        tell(f"  {visible(words, lines=False)}")
    if removal.deleted:
        tell(f"  {render(say('library.frees', freed_bytes=removal.freed_bytes))}")
    for message in removal.depends:
        tell(f"  {visible(render(message), lines=False)}")


def _asked() -> bool:
    """What the person says; nobody there is an error. Raises BadInput."""
    if not sys.stdin.isatty():
        raise BadInput(say("library.not_confirmed"))
    return click.confirm("Remove it?", err=True)


def _tell_done(removal: Removal) -> None:
    if removal.deleted:
        tell(say("library.removed", name=removal.name, freed_bytes=removal.freed_bytes))
    for place in removal.forgotten:
        tell(say("library.forgotten", name=removal.name, path=place.path))
