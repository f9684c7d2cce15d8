"""`leastwise models import`: take a model file into the store."""

from __future__ import annotations

from pathlib import Path

import click

from leastwise.cli.interruption import interruptible
from leastwise.cli.terminal import tell, write_json


@click.command("import", epilog="Example: leastwise models import ~/Downloads/model.gguf --copy")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--copy", is_flag=True, help="Copy the file; it is read back and compared.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
def import_model(*, path: Path, copy: bool, as_json: bool) -> None:
    """Take the GGUF file at PATH (all its parts) into the store, which then keeps it.

    Without --copy it is linked and takes no more room: by a hard link, which stays when the file
    is deleted elsewhere, or, where PATH is on another disk, by a symbolic link, which then breaks.
    """
    from leastwise.cli.library_documents import imported_document
    from leastwise.cli.library_view import library_view
    from leastwise.cli.session import open_core

    with interruptible() as cancellation, open_core() as core, library_view() as view:
        imported = core.library.take_in(path, cancellation, view, copy=copy)
    if as_json:
        write_json(imported_document(imported))
    else:
        tell(imported.words)
