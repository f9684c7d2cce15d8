"""The table of a benchmark: a row a model and test, filled while it is measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings

from leastwise.desktop.bench_walk import Line
from leastwise.desktop.pages.bench import bench_words as words
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.giving_way import GivingWay
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.bench_results import Spread
from leastwise.domain.measures import PeakMemory

NAME_SAMPLE: Final = "a-model-of-1.1B (Q4_K_M)"
# What gives way first where there is no room; the panel beside the plots has it all.
_GIVING_WAY: Final = (
    "unloaded",
    "evaluate",
    "load",
    "peak",
    "ttft",
    "samples",
    "interval",
    "note",
)
_NAME_STEPS: Final = 3
_WIDEST_NAME_STEPS: Final = 24
_SAMPLES: Final = {
    "speed": "100,000",
    "interval": "100,000 to 100,000",
    "samples": "100 / 100",
    "note": "± 12.6 %, MMMMMMMM",
    "ttft": "0.000 ms mm",
    "evaluate": "0.000 ms mm",
    "load": "0.000 ms mm",
    "peak": "00.00 GiB",
    "unloaded": "00.00 GiB",
}


class RunTable(ResultsTable[Line]):
    """Its columns are wide enough before there are figures, so that nothing moves as they come;
    the model's name takes the room left over."""

    _spreads = False

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        tr = QCoreApplication.translate
        columns = (*_speed_columns(), *_wait_columns(), *_memory_columns())
        super().__init__(theme, tr("RunTable", "Speeds"), columns, memory)
        self._giving_way = GivingWay(
            theme, self, _GIVING_WAY, wanted_px=lambda: theme.measures.width(NAME_SAMPLE)
        )

    def share_room(self) -> None:
        """Show the columns that have room, and give the name what is left over."""
        self._giving_way.fit()
        super().share_room()

    def fit_columns(self) -> None:
        """As wide as words and figures can be."""
        self._giving_way.show_all()
        super().fit_columns()

    def _take_fitted(self, fitted: Mapping[int, tuple[int, int]]) -> None:
        measures, widened = self._theme.measures, dict(fitted)
        for at, column in enumerate(self.item_model.columns):
            wanted = measures.width(_SAMPLES.get(column.key, "")) + measures.step(8) * 2
            width, whole = fitted[at]
            widened[at] = (max(width, wanted), max(whole, wanted))
        super()._take_fitted(widened)

    def least_room(self) -> int:
        """The name gives way last."""
        return self._theme.measures.step(24) * _NAME_STEPS

    def most_room(self) -> int:
        """Figures stay near their name on a wide screen."""
        return self._theme.measures.step(24) * _WIDEST_NAME_STEPS


def _tr(text: str) -> str:
    return QCoreApplication.translate("bench", text)


def _speed_columns() -> tuple[Column[Line], ...]:
    return (
        Column(
            "model",
            _tr("Model"),
            lambda line: line.entry.name,
            tip=lambda line: f"{line.entry.name}\n{line.entry.subject.candidate.model.path}",
        ),
        Column("test", _tr("Test"), lambda line: line.test.name, sort=_order_of_test),
        Column(
            "speed",
            _tr("Median tokens/s"),
            lambda line: words.median_words(_speed(line)),
            sort=lambda line: _median(_speed(line)),
            figures=True,
        ),
        Column(
            "interval",
            _tr("95 % interval"),
            lambda line: words.interval_words(_speed(line)),
            sort=lambda line: _low(_speed(line)),
            figures=True,
        ),
        Column(
            "samples",
            _tr("Samples"),
            words.samples_words,
            sort=lambda line: len(line.repetitions),
            figures=True,
        ),
        Column(
            "note",
            _tr("Note"),
            words.note_words,
            sort=_order_of_note,
            tip=_note_tip,
            symbol=words.note_symbol,
        ),
    )


def _wait_columns() -> tuple[Column[Line], ...]:
    return (
        Column(
            "ttft",
            _tr("TTFT"),
            lambda line: words.median_words(_elapsed(line), words.nanoseconds),
            sort=lambda line: _median(_elapsed(line)),
            figures=True,
        ),
        Column(
            "evaluate",
            _tr("TTFT, evaluating alone"),
            lambda line: words.median_words(_evaluated(line), words.nanoseconds),
            sort=lambda line: _median(_evaluated(line)),
            figures=True,
        ),
        Column(
            "load",
            _tr("Load"),
            lambda line: words.load_words(line.entry),
            sort=lambda line: line.entry.loads_s[-1] if line.entry.loads_s else None,
            figures=True,
        ),
    )


def _memory_columns() -> tuple[Column[Line], ...]:
    return (
        Column(
            "peak",
            _tr("Peak memory"),
            lambda line: words.memory_words(line.entry.memory.peak),
            sort=lambda line: _bytes(line.entry.memory.peak),
            figures=True,
        ),
        Column(
            "unloaded",
            _tr("After unloading"),
            lambda line: words.memory_words(line.entry.memory.unloaded),
            sort=lambda line: _bytes(line.entry.memory.unloaded),
            figures=True,
        ),
    )


def _order_of_test(line: Line) -> float:
    """As the benchmark has them, not by the alphabet."""
    return float(line.entry.lines.index(line))


def _order_of_note(line: Line) -> float | None:
    """By how far the interval reaches."""
    return line.figures.noise.half_width if line.figures else None


def _note_tip(line: Line) -> str:
    return "\n".join(words.remark_sentences(line)) or words.note_words(line)


def _speed(line: Line) -> Spread | None:
    return line.figures.tokens_per_s if line.figures else None


def _elapsed(line: Line) -> Spread | None:
    first = line.first_token
    return first.figures.elapsed_ns if first and first.figures else None


def _evaluated(line: Line) -> Spread | None:
    first = line.first_token
    return first.figures.evaluate_ns if first and first.figures else None


def _median(spread: Spread | None) -> float | None:
    return spread.median if spread else None


def _low(spread: Spread | None) -> float | None:
    return spread.low if spread else None


def _bytes(memory: PeakMemory | None) -> int | None:
    return memory.total_bytes if memory else None
