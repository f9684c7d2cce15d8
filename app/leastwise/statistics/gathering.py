"""Whether failures gather in some kind of input: a permutation test over what the suite tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

DRAWS: Final = 9_999
_FEWEST_FAILURES: Final = 3
_MOST_KINDS: Final = 20


@dataclass(frozen=True)
class Gathering:
    """How failures lie over the kinds that `key` tells apart.

    `kind` is the one with the most failures beyond its share: it holds `failures` of the
    `all_failures`, and `cases` of the `all_cases`. `p_value` is that of one key among all those
    that were looked at.
    """

    key: str
    kind: str
    failures: int
    all_failures: int
    cases: int
    all_cases: int
    p_value: float


def gatherings(
    kinds: Mapping[str, Sequence[str]], failed: Sequence[bool], seed: int = 1, draws: int = DRAWS
) -> tuple[Gathering, ...]:
    """For each key the cases' kinds against whether they failed, the least likely first.

    A key counts where it parts the cases into 2 to 20 kinds, at least one of which is of more
    than one case. The test: were the failures dealt to the cases at random, how often would
    they lie at least as unevenly (Pearson's statistic)? With the margins as they are, from 9,999
    random deals, the one that was seen counted among them (Phipson and Smyth 2010), so that it
    holds at any size. P-values are multiplied by the number of keys (Bonferroni). Nothing where
    fewer than 3 cases failed or fewer than 3 did not.
    """
    failures = sum(failed)
    if min(failures, len(failed) - failures) < _FEWEST_FAILURES:
        return ()
    usable = {key: values for key, values in kinds.items() if _parts(values)}
    found = [
        _tested(key, values, failed, len(usable), seed, draws) for key, values in usable.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.p_value, one.key)))


def _parts(values: Sequence[str]) -> bool:
    sizes = Counter(values)
    return 2 <= len(sizes) <= _MOST_KINDS and max(sizes.values()) > 1


def _tested(
    key: str, values: Sequence[str], failed: Sequence[bool], keys: int, seed: int, draws: int
) -> Gathering:
    import numpy as np

    sizes = Counter(values)
    seen = Counter(value for value, is_failed in zip(values, failed, strict=True) if is_failed)
    names, cases, failures = sorted(sizes), len(failed), sum(failed)
    size = np.array([sizes[name] for name in names])
    expected = size * (failures / cases)
    deals = np.random.default_rng(seed).multivariate_hypergeometric(size, failures, size=draws)
    observed = np.array([seen[name] for name in names])
    uneven = ((deals - expected) ** 2 / size).sum(axis=1)
    reached = ((observed - expected) ** 2 / size).sum()
    # Equal deals may differ in the last bits of their sums.
    as_uneven = int((uneven >= reached * (1 - 1e-12)).sum())
    p_value = min(1.0, keys * (1 + as_uneven) / (1 + draws))
    worst = names[int((observed - expected).argmax())]
    return Gathering(key, worst, seen[worst], failures, sizes[worst], cases, p_value)
