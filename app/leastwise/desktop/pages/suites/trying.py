"""Tries an answer against a case while it is typed: in the background, the newest question only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.suite_drafts import SuiteDraft, Trial

PAUSE_MS: Final = 200


class Trying(QObject):
    """`tried` gives a Trial, `failed` why none could be made."""

    tried = Signal(object)
    failed = Signal(object)

    def __init__(self, core: CoreCalls, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._core, self._jobs = core, jobs
        self._question: Callable[[], tuple[SuiteDraft, int, str] | None] = lambda: None
        self._runs = self._again = self._is_dropped = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)

    @property
    def settled(self) -> bool:
        """Whether the newest question is answered."""
        return not (self._runs or self._again or self._timer.isActive())

    def ask(self, question: Callable[[], tuple[SuiteDraft, int, str] | None]) -> None:
        """Try what `question` gives once the typing pauses: draft, case, and answer."""
        self._question = question
        self._timer.start()

    def drop(self) -> None:
        """Forget what was asked: another answer to the same question is there already."""
        self._timer.stop()
        self._again, self._is_dropped = False, self._runs

    def _begin(self) -> None:
        if self._runs:
            self._again = True
            return
        asked = self._question()
        if asked is None:
            return
        self._runs = True
        draft, place, answer = asked
        self._jobs.start(
            lambda _c: self._core.suite_desk.try_answer(draft, place, answer),
            self._finish,
            self._fail,
            self,
        )

    def _finish(self, trial: Trial) -> None:
        if not self._go_on():
            self.tried.emit(trial)

    def _fail(self, error: LeastwiseError) -> None:
        if not self._go_on() and not isinstance(error, Cancelled):
            self.failed.emit(error.message)

    def _go_on(self) -> bool:
        """Whether the answer is of no use: the question has changed, or was dropped."""
        self._runs, again, self._again = False, self._again, False
        dropped, self._is_dropped = self._is_dropped, False
        if again:
            self._begin()
        return again or dropped
