"""What is costly to find out about a model file: its sha256 and its memory plan."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.candidates import MemoryPlan
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.database import Database


def find_hash(
    db: Database, path: Path, size_bytes: int, modified_ns: int, inode: int
) -> str | None:
    """The sha256 kept for exactly this state of the file, or None; an inode of 0 is any."""
    row = db.execute(
        "SELECT sha256 FROM file_hashes WHERE path = ? AND size_bytes = ? AND modified_ns = ?"
        " AND (inode = 0 OR ? IN (0, inode))",
        [os.fsencode(path), size_bytes, modified_ns, inode],
    ).fetchone()
    return str(row[0]) if row else None


def keep_hash(
    db: Database, path: Path, size_bytes: int, modified_ns: int, sha256: str, inode: int
) -> None:
    """Replace what is kept about `path`."""
    db.execute(
        "INSERT OR REPLACE INTO file_hashes (path, size_bytes, modified_ns, sha256, inode)"
        " VALUES (?, ?, ?, ?, ?)",
        [os.fsencode(path), size_bytes, modified_ns, sha256, inode],
    )


def find_plan(db: Database, key: str) -> MemoryPlan | None:
    """The memory plan kept under `key`, or None."""
    row = db.execute("SELECT plan FROM memory_plans WHERE key = ?", [key]).fetchone()
    return codec.load(MemoryPlan, row[0]) if row else None


def keep_plan(db: Database, key: str, plan: MemoryPlan) -> None:
    """Replace what is kept under `key`."""
    db.execute(
        "INSERT OR REPLACE INTO memory_plans (key, plan) VALUES (?, ?)", [key, codec.dump(plan)]
    )
