"""What to try first on this computer: a small model, one in the middle, and the largest."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from leastwise.domain.catalogue import CatalogueFit, ModelKind, Suggestion
from leastwise.domain.fits import Fit, FitVerdict
from leastwise.domain.messages import Message, say

# Slower than reading is no fun; a quarter of what is available stays for everything else.
READABLE_TOKENS_PER_S: Final = 8.0
COMFORTABLE_SHARE: Final = 0.75
# Models of about one size: the newest of them is the better bet.
_ALIKE_SHARE: Final = 0.8
_SMALL_PARAMETERS: Final = 1e9
_YEAR: Final = 0.35


def suggest(fits: Sequence[CatalogueFit]) -> tuple[Suggestion, ...]:
    """Up to three that fit comfortably and write at a readable speed, the smallest first.

    Models for general use whose licence lets a business use them; others only where there is
    none of those. Where speed is not known, fit alone decides.
    """
    comfortable = [one for one in fits if _is_general(one) and _is_comfortable(one)]
    pool = [one for one in comfortable if one.row.family.commercial] or comfortable
    if not pool:
        return ()
    most = max(map(_parameters, pool))
    large = _newest([one for one in pool if _parameters(one) >= most * _ALIKE_SHARE])
    small = _nearest(pool, min(_SMALL_PARAMETERS, most / 3))
    target = math.sqrt(_parameters(small) * _parameters(large))
    families = {small.row.family.id, large.row.family.id}
    between = [one for one in pool if _parameters(small) < _parameters(one) < _parameters(large)]
    others = [one for one in between if one.row.family.id not in families] or between
    chosen = [("small", small)]
    if others:
        chosen.append(("middle", _nearest(others, target)))
    if large is not small:
        chosen.append(("large", large))
    return tuple(Suggestion(one, place, _why(one, place)) for place, one in chosen)


def _is_general(one: CatalogueFit) -> bool:
    return ModelKind.GENERAL in one.row.family.kinds


def _is_comfortable(one: CatalogueFit) -> bool:
    fit = one.fit
    if fit is None or fit.memory is None or fit.room is None or fit.judgement is None:
        return False
    if fit.judgement.verdict is not FitVerdict.FITS:
        return False
    if fit.memory.total_bytes > fit.room.available_bytes * COMFORTABLE_SHARE:
        return False
    return fit.speed is None or fit.speed.decode_tokens_per_s.likely >= READABLE_TOKENS_PER_S


def _parameters(one: CatalogueFit) -> int:
    return one.row.variant.parameters or 0


def _newest(pool: Sequence[CatalogueFit]) -> CatalogueFit:
    return max(pool, key=lambda one: (one.row.family.released, _parameters(one)))


def _nearest(pool: Sequence[CatalogueFit], parameters: float) -> CatalogueFit:
    """The one nearest to a size, where a year of age counts like a third more or less.

    One whose month is not known counts like the oldest.
    """
    known = [years for one in pool if (years := _years(one)) is not None] or [0.0]
    newest, oldest = max(known), min(known)

    def distance(one: CatalogueFit) -> float:
        years = _years(one)
        age = newest - (oldest if years is None else years)
        return abs(math.log(_parameters(one) / parameters)) + _YEAR * age

    return min(pool, key=distance)


def _years(one: CatalogueFit) -> float | None:
    year, _, month = one.row.family.released.partition("-")
    return int(year) + int(month or 1) / 12 if year else None


def _why(one: CatalogueFit, place: str) -> Message:
    assert one.fit is not None
    family, fit = one.row.family, one.fit
    good_at = say("catalogue.good_at_unknown")
    if family.good_at:
        good_at = say("catalogue.good_at", what=good_at_words(family.good_at))
    licence = say("catalogue.try_licence", licence=family.licence)
    where = _place(fit, place, _parameters(one))
    if fit.speed is None:
        return say("catalogue.try_reason_unmeasured", place=where, licence=licence, good_at=good_at)
    likely = fit.speed.decode_tokens_per_s.likely
    speed = say("catalogue.try_speed", tokens_per_s=likely)
    return say("catalogue.try_reason", place=where, speed=speed, licence=licence, good_at=good_at)


def good_at_words(codes: Sequence[str]) -> Message:
    """What a family is good at, as one enumeration, or that no source says it."""
    if not codes:
        return say("catalogue.good_at_nothing")
    *earlier, last = (Message(f"catalogue.good_at.{code}") for code in codes)
    words = last
    for one in reversed(earlier):
        words = say("catalogue.list", first=one, second=words)
    return words


def _place(fit: Fit, place: str, parameters: int) -> Message:
    assert fit.memory is not None
    assert fit.judgement is not None
    memory_bytes, spare_bytes = fit.memory.total_bytes, fit.judgement.spare_bytes
    if place == "small":
        return say("catalogue.try_small", parameters=parameters, memory_bytes=memory_bytes)
    if place == "middle":
        return say("catalogue.try_middle", spare_bytes=spare_bytes)
    return say("catalogue.try_large", memory_bytes=memory_bytes, spare_bytes=spare_bytes)
