"""The memory of a model as bars, one a place that holds parts of it, and a table behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QSettings
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from leastwise.desktop.fit_words import (
    device_parts,
    memory_origin,
    memory_parts,
    memory_words,
    method_words,
    part_titles,
)
from leastwise.desktop.language.figures import gib, whole
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.memory_bar import MemoryBar, MemoryPart
from leastwise.desktop.widgets.origin_card import OriginCard
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.devices import CPU
from leastwise.domain.fits import Fit


@dataclass(frozen=True)
class PartRow:
    """One part of the memory in one place."""

    place: str
    part: MemoryPart


class MemoryView(QWidget):
    """Keeps the room of its bars while figures change, so that nothing below moves."""

    def __init__(self, theme: Theme, memory: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._fit: Fit | None = None
        self._rows: list[PartRow] = []
        self.bar = MemoryBar(theme, self.tr("Memory by part; the table has the same"))
        self.device_bars: list[MemoryBar] = []
        self.method = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.table: ResultsTable[PartRow] = ResultsTable(
            theme, self.tr("Memory by part"), _columns(), memory, stretched=1
        )
        self.as_table = quiet_button(self.tr("As table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._turn)
        self.explain_button = quiet_button(self.tr("Where from"), self.explain)
        self.explain_button.setToolTip(self.tr("How the memory was computed, and its exact bytes"))
        self.bar.explained.connect(self.explain)
        self.stack = QStackedWidget()
        self._lay_out()

    def show_fit(self, fit: Fit | None, words: str = "") -> None:
        """Show a model's; `words` say how it was computed, where that is not all there is to it."""
        self._fit = fit
        need = fit.memory if fit else None
        room = fit.room if fit else None
        parts = memory_parts(need) if need else ()
        self.bar.show_parts(parts, part_titles(), room.available_bytes if room else None)
        self._show_devices(fit)
        self.method.say(words or (method_words(need) if need else ""))
        self.explain_button.setEnabled(need is not None)
        rows = [PartRow(self.tr("computer"), part) for part in parts]
        for device in need.devices if need else ():
            if device.name.lower() != CPU:
                rows += [PartRow(device.name, part) for part in device_parts(device)]
        self._rows = rows
        self._fill_table()

    def explain(self) -> None:
        """Say where the figures come from."""
        if self._fit is not None and self._fit.memory is not None:
            title = self.tr("Memory: {size}").format(size=memory_words(self._fit))
            card = OriginCard(self._theme, self, title, memory_origin(self._fit))
            card.show_below(self.bar.mapToGlobal(QPoint(0, self.bar.height())))

    def _turn(self, table: bool) -> None:
        self.stack.setCurrentIndex(1 if table else 0)
        self._fill_table()

    def _fill_table(self) -> None:
        """Only when it is in front: while a slider is dragged there are many answers a second."""
        if self.stack.currentWidget() is self.table:
            self.table.show_rows(self._rows)
            self.table.fit_columns()

    def _show_devices(self, fit: Fit | None) -> None:
        devices = fit.memory.devices if fit and fit.memory else ()
        others = [device for device in devices if device.name.lower() != CPU]
        while len(self.device_bars) < len(others):
            bar = MemoryBar(self._theme, self.tr("Memory of a device by part"))
            bar.explained.connect(self.explain)
            self.device_bars.append(bar)
            self._bars.insertWidget(len(self.device_bars), bar)
        for at, bar in enumerate(self.device_bars):
            bar.setVisible(at < len(others))
            if at < len(others):
                device = others[at]
                name = self.tr("Memory of {device} by part").format(device=device.name)
                bar.setAccessibleName(name)
                bar.show_parts(
                    device_parts(device), part_titles(), device.available_bytes, device.name
                )

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        drawn = QWidget()
        self._bars = QVBoxLayout(drawn)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setSpacing(step(4))
        self._bars.addWidget(self.bar)
        self._bars.addStretch(1)
        self.stack.addWidget(drawn)
        self.stack.addWidget(self.table)
        self.table.setMinimumHeight(step(24) * 4)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        below = QHBoxLayout()
        below.setSpacing(step(4))
        below.addWidget(self.method, 1)
        below.addWidget(self.explain_button)
        below.addWidget(self.as_table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addWidget(self.stack)
        column.addLayout(below)


def _columns() -> Sequence[Column[PartRow]]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("MemoryView", text)

    return (
        Column("place", tr("Where"), lambda r: r.place),
        Column("part", tr("Part"), lambda r: r.part.title),
        Column(
            "size",
            tr("Memory"),
            lambda r: gib(r.part.size_bytes),
            sort=lambda r: r.part.size_bytes,
            figures=True,
        ),
        Column(
            "bytes",
            tr("Bytes"),
            lambda r: whole(r.part.size_bytes),
            sort=lambda r: r.part.size_bytes,
            figures=True,
        ),
    )
