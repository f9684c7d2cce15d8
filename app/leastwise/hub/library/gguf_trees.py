"""GGUF files in folders of folders: LM Studio's, Jan's, GPT4All's, and the Hugging Face cache's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from leastwise.domain.known_models import Place, PlaceKind
from leastwise.hub.file_hashes import claimed_hash
from leastwise.hub.model_names import group_models
from leastwise.hub.places import part_paths
from leastwise.hub.shards import model_stem

_MOST_DEPTH: Final = 5
_MOST_FILES: Final = 20_000
_NO_NAME: Final = "model"  # what Jan calls every file that it downloads


def lm_studio_places(folder: Path) -> Iterator[Place]:
    """Models under `publisher/model/`, as on the Hub."""
    for path in models_under(folder):
        parts = path.relative_to(folder).parts
        repository = "/".join(parts[:2]) if len(parts) == 3 else ""
        yield _place(PlaceKind.LM_STUDIO, path, model_stem(path.name), repository)


def jan_places(folder: Path) -> Iterator[Place]:
    """Models by the folder that Jan made for each; the file in it is often called `model.gguf`."""
    for path in models_under(folder):
        stem = model_stem(path.name)
        within = path.parent.relative_to(folder).as_posix()
        yield _place(PlaceKind.JAN, path, within if stem == _NO_NAME else stem)


def gpt4all_places(folder: Path) -> Iterator[Place]:
    """Models that lie in its folder itself."""
    for path in models_under(folder, most_depth=1):
        yield _place(PlaceKind.GPT4ALL, path, model_stem(path.name))


def hugging_face_places(folder: Path) -> Iterator[Place]:
    """Models of every repository in the cache, of each file the newest snapshot's.

    `models--owner--name/snapshots/<commit>/` holds links to `blobs/`; the name of a large file's
    blob is its sha256.
    """
    for root in sorted(folder.glob("models--*--*")):
        repository = "/".join(root.name.split("--")[1:3])
        seen: set[str] = set()
        for snapshot in _snapshots(root):
            for path in models_under(snapshot):
                within = path.relative_to(snapshot).as_posix()
                if within not in seen:
                    seen.add(within)
                    yield _place(
                        PlaceKind.HUGGING_FACE,
                        path,
                        model_stem(path.name),
                        repository,
                        snapshot.name,
                    )


def models_under(folder: Path, most_depth: int = _MOST_DEPTH) -> Iterator[Path]:
    """The first file of every model under `folder`, bounded in depth and number."""
    files: list[str] = []
    for place, folders, names in os.walk(folder):
        within = Path(place).relative_to(folder)
        folders[:] = sorted(folders) if len(within.parts) + 1 < most_depth else []
        files += ((within / name).as_posix() for name in names if name.lower().endswith(".gguf"))
        if len(files) > _MOST_FILES:
            break
    for model in group_models(files[:_MOST_FILES]):
        path = folder / model.files[0]
        if os.path.lexists(path):
            yield path


def _snapshots(root: Path) -> list[Path]:
    """That of the main branch first, then the newest."""
    try:
        main = (root / "refs" / "main").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        main = ""
    try:
        found = [each for each in (root / "snapshots").iterdir() if each.is_dir()]
        return sorted(found, key=lambda each: (each.name != main, -each.stat().st_mtime))
    except OSError:
        return []


def _place(kind: PlaceKind, path: Path, name: str, repository: str = "", commit: str = "") -> Place:
    files = part_paths(path)
    claimed = claimed_hash(path) if len(files) == 1 else ""
    return Place(kind, files, name, repository=repository, commit=commit, claimed_sha256=claimed)
