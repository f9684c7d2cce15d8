"""Stand-ins of full size for models whose weights are elsewhere, so that llama.cpp can plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say
from leastwise.hub.sources import ModelSource
from leastwise.hub.sparse import check_holes, write_sparse
from leastwise.process.scratch import scratch_folder

_MOST_BEGINNING_BYTES: Final = 64 << 20


@contextmanager
def planning_file(source: ModelSource, folder: Path) -> Iterator[Path]:
    """A (first) file that llama.cpp can plan with: the model itself, or sparse files.

    They stand in a new folder under `folder` that is removed at the end. Raises EnvironmentFault
    where they cannot be written, or the disk has no sparse files.
    """
    if source.local_path is not None:
        yield source.local_path
        return
    with ExitStack() as stack:
        try:
            own = stack.enter_context(scratch_folder(folder, "plan"))
            first = _write_standins(source, own)
        except OSError as error:
            detail = error.strerror or str(error)
            raise EnvironmentFault(
                say("hub.planning_unwritable", path=str(folder), detail=detail)
            ) from error
        yield first


def _write_standins(source: ModelSource, own: Path) -> Path:
    check_holes(own)
    paths = [own / name for name in source.shard_names]
    for path, kept, size_bytes in zip(paths, source.header_files, source.shard_bytes, strict=True):
        with kept.open("rb") as file:
            write_sparse(path, file.read(_MOST_BEGINNING_BYTES), size_bytes)
    return paths[0]
