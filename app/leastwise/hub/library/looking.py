"""What other programs hold, looked at in their folders and never written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.hub.header import read_header
from leastwise.hub.library.gguf_trees import (
    gpt4all_places,
    hugging_face_places,
    jan_places,
    lm_studio_places,
)
from leastwise.hub.library.ollama import ollama_places

_MOST_NAME: Final = 300
_LOOKS: Final[Mapping[PlaceKind, Callable[[Path], Iterator[Place]]]] = {
    PlaceKind.OLLAMA: ollama_places,
    PlaceKind.LM_STUDIO: lm_studio_places,
    PlaceKind.HUGGING_FACE: hugging_face_places,
    PlaceKind.GPT4ALL: gpt4all_places,
    PlaceKind.JAN: jan_places,
}


def look(folders: Iterable[tuple[PlaceKind, Path]]) -> tuple[Place, ...]:
    """Every place in these folders whose file begins as a model's does."""
    found: list[Place] = []
    for kind, folder in folders:
        try:
            found.extend(filter(None, map(_looked_at, _LOOKS[kind](folder))))
        except OSError:
            continue  # a folder that cannot be read holds nothing for us
    return tuple(dict.fromkeys(found))


def _looked_at(place: Place) -> Place | None:
    """With what its header says of its licence; None for what is no model."""
    try:
        header = read_header(Path(place.path))
    except ModelFileError:
        return None
    if not header.tensors:
        return None  # a vocabulary alone
    licence = header.text("general.license")
    return replace(place, licence=licence, name=place.name[:_MOST_NAME])
