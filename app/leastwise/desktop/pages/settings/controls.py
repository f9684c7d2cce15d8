"""A control for each type of setting: a choice, a whole number, an amount, folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import shown, typed
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import inset
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip, sentence
from leastwise.domain.messages import say
from leastwise.domain.texts import TEXTS
from leastwise.settings import Setting, SettingValue
from leastwise.upkeep.settings_desk import value_words

_ROWS_OF_FOLDERS = 3


class Control(QWidget):
    """`chosen` gives the value that the user gave, `refused` the text of one that cannot be."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__()
        self.theme, self.setting = theme, setting
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(theme.measures.step(8))

    def show_value(self, value: SettingValue) -> None:
        """Show what is in force."""
        raise NotImplementedError

    def name_part(self, part: QWidget) -> None:
        """Give the part that takes the keyboard its words, and put it in its place."""
        part.setAccessibleName(sentence(self.setting.title))
        part.setAccessibleDescription(sentence(self.setting.about, 400))
        self.setFocusProxy(part)
        self.line.addWidget(part, 1)


class ChoiceControl(Control):
    """One of several words."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(theme, setting)
        self.box = _Calm()
        for choice in setting.choices:
            self.box.addItem(value_words(setting, choice, sentence), choice)
        self.name_part(self.box)
        self.box.activated.connect(lambda _at: self.chosen.emit(self.box.currentData()))

    def show_value(self, value: SettingValue) -> None:
        """Mark the choice."""
        self.box.setCurrentIndex(self.box.findData(value))


class WholeControl(Control):
    """A whole number in its range, with its unit; the smallest may have words of its own."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(theme, setting)
        self.spin = _Spin(self.refused.emit)
        self.spin.setRange(setting.minimum or 0, setting.maximum or 2**31 - 1)
        if setting.unit:
            self.spin.setSuffix(f" {sentence(say(f'settings.unit.{setting.unit}'))}")
        least = f"settings.least.{setting.name}"
        if least in TEXTS:
            self.spin.setSpecialValueText(sentence(say(least)))
        self.spin.lineEdit().setTextMargins(theme.measures.step(4), 0, 0, 0)
        self._shown = self.spin.value()
        self.name_part(self.spin)
        self.spin.editingFinished.connect(self._choose)

    def show_value(self, value: SettingValue) -> None:
        """Show the number."""
        assert isinstance(value, int)
        self._shown = value
        self.spin.setValue(value)

    def _choose(self) -> None:
        if self.spin.value() != self._shown:
            self._shown = self.spin.value()
            self.chosen.emit(self._shown)


class AmountControl(Control):
    """A figure such as 0.32, or nothing."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(theme, setting)
        self.field = QLineEdit()
        self.field.setObjectName("field")
        self.field.setPlaceholderText(self.tr("not known"))
        self._shown = ""
        self.name_part(self.field)
        if setting.unit:
            unit = Label(theme)
            unit.say(sentence(say(f"settings.unit.{setting.unit}")))
            self.line.addWidget(unit)
        self.field.editingFinished.connect(self._choose)

    def show_value(self, value: SettingValue) -> None:
        """Show the figure."""
        self._shown = str(value)
        self.field.setText(shown(self._shown))

    def _choose(self) -> None:
        text = typed(self.field.text())
        if text != self._shown:
            self._shown = text
            self.chosen.emit(text)


class FolderControl(Control):
    """The path of one folder, chosen in the system's dialog; `action` replaces choosing."""

    def __init__(
        self, theme: Theme, setting: Setting, action: str = "", deed: Callable[[], object] = int
    ) -> None:
        super().__init__(theme, setting)
        self.field = QLineEdit()
        self.field.setObjectName("field")
        self.field.setReadOnly(True)
        self.field.setPlaceholderText(self.tr("in the data directory"))
        self.button = QPushButton(action or self.tr("Choose..."))
        self.button.setAccessibleDescription(sentence(setting.title))
        self.name_part(self.field)
        self.line.addWidget(self.button)
        self.button.clicked.connect(lambda: deed() if action else self._ask())

    def show_value(self, value: SettingValue) -> None:
        """Show the path."""
        self.field.setText(str(value))
        self.field.setToolTip(plain_tip(str(value) or self.field.placeholderText()))

    def _ask(self) -> None:
        found = QFileDialog.getExistingDirectory(self, sentence(self.setting.title))
        if found:
            self.chosen.emit(found)


class FoldersControl(Control):
    """A list of folders, to which some are added and from which some are taken."""

    def __init__(self, theme: Theme, setting: Setting) -> None:
        super().__init__(theme, setting)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setMaximumHeight(theme.measures.step(24) * _ROWS_OF_FOLDERS)
        self.add, self.take = QPushButton(self.tr("Add...")), QPushButton(self.tr("Remove"))
        self._folders: tuple[Path, ...] = ()
        self.name_part(self.list)
        column = QVBoxLayout()
        for button in (self.add, self.take):
            button.setAccessibleDescription(sentence(setting.title))
            column.addWidget(button)
        column.addStretch(1)
        self.line.addLayout(column)
        self.add.clicked.connect(self._ask)
        self.take.clicked.connect(self._take)
        self.list.currentRowChanged.connect(lambda row: self.take.setEnabled(row >= 0))
        self.take.setEnabled(False)

    def show_value(self, value: SettingValue) -> None:
        """Show the folders."""
        assert isinstance(value, tuple)
        self._folders = value
        self.list.clear()
        self.list.addItems([str(folder) for folder in value])

    def _ask(self) -> None:
        found = QFileDialog.getExistingDirectory(self, sentence(self.setting.title))
        if found and Path(found) not in self._folders:
            self.chosen.emit((*self._folders, Path(found)))

    def _take(self) -> None:
        row = self.list.currentRow()
        self.chosen.emit(self._folders[:row] + self._folders[row + 1 :])


def control_of(
    theme: Theme, setting: Setting, action: str = "", deed: Callable[[], object] = int
) -> Control:
    """The control that suits a setting; `action` and `deed` are of one that moves its content."""
    if isinstance(setting.default, tuple):
        return FoldersControl(theme, setting)
    if setting.folder:
        return FolderControl(theme, setting, action, deed)
    if setting.amount:
        return AmountControl(theme, setting)
    if isinstance(setting.default, int):
        return WholeControl(theme, setting)
    return ChoiceControl(theme, setting)


class _Calm(QComboBox):
    """Changes by the wheel only while it has the keyboard: a page is scrolled over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(self._tell)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, words: str) -> None:
        """The whole choice, where the field is too narrow for it."""
        self.setToolTip(plain_tip(words))


class _Spin(QSpinBox):
    """Lets everything be typed, and tells of what cannot be when the typing ends."""

    def __init__(self, refuse: Callable[[str], object]) -> None:
        super().__init__()
        inset(self)
        self._refuse = refuse
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """What is out of range is not done yet, so that it can be told of."""
        state, text, at = super().validate(text, at)
        bad = state == QValidator.State.Invalid
        return (QValidator.State.Intermediate if bad else state), text, at

    def fixup(self, text: str) -> str:
        """Go back to what was there, and say why."""
        self._refuse(text.removesuffix(self.suffix()).strip())
        return self.textFromValue(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page have it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
