"""Which models lie in memory together, in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import gib
from leastwise.desktop.language.lists import listed
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.playground import ColumnKind, ColumnModel, Residency

_NAME_LETTERS = 32


def residency_words(residency: Residency, columns: Sequence[ColumnModel]) -> str:
    """What fits together, who takes whose place, and what does not fit at all."""
    local = [at for at, one in enumerate(columns) if one.kind is ColumnKind.LOCAL]
    if not local:
        return ""
    said = [_together(residency, columns, local)]
    for swap in residency.swaps:
        words = _tr("{name} takes the place of {others}.")
        others = _names(columns, swap.replaces)
        said.append(words.format(name=_names(columns, [swap.column]), others=others))
    if residency.too_large:
        words = _tr("{names}: too large for the {free} that there are.")
        free = gib(residency.available_bytes)
        said.append(words.format(names=_names(columns, residency.too_large), free=free))
    faults = {sentence(one.fault): None for one in residency.needs if one.fault is not None}
    return " ".join([*filter(None, said), *faults])


def _together(residency: Residency, columns: Sequence[ColumnModel], local: Sequence[int]) -> str:
    names = _names(columns, residency.together)
    known = [one.need_bytes for one in residency.needs if one.column in residency.together]
    if not residency.together or any(need is None for need in known):
        return ""
    need, free = gib(_shared_need(residency, columns)), gib(residency.available_bytes)
    if len(residency.together) > 1:
        return _tr("{names} fit together: {need} of {free}.").format(
            names=names, need=need, free=free
        )
    if len(local) > 1:
        return _tr("{names} fits alone: {need} of {free}.").format(
            names=names, need=need, free=free
        )
    return _tr("{names} fits: {need} of {free}.").format(names=names, need=need, free=free)


def _shared_need(residency: Residency, columns: Sequence[ColumnModel]) -> int:
    """Columns that share a model share its memory."""
    needs = {
        columns[one.column].reference: one.need_bytes or 0
        for one in residency.needs
        if one.column in residency.together
    }
    return sum(needs.values())


def _names(columns: Sequence[ColumnModel], of: Iterable[int]) -> str:
    named = (isolated(shortened(columns[at].name, _NAME_LETTERS)) for at in of)
    return listed(dict.fromkeys(named))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Residency", words)
