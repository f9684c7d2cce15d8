"""Other quantisations of a model by the sizes of their files, from the fit of one of them."""

from __future__ import annotations

from dataclasses import replace

from leastwise.domain.candidates import RunSettings
from leastwise.domain.fits import DeviceMemory, Fit, MemoryNeed, Sibling
from leastwise.domain.messages import say
from leastwise.fit.contexts import largest_context
from leastwise.fit.formula import Formula, NeedOf, anchored
from leastwise.fit.judging import Circumstances, has_room, judge
from leastwise.fit.standing import Standing

METHOD = "size"


def fit_of_size(known: Fit, other: Sibling, standing: Standing) -> Fit:
    """Another quantisation: weights as much larger as its file, all else as the known one has it.

    `known` has a header and its memory. No speed is told, which hangs on the types of the weights.
    """
    assert known.header is not None
    assert known.memory is not None
    share = other.file_bytes / known.file_bytes
    planned = known.planned
    formula: NeedOf = Formula(known.header, known.memory.runtime_bytes)
    base = anchored(formula, planned.need, planned.settings) if planned else formula

    def need_of(settings: RunSettings) -> MemoryNeed:
        return _scaled(base(settings), share)

    need = need_of(known.settings)
    fit = replace(
        known,
        reference="",
        quantisation=other.quantisation,
        file_bytes=other.file_bytes,
        memory=need,
        room=standing.room,
        speed=None,
        speed_missing=say("fit.speed_of_size"),
        planned=None,
        local_path="",
        sha256="",
        siblings=(),
    )
    room = standing.room
    if room is None:
        return replace(fit, judgement=None)
    largest = largest_context(
        fit.settings,
        fit.context_tokens,
        need_of,
        need_of,
        lambda asked: has_room(asked, room.obtainable_bytes),
    )
    around = Circumstances(
        fit.settings, room, need_of, largest.context_tokens, fit.file_bytes, fit.siblings
    )
    return replace(fit, judgement=judge(need, around))


def _scaled(need: MemoryNeed, share: float) -> MemoryNeed:
    return replace(
        need,
        weights_bytes=round(need.weights_bytes * share),
        repacked_bytes=round(need.repacked_bytes * share),
        devices=tuple(_on_device(one, share) for one in need.devices),
        method=METHOD,
        formula_reason=None,
    )


def _on_device(memory: DeviceMemory, share: float) -> DeviceMemory:
    return replace(memory, weights_bytes=round(memory.weights_bytes * share))
