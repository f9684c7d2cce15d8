"""In which order the cases of a suite are run."""

from __future__ import annotations

import random
from collections.abc import Mapping

from leastwise.domain.stopping import Stopping


def case_order(cases: int, stopping: Stopping, failures: Mapping[int, int]) -> tuple[int, ...]:
    """The case indexes as they are to be run, the same for every candidate.

    Where candidates may be given up early: a random order, the same whenever the number of
    cases and the seed are. Else those first that failed the most candidates so far
    (`failures`), since a verdict by curtailment is exact in any order and comes the sooner.
    """
    order = list(range(cases))
    if stopping.exact:
        order.sort(key=lambda index: -failures.get(index, 0))
    else:
        random.Random(stopping.seed).shuffle(order)
    return tuple(order)
