"""Nunjucks' own filters (release 3), as far as they mean one thing on JSON values.

Left out are `random`, whose answer nobody can expect, and `urlize`. What a filter does with
other kinds of values than those below raises UnsupportedTemplateError.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote

from jinja2 import ChainableUndefined

from leastwise.evals.js_values import js_text, whole_if_exact
from leastwise.evals.nunjucks_values import (
    UnsupportedTemplateError,
    plain,
    truth,
)

_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", '"': "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "\\": "&#92;"}
)
_WHOLE: Final = re.compile(r"\s*([+-]?\d+)")
_DECIMAL: Final = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_TAG: Final = re.compile(r"</?([a-z][a-z0-9]*)\b[^>]*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_INDEX: Final = re.compile(r"0|[1-9]\d{0,8}")
_UNRESERVED: Final = "-_.!~*'()"


def _on_text(name: str, change: Callable[..., str]) -> Callable[..., str]:
    """A filter that takes texts alone; nothing counts as an empty one."""

    def changed(value: Any, *arguments: Any) -> str:
        text = plain(value)
        if not isinstance(text, str | None):
            raise UnsupportedTemplateError(f"the filter {name} on something that is no text")
        return change(text or "", *arguments)

    return changed


def _title(text: str) -> str:
    return " ".join(word.capitalize() for word in text.split(" "))


def _truncate(text: str, length: int = 255, killwords: Any = None, end: str = "...") -> str:
    if len(text) <= length:
        return text
    cut = length if killwords else text.rfind(" ", 0, length + 1)
    return text[: length if cut < 0 else cut] + end


def _replace(value: Any, old: Any, new: Any, limit: int = -1) -> str:
    value = plain(value)
    if not isinstance(value, str | int | float) or not isinstance(old, str) or not old:
        raise UnsupportedTemplateError("this use of the filter replace")
    return js_text(value).replace(old, js_text(plain(new)), limit)


def _round(value: Any, digits: int = 0, method: str = "") -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UnsupportedTemplateError("the filter round on something that is no number")
    scale = 10 ** (digits or 0)
    rounder: Callable[[Any], int] = {"ceil": math.ceil, "floor": math.floor}.get(
        method, lambda number: math.floor(number + 0.5)
    )
    return float(rounder(value * scale) / scale)


def _items(value: Any) -> list[Any]:
    """The items of a list; Nunjucks mostly fails on anything else."""
    value = plain(value)
    if not isinstance(value, list | tuple):
        raise UnsupportedTemplateError("a filter for lists on something that is none")
    return list(value)


def _join(value: Any, between: str = "", attribute: str = "") -> str:
    items = _items(value)
    if attribute:
        items = [_member(item, attribute) for item in items]
    return (between or "").join(js_text(plain(item)) for item in items)


def _member(item: Any, attribute: Any) -> Any:
    item = plain(item)
    return item.get(js_text(attribute)) if isinstance(item, Mapping) else None


def _dump(value: Any, spaces: int | None = None) -> str:
    if isinstance(value, ChainableUndefined):
        return ""
    separators = (",", ":") if not spaces else (",", ": ")
    return json.dumps(
        _whole(plain(value)), ensure_ascii=False, separators=separators, indent=spaces or None
    )


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    if isinstance(value, list | tuple):
        return [_whole(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _whole(item) for key, item in value.items()}
    return value


def _default(value: Any, other: Any = None, falsy: Any = False) -> Any:
    if truth(falsy):
        return value if truth(value) else other
    return other if isinstance(value, ChainableUndefined) else value


def _present(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A filter that fails where there is nothing."""

    def changed(value: Any) -> Any:
        if plain(value) is None:
            raise UnsupportedTemplateError("a filter on something that is not there")
        return change(value)

    return changed


def _at(place: int) -> Callable[[Any], Any]:
    """The first (0) or the last (-1) of a list or a text."""

    def taken(value: Any) -> Any:
        items = plain(value)
        if not isinstance(items, str | list | tuple):
            return ChainableUndefined()
        return items[place] if items else ChainableUndefined()

    return taken


def _length(value: Any) -> Any:
    value = plain(value)
    if value is None:
        return 0
    return len(value) if isinstance(value, str | list | tuple | Mapping) else ChainableUndefined()


def _reverse(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, str):
        return value[::-1]
    return _items(value)[::-1]


def _list(value: Any) -> list[Any]:
    value = plain(value)
    if isinstance(value, Mapping):
        return [{"key": key, "value": item} for key, item in value.items()]
    if not isinstance(value, str | list | tuple):
        raise UnsupportedTemplateError("the filter list on something that is no list")
    return list(value)


def _int(value: Any, default: Any = None, base: int = 10) -> Any:
    found = _WHOLE.match(js_text(plain(value)))
    if base != 10:
        raise UnsupportedTemplateError("the filter int with a base")
    return int(found[1]) if found else _given(default)


def _float(value: Any, default: Any = None) -> Any:
    found = _DECIMAL.match(js_text(plain(value)))
    return whole_if_exact(float(found[1])) if found else _given(default)


def _given(default: Any) -> Any:
    return ChainableUndefined() if default is None else default


def _escape(value: Any) -> str:
    return js_text(plain(value)).translate(_ESCAPES)


def _indent(text: str, width: int = 4, first: Any = False) -> str:
    lines = text.split("\n")
    spaces = " " * (width or 4)
    indented = [
        line if not place and not truth(first) else spaces + line
        for place, line in enumerate(lines)
    ]
    return "\n".join(indented) if text else ""


def _center(text: str, width: int = 80) -> str:
    spaces = (width or 80) - len(text)
    if spaces <= 0:
        return text
    return " " * math.ceil(spaces / 2 - spaces % 2) + text + " " * math.ceil(spaces / 2)


def _sort(
    value: Any, reverse: Any = False, case_sensitive: Any = False, attribute: str = ""
) -> list[Any]:
    items = _items(value)
    keys = [_reached(item, attribute) if attribute else plain(item) for item in items]
    is_text = all(isinstance(key, str) for key in keys)
    if not is_text and not all(_is_number(key) for key in keys):
        raise UnsupportedTemplateError("the filter sort on values of several kinds")
    if is_text and not truth(case_sensitive):
        keys = [key.lower() for key in keys]
    order = sorted(range(len(items)), key=keys.__getitem__, reverse=truth(reverse))
    return [items[place] for place in order]


def _sum(value: Any, attribute: str = "", start: Any = 0) -> Any:
    items = _items(value)
    numbers = [_member(item, attribute) if attribute else plain(item) for item in items]
    if not all(_is_number(number) for number in (*numbers, start)):
        raise UnsupportedTemplateError("the filter sum on something that is no number")
    return sum(numbers, start)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _reached(item: Any, path: str) -> Any:
    for step in str(path).split("."):
        item = _member(item, step)
    return item


def _word_count(value: Any) -> Any:
    text = plain(value)
    if not isinstance(text, str | None):
        raise UnsupportedTemplateError("the filter wordcount on something that is no text")
    return len(re.findall(r"\w+", text or "", re.ASCII)) or None


def _strip_tags(text: str, keep_lines: Any = False) -> str:
    stripped = _TAG.sub("", text).strip()
    if not truth(keep_lines):
        return re.sub(r"\s+", " ", stripped)
    stripped = re.sub(r"^ +| +$", "", stripped, flags=re.MULTILINE)
    stripped = re.sub(r" +", " ", stripped).replace("\r\n", "\n")
    return re.sub(r"\n\n\n+", "\n\n", stripped)


def _break_lines(text: str) -> str:
    return re.sub(r"\r\n|\n", "<br />\n", text)


def _url_encode(value: Any) -> str:
    value = plain(value)
    if isinstance(value, Mapping):
        return "&".join(f"{_encoded(key)}={_encoded(item)}" for key, item in value.items())
    if not isinstance(value, str):
        raise UnsupportedTemplateError("the filter urlencode on something that is no text")
    return _encoded(value)


def _encoded(value: Any) -> str:
    return quote("null" if value is None else js_text(value), safe=_UNRESERVED)


def _sort_pairs(value: Any, case_sensitive: Any = False, by: str = "key") -> list[Any]:
    value = plain(value)
    if not isinstance(value, Mapping) or by not in ("key", "value"):
        raise UnsupportedTemplateError("this use of the filter dictsort")
    place = 0 if by == "key" else 1
    kinds = {type(pair[place]) for pair in value.items()}
    if kinds - {str} and kinds - {int, float}:
        raise UnsupportedTemplateError("the filter dictsort on values of several kinds")

    def key(pair: tuple[Any, Any]) -> Any:
        one = pair[place]
        return one.upper() if isinstance(one, str) and not truth(case_sensitive) else one

    return [list(pair) for pair in sorted(value.items(), key=key)]


def _group(value: Any, attribute: str) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for item in _items(value):
        found = _reached(item, attribute)
        groups.setdefault("undefined" if found is None else js_text(found), []).append(item)
    # JavaScript puts keys that are indexes first, in their order
    indexes = sorted((key for key in groups if _INDEX.fullmatch(key)), key=int)
    return {key: groups[key] for key in (*indexes, *(k for k in groups if k not in indexes))}


def _batch(value: Any, size: int, fill: Any = None) -> list[Any]:
    items = _items(value)
    if size < 1:
        raise UnsupportedTemplateError("this use of the filter batch")
    rows = [items[start : start + size] for start in range(0, len(items), size)]
    if rows and fill:
        rows[-1] += [fill] * (size - len(rows[-1]))
    return rows


def _slice(value: Any, count: int, fill: Any = None) -> list[Any]:
    items = _items(value)
    if count < 1:
        raise UnsupportedTemplateError("this use of the filter slice")
    length, extra = divmod(len(items), count)
    found, start = [], 0
    for place in range(count):
        end = start + length + (place < extra)
        part = items[start:end]
        found.append([*part, fill] if fill and place >= extra else part)
        start = end
    return found


def _chosen(*, kept: bool, by_attribute: bool) -> Callable[..., list[Any]]:
    """`select` and its kin: by truth, the item's own or an attribute's."""

    def choose(value: Any, name: str = "truthy", *more: Any) -> list[Any]:
        if more or (not by_attribute and name not in ("truthy", "falsy")):
            raise UnsupportedTemplateError("a filter that selects by a test")
        wanted = kept if by_attribute or name == "truthy" else not kept
        items = _items(value)
        return [
            item for item in items if truth(_member(item, name) if by_attribute else item) is wanted
        ]

    return choose


FILTERS: Mapping[str, Callable[..., Any]] = {
    "batch": _batch,
    "capitalize": _on_text("capitalize", str.capitalize),
    "center": _on_text("center", _center),
    "d": _default,
    "default": _default,
    "dictsort": _sort_pairs,
    "dump": _dump,
    "e": _escape,
    "escape": _escape,
    "first": _present(_at(0)),
    "float": _float,
    "forceescape": _escape,
    "groupby": _group,
    "indent": _on_text("indent", _indent),
    "int": _int,
    "join": _join,
    "last": _present(_at(-1)),
    "length": _length,
    "list": _list,
    "load": json.loads,
    "lower": _on_text("lower", str.lower),
    "nl2br": _on_text("nl2br", _break_lines),
    "reject": _chosen(kept=False, by_attribute=False),
    "rejectattr": _chosen(kept=False, by_attribute=True),
    "replace": _replace,
    "reverse": _reverse,
    "round": _round,
    "safe": lambda value: value,
    "select": _chosen(kept=True, by_attribute=False),
    "selectattr": _chosen(kept=True, by_attribute=True),
    "slice": _slice,
    "sort": _sort,
    "string": _present(lambda value: js_text(plain(value))),
    "striptags": _on_text("striptags", _strip_tags),
    "sum": _sum,
    "title": _on_text("title", _title),
    "trim": _present(_on_text("trim", str.strip)),
    "truncate": _on_text("truncate", _truncate),
    "upper": _on_text("upper", str.upper),
    "urlencode": _url_encode,
    "wordcount": _word_count,
}
