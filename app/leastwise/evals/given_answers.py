"""Answers that came from elsewhere: one JSON object a line, read one by one."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TextIO, TypeGuard

from leastwise.domain.answer_facts import AnswerFacts
from leastwise.domain.gradings import AnswerFault
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, say
from leastwise.evals.js_values import parse_json
from leastwise.evals.text_encodings import encoding_of

LINE_LIMIT_CHARACTERS: Final = 4 * 2**20
_UNDECODED: Final = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True)
class GivenAnswer:
    """A line of the answers: the case by index or id, and what else it says of the answer.

    `label` is the user's own verdict (`pass`), None where there is none.
    """

    line: int
    case: int | str
    output: str
    facts: AnswerFacts
    label: bool | None = None


def read_answers(stream: io.BufferedReader) -> Iterator[GivenAnswer | AnswerFault]:
    """Each line of `stream` that is not blank, as an answer or as what is wrong with it.

    No more than one line is held at a time. Raises OSError.
    """
    opened = _opened(stream)
    try:
        for line, text in _lines(opened):
            if text is None:
                detail = say("answers.line_too_long", limit=LINE_LIMIT_CHARACTERS)
                yield AnswerFault(line, 1, detail)
            elif text.strip():
                yield _read(line, text)
    finally:
        opened.detach()  # the stream is its opener's to close


def _opened(stream: io.BufferedReader) -> io.TextIOWrapper:
    encoding, mark_bytes = encoding_of(stream.peek())
    stream.read(mark_bytes)
    # bytes that are no UTF-8 become lone surrogates here, and are named where they stand
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    return io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline="\n")


def _lines(text: TextIO) -> Iterator[tuple[int, str | None]]:
    """Each line with its number; None for one that is too long to be held."""
    number = 0
    while line := text.readline(LINE_LIMIT_CHARACTERS):
        number += 1
        if line.endswith("\n") or len(line) < LINE_LIMIT_CHARACTERS:
            yield number, line
            continue
        while line and not line.endswith("\n"):
            line = text.readline(LINE_LIMIT_CHARACTERS)
        yield number, None


def _read(line: int, text: str) -> GivenAnswer | AnswerFault:
    undecoded = _UNDECODED.search(text)
    if undecoded is not None:
        return AnswerFault(line, undecoded.start() + 1, say("answers.not_utf8"))
    try:
        value = parse_json(text)
    except json.JSONDecodeError as error:
        return AnswerFault(line, error.colno, say("suite.at.not_json", detail=error.msg))
    except ValueError as error:
        return AnswerFault(line, 1, say("suite.at.not_json", detail=str(error)))
    if not isinstance(value, Mapping):
        return AnswerFault(line, 1, say("answers.not_an_object"))
    wrong = _wrong(value)
    if wrong is not None:
        return AnswerFault(line, 1, wrong)
    case, output = value["case"], value["output"]
    assert isinstance(case, int | str)
    assert isinstance(output, str)
    label = value.get("pass")
    verdict = label if isinstance(label, bool) else None
    return GivenAnswer(line, case, output, _facts(value), verdict)


def _facts(fields: JsonObject) -> AnswerFacts:
    """What was measured elsewhere; `_wrong` looked at their kinds."""
    latency_s, cost, logprobs = (fields.get(key) for key in ("latency_s", "cost", "logprobs"))
    return AnswerFacts(
        finish_reason=str(fields.get("finish_reason") or ""),
        latency_s=float(latency_s) if _is_number(latency_s) else None,
        cost=float(cost) if _is_number(cost) else None,
        logprobs=tuple(float(n) for n in _listed(logprobs) if _is_number(n)),
    )


def _is_number(value: JsonValue) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _listed(value: JsonValue) -> Sequence[JsonValue]:
    return value if isinstance(value, list | tuple) else ()


def _wrong(fields: JsonObject) -> Message | None:
    for key in ("case", "output"):
        if fields.get(key) is None:
            return say("answers.without", key=key)
    if isinstance(fields["case"], bool) or not isinstance(fields["case"], int | str):
        return say("answers.case_kind")
    if not isinstance(fields["output"], str):
        return say("suite.at.not_text", key="output")
    return _wrong_fact(fields)


def _wrong_fact(fields: JsonObject) -> Message | None:
    if not isinstance(fields.get("finish_reason") or "", str):
        return say("suite.at.not_text", key="finish_reason")
    for key in ("latency_s", "cost"):
        if fields.get(key) is not None and not _is_number(fields[key]):
            return say("suite.at.not_number", key=key)
    logprobs = fields.get("logprobs")
    if logprobs is not None and not (
        isinstance(logprobs, list | tuple) and all(map(_is_number, logprobs))
    ):
        return say("answers.logprobs_kind")
    return None
