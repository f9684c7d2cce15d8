"""How fast computers were measured to be, rehearsals, and what measured speeds taught."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leastwise.store import codec
from leastwise.store.machines import keep_machine, machine_fingerprint

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer
    from leastwise.domain.machine_speed import MachineSpeed
    from leastwise.domain.rehearsals import Rehearsal
    from leastwise.domain.speed_observations import SpeedObservation
    from leastwise.store.database import Database


def keep_speed(db: Database, computer: Computer, speed: MachineSpeed) -> None:
    """Replace what is kept of this computer with this build of llama.cpp."""
    values = {
        "machine": keep_machine(db, computer),
        "build": speed.build,
        "speed": codec.dump(speed),
    }
    db.replace("machine_speeds", values)


def find_speed(db: Database, computer: Computer, build: str) -> MachineSpeed | None:
    """What was measured of exactly this computer with this build, or None."""
    from leastwise.domain.machine_speed import MachineSpeed

    row = db.execute(
        "SELECT speed FROM machine_speeds JOIN machines ON machines.id = machine_speeds.machine"
        " WHERE fingerprint = ? AND build = ?",
        [machine_fingerprint(computer), build],
    ).fetchone()
    return codec.load(MachineSpeed, row[0]) if row else None


def keep_rehearsal(
    db: Database, computer: Computer, build: str, model: str, asked: str, rehearsal: Rehearsal
) -> None:
    """Replace the rehearsal of a model (its header's fingerprint) under what was `asked`."""
    values = {
        "machine": keep_machine(db, computer),
        "build": build,
        "model": model,
        "asked": asked,
        "rehearsal": codec.dump(rehearsal),
    }
    db.replace("rehearsals", values)


def find_rehearsal(
    db: Database, computer: Computer, build: str, model: str, asked: str
) -> Rehearsal | None:
    """The rehearsal that was kept for exactly this, or None."""
    from leastwise.domain.rehearsals import Rehearsal

    row = db.execute(
        "SELECT rehearsal FROM rehearsals JOIN machines ON machines.id = rehearsals.machine"
        " WHERE fingerprint = ? AND build = ? AND model = ? AND asked = ?",
        [machine_fingerprint(computer), build, model, asked],
    ).fetchone()
    return codec.load(Rehearsal, row[0]) if row else None


def keep_observations(
    db: Database,
    computer: Computer,
    build: str,
    source: str,
    observations: Sequence[SpeedObservation],
) -> None:
    """Replace what one source (a benchmark, a rehearsal) taught; nothing is remembered too."""
    values = {
        "machine": keep_machine(db, computer),
        "build": build,
        "source": source,
        "observations": codec.dump(tuple(observations)),
    }
    db.replace("speed_lessons", values)


def read_observations(
    db: Database, computer: Computer, build: str, limit: int
) -> dict[str, tuple[SpeedObservation, ...]]:
    """What the newest `limit` sources taught, by source, oldest first."""
    from leastwise.domain.speed_observations import SpeedObservation

    rows = db.execute(
        "SELECT source, observations FROM speed_lessons"
        " JOIN machines ON machines.id = speed_lessons.machine"
        " WHERE fingerprint = ? AND build = ? ORDER BY speed_lessons.rowid DESC LIMIT ?",
        [machine_fingerprint(computer), build, limit],
    ).fetchall()
    kind = tuple[SpeedObservation, ...]
    return {str(source): codec.load(kind, text) for source, text in reversed(rows)}
