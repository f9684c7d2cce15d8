"""Finds every text that the window shows, in its source and in the messages of the core."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

from leastwise.domain.texts import TEXTS

APP = Path(__file__).resolve().parents[1] / "app"
DESKTOP = APP / "leastwise" / "desktop"
MESSAGES = "messages"
# What translates a literal, by the name that it is called by, and what marks one.
TRANSLATING = frozenset({"tr", "_tr", "translate"})
MARKING = "marked"


@dataclass(frozen=True)
class WindowText:
    """A source text, the context in which Qt is asked for it first, and where it stands."""

    context: str
    text: str
    place: str


@dataclass(frozen=True)
class Unmarked:
    """A call that translates what the extraction cannot read."""

    place: str
    code: str


def window_texts() -> list[WindowText]:
    """Every text once, in the order of the source; the core's messages come last."""
    found: dict[str, WindowText] = {}
    for path in sorted(DESKTOP.rglob("*.py")):
        for text in texts_in(ast.parse(path.read_text("utf-8")), place_of(path))[0]:
            found.setdefault(text.text, text)
    for each in _of_messages():
        found.setdefault(each.text, each)
    return list(found.values())


def place_of(path: Path) -> str:
    """A module's path as the places name it."""
    return path.relative_to(DESKTOP).as_posix()


def texts_in(tree: ast.Module, place: str) -> tuple[list[WindowText], list[Unmarked]]:
    """The texts of a module, and the calls whose text is no literal."""
    finder = _Finder(place)
    finder.visit(tree)
    return finder.texts, finder.unmarked


class _Finder(ast.NodeVisitor):
    """Walks a module and knows in which class and function it is."""

    def __init__(self, place: str) -> None:
        self.texts: list[WindowText] = []
        self.unmarked: list[Unmarked] = []
        self._place = place
        self._context = place.removesuffix(".py")
        self._parameters: list[set[str]] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        around, self._context = self._context, node.name
        self.generic_visit(node)
        self._context = around

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._parameters.append({argument.arg for argument in node.args.args})
        self.generic_visit(node)
        self._parameters.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if node.args and (name in TRANSLATING or name == MARKING):
            self._take(node, name)
        self.generic_visit(node)

    def _take(self, node: ast.Call, name: str) -> None:
        context, wanted = self._context, node.args[0]
        if name in TRANSLATING and len(node.args) > 1:
            if isinstance(node.args[0], ast.Constant):
                context = str(node.args[0].value)
            wanted = node.args[1]
        literals = list(_literals(wanted))
        for text in literals:
            if text:
                self.texts.append(WindowText(context, text, f"{self._place}:{node.lineno}"))
        if not literals and not self._is_passed_on(wanted):
            self.unmarked.append(Unmarked(f"{self._place}:{node.lineno}", ast.unparse(node)))

    def _is_passed_on(self, wanted: ast.expr) -> bool:
        """Whether it is the parameter of a function that translates what it is given."""
        return isinstance(wanted, ast.Name) and any(
            wanted.id in names for names in self._parameters
        )


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _of_messages() -> Iterator[WindowText]:
    for code, text in TEXTS.items():
        for part in astuple(text):
            if part:
                yield WindowText(MESSAGES, str(part), code)
