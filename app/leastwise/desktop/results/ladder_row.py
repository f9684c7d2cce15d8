"""One candidate of the ladder: symbol, name, strip of cases, figures, verdict and reason."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy

from leastwise.desktop.language.states import state_words
from leastwise.desktop.results import figures
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import ROLES, Symbol, symbol_pixmap
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Phase, Rung
from leastwise.desktop.widgets.case_strip import CaseStrip
from leastwise.desktop.widgets.metric_cell import MetricCell
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.desktop.wording import plain_tip
from leastwise.domain.verdicts import Verdict

COLUMNS = 7
FIRST_FIGURE = 3


class LadderRow:
    """The cells of one rung, placed into a grid that all rungs share."""

    def __init__(self, theme: Theme, rung: Rung) -> None:
        self._theme = theme
        self._shown: Symbol | None = None
        self._marked = 0
        name = rung.candidate.name
        tr = QCoreApplication.translate
        self.symbol = QLabel()
        self.symbol.setTextFormat(Qt.TextFormat.PlainText)
        self.name = ElidedLabel(theme, strong=True)
        self.name.say(name)
        self.size = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.size.say(figures.size_words(rung))
        self.strip = CaseStrip(theme, tr("LadderRow", "Cases of {name}").format(name=name))
        self.strip.set_total(rung.total)
        self.reason = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.whole_reason = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self.whole_reason.setWordWrap(True)
        self.whole_reason.hide()
        self.pass_rate = MetricCell(theme, tr("LadderRow", "Pass rate"), "100.0 %")
        self.cases = MetricCell(theme, tr("LadderRow", "Passed of run"), "220 / 220")
        self.speed = MetricCell(theme, tr("LadderRow", "Tokens per second"), "10,000")
        self.ttft = MetricCell(theme, tr("LadderRow", "Time to the first token"), "0.00 ms")
        self.memory = MetricCell(theme, tr("LadderRow", "Memory"), "10.0 MiB")
        self.verdict = Label(theme, TypeSize.CAPTION, strong=True)
        self.verdict.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.strip.explained.connect(self.explain)
        theme.changed.connect(self._repaint_symbol)

    @property
    def cells(self) -> tuple[MetricCell, ...]:
        """The figures, in the order of their columns."""
        return (self.pass_rate, self.cases, self.speed, self.ttft, self.memory)

    def explain(self) -> None:
        """Show where every figure of this candidate comes from."""
        parts = [f"{cell.title}\n{cell.origin}" for cell in self.cells if cell.origin]
        if parts:
            card = OriginCard(self._theme, self.strip, self.name.text(), "\n\n".join(parts))
            card.show_below(self.strip.mapToGlobal(QPoint(0, self.strip.height())))

    def place(self, grid: QGridLayout, at: int) -> None:
        """Put the cells into two lines of the grid, starting at line `at`."""
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.symbol, at, 0, 2, 1, middle)
        grid.addWidget(self.name, at, 1)
        grid.addWidget(self.size, at + 1, 1)
        grid.addWidget(self.strip, at, 2)
        words = QHBoxLayout()
        words.setContentsMargins(self._theme.measures.step(4), 0, 0, 0)
        words.setSpacing(self._theme.measures.step(8))
        words.addWidget(self.verdict, 0, top)
        words.addWidget(self.reason, 1)
        words.addWidget(self.whole_reason, 1)
        grid.addLayout(words, at + 1, 2, 1, COLUMNS - 1)
        for column, cell in enumerate(self.cells, start=FIRST_FIGURE):
            grid.addWidget(cell, at, column, middle)

    def at(self, column: int) -> MetricCell:
        """The figure that stands in this column of the grid."""
        return self.cells[column - FIRST_FIGURE]

    def open(self, opened: bool) -> None:
        """Show the whole of the reason, on as many lines as it takes, or what fits on one."""
        self.reason.setVisible(not opened)
        self.whole_reason.setVisible(opened)

    def refresh(self, rung: Rung) -> None:
        """Show what changed since the last time."""
        if rung.told != self._marked:
            for index, case in rung.cases.items():
                self.strip.mark(index, case.outcome.outcome)
            self._marked = rung.told
        for cell, figure in (
            (self.pass_rate, figures.pass_rate(rung)),
            (self.cases, figures.cases(rung)),
            (self.speed, figures.speed(rung)),
            (self.ttft, figures.ttft(rung)),
            (self.memory, figures.memory(rung)),
        ):
            cell.show_figure(figure.words, figure.origin)
        for reason in (self.reason, self.whole_reason):
            reason.say(figures.reason_words(rung))
        symbol = figures.symbol(rung)
        self.verdict.say(figures.verdict_words(rung))
        self.verdict.set_role(_word_role(symbol))
        muted = rung.phase is Phase.WAITING or rung.verdict is Verdict.NOT_NEEDED
        self.name.set_role(Role.MUTED if muted else Role.TEXT)
        if symbol is not self._shown:
            self._shown = symbol
            self._repaint_symbol()
        self._describe(rung)

    def _describe(self, rung: Rung) -> None:
        if self.strip.hasFocus() or rung.phase is Phase.DECIDED:
            words = f"{figures.verdict_words(rung)}. {figures.reason_words(rung)} "
            self.strip.describe(f"{words}{figures.cases(rung).origin}")

    def _repaint_symbol(self) -> None:
        if self._shown is None:
            return
        side = self._theme.measures.step(16)
        ratio = self.symbol.devicePixelRatioF()
        self.symbol.setPixmap(symbol_pixmap(self._theme, self._shown, side, ratio))
        self.symbol.setFixedWidth(side)
        words = state_words(self._shown)
        self.symbol.setAccessibleName(words)
        self.symbol.setToolTip(plain_tip(words))


def _word_role(symbol: Symbol) -> Role:
    if symbol in (Symbol.WAITING, Symbol.SKIPPED):
        return Role.MUTED
    return Role.TEXT if symbol is Symbol.RUNNING else ROLES[symbol]
