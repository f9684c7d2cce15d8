"""Sends what is in the editor to the columns and follows what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Job, Jobs
from leastwise.desktop.pages.playground.column_log import NO_EXCHANGE
from leastwise.desktop.pages.playground.column_view import ColumnView
from leastwise.desktop.pages.playground.columns_row import ColumnsRow
from leastwise.desktop.pages.playground.residency_words import residency_words
from leastwise.desktop.playground_calls import PlaySessionCalls
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import Cancelled, LeastwiseError
from leastwise.domain.playground import NotKept, PlayEntry, PlayEvent, PlayRequest, Residency
from leastwise.domain.suites import ChatTurn

RESIDENCY_MS = 200


class Playing(QObject):
    """The columns' conversations. `changed` tells that something runs, or not any more, `failed`
    gives what to say, `residency` the sentence on what lies in memory, `not_kept` why answers are
    not kept."""

    changed = Signal()
    failed = Signal(object)
    residency = Signal(str)
    not_kept = Signal(object)

    def __init__(
        self,
        core: CoreCalls,
        jobs: Jobs,
        bridge: Bridge,
        columns: ColumnsRow,
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        super().__init__(columns)
        self._core, self._jobs, self._bridge = core, jobs, bridge
        self._columns, self._confirm = columns, confirm
        self._session: PlaySessionCalls | None = None
        self._planning: Job | None = None
        self._was_running = False
        self._rest = QTimer(self, singleShot=True, interval=RESIDENCY_MS)
        self._rest.timeout.connect(self._plan)
        bridge.play_told.connect(self._take)
        columns.added.connect(self._join)
        columns.chosen.connect(self._choose)
        columns.removed.connect(self._close_ranks)

    @property
    def running(self) -> bool:
        """Whether any column answers."""
        return self._columns.running

    @property
    def thinking(self) -> bool:
        """Whether the thinking of some model can be switched; so too while none was loaded."""
        known = [column.log.abilities for column in self._columns.columns]
        return any(one is None or one.thinking for one in known)

    def send(self, request: PlayRequest, column: int | None = None) -> bool:
        """Send a request to a column, or to all; whether it could be sent."""
        wanted = list(range(len(self._columns.columns))) if column is None else [column]
        session = self._open()
        return self._ask(request, wanted, lambda: session.send(request, wanted))

    def resend(self, column: int, turn: int, request: PlayRequest) -> bool:
        """Put a request in the place of a turn of a column, and answer it."""
        session = self._open()
        turns = session.conversation(column)
        asked = [at for at, one in enumerate(turns) if one.role == "user"]
        if turn >= len(asked):
            return self.send(request, column)
        return self._ask(request, [column], lambda: session.resend(column, asked[turn], request))

    def regenerate(self, column: int) -> None:
        """Answer a column's last turn again; one that was restored, as it was asked then."""
        session, log = self._open(), self._columns.columns[column].log
        request = log.turns[-1].request if log.turns else None
        if log.exchange == NO_EXCHANGE and request is not None:
            self.resend(column, len(log.turns) - 1, request)
        else:
            self._try(lambda: session.regenerate(column))

    def stop(self, column: int | None = None) -> None:
        """Stop a column, or all."""
        if self._session is not None:
            self._session.stop(None if column is None else [column])

    def forget(self, column: int) -> None:
        """Begin a column's conversation anew."""
        if self._session is not None:
            self._session.stop([column])
            self._session.restore(column, ())
        self._columns.columns[column].restore(())
        self._tell_running()

    def reopen(self, entries: Sequence[PlayEntry]) -> None:
        """Go on where exchanges of the history ended, each in a column of its own."""
        self._columns.show_models([entry.model for entry in entries])
        session = self._open()
        for at, entry in enumerate(entries):
            turns = tuple(turn for turn in entry.turns if turn.role != "system")
            answer = ChatTurn("assistant", entry.answer.text)
            said = (*turns, answer) if entry.answer.text else turns
            self._try(partial(session.restore, at, said))
            self._columns.columns[at].reopen(entry, turns)

    def leave(self) -> None:
        """Free the models, in the background."""
        session, self._session = self._session, None
        if session is not None:
            self._jobs.start(lambda _c: session.close(), _nothing, _nothing, self)

    def _open(self) -> PlaySessionCalls:
        if self._session is None:
            self._session = self._core.playground.open(self._bridge.accept, self._confirm)
        if self._session.columns != self._columns.models:
            self._session.choose(self._columns.models)
        return self._session

    def _ask(self, request: PlayRequest, columns: Sequence[int], deed: Callable[[], None]) -> bool:
        """Send a request; the turns that it begins are told of it."""
        logs = [self._columns.columns[at].log for at in columns]
        for log in logs:
            log.sending = request
        sent = self._try(deed)
        if not sent:
            for log in logs:
                log.sending = None
        return sent

    def _try(self, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except LeastwiseError as error:
            self.failed.emit(error.message)
            return False
        return True

    def _take(self, event: PlayEvent) -> None:
        if isinstance(event, NotKept):
            self.not_kept.emit(event.reason)
        elif event.column < len(self._columns.columns):
            self._columns.columns[event.column].take(event)
            self._tell_running()

    def _tell_running(self) -> None:
        if self.running != self._was_running:
            self._was_running = self.running
            self.changed.emit()

    def _join(self, column: ColumnView) -> None:
        def number() -> int:
            return self._columns.columns.index(column)

        column.stop_wanted.connect(lambda: self.stop(number()))
        column.again_wanted.connect(lambda: self.regenerate(number()))
        column.forget_wanted.connect(lambda: self.forget(number()))

    def _choose(self) -> None:
        if self._session is not None and self._session.columns != self._columns.models:
            self._session.choose(self._columns.models)
        for column in self._columns.columns:
            column.forget_abilities()
        self._rest.start()

    def _close_ranks(self, gone: int) -> None:
        """The columns after one that is gone have another number now, with what was said there."""
        session = self._session
        if session is None:
            return
        session.stop()
        kept = [session.conversation(at) for at in range(len(session.columns)) if at != gone]
        session.choose(self._columns.models)
        for at, turns in enumerate(kept):
            session.restore(at, turns)
        session.restore(len(kept), ())
        for column in self._columns.columns[gone:]:
            column.log.exchange = NO_EXCHANGE

    def _plan(self) -> None:
        """Ask what lies in memory together."""
        if self._planning is not None:
            self._planning.cancel()
        models = self._columns.models

        def take(found: Residency) -> None:
            if models == self._columns.models:
                self.residency.emit(residency_words(found, models))

        def do_without(error: LeastwiseError) -> None:
            if not isinstance(error, Cancelled):
                self.residency.emit("")

        self._planning = self._jobs.start(
            lambda stop: self._core.playground.residency(models, stop), take, do_without, self
        )


def _nothing(_ended: object) -> None:
    """Nothing follows."""
