"""A key for a provider: into the keyring, or, without one, into this session's memory."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened

_LONGEST_KEY = 1 << 14
_WIDTH_STEPS = 20


class CloudKeyDialog(Dialog):
    """`key` is what was pasted; it is never shown. `keyring` is empty where there is none."""

    def __init__(self, theme: Theme, provider: str, keyring: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Key for {name}").format(name=shortened(provider)))
        where = Label(theme, TypeSize.BODY, wraps=True)
        kept = self.tr("It is kept in {keyring}, and in no file of Leastwise.")
        lost = self.tr(
            "This system has no keyring: the key is used until the window is closed, and kept "
            "nowhere. To have it again next time, put it into the environment."
        )
        where.say(kept.format(keyring=keyring) if keyring else lost)
        about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        about.say(self.tr("Neither logs, exports nor the models on this computer ever get it."))
        self.where = where
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setObjectName("field")
        self.field.setMaxLength(_LONGEST_KEY)
        self.field.setPlaceholderText(self.tr("Paste a key"))
        self.field.setAccessibleName(self.tr("Key of your account there"))
        self.keep = QPushButton(self.tr("Keep it") if keyring else self.tr("Use it"))
        self.keep.setObjectName("primary")
        self.keep.setEnabled(False)
        self.keep.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.field.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.keep_wide(_WIDTH_STEPS)
        for part in (where, about, self.field):
            self.column.addWidget(part)
        self.end_with(cancel, self.keep)
        self.field.setFocus()

    @property
    def key(self) -> str:
        """What was pasted."""
        return self.field.text()
