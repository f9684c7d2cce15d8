"""A person's terminal: the program in a data directory of its own, as a process or in this one."""

from __future__ import annotations

import io
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from leastwise.cli.main import run

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


def rows_in(database: Path, table: str) -> int:
    """How many rows a table has by now; asked of the file itself, as a Core is slow to open."""
    if not database.exists():
        return 0
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            (count,) = connection.execute(f"select count(*) from {table}").fetchone()
        except sqlite3.OperationalError:  # its tables are still to be made
            return 0
    return int(count)


def within(home: Path, *arguments: str, more: Mapping[str, str] | None = None) -> Said:
    """The same in this process, which spares a second of imports: for all but the first few."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    with (
        mock.patch.dict(os.environ, environment(home, more)),
        mock.patch.object(sys, "stdin", io.StringIO()),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        status = run(arguments)
    for stream in (out, err):
        stream.flush()
    return Said(status, *(stream.buffer.getvalue().decode() for stream in (out, err)))
