"""Opens the window: what must be there before it is shown, and what may come after."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from leastwise.desktop.language.choice import speak
from leastwise.desktop.start_times import tell_times
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.accessible_roles import install_roles
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.window import MainWindow
from leastwise.domain.errors import LeastwiseError
from leastwise.paths import shipped_catalogues, shipped_resources
from leastwise.upkeep.crashes import CrashGuard

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls

_FIRST_TURNS_MS = 500


def open_window(
    make_core: Callable[[], CoreCalls] | None = None,
    before_loop: Callable[[QWidget], None] = lambda _window: None,
    files: Sequence[str] = (),
    *,
    greets: bool = True,
) -> int:
    """Show the window until it is closed; the exit status. `files` are models to look at.

    The very first time it `greets` with three steps, unless a file is to be looked at.

    A core that cannot be made (settings that cannot be read, say) is told in a window.
    """
    application = _Application(sys.argv[:1])
    install_roles()
    application.setApplicationName("Leastwise")
    application.setApplicationDisplayName("Leastwise")
    application.setDesktopFileName("leastwise")
    application.setWindowIcon(QIcon(str(shipped_resources() / "icons" / "leastwise.svg")))
    try:
        core = (make_core or _own_core)()
    except LeastwiseError as error:
        return _tell(application, error)
    guard = CrashGuard(core.paths.crashes)
    guard.start()
    try:
        speak(application, core.settings.language, shipped_catalogues())
        theme = Theme(application, core.settings.theme, core.settings.text_percent)
        window = MainWindow(theme, core, window_memory(core))
        tell_times(window)
        window.show()
        QTimer.singleShot(0, window, window.start)
        application.file_wanted.connect(window.look_at)
        for file in files:
            QTimer.singleShot(0, window, partial(window.look_at, file))
        if greets and not files:
            QTimer.singleShot(0, window, window.greet)
        before_loop(window)
        return application.exec()
    finally:
        core.close()
        guard.stop()


class _Application(QApplication):
    """Qt's, which also takes the model files that macOS hands to a running program."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of a file to open; the rest is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def try_window() -> int:
    """Open the window, let it draw its plots, and close it; 0 where that went well.

    For the self-test, which sets the data directory and Qt's platform.
    """
    defects: list[type[BaseException]] = []

    def take(kind: type[BaseException], *rest: Any) -> None:
        defects.append(kind)  # Qt goes on after an exception in one of its calls
        sys.__excepthook__(kind, *rest)

    sys.excepthook = take
    status = open_window(before_loop=partial(_close_once_drawn, defects), greets=False)
    return 1 if defects else status


def window_memory(core: CoreCalls) -> QSettings:
    """Where the window keeps its place and columns."""
    return QSettings(str(core.paths.home / "window.ini"), QSettings.Format.IniFormat)


def _own_core() -> CoreCalls:
    from leastwise.core import Core
    from leastwise.log import start_log
    from leastwise.paths import user_paths
    from leastwise.settings import Settings
    from leastwise.upkeep.environment import with_environment

    paths = user_paths()
    start_log(paths.log_file)
    return Core(paths, with_environment(Settings.load(paths.settings_file)))


def _close_once_drawn(defects: list[type[BaseException]], window: QWidget) -> None:
    assert isinstance(window, MainWindow)

    def fail(error: LeastwiseError) -> None:
        defects.append(type(error))
        window.close()

    close_soon = partial(QTimer.singleShot, _FIRST_TURNS_MS, window, window.close)
    window.loading.plots_loaded.connect(close_soon)
    window.loading.failed.connect(fail)
    window.loading.load_plots()


def _tell(application: QApplication, error: LeastwiseError) -> int:
    theme = Theme(application)
    window = QWidget()
    theme.dress(window)
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
