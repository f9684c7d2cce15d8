"""Answers that came from elsewhere and are graded, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from leastwise.domain.texts.text import Text

ANSWER_TEXTS: Final[Mapping[str, Text]] = {
    "answers.fault": Text("{path}, line {line}, column {column}: {detail}."),
    "answers.more_faults": Text(
        "{count:,} more {count|line|lines} could not be graded.",
        "The JSON document names up to {limit:,}.",
    ),
    "answers.unreadable": Text("{path} cannot be read: {detail}.", "Check the path."),
    "answers.none": Text(
        "{path} holds no answer that could be graded.",
        'Each line must be like {{"case": 0, "output": "..."}}.',
    ),
    "answers.logprobs_kind": Text("logprobs must be a list of numbers"),
    "answers.not_utf8": Text("the text is not UTF-8 here; save the file as UTF-8"),
    "answers.line_too_long": Text("the line has more than {limit:,} characters"),
    "answers.not_an_object": Text("an answer must be an object with case and output"),
    "answers.without": Text("{key} is missing"),
    "answers.case_kind": Text("case must be a whole number (from 0) or the case's id"),
    "answers.no_such_index": Text("there is no case {index}; the last one is {last}"),
    "answers.no_such_id": Text('no case has the id "{name}"'),
    "answers.id_not_unique": Text('{count} cases have the id "{name}"; give the index instead'),
    "answers.graded": Text(
        "{suite}: {answers:,} {answers|answer|answers} graded, for {answered:,} of {cases:,} "
        "{cases|case|cases}. {passed:,} {passed|case|cases} passed, {failed:,} failed, "
        "{unsupported:,} could not be decided."
    ),
    "answers.passes": Text(
        "It passes: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed."
    ),
    "answers.fails": Text(
        "It fails: {passed:,} of {cases:,}, and {required:,} {required|is|are} needed."
    ),
    "answers.undecided": Text(
        "There is no verdict: it depends on {unsupported:,} {unsupported|case|cases} that "
        "could not be decided."
    ),
    "answers.incomplete": Text(
        "There is no verdict: {missing:,} {missing|case has|cases have} no answer.",
        "Give an answer to every case.",
    ),
    "answers.interval": Text("New inputs: {low:percent} to {high:percent_up} (95 %)."),
    "answers.limits": Text("The bar's other limits ({limits}) cannot be seen in answers."),
}
