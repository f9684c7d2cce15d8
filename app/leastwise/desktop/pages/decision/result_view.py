"""A decision: the sentence, the picture, the table, lost and won cases, reasons to stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QSplitter, QTabWidget, QVBoxLayout, QWidget

from leastwise.decision.words import said
from leastwise.desktop.pages.decision.case_list import CaseList
from leastwise.desktop.pages.decision.money_bar import MoneyBar
from leastwise.desktop.pages.decision.rows import DecisionRow, columns, rows_of
from leastwise.desktop.remembered import keep_split
from leastwise.desktop.results.plot_axes import Against
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.sentence_banner import SentenceBanner, Tone
from leastwise.desktop.wording import sentence
from leastwise.domain.money import MoneyInputs
from leastwise.domain.suites import Suite
from leastwise.statistics.decided import Decision
from leastwise.statistics.money import Said

if TYPE_CHECKING:
    from leastwise.desktop.results.plot_frame import DataPlot

_WIDEST_STEPS = 240
_NAME = "a-model-of-351k (Q4_K_M)"


class HeldTable(ResultsTable[DecisionRow]):
    """The candidates: a usual name is seen whole, and the figures scroll where they must."""

    def least_room(self) -> int:
        """How narrow the names may become, in pixels."""
        return self._theme.measures.width(_NAME) + self._theme.measures.step(24)


class DecisionView(QWidget):
    """`tabs` takes more views of the same decision."""

    def __init__(self, theme: Theme, memory: QSettings, given: MoneyInputs, currency: str) -> None:
        super().__init__()
        self._theme, self._currency = theme, currency
        self._decision: Decision | None = None
        self._suite: Suite | None = None
        self.said: Said | None = None
        self.banner = SentenceBanner(theme)
        self.money = MoneyBar(theme, given)
        self.money.say_currency(currency)
        self.table = HeldTable(theme, "decision", columns(currency), memory)
        self.axis = QComboBox()
        self.axis.addItem(self.tr("Against memory"), Against.MEMORY)
        self.axis.addItem(self.tr("Against speed"), Against.SPEED)
        self.axis.addItem(self.tr("Against cost"), Against.COST)
        self.axis.setAccessibleName(self.tr("What the plot is drawn against"))
        self.picture = QWidget()
        self.plot: DataPlot[DecisionRow] | None = None
        self.cases = CaseList(theme, memory)
        self.reasons = PlainText(theme, self.tr("Why, and what could be done"))
        self.tabs = QTabWidget()
        self._lay_out(memory)
        self.money.changed.connect(self._recompute)
        self.axis.currentIndexChanged.connect(self._draw)
        self.table.cell_chosen.connect(lambda row, _key: self._choose(row))

    def show_decision(self, decision: Decision, suite: Suite | None) -> None:
        """Show another decision, with the money as it is typed in."""
        self._decision, self._suite = decision, suite
        self._recompute()
        self.table.fit_closely(_WIDEST_STEPS)
        rows = self.table.item_model.rows
        nearest = next((r for r in rows if r.held is decision.nearest and r.held), None)
        if nearest is not None:
            self.table.choose_row(nearest)
            self._choose(nearest)

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
        self._draw()

    def _under(self, found: Said) -> list[str]:
        decision = found.decision
        lines = [sentence(found.stay)] if found.stay is not None else []
        lines += [f"- {sentence(r.evidence)} {sentence(r.advice)}" for r in decision.reasons]
        for held, pays, energy in zip(decision.held, found.pays, found.energy, strict=True):
            if held is decision.nearest:
                lines += [f"{held.side.name}: {sentence(pays)}", sentence(energy)]
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
        column.addWidget(self.axis, 0, Qt.AlignmentFlag.AlignLeft)
        self.tabs.addTab(self.picture, self.tr("Plot"))
        self.tabs.addTab(self.cases, self.tr("Lost and won cases"))
        self.tabs.addTab(self.reasons, self.tr("Reasons and money"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.tabs)
        parts.setStretchFactor(1, 1)
        parts.setSizes([step(24) * 6, step(24) * 14])
        keep_split(parts, memory, "splits/decision/halves")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(step(8))
        whole.addWidget(self.banner)
        whole.addWidget(self.money)
        whole.addWidget(parts, 1)
