"""Opens the help: one window, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QWidget

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.choice import SYSTEM, language_of
from leastwise.desktop.theme.theme import Theme
from leastwise.paths import shipped_resources

if TYPE_CHECKING:
    from leastwise.desktop.help.help_window import HelpWindow


class HelpDesk:
    """`window` is there once it was opened."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        memory: QSettings,
        show_keys: Callable[[], object],
        parent: QWidget,
    ) -> None:
        self._theme, self._jobs, self._memory = theme, jobs, memory
        self._show_keys, self._parent = show_keys, parent
        self.window: HelpWindow | None = None

    def open_page(self, slug: str) -> None:
        """Show a page of the help, and give its list the keyboard."""
        if self.window is None:
            from leastwise.desktop.help.help_window import HelpWindow
            from leastwise.upkeep.help_pages import HelpLibrary

            language = language_of(SYSTEM, [QLocale().name()])
            library = HelpLibrary(shipped_resources() / "help", language)
            self.window = HelpWindow(
                self._theme, self._jobs, library, self._memory, self._to_keys, self._parent
            )
        self.window.open_page(slug)
        self.window.show()
        self.window.activateWindow()
        self.window.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_keys(self) -> None:
        if self.window is not None:
            self.window.close()
        self._parent.activateWindow()
        self._show_keys()
