"""The self-test tries every library that the program is installed with."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

from leastwise.cli.self_test import LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
# With the window and the engine; click and rich ran by the time that it says anything.
TRIED_OTHERWISE = {
    "click",
    "llama-cpp-python",
    "pyqtgraph",
    "pyside6-essentials",
    "qtawesome",
    "rich",
}


def test_every_dependency_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", line)[0].lower() for line in project["dependencies"]}
    owners = packages_distributions()
    tried = {
        owner.lower().replace("_", "-")
        for library in LIBRARIES
        for owner in owners[library.split(".", maxsplit=1)[0]]
    }
    assert needed - tried - TRIED_OTHERWISE == set()
