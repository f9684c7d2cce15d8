"""What of the catalogue fits, and how fast it would be: offline, from published shapes alone.

Nothing is written and no child is started: a shape becomes a header in memory, and the formulas
of memory and speed are asked of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from leastwise.domain.candidates import RunSettings
from leastwise.domain.catalogue import CatalogueFit, CatalogueRow, ModelKind
from leastwise.domain.fits import Fit, MemoryNeed, MemoryRoom, SpeedEstimate
from leastwise.domain.messages import Message, say
from leastwise.domain.model_header import ModelHeader
from leastwise.engine.standin.published import MIXES, published_header
from leastwise.engine.standin.shape import Shape
from leastwise.fit.contexts import largest_context
from leastwise.fit.formula import Formula
from leastwise.fit.judging import Circumstances, has_room, judge
from leastwise.fit.service import settings_for
from leastwise.fit.speed import predict, unpredictable
from leastwise.fit.standing import Standing
from leastwise.machine.cores import physical_cores


@dataclass(frozen=True)
class _Design:
    """What a fit depends on: rows that are alike in it are computed once."""

    shape: Shape
    quantisation: str
    trained_tokens: int | None
    embeds: bool


def catalogue_fits(
    rows: Iterable[CatalogueRow],
    shapes: Mapping[str, Shape],
    settings: RunSettings,
    standing: Standing,
) -> tuple[CatalogueFit, ...]:
    """Each row as its usual quantisation on one machine, under these settings.

    A row whose shape or mix of types is not known has no fit, and says so.
    """
    cores = physical_cores()
    known: dict[_Design, Fit] = {}
    return tuple(
        _row(row, shapes.get(row.variant.id), settings, standing, cores, known) for row in rows
    )


def _row(
    row: CatalogueRow,
    shape: Shape | None,
    settings: RunSettings,
    standing: Standing,
    cores: int,
    known: dict[_Design, Fit],
) -> CatalogueFit:
    quantisation, reference = row.variant.quantisations[0], row.variant.reference
    if shape is None:
        missing = say("catalogue.no_shape", reference=reference)
        return CatalogueFit(row, quantisation, None, missing)
    if quantisation not in MIXES:
        missing = say("catalogue.no_mix", quantisation=quantisation, reference=reference)
        return CatalogueFit(row, quantisation, None, missing)
    embeds = ModelKind.EMBEDDING in row.family.kinds
    design = _Design(shape, quantisation, row.variant.context_tokens, embeds)
    if design not in known:
        known[design] = _fit(design, settings, standing, cores)
    fit = replace(known[design], reference=reference, name=row.variant.id)
    return CatalogueFit(row, quantisation, fit)


def _fit(design: _Design, settings: RunSettings, standing: Standing, cores: int) -> Fit:
    """The fit of every row of one design; it has the name of none."""
    header = published_header(replace(design.shape, mix=MIXES[design.quantisation]))
    if design.embeds:
        settings = replace(settings, embeddings=True)
    asked = Fit(
        reference="",
        name="",
        architecture=header.architecture,
        quantisation=design.quantisation,
        parameters=header.parameters,
        file_bytes=header.file_bytes,
        context_tokens=design.trained_tokens,
        settings=settings_for(settings, design.trained_tokens, header.file_bytes, cores),
        machine=standing.name,
        room=standing.room,
        header=header,
    )
    return _held(asked, header, standing)


def _held(asked: Fit, header: ModelHeader, standing: Standing) -> Fit:
    formula = Formula(header)
    need = formula(asked.settings)
    speed, missing = _speed(asked, header, standing)
    fit = replace(asked, memory=need, speed=speed, speed_missing=missing)
    if standing.room is None:
        return fit
    largest = _largest(fit, formula, standing.room)
    around = Circumstances(asked.settings, standing.room, formula, largest, asked.file_bytes)
    return replace(fit, judgement=judge(need, around))


def _speed(
    asked: Fit, header: ModelHeader, standing: Standing
) -> tuple[SpeedEstimate | None, Message | None]:
    """The predicted speed, or why there is none; nobody waits for an embedding to be written."""
    settings, machine = asked.settings, standing.speed
    if machine is None or settings.embeddings:
        return None, standing.speed_missing
    why_not = unpredictable(settings, machine, header.own("block_count") or 0)
    if why_not is not None:
        return None, why_not
    prompt_tokens = min(asked.prompt_tokens, settings.context_tokens)
    return predict(header, settings, machine, standing.learned, prompt_tokens), None


def _largest(fit: Fit, formula: Formula, room: MemoryRoom) -> int:
    """The largest context that fits once other programs are closed, in tokens."""

    def fits(need: MemoryNeed) -> bool:
        return has_room(need, room.obtainable_bytes)

    found = largest_context(fit.settings, fit.context_tokens, formula, formula, fits)
    return found.context_tokens
