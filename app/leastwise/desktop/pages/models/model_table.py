"""The table of models: what each needs here, whether it fits, and how fast it would be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, QSignalBlocker
from PySide6.QtWidgets import QAbstractItemView

from leastwise.desktop.fit_words import (
    decode_words,
    memory_words,
    speed_origin,
    verdict_order,
    verdict_sentence,
    verdict_symbol,
    verdict_words,
)
from leastwise.desktop.language.figures import exact_bytes, gb, parameters, whole
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.row_words import (
    facts_lines,
    row_name,
    shape_words,
    where_words,
)
from leastwise.desktop.remembered import stored_shape
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.giving_way import GivingWay
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.wording import shortened
from leastwise.domain.figures import NOT_MEASURED

_SAMPLES: Final = {
    "where": "catalogue",
    "parameters": "100 B",
    "file": "1,000 MB",
    "memory": "1,000 MiB",
    "fit": "does not fit mm",
    "decode": "22.8 k (18.9 k-26.6 k)M",
    "licence": "apache-2.0",
}
_LONGEST_TIP: Final = 400
# What gives way first where there is no room: the detail of a model says all of it.
_GIVING_WAY: Final = ("licence", "parameters", "where", "file", "memory", "decode")
_NAME_STEPS: Final = 5
_WHOLE_NAME_STEPS: Final = 10
_WIDEST_NAME_STEPS: Final = 32
_NAME_SHARE: Final = 0.3
_PLACES: Final = {where: number for number, where in enumerate(Where)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelTable", text)


class ModelTable(ResultsTable[FitRow]):
    """Its columns are wide enough before there are figures, so that nothing moves as they come."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__(theme, _tr("Models"), _columns(), memory)
        header, measures = self.horizontalHeader(), theme.measures
        self._giving_way = GivingWay(theme, self, _GIVING_WAY, wanted_px=self._wanted_px)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if stored_shape(memory, self.memory_key) is None:
            with QSignalBlocker(header):
                for at, column in enumerate(self.item_model.columns):
                    if column.key in _SAMPLES:
                        words = (_SAMPLES[column.key], column.title)
                        wanted = max(measures.width(sample) for sample in words)
                        header.resizeSection(at, wanted + measures.step(12) * 2)

    def least_room(self) -> int:
        """Names are long."""
        return self._theme.measures.step(24) * _NAME_STEPS

    def most_room(self) -> int:
        """Figures stay near their name on a wide screen."""
        return self._theme.measures.step(24) * _WIDEST_NAME_STEPS

    def _wanted_px(self) -> int:
        """Room for a whole name, where that is no more than a share of the table."""
        whole_px = self._theme.measures.step(24) * _WHOLE_NAME_STEPS
        share_px = round(self.viewport().width() * _NAME_SHARE)
        return max(min(whole_px, share_px), self.least_room())

    def share_room(self) -> None:
        """Show the columns that have room, and give the name what is left over."""
        self._giving_way.fit()
        super().share_room()


def _columns() -> tuple[Column[FitRow], ...]:
    return (
        Column("model", _tr("Model"), row_name, sort=_name_order, tip=_model_tip),
        Column(
            "where",
            _tr("Where"),
            where_words,
            sort=lambda r: _PLACES[r.where],
            tip=_model_tip,
        ),
        Column(
            "parameters",
            _tr("Parameters"),
            lambda r: parameters(r.parameters) if r.parameters else NOT_MEASURED,
            sort=lambda r: r.parameters or None,
            tip=lambda r: whole(r.parameters) if r.parameters else "",
            figures=True,
        ),
        Column(
            "file",
            _tr("File"),
            lambda r: gb(r.fit.file_bytes) if r.fit and r.fit.file_bytes else NOT_MEASURED,
            sort=lambda r: r.fit.file_bytes or None if r.fit else None,
            tip=lambda r: _marked(r, exact_bytes(r.fit.file_bytes) if r.fit else ""),
            figures=True,
        ),
        Column(
            "memory",
            _tr("Memory"),
            lambda r: memory_words(r.fit),
            sort=_memory_bytes,
            tip=lambda r: _marked(
                r, exact_bytes(_memory_bytes(r) or 0) if _memory_bytes(r) else ""
            ),
            figures=True,
        ),
        Column("fit", _tr("Fit"), _fit_words, sort=_fit_order, tip=_fit_tip, symbol=_fit_symbol),
        Column(
            "decode",
            _tr("Tokens/s, predicted"),
            lambda r: decode_words(r.fit),
            sort=_decode_tokens_per_s,
            tip=lambda r: _marked(r, speed_origin("decode", r.fit.speed) if r.fit else ""),
            figures=True,
        ),
        Column(
            "licence",
            _tr("Licence"),
            lambda r: shortened(r.facts.licence) or NOT_MEASURED,
            sort=lambda r: r.facts.licence.casefold() or None,
            tip=_model_tip,
        ),
    )


def _model_tip(row: FitRow) -> str:
    names = (row_name(row), row.reference, row.facts.family)
    lines = [shortened(name, _LONGEST_TIP) for name in names if name]
    return _marked(row, "\n".join([*dict.fromkeys(lines), *facts_lines(row.facts)]))


def _marked(row: FitRow, words: str) -> str:
    """The words, with where the figures come from if the file itself was not looked at."""
    if not words or not row.from_shape or row.fit is None:
        return words
    return f"{words}\n\n{shape_words()}"


def _name_order(row: FitRow) -> str:
    """Its name without capitals, which of 20,000 rows of the Hub is known already."""
    if row.fit is None and row.facts.name:
        return row.words.partition("\n")[0]
    return row_name(row).casefold()


def _memory_bytes(row: FitRow) -> int | None:
    return row.fit.memory.total_bytes if row.fit and row.fit.memory else None


def _decode_tokens_per_s(row: FitRow) -> float | None:
    speed = row.fit.speed if row.fit else None
    return speed.decode_tokens_per_s.likely if speed else None


def _fit_words(row: FitRow) -> str:
    return _tr("not known") if row.facts.missing and row.fit is None else verdict_words(row.fit)


def _fit_order(row: FitRow) -> float | None:
    return None if row.fit is None else verdict_order(row.fit)


def _fit_tip(row: FitRow) -> str:
    if row.fit is None and row.where is not Where.HERE:
        return _tr("Not known until its header is read: Look up asks the Hub for it.")
    return _marked(row, verdict_sentence(row.fit))


def _fit_symbol(row: FitRow) -> Symbol | None:
    if row.fit is None and row.where is not Where.HERE:
        return None
    return verdict_symbol(row.fit)
