"""Nunjucks by way of Jinja's sandbox: JavaScript's truth, equality, members and texts.

What Jinja cannot do as Nunjucks does (methods, its other filters, `===`) raises
UnsupportedTemplateError instead of rendering something else. Runs in the sandbox only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import ChainableUndefined, Template, TemplateError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from leastwise.evals.js_values import is_truthy, js_text

_JINJA_FILTERS = ("abs", "d", "default", "first", "int", "last", "length", "reverse", "sort", "sum")
_RESERVED = ("env", "_conversation")


class UnsupportedTemplateError(ValueError):
    """The template uses something that would mean another thing here; the text names it."""


class _Reserved:
    """A name that promptfoo fills with things that do not exist here."""

    def __init__(self, name: str) -> None:
        self.name = name


class _Translation(NodeTransformer):
    """Rewrites what Jinja and Nunjucks write alike and mean differently."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - the visitor's name
        self.generic_visit(node)
        kind = "_pairs" if isinstance(node.target, nodes.Tuple) else "_elements"
        node.iter = _filtered(node.iter, kind)
        return node

    def visit_If(self, node: nodes.If) -> nodes.If:  # noqa: N802
        self.generic_visit(node)
        node.test = _filtered(node.test, "_truth")
        return node

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.CondExpr:  # noqa: N802
        self.generic_visit(node)
        node.test = _filtered(node.test, "_truth")
        return node

    def visit_Not(self, node: nodes.Not) -> nodes.Not:  # noqa: N802
        self.generic_visit(node)
        node.node = _filtered(node.node, "_truth")
        return node

    def visit_And(self, node: nodes.And) -> nodes.CondExpr:  # noqa: N802
        self.generic_visit(node)
        return nodes.CondExpr(_filtered(node.left, "_truth"), node.right, node.left)

    def visit_Or(self, node: nodes.Or) -> nodes.CondExpr:  # noqa: N802
        self.generic_visit(node)
        return nodes.CondExpr(_filtered(node.left, "_truth"), node.left, node.right)

    def visit_Compare(self, node: nodes.Compare) -> nodes.Expr:  # noqa: N802
        self.generic_visit(node)
        if len(node.ops) == 1 and node.ops[0].op in ("eq", "ne"):
            return _filtered(node.expr, f"_{node.ops[0].op}", node.ops[0].expr)
        return node


def _filtered(node: nodes.Node, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    assert isinstance(node, nodes.Expr)
    return nodes.Filter(node, name, list(arguments), [], None, None)


class _Environment(ImmutableSandboxedEnvironment):
    """Member access as in Nunjucks: keys of mappings, positions of lists, `length`."""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        translated = _Translation().visit(tree)
        assert isinstance(translated, nodes.Template)
        return translated

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, _Reserved):
            raise UnsupportedTemplateError(obj.name)
        absent = ChainableUndefined(name=str(argument))
        if isinstance(obj, Mapping):
            return obj.get(js_text(argument), absent)
        if obj is None or isinstance(obj, Undefined):
            return absent
        if isinstance(obj, str | list | tuple):
            if argument == "length":
                return len(obj)
            if isinstance(argument, int):
                return obj[argument] if 0 <= argument < len(obj) else absent
        if isinstance(obj, str | list | tuple | int | float):
            raise UnsupportedTemplateError(f".{argument}")
        return super().getattr(obj, str(argument))


def _plain(value: Any) -> Any:
    if isinstance(value, _Reserved):
        raise UnsupportedTemplateError(value.name)
    return None if isinstance(value, Undefined) else value


def _finalize(value: Any) -> str:
    return js_text(_plain(value))


def _truth(value: Any) -> bool:
    return is_truthy(_plain(value))


def _pairs(value: Any) -> list[Any]:
    value = _plain(value)
    return list(value.items()) if isinstance(value, Mapping) else _elements(value)


def _elements(value: Any) -> list[Any]:
    value = _plain(value)
    if isinstance(value, Mapping):
        raise UnsupportedTemplateError("for over a mapping with one name")
    return list(value) if hasattr(value, "__iter__") else []


def _eq(left: Any, right: Any) -> bool:
    """JavaScript's `==`, as far as JSON values go."""
    left, right = _plain(left), _plain(right)
    if left is None or right is None:
        return left is right
    if isinstance(left, Mapping | list | tuple) or isinstance(right, Mapping | list | tuple):
        raise UnsupportedTemplateError("== of a list or a mapping")
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return _number(left) == _number(right)


def _number(value: Any) -> float:
    try:
        return float(value.strip() or 0) if isinstance(value, str) else float(value)
    except ValueError:
        return math.nan


def _ne(left: Any, right: Any) -> bool:
    return not _eq(left, right)


def _on_text(name: str, change: Callable[..., str]) -> Callable[..., str]:
    """A filter that takes texts alone; nothing counts as an empty one."""

    def changed(value: Any, *arguments: Any) -> str:
        text = _plain(value)
        if not isinstance(text, str | None):
            raise UnsupportedTemplateError(f"the filter {name} on something that is no text")
        return change(text or "", *arguments)

    return changed


def _title(text: str) -> str:
    return " ".join(word.capitalize() for word in text.split(" "))


def _truncate(text: str, length: int = 255, killwords: Any = None, end: str = "...") -> str:
    if len(text) <= length:
        return text
    cut = length if killwords else text.rfind(" ", 0, length + 1)
    return text[: length if cut < 0 else cut] + end


def _replace(value: Any, old: Any, new: Any) -> str:
    value = _plain(value)
    if not isinstance(value, str | int | float) or not isinstance(old, str) or not old:
        raise UnsupportedTemplateError("this use of the filter replace")
    return js_text(value).replace(old, js_text(_plain(new)))


def _round(value: Any, digits: int = 0) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise UnsupportedTemplateError("the filter round on something that is no number")
    scale = 10**digits
    rounded: float = math.floor(value * scale + 0.5) / scale
    return rounded


def _join(value: Any, between: str = "") -> str:
    return between.join(js_text(_plain(item)) for item in _elements(value))


def _dump(value: Any, spaces: int | None = None) -> str:
    separators = (",", ":") if not spaces else (",", ": ")
    return json.dumps(
        _whole(_plain(value)), ensure_ascii=False, separators=separators, indent=spaces or None
    )


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e21:
        return int(value)
    if isinstance(value, list | tuple):
        return [_whole(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _whole(item) for key, item in value.items()}
    return value


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "_elements": _elements,
    "_eq": _eq,
    "_ne": _ne,
    "_pairs": _pairs,
    "_truth": _truth,
    "capitalize": _on_text("capitalize", str.capitalize),
    "dump": _dump,
    "join": _join,
    "load": json.loads,
    "lower": _on_text("lower", str.lower),
    "replace": _replace,
    "round": _round,
    "safe": lambda value: value,
    "title": _on_text("title", _title),
    "trim": _on_text("trim", str.strip),
    "truncate": _on_text("truncate", _truncate),
    "upper": _on_text("upper", str.upper),
}


@lru_cache(maxsize=1)
def _environment() -> _Environment:
    environment = _Environment(
        autoescape=False,
        undefined=ChainableUndefined,
        keep_trailing_newline=True,
        finalize=_finalize,
        cache_size=0,
    )
    kept = {name: environment.filters[name] for name in _JINJA_FILTERS}
    environment.filters = {**kept, **_FILTERS}
    environment.globals = {
        "range": environment.globals["range"],
        **{name: _Reserved(name) for name in _RESERVED},
    }
    return environment


@lru_cache(maxsize=4096)
def written_names(template: str) -> tuple[str, ...]:
    """The variables whose values the template writes as they are, with no default for them."""
    if not _is_template(template):
        return ()
    try:
        tree = _environment().parse(template)
    except (TemplateError, RecursionError):
        return ()
    set_inside = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
    set_inside |= {macro.name for macro in tree.find_all(nodes.Macro)}
    written = (_written_name(part) for out in tree.find_all(nodes.Output) for part in out.nodes)
    known = {*set_inside, *_environment().globals, "loop"}
    return tuple(dict.fromkeys(name for name in written if name and name not in known))


def _written_name(node: nodes.Node | None) -> str | None:
    """The variable that an expression writes, through members and filters."""
    while isinstance(node, nodes.Getattr | nodes.Getitem | nodes.Filter):
        if isinstance(node, nodes.Filter) and node.name in ("d", "default"):
            return None
        node = node.node
    return node.name if isinstance(node, nodes.Name) else None


def _is_template(text: str) -> bool:
    return "{{" in text or "{%" in text or "{#" in text


@lru_cache(maxsize=4096)
def _compiled(template: str) -> Template:
    return _environment().from_string(template)


def render(template: str, variables: Mapping[str, Any]) -> str:
    """`template` filled in; raises UnsupportedTemplateError naming what cannot be done."""
    if not _is_template(template):
        return template
    try:
        return _compiled(template).render(variables)
    except UnsupportedTemplateError:
        raise
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TemplateError,
        TypeError,
        ValueError,
    ) as error:
        raise UnsupportedTemplateError(str(error).rstrip(".") or type(error).__name__) from error
