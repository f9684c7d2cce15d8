"""What is asked: the task, and the bar that a model must clear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from leastwise.desktop.language.figures import filled
from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import DecimalBox, inset
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence, shortened
from leastwise.domain.suites import Bar, Suite

if TYPE_CHECKING:
    from leastwise.domain.history import SuiteListing


class TaskBar(QWidget):
    """`task_wanted` gives the path or name of the suite to load."""

    task_wanted = Signal(str)
    bar_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._suite: Suite | None = None
        self._filling = False
        self.task = QComboBox()
        self.task.setAccessibleName(self.tr("Task"))
        self.task.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.task.setMinimumContentsLength(18)
        self.task.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.rate = DecimalBox(decimals=1, minimum=0.1, maximum=100.0, singleStep=0.5)
        self.rate.setSuffix(QCoreApplication.translate("Units", " %"))
        self.rate.setAccessibleName(self.tr("Pass rate that a model must reach, in percent"))
        self.limits_ttft = QCheckBox(self.tr("First token within"))
        self.limits_ttft.setAccessibleName(self.tr("Limit the time to the first token"))
        self.ttft = QSpinBox(minimum=1, maximum=600_000)
        self.ttft.setSuffix(" ms")
        inset(self.ttft)
        for spin in (self.rate, self.ttft):
            spin.setAlignment(Qt.AlignmentFlag.AlignRight)
            spin.setMinimumWidth(theme.measures.width("100.0 % ms") + theme.measures.step(16))
        self.ttft.setAccessibleName(self.tr("Longest time to the first token, in milliseconds"))
        self._lay_out()
        self.task.activated.connect(self._choose)
        self.rate.valueChanged.connect(self._change)
        self.ttft.valueChanged.connect(self._change)
        self.limits_ttft.toggled.connect(self.ttft.setEnabled)
        self.limits_ttft.toggled.connect(self._change)

    @property
    def suite(self) -> Suite | None:
        """The suite that is loaded."""
        return self._suite

    @property
    def bar(self) -> Bar:
        """The bar as it is set here; limits that are not shown stay as the suite has them."""
        shared = self._suite.bar if self._suite else Bar()
        rate = float(Decimal(str(round(self.rate.value(), 1))) / 100)
        limit_s = self.ttft.value() / 1000 if self.limits_ttft.isChecked() else None
        return replace(shared, pass_rate=rate, ttft_s=limit_s)

    def show_listings(self, listings: Sequence[SuiteListing]) -> None:
        """Offer these suites, and another folder."""
        self.task.clear()
        for listing in listings:
            name = shortened(listing.name, 48)
            shown = name if listing.shipped else self.tr("{name} (yours)").format(name=name)
            self.task.addItem(shown, str(listing.path))
        self.task.insertSeparator(self.task.count())
        self.task.addItem(self.tr("Open a folder..."), None)

    def show_suite(self, suite: Suite) -> None:
        """Show a suite that was loaded, and set the bar to its own."""
        self._suite = suite
        if (at := self.task.findData(suite.path)) < 0:
            at = 0
            self.task.insertItem(at, shortened(suite.name, 48), suite.path)
        self.task.setCurrentIndex(at)
        self._filling = True
        self.rate.setValue(suite.bar.pass_rate * 100)
        self.limits_ttft.setChecked(suite.bar.ttft_s is not None)
        self.ttft.setEnabled(suite.bar.ttft_s is not None)
        self.ttft.setValue(round((suite.bar.ttft_s or 0.5) * 1000))
        self._filling = False
        self.bar_changed.emit()

    @property
    def about(self) -> str:
        """How many cases the suite has, what of it is not supported, and what it is."""
        suite = self._suite
        if suite is None:
            return ""
        parts = [filled(self.tr("{count} {count|case|cases}"), count=len(suite.cases))]
        unknown = suite.unsupported
        if unknown:
            names = listed(f"{name} ({count})" for name, count in unknown.items())
            parts.append(filled(self.tr("not supported: {names}"), names=names))
        parts += [sentence(remark).rstrip(".") for remark in suite.remarks]
        if suite.description:
            parts.append(" ".join(suite.description.split()))
        return ". ".join(parts)

    def _choose(self, index: int) -> None:
        reference = self.task.itemData(index)
        if reference is None:
            reference = QFileDialog.getExistingDirectory(self, self.tr("Open a suite's folder"))
        if reference:
            self.task_wanted.emit(str(Path(reference)))
        elif self._suite is not None:
            self.task.setCurrentIndex(max(self.task.findData(self._suite.path), 0))

    def _change(self) -> None:
        if not self._filling:
            self.bar_changed.emit()

    def _lay_out(self) -> None:
        named = ((self.tr("Task"), self.task), (self.tr("Bar"), self.rate))
        across = FlowLayout(self._theme, 16)
        across.add(*(self._together(self._label(words), part) for words, part in named))
        across.add(self._together(self.limits_ttft, self.ttft))
        self.setLayout(across)

    def _label(self, words: str) -> Label:
        label = Label(self._theme)
        label.say(words)
        return label

    def _together(self, *parts: QWidget) -> QWidget:
        """Parts that stay on one line."""
        box = QWidget()
        across = QHBoxLayout(box)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._theme.measures.step(8))
        for part in parts:
            across.addWidget(part)
        return box
