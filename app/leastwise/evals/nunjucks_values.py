"""Values in Nunjucks templates, with JavaScript's truth, equality and order of steps."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from jinja2 import Undefined

from leastwise.evals.js_values import is_truthy, js_text


class UnsupportedTemplateError(ValueError):
    """The template uses something that would mean another thing here; the text names it."""


class Reserved:
    """A name that promptfoo fills with things that do not exist here."""

    def __init__(self, name: str) -> None:
        self.name = name


def plain(value: Any) -> Any:
    """A value without the marks that a template puts on it; what is not there is None."""
    if isinstance(value, Reserved):
        raise UnsupportedTemplateError(value.name)
    return None if isinstance(value, Undefined) else value


def finalize(value: Any) -> str:
    """A value as it is written out."""
    return js_text(plain(value))


def truth(value: Any) -> bool:
    """Whether JavaScript takes it for true."""
    return is_truthy(plain(value))


def pairs(value: Any) -> list[Any]:
    """What a loop with two names walks over."""
    value = plain(value)
    return list(value.items()) if isinstance(value, Mapping) else elements(value)


def elements(value: Any) -> list[Any]:
    """What a loop with one name walks over."""
    value = plain(value)
    if isinstance(value, Mapping):
        raise UnsupportedTemplateError("for over a mapping with one name")
    return list(value) if hasattr(value, "__iter__") else []


def eq(left: Any, right: Any) -> bool:
    """JavaScript's `==`, as far as JSON values go."""
    left, right = plain(left), plain(right)
    if left is None or right is None:
        return left is right
    if isinstance(left, Mapping | list | tuple) or isinstance(right, Mapping | list | tuple):
        raise UnsupportedTemplateError("== of a list or a mapping")
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return number(left) == number(right)


def number(value: Any) -> float:
    """A value as a number; NaN for what is none."""
    try:
        return float(value.strip() or 0) if isinstance(value, str) else float(value)
    except ValueError:
        return math.nan


def ne(left: Any, right: Any) -> bool:
    """JavaScript's `!=`."""
    return not eq(left, right)
