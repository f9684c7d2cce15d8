"""The settings that tuning found, by computer, model and build of llama.cpp."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leastwise.domain.benchmarks import ChosenSettings
from leastwise.domain.candidates import RunSettings
from leastwise.store import codec
from leastwise.store.machines import keep_machine, machine_fingerprint

if TYPE_CHECKING:
    from leastwise.domain.bench_results import TunedSettings
    from leastwise.domain.computer import Computer
    from leastwise.store.database import Database


def keep_tuned(db: Database, tuned: TunedSettings, computer: Computer) -> None:
    """Replace what is kept for this computer, model and build."""
    values = {
        "machine": keep_machine(db, computer),
        "model_sha256": tuned.model_sha256,
        "build": tuned.build,
        "tuned": tuned.tuned.isoformat(),
        "settings": codec.dump(tuned.settings),
        "run_settings": codec.dump(tuned.run_settings),
        "trials": codec.dump(tuned.trials),
    }
    db.replace("tuned_settings", values)


def read_tuned(db: Database, model_sha256: str, build: str) -> dict[str, TunedSettings]:
    """What is kept for this model and build, by the computer's fingerprint."""
    rows = db.query(
        "SELECT tuned_settings.*, machines.fingerprint FROM tuned_settings"
        " JOIN machines ON machines.id = tuned_settings.machine"
        " WHERE model_sha256 = ? AND build = ?",
        [model_sha256, build],
    )
    return {row["fingerprint"]: _tuned(row) for row in list(rows)}


def tuned_here(found: dict[str, TunedSettings], computer: Computer) -> TunedSettings | None:
    """That which was found on `computer`."""
    return found.get(machine_fingerprint(computer))


def _tuned(row: Mapping[str, Any]) -> TunedSettings:
    from leastwise.domain.bench_results import TunedSettings, TuneTrial

    return TunedSettings(
        model_sha256=row["model_sha256"],
        build=row["build"],
        settings=codec.load(ChosenSettings, row["settings"]),
        tuned=datetime.fromisoformat(row["tuned"]),
        trials=codec.load(tuple[TuneTrial, ...], row["trials"]),
        run_settings=codec.load(RunSettings, row["run_settings"]),
    )
