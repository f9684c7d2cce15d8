"""The Playground's part of a history: its exchanges and its library of prompts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from leastwise.store import playground, prompt_library

if TYPE_CHECKING:
    from leastwise.domain.playground import (
        EntryPage,
        EntryQuery,
        LibraryPrompt,
        PlayEntry,
        PlayRequest,
        PromptVersion,
    )
    from leastwise.store.asking import Asking

_AT_ONCE: Final = 500
_NEWER_THAN_ALL: Final = 2**62


@dataclass(frozen=True)
class PlayRecords:
    """Every call may raise StoreFault, and BadInput for a number that does not exist.

    What was kept is on the disk when a call returns.
    """

    read: Asking
    write: Asking

    def keep(self, entry: PlayEntry) -> int:
        """Keep an exchange; its number."""
        return self.write(lambda db: playground.add_entry(db, entry))

    def entry(self, entry_id: int) -> PlayEntry:
        """One exchange, whole."""
        found = self.read(lambda db: playground.read_entry(db, entry_id))
        if found is None:
            raise playground.no_entry(entry_id)
        return found

    def together(self, entry_id: int) -> list[PlayEntry]:
        """An exchange and those that were asked at once with it, the oldest first."""
        found = self.read(lambda db: playground.read_together(db, entry_id))
        if not found:
            raise playground.no_entry(entry_id)
        return found

    def search(self, query: EntryQuery) -> EntryPage:
        """One page of what matches; whatever is asked, it is no error."""
        return self.read(lambda db: playground.find_entries(db, query))

    def entries(self, query: EntryQuery) -> Iterator[PlayEntry]:
        """All that match, whole, the newest first; read bit by bit."""
        before = _NEWER_THAN_ALL
        while True:
            page = self._older(query, before)
            yield from page
            if len(page) < _AT_ONCE:
                return
            before = page[-1].entry_id

    def star(self, entry_id: int, *, starred: bool) -> None:
        """Mark an exchange, or take the mark away."""
        self.write(lambda db: playground.star_entry(db, entry_id, starred=starred))

    def delete(self, entry_ids: Collection[int]) -> None:
        """Delete exchanges: all of them, or none."""
        self.write(lambda db: playground.delete_entries(db, entry_ids))

    def prompts(self) -> tuple[LibraryPrompt, ...]:
        """The library's prompts by name."""
        return self.read(prompt_library.read_prompts)

    def save_prompt(self, name: str, request: PlayRequest) -> LibraryPrompt:
        """A new prompt, or a new version of the one of this name."""
        return self.write(lambda db: prompt_library.save_prompt(db, name, request))

    def versions(self, prompt_id: int) -> tuple[PromptVersion, ...]:
        """Every version of a prompt, the newest first."""
        return self.read(lambda db: prompt_library.read_versions(db, prompt_id))

    def restore(self, prompt_id: int, version: int) -> LibraryPrompt:
        """An earlier version as a new one."""
        return self.write(lambda db: prompt_library.restore_version(db, prompt_id, version))

    def rename(self, prompt_id: int, name: str) -> None:
        """Call a prompt otherwise."""
        self.write(lambda db: prompt_library.rename_prompt(db, prompt_id, name))

    def delete_prompt(self, prompt_id: int) -> None:
        """Delete a prompt with every version."""
        self.write(lambda db: prompt_library.delete_prompt(db, prompt_id))

    def _older(self, query: EntryQuery, before: int) -> list[PlayEntry]:
        return self.read(lambda db: playground.read_entries(db, query, before, _AT_ONCE))
