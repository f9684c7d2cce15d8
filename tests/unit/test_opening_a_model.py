"""A desktop starts the program with the model file that was clicked on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from leastwise import __main__ as program
from leastwise import display
from leastwise.cli import main as command_line


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the command line was asked, where there is no display."""
    asked: list[list[str]] = []

    def run(arguments: Sequence[str]) -> int:
        asked.append(list(arguments))
        return 0

    monkeypatch.setattr(display, "display_available", lambda: False)
    monkeypatch.setattr(command_line, "run", run)
    return asked


def test_without_a_display_a_model_file_is_looked_at_as_fit_does(
    asked: list[list[str]], tmp_path: Path
) -> None:
    model = tmp_path / "Odd Name.GGUF"
    model.touch()
    assert program.start([str(model)]) == 0
    assert asked == [["fit", str(model)]]


def test_what_is_no_file_or_not_alone_is_a_command(asked: list[list[str]], tmp_path: Path) -> None:
    missing, there = str(tmp_path / "missing.gguf"), tmp_path / "there.gguf"
    there.touch()
    program.start([missing])
    program.start([str(there), "--json"])
    assert asked == [[missing], [str(there), "--json"]]
