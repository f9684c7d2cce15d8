"""The types of checks: what each says about an answer, and what value it takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.lists import titled
from leastwise.desktop.language.marked import marked
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


_LINES_HINT: Final = marked("one text a line")
_LIKE: Final = marked("one text a line; needs an embedding model")
_TOOLS: Final = marked("the functions, or nothing where a provider has them")
_SCHEMA_HINT: Final = marked("a JSON schema, or nothing")
KINDS: Final[Mapping[str, CheckKind]] = {
    "equals": _kind(marked("is exactly this"), hint=marked("the whole answer")),
    "contains": _kind(marked("has this in it"), hint=marked("a text")),
    "icontains": _kind(marked("has this in it, upper or lower case"), hint=marked("a text")),
    "contains-any": _kind(marked("has one of these in it"), Shape.LINES, _LINES_HINT),
    "contains-all": _kind(marked("has all of these in it"), Shape.LINES, _LINES_HINT),
    "icontains-any": _kind(
        marked("has one of these in it, upper or lower case"), Shape.LINES, _LINES_HINT
    ),
    "icontains-all": _kind(
        marked("has all of these in it, upper or lower case"), Shape.LINES, _LINES_HINT
    ),
    "starts-with": _kind(marked("begins with this"), hint=marked("a text")),
    "regex": _kind(
        marked("matches this regular expression"), hint=marked("as in JavaScript, without slashes")
    ),
    "is-json": _kind(marked("is JSON, and fits the schema"), Shape.JSON, _SCHEMA_HINT),
    "contains-json": _kind(
        marked("has JSON in it, and it fits the schema"), Shape.JSON, _SCHEMA_HINT
    ),
    "is-refusal": _kind(marked("refuses to answer"), Shape.NONE),
    "word-count": _kind(
        marked("has this many words"), Shape.JSON, marked('12, or {"min": 5, "max": 20}')
    ),
    "levenshtein": _kind(
        marked("differs in few characters from this"), hint=marked("a text"), threshold=True
    ),
    "rouge-n": _kind(
        marked("shares words with this (ROUGE-1)"), hint=marked("a text"), threshold=True
    ),
    "bleu": _kind(
        marked("shares word sequences with this (BLEU)"), hint=marked("a text"), threshold=True
    ),
    "gleu": _kind(
        marked("shares word sequences with this (GLEU)"), hint=marked("a text"), threshold=True
    ),
    "meteor": _kind(
        marked("shares words with this (METEOR)"), hint=marked("a text"), threshold=True
    ),
    "similar": _kind(
        marked("means much the same as one of these"), Shape.LINES, _LIKE, threshold=True
    ),
    "similar:cosine": _kind(
        marked("is near one of these (cosine)"), Shape.LINES, _LIKE, threshold=True
    ),
    "similar:dot": _kind(
        marked("is near one of these (product)"), Shape.LINES, _LIKE, threshold=True
    ),
    "similar:euclidean": _kind(
        marked("is near one of these (distance)"), Shape.LINES, _LIKE, threshold=True
    ),
    "latency": _kind(marked("came within a time"), Shape.NONE, threshold=True),
    "cost": _kind(marked("cost no more than a limit"), Shape.NONE, threshold=True),
    "perplexity": _kind(marked("was likely to the model"), Shape.NONE, threshold=True),
    "perplexity-score": _kind(
        marked("was likely to the model, as a score"), Shape.NONE, threshold=True
    ),
    "finish-reason": _kind(marked("ended for this reason"), hint=marked("stop or length")),
    "choice": _kind(
        marked("is this choice, by its likelihood"), Shape.JSON, '{"choices": ..., "equals": ...}'
    ),
    "json-field": _kind(
        marked("has this in a field of its JSON"), Shape.JSON, '{"path": ..., ...}'
    ),
    "numeric": _kind(
        marked("has this number in it"), Shape.JSON, '{"equals": ..., "tolerance": ...}'
    ),
    "llm-rubric": _kind(
        marked("pleases a judge"), hint=marked("a statement about it"), threshold=True
    ),
    "answer-relevance": _kind(
        marked("answers what was asked, say a judge and an embedding model"),
        Shape.NONE,
        threshold=True,
    ),
    "context-faithfulness": _kind(
        marked("says what its context says, says a judge"), Shape.NONE, threshold=True
    ),
    "context-recall": _kind(
        marked("had a context that says this, says a judge"),
        hint=marked("what is true"),
        threshold=True,
    ),
    "context-relevance": _kind(
        marked("had a context that was to the point, says a judge"), Shape.NONE, threshold=True
    ),
    "model-graded-closedqa": _kind(
        marked("meets a criterion, says a judge"), hint=marked("the criterion")
    ),
    "factuality": _kind(
        marked("contradicts no fact of this, says a judge"), hint=marked("the facts")
    ),
    "model-graded-factuality": _kind(
        marked("contradicts no fact of this, says a judge"), hint=marked("the facts")
    ),
    "g-eval": _kind(
        marked("is graded by a judge"), Shape.LINES, marked("one criterion a line"), threshold=True
    ),
    "tool-call-f1": _kind(
        marked("calls these tools"), Shape.LINES, marked("one tool a line"), threshold=True
    ),
    "is-valid-function-call": _kind(marked("is a valid call"), Shape.JSON, _TOOLS),
    "is-valid-openai-function-call": _kind(marked("is a valid call"), Shape.JSON, _TOOLS),
    "is-valid-openai-tools-call": _kind(marked("is valid calls of tools"), Shape.JSON, _TOOLS),
    "javascript": _kind(
        marked("satisfies this JavaScript"), hint=marked("an expression"), threshold=True
    ),
    "python": _kind(
        marked("satisfies this Python"), hint=marked("an expression or a file"), threshold=True
    ),
    SET: _kind(marked("satisfies a set of checks"), Shape.FIXED, threshold=True),
}
_UNKNOWN: Final = CheckKind(marked("satisfies this"), hint=marked("a value"), takes_threshold=True)


def kind_of(name: str) -> CheckKind:
    """What is known of a type, and for one that is not, a plain field."""
    return KINDS.get(name, _UNKNOWN)


def kind_words(name: str) -> str:
    """A type as the list of types names it."""
    about = KINDS[name].about if name in KINDS else ""
    return titled(name, _tr(about)) if about else name


def hint_words(about: CheckKind) -> str:
    """What the value of a check is."""
    return _tr(about.hint)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckKinds", text) if text else ""


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
