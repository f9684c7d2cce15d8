"""A decision: the sentence, the picture, the table, lost and won cases, reasons to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from leastwise.decision.words import said
from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.decision.case_list import CaseList
from leastwise.desktop.pages.decision.money_bar import MoneyBar
from leastwise.desktop.pages.decision.rows import DecisionRow, columns, rows_of
from leastwise.desktop.remembered import keep_split, stored_shape
from leastwise.desktop.results.plot_axes import Against
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.narrow_table import NarrowTable
from leastwise.desktop.widgets.plain_text import READABLE, PlainText
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.widgets.tabs import CornerTabs
from leastwise.desktop.wording import sentence
from leastwise.domain.money import MoneyInputs
from leastwise.domain.suites import Suite
from leastwise.statistics.decided import Decision
from leastwise.statistics.money import Said

if TYPE_CHECKING:
    from leastwise.desktop.results.plot_frame import DataPlot
    from leastwise.domain.verdicts import CaseResult

_WIDEST_STEPS = 240
# The tip of a model tells them all.
_GIVING_WAY = (
    "p95",
    "pays",
    "p",
    "median",
    "per_1000",
    "speed",
    "memory",
    "won",
    "lost",
    "per_month",
    "saves",
)
_MOST_FOR_TABLE = 0.5
_SHORT_STEPS = 30
_NARROW_STEPS = 26
_LEAST_ROWS = 4
_SPLIT = "splits/decision/halves"
_NAME = "a-model-of-351k (Q4_K_M)"


class HeldTable(NarrowTable[DecisionRow]):
    """The candidates: a usual name is seen whole, and figures give way where they must."""

    def least_room(self) -> int:
        """How narrow the names may become, in pixels."""
        return self._theme.measures.width(_NAME) + self._theme.measures.step(24)


class DecisionView(QWidget):
    """`tabs` takes more views of the same decision.

    `add_wanted` gives the run's number and a case of it that shall become one of a suite.
    """

    add_wanted = Signal(int, object)

    def __init__(self, theme: Theme, memory: QSettings, given: MoneyInputs, currency: str) -> None:
        super().__init__()
        self._theme, self._memory, self._currency = theme, memory, currency
        self._decision: Decision | None = None
        self._suite: Suite | None = None
        self.said: Said | None = None
        self.banner = SentenceBanner(theme)
        self.money = MoneyBar(theme, given)
        self.money.say_currency(currency)
        self.table = HeldTable(theme, "decision", columns(currency), memory)
        self.table.let_go(*_GIVING_WAY)
        self.axis = QComboBox()
        self.axis.addItem(self.tr("Against memory"), Against.MEMORY)
        self.axis.addItem(self.tr("Against speed"), Against.SPEED)
        self.axis.addItem(self.tr("Against cost"), Against.COST)
        self.axis.setAccessibleName(self.tr("What the plot is drawn against"))
        self.picture = QWidget()
        self.plot: DataPlot[DecisionRow] | None = None
        self.cases = CaseList(theme, memory)
        self.cases.add_wanted.connect(self._want_added)
        name = self.tr("Why, and what could be done")
        self.reasons = PlainText(theme, name, most_letters=READABLE)
        self.tabs = CornerTabs(self.axis)
        self._lay_out(memory)
        self.money.changed.connect(self._recompute)
        self.axis.currentIndexChanged.connect(self._draw)
        self.table.cell_chosen.connect(lambda row, _key: self._choose(row))

    def _want_added(self, case: CaseResult) -> None:
        if self._decision is not None:
            self.add_wanted.emit(self._decision.run_id, case)

    def show_decision(self, decision: Decision, suite: Suite | None) -> None:
        """Show another decision, with the money as it is typed in."""
        self._decision, self._suite = decision, suite
        self._recompute()
        self._share_height()
        rows = self.table.item_model.rows
        nearest = next((r for r in rows if r.held is decision.nearest and r.held), None)
        if nearest is not None:
            self.table.choose_row(nearest)
            self._choose(nearest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A short window has a smaller verdict, and all of its rows before the plot has more."""
        super().resizeEvent(event)
        step = self._theme.measures.step(24)
        low, narrow = self.height() < step * _SHORT_STEPS, self.width() < step * _NARROW_STEPS
        self.banner.set_compact(low or narrow)
        self._share_height()

    def _share_height(self) -> None:
        """The table gets what its rows need, up to half, unless the user chose how."""
        if stored_shape(self._memory, _SPLIT) is None:
            room, row = self._parts.height(), self.table.verticalHeader().defaultSectionSize()
            most = int((room * _MOST_FOR_TABLE - self.table.height_of(0)) // row)
            rows = min(len(self.table.shown_rows), max(most, _LEAST_ROWS - 1))
            wanted = self.table.height_of(rows)
            self._parts.setSizes([wanted, room - wanted])

    def build_plot(self) -> None:
        """Make the picture, once the library for it is loaded."""
        if self.plot is not None:
            return
        from leastwise.desktop.pages.decision.plot import DecisionPlot

        self.plot = DecisionPlot(self._theme)
        layout = self.picture.layout()
        assert layout is not None
        layout.addWidget(self.plot)
        self._draw()

    def _recompute(self) -> None:
        if self._decision is None:
            return
        found = self.said = said(self._decision, self.money.inputs, self._currency)
        passes = self._decision.answer is not None
        self.banner.say(Tone.PASSES if passes else Tone.FAILS, sentence(found.sentence))
        chosen = self.table.selected_rows()
        self.table.show_rows(rows_of(found))
        for row in self.table.item_model.rows:
            if chosen and row.side is chosen[0].side:
                self.table.choose_row(row)
        self.reasons.say("\n".join(self._under(found)))
        self.table.fit_closely(_WIDEST_STEPS)  # what nobody has a figure for gives way
        self._draw()

    def _under(self, found: Said) -> list[str]:
        decision = found.decision
        lines = [sentence(found.stay)] if found.stay is not None else []
        lines += [f"- {sentence(r.evidence)} {sentence(r.advice)}" for r in decision.reasons]
        for held, pays, energy in zip(decision.held, found.pays, found.energy, strict=True):
            if held is decision.nearest:
                lines += [titled(held.side.name, sentence(pays)), sentence(energy)]
        return lines

    def _draw(self) -> None:
        if self.plot is None or self.said is None:
            return
        from leastwise.desktop.pages.decision.plot import DecisionPlot

        assert isinstance(self.plot, DecisionPlot)
        rows, bar = self.table.item_model.rows, self.said.decision.bar.pass_rate
        against = Against(self.axis.currentData())
        self.plot.show_against(rows, bar, self.said.money.currency, against)

    def _choose(self, row: DecisionRow) -> None:
        if self._decision is not None:
            self.cases.show_row(row, self._decision.reference.stored, self._suite)

    def _lay_out(self, memory: QSettings) -> None:
        step = self._theme.measures.step
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        self.tabs.currentChanged.connect(lambda at: self.axis.setVisible(at == 0))
        self.tabs.addTab(self.picture, self.tr("Plot"))
        self.tabs.addTab(self.cases, self.tr("Lost and won cases"))
        self.tabs.addTab(self.reasons, self.tr("Reasons and money"))
        self._parts = parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.tabs)
        parts.setStretchFactor(1, 1)
        keep_split(parts, memory, _SPLIT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(step(8))
        whole.addWidget(self.banner)
        whole.addWidget(self.money)
        whole.addWidget(parts, 1)
