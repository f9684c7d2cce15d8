"""What is tried of each model beside the file itself, folded to one line until it is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import filled
from leastwise.desktop.language.lists import listed, listed_apart, titled
from leastwise.desktop.pages.find.vary_rows import AdapterRow, SettingRow, VaryRow, setting_titles
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel, Label, names
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.errors import BadInput
from leastwise.domain.quantising import USUAL_TYPES
from leastwise.domain.variants import Variants
from leastwise.evals.varying import check_variants, count_of

if TYPE_CHECKING:
    from leastwise.domain.suites import Suite

_TYPES_IN_A_ROW = 8


class VaryPanel(QWidget):
    """`changed` says that other candidates are asked for; what cannot be varied is said below."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._suite: Suite | None = None
        self.toggle = quiet_button(self.tr("Vary"))
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.summary = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.fault = Label(theme, TypeSize.CAPTION, Role.FAIL, wraps=True)
        self.types = {name: QCheckBox(name) for name in USUAL_TYPES}
        self.discard = QCheckBox(self.tr("Delete those that are not the answer"))
        self.by_prompt = QCheckBox()
        self.add_adapter = quiet_button(self.tr("Add adapters"), self._ask_adapters)
        self.add_setting = quiet_button(self.tr("Add a setting"), self.add_setting_row)
        self.adapters: list[AdapterRow] = []
        self.settings: list[SettingRow] = []
        self._body, self._scroll = QWidget(), QScrollArea()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def variants(self) -> Variants:
        """What is asked for."""
        types = tuple(name for name, box in self.types.items() if box.isChecked())
        return Variants(
            adapters=tuple(dict.fromkeys(row.adapter for row in self.adapters)),
            quantisations=types,
            settings=tuple(filter(None, (row.varied for row in self.settings))),
            prompts=self._has_prompts and self.by_prompt.isChecked(),
            discard=bool(types) and self.discard.isChecked(),
        )

    @property
    def _has_prompts(self) -> bool:
        return self._suite is not None and len(self._suite.prompts) > 1

    def show_suite(self, suite: Suite) -> None:
        """Another suite is asked: it may have several prompts."""
        self._suite = suite
        words = self.tr("Each of the suite's {count} prompts by itself, not as more cases")
        self.by_prompt.setText(words.format(count=len(suite.prompts)))
        self._refresh()

    def add_adapters(self, paths: Sequence[Path]) -> None:
        """Try each model with each of these, too."""
        known = {row.adapter.path for row in self.adapters}
        for path in dict.fromkeys(paths):
            if str(path) not in known:
                row = AdapterRow(self._theme, path)
                self.adapters.append(row)
                self._add_row(row, self._adapter_rows)
        self._change()

    def add_setting_row(self) -> SettingRow:
        """One more setting, the first that is not varied yet."""
        taken = {row.name.currentData() for row in self.settings}
        row = SettingRow(self._theme)
        free = next((name for name in setting_titles() if name not in taken), None)
        if free is not None:
            row.name.setCurrentIndex(row.name.findData(free))
        self.settings.append(row)
        self._add_row(row, self._setting_rows)
        row.values.setFocus()
        self._change()
        return row

    def _add_row(self, row: VaryRow, rows: QVBoxLayout) -> None:
        rows.addWidget(row)
        row.changed.connect(self._change)
        row.removed.connect(self._remove)

    def _remove(self, row: VaryRow) -> None:
        button = self.add_adapter if isinstance(row, AdapterRow) else self.add_setting
        self.adapters = [one for one in self.adapters if one is not row]
        self.settings = [one for one in self.settings if one is not row]
        row.hide()
        row.deleteLater()
        button.setFocus()
        self._change()

    def _ask_adapters(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add LoRA adapters"), "", self.tr("GGUF adapters (*.gguf)")
        )
        self.add_adapters([Path(path) for path in chosen])

    def _change(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self.discard.setEnabled(any(box.isChecked() for box in self.types.values()))
        self.by_prompt.setVisible(self._has_prompts)
        self._prompts_title.setVisible(self._has_prompts)
        variants = self.variants
        self.fault.say(self._fault_of(variants))
        self.fault.setVisible(bool(self.fault.text()))
        self.summary.say(self._words_of(variants))
        self.summary.setVisible(not self.fault.isVisibleTo(self))

    def _fault_of(self, variants: Variants) -> str:
        if self._suite is None:
            return ""
        try:
            check_variants(variants, self._suite)
        except BadInput as error:
            return sentence(error.message)
        return ""

    def _words_of(self, variants: Variants) -> str:
        if not variants:
            return self.tr("Quantisations, adapters, settings or prompts as candidates: none yet")
        titles = setting_titles()
        parts = [listed(variants.quantisations)] if variants.quantisations else []
        if variants.adapters:
            parts.append(filled(self.tr("adapters: {count}"), count=len(variants.adapters)))
        for varied in variants.settings:
            values = listed(Path(value).name for value in varied.values)
            parts.append(titled(titles[varied.name], values))
        if variants.prompts:
            parts.append(self.tr("each prompt by itself"))
        most = count_of(variants, self._suite) if self._suite else 1
        parts.append(
            filled(
                self.tr("at most {count} {count|candidate|candidates} of each model"), count=most
            )
        )
        return listed_apart(parts)

    def _fold(self, opened: bool) -> None:
        self._scroll.setVisible(opened)
        arrow = Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow
        self.toggle.setArrowType(arrow)
        self.toggle.setAccessibleDescription(self.summary.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The body is as high as its lines need, up to what leaves the table its room."""
        if event.type() == QEvent.Type.LayoutRequest:
            most = self._theme.measures.step(24) * 10
            self._scroll.setFixedHeight(min(self._body.sizeHint().height(), most))
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.toggle.toggled.connect(self._fold)
        for box in (*self.types.values(), self.discard, self.by_prompt):
            box.toggled.connect(lambda _on: self._change())

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        head = QHBoxLayout()
        head.setSpacing(step(8))
        head.addWidget(self.toggle)
        head.addWidget(self.summary, 1)
        head.addWidget(self.fault, 1)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(step(12), 0, 0, 0)
        grid.setHorizontalSpacing(step(12))
        grid.setVerticalSpacing(step(4))
        grid.setColumnStretch(1, 1)
        self._adapter_rows, self._setting_rows = QVBoxLayout(), QVBoxLayout()
        self._title(grid, 0, self.tr("Quantisations"))
        grid.addLayout(self._type_boxes(), 0, 1)
        self._title(grid, 1, self.tr("LoRA adapters"))
        grid.addLayout(self._rows(self._adapter_rows, self.add_adapter), 1, 1)
        self._title(grid, 2, self.tr("Settings"))
        grid.addLayout(self._rows(self._setting_rows, self.add_setting), 2, 1)
        self._prompts_title = self._title(grid, 3, self.tr("Prompts"))
        grid.addWidget(self.by_prompt, 3, 1)
        self._body.setObjectName("scrolled")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._body.installEventFilter(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._body)
        self._scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(head)
        column.addWidget(self._scroll)
        self._fold(opened=False)

    def _type_boxes(self) -> QGridLayout:
        about = self.tr("Made of each model where they are not there yet, when their turn comes")
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(self._theme.measures.step(8))
        for place, (name, box) in enumerate(self.types.items()):
            names(box, self.tr("Also as {type}").format(type=name), about)
            box.setToolTip(plain_tip(about))
            boxes.addWidget(box, place // _TYPES_IN_A_ROW, place % _TYPES_IN_A_ROW)
        boxes.addWidget(self.discard, 1, 0, 1, _TYPES_IN_A_ROW)
        boxes.setColumnStretch(_TYPES_IN_A_ROW, 1)
        return boxes

    def _rows(self, rows: QVBoxLayout, button: QWidget) -> QVBoxLayout:
        rows.setSpacing(self._theme.measures.step(4))
        column = QVBoxLayout()
        column.setSpacing(self._theme.measures.step(4))
        column.addLayout(rows)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _title(self, grid: QGridLayout, line: int, words: str) -> Label:
        title = Label(self._theme, role=Role.MUTED)
        title.say(words)
        title.setContentsMargins(0, self._theme.measures.step(4), 0, 0)
        grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
        return title
