"""The way between pages, and what holds everywhere: offline, colours, help."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from leastwise.desktop.keys import PAGE_KEYS
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip


class Sidebar(QWidget):
    """`page_wanted` gives the number of the page; only pages that exist have an entry."""

    page_wanted = Signal(int)
    help_wanted = Signal()
    colours_wanted = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]], colours: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = [icon for _, icon in entries]
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.entries: list[QToolButton] = []
        for number, (title, _) in enumerate(entries):
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setObjectName("entry")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(title)
            keys = f" (Ctrl+{PAGE_KEYS[number]})" if number < len(PAGE_KEYS) else ""
            button.setToolTip(plain_tip(f"{title}{keys}"))
            button.clicked.connect(partial(self._choose, number))
            self.entries.append(button)
        self._asking = self._downloading = self._offline = False
        self.offline = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self._say_what_goes_out()
        self.colour_choices: list[tuple[str, QAction]] = []
        self.colours = self._colours_button(colours)
        self.help = quiet_button(self.tr("Help"), self.help_wanted.emit)
        self.help.setToolTip(plain_tip(self.tr("Help for where you are (F1)")))
        self._lay_out()

    def show_asking(self, asking: bool) -> None:
        """Say whether another computer is being asked now."""
        self._asking = asking
        self._say_what_goes_out()

    def show_downloading(self, downloading: bool) -> None:
        """Say whether a model is being downloaded now."""
        self._downloading = downloading
        self._say_what_goes_out()

    def show_offline(self, offline: bool) -> None:
        """Say whether the offline switch is on."""
        self._offline = offline
        self._say_what_goes_out()

    def _say_what_goes_out(self) -> None:
        if self._downloading:
            words, about = self.tr("Downloading"), self.tr("A model is downloaded, as you asked.")
        elif self._asking:
            words = self.tr("Asking the Hub")
            about = self.tr("A model's header is being fetched from the Hub, as you asked.")
        elif self._offline:
            words = self.tr("Offline")
            about = self.tr("Nothing leaves this computer while the offline switch is on.")
        else:
            words = self.tr("Nothing goes out")
            about = self.tr(
                "Nothing leaves this computer, except for a model that you look up or download "
                "from the Hub, and what you send to a cloud model that you added."
            )
        self.offline.say(words)
        self.offline.set_role(Role.TEXT if self._downloading or self._asking else Role.MUTED)
        self.offline.setToolTip(plain_tip(about))
        self.offline.setAccessibleDescription(about)

    def mark(self, number: int) -> None:
        """Mark the entry of the page that is shown."""
        for at, button in enumerate(self.entries):
            button.setChecked(at == number)

    def mark_colours(self, choice: str) -> None:
        """Mark the choice of colours that holds now."""
        for _, action in self.colour_choices:
            action.setChecked(action.data() == choice)

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.page_wanted.emit(number)

    def load_icons(self) -> None:
        """Give the entries their icons, in the colours and the size in force."""
        from leastwise.desktop.theme.icons import icon

        for button, name in zip(self.entries, self._icons, strict=True):
            button.setIcon(icon(self._theme, name, self._theme.measures.step(16)))

    def _colours_button(self, colours: str) -> QToolButton:
        button = quiet_button(self.tr("Colours"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        choices = QActionGroup(menu)
        for choice, words in (
            ("system", self.tr("As the system has them")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(choice == colours)
            action.setData(choice)
            choices.addAction(action)
            self.colour_choices.append((words, action))
        choices.triggered.connect(lambda action: self.colours_wanted.emit(action.data()))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        side = step(16)
        for button in self.entries:
            button.setIconSize(QSize(side, side))
        usual = self._theme.measures.width("Leastwise") + step(24) * 4
        longest = max(button.sizeHint().width() for button in self.entries) + side + step(8) * 3
        self.setFixedWidth(max(usual, longest))
        title = Label(self._theme, TypeSize.HEADING, strong=True)
        title.say("Leastwise")
        title.setContentsMargins(step(12), step(4), 0, step(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(step(8), step(12), step(8), step(12))
        column.setSpacing(step(4))
        column.addWidget(title)
        for button in self.entries:
            column.addWidget(button)
        column.addStretch(1)
        self.offline.setContentsMargins(step(12), 0, 0, step(4))
        column.addWidget(self.offline)
        column.addWidget(self.colours, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
