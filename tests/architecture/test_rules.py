"""Rules of the house that no import contract can state, each as a sentence about the source."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import APP, Module, modules

QT = {"PySide6", "shiboken6", "pyqtgraph", "pytestqt", "qtawesome", "PyQt6", "PyQt5"}
SQL = {"sqlite3", "sqlite_utils", "apsw"}
NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "huggingface_hub",
    "PySide6.QtNetwork",
    "requests",
    "smtplib",
    "socket",
    "urllib.request",
    "urllib3",
}
# Process and thread boundaries, and what happens there to an exception that nobody foresaw.
BOUNDARIES = {
    "leastwise.cli.main:run": "is logged and told as one sentence",
    "leastwise.desktop.jobs:run": "is logged and becomes the job's failure",
    "leastwise.engine.child.serving:_answer": "is refused to the parent in words",
    "leastwise.process.sandbox_child:_answer": "goes back to the parent in words",
}
INITS_WITH_CODE = {
    "leastwise": "the version",
    "leastwise.domain.texts": "gathers the texts of its modules into one table",
}
HEAVY = {
    "PySide6",
    "click",
    "gguf",
    "jsonschema",
    "llama_cpp",
    "numpy",
    "pyqtgraph",
    "rich",
    "scipy",
    "sqlite_utils",
    "yaml",
}
MODULES = modules()


def _importers(names: set[str], outside: str, among: list[Module]) -> list[str]:
    return [
        f"{module.name} imports {imported}"
        for module in among
        if not module.is_in(outside)
        for imported in sorted(module.imports())
        if any(imported == name or imported.startswith(f"{name}.") for name in names)
    ]


def test_the_program_is_found() -> None:
    names = {module.name for module in MODULES}
    assert {"leastwise.__main__", "leastwise.paths", "leastwise.domain.messages"} <= names


def test_domain_depends_on_the_standard_library_only() -> None:
    foreign = [
        f"{module.name} imports {imported}"
        for module in MODULES
        if module.is_in("leastwise.domain")
        for imported in sorted(module.imports())
        if imported.partition(".")[0] not in sys.stdlib_module_names
        and not imported.startswith("leastwise.domain")
    ]
    assert foreign == []


def test_only_the_desktop_imports_qt() -> None:
    assert _importers(QT, "leastwise.desktop", MODULES) == []


def test_only_the_engines_child_imports_llama_cpp() -> None:
    assert _importers({"llama_cpp"}, "leastwise.engine.child", MODULES) == []


def test_only_the_store_speaks_sql() -> None:
    assert _importers(SQL, "leastwise.store", MODULES) == []


def test_only_net_can_open_a_connection() -> None:
    assert _importers(NETWORK, "leastwise.net", MODULES) == []


def test_only_named_boundaries_catch_every_exception() -> None:
    found = {place for module in MODULES for place in module.broad_excepts()}
    assert found == set(BOUNDARIES)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)
def test_a_module_stays_under_500_lines(module: Module) -> None:
    assert module.line_count <= 500


def test_nothing_prints() -> None:
    """What the user reads goes through rich or Qt; a stray print would spoil `--json`."""
    printing = {module.name: module.calls("print") for module in MODULES}
    assert {name: lines for name, lines in printing.items() if lines} == {}


def test_a_module_opens_with_a_line_of_purpose() -> None:
    silent = [
        module.name
        for module in MODULES
        if module.tree.body and not (ast.get_docstring(module.tree) or "").strip()
    ]
    assert silent == []


def test_an_init_file_holds_at_most_a_docstring() -> None:
    inits = [module for module in MODULES if module.path.name == "__init__.py"]
    full = {module.name for module in inits if len(module.tree.body) > 1}
    assert full == set(INITS_WITH_CODE)


def _imported_after(statement: str, source_root: Path) -> set[str]:
    """The top-level packages in memory after a statement, in a process of its own."""
    code = f"import sys; sys.path.insert(0, {str(source_root)!r}); {statement}; "
    code += "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    command = [sys.executable, "-c", code]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_main_imports_nothing_heavy() -> None:
    assert _imported_after("import leastwise.__main__", APP) & HEAVY == set()


def test_what_is_not_desktop_brings_no_qt_even_through_others() -> None:
    """Unlike the contracts, this also sees Qt that comes in by way of a library."""
    names = [module.name for module in MODULES if not module.is_in("leastwise.desktop")]
    runnable = [name for name in names if not name.endswith("__main__")]
    statement = f"import importlib; [importlib.import_module(n) for n in {runnable!r}]"
    assert _imported_after(statement, APP) & QT == set()
