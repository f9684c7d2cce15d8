"""Which two models of a run are compared without names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QPushButton,
    QWidget,
)

from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.wording import shortened
from leastwise.domain.blind import BlindSide

_WIDTH_STEPS = 18


class BlindChoice(Dialog):
    """`sides` is what was chosen among `models`, of which there are at least two."""

    def __init__(self, theme: Theme, run_id: int, models: Sequence[str], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Compare two models blind"))
        self._run_id, self._models = run_id, tuple(models)
        self.first, self.second = QComboBox(), QComboBox()
        for choice, name in (
            (self.first, self.tr("One model")),
            (self.second, self.tr("The other model")),
        ):
            choice.setAccessibleName(name)
            choice.addItems([shortened(model) for model in models])
            choice.currentIndexChanged.connect(lambda _at: self._refresh())
        self.begin = QPushButton(self.tr("Begin"))
        self.begin.setObjectName("primary")
        self.begin.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.begin.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.second.setCurrentIndex(len(models) - 1)
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        form = QFormLayout()
        form.setSpacing(step(8))
        form.addRow(self.tr("One model"), self.first)
        form.addRow(self.tr("The other"), self.second)
        self.column.addLayout(form)
        self.end_with(cancel, self.begin)
        self._refresh()

    @property
    def sides(self) -> tuple[BlindSide, BlindSide]:
        """The two models."""
        first, second = self.first.currentIndex(), self.second.currentIndex()
        return (
            BlindSide(self._run_id, self._models[first]),
            BlindSide(self._run_id, self._models[second]),
        )

    def _refresh(self) -> None:
        self.begin.setEnabled(self.first.currentIndex() != self.second.currentIndex())
