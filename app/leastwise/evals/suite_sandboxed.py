"""Fills in a suite's templates, inside the sandbox; what cannot be done is named per case."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.evals.js_values import js_text
from leastwise.evals.nunjucks import render, written_names
from leastwise.evals.nunjucks_values import UnsupportedTemplateError

_PARTIAL = re.compile(r"({%[^%]*$|{{[^}]*$|{#[^#]*$)", re.MULTILINE)
_RAW = re.compile(r"{%\s*raw\s*%}.*{%\s*endraw\s*%}", re.DOTALL)
_REFERENCE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_MENTIONED = re.compile(
    r"\{\{\s*([^{}\s|]+)\s*(?:\|[^}]+)?\}\}|\{%\s*(?:if|for)\s+([^{}\s]+)\s*.*?%\}"
)
_LOOP = re.compile(r"\{%\s*for\s+(\w+)\s+in\s+(\w+)\s*%\}")
_ROOT = re.compile(r"[A-Za-z_]\w*")


def _unless_partial(text: str) -> str:
    """A text with an unclosed tag is taken as it is."""
    if _PARTIAL.search(text) and not _RAW.search(text):
        return f"{{% raw %}}{text}{{% endraw %}}"
    return text


def resolve_variables(variables: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Variables without their last line's end, and with the variables inside them filled in."""
    resolved: dict[str, JsonValue] = {
        name: value.removesuffix("\n") if isinstance(value, str) else value
        for name, value in variables.items()
    }
    for _ in range(5):
        changed = False
        for name, value in resolved.items():
            found = _REFERENCE.search(value) if isinstance(value, str) else None
            if found is None or found[1] not in resolved:
                continue
            assert isinstance(value, str)
            inner = resolved[found[1]]
            text = "null" if inner is None else js_text(inner)
            resolved[name] = value.replace(found[0], text, 1)
            changed = True
        if not changed:
            break
    return resolved


def _mentions_undefined(template: str, variables: Mapping[str, JsonValue]) -> bool:
    bare = _COMMENT.sub("", template)
    names = {found[1] or found[2] for found in _MENTIONED.finditer(bare)}
    for loop in _LOOP.finditer(bare):
        names.discard(loop[1])
        names.add(loop[2])
    roots = (_ROOT.match(name) for name in names)
    return any(root and root[0] != "env" and root[0] not in variables for root in roots)


def _render_prompt(template: str, variables: Mapping[str, JsonValue]) -> list[JsonValue]:
    """The chat turns that a prompt makes."""
    try:
        parsed = json.loads(template)
    except ValueError:
        filled = {name: _own_template(value, variables) for name, value in variables.items()}
        return turns_of_text(render(_unless_partial(template), filled))
    value = render_inside(parsed, variables)
    if isinstance(value, list):
        return _turns_of_messages(value)
    return [{"role": "user", "content": json.dumps(value, ensure_ascii=False, indent=2)}]


def _own_template(value: JsonValue, variables: Mapping[str, JsonValue]) -> JsonValue:
    if not isinstance(value, str) or _mentions_undefined(value, variables):
        return value
    return render(_unless_partial(value), variables)


def render_inside(value: Any, variables: Mapping[str, JsonValue]) -> Any:
    """A value with each text in it filled in."""
    if isinstance(value, str):
        return render(value, variables)
    if isinstance(value, list):
        return [render_inside(item, variables) for item in value]
    if isinstance(value, Mapping):
        return {key: render_inside(item, variables) for key, item in value.items()}
    return value


def turns_of_text(text: str) -> list[JsonValue]:
    """The chat turns that a rendered prompt is. Raises UnsupportedTemplateError."""
    if text.strip().startswith("- role:"):
        from pathlib import Path

        from leastwise.domain.errors import SuiteError
        from leastwise.evals.suite_yaml import read_document

        try:
            return _turns_of_messages(read_document(Path("prompt.yaml"), text).value)
        except SuiteError as error:
            raise UnsupportedTemplateError("a chat prompt that is not valid YAML") from error
    try:
        parsed = json.loads(text)
    except ValueError:
        if _looks_like_json(text.strip()):
            raise UnsupportedTemplateError("a chat prompt that is not valid JSON") from None
        return [{"role": "user", "content": text}]
    if isinstance(parsed, list):
        return _turns_of_messages(parsed)
    return [{"role": "user", "content": text}]


def _looks_like_json(text: str) -> bool:
    if text.startswith("{") and text.endswith("}"):
        return True
    if not (text.startswith("[") and text.endswith("]")):
        return False
    inside = text[1:].lstrip()
    return bool(re.match(r'["{\[]|[\d-]|true|false|null', inside)) or not inside


def _turns_of_messages(value: JsonValue) -> list[JsonValue]:
    if not isinstance(value, list) or not value:
        raise UnsupportedTemplateError("a chat prompt without messages")
    return [_turn(message) for message in value]


def _turn(message: JsonValue) -> JsonValue:
    if not isinstance(message, Mapping):
        raise UnsupportedTemplateError("a chat message that is not a mapping")
    role, content = message.get("role"), message.get("content")
    if role not in ("system", "user", "assistant"):
        raise UnsupportedTemplateError(f"chat role {role}")
    extra = [key for key in message if key not in ("role", "content")]
    if extra:
        raise UnsupportedTemplateError(f"chat message option {extra[0]}")
    if isinstance(content, list) and all(
        isinstance(part, Mapping) and part.get("type") == "text" for part in content
    ):
        content = "\n".join(str(part.get("text", "")) for part in content)
    if not isinstance(content, str):
        raise UnsupportedTemplateError("chat message content that is not text")
    return {"role": role, "content": content}


def render_prompts(argument: JsonObject) -> JsonValue:
    """The sandbox's entry: `cases` of template, variables and texts, rendered one by one.

    Each answer holds turns, variables and texts, or `unsupported` with the reason.
    """
    cases = argument["cases"]
    assert isinstance(cases, list)
    return [_render_case(case) for case in cases]


def _missing(templates: list[str], variables: Mapping[str, JsonValue]) -> list[JsonValue]:
    names = (name for template in templates for name in written_names(template))
    return [name for name in dict.fromkeys(names) if name not in variables]


def _render_case(case: JsonObject) -> JsonValue:
    variables, texts = case["variables"], case["texts"]
    assert isinstance(variables, Mapping)
    assert isinstance(texts, list)
    resolved = resolve_variables(variables)
    answer: dict[str, JsonValue] = {"variables": resolved, "turns": [], "texts": texts}
    try:
        answer["turns"] = _render_prompt(str(case["template"]), resolved)
        answer["texts"] = [render(str(text), resolved) for text in texts]
        answer["missing"] = _missing([str(case["template"]), *map(str, texts)], resolved)
    except UnsupportedTemplateError as error:
        answer["unsupported"] = str(error)[:200]
    return answer
