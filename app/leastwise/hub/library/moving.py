"""Moving the store to another folder: copy, check, switch, delete; a kill in between loses nothing.

Until the switch everything lies where it was, from then on everything lies in the new folder. What
a kill leaves behind is finished by the next call.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput
from leastwise.domain.known_models import Moved
from leastwise.domain.messages import say
from leastwise.hub.file_hashes import FileStatus, is_variant_name
from leastwise.hub.library import disk
from leastwise.hub.manifests import MANIFEST_NAME
from leastwise.hub.transfer.records import DOWNLOADS_FOLDER
from leastwise.process.scratch import remove_leftovers, scratch_folder

if TYPE_CHECKING:
    from leastwise.hub.library.memory import WorkingMemory
    from leastwise.hub.library.metering import Meter

_MOST_JOURNAL_BYTES: Final = 1 << 16
_SCRATCH: Final = re.compile(r"(?:incoming|removing|broken)-\d+-\d+-")


@dataclass(frozen=True)
class StoreMove:
    """Where the store was, and where it goes."""

    origin: Path
    target: Path


class Mover:
    """Moves one store; its lock is held by the caller. `switch` makes the new folder the store."""

    def __init__(
        self,
        journal: Path,
        memory: WorkingMemory,
        cancellation: Cancellation,
        switch: Callable[[Path], None],
    ) -> None:
        self._journal = journal
        self._memory = memory
        self._cancellation = cancellation
        self._switch = switch

    def move(self, origin: Path, target: Path, meter: Meter) -> Moved:
        """Move everything that is the store's; what else lies in its folder stays.

        Raises BadInput (a folder that will not do, unfinished downloads), EnvironmentFault,
        Cancelled; before the switch the store is then where it was.
        """
        interrupted = read_move(self._journal)
        again = interrupted == StoreMove(origin, target)
        _check_target(origin, target, again=again)
        _check_downloads(origin)
        if interrupted is not None and interrupted.origin == origin and not again:
            _abandon(interrupted)
        with disk.writing(target):
            target.mkdir(parents=True, exist_ok=True)
        items = store_items(origin)
        if not _same_disk(origin, target):
            disk.check_room(target, sum(_size_bytes(item) for item in items))
        self._write_journal(StoreMove(origin, target))
        remove_leftovers(target)
        moved_bytes = 0
        for item in items:
            moved_bytes += self._bring(item, target, meter)
        disk.keep_names(target)
        self._switch(target)
        self.finish(StoreMove(origin, target), meter)
        left = tuple(str(each) for each in _entries(origin)) if origin.is_dir() else ()
        return Moved(str(target), sum(is_model(item) for item in items), moved_bytes, left)

    def finish(self, move: StoreMove, meter: Meter) -> None:
        """After the switch: delete in the old folder what lies in the new one."""
        if not move.target.is_dir():
            return  # its disk is not there: whatever is left in the old folder is needed
        remove_leftovers(move.origin)
        for item in store_items(move.origin):
            final = move.target / item.name
            if not os.path.lexists(final):
                self._bring(item, move.target, meter)  # it came while the rest was moved
            if self._is_safe(item, final, meter):
                _delete(item)
        with suppress(OSError):
            (move.origin / DOWNLOADS_FOLDER).rmdir()  # where nothing is left in it
        if move.origin.is_dir() and not any(move.origin.iterdir()):
            with disk.writing(move.origin):
                move.origin.rmdir()
        with disk.writing(self._journal.parent):
            self._journal.unlink(missing_ok=True)

    def _bring(self, item: Path, target: Path, meter: Meter) -> int:
        """Have a checked copy of `item` in `target`; what is there already is checked too."""
        final = target / item.name
        if os.path.lexists(final):
            if self._holds_the_same(item, final, meter):
                return _size_bytes(item)
            if not is_variant_name(item.name):
                raise BadInput(say("library.move_not_empty", folder=str(target), name=item.name))
            _delete(final)
        with disk.writing(target), scratch_folder(target, "incoming") as incoming:
            made = incoming / item.name
            if item.is_dir() and not item.is_symlink():
                made.mkdir()
                for file in sorted(item.iterdir()):
                    self._copy(file, made / file.name, meter)
                disk.keep_names(made)
            else:
                self._copy(item, made, meter)
            made.rename(final)
            self._remember(item, final)
        return _size_bytes(item)

    def _is_safe(self, item: Path, final: Path, meter: Meter) -> bool:
        """Whether `item` may go: a variant's copy was checked before it got its name."""
        if not is_variant_name(item.name):
            return self._holds_the_same(item, final, meter)
        ours, theirs = _files(item), _files(final)
        return [(file.name, file.lstat().st_size) for file in ours if not file.is_symlink()] == [
            (file.name, file.lstat().st_size) for file in theirs if not file.is_symlink()
        ] and len(ours) == len(theirs)

    def _remember(self, item: Path, final: Path) -> None:
        """What is known of the files goes along with them."""
        for one, other in zip(_files(item), _files(final), strict=True):
            sha256 = None if one.is_symlink() else self._memory.hash_of(one)
            if sha256:
                state = FileStatus.of(other)
                self._memory.keep_hash(
                    other, state.size_bytes, state.modified_ns, sha256, state.inode
                )

    def _copy(self, source: Path, target: Path, meter: Meter) -> None:
        self._cancellation.raise_if_asked()
        if source.is_symlink():
            target.symlink_to(source.resolve())
            return
        try:
            os.link(source, target)
        except OSError:  # another disk: then every byte is copied and read back
            sha256 = disk.copy_checked(source, target, meter, self._cancellation)
            state = FileStatus.of(source)
            self._memory.keep_hash(source, state.size_bytes, state.modified_ns, sha256, state.inode)

    def _holds_the_same(self, item: Path, final: Path, meter: Meter) -> bool:
        ours, theirs = _files(item), _files(final)
        if [file.name for file in ours] != [file.name for file in theirs]:
            return False
        with disk.reading(final):
            return all(
                self._is_same(one, other, meter) for one, other in zip(ours, theirs, strict=True)
            )

    def _is_same(self, one: Path, other: Path, meter: Meter) -> bool:
        if one.is_symlink() or other.is_symlink():
            return one.resolve() == other.resolve()
        if one.samefile(other):
            return True
        if one.stat().st_size != other.stat().st_size:
            return False
        ask = self._memory.hashed
        return ask(one, meter, self._cancellation) == ask(other, meter, self._cancellation)

    def _write_journal(self, move: StoreMove) -> None:
        content = json.dumps({"from": str(move.origin), "to": str(move.target)})
        new = self._journal.with_name(f"{self._journal.name}.new")
        with disk.writing(self._journal.parent):
            with new.open("w", encoding="utf-8", errors="surrogateescape") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._journal)
        disk.keep_names(self._journal.parent)


def read_move(journal: Path) -> StoreMove | None:
    """The move that was not finished, or None."""
    try:
        with journal.open("rb") as file:
            written = json.loads(file.read(_MOST_JOURNAL_BYTES))
        return StoreMove(Path(written["from"]), Path(written["to"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def store_items(store: Path) -> tuple[Path, ...]:
    """What is the store's own in its folder: variants' folders, and model files."""
    return tuple(entry for entry in _entries(store) if _is_ours(entry))


def is_model(item: Path) -> bool:
    """Whether an item of the store is one model; parts after the first are not."""
    return item.is_dir() or "-of-" not in item.name or "-00001-of-" in item.name


def _is_ours(entry: Path) -> bool:
    if is_variant_name(entry.name):
        return entry.is_dir() and (entry / MANIFEST_NAME).is_file()
    return entry.name.endswith(".gguf") and (entry.is_file() or entry.is_symlink())


def _entries(folder: Path) -> Sequence[Path]:
    """What lies in a folder, without what is only there while something is done."""
    with disk.reading(folder):
        if not folder.is_dir():
            return ()
        return sorted(each for each in folder.iterdir() if not _SCRATCH.match(each.name))


def _check_target(origin: Path, target: Path, *, again: bool) -> None:
    one, other = origin.resolve(), target.resolve()
    if one == other or one in other.parents or other in one.parents:
        raise BadInput(say("library.move_into_itself", folder=str(target)))
    if again:
        return
    held = next(iter(_entries(target)), None) if target.exists() else None
    if held is not None:
        raise BadInput(say("library.move_not_empty", folder=str(target), name=held.name))


def _check_downloads(origin: Path) -> None:
    """What was fetched by half stays with the store that it is for."""
    with disk.reading(origin):
        unfinished = sum(1 for _ in (origin / DOWNLOADS_FOLDER).glob("*.json"))
    if unfinished:
        raise BadInput(say("library.move_downloads", count=unfinished, folder=str(origin)))


def _same_disk(origin: Path, target: Path) -> bool:
    with disk.reading(target):
        return not origin.exists() or origin.stat().st_dev == target.stat().st_dev


def _files(item: Path) -> list[Path]:
    return sorted(item.iterdir()) if item.is_dir() and not item.is_symlink() else [item]


def _size_bytes(item: Path) -> int:
    return sum(file.lstat().st_size for file in _files(item))


def _delete(item: Path) -> None:
    """In one step out of sight, then from the disk."""
    with disk.writing(item.parent), scratch_folder(item.parent, "removing") as aside:
        item.rename(aside / item.name)


def _abandon(move: StoreMove) -> None:
    """Delete the copies that an earlier attempt made elsewhere; the store has them all."""
    if move.target.is_dir():
        remove_leftovers(move.target)
        for item in store_items(move.target):
            if is_variant_name(item.name) and (move.origin / item.name / MANIFEST_NAME).is_file():
                _delete(item)
