"""What stands in the history's way: each is one fault with a remedy, and nothing is lost."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from leastwise.domain.errors import StoreFault
from leastwise.domain.messages import render
from leastwise.store import schema
from leastwise.store.connection import open_for_reading, open_for_writing
from leastwise.store.database import Database as Kept
from leastwise.store.history import History
from leastwise.store.migrations import RECORDS, SCHEMA, Schema
from leastwise.store.schema import MIGRATIONS
from tests.integration import store_samples as samples

CANDIDATES = (samples.candidate("a"),)
A = CANDIDATES[0].key


def begin(history: History) -> int:
    return history.begin_run(samples.request(), CANDIDATES, samples.computer(), samples.BUILD)


def fault(deed: Callable[[], object]) -> str:
    """The code of the fault that `deed` ends in; its sentence must be whole."""
    with pytest.raises(StoreFault) as caught:
        deed()
    assert "{" not in render(caught.value.message)
    return caught.value.message.code


def filled(database: Path, runs: int = 3) -> Path:
    """A database with some runs, closed cleanly."""
    with History.open(database) as history:
        for _ in range(runs):
            run_id = begin(history)
            for index in range(60):
                history.keep_case(run_id, A, samples.case_result(index), None, 1.0)
    return database


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def next_version() -> Migrations:
    """The migrations of a later Leastwise."""
    migrations = Migrations(MIGRATIONS.name)
    with closing(Database(memory=True)) as empty:
        for known in MIGRATIONS.pending(empty):
            migrations()(getattr(schema, known.name))

    @migrations()
    def notes(db: Database) -> None:
        db.execute("CREATE TABLE notes (run INTEGER, text TEXT)")

    return migrations


def known(migrations: Migrations) -> Schema:
    """The same as the store takes it."""
    with closing(Database(memory=True)) as empty:
        names = tuple(one.name for one in migrations.pending(empty))
    return Schema(names, lambda: migrations)


def test_every_migration_is_known_by_its_name_and_recorded_where_the_store_looks() -> None:
    assert known(MIGRATIONS).names == SCHEMA.names
    assert SCHEMA.migrations() is MIGRATIONS
    assert Migrations.migrations_table == RECORDS
    with closing(sqlite3.connect(":memory:")) as raw:
        database = Kept(raw)
        assert SCHEMA.applied(database) == set()
        SCHEMA.bring_up_to_date(database)
        assert SCHEMA.applied(database) == set(SCHEMA.names)


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    with closing(open_for_writing(tmp_path / "x.sqlite", SCHEMA, check=False)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert database.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite")
    open_for_writing(path, known(next_version()), check=False).close()
    before = digest(path)
    assert fault(lambda: History.open(path)) == "store.newer"
    assert fault(lambda: History.open(path, read_only=True)) == "store.newer"
    assert digest(path) == before


def test_an_older_database_is_copied_before_it_is_migrated(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite")
    with closing(open_for_writing(path, known(next_version()), check=False)) as database:
        assert "notes" in database.table_names()
    copy = tmp_path / "leastwise.before-notes.sqlite"
    with History.open(copy, read_only=True) as before:
        assert len(before.runs()) == 3
    with closing(open_for_reading(path, known(next_version()))) as database:
        assert database.execute("SELECT count(*) FROM runs").fetchone() == (3,)


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite")
    migrations = next_version()

    @migrations()
    def breaks(db: Database) -> None:
        db.execute("DROP TABLE notes")
        db.execute("SELECT * FROM nothing_of_this_name")

    with pytest.raises(sqlite3.OperationalError):
        open_for_writing(path, known(migrations), check=False)
    with closing(open_for_reading(path, known(next_version()))) as database:
        assert "notes" in database.table_names()
        assert database.execute("SELECT count(*) FROM runs").fetchone() == (3,)


def test_an_older_database_is_read_without_being_changed(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite")
    before = digest(path)
    with closing(open_for_reading(path, known(next_version()))) as database:
        assert "notes" in database.table_names()
        assert database.execute("SELECT count(*) FROM runs").fetchone() == (3,)
    assert digest(path) == before


def test_a_run_from_before_candidates_had_keys_is_read_and_gone_on_with(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite", runs=1)
    with closing(sqlite3.connect(path)) as before:
        before.execute("DROP INDEX run_candidates_by_key")
        before.execute("ALTER TABLE run_candidates DROP COLUMN candidate_key")
        before.execute("DELETE FROM _sqlite_migrations WHERE name = 'candidate_keys'")
        before.commit()
    with History.open(path) as history:
        found = history.open_run(samples.request(), CANDIDATES, samples.BUILD)
        assert found is not None
        assert len(found.progress[A].cases) == 60
        history.keep_case(found.run_id, A, samples.case_result(60), None, 1.0)
        stored = history.run(found.run_id)
        assert stored is not None
        assert len(stored.candidates[0].cases) == 61


def test_a_file_that_is_no_database_is_damaged_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "leastwise.sqlite"
    path.write_bytes(b"This is not a database. " * 300)
    before = digest(path)
    assert fault(lambda: History.open(path)) == "store.damaged"
    assert fault(lambda: History.open(path, read_only=True)) == "store.damaged"
    assert digest(path) == before


def test_damage_is_found_at_opening_after_a_crash(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite", runs=10)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20000] = b"\xa5" * 20000
    path.write_bytes(content)
    path.with_name("leastwise.sqlite.pid").write_text("1", encoding="ascii")
    before = digest(path)
    for _ in range(2):  # it is looked at again, until it was moved away
        assert fault(lambda: History.open(path)) == "store.damaged"
    assert digest(path) == before


def test_damage_to_a_cleanly_closed_file_is_a_fault_when_it_is_met(tmp_path: Path) -> None:
    path = filled(tmp_path / "leastwise.sqlite", runs=10)
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)

    def read_everything() -> None:
        with History.open(path) as history:
            for run_id in range(1, 11):
                history.run(run_id)

    assert fault(read_everything) == "store.damaged"


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "leastwise.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = digest(path)
    assert fault(lambda: History.open(path)) == "store.foreign"
    assert fault(lambda: History.open(path, read_only=True)) == "store.foreign"
    assert digest(path) == before


def test_an_empty_file_becomes_a_history(tmp_path: Path) -> None:
    path = tmp_path / "leastwise.sqlite"
    path.touch()
    with History.open(path, read_only=True) as reader:
        assert reader.runs() == ()
    with History.open(path) as history:
        assert begin(history) == 1


def test_a_home_that_is_a_file_is_unwritable(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder", encoding="utf-8")
    for path in (home / "leastwise.sqlite", home / "deeper" / "leastwise.sqlite"):
        assert fault(lambda p=path: History.open(p)) == "store.unwritable"  # type: ignore[misc]
    (tmp_path / "other" / "leastwise.sqlite").mkdir(parents=True)
    assert fault(lambda: History.open(tmp_path / "other" / "leastwise.sqlite")) == (
        "store.unwritable"
    )


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="/proc is Linux's")
def test_a_directory_that_takes_no_files_is_unwritable() -> None:
    assert fault(lambda: History.open(Path("/proc/leastwise.sqlite"))) == "store.unwritable"
    assert fault(lambda: History.open(Path("/proc/none/leastwise.sqlite"))) == "store.unwritable"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permission bits do not bind root"
)
def test_a_directory_without_permission_is_unwritable(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    assert fault(lambda: History.open(home / "leastwise.sqlite")) == "store.unwritable"


def test_a_full_database_is_a_fault_and_goes_on_once_there_is_space(tmp_path: Path) -> None:
    with History.open(tmp_path / "leastwise.sqlite") as history:
        run_id = begin(history)
        history._owner.write(lambda db: db.execute("PRAGMA max_page_count = 40").fetchone())
        kept = 0

        def fill() -> None:
            nonlocal kept
            for index in range(10000):
                history.keep_case(run_id, A, samples.case_result(index), None, 1.0)
                kept += 1

        assert fault(fill) == "store.disk_full"
        assert history.runs()[0].cases_run == kept > 0
        history._owner.write(lambda db: db.execute("PRAGMA max_page_count = 4000").fetchone())
        history.keep_case(run_id, A, samples.case_result(kept), None, 1.0)
        assert history.runs()[0].cases_run == kept + 1


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A small file system of its own at `folder`; the test is skipped where none can be made."""
    folder.mkdir(exist_ok=True)
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux mounts a file system")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr!r}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_a_fault_and_what_was_acknowledged_stays(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=1m") as disk:
        path = disk / "leastwise.sqlite"
        with History.open(path) as history:
            run_id = begin(history)
            kept = 0

            def fill() -> None:
                nonlocal kept
                for index in range(10000):
                    history.keep_case(run_id, A, samples.case_result(index), None, 1.0)
                    kept += 1

            assert fault(fill) == "store.disk_full"
            assert history.runs()[0].cases_run == kept > 0
        with History.open(path, read_only=True) as reader:
            assert reader.runs()[0].cases_run == kept


def test_a_disk_without_room_for_a_history_is_full(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=64k") as disk:
        with pytest.raises(OSError, match="No space"):
            (disk / "filling").write_bytes(b"x" * 2**20)
        assert fault(lambda: History.open(disk / "leastwise.sqlite")) == "store.disk_full"


def test_on_a_full_disk_the_past_can_still_be_read(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=2m") as disk:
        path = filled(disk / "leastwise.sqlite", runs=1)
        with pytest.raises(OSError, match="No space"):
            (disk / "filling").write_bytes(b"x" * 2**22)
        assert fault(lambda: History.open(path)) == "store.disk_full"
        with History.open(path, read_only=True) as reader:
            assert reader.runs()[0].cases_run == 60


def test_a_read_only_file_system_is_unwritable_and_can_be_read(tmp_path: Path) -> None:
    with mounted(tmp_path / "medium", "size=8m") as disk:
        path = filled(disk / "leastwise.sqlite")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert fault(lambda: History.open(path)) == "store.unwritable"
        assert fault(lambda: History.open(disk / "new" / "x.sqlite")) == "store.unwritable"
        with History.open(path, read_only=True) as reader:
            assert len(reader.runs()) == 3
