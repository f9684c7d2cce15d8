"""Qt's format for translations, read without Qt's tools."""

from __future__ import annotations

from pathlib import Path


def read_translations(path: Path) -> dict[str, str]:
    """Translations by source text; what is not translated yet is left out.

    Raises OSError, and ValueError where it is no XML.
    """
    from xml.parsers import expat

    found: dict[str, str] = {}
    parts: list[str] = []
    source = ""

    def begin(_name: str, _attributes: dict[str, str]) -> None:
        parts.clear()

    def end(name: str) -> None:
        nonlocal source
        if name == "source":
            source = "".join(parts)
        elif name == "translation" and parts:
            found[source] = "".join(parts)

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = parts.append
    try:
        parser.Parse(path.read_bytes(), True)
    except expat.ExpatError as error:
        raise ValueError(f"{path}: {error}") from error
    return found
