"""Opens the window: what must be there before it is shown, and what may come after."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.window import MainWindow
from leastwise.domain.errors import LeastwiseError


def open_window(make_core: Callable[[], CoreCalls] | None = None) -> int:
    """Show the window until it is closed; the exit status.

    A core that cannot be made (settings that cannot be read, say) is told in a window.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Leastwise")
    application.setApplicationDisplayName("Leastwise")
    application.setDesktopFileName("leastwise")
    try:
        core = (make_core or _own_core)()
    except LeastwiseError as error:
        return _tell(application, error)
    try:
        theme = Theme(application, core.settings.theme)
        window = MainWindow(theme, core, window_memory(core))
        window.show()
        QTimer.singleShot(0, window, window.start)
        return application.exec()
    finally:
        core.close()


def window_memory(core: CoreCalls) -> QSettings:
    """Where the window keeps its place and columns."""
    return QSettings(str(core.paths.home / "window.ini"), QSettings.Format.IniFormat)


def _own_core() -> CoreCalls:
    from leastwise.core import Core
    from leastwise.log import start_log
    from leastwise.paths import user_paths
    from leastwise.settings import Settings

    paths = user_paths()
    start_log(paths.log_file)
    return Core(paths, Settings.load(paths.settings_file))


def _tell(application: QApplication, error: LeastwiseError) -> int:
    theme = Theme(application)
    window = QWidget()
    window.setWindowTitle("Leastwise")
    card = ErrorCard(theme)
    card.tell(error.message, window.tr("Close"), window.close)
    column = QVBoxLayout(window)
    column.addWidget(card)
    column.addStretch(1)
    window.resize(theme.measures.step(24) * 24, theme.measures.step(24) * 8)
    window.show()
    application.exec()
    return error.exit_status
