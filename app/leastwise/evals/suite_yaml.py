"""YAML and JSON as promptfoo reads them (YAML 1.2 core with merge keys), with positions.

The tree is built from parser events: no recursion, aliases are shared, and what they would
expand to is counted, so that a small file cannot fill the memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import say
from leastwise.evals.js_values import parse_json, whole_if_exact
from leastwise.evals.suite_documents import Document, Mark, Steps, malformed

DEPTH_LIMIT = 100
VALUES_LIMIT = 1_000_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def read_document(path: Path, text: str, *, keep_last: bool = False) -> Document:
    """The document in `text`, which came from `path`; raises SuiteError with the place.

    A key that appears twice is an error, unless `keep_last` lets the last one win.
    """
    if path.suffix == ".json":
        return _read_json(path, text)
    return _Builder(path, keep_last=keep_last).build(text)


def plain_scalar(text: str) -> JsonValue:
    """What an unquoted scalar means."""
    if text in _NULLS:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if _INTEGER.fullmatch(text) and len(text) < 300:
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        whole = int(text[2:] if base != 10 else text, base)
        return whole if abs(whole) <= 2**53 else float(whole)
    if _FLOAT.fullmatch(text):
        value = float(text)
        return whole_if_exact(value) if abs(value) != float("inf") else text
    return text


@dataclass
class _Frame:
    """A list or mapping that is still open."""

    container: list[JsonValue] | dict[str, JsonValue]
    steps: Steps
    anchor: str | None
    key: str | None = None
    size: int = 1
    height: int = 1
    merged: list[JsonValue] = field(default_factory=list)


@dataclass(frozen=True)
class _Anchored:
    value: JsonValue
    size: int
    height: int


class _Builder:
    """Builds one document out of parser events."""

    def __init__(self, path: Path, *, keep_last: bool = False) -> None:
        self._path = path
        self._keep_last = keep_last
        self._stack: list[_Frame] = []
        self._anchors: dict[str, _Anchored] = {}
        self._marks: dict[Steps, Mark] = {}
        self._root: JsonValue = None
        self._documents = 0

    def build(self, text: str) -> Document:
        try:
            for event in yaml.parse(text, Loader=_Loader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            raise malformed(self._path, place, error.problem or "") from error
        except yaml.reader.ReaderError as error:
            before = text[: error.position]
            place = (before.count("\n") + 1, error.position - before.rfind("\n"))
            raise malformed(self._path, place, error.reason) from error
        return Document(self._path, self._root, self._marks)

    def _take(self, event: Any) -> None:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._fault(mark, "suite.at.two_documents")
        elif isinstance(event, yaml.ScalarEvent):
            self._add(_Anchored(self._scalar(event, mark), 1, 0), mark, event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise self._fault(mark, "suite.at.unknown_alias", name=event.anchor)
            self._add(self._anchors[event.anchor], mark, None)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._open(event, mark)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._close(mark)

    def _fault(self, mark: Mark, code: str, **params: str | int | None) -> SuiteError:
        return malformed(self._path, mark, say(code, **params))

    def _scalar(self, event: Any, mark: Mark) -> JsonValue:
        if event.tag in (None, "!"):
            return plain_scalar(event.value) if event.implicit[0] else event.value
        if event.tag == f"{_TAG}str":
            return str(event.value)
        if event.tag in {f"{_TAG}{kind}" for kind in ("int", "float", "bool", "null")}:
            return plain_scalar(event.value)
        raise self._fault(mark, "suite.at.unknown_tag", name=event.tag)

    def _open(self, event: Any, mark: Mark) -> None:
        if len(self._stack) >= DEPTH_LIMIT:
            raise self._fault(mark, "suite.at.too_deep", limit=DEPTH_LIMIT)
        if event.tag not in (None, "!", f"{_TAG}map", f"{_TAG}seq"):
            raise self._fault(mark, "suite.at.unknown_tag", name=event.tag)
        if self._stack and self._wants_key(self._stack[-1]):
            raise self._fault(mark, "suite.at.key_not_text")
        steps = self._steps_of_next()
        self._marks[steps] = mark
        is_list = isinstance(event, yaml.SequenceStartEvent)
        self._stack.append(_Frame([] if is_list else {}, steps, event.anchor))

    def _close(self, mark: Mark) -> None:
        frame = self._stack.pop()
        if isinstance(frame.container, dict):
            for source in frame.merged:
                self._merge(frame.container, source, mark)
        self._add(_Anchored(frame.container, frame.size, frame.height), mark, frame.anchor)

    def _merge(self, target: dict[str, JsonValue], source: JsonValue, mark: Mark) -> None:
        for part in source if isinstance(source, list) else [source]:
            if not isinstance(part, Mapping):
                raise self._fault(mark, "suite.at.bad_merge")
            for key, value in part.items():
                target.setdefault(key, value)

    def _wants_key(self, frame: _Frame) -> bool:
        return isinstance(frame.container, dict) and frame.key is None

    def _steps_of_next(self) -> Steps:
        if not self._stack:
            return ()
        frame = self._stack[-1]
        if isinstance(frame.container, list):
            return (*frame.steps, len(frame.container))
        return (*frame.steps, frame.key or "")

    def _add(self, node: _Anchored, mark: Mark, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = node
        if not self._stack:
            self._root = node.value
            self._marks.setdefault((), mark)
            return
        frame = self._stack[-1]
        if self._wants_key(frame):
            frame.key = self._new_key(frame, node.value, mark)
            return
        self._count(frame, node, mark)
        self._marks.setdefault(self._steps_of_next(), mark)
        if isinstance(frame.container, list):
            frame.container.append(node.value)
            return
        if frame.key == "<<":
            frame.merged.append(node.value)
        else:
            frame.container[frame.key or ""] = node.value
        frame.key = None

    def _new_key(self, frame: _Frame, value: JsonValue, mark: Mark) -> str:
        if isinstance(value, list | dict):
            raise self._fault(mark, "suite.at.key_not_text")
        key = value if isinstance(value, str) else json.dumps(value)
        if key in frame.container and not self._keep_last:
            raise self._fault(mark, "suite.at.twice", key=key)
        return key

    def _count(self, frame: _Frame, node: _Anchored, mark: Mark) -> None:
        frame.size += node.size
        frame.height = max(frame.height, node.height + 1)
        if frame.size > VALUES_LIMIT:
            raise self._fault(mark, "suite.at.too_many", limit=VALUES_LIMIT)
        if len(self._stack) + node.height > DEPTH_LIMIT:
            raise self._fault(mark, "suite.at.too_deep", limit=DEPTH_LIMIT)


def _read_json(path: Path, text: str) -> Document:
    try:
        value = parse_json(text, pairs=_without_repeats)
    except json.JSONDecodeError as error:
        raise malformed(path, (error.lineno, error.colno), error.msg) from error
    except _RepeatedKeyError as error:
        raise _repeated(path, text, error.key) from error
    except ValueError as error:
        raise malformed(path, (1, 1), str(error)) from error
    if not _within_limits(value):
        _json_marks(path, text)  # names the place
        raise malformed(path, (1, 1), say("suite.at.too_deep", limit=DEPTH_LIMIT))
    return Document(path, value, late_marks=cache(lambda: _json_marks(path, text)))


class _RepeatedKeyError(ValueError):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _without_repeats(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _RepeatedKeyError(next(key for key in keys if keys.count(key) > 1))
    return mapping


def _repeated(path: Path, text: str, key: str) -> SuiteError:
    """A key that stands twice in one object, with its place if that can be told."""
    try:
        _json_marks(path, text)
    except SuiteError as error:
        return error
    return malformed(path, (1, 1), say("suite.at.twice", key=key))


def _within_limits(value: JsonValue) -> bool:
    """Whether it is neither too deep nor too large; level by level, without recursion."""
    level, count = [value], 0
    for _ in range(DEPTH_LIMIT + 1):
        containers = [one for one in level if isinstance(one, list | dict)]
        if not containers:
            return True
        level = [part for one in containers for part in _parts(one)]
        count += len(level)
        if count > VALUES_LIMIT:
            return False
    return False


def _parts(container: JsonValue) -> Collection[JsonValue]:
    if isinstance(container, dict):
        return container.values()
    return container if isinstance(container, list) else ()


def _json_marks(path: Path, text: str) -> Mapping[Steps, Mark]:
    """Where the values of a JSON text stand; raises SuiteError where a limit is passed."""
    # JSON is YAML but for tabs and surrogate escapes, and only places are wanted here
    likeness = _SURROGATE.sub(r"\\u0041", text.replace("\t", " "))
    try:
        return _Builder(path).build(likeness).marks
    except SuiteError as error:
        if not isinstance(error.message.params["detail"], str):
            raise
        return {}
