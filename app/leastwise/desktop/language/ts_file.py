"""Qt's format for translations, read without Qt's tools: what was translated, by context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """A source text in its context, and its translation; empty is not translated yet."""

    context: str
    source: str
    translation: str


@dataclass
class _Reading:
    """What the parser has seen so far; expat costs a third of what an element tree does."""

    entries: list[Entry] = field(default_factory=list)
    context: str = ""
    source: str = ""
    translation: str = ""
    parts: list[str] = field(default_factory=list)

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if name in ("name", "source", "translation"):
            self.parts.clear()
        elif name == "message":
            self.source = self.translation = ""

    def end(self, name: str) -> None:
        if name == "name":
            self.context = "".join(self.parts)
        elif name == "source":
            self.source = "".join(self.parts)
        elif name == "translation":
            self.translation = "".join(self.parts)
        elif name == "message":
            self.entries.append(Entry(self.context, self.source, self.translation))


def read_entries(path: Path) -> Iterator[Entry]:
    """Every text of the file, in its order. Raises OSError, and ValueError where it is no XML."""
    from xml.parsers import expat

    reading = _Reading()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.parts.append
    try:
        parser.Parse(path.read_bytes(), True)
    except expat.ExpatError as error:
        raise ValueError(f"{path}: {error}") from error
    return iter(reading.entries)
