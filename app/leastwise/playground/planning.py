"""Which models can lie in memory together, and which take the place of others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from leastwise.domain.playground import ModelNeed, Residency, Swap


@dataclass(frozen=True)
class Sharers:
    """Columns that one model in memory serves, and what it needs, in bytes."""

    columns: tuple[int, ...]
    need_bytes: int


def planned_residency(
    available_bytes: int,
    needs: Sequence[ModelNeed],
    shared: Mapping[int, str],
    reserve_bytes: Callable[[int], int],
) -> Residency:
    """In the order of the columns: what fits stays, and each further one replaces the oldest.

    `shared` names for each column the model that serves it. `reserve_bytes` is what must stay
    free beside so many bytes of models.
    """
    models = _models(needs, shared)
    resident: list[Sharers] = []
    together: list[int] = []
    swaps: list[Swap] = []
    too_large: list[int] = []

    def has_room(models: Sequence[Sharers]) -> bool:
        total = sum(model.need_bytes for model in models)
        return total + reserve_bytes(total) <= available_bytes

    for model in models:
        if not has_room([model]):
            too_large += model.columns
            continue
        replaced: list[Sharers] = []
        while not has_room([*resident, model]):
            replaced.append(resident.pop(0))
        resident.append(model)
        if replaced:
            gone = tuple(column for one in replaced for column in one.columns)
            swaps += [Swap(column, gone) for column in model.columns]
        elif not swaps:
            together += model.columns
        else:  # it lies beside those that took others' places, and replaces none itself
            swaps += [Swap(column, ()) for column in model.columns]
    return Residency(
        available_bytes,
        tuple(needs),
        tuple(sorted(together)),
        tuple(swaps),
        tuple(sorted(too_large)),
    )


def _models(needs: Sequence[ModelNeed], shared: Mapping[int, str]) -> list[Sharers]:
    """Each model once, in the order of its first column; those without a figure are left out."""
    found: dict[str, list[ModelNeed]] = {}
    for need in needs:
        if need.need_bytes is not None:
            found.setdefault(shared[need.column], []).append(need)
    return [
        Sharers(tuple(one.column for one in each), max(one.need_bytes or 0 for one in each))
        for each in found.values()
    ]
