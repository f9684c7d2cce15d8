"""What the window asks of the Playground that the core has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from leastwise.domain.cancellation import Cancellation

if TYPE_CHECKING:
    from leastwise.domain.cloud import SendNotice
    from leastwise.domain.playground import (
        ColumnModel,
        EntryPage,
        EntryQuery,
        LibraryPrompt,
        PlayEntry,
        PlayEvent,
        PlayRequest,
        PromptVersion,
        Reopened,
        Residency,
    )
    from leastwise.domain.suites import ChatTurn


class PlaySessionCalls(Protocol):
    """One to four columns with a conversation each. Every call returns at once.

    What comes of it arrives as events, on threads of the session's own, in order for each column:
    `ColumnStarted` first, exactly one of finished, stopped and failed last.
    """

    @property
    def columns(self) -> tuple[ColumnModel, ...]:
        """The columns as they were chosen last."""

    def choose(self, columns: Sequence[ColumnModel]) -> None:
        """Use these models; a column that changes is stopped, and keeps its conversation.

        Raises BadInput for none or more than four.
        """

    def send(self, request: PlayRequest, columns: Collection[int] | None = None) -> None:
        """Add the request's turn to the conversation of these columns (None: all) and answer it.

        One that is still answering is stopped first. Raises BadInput for a request that makes no
        sense, before any column has begun.
        """

    def regenerate(self, column: int) -> None:
        """Answer the last turn of a column again; with a temperature, under a new seed."""

    def resend(self, column: int, turn: int, request: PlayRequest) -> None:
        """Put the request's turn in the place of number `turn`, drop what follows, and answer."""

    def restore(self, column: int, turns: Sequence[ChatTurn]) -> None:
        """Make these turns a column's conversation (without a system's turn)."""

    def conversation(self, column: int) -> tuple[ChatTurn, ...]:
        """A column's turns so far, without the system's and without what is just being written."""

    def stop(self, columns: Collection[int] | None = None) -> None:
        """Stop these columns (None: all)."""

    def close(self) -> None:
        """Stop everything and free the models. Waits until that is done: call it in a job."""


class PlaygroundCalls(Protocol):
    """Every call may take long and may raise LeastwiseError, but for `open`."""

    def open(
        self,
        on_event: Callable[[PlayEvent], None],
        confirm: Callable[[SendNotice], bool],
    ) -> PlaySessionCalls:
        """A session. Both are called on its threads; `confirm` before a host's first request."""

    def residency(self, columns: Sequence[ColumnModel], cancellation: Cancellation) -> Residency:
        """Which of the columns' models can lie in memory together, and what is swapped."""

    def search(self, query: EntryQuery) -> EntryPage:
        """One page of the history. A malformed query raises nothing."""

    def entry(self, entry_id: int) -> PlayEntry:
        """One exchange, whole."""

    def reopened(self, entry_id: int) -> Reopened:
        """One exchange with those that were asked beside it, and which files of theirs are gone."""

    def star(self, entry_id: int, *, starred: bool) -> None:
        """Mark an exchange, or take the mark away."""

    def delete(self, entry_ids: Collection[int]) -> None:
        """Delete exchanges: all of them, or none."""

    def export(self, query: EntryQuery, form: str, target: Path) -> int:
        """Write all that match into a file, "jsonl" or "markdown"; how many they were."""

    def prompts(self) -> tuple[LibraryPrompt, ...]:
        """The library's prompts by their names."""

    def save_prompt(self, name: str, request: PlayRequest) -> LibraryPrompt:
        """Keep a prompt: a new one, or a new version of the one of this name."""

    def prompt_versions(self, prompt_id: int) -> tuple[PromptVersion, ...]:
        """Every version of a prompt, the newest first."""

    def restore_prompt(self, prompt_id: int, version: int) -> LibraryPrompt:
        """Make an earlier version the newest again, as a new version."""

    def rename_prompt(self, prompt_id: int, name: str) -> None:
        """Call a prompt by another name."""

    def delete_prompt(self, prompt_id: int) -> None:
        """Delete a prompt with all its versions."""
