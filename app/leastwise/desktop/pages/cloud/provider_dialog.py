"""A provider to add: one that is well known, or an address. Nothing is sent for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from leastwise.cloud.presets import PRESETS
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.text import Label
from leastwise.domain.cloud import CloudKind, CloudProvider

_WIDTH_STEPS = 24
_OWN = "own"


class ProviderDialog(Dialog):
    """`provider` is what was filled in; whether it can be one is for the core to say."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Add a provider"))
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("A well-known provider, or an address"))
        for name in PRESETS:
            self.preset.addItem(name, name)
        self.preset.addItem(self.tr("Another address"), _OWN)
        self.name = _field(self.tr("Name"))
        self.address = _field(self.tr("Address"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Protocol"))
        for kind in CloudKind:
            self.kind.addItem(kind.value, kind.value)
        self.model = _field(self.tr("Model that is asked where none is named"))
        self.variable = _field(self.tr("Environment variable that may hold the key"))
        self.free = QCheckBox(self.tr("Nobody charges for tokens there"))
        self.source = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setObjectName("primary")
        self.add_button.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.preset.currentIndexChanged.connect(lambda _at: self._fill())
        for field in (self.name, self.address):
            field.textChanged.connect(lambda _text: self._refresh())
        self.add_button.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(theme)
        self._fill()

    @property
    def provider(self) -> CloudProvider:
        """What was filled in."""
        preset = PRESETS.get(self.preset.currentData())
        base = preset.provider if preset else CloudProvider("", CloudKind.OPENAI, "")
        return replace(
            base,
            name=self.name.text().strip(),
            kind=CloudKind(self.kind.currentData()),
            address=self.address.text().strip().rstrip("/"),
            model=self.model.text().strip(),
            key_variable=self.variable.text().strip(),
            free=self.free.isChecked(),
        )

    def _fill(self) -> None:
        preset = PRESETS.get(self.preset.currentData())
        one = preset.provider if preset else CloudProvider("", CloudKind.OPENAI, "")
        self.name.setText(one.name)
        self.address.setText(one.address)
        self.kind.setCurrentText(one.kind.value)
        self.variable.setText(one.key_variable)
        self.free.setChecked(one.free)
        documented = self.tr("The address stands in {source}.")
        own = self.tr("An address begins with https://, or http:// in your own network.")
        self.source.say(documented.format(source=preset.source) if preset else own)
        self._refresh()

    def _refresh(self) -> None:
        self.add_button.setEnabled(bool(self.name.text().strip() and self.address.text().strip()))

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        form = QFormLayout()
        form.setSpacing(step(8))
        for words, part in (
            (self.tr("Provider"), self.preset),
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Protocol"), self.kind),
            (self.tr("Model"), self.model),
            (self.tr("Key variable"), self.variable),
            ("", self.free),
        ):
            form.addRow(words, part)
        self.column.addLayout(form)
        self.column.addWidget(self.source)
        self.end_with(self.cancel, self.add_button)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("field")
    field.setMaxLength(2000)
    field.setAccessibleName(name)
    return field
