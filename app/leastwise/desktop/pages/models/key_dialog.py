"""The key of the user's account on the Hub: where it is kept, another one, or none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.model_calls import KeyCalls
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import sentence
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.hub_keys import LONGEST_KEY, KeyPlace, KeyState

_WIDTH_STEPS = 20


class KeyDialog(Dialog):
    """The key goes to the system's keyring alone, and is never shown again.

    Where there is no keyring it is used until the window is closed, and that is said.
    """

    def __init__(self, theme: Theme, keys: KeyCalls, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Key for the Hub"))
        self._keys, self._jobs = keys, jobs
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.state = Label(theme, TypeSize.BODY, wraps=True)
        self.state.say(self.tr("Asking this system's keyring"))
        about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        about.say(
            self.tr(
                "A key is needed for repositories that are not open to everybody, and for no "
                "other. It is made in the settings of your account on the Hub."
            )
        )
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setObjectName("field")
        self.field.setMaxLength(LONGEST_KEY)
        self.field.setPlaceholderText(self.tr("Paste a key"))
        self.field.setAccessibleName(self.tr("Key of your account on the Hub"))
        self.field.textChanged.connect(self._refresh)
        self.keep = QPushButton(self.tr("Keep it"))
        self.forget = QPushButton(self.tr("Take the key away"))
        self.done_button = QPushButton(self.tr("Close"))
        self.error = ErrorCard(theme)
        self._busy, self._known = False, False
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        self.done_button.clicked.connect(self.accept)
        self._lay_out(theme, about)
        self._ask(lambda: None)

    def _keep(self) -> None:
        key = self.field.text()
        self._ask(lambda: self._keys.keep(key))

    def _forget(self) -> None:
        self._ask(self._keys.forget)

    def _ask(self, deed: Callable[[], object]) -> None:
        """Do it, then say where the key is; a keyring may ask its user meanwhile."""

        def work(_stop: object) -> KeyState:
            deed()
            return self._keys.state()

        self._busy = True
        self.error.hide()
        self._refresh()
        self._jobs.start(work, self._show, self._fail, self)

    def _show(self, state: KeyState) -> None:
        self._busy = False
        self._known = state.place in (KeyPlace.KEYRING, KeyPlace.SESSION)
        if self._known:
            self.field.clear()
        self.state.say(sentence(state.words(in_window=True)))
        self._refresh()
        self.field.setFocus()

    def _fail(self, error: LeastwiseError) -> None:
        self._busy = False
        self.error.tell(error.message)
        self._refresh()

    def _refresh(self) -> None:
        self.field.setEnabled(not self._busy)
        self.keep.setEnabled(not self._busy and bool(self.field.text().strip()))
        self.keep.setDefault(self.keep.isEnabled())
        self.forget.setEnabled(not self._busy and self._known)

    def _lay_out(self, theme: Theme, about: QWidget) -> None:
        step = theme.measures.step
        self.keep_wide(_WIDTH_STEPS)
        entry = QHBoxLayout()
        entry.setSpacing(step(8))
        entry.addWidget(self.field, 1)
        entry.addWidget(self.keep)
        for part in (self.state, about):
            self.column.addWidget(part)
        self.column.addLayout(entry)
        self.column.addWidget(self.error)
        self.end_with(self.done_button, aside=(self.forget,))
