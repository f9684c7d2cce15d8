"""HTML in answers, inside the sandbox: what promptfoo takes for HTML, and for a piece of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.comma_lists import JS_WHITESPACE

_SIZE_LIMIT: Final = 10_485_760
_COMMON_TAG: Final = (
    r"<(html|head|body|div|span|p|a|img|h[1-6]|ul|ol|li|table|tr|td|th|form|input|button"
    r"|script|style|link|meta|br|hr)\b"
)
_SIGNS: Final = (
    # each pattern with its flags and what it counts; 2 are enough
    (r"<[a-zA-Z][a-zA-Z0-9-]*(?:\s[^>]*)?>", "", 1),
    (r"<\/[a-zA-Z][a-zA-Z0-9-]*\s*>", "", 1),
    (r"<[a-zA-Z][a-zA-Z0-9-]*(?:\s[^>]*)?\/>", "", 1),
    (r"&(?:[a-zA-Z]+|#[0-9]+|#x[0-9a-fA-F]+);", "", 1),
    (r"<!DOCTYPE\s+html", "i", 2),
    (r"<!--[^-]*(?:-[^-]+)*-->", "", 1),
    (r"""\s[a-zA-Z-]+=\s*["'][^"']*["']""", "", 1),
    (_COMMON_TAG, "i", 2),
)
_WRAPPERS: Final = ("html", "head", "body")
_ELEMENT_NAMES: Final = """
    html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 h6
    header footer address p hr pre blockquote ol ul li dl dt dd figure figcaption main div a em
    strong small s cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi
    bdo span br wbr img iframe embed object param picture source video audio track map area svg
    math script noscript canvas ins del table caption colgroup col tbody thead tfoot tr td th form
    label input button select datalist optgroup option textarea output progress meter fieldset
    legend details summary dialog menu slot template"""
_ELEMENTS: Final = frozenset(_ELEMENT_NAMES.split())


def contains_html(argument: JsonObject) -> JsonValue:
    """Whether `output` has enough signs of HTML in it."""
    output = str(argument["output"])
    if len(output) > _SIZE_LIMIT:
        return False
    count = 0
    for pattern, flags, weight in _SIGNS:
        if _regex(pattern, flags).find(output):
            count += weight
        if count >= 2:
            return True
    return False


def is_html(argument: JsonObject) -> JsonValue:
    """The code of why `output` is not HTML; empty where it is."""
    import re

    text = str(argument["output"]).strip(JS_WHITESPACE)
    if not text:
        return "check.html_empty"
    if len(text) > _SIZE_LIMIT:
        return "check.html_too_large"
    if re.match(r"<\?xml", text, re.IGNORECASE):
        return "check.html_is_xml"
    from justhtml import JustHTML

    root = JustHTML(text, sanitize=False, track_node_locations=True).root
    lower = text.lower()
    body = next((e for e in _elements(root) if e.name == "body"), None)
    if body is not None and not _written(body, lower) and _has_text(body):
        return "check.html_bare_text"
    if not any(_is_users(element, lower) for element in _elements(root)):
        return "check.html_no_element"
    return ""


@lru_cache(maxsize=16)
def _regex(pattern: str, flags: str) -> Any:
    import regress

    return regress.Regex(pattern, flags)


def _elements(root: Any) -> Iterator[Any]:
    """The elements in the document's order, without recursion: a page may be nested deep."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if not node.name.startswith(("#", "!")):
            yield node
        waiting.extend(reversed(node.children or ()))


def _written(element: Any, lower: str) -> bool:
    """Whether html, head or body was written, not added by the parser."""
    tag = f"<{element.name}"
    stands = any(tag + end in lower for end in (*JS_WHITESPACE, "/", ">"))
    return stands and element.origin_offset is not None


def _is_users(element: Any, lower: str) -> bool:
    name = element.name.lower()
    if name in _WRAPPERS:
        return _written(element, lower)
    return name in _ELEMENTS or "-" in name


def _has_text(body: Any) -> bool:
    return any(
        node.name == "#text" and (node.data or "").strip(JS_WHITESPACE)
        for node in body.children or ()
    )
