"""What a repository has to choose from: each quantisation with its size and whether it fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.pages.models.row_reading import RowReading
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.fits import Fit, Sibling
from leastwise.domain.hub_search import HubVariant, HubVariants

_USUAL: Final = "Q4_K_M"
# Each costs a header of a few MB.
_MOST_DESIGNS: Final = 4


@dataclass(frozen=True, eq=False)
class Offer:
    """One model of a repository; `fit` is None where nothing is known of its design."""

    reference: str
    label: str
    file_bytes: int
    fit: Fit | None = None


@dataclass(frozen=True)
class Offers:
    """All of them, the smallest first; `from_shape` where the fits rest on a published shape."""

    offers: tuple[Offer, ...] = field(default=())
    from_shape: bool = False


class OffersReading(RowReading):
    """Gives a row's offers.

    Where nothing is known of the model yet, the header of one file of each design is asked for too.
    """

    def start(self, row: FitRow) -> None:
        """Ask for what the repository of a row has."""
        repository, known, from_shape = row.facts.repository, row.fit, row.from_shape

        def work(stop: Cancellation) -> Offers:
            found = self._core.hub.variants(repository, stop)
            designs = _known_designs(found, known)
            fits = designs or self._look_up(found, stop)
            offers = _offers(found, fits, self._core.fit_of_sizes)
            return Offers(offers, from_shape and bool(designs))

        self._ask(row, work)

    def _look_up(self, found: HubVariants, stop: Cancellation) -> dict[str, Fit]:
        """A fit of each design by the header of one of its files, as far as those can be read."""
        names = _names(found)
        chosen: dict[str, HubVariant] = {}
        for one in found.variants:
            if one.base not in chosen or one.label == _USUAL:
                chosen[one.base] = one
        asked = dict(list(chosen.items())[:_MOST_DESIGNS])
        references = [f"{found.name}:{names[one]}" for one in asked.values()]
        fits = self._core.fit(self._core.fit_request(references), lambda _event: None, stop)
        return {base: fit for base, fit in zip(asked, fits, strict=True) if _is_sound(fit)}


def _is_sound(fit: Fit | None) -> bool:
    return (
        fit is not None and fit.header is not None and fit.memory is not None and fit.file_bytes > 0
    )


def _names(found: HubVariants) -> dict[HubVariant, str]:
    """What each is asked for by: its quantisation, or where several have that, its file's name."""
    counts = Counter(one.label for one in found.variants)
    return {one: one.label if counts[one.label] == 1 else one.stem for one in found.variants}


def _known_designs(found: HubVariants, fit: Fit | None) -> dict[str, Fit]:
    """What is known already, where it is clear which design that is of."""
    if fit is None or not _is_sound(fit):
        return {}
    bases = {one.base for one in found.variants}
    if len(bases) > 1:
        bases = {one.base for one in found.variants if one.size_bytes == fit.file_bytes}
    return {bases.pop(): fit} if len(bases) == 1 else {}


def _offers(
    found: HubVariants,
    fits: Mapping[str, Fit],
    of_sizes: Callable[[Fit, tuple[Sibling, ...]], tuple[Fit, ...]],
) -> tuple[Offer, ...]:
    names = _names(found)
    told: dict[HubVariant, Fit] = {}
    for base, fit in fits.items():
        alike = [one for one in found.variants if one.base == base]
        siblings = tuple(Sibling(one.label, one.size_bytes) for one in alike)
        told.update(zip(alike, of_sizes(fit, siblings), strict=True))
    return tuple(
        Offer(f"{found.name}:{names[one]}", names[one], one.size_bytes, told.get(one))
        for one in found.variants
    )
