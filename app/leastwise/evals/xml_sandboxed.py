"""XML in answers, inside the sandbox: a whole document, or somewhere in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.xml_tags import Tag, tags, tree_of

_DEPTH_LIMIT: Final = 100  # of the parser that promptfoo looks for the required elements with


class _RefusedError(Exception):
    """Well-formed, perhaps, but not read on: the parser would go on expanding what it declares."""


@dataclass(frozen=True)
class _Span:
    """A balanced piece of XML; `parent` is where the element around it begins."""

    start: int
    end: int
    parent: int | None


def check_xml(argument: JsonObject) -> JsonValue:
    """Why `output` is not one well-formed document with all `required` paths; empty if it is."""
    output, required = str(argument["output"]), _paths(argument["required"])
    fault = _fault(output)
    if fault:
        return {"fault": fault}
    return {"fault": _lacking(output, required)}


def check_contained_xml(argument: JsonObject) -> JsonValue:
    """Why no piece of `output` is XML with all `required` paths; empty if one is."""
    output, required = str(argument["output"]), _paths(argument["required"])
    tried: list[_Span] = []
    for span in _candidates(output):
        if any(one.start <= span.start and span.end <= one.end for one in tried):
            continue
        fault = _lacking(output[span.start : span.end], required)
        if not fault:
            return {"fault": ""}
        if fault != "depth":
            tried.append(span)
    return {"fault": "nothing"}


def _paths(required: JsonValue) -> Sequence[str]:
    return [str(path) for path in required] if isinstance(required, list) else []


def _lacking(text: str, required: Sequence[str]) -> str:
    tree, depth = tree_of(text)
    if depth > _DEPTH_LIMIT:
        return "depth"
    lacking = [path for path in required if not tree.has(path.split("."))]
    return f"lacking {', '.join(lacking)}" if lacking else ""


def _fault(text: str) -> str:
    """What keeps a text from being a well-formed document with namespaces."""
    from xml.parsers import expat

    parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")

    def see_doctype(_: str, system: str | None, __: str | None, subset: int) -> None:
        if subset:
            raise _RefusedError("a DTD inside the document is not supported")
        if system and "#" in system:
            raise _RefusedError("malformed DOCTYPE")

    parser.StartDoctypeDeclHandler = see_doctype
    try:
        parser.Parse(text.encode(), True)
    except (expat.ExpatError, UnicodeEncodeError, _RefusedError) as error:
        return str(error)
    return ""


def _candidates(text: str) -> Iterator[_Span]:
    """Neighbours under one parent together first, then the largest pieces, each once."""
    spans = _spans(text)
    starts = {span.start for span in spans}
    by_parent: defaultdict[int | None, list[_Span]] = defaultdict(list)
    for span in spans:
        if span.parent is None or span.parent not in starts:
            by_parent[span.parent].append(span)
    ordered = [
        _Span(min(s.start for s in siblings), max(siblings, key=_by_place).end, parent)
        for parent, siblings in by_parent.items()
        if len(siblings) > 1
    ]
    largest = [span for siblings in by_parent.values() for span in siblings]
    ordered += sorted(largest, key=lambda span: (span.start, -span.end))
    seen = set()
    for span in ordered:
        if (span.start, span.end) not in seen:
            seen.add((span.start, span.end))
            yield span


def _by_place(span: _Span) -> tuple[int, int]:
    return span.start, span.end


def _spans(text: str) -> list[_Span]:
    """The elements that are closed by their own name; a wrong closing tag forgets the open ones."""
    spans: list[_Span] = []
    open_tags: list[Tag] = []
    for tag in tags(text):
        if tag.kind == "opening":
            open_tags.append(tag)
        elif tag.kind == "empty":
            spans.append(_Span(tag.start, tag.end, _start(open_tags)))
        elif tag.kind == "closing" and open_tags and open_tags[-1].name == tag.name:
            opening = open_tags.pop()
            spans.append(_Span(opening.start, tag.end, _start(open_tags)))
        elif tag.kind == "closing":
            open_tags.clear()
    return spans


def _start(open_tags: Sequence[Tag]) -> int | None:
    return open_tags[-1].start if open_tags else None
