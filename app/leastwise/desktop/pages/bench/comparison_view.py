"""Two recorded results against each other: the sentence, and the ratio of each test."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import significant
from leastwise.desktop.language.lists import listed, listed_apart, titled
from leastwise.desktop.pages.bench.bench_words import interval_words, median_words, nanoseconds
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import isolated, sentence, shortened
from leastwise.domain.bench_results import BenchComparison, BenchFigures, BenchSide, ComparedTest
from leastwise.domain.figures import NOT_MEASURED


class ComparisonView(QWidget):
    """`swapped` asks for the same two the other way round."""

    swapped = Signal(object, object)

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._found: BenchComparison | None = None
        self.banner = SentenceBanner(theme)
        self.differences = Label(theme, wraps=True)
        self.swap = QPushButton(self.tr("Swap the two"))
        self.swap.setAccessibleName(self.swap.text())
        self.swap.clicked.connect(self._swap)
        self.table: NarrowTable[ComparedTest] = NarrowTable(
            theme, self.tr("Ratios"), _columns(self), memory, stretched=6
        )
        self.table.let_go("interval", "ratio")  # the words have them
        across = QHBoxLayout()
        across.setSpacing(theme.measures.step(8))
        across.addWidget(self.differences, 1)
        across.addWidget(self.swap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.banner)
        column.addLayout(across)
        column.addWidget(self.table, 1)

    def show_comparison(self, found: BenchComparison) -> None:
        """Show the second result against the first."""
        self._found = found
        told = listed_apart(titled(one.test.name, sentence(one.words)) for one in found.tests[:3])
        names = self.tr("{second} against {first}").format(
            second=_name(found.second_result.subject.candidate.name, found.second),
            first=_name(found.first_result.subject.candidate.name, found.first),
        )
        second = self.tr("{names}. In brackets the 95 % interval of the ratio of medians.")
        self.banner.say(Tone.NEUTRAL, told, second.format(names=names))
        differing = listed(sentence(one) for one in found.differences)
        self.differences.say(
            self.tr("What else differs: {what}").format(what=differing)
            if differing
            else self.tr("Nothing else that is recorded differs between them.")
        )
        self.table.show_rows(found.tests)
        self.table.fit_columns()
        self.table.setFocus()

    def _swap(self) -> None:
        if self._found is not None:
            self.swapped.emit(self._found.second, self._found.first)


def _name(model: str, side: BenchSide) -> str:
    return f"{isolated(shortened(model, 40))} ({side.run_id}.{side.position + 1})"


def _figure(found: BenchFigures) -> str:
    if found.tokens_per_s is not None:
        return median_words(found.tokens_per_s)
    return median_words(found.elapsed_ns, nanoseconds)


def _samples(found: BenchFigures) -> str:
    if found.tokens_per_s is not None:
        interval = interval_words(found.tokens_per_s)
    else:
        interval = interval_words(found.elapsed_ns, nanoseconds)
    return f"{_figure(found)} ({interval}), n = {found.samples}"


def _ratio_interval(one: ComparedTest) -> str:
    if one.low is None or one.high is None:
        return NOT_MEASURED
    return f"{significant(one.low)} - {significant(one.high)}"


def _columns(home: QWidget) -> tuple[Column[ComparedTest], ...]:
    tr = home.tr
    return (
        Column("test", tr("Test"), lambda t: t.test.name),
        Column(
            "first",
            tr("First, tokens/s or time"),
            lambda t: _figure(t.first),
            sort=lambda t: t.first.elapsed_ns.median,
            tip=lambda t: _samples(t.first),
            origin=lambda t: _samples(t.first),
            figures=True,
        ),
        Column(
            "second",
            tr("Second"),
            lambda t: _figure(t.second),
            sort=lambda t: t.second.elapsed_ns.median,
            tip=lambda t: _samples(t.second),
            origin=lambda t: _samples(t.second),
            figures=True,
        ),
        Column(
            "ratio",
            tr("Ratio of speeds"),
            lambda t: significant(t.ratio),
            sort=lambda t: t.ratio,
            figures=True,
        ),
        Column(
            "interval",
            tr("95 % interval"),
            _ratio_interval,
            sort=lambda t: t.low,
            figures=True,
        ),
        Column(
            "paired",
            tr("Taken"),
            lambda t: tr("in turns") if t.paired else tr("apart"),
            tip=lambda t: (
                tr("In turns: both took turns in one run and are compared round by round")
                if t.paired
                else tr("Apart: in two runs")
            ),
        ),
        Column("words", tr("In words"), lambda t: sentence(t.words)),
    )
