"""Everything that the Playground can be asked: sessions, the history of answers, the library."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import RunSettings
from leastwise.domain.cloud import SendNotice
from leastwise.domain.errors import BadInput, Cancelled, LeastwiseError
from leastwise.domain.messages import say
from leastwise.domain.playground import (
    ColumnKind,
    ColumnModel,
    EntryPage,
    EntryQuery,
    LibraryPrompt,
    ModelNeed,
    PlayAnswer,
    PlayEntry,
    PlayEvent,
    PlayRequest,
    PromptVersion,
    Reopened,
    Residency,
)
from leastwise.engine.client import Engine
from leastwise.paths import Paths
from leastwise.playground.answering import CloudAnswering, CloudCalls, LocalAnswering
from leastwise.playground.company import Company
from leastwise.playground.exchange import ExchangeGround
from leastwise.playground.exporting import export_entries
from leastwise.playground.keeping import Keeper
from leastwise.playground.pacing import Pacer
from leastwise.playground.planning import planned_residency
from leastwise.playground.reopening import reopened
from leastwise.playground.residence import Examine, MemoryGround, Needs, Residence, Wanted
from leastwise.playground.session import PlaySession
from leastwise.process.sandbox import Sandbox
from leastwise.store.access import HistoryAccess
from leastwise.store.play_records import PlayRecords

T = TypeVar("T")


@dataclass(frozen=True)
class PlayParts:
    """What the Playground rests on. The settings and the cloud are asked for when needed."""

    access: HistoryAccess
    paths: Paths
    settings: Callable[[], RunSettings]
    examine: Examine
    needs: Needs
    cloud: Callable[[], CloudCalls]


class PlaygroundDesk:
    """See `desktop.playground_calls.PlaygroundCalls`. Making one opens nothing."""

    def __init__(self, parts: PlayParts) -> None:
        access, paths = parts.access, parts.paths
        self._cloud = parts.cloud
        self._keeper = Keeper(access.writer, access.reading, paths.playground)
        self._log_file = str(paths.log_file)
        self._memory = MemoryGround(
            parts.settings,
            parts.examine,
            parts.needs,
            lambda: Engine(self._log_file, gives_way=True),
        )

    def open(
        self,
        on_event: Callable[[PlayEvent], None],
        confirm: Callable[[SendNotice], bool],
        *,
        keep: bool = True,
    ) -> PlaySession:
        """A session; it starts nothing before it is asked. Without `keep` nothing is kept."""
        residence = Residence(self._memory, Sandbox())
        pacer = Pacer()
        ground = ExchangeGround(
            local=LocalAnswering(residence, Company()),
            cloud=CloudAnswering(self._cloud, confirm),
            keeper=self._keeper if keep else None,
            pacer=pacer,
            tell=on_event,
            log_file=self._log_file,
        )
        return PlaySession(ground, residence, pacer)

    def residency(self, columns: Sequence[ColumnModel], cancellation: Cancellation) -> Residency:
        """Which models can lie in memory together, apart from what is in it now.

        A model that cannot be looked at has its fault. Raises Cancelled.
        """
        with Sandbox() as sandbox:
            residence = Residence(self._memory, sandbox)
            references = [one.reference for one in columns]
            local = [at for at, one in enumerate(columns) if one.kind is ColumnKind.LOCAL]
            needs = [
                self._need(residence, at, columns[at], references, cancellation) for at in local
            ]
            shared = {at: references[at] for at in local}
            available = self._memory.available()
            return planned_residency(available, needs, shared, self._memory.needs.reserve)

    def search(self, query: EntryQuery) -> EntryPage:
        """One page of the history. Raises StoreFault."""
        return self._read(lambda play: play.search(query), EntryPage(0, ()))

    def entry(self, entry_id: int) -> PlayEntry:
        """One exchange, whole. Raises BadInput where there is none, StoreFault."""
        found = self._read(lambda play: play.entry(entry_id), None)
        if found is None:
            raise BadInput(say("play.no_entry", entry_id=entry_id))
        return found

    def reopened(self, entry_id: int) -> Reopened:
        """One exchange with those asked beside it. Raises BadInput, StoreFault."""
        found = self._read(lambda play: play.together(entry_id), None)
        if found is None:
            raise BadInput(say("play.no_entry", entry_id=entry_id))
        return reopened(entry_id, found)

    def keep(
        self, model: ColumnModel, model_sha256: str, request: PlayRequest, answer: PlayAnswer
    ) -> int:
        """Keep an answer that was made elsewhere to a question without a past; its number.

        Raises StoreFault.
        """
        return self._writing().keep(
            PlayEntry(
                entry_id=0,
                at=datetime.now(UTC).isoformat(),
                group=uuid.uuid4().hex,
                model=model,
                model_sha256=model_sha256,
                request=request,
                turns=tuple(turn for turn in request.turns if turn.role != "system"),
                answer=answer,
            )
        )

    def star(self, entry_id: int, *, starred: bool) -> None:
        """Mark an exchange, or take the mark away. Raises BadInput, StoreFault."""
        self._writing().star(entry_id, starred=starred)

    def delete(self, entry_ids: Collection[int]) -> None:
        """Delete exchanges: all of them, or none. Raises BadInput, StoreFault."""
        self._writing().delete(entry_ids)

    def export(self, query: EntryQuery, form: str, target: Path) -> int:
        """Write all that match into a file, "jsonl" or "markdown"; how many they were.

        Raises BadInput, EnvironmentFault, StoreFault.
        """
        write = lambda play: export_entries(play.entries(query), form, target)  # noqa: E731
        return self._read(write, None) or 0

    def prompts(self) -> tuple[LibraryPrompt, ...]:
        """The library's prompts by name. Raises StoreFault."""
        return self._read(lambda play: play.prompts(), ())

    def save_prompt(self, name: str, request: PlayRequest) -> LibraryPrompt:
        """A new prompt, or a new version of the one of this name. Raises BadInput, StoreFault."""
        return self._writing().save_prompt(name, request)

    def prompt_versions(self, prompt_id: int) -> tuple[PromptVersion, ...]:
        """Every version of a prompt, the newest first. Raises BadInput, StoreFault."""
        return self._writing().versions(prompt_id)

    def restore_prompt(self, prompt_id: int, version: int) -> LibraryPrompt:
        """An earlier version as a new one. Raises BadInput, StoreFault."""
        return self._writing().restore(prompt_id, version)

    def rename_prompt(self, prompt_id: int, name: str) -> None:
        """Call a prompt otherwise. Raises BadInput, StoreFault."""
        self._writing().rename(prompt_id, name)

    def delete_prompt(self, prompt_id: int) -> None:
        """Delete a prompt with all its versions. Raises BadInput, StoreFault."""
        self._writing().delete_prompt(prompt_id)

    def _writing(self) -> PlayRecords:
        return self._keeper.writer().play

    def _read(self, ask: Callable[[PlayRecords], T], nothing: T) -> T:
        """What the history says, `nothing` where there is none yet."""
        self._keeper.take_up_if_possible()
        with self._keeper.reading() as history:
            return nothing if history is None else ask(history.play)

    @staticmethod
    def _need(
        residence: Residence,
        at: int,
        column: ColumnModel,
        references: Sequence[str],
        cancellation: Cancellation,
    ) -> ModelNeed:
        columns = references.count(column.reference)
        wanted = Wanted.of(column, columns)
        name = column.name or os.path.basename(column.reference)  # noqa: PTH119 - a name, no file
        try:
            candidate = residence.candidate(wanted, cancellation)
            need_bytes = residence.need_of(wanted, candidate, cancellation)
            return ModelNeed(at, name, need_bytes)
        except Cancelled:
            raise
        except LeastwiseError as error:
            return ModelNeed(at, name, fault=error.message)
