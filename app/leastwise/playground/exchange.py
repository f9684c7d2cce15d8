"""One exchange from its question to its end: told as it comes, kept before it is called done."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import Cancelled, InternalFault, LeastwiseError
from leastwise.domain.messages import Message, say
from leastwise.domain.playground import (
    Abilities,
    ColumnFailed,
    ColumnFinished,
    ColumnKind,
    ColumnLoaded,
    ColumnLoading,
    ColumnModel,
    ColumnStarted,
    ColumnStopped,
    ColumnWaiting,
    ContextUse,
    ContextWarned,
    NotKept,
    PlayAnswer,
    PlayEntry,
    PlayEvent,
    PlayMeasures,
    PlayRequest,
    ReasoningArrived,
    TextArrived,
)
from leastwise.domain.suites import ChatTurn
from leastwise.engine.reasoning import Said
from leastwise.playground.answering import CloudAnswering, LocalAnswering
from leastwise.playground.journal import JournalFile
from leastwise.playground.keeping import Keeper
from leastwise.playground.pacing import PacedText, Pacer

_LOG = logging.getLogger(__name__)
_LOADING_TOLD_EVERY_S: Final = 1 / 30


@dataclass(frozen=True)
class Asked:
    """What one column is asked; `columns` of its session have the same model."""

    column: int
    number: int
    group: str
    model: ColumnModel
    columns: int
    request: PlayRequest
    turns: tuple[ChatTurn, ...]

    @property
    def sent(self) -> tuple[ChatTurn, ...]:
        """The turns with the system's before them."""
        system = self.request.filled_system
        return (ChatTurn("system", system), *self.turns) if system else self.turns


@dataclass(frozen=True)
class ExchangeGround:
    """What every exchange of a session shares; `keeper` of None keeps nothing."""

    local: LocalAnswering
    cloud: CloudAnswering
    keeper: Keeper | None
    pacer: Pacer
    tell: Callable[[PlayEvent], None]
    log_file: str


class Exchange:
    """Runs on a thread of its own, once. `run` never raises: what went wrong is an event."""

    def __init__(self, ground: ExchangeGround, asked: Asked, cancellation: Cancellation) -> None:
        self._ground = ground
        self._asked = asked
        self._cancellation = cancellation
        self._begun_s = time.perf_counter()
        self._file: JournalFile | None = None
        self._paced: PacedText | None = None
        self._loading_since_s: float | None = None
        self._told_loading_s = 0.0
        self._load_s: float | None = None
        self._context: ContextUse | None = None
        self._answer: list[str] = []
        self._reasoning: list[str] = []
        self._lock = threading.Lock()

    def run(self) -> PlayAnswer:
        """Let the column answer, tell what comes of it, and keep it; the answer as far as it came.

        Its number in the history is there where it was kept.
        """
        asked = self._asked
        self._tell(ColumnStarted(asked.column, asked.number, asked.turns))
        entry = self._entry()
        if self._ground.keeper is not None:
            self._file, reason = self._ground.keeper.begin(entry)
            self._tell_not_kept(reason)
        self._paced = self._ground.pacer.open(self._deliver)
        fault: Message | None = None
        sha256 = ""
        try:
            answer, sha256 = self._answered()
        except Cancelled:
            answer = self._partial("stopped")
        except LeastwiseError as error:
            fault, answer = error.message, self._partial("failed")
        except Exception as error:  # noqa: BLE001 - the thread's boundary: a defect of ours ends as words
            _LOG.exception("an exchange failed")
            log = self._ground.log_file
            fault = InternalFault(say("system.internal", detail=repr(error)[:300], log=log)).message
            answer = self._partial("failed")
        answer = self._timed(answer)
        number = self._keep(replace(entry, answer=answer, fault=fault, model_sha256=sha256))
        return self._end(replace(answer, entry_id=number), fault)

    def waiting(self, behind: Sequence[str]) -> None:
        """For `AnswerListener`."""
        self._tell(ColumnWaiting(self._asked.column, self._asked.number, tuple(behind)))

    def loading(self, fraction: float, replaced: Sequence[str]) -> None:
        """For `AnswerListener`."""
        now_s = time.perf_counter()
        if self._loading_since_s is None:
            self._loading_since_s = now_s
        if 0 < fraction < 1 and now_s - self._told_loading_s < _LOADING_TOLD_EVERY_S:
            return
        self._told_loading_s = now_s
        asked = self._asked
        self._tell(ColumnLoading(asked.column, asked.number, fraction, tuple(replaced)))

    def loaded(self, abilities: Abilities) -> None:
        """For `AnswerListener`."""
        if self._loading_since_s is not None:
            self._load_s = time.perf_counter() - self._loading_since_s
        self._tell(ColumnLoaded(self._asked.column, self._asked.number, abilities))

    def said(self, new: Said) -> None:
        """For `AnswerListener`."""
        assert self._paced is not None
        self._answer.append(new.answer)
        self._reasoning.append(new.reasoning)
        self._paced.add(new)

    def context(self, use: ContextUse) -> None:
        """For `AnswerListener`."""
        self._context = use
        self._tell(ContextWarned(self._asked.column, self._asked.number, use))

    def _answered(self) -> tuple[PlayAnswer, str]:
        """The answer, every part of it delivered, and the model's sha256."""
        asked, ground = self._asked, self._ground
        assert self._paced is not None
        try:
            self._cancellation.raise_if_asked()
            if asked.model.kind is ColumnKind.LOCAL:
                return ground.local.answer(
                    asked.model, asked.columns, asked.request, asked.sent, self, self._cancellation
                )
            answer = ground.cloud.answer(
                asked.model, asked.request, asked.sent, self, self._cancellation
            )
            return answer, ""
        finally:
            ground.pacer.end(self._paced)

    def _deliver(self, said: Said) -> None:
        """Keep new text, then show it."""
        asked = self._asked
        if self._file is not None:
            self._file.add(said)
        if said.reasoning:
            self._tell(ReasoningArrived(asked.column, asked.number, said.reasoning))
        if said.answer:
            self._tell(TextArrived(asked.column, asked.number, said.answer))

    def _partial(self, reason: str) -> PlayAnswer:
        """What had come when it ended early: nothing of it was measured whole."""
        measures = PlayMeasures(context=self._context)
        return PlayAnswer("".join(self._answer), "".join(self._reasoning), reason, measures)

    def _timed(self, answer: PlayAnswer) -> PlayAnswer:
        wall_s = time.perf_counter() - self._begun_s
        measures = replace(answer.measures, load_s=self._load_s, wall_s=wall_s)
        return replace(answer, measures=measures)

    def _entry(self) -> PlayEntry:
        asked = self._asked
        return PlayEntry(
            entry_id=0,
            at=datetime.now(UTC).isoformat(),
            group=asked.group,
            model=asked.model,
            model_sha256="",
            request=asked.request,
            turns=asked.turns,
            answer=PlayAnswer("", finish_reason="interrupted"),
            column=asked.column,
        )

    def _keep(self, entry: PlayEntry) -> int | None:
        if self._ground.keeper is None:
            return None
        number, reason = self._ground.keeper.finish(self._file, entry)
        self._tell_not_kept(reason)
        return number

    def _end(self, answer: PlayAnswer, fault: Message | None) -> PlayAnswer:
        column, number = self._asked.column, self._asked.number
        if fault is not None:
            self._tell(ColumnFailed(column, number, fault, answer))
        elif answer.finish_reason == "stopped":
            self._tell(ColumnStopped(column, number, answer))
        else:
            self._tell(ColumnFinished(column, number, answer))
        return answer

    def _tell_not_kept(self, reason: Message | None) -> None:
        if reason is not None:
            self._tell(NotKept(reason))

    def _tell(self, event: PlayEvent) -> None:
        with self._lock:
            self._ground.tell(event)
