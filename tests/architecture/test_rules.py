"""Rules of the house that no import contract can state, each as a sentence about the source."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

import pytest

from tests.architecture.source_tree import APP, Module, modules

QT = {"PySide6", "shiboken6", "pyqtgraph", "pytestqt", "qtawesome", "PyQt6", "PyQt5"}
QT_PLACES = {"leastwise.desktop"}
# The display's socket is asked before Qt is, which ends the process where nothing answers.
# The server listens on the loopback, and calls nobody.
NETWORK_PLACES = {"leastwise.net", "leastwise.display", "leastwise.serve.role"}
SQL = {"sqlite3", "sqlite_utils", "apsw"}
NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "httpx2",
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
    "leastwise.cli.self_test:_found": "is logged and fails this part of the self-test",
    "leastwise.desktop.jobs:run": "is logged and becomes the job's failure",
    "leastwise.engine.child.constraint:grammar_of": "a schema is refused in words",
    "leastwise.engine.child.quantising:answer": "is refused to the parent in words",
    "leastwise.engine.child.serving:_attempt": "is refused to the parent in words",
    "leastwise.evals.cloud_asking:_work": "is raised again in the thread that gathers",
    "leastwise.hub.transfer.downloads:_work": "is logged and becomes the download's failure",
    "leastwise.hub.transfer.pipeline:_run": "is raised again in the thread that receives",
    "leastwise.playground.exchange:run": "is logged and fails its column",
    "leastwise.process.sandbox_child:_answer": "goes back to the parent in words",
    "leastwise.serve.application:_events": "is logged and told to the client in the API's shape",
    "leastwise.serve.application:answer": "is logged and told to the client in the API's shape",
}
INITS_WITH_CODE = {
    "leastwise": "the version",
    "leastwise.domain.texts": "gathers the texts of its modules into one table",
}
HEAVY = {
    "PySide6",
    "anthropic",
    "click",
    "gguf",
    "jsonschema",
    "llama_cpp",
    "numpy",
    "openai",
    "pydantic",
    "pyqtgraph",
    "rich",
    "scipy",
    "sqlite_utils",
    "starlette",
    "uvicorn",
    "yaml",
}
MODULES = modules()


def _importers(names: set[str], outside: set[str], among: list[Module]) -> list[str]:
    return [
        f"{module.name} imports {name}"
        for module in among
        if not module.is_in(*outside)
        for name in sorted(names)
        if any(each == name or each.startswith(f"{name}.") for each in module.imports())
    ]


def _foreign_to_domain(among: list[Module]) -> list[str]:
    return [
        f"{module.name} imports {imported}"
        for module in among
        if module.is_in("leastwise.domain")
        for imported in sorted(module.imports())
        if imported.partition(".")[0] not in sys.stdlib_module_names
        and not imported.startswith("leastwise.domain")
    ]


def _unforeseen_catchers(among: list[Module]) -> set[str]:
    return {place for module in among for place in module.broad_excepts()} - set(BOUNDARIES)


def _printing(among: list[Module]) -> list[str]:
    return [f"{module.name}:{line}" for module in among for line in module.calls("print")]


def test_the_program_is_found() -> None:
    names = {module.name for module in MODULES}
    assert {"leastwise.__main__", "leastwise.paths", "leastwise.domain.messages"} <= names


def test_domain_depends_on_the_standard_library_only() -> None:
    assert _foreign_to_domain(MODULES) == []


def test_only_the_desktop_imports_qt() -> None:
    assert _importers(QT, QT_PLACES, MODULES) == []


def test_plots_are_reached_through_what_makes_their_library_whole() -> None:
    """It may be half loaded; and two libraries that make every type of Qt are not wanted at all."""
    assert _importers({"pyqtgraph"}, {"leastwise.desktop.plotting"}, MODULES) == []
    assert _importers({"qtawesome", "qtpy"}, set(), MODULES) == []


def test_only_the_engines_child_imports_llama_cpp() -> None:
    assert _importers({"llama_cpp"}, {"leastwise.engine.child"}, MODULES) == []


def test_only_the_store_speaks_sql() -> None:
    assert _importers(SQL, {"leastwise.store"}, MODULES) == []


def test_only_net_can_open_a_connection() -> None:
    assert _importers(NETWORK, NETWORK_PLACES, MODULES) == []


def test_only_named_boundaries_catch_every_exception() -> None:
    assert _unforeseen_catchers(MODULES) == set()


def test_every_named_boundary_still_stands() -> None:
    assert {place for module in MODULES for place in module.broad_excepts()} >= set(BOUNDARIES)


def test_nothing_prints() -> None:
    """What the user reads goes through rich or Qt; a stray print would spoil `--json`."""
    assert _printing(MODULES) == []


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("domain/seed.py", "import numpy", _foreign_to_domain),
        ("domain/seed.py", "import leastwise.paths", _foreign_to_domain),
        (
            "engine/seed.py",
            "def f():\n    from llama_cpp import Llama",
            partial(_importers, {"llama_cpp"}, {"leastwise.engine.child"}),
        ),
        ("core.py", "import qtawesome", partial(_importers, QT, QT_PLACES)),
        (
            "desktop/seed.py",
            "from PySide6 import QtNetwork",
            partial(_importers, NETWORK, NETWORK_PLACES),
        ),
        (
            "desktop/seed.py",
            "import pyqtgraph",
            partial(_importers, {"pyqtgraph"}, {"leastwise.desktop.plotting"}),
        ),
        ("cli/seed.py", "import sqlite3", partial(_importers, SQL, {"leastwise.store"})),
        ("core.py", "try:\n    pass\nexcept Exception:\n    pass", _unforeseen_catchers),
        (
            "core.py",
            "def f():\n    try:\n        pass\n    except:\n        g()",
            _unforeseen_catchers,
        ),
        ("core.py", "print()", _printing),
    ],
)
def test_a_rule_bites(
    name: str, text: str, rule: Callable[[list[Module]], Collection[str]], tmp_path: Path
) -> None:
    seed = tmp_path / "leastwise" / name
    seed.parent.mkdir(parents=True)
    seed.write_text(text, "utf-8")
    assert len(rule(modules(tmp_path))) == 1


def test_a_module_stays_under_500_lines() -> None:
    assert [module.name for module in MODULES if module.line_count > 500] == []


def test_functions_over_40_lines_stay_under_3_percent() -> None:
    lengths = [length for module in MODULES for length in module.function_lengths()]
    assert sum(length > 40 for length in lengths) < 0.03 * len(lengths)


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
    ended = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr
    return set(ended.stdout.split())


def test_main_imports_nothing_heavy() -> None:
    assert _imported_after("import leastwise.__main__", APP) & HEAVY == set()


def test_the_core_is_imported_without_what_only_some_commands_use() -> None:
    """It stands before every command and the window's first paint."""
    parts = {f"leastwise.{part}" for part in ("bench", "cloud", "evals", "fit", "report")}
    statement = f"import leastwise.core; assert not {parts!r} & set(sys.modules)"
    assert _imported_after(statement, APP) & HEAVY == set()


def test_what_is_not_desktop_brings_no_qt_even_through_others() -> None:
    """Unlike the contracts, this also sees Qt that comes in by way of a library."""
    names = [module.name for module in MODULES if not module.is_in("leastwise.desktop")]
    runnable = [name for name in names if not name.endswith("__main__")]
    statement = f"import importlib; [importlib.import_module(n) for n in {runnable!r}]"
    assert _imported_after(statement, APP) & QT == set()
