"""Model files that lie with other programs, what they must hold, and what was measured on them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from leastwise.domain.benchmarks import ChosenSettings
from leastwise.domain.known_models import (
    Measured,
    MeasuredBench,
    MeasuredRehearsal,
    MeasuredRun,
    MeasuredTuning,
    Place,
)
from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.store.asking import Asking
    from leastwise.store.database import Database

MOST_MEASURED = 50


@dataclass(frozen=True)
class LibraryRecords:
    """The library's part of the history. Every method may raise StoreFault."""

    read: Asking
    write: Asking

    def places(self) -> tuple[Place, ...]:
        """The places that are used where other programs keep them, in the order of their paths."""
        return self.read(lambda db: _places(db, forgotten=False))

    def forgotten(self) -> frozenset[str]:
        """The paths that the user does not want to see again."""
        found = self.read(lambda db: _places(db, forgotten=True))
        return frozenset(place.path for place in found)

    def keep_places(self, places: Iterable[Place]) -> None:
        """Keep places that are used where they lie."""
        rows = [(os.fsencode(place.path), codec.dump(place)) for place in places]
        self.write(
            lambda db: db.conn.executemany(
                "INSERT OR REPLACE INTO library_places (path, place) VALUES (?, ?)", rows
            )
        )

    def forget(self, place: Place) -> None:
        """Keep that this place is not to be shown; its file is not touched."""
        row = (os.fsencode(place.path), codec.dump(place))
        self.write(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO library_places (path, place, forgotten) VALUES (?, ?, 1)",
                row,
            )
        )

    def remember_forgotten(self) -> None:
        """Show everything again: what lies with other programs is found by the next look."""
        self.write(lambda db: db.execute("DELETE FROM library_places WHERE forgotten"))

    def drop(self, paths: Iterable[str]) -> None:
        """Keep nothing of files that are gone."""
        keys = [(os.fsencode(path),) for path in paths]

        def change(db: Database) -> None:
            for table in ("library_places", "library_files", "file_hashes"):
                db.conn.executemany(f"DELETE FROM {table} WHERE path = ?", keys)  # noqa: S608

        self.write(change)

    def agree(
        self, path: Path, size_bytes: int, modified_ns: int, sha256: str, *, owned: bool
    ) -> None:
        """Keep what a file holds. A file that is `owned` by another program must stay like that.

        Others are the user's own, who may replace them: of these only the same state counts.
        """
        row = (os.fsencode(path), sha256, size_bytes, modified_ns, int(owned))
        self.write(
            lambda db: db.execute(
                "INSERT OR REPLACE INTO library_files"
                " (path, sha256, size_bytes, modified_ns, owned) VALUES (?, ?, ?, ?, ?)",
                row,
            )
        )

    def agreed_hash(self, path: Path, size_bytes: int, modified_ns: int) -> str | None:
        """The sha256 that the file must have, or None where nothing was agreed on."""
        asked = (os.fsencode(path), size_bytes, modified_ns)
        row = self.read(
            lambda db: db.execute(
                "SELECT sha256 FROM library_files WHERE path = ?"
                " AND (owned OR (size_bytes = ? AND modified_ns = ?))",
                asked,
            ).fetchone()
        )
        return str(row[0]) if row else None

    def measured(self, sha256: str, shape: str) -> Measured:
        """The newest of what was measured on a model; `shape` is what rehearsals know it by."""
        return self.read(
            lambda db: Measured(
                _runs(db, sha256), _benches(db, sha256), _tunings(db, sha256), _timed(db, shape)
            )
        )


def _places(db: Database, *, forgotten: bool) -> tuple[Place, ...]:
    rows = db.execute(
        "SELECT place FROM library_places WHERE forgotten = ? ORDER BY path", [int(forgotten)]
    ).fetchall()
    return tuple(codec.load(Place, text) for (text,) in rows)


def _runs(db: Database, sha256: str) -> tuple[MeasuredRun, ...]:
    rows = db.execute(
        "SELECT runs.id, runs.started, runs.suite_name, runs.finished, verdict, passed, cases_run"
        " FROM run_candidates JOIN runs ON runs.id = run_candidates.run"
        " WHERE model_sha256 = ? ORDER BY runs.id DESC LIMIT ?",
        [sha256, MOST_MEASURED],
    ).fetchall()
    return tuple(
        MeasuredRun(
            run, started, codec.load(str, suite), ended is not None, verdict or "", passed, cases
        )
        for run, started, suite, ended, verdict, passed, cases in rows
    )


def _benches(db: Database, sha256: str) -> tuple[MeasuredBench, ...]:
    rows = db.execute(
        "SELECT DISTINCT bench_runs.id, bench_runs.started, bench_runs.finished FROM bench_results"
        " JOIN bench_runs ON bench_runs.id = bench_results.run"
        " WHERE json_extract(subject, '$.candidate.model.sha256') = ?"
        " ORDER BY bench_runs.id DESC LIMIT ?",
        [sha256, MOST_MEASURED],
    ).fetchall()
    return tuple(MeasuredBench(run, started, ended is not None) for run, started, ended in rows)


def _tunings(db: Database, sha256: str) -> tuple[MeasuredTuning, ...]:
    rows = db.execute(
        "SELECT build, tuned, settings FROM tuned_settings WHERE model_sha256 = ?"
        " ORDER BY tuned DESC LIMIT ?",
        [sha256, MOST_MEASURED],
    ).fetchall()
    return tuple(
        MeasuredTuning(build, tuned, codec.load(ChosenSettings, settings).named)
        for build, tuned, settings in rows
    )


def _timed(db: Database, shape: str) -> tuple[MeasuredRehearsal, ...]:
    from leastwise.domain.rehearsals import Rehearsal

    rows = db.execute(
        "SELECT build, rehearsal FROM rehearsals WHERE model = ? ORDER BY rowid DESC LIMIT ?",
        [shape, MOST_MEASURED],
    ).fetchall()
    found = [(build, codec.load(Rehearsal, text).speed) for build, text in rows]
    return tuple(
        MeasuredRehearsal(
            build, speed.decode_tokens_per_s.likely, speed.prefill_tokens_per_s.likely
        )
        for build, speed in found
    )
