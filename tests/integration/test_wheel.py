"""The built wheel carries the models and suites that ship, and finds them by itself."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def _tracked(folder: str) -> set[str]:
    listed = subprocess.run(
        ["git", "ls-files", folder], cwd=ROOT, check=False, capture_output=True, text=True
    )
    return set(listed.stdout.splitlines())


@pytest.mark.parametrize("folder", ["models", "resources"])
def test_every_shipped_file_is_in_the_wheel(folder: str, unpacked_wheel: Path) -> None:
    data = unpacked_wheel / "leastwise" / "_data"
    packed = {path.relative_to(data).as_posix() for path in (data / folder).rglob("*")}
    assert packed
    assert _tracked(folder) - packed == set()


def test_the_unpacked_program_finds_what_ships_with_it(unpacked_wheel: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(unpacked_wheel)!r}); from leastwise import paths; "
    code += "print(paths.shipped_models(), paths.shipped_resources(), sep='\\n')"
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")
    data = unpacked_wheel / "leastwise" / "_data"
    assert found[:2] == [str(data / "models"), str(data / "resources")]


def test_nothing_but_the_program_is_at_the_top_of_the_wheel(unpacked_wheel: Path) -> None:
    top = {path.name.partition("-")[0] for path in unpacked_wheel.iterdir()}
    assert top == {"leastwise"}
