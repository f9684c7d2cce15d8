"""Nunjucks by way of Jinja's sandbox: JavaScript's truth, equality, members and texts.

What Jinja cannot do as Nunjucks does (methods, its other filters, `===`) raises
UnsupportedTemplateError instead of rendering something else. Runs in the sandbox only.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import ChainableUndefined, Template, TemplateError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from leastwise.evals.js_values import js_text
from leastwise.evals.nunjucks_filters import FILTERS
from leastwise.evals.nunjucks_values import (
    Reserved,
    UnsupportedTemplateError,
    elements,
    eq,
    finalize,
    ne,
    pairs,
    truth,
)

_OPERATORS = {"_elements": elements, "_eq": eq, "_ne": ne, "_pairs": pairs, "_truth": truth}
_RESERVED = ("env", "_conversation")


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
        if isinstance(obj, Reserved):
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


@lru_cache(maxsize=1)
def _environment() -> _Environment:
    environment = _Environment(
        autoescape=False,
        undefined=ChainableUndefined,
        keep_trailing_newline=True,
        finalize=finalize,
        cache_size=0,
    )
    environment.filters = {"abs": environment.filters["abs"], **FILTERS, **_OPERATORS}
    environment.globals = {
        "range": environment.globals["range"],
        **{name: Reserved(name) for name in _RESERVED},
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
