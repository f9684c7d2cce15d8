"""The tags of a text that may hold XML among other things, and the tree that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

_NAME_START: Final = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME: Final = re.compile(f"[{_NAME_START}][{_NAME_START}\\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*")
_DELIMITED: Final = (("<!--", "-->", 4), ("<![CDATA[", "]]>", 9), ("<?", "?>", 2))
_ATTRIBUTE: Final = re.compile(r"""([^\s=]+)\s*(=\s*(['"])([\s\S]*?)\3)?""")
_QUOTED_OR_BRACKET: Final = re.compile("[\"'<>]")


@dataclass(frozen=True)
class Tag:
    """`kind` is opening, empty (it closes itself), closing or other; it ends before `end`."""

    kind: str
    start: int
    end: int
    name: str = ""


@dataclass
class Element:
    """An element with the names of its attributes, its children by name, and if it has text."""

    attributes: frozenset[str] = frozenset()
    children: dict[str, list[Element]] = field(default_factory=dict)
    has_text: bool = False

    def has(self, path: list[str]) -> bool:
        """Whether the path of names leads to something; one of several alike needs its number."""
        if not path:
            return True
        first, rest = path[0], path[1:]
        if first.startswith("@_") and first[2:] in self.attributes:
            return not rest
        if first == "#text" and self.has_text and (self.attributes or self.children):
            return not rest
        found = self.children.get(first, [])
        if len(found) > 1 and rest:
            place = rest[0]
            known = place.isdecimal() and str(int(place)) == place and int(place) < len(found)
            return known and found[int(place)].has(rest[1:])
        return bool(found) and (not rest or found[0].has(rest))


def tags(text: str) -> Iterator[Tag]:
    """The tags in order; a `<` that begins none is text."""
    place = text.find("<")
    while place >= 0:
        tag = _tag_at(text, place)
        if tag is not None:
            yield tag
            place = tag.end - 1
        place = text.find("<", place + 1)


def tree_of(text: str) -> tuple[Element, int]:
    """A root with the elements of `text`, whose tags must be balanced, and how deep they lie."""
    root = Element()
    open_elements, deepest, end = [root], 0, 0
    for tag in tags(text):
        if text[end : tag.start].strip():
            open_elements[-1].has_text = True
        end = tag.end
        if tag.kind in ("opening", "empty"):
            element = Element(_attributes(text[tag.start : tag.end], tag.name))
            open_elements[-1].children.setdefault(tag.name, []).append(element)
            if tag.kind == "opening":
                open_elements.append(element)
                deepest = max(deepest, len(open_elements) - 1)
        elif tag.kind == "closing" and len(open_elements) > 1:
            open_elements.pop()
        elif text.startswith("<![CDATA[", tag.start) and tag.end - tag.start > 12:
            open_elements[-1].has_text = True
    return root, deepest


def _attributes(tag: str, name: str) -> frozenset[str]:
    inside = tag[1 + len(name) :].rstrip(">").rstrip("/")
    return frozenset(found[1] for found in _ATTRIBUTE.finditer(inside))


def _tag_at(text: str, start: int) -> Tag | None:
    for opening, closing, length in _DELIMITED:
        if text.startswith(opening, start):
            found = text.find(closing, start + length)
            return Tag("other", start, len(text) if found < 0 else found + len(closing))
    if text.startswith("<!", start):
        return Tag("other", start, _declaration_end(text, start))
    closing_tag = text.startswith("</", start)
    name = _NAME.match(text, start + 1 + closing_tag)
    end = _tag_end(text, start) if name else None
    if name is None or end is None:
        return None
    if closing_tag:
        return Tag("closing", start, end, name[0])
    empty = text[start : end - 1].rstrip().endswith("/")
    return Tag("empty" if empty else "opening", start, end, name[0])


def _tag_end(text: str, start: int) -> int | None:
    """After the `>` outside quotes; None where another `<` or the end comes first."""
    place = start + 1
    while found := _QUOTED_OR_BRACKET.search(text, place):
        if found[0] == "<":
            return None
        if found[0] == ">":
            return found.end()
        closing = text.find(found[0], found.end())
        if closing < 0:
            return None
        place = closing + 1
    return None


def _declaration_end(text: str, start: int) -> int:
    quote, depth = "", 0
    for place in range(start + 2, len(text)):
        character = text[place]
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character == "[":
            depth += 1
        elif character == "]" and depth:
            depth -= 1
        elif character == ">" and not depth:
            return place + 1
    return len(text)
