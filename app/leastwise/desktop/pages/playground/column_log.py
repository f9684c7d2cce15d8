"""What one column was asked and what it answered, followed by the session's events."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from leastwise.domain.messages import Message
from leastwise.domain.playground import (
    Abilities,
    ColumnFailed,
    ColumnFinished,
    ColumnLoaded,
    ColumnLoading,
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

NO_EXCHANGE: Final = -1


class State(StrEnum):
    """What becomes of a turn."""

    ASKED = "asked"
    WAITING = "waiting"
    LOADING = "loading"
    ANSWERING = "answering"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass
class PlayedTurn:
    """One turn of the user and what came of it."""

    asked: str
    request: PlayRequest | None = None
    text: str = ""
    reasoning: str = ""
    state: State = State.ASKED
    behind: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    loaded: float = 0.0
    answer: PlayAnswer | None = None
    fault: Message | None = None
    warned: ContextUse | None = None

    @property
    def running(self) -> bool:
        """Whether more may come."""
        return self.state not in (State.DONE, State.STOPPED, State.FAILED)

    @property
    def measures(self) -> PlayMeasures:
        """What was measured; nothing before it has ended."""
        return self.answer.measures if self.answer is not None else PlayMeasures()


@dataclass
class ColumnLog:
    """The turns of a column; events of an exchange that is over change nothing.

    `sending` is the request that the next turn to start was made of.
    """

    turns: list[PlayedTurn] = field(default_factory=list)
    sending: PlayRequest | None = None
    exchange: int = NO_EXCHANGE
    abilities: Abilities | None = None

    @property
    def running(self) -> bool:
        """Whether the last turn is still being answered."""
        return bool(self.turns) and self.turns[-1].running

    def reopen(self, entry: PlayEntry, turns: tuple[ChatTurn, ...]) -> None:
        """Begin with the turns of an exchange of the history, and how it ended."""
        self.restore(turns)
        end, answer = self.turns[-1], entry.answer
        end.request, end.answer, end.fault = entry.request, answer, entry.fault
        end.text, end.reasoning = answer.text, answer.reasoning
        if entry.fault is not None:
            end.state = State.FAILED
        elif answer.finish_reason in ("stopped", "interrupted"):
            end.state = State.STOPPED

    def restore(self, turns: tuple[ChatTurn, ...]) -> None:
        """Begin with a conversation that was had before."""
        self.turns, self.exchange = [], NO_EXCHANGE
        for turn in turns:
            if turn.role == "user":
                self.turns.append(PlayedTurn(turn.content, state=State.DONE))
            elif turn.role == "assistant" and self.turns:
                self.turns[-1].text = turn.content

    def apply(self, event: PlayEvent) -> bool:
        """Take an event of this column; whether it was about what runs."""
        if isinstance(event, NotKept):
            return False
        if isinstance(event, ColumnStarted):
            self._start(event)
            return True
        if event.exchange != self.exchange or not self.turns:
            return False
        self._go_on(self.turns[-1], event)
        return True

    def _start(self, event: ColumnStarted) -> None:
        asked = [turn.content for turn in event.turns if turn.role == "user"]
        self.exchange = event.exchange
        before = self.turns[len(asked) - 1].request if len(self.turns) >= len(asked) else None
        del self.turns[len(asked) - 1 :]
        while len(self.turns) < len(asked):
            self.turns.append(PlayedTurn(asked[len(self.turns)], state=State.DONE))
        self.turns[-1].state = State.ASKED
        self.turns[-1].request = self.sending or before
        self.sending = None

    def _go_on(self, turn: PlayedTurn, event: PlayEvent) -> None:
        if isinstance(event, TextArrived):
            turn.state = State.ANSWERING
            turn.text += event.text
        elif isinstance(event, ReasoningArrived):
            turn.state = State.ANSWERING
            turn.reasoning += event.text
        elif isinstance(event, ColumnWaiting):
            turn.state, turn.behind = State.WAITING, event.behind
        elif isinstance(event, ColumnLoading):
            turn.state, turn.loaded, turn.replaced = State.LOADING, event.fraction, event.replaced
        elif isinstance(event, ColumnLoaded):
            turn.state, self.abilities = State.ASKED, event.abilities
        elif isinstance(event, ContextWarned):
            turn.warned = event.context
        elif isinstance(event, ColumnFinished | ColumnStopped | ColumnFailed):
            self._end(turn, event)

    def _end(self, turn: PlayedTurn, event: ColumnFinished | ColumnStopped | ColumnFailed) -> None:
        turn.answer = event.answer
        turn.text, turn.reasoning = event.answer.text, event.answer.reasoning
        turn.state = State.DONE
        if isinstance(event, ColumnStopped):
            turn.state = State.STOPPED
        elif isinstance(event, ColumnFailed):
            turn.state, turn.fault = State.FAILED, event.fault
