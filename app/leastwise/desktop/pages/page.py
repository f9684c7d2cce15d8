"""What every page has: a title, one line about its question, and something to do when shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import ElidedLabel, Label
from leastwise.domain.messages import say


class Page(QWidget):
    """The frame of a page. A page overrides what it answers to: its main action, and Esc.

    What a constructor does not make, its `parts`, is made in steps, and `built` follows the last.
    `elsewhere` tells whether another page runs something that both together would spoil.
    `page_wanted` gives the name of another page to open. The library for plots is loaded as a page
    that `draws` is made.
    """

    accessible_role = QAccessible.Role.Pane
    draws = False

    built = Signal()
    run_began = Signal()
    run_ended = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme, title: str, question: str) -> None:
        super().__init__()
        self.theme = theme
        self.elsewhere: Callable[[], bool] = lambda: False
        self.title = title
        self.setObjectName("page")
        self.setAccessibleName(title)
        step = theme.measures.step
        self._heading = Label(theme, TypeSize.HEADING, strong=True)
        self._heading.say(title)
        about = ElidedLabel(theme, TypeSize.BODY, Role.MUTED)
        about.say(question)
        self.header = FlowLayout(theme)
        head = QHBoxLayout()
        head.setSpacing(step(12))
        head.addStrut(step(16) + step(12) + step(4))  # that of a button, on every page
        head.addWidget(self._heading)
        head.addWidget(about, 1)
        head.addLayout(self.header)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(step(24), step(12), step(24), step(16))
        self.column.setSpacing(step(12))
        self.column.addLayout(head)

    def heightForWidth(self, width: int) -> int:
        """The height below which it is scrolled.

        What plots and tables would like to have is no reason to; with enlarged text it stands for
        what lines that wrap need, which `minimumSizeHint` leaves out.
        """
        if self.theme.measures.percent <= 100:
            return self.minimumSizeHint().height()
        return super().heightForWidth(width)

    def parts(self) -> Iterator[None]:
        """Make what stands on it, a step a turn, before it is shown."""
        yield from ()

    def arrive(self) -> None:
        """The page was opened."""

    def pause(self) -> None:
        """Something is measured on another page: what works here in the background spoils it."""

    def resume(self) -> None:
        """Nothing is measured any more: go on with what waits."""

    def build_ahead(self) -> Iterator[None]:
        """Make and paint what will be shown next, a step a turn: the first time takes long."""
        yield from ()

    def build_plots(self) -> Iterator[None]:
        """Make the plots, whose library is loaded now, a step a turn."""
        yield from ()

    def do_main_action(self) -> None:
        """Ctrl+Enter."""

    def stop(self) -> None:
        """Esc: stop what runs here."""

    def leave(self) -> None:
        """The window closes: give back what is held, in jobs."""

    def gives_way(self, error: ErrorCard) -> bool:
        """Whether what was to begin here has to wait for another page; then `error` says so."""
        waits = self.elsewhere()
        if waits:
            error.tell(say("bench.in_use"))
        else:
            error.hide()
        return waits

    @property
    def busy(self) -> bool:
        """Whether something runs here that closing the window would stop."""
        return False

    @property
    def fraction(self) -> float | None:
        """How much of what runs here is done, in [0, 1]; None where that is not known."""
        return None

    @property
    def side_work(self) -> tuple[str, str]:
        """What works here that no measurement waits for, and what stays of it when the window
        closes; empty for nothing."""
        return "", ""

    def stop_side_work(self) -> None:
        """Stop what works here beside."""

    @property
    def settled(self) -> bool:
        """Whether nothing large is being filled in."""
        return True

    @property
    def moves_files(self) -> bool:
        """Whether models are on their way to another place, so that nobody may use them."""
        return False

    @property
    def unsaved(self) -> str:
        """What was changed here and would be lost if the window closed; empty for nothing."""
        return ""

    @property
    def at_stake(self) -> tuple[str, str]:
        """What runs here, and what stays of it when the window closes."""
        return "", ""
