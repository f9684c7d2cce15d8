"""The tables behind the plots of a benchmark: the same figures, to sort and to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QSettings

from leastwise.desktop.language.figures import exact_bytes, gib, significant, whole
from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.pages.bench.bench_words import interval_words, part_words
from leastwise.desktop.pages.bench.plot_data import MemoryBar, Part, SpeedPoint, SpeedSeries
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column, Row
from leastwise.domain.figures import NOT_MEASURED

Data = TypeVar("Data")


@dataclass(frozen=True)
class SpeedRow:
    """One point of a plot, with the name of its series."""

    name: str
    point: SpeedPoint


def _tr(text: str) -> str:
    return QCoreApplication.translate("bench", text)


class DataTable(ResultsTable[Row], Generic[Row, Data]):
    """A table of what a plot draws."""

    def show_data(self, data: Sequence[Data]) -> None:
        """Fill it."""
        raise NotImplementedError


class SpeedTable(DataTable[SpeedRow, SpeedSeries]):
    """A row a point, with every sample."""

    def __init__(self, theme: Theme, name: str, memory: QSettings) -> None:
        super().__init__(theme, name, _speed_columns(), memory, stretched=4)

    def show_data(self, data: Sequence[SpeedSeries]) -> None:
        """Fill it."""
        self.show_rows([SpeedRow(one.name, point) for one in data for point in one.points])
        self.fit_columns()


class MemoryTable(DataTable[MemoryBar, MemoryBar]):
    """A row a subject, a column a part."""

    def __init__(self, theme: Theme, name: str, memory: QSettings) -> None:
        super().__init__(theme, name, _memory_columns(), memory)

    def show_data(self, data: Sequence[MemoryBar]) -> None:
        """Fill it."""
        self.show_rows(data)
        self.fit_columns()


def _speed_columns() -> tuple[Column[SpeedRow], ...]:
    return (
        Column("series", _tr("Model"), lambda r: r.name),
        Column(
            "tokens",
            _tr("Tokens"),
            lambda r: whole(r.point.x_tokens),
            sort=lambda r: r.point.x_tokens,
            figures=True,
        ),
        Column(
            "median",
            _tr("Median tokens/s"),
            lambda r: significant(r.point.spread.median),
            sort=lambda r: r.point.spread.median,
            figures=True,
        ),
        Column(
            "interval",
            _tr("95 % interval"),
            lambda r: interval_words(r.point.spread),
            sort=lambda r: r.point.spread.low,
            figures=True,
        ),
        Column(
            "samples",
            _tr("Samples, tokens/s"),
            lambda r: listed_apart(significant(value) for value in r.point.samples),
        ),
    )


def _memory_columns() -> tuple[Column[MemoryBar], ...]:
    return (
        Column("model", _tr("Model"), lambda b: b.name),
        *(_part_column(part) for part in Part),
        _size_column("computed", _tr("Computed"), lambda b: b.computed_bytes),
        _size_column("peak", _tr("Peak, measured"), lambda b: b.peak_bytes),
        _size_column("private", _tr("Private"), lambda b: b.private_bytes),
        _size_column("file", _tr("File-backed"), lambda b: b.file_bytes),
        _size_column("unloaded", _tr("After unloading"), lambda b: b.unloaded_bytes),
    )


def _part_column(part: Part) -> Column[MemoryBar]:
    words = part_words(part)
    return _size_column(part.value, words[:1].upper() + words[1:], lambda b: b.part(part))


def _size_column(
    key: str, title: str, size_bytes: Callable[[MemoryBar], int | None]
) -> Column[MemoryBar]:
    def words(bar: MemoryBar) -> str:
        size = size_bytes(bar)
        return NOT_MEASURED if size is None else gib(size)

    def exact(bar: MemoryBar) -> str:
        size = size_bytes(bar)
        return NOT_MEASURED if size is None else exact_bytes(size)

    return Column(key, title, words, sort=size_bytes, tip=exact, figures=True)
