"""Two runs compared: whose verdict changed, and in which cases."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from leastwise.domain.history import RunOrigin, StoredCandidate, StoredRun
from leastwise.statistics.of_run import pair_candidates
from leastwise.statistics.paired import Pairs


@dataclass(frozen=True)
class CandidateChange:
    """A model that both runs have; `pairs` is None where the suite is not the same."""

    first: StoredCandidate
    second: StoredCandidate
    pairs: Pairs | None

    @property
    def verdict_changed(self) -> bool:
        """Whether the second run says something else."""
        return self.first.verdict is not self.second.verdict


@dataclass(frozen=True)
class RunsCompared:
    """The second run against the first; `changed` names what else differs between them.

    Names in `changed`: suite, bar, build, version, settings, generation, machine.
    """

    first: StoredRun
    second: StoredRun
    changed: tuple[str, ...]
    candidates: tuple[CandidateChange, ...]
    only_first: tuple[StoredCandidate, ...]
    only_second: tuple[StoredCandidate, ...]


def compare_runs(first: StoredRun, second: StoredRun) -> RunsCompared:
    """What changed from `first` to `second`; a model is the same by its hash and what varies."""
    before, after = _keyed(first), _keyed(second)
    same_suite = first.summary.suite_sha256 == second.summary.suite_sha256
    same_suite = same_suite and first.cases == second.cases
    return RunsCompared(
        first=first,
        second=second,
        changed=_changed(first, second, same_suite=same_suite),
        candidates=tuple(
            CandidateChange(
                one,
                after[key],
                pair_candidates(one, first, after[key], second) if same_suite else None,
            )
            for key, one in before.items()
            if key in after
        ),
        only_first=tuple(one for key, one in before.items() if key not in after),
        only_second=tuple(one for key, one in after.items() if key not in before),
    )


def _keyed(run: StoredRun) -> dict[Hashable, StoredCandidate]:
    """The candidates by hash, adapters and what varies, and by their turn among equal ones."""
    keyed: dict[Hashable, StoredCandidate] = {}
    for one in run.candidates:
        model, adapters = one.candidate.model, one.candidate.settings.adapters
        laid = (
            *((adapter.sha256 or adapter.path, adapter.scale) for adapter in adapters),
            *one.candidate.told,
        )
        turn = 0
        while (model.sha256 or model.path, laid, turn) in keyed:
            turn += 1
        keyed[model.sha256 or model.path, laid, turn] = one
    return keyed


def _changed(first: StoredRun, second: StoredRun, *, same_suite: bool) -> tuple[str, ...]:
    differs = {"suite": not same_suite, "bar": first.bar != second.bar}
    if first.origin is not None and second.origin is not None:
        differs |= _origins_differ(first.origin, second.origin)
    return tuple(name for name, is_so in differs.items() if is_so)


def _origins_differ(first: RunOrigin, second: RunOrigin) -> dict[str, bool]:
    ours, theirs = first.computer, second.computer
    return {
        "build": first.build != second.build,
        "version": first.version != second.version,
        "settings": first.settings != second.settings,
        "generation": first.generation != second.generation,
        "machine": (ours.processor, ours.memory_total_bytes, ours.system)
        != (theirs.processor, theirs.memory_total_bytes, theirs.system),
    }
