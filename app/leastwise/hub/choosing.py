"""From what the user writes to model files: paths, folders and names."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from leastwise.domain.errors import BadInput, ModelFileError
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.domain.messages import say
from leastwise.hub.model_files import gguf_files
from leastwise.hub.places import is_called, loose_places, store_places


@dataclass(frozen=True)
class Elsewhere:
    """Places that other programs keep, and paths that the user does not want to see."""

    places: tuple[Place, ...] = ()
    forgotten: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ModelShelf:
    """The places in which models are known by name, what ships first.

    `folders` hold loose files, `store` has a folder for each variant too. `elsewhere` tells what
    is used where other programs keep it, and is asked only where the whole shelf is.
    """

    folders: tuple[Path, ...]
    store: Path | None = None
    ships: Path | None = None
    elsewhere: Callable[[], Elsewhere] = Elsewhere

    def places(self) -> tuple[Place, ...]:
        """Every place on the shelf, also several of one model, in the order of preference."""
        elsewhere = self.elsewhere()
        found: list[Place] = []
        for folder in dict.fromkeys(self.folders):
            if folder == self.store:
                found.extend(store_places(folder))
            else:
                kind = PlaceKind.SHIPS if folder == self.ships else PlaceKind.FOLDER
                found.extend(loose_places(folder, kind, ours=False))
        own = [place for place in found if place.path not in elsewhere.forgotten]
        return (*own, *elsewhere.places)

    def known(self) -> tuple[Path, ...]:
        """Every model file on the shelf; one that several names lead to is there once."""
        return tuple(Path(place.path) for place in _once(self.places()))

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
        found = (place.path for place in self.places() if is_called(place, name))
        return next(map(Path, found), None)

    def unknown(self, reference: str) -> BadInput:
        """The error for what is neither on the shelf nor on the disk."""
        if reference.endswith(".gguf") or os.sep in reference or "/" in reference:
            return ModelFileError(say("model.missing", path=reference))
        names = tuple(dict.fromkeys(place.name for place in self.places()))
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


def _once(places: Iterable[Place]) -> Iterable[Place]:
    """Without those whose file is the same one under another name, by links."""
    seen: set[tuple[int, int] | str] = set()
    for place in places:
        try:
            status = Path(place.path).stat()
            key: tuple[int, int] | str = (status.st_dev, status.st_ino)
        except OSError:
            key = place.path  # what is gone is to be named where it is used
        if key not in seen:
            seen.add(key)
            yield place
