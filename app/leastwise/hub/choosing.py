"""From what the user writes to model files: paths, folders and names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.errors import BadInput, ModelFileError
from leastwise.domain.messages import say
from leastwise.hub.model_files import gguf_files


@dataclass(frozen=True)
class ModelShelf:
    """The folders in which models are known by name, the one that ships first."""

    folders: tuple[Path, ...]

    def known(self) -> tuple[Path, ...]:
        """Every model file on the shelf."""
        found: list[Path] = []
        for folder in self.folders:
            if folder.is_dir() and any(folder.glob("*.gguf")):
                found.extend(gguf_files(folder))
        return tuple(found)

    def choose(self, reference: str | None) -> tuple[Path, ...]:
        """The files that "A,B" of paths, folders and names means; None is the whole shelf.

        Raises ModelFileError for a path with nothing there, BadInput for an unknown name.
        """
        if reference is None:
            return self.known()
        chosen: list[Path] = []
        for part in filter(None, (part.strip() for part in reference.split(","))):
            chosen.extend(self._one(part))
        return tuple(dict.fromkeys(chosen))

    def named(self, name: str) -> Path | None:
        """The first model on the shelf that is called so, with its ending or without."""
        return next((path for path in self.known() if name in (path.stem, path.name)), None)

    def unknown(self, reference: str) -> BadInput:
        """The error for what is neither on the shelf nor on the disk."""
        if reference.endswith(".gguf") or os.sep in reference or "/" in reference:
            return ModelFileError(say("model.missing", path=reference))
        names = tuple(path.stem for path in self.known())
        code = "model.unknown" if names else "model.unknown_and_none_known"
        return BadInput(say(code, name=reference, known=names))

    def _one(self, part: str) -> Sequence[Path]:
        path = Path(part).expanduser()
        if path.is_dir():
            return gguf_files(path)
        if path.exists():
            return [path]
        named = self.named(part)
        if named is None:
            raise self.unknown(part)
        return [named]
