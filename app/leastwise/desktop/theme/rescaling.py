"""Takes widgets that stand already to another size of text.

What is made later measures in the new size by itself; what was made before has fonts, distances
and least sizes of the old one.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMargins, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QTableView,
    QTreeView,
    QWidget,
)

from leastwise.desktop.theme.measures import resized

_UNBOUNDED: Final = (1 << 24) - 1


class Rescaling:
    """From a text of `old` percent to one of `new`.

    A distance remembers what it is at 100 %, so that many changes do not add up rounding errors.
    """

    def __init__(self, old: int, new: int) -> None:
        self._old, self._new = old, new

    def take(self, root: QWidget) -> None:
        """Everything in `root`, and itself."""
        for widget in (root, *root.findChildren(QWidget)):
            self._take_widget(widget)
        for layout in root.findChildren(QLayout):
            self._take_layout(layout)

    def _take_widget(self, widget: QWidget) -> None:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(resized(widget.font(), self._new / self._old))
        if not widget.isWindow():
            self._bound(widget)
        if isinstance(widget, QAbstractButton):
            side = self._scaled(widget, "icon", widget.iconSize().width())
            widget.setIconSize(QSize(side, side))
        elif isinstance(widget, QTableView):
            rows = widget.verticalHeader()
            rows.setDefaultSectionSize(self._scaled(rows, "row", rows.defaultSectionSize()))
            self._take_columns(widget.horizontalHeader())
        elif isinstance(widget, QTreeView):
            self._take_columns(widget.header())
            widget.setIndentation(self._scaled(widget, "indent", widget.indentation()))

    def _bound(self, widget: QWidget) -> None:
        least, most = widget.minimumSize(), widget.maximumSize()
        width, height = (
            self._scaled(widget, name, size) if size else 0
            for name, size in (("leastWidth", least.width()), ("leastHeight", least.height()))
        )
        widest, highest = (
            self._scaled(widget, name, size) if size < _UNBOUNDED else _UNBOUNDED
            for name, size in (("mostWidth", most.width()), ("mostHeight", most.height()))
        )
        if (width, height) != (least.width(), least.height()):
            widget.setMinimumSize(width, height)
        if (widest, highest) != (most.width(), most.height()):
            widget.setMaximumSize(widest, highest)

    def _take_columns(self, header: QHeaderView) -> None:
        if header.isHidden():
            return
        header.setMinimumSectionSize(self._scaled(header, "least", header.minimumSectionSize()))
        for section in range(header.count()):
            if header.sectionResizeMode(section) is QHeaderView.ResizeMode.Interactive:
                name = f"column {section}"
                header.resizeSection(
                    section, self._scaled(header, name, header.sectionSize(section))
                )

    def _take_layout(self, layout: QLayout) -> None:
        around = layout.contentsMargins()
        sides = (around.left(), around.top(), around.right(), around.bottom())
        left, top, right, bottom = (
            self._scaled(layout, f"margin {at}", side) for at, side in enumerate(sides)
        )
        layout.setContentsMargins(QMargins(left, top, right, bottom))
        if isinstance(layout, QGridLayout):
            across, down = layout.horizontalSpacing(), layout.verticalSpacing()
            layout.setHorizontalSpacing(self._scaled(layout, "across", across))
            layout.setVerticalSpacing(self._scaled(layout, "down", down))
        elif isinstance(layout, QBoxLayout):
            layout.setSpacing(self._scaled(layout, "spacing", layout.spacing()))
            for at in range(layout.count()):
                self._take_space(layout, at)

    def _take_space(self, layout: QBoxLayout, at: int) -> None:
        item = layout.itemAt(at)
        space = item.spacerItem() if item is not None else None
        if not space:
            return
        hint, policy = space.sizeHint(), space.sizePolicy()
        width, height = (
            self._scaled(layout, f"space {at} {side}", size) if size else 0
            for side, size in enumerate((hint.width(), hint.height()))
        )
        space.changeSize(width, height, policy.horizontalPolicy(), policy.verticalPolicy())

    def _scaled(self, thing: QObject, name: str, now: int) -> int:
        """A size that is `now`, in pixels, in the new text."""
        key = f"_rescaled_{name}"
        known = thing.property(key)
        kept = known is not None and known[0] == now
        whole = known[1] if kept else now * 100 / self._old
        size = round(whole * self._new / 100)
        thing.setProperty(key, [size, whole])
        return size
