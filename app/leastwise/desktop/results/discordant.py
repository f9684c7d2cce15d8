"""Cases that two candidates answered differently: a list, and both answers of the chosen one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import whole
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.results.side_by_side import SideBySide
from leastwise.desktop.theme.symbols import Symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.domain.verdicts import CaseResult, Outcome

if TYPE_CHECKING:
    from leastwise.domain.history import StoredCandidate
    from leastwise.statistics.paired import Pairs


@dataclass(frozen=True)
class Flip:
    """A case that came out differently, by the names of whoever answered; `model` is the second."""

    model: str
    first: tuple[str, CaseResult]
    second: tuple[str, CaseResult]

    @property
    def case_index(self) -> int:
        """Which case it is, counted from 0."""
        return self.second[1].case_index

    @property
    def passes_now(self) -> bool:
        """Whether the second passes it, and the first does not."""
        return self.second[1].outcome.outcome is Outcome.PASSED


def flips_of(
    names: tuple[str, str], model: str, pairs: Pairs, both: tuple[StoredCandidate, StoredCandidate]
) -> Iterator[Flip]:
    """The discordant cases of two candidates, in the suite's order."""
    first, second = (_by_case(one) for one in both)
    for index in sorted((*pairs.only_first, *pairs.only_second)):
        yield Flip(model, (names[0], first[index]), (names[1], second[index]))


class DiscordantCases(QWidget):
    """The list beside the answers; the case that the keyboard is on is the one that is shown.

    `add_wanted` gives the side (0 or 1) whose case shall become one of a suite, and that case.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, memory: QSettings, name: str, change: str) -> None:
        super().__init__()
        self.table: ResultsTable[Flip] = ResultsTable(
            theme, name, _columns(self, change), memory, stretched=1
        )
        self.both = SideBySide(theme, memory, f"splits/{name}")
        self.both.add_wanted.connect(self.add_wanted)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(theme.measures.step(8))
        parts.addWidget(self.table)
        parts.addWidget(self.both)
        parts.setStretchFactor(1, 2)
        parts.setSizes([300, 600])
        keep_split(parts, memory, f"splits/{name}/halves")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)
        self.table.cell_chosen.connect(lambda flip, _key: self._show(flip))
        self.table.activated_row.connect(self._open)

    def show_flips(self, flips: Sequence[Flip]) -> None:
        """Show other cases; none is chosen yet."""
        self.both.show_nothing()
        self.table.show_rows(flips)
        self.table.fit_closely(widest=24 * 8)

    def _show(self, flip: Flip | None) -> None:
        if flip is None:
            self.both.show_nothing()
        else:
            self.both.show_case(flip.first, flip.second)

    def _open(self, flip: Flip) -> None:
        self._show(flip)
        self.both.sides[1].answer.setFocus()


def _by_case(one: StoredCandidate) -> Mapping[int, CaseResult]:
    return {result.case_index: result for result in one.cases}


def _columns(home: QWidget, change: str) -> tuple[Column[Flip], ...]:
    tr = home.tr
    return (
        Column(
            "case",
            tr("Case"),
            lambda r: whole(r.case_index + 1),
            sort=lambda r: r.case_index,
            figures=True,
        ),
        Column("model", tr("Model"), lambda r: r.model),
        Column(
            "change",
            change,
            lambda r: tr("passes") if r.passes_now else tr("fails"),
            symbol=lambda r: Symbol.PASSED if r.passes_now else Symbol.FAILED,
        ),
    )
