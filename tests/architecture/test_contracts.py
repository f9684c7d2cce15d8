"""The import contracts hold, and each one bites: a seeded violation breaks it and no other.

The seeds are sown together, as each reading of the program takes most of a second; the report names
every one of them below the contract that it breaks.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
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


NAMES = (LAYERS, CYCLES, QT, LLAMA, SQL, CLOUD, SERVER)


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


def _report_on(source_root: Path) -> str:
    """What the linter says of the program below a source root."""
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
    assert set(_outcomes(ended.stdout)) == set(NAMES), ended.stdout + ended.stderr
    return ended.stdout


def _outcomes(report: str) -> dict[str, str]:
    """Each contract's name, and KEPT or BROKEN."""
    return dict(re.findall(r"^(.+?) (KEPT|BROKEN)", report, re.MULTILINE))


def _broken(report: str) -> set[str]:
    return {name for name, outcome in _outcomes(report).items() if outcome == "BROKEN"}


def _complaints(report: str) -> set[tuple[str, str, str]]:
    """Each contract with the imports that break it, as importer and imported."""
    titles = "|".join(map(re.escape, NAMES))
    parts = re.split(rf"^({titles})\n-+\n", report, flags=re.MULTILINE)[1:]
    return {
        (name, importer, imported)
        for name, words in zip(parts[::2], parts[1::2], strict=True)
        for importer, imported in re.findall(r"^- (\S+) -> (\S+) \(", words, re.MULTILINE)
    }


def _seeded(seeds: Iterable[Seed]) -> set[tuple[str, str, str]]:
    """What the linter must say of them; of a circle it names one half, without the part."""
    found = set()
    for seed in seeds:
        for file, text in seed.files.items():
            importer = f"leastwise.{file.removesuffix('.py').replace('/', '.')}"
            imported = text.split()[1]
            if seed.contract == LAYERS:
                found.add((LAYERS, importer, imported))
            elif seed.contract == CYCLES:
                found.add((CYCLES, ".seed_b", ".seed_a"))
            else:
                found.add((seed.contract, importer, imported.partition(".")[0]))
    return found


def _sow(files: dict[str, str], app: Path) -> None:
    for name, text in files.items():
        path = app / "leastwise" / name
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)


@pytest.fixture
def copied_app(tmp_path: Path) -> Path:
    """The program's source, free to be spoiled."""
    copy = tmp_path / "app"
    shutil.copytree(APP, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def test_every_contract_holds() -> None:
    assert _broken(_report_on(APP)) == set()


def test_a_seeded_violation_breaks_its_contract_and_no_other(copied_app: Path) -> None:
    for seed in SEEDS.values():
        _sow(seed.files, copied_app)
    report = _report_on(copied_app)
    assert _broken(report) == set(NAMES)
    assert _complaints(report) == _seeded(SEEDS.values())


def test_a_part_without_a_layer_breaks_the_layers_alone(copied_app: Path) -> None:
    _sow({"stray/__init__.py": ""}, copied_app)
    assert _broken(_report_on(copied_app)) == {LAYERS}
