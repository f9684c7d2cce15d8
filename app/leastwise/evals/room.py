"""Whether a model fits beside those that are in memory already."""

from __future__ import annotations

import psutil

from leastwise.domain.candidates import Candidate
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say


def check_room(candidate: Candidate, *, beside_others: bool) -> None:
    """Raise EnvironmentFault where the memory that is left does not hold the candidate.

    What lies on a GPU was planned into the room that the GPU has left.
    """
    available_bytes = psutil.virtual_memory().available
    plan = candidate.plan
    if plan is None or candidate.settings.gpu_devices or plan.total_bytes <= available_bytes:
        return
    raise EnvironmentFault(
        say(
            "judge.no_room_beside" if beside_others else "judge.no_room",
            model=candidate.name,
            needed=plan.total_bytes,
            available=available_bytes,
        )
    )
