"""One to four columns that answer at once, each with its conversation."""

from __future__ import annotations

import itertools
import json
import threading
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say
from leastwise.domain.playground import MOST_COLUMNS, ColumnModel, PlayRequest
from leastwise.domain.suites import ChatTurn
from leastwise.playground.conversations import Conversation
from leastwise.playground.exchange import Asked, Exchange, ExchangeGround
from leastwise.playground.pacing import Pacer
from leastwise.playground.residence import Residence

# What a conversation becomes when a question is put: found when the answer before it has ended.
_Change = Callable[[Conversation], Conversation]


@dataclass
class _Work:
    cancellation: Cancellation
    thread: threading.Thread


@dataclass
class _Column:
    conversation: Conversation = field(default_factory=Conversation)
    request: PlayRequest | None = None
    group: str = ""
    times_asked: int = 0
    work: _Work | None = None


class PlaySession:
    """See `desktop.playground_calls.PlaySessionCalls`: every call returns at once but `close`."""

    def __init__(self, ground: ExchangeGround, residence: Residence, pacer: Pacer) -> None:
        self._ground = ground
        self._residence = residence
        self._pacer = pacer
        self._models: tuple[ColumnModel, ...] = ()
        self._columns: list[_Column] = [_Column() for _ in range(MOST_COLUMNS)]
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()
        self._is_closed = False

    @property
    def columns(self) -> tuple[ColumnModel, ...]:
        """The columns as they were chosen last."""
        return self._models

    def choose(self, columns: Sequence[ColumnModel]) -> None:
        """Use these models. Raises BadInput for none or more than four."""
        if not 1 <= len(columns) <= MOST_COLUMNS:
            raise BadInput(say("play.columns", count=len(columns), most=MOST_COLUMNS))
        with self._lock:
            before, self._models = self._models, tuple(columns)
            kept = self._models[: len(before)]
            changed = [at for at, one in enumerate(before) if kept[at : at + 1] != (one,)]
        self.stop(changed)

    def send(
        self, request: PlayRequest, columns: Collection[int] | None = None, group: str = ""
    ) -> None:
        """Put the request's turn to these columns. Raises BadInput before any has begun.

        Those that are asked at once are kept as one group, under a name of its own or `group`.
        """
        _check(request)
        chosen = self._chosen(columns)
        group = group or uuid.uuid4().hex
        for column in chosen:
            self._begin(column, request, group, lambda past: past.asked(request.filled_text))

    def regenerate(self, column: int) -> None:
        """Answer the last turn of a column again. Raises BadInput where nothing was asked."""
        (at,) = self._chosen([column])
        request = self._columns[at].request
        if request is None:
            raise BadInput(say("play.nothing_asked"))
        seed = request.generation.seed + self._columns[at].times_asked
        anew = replace(request.generation, seed=seed % 2**32)
        group = self._columns[at].group
        self._begin(
            at, request, group, Conversation.without_last_answer, replace(request, generation=anew)
        )

    def resend(self, column: int, turn: int, request: PlayRequest) -> None:
        """Ask anew from turn number `turn` on. Raises BadInput for a malformed request."""
        _check(request)
        (at,) = self._chosen([column])
        text, group = request.filled_text, uuid.uuid4().hex
        self._begin(at, request, group, lambda past: past.before(turn).asked(text))

    def restore(self, column: int, turns: Sequence[ChatTurn]) -> None:
        """Make these turns a column's conversation."""
        self._check_column(column, MOST_COLUMNS)
        self.stop([column])
        kept = tuple(turn for turn in turns if turn.role != "system")
        with self._lock:
            self._columns[column] = _Column(Conversation(kept), work=self._columns[column].work)

    def conversation(self, column: int) -> tuple[ChatTurn, ...]:
        """A column's turns so far."""
        self._check_column(column, MOST_COLUMNS)
        return self._columns[column].conversation.turns

    def stop(self, columns: Collection[int] | None = None) -> None:
        """Stop these columns, or all."""
        with self._lock:
            chosen = range(MOST_COLUMNS) if columns is None else columns
            works = [self._columns[column].work for column in chosen]
        for work in works:
            if work is not None:
                work.cancellation.ask()

    def wait(self) -> None:
        """Wait until no column answers any more."""
        for column in self._columns:
            while (work := column.work) is not None and work.thread.is_alive():
                work.thread.join()

    def close(self) -> None:
        """Stop everything and free the models; waits until that is done."""
        with self._lock:
            self._is_closed = True
        self.stop()
        self.wait()
        self._pacer.close()
        self._residence.close()
        self._residence.sandbox.close()

    def _begin(
        self,
        at: int,
        request: PlayRequest,
        group: str,
        change: _Change,
        asked: PlayRequest | None = None,
    ) -> None:
        """Stop what the column is writing, and start a thread that waits for that and goes on.

        `request` is what will be asked again; `asked` is what is asked now, where it differs.
        """
        with self._lock:
            if self._is_closed:
                raise BadInput(say("play.closed"))
            column, model = self._columns[at], self._models[at]
            before = column.work
            column.times_asked = column.times_asked + 1 if asked else 1
            column.request, column.group = request, group
            same = sum(each.reference == model.reference for each in self._models)
            cancellation, number = Cancellation(), next(self._numbers)

            def work() -> None:
                if before is not None:
                    before.thread.join()
                with self._lock:
                    column.conversation = change(column.conversation)
                    turns = column.conversation.turns
                question = Asked(at, number, group, model, same, asked or request, turns)
                answer = Exchange(self._ground, question, cancellation).run()
                with self._lock:
                    if column.conversation.turns == turns:
                        column.conversation = column.conversation.answered(answer.text)

            thread = threading.Thread(target=work, name=f"play-column-{at}", daemon=True)
            column.work = _Work(cancellation, thread)
            if before is not None:
                before.cancellation.ask()
            thread.start()

    def _chosen(self, columns: Collection[int] | None) -> tuple[int, ...]:
        """These columns, or all. Raises BadInput where there is no such column."""
        count = len(self._models)
        if not count:
            raise BadInput(say("play.columns", count=0, most=MOST_COLUMNS))
        chosen = tuple(range(count)) if columns is None else tuple(columns)
        for column in chosen:
            self._check_column(column, count)
        return chosen

    @staticmethod
    def _check_column(column: int, count: int) -> None:
        if not 0 <= column < count:
            raise BadInput(say("play.no_column", column=column + 1, count=count))


def _check(request: PlayRequest) -> None:
    """Raises BadInput for a request that no model could answer."""
    if not request.filled_text.strip() and not request.images:
        raise BadInput(say("play.empty"))
    if request.generation.json_schema and request.generation.grammar:
        raise BadInput(say("command.schema_and_grammar"))
    if request.generation.json_schema:
        _check_schema(request.generation.json_schema)


def _check_schema(text: str) -> None:
    """Raises BadInput for what is no JSON object."""
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput(say("play.schema_malformed", detail=str(error))) from error
    if not isinstance(schema, dict):
        raise BadInput(say("play.schema_malformed", detail=type(schema).__name__))
