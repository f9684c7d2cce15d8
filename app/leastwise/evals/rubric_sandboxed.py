"""Fills in a suite's own words for a judge, inside the sandbox, as promptfoo does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.js_values import parse_json
from leastwise.evals.nunjucks import render
from leastwise.evals.nunjucks_values import UnsupportedTemplateError
from leastwise.evals.suite_sandboxed import render_inside, turns_of_text


def render_rubric(argument: JsonObject) -> JsonValue:
    """The sandbox's entry: `template` with what is `named` and the case's `variables`.

    A name with null is the `answer`. Variables of these names hide what is meant by them. What
    comes back holds `turns`, or `unsupported` with the reason.
    """
    variables, named = argument["variables"], argument["named"]
    assert isinstance(variables, Mapping)
    assert isinstance(named, Mapping)
    answer = _parsed(str(argument["answer"]))
    known = {
        **{name: answer if value is None else value for name, value in named.items()},
        **variables,
    }
    filled = {name: _written(value) for name, value in known.items()}
    try:
        return {"turns": turns_of_text(_filled(str(argument["template"]), filled))}
    except UnsupportedTemplateError as error:
        return {"unsupported": str(error)[:200]}


def _filled(template: str, variables: Mapping[str, JsonValue]) -> str:
    """In JSON each text is a template of its own, so that an answer cannot end it."""
    try:
        parsed = parse_json(template)
    except ValueError:
        return render(template, variables)
    return _compact(render_inside(parsed, variables))


def _parsed(text: str) -> JsonValue:
    try:
        return parse_json(text)
    except ValueError:
        return text


def _written(value: JsonValue) -> JsonValue:
    """An object as JSON, also one in a list; anything else as it is."""
    if isinstance(value, Mapping):
        return _compact(value)
    if isinstance(value, list):
        return [_compact(one) if isinstance(one, Mapping | list) else one for one in value]
    return value


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
