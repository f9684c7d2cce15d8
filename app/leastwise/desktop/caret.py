"""The caret blinks while somebody looks for it and then stands still: each blink wakes the window
and paints what lies behind the field, as often as the field has the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

RESTS_AFTER_MS: Final = 5000


class CaretRest(QObject):
    """In every field of the application, from now on until `stop`."""

    def __init__(self, parent: QObject, after_ms: int = RESTS_AFTER_MS) -> None:
        super().__init__(parent)
        self._hints = QApplication.styleHints()
        self._usual_ms = self._hints.cursorFlashTime()
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self._rest)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        application.focusChanged.connect(self._wake)

    def stop(self) -> None:
        """Let it blink as it did."""
        self._timer.stop()
        self._application.focusChanged.disconnect(self._wake)
        self._hints.setCursorFlashTime(self._usual_ms)

    def _wake(self) -> None:
        if self._usual_ms > 0:  # at 0 the system asks for none that blinks
            self._hints.setCursorFlashTime(self._usual_ms)
            self._timer.start()

    def _rest(self) -> None:
        self._hints.setCursorFlashTime(0)
