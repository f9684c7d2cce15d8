"""The way between pages, and what holds everywhere: offline, colours, help."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QActionGroup, QIcon, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.keys import PAGE_KEYS
from leastwise.desktop.look import Look
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import plain_tip

_FOCUS_PX: Final = 2


class Sidebar(QWidget):
    """`page_wanted` gives the number of the page; only pages that exist have an entry. A gap stands
    before those that begin a group."""

    accessible_role = QAccessible.Role.Grouping

    page_wanted = Signal(int)
    help_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[tuple[str, str]],
        groups_begin: Container[int],
        look: Look,
        colours: str,
    ) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self._icons = [icon for _, icon in entries]
        self._marked = -1
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Pages"))
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
            button.toggled.connect(partial(self._choose, number))
            self.entries.append(button)
        self._asking = self._downloading = self._offline = False
        self.offline = Label(theme, TypeSize.CAPTION, Role.MUTED)
        self._say_what_goes_out()
        self.colour_choices: list[tuple[str, QAction]] = []
        self.size_choices: list[tuple[str, QAction]] = []
        self.appearance = self._appearance_button(colours)
        self.help = quiet_button(self.tr("Help"), self.help_wanted.emit)
        self.help.setToolTip(plain_tip(self.tr("Help for where you are (F1)")))
        self._scroll = self._entries_view(groups_begin)
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
        self._marked = number
        for at, button in enumerate(self.entries):
            button.setChecked(at == number)
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        """Show the entry that is marked, also where text became larger since."""
        if self._marked >= 0:
            self._scroll.ensureWidgetVisible(self.entries[self._marked])

    def mark_colours(self, choice: str) -> None:
        """Mark the choice of colours that holds now."""
        for _, action in self.colour_choices:
            action.setChecked(action.data() == choice)

    def _choose(self, number: int, checked: bool) -> None:
        """What a screen reader does with a button that can be checked is no click, but this."""
        if checked and number != self._marked:
            self.page_wanted.emit(number)
        elif not checked and number == self._marked:
            self.entries[number].setChecked(True)

    def load_icons(self) -> None:
        """Give the entries their icons, in the colours and the size in force."""
        from leastwise.desktop.theme.icons import icon

        side, after = (self._theme.measures.step(size) for size in (16, 4))
        for button, name in zip(self.entries, self._icons, strict=True):
            button.setIcon(icon(self._theme, name, side, after_px=after))

    def _appearance_button(self, colours: str) -> QToolButton:
        button = quiet_button(self.tr("Appearance"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._offer_colours(menu, colours)
        menu.addSeparator()
        for words, keys, deed in (
            (self.tr("Larger text"), "Ctrl++", self._look.larger),
            (self.tr("Smaller text"), "Ctrl+-", self._look.smaller),
            (self.tr("Usual text"), "Ctrl+0", self._look.usual),
        ):
            action = menu.addAction(f"{words}\t{keys}")
            action.triggered.connect(deed)
            self.size_choices.append((words, action))
        button.setMenu(menu)
        return button

    def _offer_colours(self, menu: QMenu, colours: str) -> None:
        choices = QActionGroup(menu)
        for choice, words in (
            ("system", self.tr("Colours as the system has them")),
            ("light", self.tr("Light colours")),
            ("dark", self.tr("Dark colours")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(choice == colours)
            action.setData(choice)
            choices.addAction(action)
            self.colour_choices.append((words, action))
        choices.triggered.connect(lambda action: self._look.choose_colours(action.data()))

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        side = QSize(step(16) + step(4), step(16))
        room = QPixmap(side)  # so that nothing moves when the icons come
        room.fill(Qt.GlobalColor.transparent)
        for button in self.entries:
            button.setIconSize(side)
            button.setIcon(QIcon(room))
        usual = self._theme.measures.width("Leastwise") + step(24) * 4
        longest = max(button.sizeHint().width() for button in self.entries) + step(8) * 3
        self.setFixedWidth(max(usual, longest))
        title = Label(self._theme, TypeSize.HEADING, strong=True)
        title.say("Leastwise")
        inset = step(12) + _FOCUS_PX  # as the icons of the entries stand
        title.setContentsMargins(inset, step(4), 0, step(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(step(8), step(12), step(8), step(12))
        column.setSpacing(step(4))
        column.addWidget(title)
        column.addWidget(self._scroll, 1)
        self.offline.setContentsMargins(inset, 0, 0, step(4))
        column.addWidget(self.offline)
        column.addWidget(self.appearance, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)

    def _entries_view(self, groups_begin: Container[int]) -> QScrollArea:
        """Where text is large and the window low, the entries are scrolled."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.measures.step(4))
        for number, button in enumerate(self.entries):
            if number in groups_begin:
                column.addSpacing(self._theme.measures.step(12))
            column.addWidget(button)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        return scroll
