"""The words for the memory that a candidate will take, as it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import gib, whole

if TYPE_CHECKING:
    from leastwise.domain.candidates import Candidate


def computed_words(candidate: Candidate) -> str:
    """The parts of the memory that was computed before loading."""
    plan = candidate.plan
    if plan is None:
        return QCoreApplication.translate("figures", "Its memory could not be computed.")
    return QCoreApplication.translate(
        "figures",
        "Computed before loading ({origin}): weights {weights}, KV cache {kv}, "
        "compute buffers {compute}, together {total} B.",
    ).format(
        origin=plan.origin,
        weights=gib(plan.weights_bytes),
        kv=gib(plan.kv_bytes + plan.state_bytes),
        compute=gib(plan.compute_bytes + plan.output_bytes),
        total=whole(plan.total_bytes),
    )
