"""Changes values inside a YAML text and leaves every other sign of it as it is.

Comments survive: those inside something that is rewritten or taken away are put beside it.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import yaml

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.yaml_writing import indented, yaml_lines

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT: Final = re.compile(r"(?:^|(?<=\s))#[^\n\r]*", re.MULTILINE)
_LIST: Final = "tests"


class NotPatchableError(Exception):
    """The text uses anchors, or something else that cannot be changed in place."""


@dataclass(frozen=True)
class _Edit:
    start: int
    end: int
    text: str


def patched(
    text: str, before: JsonObject, after: JsonObject, origins: Sequence[int | None] = ()
) -> str:
    """`text`, which says `before`, made to say `after`.

    `origins` tells for each entry of `after["tests"]` at which place it stood before. Raises
    NotPatchableError.
    """
    if before == after:
        return text
    newline = "\r\n" if "\r\n" in text else "\n"
    root = _composed(text)
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise NotPatchableError
    patcher = _Patcher(text, newline)
    edits = list(patcher.mapping(root, before, after, origins))
    return patcher.applied(0, len(text), edits)


def _composed(text: str) -> Any:
    """The nodes of `text`, with their places.

    yaml's own function would hold the interpreter's lock until it is through, and every other
    thread with it. Raises NotPatchableError for anchors and merged mappings.
    """
    stack: list[list[Any]] = [[]]
    opened: list[Any] = []
    for event in yaml.parse(text, Loader=_Loader):
        if getattr(event, "anchor", None) is not None:
            raise NotPatchableError
        if isinstance(event, yaml.ScalarEvent):
            if event.value == "<<":
                raise NotPatchableError
            stack[-1].append(_scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            opened.append(event)
            stack.append([])
        elif isinstance(event, yaml.CollectionEndEvent):
            parts, start = stack.pop(), opened.pop()
            stack[-1].append(_collection(start, event, parts))
    return stack[0][0] if stack[0] else None


def _scalar(event: Any) -> Any:
    return yaml.ScalarNode(event.tag, event.value, event.start_mark, event.end_mark)


def _collection(start: Any, end: Any, parts: list[Any]) -> Any:
    kind: Any = yaml.SequenceNode
    value: list[Any] = parts
    if isinstance(start, yaml.MappingStartEvent):
        kind, value = yaml.MappingNode, list(zip(parts[::2], parts[1::2], strict=True))
    return kind(start.tag, value, start.start_mark, end.end_mark, flow_style=start.flow_style)


class _Patcher:
    def __init__(self, text: str, newline: str) -> None:
        self._text, self._newline = text, newline

    def applied(self, start: int, end: int, edits: Sequence[_Edit]) -> str:
        """The text from `start` to `end` with the edits made."""
        parts: list[str] = []
        for edit in sorted(edits, key=lambda one: (one.start, one.end)):
            if edit.start < start:  # behind whole lines that took their line break along
                parts.append(edit.text.removeprefix(self._newline) + self._newline)
                continue
            parts += (self._text[start : edit.start], edit.text)
            start = edit.end
        return "".join((*parts, self._text[start:end]))

    def mapping(
        self,
        node: Any,
        before: JsonObject,
        after: JsonObject,
        origins: Sequence[int | None] | None = None,
    ) -> Iterator[_Edit]:
        """Edits that make a block mapping say `after`, which `_can_follow` it."""
        known = {key.value: (key, value) for key, value in node.value}
        column = node.start_mark.column
        for name, (key, value) in known.items():
            old, new = before.get(name), after.get(name)
            if name not in after:
                yield from self._without(key, value, column)
            elif origins is not None and name == _LIST:
                yield from self._entries(key, value, old, new, origins)
            elif old != new or type(old) is not type(new):
                yield from self._changed(key, value, old, new)
        added = {name: value for name, value in after.items() if name not in known}
        if added:
            yield self._added(self._content_end(node), column, yaml_lines(dict(added)))

    def _changed(self, key: Any, value: Any, old: JsonValue, new: JsonValue) -> Iterator[_Edit]:
        if _is_block(value, yaml.MappingNode) and isinstance(old, Mapping):
            if _can_follow(old, new):
                assert isinstance(new, Mapping)
                yield from self.mapping(value, old, new)
                return
        elif _is_block(value, yaml.SequenceNode) and isinstance(old, list | tuple):
            becoming = new if isinstance(new, list | tuple) and len(new) == len(old) else ()
            parts = list(zip(value.value, old, becoming, strict=True)) if becoming else []
            if parts and all(self._is_item(*part) for part in parts):
                for item, was, becomes in parts:
                    if isinstance(was, Mapping) and isinstance(becomes, Mapping):
                        yield from self.mapping(item, was, becomes)
                return
            if isinstance(new, list | tuple) and _holds_mappings(old):
                yield from self._entries(key, value, old, new, _origins(old, new))
                return
        yield self._rewritten(key, value, new)

    def _is_item(self, item: Any, old: JsonValue, new: JsonValue) -> bool:
        """Whether an entry stays as it is, or can be changed key by key."""
        return old == new or (_is_block(item, yaml.MappingNode) and _can_follow(old, new))

    def _rewritten(self, key: Any, value: Any, new: JsonValue) -> _Edit:
        start, end = key.start_mark.index, max(self._content_end(value), key.end_mark.index + 1)
        rest = self._text[end : self._line_end(end)]
        lines = yaml_lines({key.value: new}, literal=not rest.strip())
        inside = self._comments(start, end, [key, value])
        column = key.start_mark.column
        return _Edit(start, end, self._joined([*lines, *inside], column).lstrip(" "))

    def _without(self, key: Any, value: Any, column: int) -> Iterator[_Edit]:
        start, end = key.start_mark.index, max(self._content_end(value), key.end_mark.index + 1)
        line_start = self._text.rfind("\n", 0, start) + 1
        if self._text[line_start:start].strip():
            raise NotPatchableError  # it stands behind a dash, whose entry begins with it
        end = self._line_end(end)
        comments = self._comments(start, end, [key, value])
        kept = self._joined(comments, column) + self._newline if comments else ""
        yield _Edit(line_start, min(end + len(self._newline), len(self._text)), kept)

    def _added(self, after: int, column: int, lines: list[str]) -> _Edit:
        place = self._line_end(after)
        return _Edit(place, place, self._newline + self._joined(lines, column))

    def _entries(
        self, key: Any, value: Any, old: JsonValue, new: JsonValue, origins: Sequence[int | None]
    ) -> Iterator[_Edit]:
        if old == new:
            return
        if not isinstance(old, list | tuple) or not isinstance(new, list | tuple):
            yield self._rewritten(key, value, new)
            return
        bounds = self._bounds(value) if _is_block(value, yaml.SequenceNode) and new else None
        if bounds is None:
            yield self._rewritten(key, value, new)
            return
        parts = _Entries(self, value, old, bounds)
        yield _Edit(bounds[0], bounds[-1], parts.rearranged(new, origins))

    def _bounds(self, node: Any) -> list[int] | None:
        """Where each entry begins, with the comments above it, and where the last ends."""
        bounds = [node.start_mark.index - node.start_mark.column]
        for entry in node.value:
            end = self._line_end(max(self._content_end(entry), bounds[-1]))
            bounds.append(min(end + len(self._newline), len(self._text)))
        for entry, start, end in zip(node.value, bounds, bounds[1:], strict=False):
            if not start < entry.start_mark.index < end:
                return None
        return bounds

    def entry(
        self, node: Any, start: int, end: int, change: tuple[JsonValue, JsonValue], column: int
    ) -> str:
        """One entry's text with its change made, whole lines."""
        old, new = change
        if old == new:
            text = self._text[start:end]
        else:
            try:
                if not self._is_item(node, old, new):
                    raise NotPatchableError
                assert isinstance(old, Mapping)
                assert isinstance(new, Mapping)
                text = self.applied(start, end, list(self.mapping(node, old, new)))
            except NotPatchableError:
                comments = self.comments_of(node, start, end)
                text = self.fresh([*comments], new, column)
        return text if text.endswith("\n") else text + self._newline

    def fresh(self, comments: list[str], value: JsonValue, column: int) -> str:
        """A new entry's text, below `comments`."""
        return self._joined([*comments, *yaml_lines([value])], column) + self._newline

    def comments_of(self, node: Any, start: int, end: int) -> list[str]:
        """The comments of an entry and above it."""
        return self._comments(start, end, [node])

    def _comments(self, start: int, end: int, nodes: Sequence[Any]) -> list[str]:
        signs = list(self._text[start:end])
        for node in nodes:
            for leaf in _leaves(node):
                for at in range(leaf.start_mark.index - start, leaf.end_mark.index - start):
                    if 0 <= at < len(signs) and signs[at] not in "\r\n":
                        signs[at] = "x"
        return _COMMENT.findall("".join(signs))

    def _joined(self, lines: Sequence[str], column: int) -> str:
        return self._newline.join(indented(list(lines), column))

    def _line_end(self, place: int) -> int:
        """Where the line ends on which `place` is, before its line break."""
        found = self._text.find("\n", place)
        if found < 0:
            return len(self._text)
        return found - 1 if self._newline == "\r\n" and self._text[found - 1] == "\r" else found

    def _content_end(self, node: Any) -> int:
        """Where what the node says ends, without the space and comments behind it."""
        if isinstance(node, yaml.ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            return start + len(self._text[start:end].rstrip())
        if node.flow_style:
            return int(node.end_mark.index)
        if isinstance(node, yaml.MappingNode):
            key, value = node.value[-1]
            return max(self._content_end(value), int(key.end_mark.index) + 1)
        return max(self._content_end(node.value[-1]), int(node.start_mark.index) + 1)


@dataclass(frozen=True)
class _Entries:
    """The entries of the list of cases, each with the lines that are its own."""

    patcher: _Patcher
    node: Any
    old: Sequence[JsonValue]
    bounds: Sequence[int]

    def rearranged(self, new: Sequence[JsonValue], origins: Sequence[int | None]) -> str:
        """The lines of `new`; comments of what is gone stand where it stood."""
        column = self.node.start_mark.column
        kept = {origin for origin in origins if origin is not None}
        orphans: dict[int, list[str]] = {}
        waiting: list[str] = []
        for place, node in enumerate(self.node.value):
            if place in kept:
                orphans[place], waiting = waiting, []
            else:
                waiting += self.patcher.comments_of(node, *self.bounds[place : place + 2])
        parts: list[str] = []
        for value, origin in zip(new, origins, strict=True):
            if origin is None:
                parts.append(self.patcher.fresh([], value, column))
                continue
            parts += [f"{' ' * column}{comment}\n" for comment in orphans[origin]]
            change = (self.old[origin], value)
            start, end = self.bounds[origin : origin + 2]
            parts.append(self.patcher.entry(self.node.value[origin], start, end, change, column))
        parts += [f"{' ' * column}{comment}\n" for comment in waiting]
        return "".join(parts)


def _holds_mappings(listed: Sequence[JsonValue]) -> bool:
    return all(isinstance(one, Mapping) for one in listed)


def _origins(old: Sequence[JsonValue], new: Sequence[JsonValue]) -> list[int | None]:
    """For each new entry the place of the old one that it is, or was made of; None for others."""
    before, after = ([json.dumps(one, sort_keys=True) for one in many] for many in (old, new))
    found: list[int | None] = [None] * len(new)
    steps = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for kind, start, end, first, last in steps:
        if kind == "equal" or (kind == "replace" and end - start == last - first):
            found[first:last] = range(start, end)
    return found


def _is_block(node: Any, kind: type[yaml.CollectionNode]) -> bool:
    return isinstance(node, kind) and not node.flow_style and bool(node.value)


def _can_follow(old: JsonValue, new: JsonValue) -> bool:
    """Whether a mapping becomes the other by changing values and adding or losing keys."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping) or not new:
        return False
    return set(old) <= set(new) or set(new) <= set(old)


def _leaves(node: Any) -> Iterator[Any]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield from _leaves(value)
    else:
        for part in node.value:
            yield from _leaves(part)
