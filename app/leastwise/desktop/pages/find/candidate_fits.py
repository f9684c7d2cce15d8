"""Whether candidates fit this computer, each under the settings that it would be run with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.desktop.fit_task import FitWork
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.fit_events import FitEvent
    from leastwise.domain.fits import Fit


def fits_of(core: CoreCalls, candidates: Sequence[Candidate]) -> FitWork:
    """The work that finds out; those that are run alike are asked for together."""
    alike: dict[tuple[int, str, int], list[str]] = {}
    for candidate in candidates:
        if candidate.fault is None:
            settings = candidate.settings
            key = (settings.context_tokens, settings.kv_type_k, settings.sequences)
            alike.setdefault(key, []).append(candidate.model.path)

    def work(accept: Callable[[FitEvent], None], stop: Cancellation) -> tuple[Fit, ...]:
        found: list[Fit] = []
        for (context_tokens, kv_type, sequences), paths in alike.items():
            request = core.fit_request(
                paths, context_tokens=context_tokens, kv_type=kv_type, parallel=sequences
            )
            fits = core.fit(request, accept, stop)
            found += [replace(fit, reference=path) for path, fit in zip(paths, fits, strict=True)]
        return tuple(found)

    return work
