"""A desktop starts the program with the model file that was clicked on."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from leastwise.paths import own_command, shipped_models

HIDING = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def started(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in HIDING}
    return subprocess.run(
        [*own_command(), *arguments],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**bare, "LEASTWISE_HOME": str(home)},
        timeout=120,
    )


def test_without_a_display_a_model_file_is_held_against_this_computer(tmp_path: Path) -> None:
    model = tmp_path / "Odd Name.GGUF"
    model.write_bytes((shipped_models() / "house" / "triage-35k-Q8_0.gguf").read_bytes())
    said = started(tmp_path / "home", str(model))
    assert said.returncode == 0, said
    assert "fits" in said.stdout


def test_what_is_no_file_is_taken_as_a_command(tmp_path: Path) -> None:
    said = started(tmp_path / "home", "missing.gguf")
    assert said.returncode == 2
    assert "missing.gguf" in said.stderr
