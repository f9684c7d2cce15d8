"""How fast a model would be: three intervals with what they rest on, and the rehearsal."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leastwise.desktop.fit_words import (
    SpeedFigure,
    ground_words,
    speed_figures,
    speed_origin,
)
from leastwise.desktop.language.figures import seconds
from leastwise.desktop.language.lists import titled
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.interval_mark import Fill, IntervalMark
from leastwise.desktop.widgets.metric_cell import MetricCell
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.fit_events import FitProgressed
from leastwise.domain.fits import Fit, Ground, SpeedEstimate

_SAMPLE: Final = "1,000 tokens/s (1,000-1,000)"
_FILLS: Final = {
    Ground.PREDICTED: Fill.HOLLOW,
    Ground.REHEARSED: Fill.HATCHED,
    Ground.MEASURED: Fill.FULL,
}


class SpeedView(QWidget):
    """`rehearse_wanted` asks to rehearse, or to stop the rehearsal that runs."""

    rehearse_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._speed: SpeedEstimate | None = None
        self.marks: dict[str, IntervalMark] = {}
        self.cells: dict[str, MetricCell] = {}
        self.ground = Label(theme, TypeSize.BODY, strong=True)
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.progress = ProgressLine(theme, self.tr("Progress of the rehearsal"))
        self.rehearse_button = QPushButton(self.tr("Rehearse"))
        self.rehearse_button.clicked.connect(self.rehearse_wanted)
        self.rehearse_button.setToolTip(self.tr("Ctrl+Enter"))
        self._lay_out()
        self.show_rehearsing(running=False)
        self.show_fit(None)

    def show_fit(self, fit: Fit | None) -> None:
        """Show a model's speeds, or why there are none."""
        self._speed = speed = fit.speed if fit else None
        self.ground.say(
            self.tr("Speed, {ground}").format(ground=ground_words(speed.ground))
            if speed
            else self.tr("Speed")
        )
        for figure in speed_figures(speed):
            self._show_figure(figure, speed)
        self.about.say(self._about(fit))

    def show_rehearsing(self, *, running: bool) -> None:
        """A rehearsal began or ended."""
        self.rehearse_button.setText(self.tr("Cancel") if running else self.tr("Rehearse"))
        self.rehearse_button.setAccessibleName(self.rehearse_button.text())
        self.progress.restart()
        self.progress.setVisible(running)
        self.about.setVisible(not running)

    def advance(self, event: FitProgressed) -> None:
        """The rehearsal came further."""
        left = event.left_s
        rest = self.tr("about {time} left").format(time=seconds(left)) if left is not None else ""
        self.progress.show_figures(sentence(event.doing), rest)
        if event.share is not None:
            self.progress.show_fraction(event.share)

    def _show_figure(self, figure: SpeedFigure, speed: SpeedEstimate | None) -> None:
        mark, cell, band = self.marks[figure.key], self.cells[figure.key], figure.band
        interval = (band.low, band.likely, band.high) if band else None
        mark.show_interval(interval, _FILLS[speed.ground] if speed else Fill.HOLLOW)
        cell.show_figure(figure.words, speed_origin(figure.key, speed))
        ground = f", {ground_words(speed.ground)}" if speed else ""
        mark.setAccessibleName(titled(figure.title, f"{figure.words}{ground}"))

    def _about(self, fit: Fit | None) -> str:
        if fit is None or fit.fault is not None:
            return ""
        if fit.speed is None and fit.speed_missing is not None:
            return sentence(fit.speed_missing)
        return self.tr(
            "A rehearsal writes random weights of this model's shapes to the disk, times them "
            "here and removes them: about a minute, and no download."
        )

    def _explain(self, key: str) -> None:
        cell, mark = self.cells[key], self.marks[key]
        if cell.origin:
            card = OriginCard(self._theme, mark, cell.title, cell.origin)
            card.show_below(mark.mapToGlobal(QPoint(0, mark.height())))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(step(12))
        grid.setVerticalSpacing(step(4))
        grid.setColumnStretch(1, 1)
        for row, figure in enumerate(speed_figures(None)):
            name = Label(self._theme, TypeSize.BODY, Role.MUTED)
            name.say(figure.title)
            mark = IntervalMark(self._theme)
            mark.explained.connect(partial(self._explain, figure.key))
            cell = MetricCell(self._theme, figure.title, _SAMPLE)
            self.marks[figure.key], self.cells[figure.key] = mark, cell
            grid.addWidget(name, row, 0)
            grid.addWidget(mark, row, 1)
            grid.addWidget(cell, row, 2)
        below = QHBoxLayout()
        below.setSpacing(step(12))
        below.addWidget(self.about, 1)
        below.addWidget(self.progress, 1)
        below.addWidget(self.rehearse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(8))
        column.addWidget(self.ground)
        column.addLayout(grid)
        column.addLayout(below)
        column.addStretch(1)
