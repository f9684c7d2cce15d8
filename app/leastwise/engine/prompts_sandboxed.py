"""The sandbox's side of chat templates: Jinja as the field's tools set it up."""

from __future__ import annotations

import datetime as dt
import functools
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_LONGEST_TEXT = 4_000_000


def render_chats(argument: dict[str, Any]) -> list[str]:
    """One text per chat. Raises jinja2's errors, and ValueError for a text beyond all use.

    `tools`, where they are given, are what the template may offer to the model.
    """
    template = _compiled(argument["template"])
    tools = argument.get("tools")
    texts = []
    for chat in argument["chats"]:
        text = template.render(
            messages=chat,
            add_generation_prompt=True,
            bos_token=argument["bos_token"],
            eos_token=argument["eos_token"],
            **({"tools": tools} if tools else {}),
            **argument.get("variables", {}),
        )
        if len(text) > _LONGEST_TEXT:
            raise ValueError(f"it renders {len(text)} characters")
        texts.append(text)
    return texts


def template_variables(argument: dict[str, Any]) -> list[str]:
    """The names that a template asks for and does not set itself. Raises jinja2's errors."""
    from jinja2.meta import find_undeclared_variables

    return sorted(find_undeclared_variables(_environment().parse(argument["template"])))


@functools.lru_cache(maxsize=4)
def _compiled(source: str) -> Template:
    return _environment().from_string(source)


@functools.cache
def _environment() -> ImmutableSandboxedEnvironment:
    """The one that the transformers library documents for chat templates.

    An immutable sandbox, trimmed blocks, loop controls, `raise_exception`, `strftime_now`.
    """
    from jinja2.ext import loopcontrols
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols]
    )
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _raise
    environment.globals["strftime_now"] = _now
    return environment


def _raise(message: str) -> None:
    from jinja2.exceptions import TemplateError

    raise TemplateError(message)


def _now(pattern: str) -> str:
    return dt.datetime.now().astimezone().strftime(pattern)


def _to_json(value: object, indent: int | None = None, **_ignored: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
