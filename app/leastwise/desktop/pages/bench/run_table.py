"""The table of a benchmark: a row a model and test, filled while it is measured."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from leastwise.desktop.bench_walk import Line
from leastwise.desktop.pages.bench import bench_words as words
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.bench_results import Spread
from leastwise.domain.measures import PeakMemory

NAME_SAMPLE = "a-model-of-1.1B (Q4_K_M)"


def run_table(theme: Theme, home: QWidget, memory: QSettings) -> ResultsTable[Line]:
    """An empty table; the note takes the room left over."""
    columns = (*_speed_columns(home), *_wait_columns(home), *_memory_columns(home))
    table: ResultsTable[Line] = ResultsTable(theme, home.tr("Speeds"), columns, memory, stretched=5)
    table.horizontalHeader().setCascadingSectionResizes(True)
    return table


def fit(table: ResultsTable[Line], theme: Theme) -> None:
    """Columns as wide as their words, the model's never wider than a name should be."""
    table.fit_columns()
    header = table.horizontalHeader()
    header.resizeSection(0, min(header.sectionSize(0), theme.measures.width(NAME_SAMPLE)))
    for at, sample in ((2, "10,000"), (3, "10,000 to 10,000"), (4, "100 / 100")):
        wanted = theme.measures.width(sample) + theme.measures.step(16) * 2
        header.resizeSection(at, max(header.sectionSize(at), wanted))


def _speed_columns(home: QWidget) -> tuple[Column[Line], ...]:
    tr = home.tr
    return (
        Column(
            "model",
            tr("Model"),
            lambda line: line.entry.name,
            tip=lambda line: f"{line.entry.name}\n{line.entry.subject.candidate.model.path}",
        ),
        Column("test", tr("Test"), lambda line: line.test.name, sort=_order_of_test),
        Column(
            "speed",
            tr("Median tokens/s"),
            lambda line: words.median_words(_speed(line)),
            sort=lambda line: _median(_speed(line)),
            figures=True,
        ),
        Column(
            "interval",
            tr("95 % interval"),
            lambda line: words.interval_words(_speed(line)),
            sort=lambda line: _low(_speed(line)),
            figures=True,
        ),
        Column(
            "samples",
            tr("Samples"),
            words.samples_words,
            sort=lambda line: len(line.repetitions),
            figures=True,
        ),
        Column("note", tr("Note"), words.note_words, tip=_note_tip),
    )


def _wait_columns(home: QWidget) -> tuple[Column[Line], ...]:
    tr = home.tr
    return (
        Column(
            "ttft",
            tr("TTFT"),
            lambda line: words.median_words(_elapsed(line), words.nanoseconds),
            sort=lambda line: _median(_elapsed(line)),
            figures=True,
        ),
        Column(
            "evaluate",
            tr("TTFT, evaluating alone"),
            lambda line: words.median_words(_evaluated(line), words.nanoseconds),
            sort=lambda line: _median(_evaluated(line)),
            figures=True,
        ),
        Column(
            "load",
            tr("Load"),
            lambda line: words.load_words(line.entry),
            sort=lambda line: line.entry.loads_s[-1] if line.entry.loads_s else None,
            figures=True,
        ),
    )


def _memory_columns(home: QWidget) -> tuple[Column[Line], ...]:
    tr = home.tr
    return (
        Column(
            "peak",
            tr("Peak memory"),
            lambda line: words.memory_words(line.entry.memory.peak),
            sort=lambda line: _bytes(line.entry.memory.peak),
            figures=True,
        ),
        Column(
            "unloaded",
            tr("After unloading"),
            lambda line: words.memory_words(line.entry.memory.unloaded),
            sort=lambda line: _bytes(line.entry.memory.unloaded),
            figures=True,
        ),
    )


def _order_of_test(line: Line) -> float:
    """As the benchmark has them, not by the alphabet."""
    return float(line.entry.lines.index(line))


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
