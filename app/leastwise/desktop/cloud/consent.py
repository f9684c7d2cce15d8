"""Asks the user, from whatever thread is about to send, and waits for the answer."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from leastwise.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from leastwise.desktop.cloud.consent_dialog import ConsentDialog
    from leastwise.domain.cloud import SendNotice


@dataclass
class _Question:
    notice: SendNotice
    answered: threading.Event = field(default_factory=threading.Event)
    agreed: bool = False


class Consent(QObject):
    """`confirm` is what the core's calls take; it is called in jobs, never on the window's thread.

    Several may wait at once: the dialogs come one after another, and one agreement to a host
    answers those that asked about it meanwhile.
    """

    _asked = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._waiting: list[_Question] = []
        self._lock = threading.Lock()
        self._withdrawn = False
        self.dialog: ConsentDialog | None = None
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def confirm(self, notice: SendNotice) -> bool:
        """Whether the user agrees to send this. Blocks until the dialog is closed."""
        question = _Question(notice)
        with self._lock:
            if self._withdrawn:
                return False
            self._waiting.append(question)
        self._asked.emit(question)
        question.answered.wait()
        return question.agreed

    def withdraw(self) -> None:
        """The window closes: nothing more is sent, and nobody waits any longer."""
        with self._lock:
            self._withdrawn = True
            waiting, self._waiting = self._waiting, []
        for question in waiting:
            question.answered.set()
        if self.dialog is not None:
            self.dialog.reject()

    def _take(self, _question: _Question) -> None:
        if self.dialog is not None or not self._waiting:
            return
        from leastwise.desktop.cloud.consent_dialog import ConsentDialog

        question = self._waiting[0]
        dialog = self.dialog = ConsentDialog(self._theme, question.notice, self._window)
        dialog.finished.connect(lambda result: self._settle(question, agreed=bool(result)))
        dialog.open()

    def _settle(self, question: _Question, *, agreed: bool) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        with self._lock:
            settled = [
                one
                for one in self._waiting
                if one is question or (agreed and _target(one) == _target(question))
            ]
            self._waiting = [one for one in self._waiting if one not in settled]
        for one in settled:
            one.agreed = agreed
            one.answered.set()
        self._take(question)


def _target(question: _Question) -> tuple[str, bool]:
    return question.notice.host, question.notice.encrypted
