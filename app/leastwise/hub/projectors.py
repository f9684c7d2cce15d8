"""The file that lets a model see, found where the model lies."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path
from typing import Final

_NAMED: Final = "mmproj"


def projector_beside(model: Path) -> Path | None:
    """The projector in the model's folder, by its name; of several the one most alike in name.

    Two models in one folder may each have one: what a name shares with the model's, without the
    mark of a projector, tells whose it is.
    """
    try:
        found = sorted(
            path
            for path in model.parent.iterdir()
            if path.suffix.lower() == ".gguf" and _NAMED in path.name.lower() and path != model
        )
    except OSError:
        return None
    return max(found, key=lambda path: _alike(path, model), default=None)


def _alike(projector: Path, model: Path) -> int:
    bare = projector.stem.lower().replace(_NAMED, "").strip("-_.")
    pairs = zip(bare, model.stem.lower(), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
