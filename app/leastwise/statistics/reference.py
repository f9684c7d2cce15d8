"""A ladder held against a reference, case by case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from leastwise.domain.history import StoredCandidate, StoredRun
from leastwise.statistics.of_run import LadderPair, pair_candidates
from leastwise.statistics.paired import Pairs


@dataclass(frozen=True)
class AgainstReference:
    """Each candidate of a run, by position, against `reference`, which is first in the pairs."""

    reference: StoredCandidate
    run_id: int
    pairs: tuple[tuple[int, Pairs], ...]

    def beside(
        self, run: StoredRun, neighbours: Iterable[LadderPair]
    ) -> Iterator[tuple[int, Pairs]]:
        """The pairs that are not those of `neighbours` on the ladder of `run` already."""
        told = {frozenset((one.first, one.second)) for one in neighbours}
        own = next((at for at, one in enumerate(run.candidates) if one is self.reference), None)
        for position, pairs in self.pairs:
            if own is None or frozenset((own, position)) not in told:
                yield position, pairs


def against_reference(run: StoredRun, other: StoredRun) -> AgainstReference | None:
    """`run` against the largest candidate of `other` that answered every case.

    `other` may be the run itself, and must be of the same suite otherwise. None where it has no
    such candidate, or nothing else to hold against it.
    """
    whole = [one for one in other.candidates if one.cases and one.run == other.cases]
    if not whole:
        return None
    reference = whole[-1]
    pairs = tuple(
        (position, pair_candidates(reference, other, one, run))
        for position, one in enumerate(run.candidates)
        if one is not reference and one.cases
    )
    return AgainstReference(reference, other.summary.run_id, pairs) if pairs else None
