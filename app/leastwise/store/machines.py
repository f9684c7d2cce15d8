"""The computers that runs were made on, each once, known by what stays the same about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.store import codec

if TYPE_CHECKING:
    from leastwise.domain.computer import Computer
    from leastwise.store.database import Database


def keep_machine(db: Database, computer: Computer) -> int:
    """The number of `computer`, which is added if it is not known yet."""
    facts = codec.dump(_stable_facts(computer))
    fingerprint = machine_fingerprint(computer)
    db.execute(
        "INSERT INTO machines (fingerprint, facts) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [fingerprint, facts],
    )
    row = db.execute("SELECT id FROM machines WHERE fingerprint = ?", [fingerprint]).fetchone()
    return int(row[0])


def machine_fingerprint(computer: Computer) -> str:
    """Equal for the same computer, whatever changed about it by the minute."""
    return codec.fingerprint(_stable_facts(computer))


def _stable_facts(computer: Computer) -> dict[str, object]:
    """All but what changes by the minute: free memory and disk, power, and where data lies."""
    return {
        "processor": computer.processor,
        "architecture": computer.architecture,
        "physical_cores": computer.physical_cores,
        "logical_cores": computer.logical_cores,
        "vector_extensions": computer.vector_extensions,
        "memory_total_bytes": computer.memory_total_bytes,
        "gpus": [(gpu.name, gpu.total_bytes, gpu.source, gpu.driver) for gpu in computer.gpus],
        "system": computer.system,
    }
