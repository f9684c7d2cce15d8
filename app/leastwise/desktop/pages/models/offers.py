"""What a repository has to choose from: each quantisation with its size and whether it fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.fits import Fit, Sibling
from leastwise.domain.hub_search import HubVariant, HubVariants


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


class OffersReading(QObject):
    """`read` gives a row and its offers; `ended` follows once nothing runs.

    Where nothing is known of the model yet, the header of one of its files is asked for too.
    """

    read = Signal(object, object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, core: CoreCalls, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether the Hub is being asked."""
        return self._job is not None

    def start(self, row: FitRow) -> None:
        """Ask for what the repository of a row has."""
        self.cancel()
        repository, known, from_shape = row.facts.repository, row.fit, row.from_shape

        def work(stop: Cancellation) -> Offers:
            found = self._core.hub.variants(repository, stop)
            fit = known if _is_sound(known) else self._look_up(found, stop)
            return Offers(_offers(found, fit, self._core.fit_of_sizes), from_shape and fit is known)

        job = self._job = self._jobs.start(
            work,
            lambda offers: self._end(job, row, offers),
            lambda error: self._end(job, row, error),
            self,
        )

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._job is not None:
            self._job.cancel()

    def _look_up(self, found: HubVariants, stop: Cancellation) -> Fit | None:
        """One of them by its own header; None where that cannot be read."""
        chosen = next((one for one in found.variants if one.label == "Q4_K_M"), found.variants[0])
        reference = f"{found.name}:{_names(found)[chosen]}"
        (fit,) = self._core.fit(self._core.fit_request([reference]), lambda _event: None, stop)
        return fit if _is_sound(fit) else None

    def _end(self, job: Job, row: FitRow, told: Offers | LeastwiseError) -> None:
        if job is not self._job:
            return
        self._job = None
        if isinstance(told, Offers):
            self.read.emit(row, told)
        elif not isinstance(told, Cancelled):
            self.failed.emit(told)
        self.ended.emit()


def _is_sound(fit: Fit | None) -> bool:
    return (
        fit is not None and fit.header is not None and fit.memory is not None and fit.file_bytes > 0
    )


def _names(found: HubVariants) -> dict[HubVariant, str]:
    """What each is asked for by: its quantisation, or where several have that, its file's name."""
    counts = Counter(one.label for one in found.variants)
    return {one: one.label if counts[one.label] == 1 else one.stem for one in found.variants}


def _offers(
    found: HubVariants,
    fit: Fit | None,
    of_sizes: Callable[[Fit, tuple[Sibling, ...]], tuple[Fit, ...]],
) -> tuple[Offer, ...]:
    names = _names(found)
    fits: dict[HubVariant, Fit] = {}
    if fit is not None:
        base = _base(found, fit)
        alike = [one for one in found.variants if one.base == base]
        siblings = tuple(Sibling(one.label, one.size_bytes) for one in alike)
        fits = dict(zip(alike, of_sizes(fit, siblings), strict=True))
    return tuple(
        Offer(f"{found.name}:{names[one]}", names[one], one.size_bytes, fits.get(one))
        for one in found.variants
    )


def _base(found: HubVariants, fit: Fit) -> str | None:
    """The design that a fit is of; None where a repository has several and none is meant."""
    same_size = [one.base for one in found.variants if one.size_bytes == fit.file_bytes]
    bases = {one.base for one in found.variants}
    if len(bases) == 1:
        return bases.pop()
    return same_size[0] if len(set(same_size)) == 1 else None
