"""A history that is made new: what all migrations would have made, whole or not at all."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from leastwise.store.database import Database
from leastwise.store.history import History
from leastwise.store.migrations import MIGRATED, SCHEMA, WHOLE
from leastwise.store.new_and_migrated import differences

KILLED_AT = """
import os, signal, sqlite3, sys
from pathlib import Path
from leastwise.store.history import History

connect, at = sqlite3.connect, sys.argv[2]

def watched(*arguments, **named):
    connection = connect(*arguments, **named)
    def told(statement):
        if statement.startswith(at):
            os.kill(os.getpid(), signal.SIGKILL)
    connection.set_trace_callback(told)
    return connection

sqlite3.connect = watched
History.open(Path(sys.argv[1]))
"""


def applied(history: History) -> set[str]:
    return history._owner.read(SCHEMA.applied)


def test_it_is_what_all_migrations_make() -> None:
    again = "python tools/whole_schema.py writes it anew"
    assert differences() == (), again


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("ALTER TABLE runs ADD COLUMN more TEXT", "runs"),
        ("CREATE INDEX more ON runs (wall_s)", "more"),
        ("CREATE TRIGGER more AFTER DELETE ON runs BEGIN SELECT 1; END", "more"),
        ("INSERT INTO judgements VALUES ('a', 'b', 'c', 'd')", "rows of judgements"),
        ("PRAGMA user_version = 2", "PRAGMA user_version"),
    ],
)
def test_what_differs_is_found(statement: str, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make = type(MIGRATED).bring_up_to_date

    def with_more(schema: object, database: Database) -> None:
        make(SCHEMA, database)
        if schema is MIGRATED:
            database.execute(statement)

    monkeypatch.setattr(type(MIGRATED), "bring_up_to_date", with_more)
    assert differences() == (named,)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
@pytest.mark.parametrize("at", ["BEGIN", "CREATE TABLE run_index", "COMMIT"])
def test_one_that_was_killed_in_its_making_is_made_at_the_next_start(
    at: str, tmp_path: Path
) -> None:
    path = tmp_path / "leastwise.sqlite"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_AT, str(path), at], check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    assert path.exists()
    with History.open(path, read_only=True) as reader:
        assert reader.runs() == ()
    with History.open(path) as history:
        assert applied(history) == set(SCHEMA.names)
        history.keep_hash(tmp_path / "file", 1, 2, "ab" * 32)
    with History.open(path) as again:
        assert again.known_hash(tmp_path / "file", 1, 2) == "ab" * 32
    assert [other.name for other in tmp_path.glob("*before*")] == []


def test_one_that_an_older_version_left_half_made_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "leastwise.sqlite"
    first = WHOLE.read_text("utf-8").split("\n\n")[:2]
    with closing(sqlite3.connect(path)) as before:
        before.executescript("\n".join(first))
    with History.open(path) as history:
        assert applied(history) == set(SCHEMA.names)
