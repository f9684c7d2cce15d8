"""`leastwise models move`: take the store to another folder or disk."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, write_json
from leastwise.domain.messages import say


@click.command("move", epilog="Example: leastwise models move /mnt/large/leastwise-models")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def move(*, folder: Path, as_json: bool) -> None:
    """Move the models that Leastwise owns to FOLDER, an empty or new one, and keep them there.

    Everything is copied and read back before the old files are deleted. It can be stopped or
    killed at any moment; the same command goes on.
    """
    from leastwise.cli.library_documents import moved_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core, library_view() as view:
        moved = core.library.move(folder.expanduser(), cancellation, view)
    if as_json:
        write_json(moved_document(moved))
        return
    tell(
        say(
            "library.moved",
            models=moved.models,
            moved_bytes=moved.moved_bytes,
            folder=moved.folder,
        )
    )
    for path in moved.left_behind:
        tell(say("library.left_behind", path=path))
