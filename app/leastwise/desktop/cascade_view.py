"""Local first, the cloud when unsure: the sentence, the plot, and the table behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from leastwise.desktop.language.figures import about, percent, share
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.cascades import CurvePoint
from leastwise.domain.figures import NOT_MEASURED
from leastwise.statistics.cascade import cascade_details, cascade_words
from leastwise.statistics.cascade_runs import CascadeOfRuns

if TYPE_CHECKING:
    from leastwise.desktop.cascade_plot import CascadePlot


class CascadeView(QWidget):
    """Shows one cascade. The plot is made when there is one to show."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._currency = ""
        self.sentence = Label(theme, TypeSize.HEADING, strong=True, tabular=True, wraps=True)
        self.details = Label(theme, TypeSize.BODY, Role.MUTED, tabular=True, wraps=True)
        self.legend = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.legend.say(
            self.tr(
                "Line and band: the least certain answers go first, with the 95 % interval. "
                "Dashed: as many at random. Dotted: those where it helps most, which nobody "
                "knows beforehand. Point: what came out on cases that had no part in the choice."
            )
        )
        self.table: ResultsTable[CurvePoint] = ResultsTable(
            theme, self.tr("Quality by the share sent"), _columns(self), memory, 1
        )
        self.plot: CascadePlot | None = None
        self.tabs = QTabWidget()
        home = QWidget()
        self._plot_column = QVBoxLayout(home)
        self._plot_column.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(home, self.tr("Plot"))
        self.tabs.addTab(self.table, self.tr("Table"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.measures.step(8))
        column.addWidget(self.sentence)
        column.addWidget(self.details)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.legend)

    def show_cascade(self, told: CascadeOfRuns) -> None:
        """Show what a cascade of two runs would have come to."""
        found = told.found
        self._currency = found.currency
        self.sentence.say(sentence(cascade_words(found, told.local, told.remote)))
        self.details.say(" ".join(map(sentence, cascade_details(found, told.remote))))
        self.table.show_rows(found.curve)
        if self.plot is None:
            from leastwise.desktop.cascade_plot import CascadePlot

            self.plot = CascadePlot(self._theme)
            self._plot_column.addWidget(self.plot)
        self.plot.show_cascade(found)

    def cost_words(self, point: CurvePoint) -> str:
        """What a share costs, in the currency of the cascade that is shown."""
        cost = point.cost_per_1000
        return NOT_MEASURED if cost is None else f"{about(cost)} {self._currency}"


def _columns(home: CascadeView) -> tuple[Column[CurvePoint], ...]:
    tr = home.tr
    return (
        Column(
            "share", tr("Sent"), lambda r: percent(r.share), sort=lambda r: r.share, figures=True
        ),
        Column(
            "cascade",
            tr("Passed, the unsure first"),
            lambda r: share(r.cascade.value, r.cascade.interval),
            sort=lambda r: r.cascade.value,
            figures=True,
        ),
        Column(
            "random",
            tr("At random"),
            lambda r: percent(r.random),
            sort=lambda r: r.random,
            figures=True,
        ),
        Column(
            "oracle",
            tr("At best"),
            lambda r: percent(r.oracle),
            sort=lambda r: r.oracle,
            figures=True,
        ),
        Column(
            "cost",
            tr("Cost per 1,000 calls"),
            home.cost_words,
            sort=lambda r: None if r.cost_per_1000 is None else float(r.cost_per_1000),
            figures=True,
        ),
    )
