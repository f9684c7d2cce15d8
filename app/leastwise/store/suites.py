"""Suites as they were when they were run, whatever became of their files."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from leastwise.domain.suites import Case, Suite
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database


def keep_suite(db: Database, suite: Suite) -> int:
    """The number of `suite`, which is added if it is not known yet.

    Known by the hash of its files and by its cases as they were read: a later version that
    reads the same files otherwise makes another suite of them.
    """
    content = codec.fingerprint(suite.cases)
    known = find_suite(db, suite, content)
    if known is not None:
        return known
    details = codec.dump(dataclasses.replace(suite, cases=()))
    added = db.execute(
        "INSERT INTO suites (sha256, content_sha256, details) VALUES (?, ?, ?)",
        [suite.sha256, content, details],
    ).lastrowid
    db.conn.executemany(
        "INSERT INTO suite_cases (suite, case_index, content) VALUES (?, ?, ?)",
        [(added, case.index, codec.dump(case)) for case in suite.cases],
    )
    assert added is not None
    return added


def find_suite(db: Database, suite: Suite, content_sha256: str | None = None) -> int | None:
    """The number of exactly this suite, or None."""
    content = content_sha256 or codec.fingerprint(suite.cases)
    row = db.execute(
        "SELECT id FROM suites WHERE sha256 = ? AND content_sha256 = ?", [suite.sha256, content]
    ).fetchone()
    return int(row[0]) if row else None


def read_suite(db: Database, number: int) -> Suite:
    """Suite `number` with its cases, as it was when it was first run."""
    details = db.execute("SELECT details FROM suites WHERE id = ?", [number]).fetchone()[0]
    rows = db.execute(
        "SELECT content FROM suite_cases WHERE suite = ? ORDER BY case_index", [number]
    ).fetchall()
    cases = tuple(codec.load(Case, content) for (content,) in rows)
    return dataclasses.replace(codec.load(Suite, details), cases=cases)


def count_cases(db: Database, number: int) -> int:
    """How many cases suite `number` has."""
    row = db.execute("SELECT count(*) FROM suite_cases WHERE suite = ?", [number]).fetchone()
    return int(row[0])
