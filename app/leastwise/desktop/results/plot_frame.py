"""What every plot has: axes in the theme's colours, and a way to a file. Loads pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leastwise.desktop.plotting import pyqtgraph
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme

Data = TypeVar("Data")


class PlotFrame(QWidget):
    """A picture to look at: no mouse, no menu; `name` is what a screen reader says."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self._view = pyqtgraph.PlotWidget(enableMenu=False)
        # the menu is never shown, but made all the same, and without a parent it would outlive us
        self._view.getPlotItem().getMenu().setParent(self)
        self._view.hideButtons()
        self._view.disableAutoRange()
        self._view.setMouseEnabled(x=False, y=False)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def write_png(self, path: Path, scale: float = 2.0) -> bool:
        """Write what is shown as a PNG at `scale` pixels a point; whether it was written."""
        size: QSize = self._view.size()
        image = QImage(
            QSize(round(size.width() * scale), round(size.height() * scale)),
            QImage.Format.Format_ARGB32,
        )
        image.setDevicePixelRatio(scale)
        image.fill(self._theme.color(Role.RAISED))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return bool(image.save(str(path)))

    def write_svg(self, path: Path) -> bool:
        """Write what is shown as an SVG; whether it was written."""
        size: QSize = self._view.size()
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(self.accessibleName())
        painter = QPainter()
        if not painter.begin(generator):
            return False
        self._view.render(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return True

    def save(self, path: Path) -> bool:
        """Write SVG or PNG, as the name ends; whether it was written."""
        return self.write_svg(path) if path.suffix.lower() == ".svg" else self.write_png(path)

    def _color_axes(self, below: str, left: str) -> None:
        muted = self._theme.color(Role.MUTED)
        font = self._theme.measures.font(TypeSize.CAPTION, tabular=True)
        style = {"color": muted.name(), "font-size": f"{font.pointSizeF():.1f}pt"}
        for side, words in (("bottom", below), ("left", left)):
            axis = self._view.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setPen(QPen(self._theme.color(Role.BORDER)))
            axis.setTextPen(muted)
            axis.setTickFont(font)
            axis.setLabel(words, **style)
        self._view.setBackground(self._theme.color(Role.RAISED))


class DataPlot(PlotFrame, Generic[Data]):
    """A plot of a list of plain figures."""

    def show_data(self, data: Sequence[Data]) -> None:
        """Draw these."""
        raise NotImplementedError
