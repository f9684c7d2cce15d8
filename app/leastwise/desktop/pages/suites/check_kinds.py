"""The types of checks: what each says about an answer, and what value it takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.domain.json_value import JsonValue
from leastwise.domain.suite_drafts import DraftCheck, as_words, from_words
from leastwise.evals.check_types import SET


class Shape(Enum):
    """What stands in the field of a check's value."""

    NONE = auto()
    TEXT = auto()
    LINES = auto()
    JSON = auto()
    FIXED = auto()


@dataclass(frozen=True)
class CheckKind:
    """`about` completes "The answer ..."; `hint` says what the value is."""

    about: str
    shape: Shape = Shape.TEXT
    hint: str = ""
    takes_threshold: bool = False


def _kind(
    about: str, shape: Shape = Shape.TEXT, hint: str = "", *, threshold: bool = False
) -> CheckKind:
    return CheckKind(about, shape, hint, threshold)


_LINES_HINT: Final = "one text a line"
_LIKE: Final = "one text a line; needs an embedding model"
_TOOLS: Final = "the functions, or nothing where a provider has them"
_SCHEMA_HINT: Final = "a JSON schema, or nothing"
KINDS: Final[Mapping[str, CheckKind]] = {
    "equals": _kind("is exactly this", hint="the whole answer"),
    "contains": _kind("has this in it", hint="a text"),
    "icontains": _kind("has this in it, large or small letters", hint="a text"),
    "contains-any": _kind("has one of these in it", Shape.LINES, _LINES_HINT),
    "contains-all": _kind("has all of these in it", Shape.LINES, _LINES_HINT),
    "icontains-any": _kind("has one of these in it, large or small", Shape.LINES, _LINES_HINT),
    "icontains-all": _kind("has all of these in it, large or small", Shape.LINES, _LINES_HINT),
    "starts-with": _kind("begins with this", hint="a text"),
    "regex": _kind("matches this regular expression", hint="as in JavaScript, without slashes"),
    "is-json": _kind("is JSON, and fits the schema", Shape.JSON, _SCHEMA_HINT),
    "contains-json": _kind("has JSON in it, and it fits the schema", Shape.JSON, _SCHEMA_HINT),
    "is-refusal": _kind("refuses to answer", Shape.NONE),
    "word-count": _kind("has this many words", Shape.JSON, '12, or {"min": 5, "max": 20}'),
    "levenshtein": _kind("differs in few signs from this", hint="a text", threshold=True),
    "rouge-n": _kind("shares words with this (ROUGE-1)", hint="a text", threshold=True),
    "bleu": _kind("shares word sequences with this (BLEU)", hint="a text", threshold=True),
    "gleu": _kind("shares word sequences with this (GLEU)", hint="a text", threshold=True),
    "meteor": _kind("shares words with this (METEOR)", hint="a text", threshold=True),
    "similar": _kind("means much the same as one of these", Shape.LINES, _LIKE, threshold=True),
    "similar:cosine": _kind("is near one of these (cosine)", Shape.LINES, _LIKE, threshold=True),
    "similar:dot": _kind("is near one of these (product)", Shape.LINES, _LIKE, threshold=True),
    "similar:euclidean": _kind(
        "is near one of these (distance)", Shape.LINES, _LIKE, threshold=True
    ),
    "latency": _kind("came within a time", Shape.NONE, threshold=True),
    "cost": _kind("cost no more than a limit", Shape.NONE, threshold=True),
    "perplexity": _kind("was likely to the model", Shape.NONE, threshold=True),
    "perplexity-score": _kind("was likely to the model, as a score", Shape.NONE, threshold=True),
    "finish-reason": _kind("ended for this reason", hint="stop or length"),
    "choice": _kind("is this choice, by its likelihood", Shape.JSON, "the choice"),
    "json-field": _kind("has this in a field of its JSON", Shape.JSON, '{"path": ..., ...}'),
    "llm-rubric": _kind("pleases a judge", hint="a statement about it", threshold=True),
    "answer-relevance": _kind(
        "answers what was asked, say a judge and an embedding model", Shape.NONE, threshold=True
    ),
    "context-faithfulness": _kind(
        "says what its context says, says a judge", Shape.NONE, threshold=True
    ),
    "context-recall": _kind(
        "had a context that says this, says a judge", hint="what is true", threshold=True
    ),
    "context-relevance": _kind(
        "had a context that was to the point, says a judge", Shape.NONE, threshold=True
    ),
    "model-graded-closedqa": _kind("meets a criterion, says a judge", hint="the criterion"),
    "factuality": _kind("contradicts no fact of this, says a judge", hint="the facts"),
    "model-graded-factuality": _kind("contradicts no fact of this, says a judge", hint="the facts"),
    "g-eval": _kind("is graded by a judge", Shape.LINES, "one criterion a line", threshold=True),
    "tool-call-f1": _kind("calls these tools", Shape.LINES, "one tool a line", threshold=True),
    "is-valid-function-call": _kind("is a valid call", Shape.JSON, _TOOLS),
    "is-valid-openai-function-call": _kind("is a valid call", Shape.JSON, _TOOLS),
    "is-valid-openai-tools-call": _kind("is valid calls of tools", Shape.JSON, _TOOLS),
    "javascript": _kind("satisfies this JavaScript", hint="an expression", threshold=True),
    "python": _kind("satisfies this Python", hint="an expression or a file", threshold=True),
    SET: _kind("satisfies a set of checks", Shape.FIXED, threshold=True),
}
_UNKNOWN: Final = CheckKind("satisfies this", hint="a value", takes_threshold=True)


def kind_of(name: str) -> CheckKind:
    """What is known of a type, and for one that is not, a plain field."""
    return KINDS.get(name, _UNKNOWN)


def kind_words(name: str) -> str:
    """A type as the list of types names it."""
    about = KINDS[name].about if name in KINDS else ""
    return f"{name}: {QCoreApplication.translate('CheckKinds', about)}" if about else name


def value_words(check: DraftCheck) -> str:
    """A check's value as its field shows it."""
    value, shape = check.value, kind_of(check.kind).shape
    if shape is Shape.FIXED:
        return json.dumps(check.written.get("assert"), ensure_ascii=False, indent=2)
    if shape is Shape.LINES and isinstance(value, list) and all(_is_line(part) for part in value):
        return "\n".join(str(part) for part in value)
    if value is None or isinstance(value, str):
        return as_words(value)
    return json.dumps(value, ensure_ascii=False, indent=2 if shape is Shape.JSON else None)


def value_of(text: str, check: DraftCheck) -> JsonValue:
    """The value that the text in a check's field means; None for an empty one."""
    shape = kind_of(check.kind).shape
    if not text and shape is not Shape.TEXT:
        return None
    if shape is Shape.LINES:
        lines: list[JsonValue] = [line for line in text.split("\n") if line]
        return lines if len(lines) > 1 or isinstance(check.value, list) else text
    if shape is Shape.JSON:
        return from_words(text, 0) if text[:1] in '{["-0123456789' else text
    return from_words(text, check.value)


def _is_line(part: JsonValue) -> bool:
    return isinstance(part, str) and bool(part) and "\n" not in part
