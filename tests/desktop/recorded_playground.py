"""A Playground that replays written answers at a given speed; no model is behind it.

It stands in where a test needs a speed or a fault that real models do not give on demand. What
the real Playground does is tested with real models.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import BadInput
from leastwise.domain.measures import PeakMemory
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
    ContextUse,
    ContextWarned,
    EntryPage,
    EntryQuery,
    EntryRow,
    LibraryPrompt,
    ModelNeed,
    PlayAnswer,
    PlayEntry,
    PlayEvent,
    PlayMeasures,
    PlayRequest,
    PromptVersion,
    ReasoningArrived,
    Reopened,
    Residency,
    TextArrived,
)
from leastwise.domain.suites import ChatTurn
from leastwise.playground.reopening import reopened

AT = "2026-03-01T12:00:00+00:00"
EVENTS_PER_S = 30
ABILITIES = Abilities(thinking=True, images=True, context_tokens=2048)
PEAK = PeakMemory(900_000_000, 600_000_000, 300_000_000)


@dataclass(frozen=True)
class WrittenColumn:
    """What a column answers: words at a speed (None: at once), and what becomes of it."""

    words: tuple[str, ...] = ("One ", "answer.")
    reasoning: tuple[str, ...] = ()
    tokens_per_s: float | None = None
    fault: Message | None = None
    context_tokens: int = 2048
    abilities: Abilities = ABILITIES
    peak: PeakMemory | None = PEAK


@dataclass
class RecordedPlayground:
    """`answers` says what is answered, by a column's reference."""

    answers: dict[str, WrittenColumn] = field(default_factory=dict)
    entries: list[PlayEntry] = field(default_factory=list)
    library: dict[int, tuple[str, list[PromptVersion]]] = field(default_factory=dict)
    sessions: list[RecordedSession] = field(default_factory=list)
    available_bytes: int = 2_000_000_000
    need_bytes: int = 900_000_000

    def open(
        self,
        on_event: Callable[[PlayEvent], None],
        confirm: Callable[[SendNotice], bool],
    ) -> RecordedSession:
        session = RecordedSession(self, on_event, confirm)
        self.sessions.append(session)
        return session

    def residency(self, columns: Sequence[ColumnModel], cancellation: Cancellation) -> Residency:
        local = [at for at, one in enumerate(columns) if one.kind is ColumnKind.LOCAL]
        fits = self.available_bytes // self.need_bytes
        needs = tuple(ModelNeed(at, columns[at].name, self.need_bytes) for at in local)
        return Residency(self.available_bytes, needs, tuple(local[:fits]))

    def search(self, query: EntryQuery) -> EntryPage:
        words = query.text.lower().replace('"', "").split()
        found = [
            entry
            for entry in reversed(self.entries)
            if (entry.starred or not query.starred)
            and all(word in f"{entry.turns} {entry.answer.text}".lower() for word in words)
        ]
        page = found[query.offset : query.offset + query.limit]
        rows = tuple(
            EntryRow(
                entry.entry_id,
                entry.at,
                entry.model.name,
                entry.turns[-1].content[:200],
                entry.answer.text[:200],
                entry.starred,
            )
            for entry in page
        )
        return EntryPage(len(found), rows)

    def entry(self, entry_id: int) -> PlayEntry:
        for entry in self.entries:
            if entry.entry_id == entry_id:
                return entry
        raise BadInput(say("play.no_entry", entry_id=entry_id))

    def reopened(self, entry_id: int) -> Reopened:
        chosen = self.entry(entry_id)
        return reopened(entry_id, [one for one in self.entries if one.group == chosen.group])

    def star(self, entry_id: int, *, starred: bool) -> None:
        kept = self.entry(entry_id)
        self.entries[self.entries.index(kept)] = replace(kept, starred=starred)

    def delete(self, entry_ids: Collection[int]) -> None:
        gone = [self.entry(entry_id) for entry_id in entry_ids]
        self.entries = [entry for entry in self.entries if entry not in gone]

    def export(self, query: EntryQuery, form: str, target: Path) -> int:
        rows = self.search(replace(query, offset=0, limit=1_000_000)).rows
        lines = (json.dumps({"prompt": row.prompt, "answer": row.answer}) for row in rows)
        target.write_text("\n".join(lines), encoding="utf-8")
        return len(rows)

    def prompts(self) -> tuple[LibraryPrompt, ...]:
        found = [LibraryPrompt(at, name, kept[-1]) for at, (name, kept) in self.library.items()]
        return tuple(sorted(found, key=lambda one: one.name))

    def save_prompt(self, name: str, request: PlayRequest) -> LibraryPrompt:
        for prompt_id, (known, versions) in self.library.items():
            if known == name:
                versions.append(PromptVersion(len(versions) + 1, AT, request))
                return LibraryPrompt(prompt_id, name, versions[-1])
        prompt_id = max(self.library, default=0) + 1
        self.library[prompt_id] = (name, [PromptVersion(1, AT, request)])
        return LibraryPrompt(prompt_id, name, self.library[prompt_id][1][-1])

    def prompt_versions(self, prompt_id: int) -> tuple[PromptVersion, ...]:
        return tuple(reversed(self.library[prompt_id][1]))

    def restore_prompt(self, prompt_id: int, version: int) -> LibraryPrompt:
        name, versions = self.library[prompt_id]
        return self.save_prompt(name, versions[version - 1].request)

    def rename_prompt(self, prompt_id: int, name: str) -> None:
        self.library[prompt_id] = (name, self.library[prompt_id][1])

    def delete_prompt(self, prompt_id: int) -> None:
        del self.library[prompt_id]


class RecordedSession:
    """Answers from the written columns, each column on a thread of its own."""

    def __init__(
        self,
        owner: RecordedPlayground,
        on_event: Callable[[PlayEvent], None],
        confirm: Callable[[SendNotice], bool],
    ) -> None:
        self.sent: list[tuple[int, PlayRequest]] = []
        self.closed = False
        self._owner = owner
        self._tell = on_event
        self._confirm = confirm
        self._columns: tuple[ColumnModel, ...] = ()
        self._turns: dict[int, list[ChatTurn]] = {}
        self._last: dict[int, PlayRequest] = {}
        self._work: dict[int, tuple[Cancellation, threading.Thread]] = {}
        self._exchange = self._group = 0

    @property
    def columns(self) -> tuple[ColumnModel, ...]:
        return self._columns

    def choose(self, columns: Sequence[ColumnModel]) -> None:
        if not 1 <= len(columns) <= 4:
            raise BadInput(say("play.columns", count=len(columns), most=4))
        self._columns = tuple(columns)

    def send(self, request: PlayRequest, columns: Collection[int] | None = None) -> None:
        self._group += 1
        for column in range(len(self._columns)) if columns is None else columns:
            self.stop([column])
            self._turns.setdefault(column, []).append(ChatTurn("user", request.filled_text))
            self._begin(column, request)

    def regenerate(self, column: int) -> None:
        self.stop([column])
        turns = self._turns[column]
        if turns[-1].role == "assistant":
            turns.pop()
        self._begin(column, self._last[column])

    def resend(self, column: int, turn: int, request: PlayRequest) -> None:
        self.stop([column])
        del self._turns[column][turn:]
        self.send(request, [column])

    def restore(self, column: int, turns: Sequence[ChatTurn]) -> None:
        self.stop([column])
        self._turns[column] = list(turns)

    def conversation(self, column: int) -> tuple[ChatTurn, ...]:
        return tuple(self._turns.get(column, ()))

    def stop(self, columns: Collection[int] | None = None) -> None:
        for column in tuple(self._work) if columns is None else tuple(columns):
            cancellation, thread = self._work.pop(column, (Cancellation(), None))
            cancellation.ask()
            if thread is not None and thread is not threading.current_thread():
                thread.join()

    def close(self) -> None:
        self.stop()
        self.closed = True

    def wait(self) -> None:
        """For tests: until every column has come to its end."""
        for _, thread in tuple(self._work.values()):
            thread.join()

    def _begin(self, column: int, request: PlayRequest) -> None:
        self._exchange += 1
        self._last[column] = request
        self.sent.append((column, request))
        cancellation = Cancellation()
        work = (column, self._exchange, request, cancellation)
        thread = threading.Thread(target=self._answer, args=work, name=f"recorded {column}")
        self._work[column] = (cancellation, thread)
        thread.start()

    def _answer(
        self, column: int, exchange: int, request: PlayRequest, cancellation: Cancellation
    ) -> None:
        model = self._columns[column]
        written = self._owner.answers.get(model.reference, WrittenColumn())
        turns = self.conversation(column)
        self._tell(ColumnStarted(column, exchange, turns))
        if model.kind is ColumnKind.LOCAL:
            self._tell(ColumnLoading(column, exchange, 1.0))
            self._tell(ColumnLoaded(column, exchange, written.abilities))
        said = self._stream(column, exchange, written, cancellation)
        answer = self._kept(column, request, turns, written, said)
        if cancellation.asked:
            self._tell(ColumnStopped(column, exchange, replace(answer, finish_reason="stopped")))
        elif written.fault is not None:
            failed = replace(answer, finish_reason="failed")
            self._tell(ColumnFailed(column, exchange, written.fault, failed))
        else:
            self._turns[column].append(ChatTurn("assistant", said))
            context = answer.measures.context
            if context is not None and context.is_nearly_full:
                self._tell(ContextWarned(column, exchange, context))
            self._tell(ColumnFinished(column, exchange, answer))

    def _stream(
        self, column: int, exchange: int, written: WrittenColumn, cancellation: Cancellation
    ) -> str:
        """Tell the words at their speed, as many at once as keep it to thirty events a second."""
        if written.reasoning:
            self._tell(ReasoningArrived(column, exchange, "".join(written.reasoning)))
        speed = written.tokens_per_s
        at_once = max(1, round((speed or len(written.words) * EVENTS_PER_S) / EVENTS_PER_S))
        said: list[str] = []
        for start in range(0, len(written.words), at_once):
            if cancellation.asked:
                break
            text = "".join(written.words[start : start + at_once])
            said.append(text)
            self._tell(TextArrived(column, exchange, text))
            if speed:
                time.sleep(at_once / speed)
        return "".join(said)

    def _kept(
        self,
        column: int,
        request: PlayRequest,
        turns: tuple[ChatTurn, ...],
        written: WrittenColumn,
        said: str,
    ) -> PlayAnswer:
        model, group = self._columns[column], str(self._group)
        entry_id = max((entry.entry_id for entry in self._owner.entries), default=0) + 1
        tokens = len(written.words) + len(written.reasoning)
        is_cloud = model.kind is ColumnKind.CLOUD
        measures = PlayMeasures(
            ttft_s=0.12,
            prefill_tokens_per_s=None if is_cloud else 250.0,
            decode_tokens_per_s=written.tokens_per_s,
            prompt_tokens=len(turns) * 10,
            output_tokens=tokens,
            peak_memory=None if is_cloud else written.peak,
            cost=Decimal("0.00125") if is_cloud else None,
            currency="USD" if is_cloud else "",
            context=None if is_cloud else ContextUse(tokens, written.context_tokens),
            wall_s=1.0,
        )
        answer = PlayAnswer(said, "".join(written.reasoning), "stop", measures, entry_id)
        self._owner.entries.append(
            PlayEntry(
                entry_id, AT, group, model, "", request, turns, answer, written.fault, column=column
            )
        )
        return answer
