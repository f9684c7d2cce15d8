"""The program's own source, parsed: what the architecture tests ask questions of."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "app"


@dataclass(frozen=True)
class Module:
    """One module of the program."""

    name: str
    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.path.read_text("utf-8"), str(self.path))

    @property
    def line_count(self) -> int:
        """How long it is, in lines."""
        return len(self.path.read_text("utf-8").splitlines())

    def is_in(self, *packages: str) -> bool:
        """Whether it is one of these packages or lies within one."""
        return any(self.name == each or self.name.startswith(f"{each}.") for each in packages)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Every node of its tree; to walk it once for all questions spares seconds."""
        return list(ast.walk(self.tree))

    def imports(self) -> set[str]:
        """The dotted names that it imports, wherever the import stands."""
        return self._imports

    @cached_property
    def _imports(self) -> set[str]:
        names: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names.update(f"{node.module}.{alias.name}" for alias in node.names)
        return names

    def broad_excepts(self) -> set[str]:
        """The functions that catch and keep every exception, as `module:function`."""
        return {
            f"{self.name}:{function}"
            for function, handler in _handlers(self.tree, "module")
            if _catches_everything(handler)
        }

    def function_lengths(self) -> list[int]:
        """The length of each function in lines, its docstring included."""
        return [
            (node.end_lineno or node.lineno) - node.lineno + 1
            for node in self.nodes
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]

    def calls(self, function: str) -> list[int]:
        """The lines that call a builtin by this name."""
        return [
            node.lineno
            for node in self.nodes
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == function
        ]


def modules(app: Path = APP) -> list[Module]:
    """Every module of the program below a source root."""
    return [Module(_dotted(path.relative_to(app)), path) for path in sorted(app.rglob("*.py"))]


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _handlers(node: ast.AST, function: str) -> Iterator[tuple[str, ast.ExceptHandler]]:
    """Each handler with the name of the innermost function that it stands in."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        function = node.name
    if isinstance(node, ast.ExceptHandler):
        yield function, node
    for child in ast.iter_child_nodes(node):
        yield from _handlers(child, function)


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    broad = {"Exception", "BaseException"}
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(each, ast.Name) and each.id in broad for each in caught)
