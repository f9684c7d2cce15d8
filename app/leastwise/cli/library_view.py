"""What the commands over the library share: the progress of reading and copying, and the note."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from leastwise.cli.fit_view import fit_view
from leastwise.cli.terminal import console, tell
from leastwise.domain.fit_events import FitProgressed
from leastwise.domain.known_models import LibraryProgressed, OnProgress

if TYPE_CHECKING:
    from leastwise.core import Core


@contextmanager
def library_view() -> Iterator[OnProgress]:
    """Takes what is done and shows it on stderr."""
    with fit_view(console(stderr=True)) as view:

        def show(progress: LibraryProgressed) -> None:
            total = progress.total_bytes
            share = min(progress.done_bytes / total, 1.0) if total else None
            view.show(FitProgressed(0, 1, progress.doing, share))

        yield show


def tell_note(core: Core) -> None:
    """Say what a user should know of the store before anything else."""
    note = core.library.note()
    if note is not None:
        tell(note)
