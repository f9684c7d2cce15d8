"""A person's terminal: the program as a process of its own, in a data directory of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LIMIT_S = 150.0
SHORT_ANSWERS = "[generation]\nmax_tokens = 4\n"


@dataclass(frozen=True)
class Said:
    """What a command wrote, and its exit status."""

    status: int
    out: str
    err: str


def command(arguments: Sequence[str]) -> list[str]:
    """The program with `arguments`."""
    return [sys.executable, "-m", "leastwise", *arguments]


def environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment with `home` as the data directory."""
    return {**os.environ, "LEASTWISE_HOME": str(home), "COLUMNS": "80", **(more or {})}


def leastwise(home: Path, *arguments: str, more: Mapping[str, str] | None = None) -> Said:
    """Run one command to its end."""
    done = subprocess.run(
        command(arguments),
        env=environment(home, more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMIT_S,
        check=False,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())
