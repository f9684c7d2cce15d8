"""The import contracts hold, and each one bites: a seeded violation breaks it and no other."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture.source_tree import APP, ROOT

LAYERS = "Imports point downwards through the layers"
CYCLES = "No import cycle within a part"
QT = "Only the desktop imports Qt"
LLAMA = "Only the engine's child imports llama_cpp"
SQL = "Only the store speaks SQL"
CLOUD = "Only the cloud part imports the providers' clients"

SERVER = "Only serve imports the server's libraries"


class Seed(NamedTuple):
    """A wrong import, put into a copy of the program."""

    contract: str
    files: dict[str, str]


def _imports(module: str, imported: str) -> dict[str, str]:
    return {f"{module.replace('.', '/')}.py": f"import {imported}\n"}


SEEDS = {
    "domain knows a layer": Seed(LAYERS, _imports("domain.seed", "leastwise.process")),
    "domain knows paths": Seed(LAYERS, _imports("domain.seed", "leastwise.paths")),
    "statistics knows the store": Seed(LAYERS, _imports("statistics.seed", "leastwise.store")),
    "process knows the engine": Seed(LAYERS, _imports("process.seed", "leastwise.engine")),
    "engine knows its neighbour": Seed(LAYERS, _imports("engine.seed", "leastwise.machine")),
    "store knows its neighbour": Seed(LAYERS, _imports("store.seed", "leastwise.engine")),
    "machine knows evals": Seed(LAYERS, _imports("machine.seed", "leastwise.evals")),
    "evals knows the core": Seed(LAYERS, _imports("evals.seed", "leastwise.core")),
    "the playground knows its neighbour": Seed(
        LAYERS, _imports("playground.seed", "leastwise.fit")
    ),
    "evals knows the playground": Seed(LAYERS, _imports("evals.seed", "leastwise.playground")),
    "cli knows the desktop": Seed(LAYERS, _imports("cli.seed", "leastwise.desktop")),
    "desktop knows the cli": Seed(LAYERS, _imports("desktop.seed", "leastwise.cli")),
    "the cli knows the server": Seed(LAYERS, _imports("cli.seed", "leastwise.serve.role")),
    "the server knows the cli": Seed(LAYERS, _imports("serve.seed", "leastwise.cli")),
    "the core listens": Seed(SERVER, {"core.py": "import uvicorn\n"}),
    "settings knows the core": Seed(LAYERS, {"settings.py": "import leastwise.core\n"}),
    "decision knows its neighbour": Seed(LAYERS, _imports("decision.seed", "leastwise.evals")),
    "a part without a layer": Seed(LAYERS, {"stray/__init__.py": ""}),
    "two modules in a circle": Seed(
        CYCLES,
        {
            "evals/seed_a.py": "import leastwise.evals.seed_b\n",
            "evals/seed_b.py": "import leastwise.evals.seed_a\n",
        },
    ),
    "core imports Qt": Seed(QT, {"core.py": "from PySide6.QtCore import QObject\n"}),
    "cli plots": Seed(QT, _imports("cli.seed", "pyqtgraph")),
    "the parent's side loads llama.cpp": Seed(LLAMA, _imports("engine.seed", "llama_cpp")),
    "evals loads llama.cpp": Seed(LLAMA, _imports("evals.seed", "llama_cpp")),
    "evals asks a provider": Seed(CLOUD, _imports("evals.seed", "openai")),
    "the core asks a provider": Seed(CLOUD, {"core.py": "import anthropic\n"}),
    "evals writes SQL": Seed(SQL, _imports("evals.seed", "sqlite_utils")),
}


def _outcome_of_contracts(source_root: Path) -> dict[str, str]:
    """Each contract's name, and KEPT or BROKEN, for the program below a source root."""
    linter = "import sys; from importlinter.cli import lint_imports_command; "
    linter += "sys.exit(lint_imports_command())"
    config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--no-logo"]
    ended = subprocess.run(
        [sys.executable, "-c", linter, *config],
        check=False,
        capture_output=True,
        text=True,
        cwd=source_root,
        env={**os.environ, "PYTHONPATH": str(source_root), "COLUMNS": "200", "NO_COLOR": "1"},
    )
    outcome = dict(re.findall(r"^(.+?) (KEPT|BROKEN)", ended.stdout, re.MULTILINE))
    assert set(outcome) == {LAYERS, CYCLES, QT, LLAMA, SQL, CLOUD, SERVER}, (
        ended.stdout + ended.stderr
    )
    return outcome


@pytest.fixture
def copied_app(tmp_path: Path) -> Path:
    """The program's source, free to be spoiled."""
    copy = tmp_path / "app"
    shutil.copytree(APP, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def test_every_contract_holds() -> None:
    broken = [name for name, result in _outcome_of_contracts(APP).items() if result == "BROKEN"]
    assert broken == []


@pytest.mark.parametrize("seed", SEEDS.values(), ids=SEEDS.keys())
def test_a_seeded_violation_breaks_its_contract_and_no_other(seed: Seed, copied_app: Path) -> None:
    for name, text in seed.files.items():
        path = copied_app / "leastwise" / name
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)
    outcome = _outcome_of_contracts(copied_app)
    assert [name for name, result in outcome.items() if result == "BROKEN"] == [seed.contract]
