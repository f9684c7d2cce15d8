"""The table of models: what each needs here, whether it fits, and how fast it would be."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, QSignalBlocker

from leastwise.desktop.fit_words import (
    decode_words,
    memory_words,
    name_words,
    speed_origin,
    verdict_order,
    verdict_sentence,
    verdict_symbol,
    verdict_words,
)
from leastwise.desktop.pages.models.fit_row import FitRow
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.figures import NOT_MEASURED, gb, parameters

_SAMPLES: Final = {
    1: "100.0 B",
    2: "1,000 MB",
    3: "1,000 MiB",
    4: "does not fit mm",
    5: "0.964 (0.800-1.13) predicted m",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelTable", text)


class ModelTable(ResultsTable[FitRow]):
    """Its columns are wide enough before there are figures, so that nothing moves as they come."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__(theme, _tr("Models"), _columns(), memory)
        header, measures = self.horizontalHeader(), theme.measures
        if memory.value(self._key) is None:
            with QSignalBlocker(header):
                for at, sample in _SAMPLES.items():
                    title = f"{self.item_model.columns[at].title} mm"
                    wanted = max(measures.width(sample), measures.width(title))
                    header.resizeSection(at, wanted + measures.step(8) * 2)


def _columns() -> tuple[Column[FitRow], ...]:
    return (
        Column(
            "model",
            _tr("Model"),
            lambda r: name_words(r.fit, r.reference),
            tip=lambda r: f"{name_words(r.fit, r.reference)}\n{r.reference}",
        ),
        Column(
            "parameters",
            _tr("Parameters"),
            lambda r: parameters(r.fit.parameters) if r.fit and r.fit.parameters else NOT_MEASURED,
            sort=lambda r: r.fit.parameters if r.fit else None,
            figures=True,
        ),
        Column(
            "file",
            _tr("File"),
            lambda r: gb(r.fit.file_bytes) if r.fit and r.fit.file_bytes else NOT_MEASURED,
            sort=lambda r: r.fit.file_bytes if r.fit else None,
            tip=lambda r: f"{r.fit.file_bytes:,} B" if r.fit else "",
            figures=True,
        ),
        Column(
            "memory",
            _tr("Memory"),
            lambda r: memory_words(r.fit),
            sort=_memory_bytes,
            tip=lambda r: f"{_memory_bytes(r) or 0:,} B" if _memory_bytes(r) else "",
            figures=True,
        ),
        Column(
            "fit",
            _tr("Fit"),
            lambda r: verdict_words(r.fit),
            sort=lambda r: verdict_order(r.fit),
            tip=lambda r: verdict_sentence(r.fit),
            symbol=lambda r: verdict_symbol(r.fit),
        ),
        Column(
            "decode",
            _tr("Decode tokens/s"),
            lambda r: decode_words(r.fit),
            sort=_decode_tokens_per_s,
            tip=_decode_tip,
            figures=True,
        ),
    )


def _memory_bytes(row: FitRow) -> int | None:
    return row.fit.memory.total_bytes if row.fit and row.fit.memory else None


def _decode_tokens_per_s(row: FitRow) -> float | None:
    speed = row.fit.speed if row.fit else None
    return speed.decode_tokens_per_s.likely if speed else None


def _decode_tip(row: FitRow) -> str:
    return speed_origin("decode", row.fit.speed) if row.fit else ""
