"""The log as lines that are found by where they begin: fast however many there are."""

from __future__ import annotations

import re
import threading
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO, Final

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.messages import say

_HEAD: Final = re.compile(rb"\d{4}-\d\d-\d\d \S+ \d+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) ")
_LOOK_EVERY: Final = 20_000
_LONGEST_LINE: Final = 8000


class LogLevel(IntEnum):
    """How much a line matters; what follows a line without a level of its own has that line's."""

    DEBUG = 0
    INFO = 1
    WARNING = 2
    ERROR = 3
    CRITICAL = 4


_LEVELS: Final = {level.name.encode(): level for level in LogLevel}


@dataclass(frozen=True)
class LogQuery:
    """Lines of at least a level that hold every word of `text`, in any case of letters."""

    least: LogLevel = LogLevel.DEBUG
    text: str = ""


@dataclass(frozen=True)
class LogLine:
    """One line as it stands there, shortened where it is very long."""

    text: str
    level: LogLevel


class LogReader:
    """The lines of `file` and of its rotated older parts, oldest first; any thread may ask.

    Where each line begins is read once, in order, and read on as the log grows. `lines` waits for
    nothing that the others do.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._index = _Index()
        self.generation = 0  # of the numbers of lines: after a rotation they are others

    def read_on(self, cancellation: Cancellation) -> int:
        """Take what was added; how many lines there are. Raises EnvironmentFault, Cancelled."""
        with self._lock:
            try:
                parts = self._parts_now()
                if tuple(parts.values()) != self._index.identities:
                    self._index = _Index(tuple(parts), tuple(parts.values()), [0] * len(parts))
                    self.generation += 1
                for number in range(len(parts)):
                    self._index.read_part(number, cancellation)
            except OSError as error:
                self._index = _Index()
                self.generation += 1
                detail = error.strerror or str(error)
                fault = say("data.unreadable", path=str(self._file), detail=detail)
                raise EnvironmentFault(fault) from error
            return len(self._index.begins)

    def select(self, query: LogQuery, cancellation: Cancellation, after: int = 0) -> array[int]:
        """The numbers of the lines that match, from number `after` on. Raises Cancelled."""
        words, index = query.text.casefold().split(), self._index
        count, levels = len(index.begins), index.levels
        if not words and query.least is LogLevel.DEBUG:
            return _counted(after, count)
        if not words:
            return array("I", (n for n in range(after, count) if levels[n] >= query.least))
        holds = _test(words)
        found = array("I")
        for number, line in index.in_order(after, count):
            if number % _LOOK_EVERY == 0:
                cancellation.raise_if_asked()
            if levels[number] >= query.least and holds(line):
                found.append(number)
        return found

    def lines(self, numbers: Iterable[int]) -> tuple[LogLine, ...]:
        """These lines; empty ones where the log was rotated away since they were numbered."""
        index = self._index
        with ExitStack() as until:
            files: dict[int, BinaryIO | None] = {}
            return tuple(index.line(number, files, until) for number in numbers)

    def last(self, count: int, cancellation: Cancellation) -> tuple[LogLine, ...]:
        """The newest lines, oldest first. Raises EnvironmentFault, Cancelled."""
        total = self.read_on(cancellation)
        return self.lines(range(max(total - count, 0), total))

    def _parts_now(self) -> dict[Path, tuple[int, int]]:
        """The parts that are there, oldest first, each with what tells it from another file."""
        older = sorted(
            self._file.parent.glob(f"{self._file.name}.[0-9]"),
            key=lambda path: path.suffix,
            reverse=True,
        )
        found = {}
        for path in (*older, self._file):
            with suppress(FileNotFoundError):
                status = path.stat()
                found[path] = (status.st_dev, status.st_ino)
        return found


@dataclass
class _Index:
    """Where each line begins and how long it is, in which part, and its level.

    It only grows, line by line; another set of files has another index. So one thread may read
    while another adds.
    """

    paths: tuple[Path, ...] = ()
    identities: tuple[tuple[int, int], ...] = ()
    ends: list[int] = field(default_factory=list)
    begins: array[int] = field(default_factory=lambda: array("Q"))
    sizes: array[int] = field(default_factory=lambda: array("I"))
    of_part: array[int] = field(default_factory=lambda: array("B"))
    levels: bytearray = field(default_factory=bytearray)

    def read_part(self, number: int, cancellation: Cancellation) -> None:
        """Take a part's whole lines from where reading ended. Raises OSError, Cancelled."""
        begin, path = self.ends[number], self.paths[number]
        if path.stat().st_size <= begin:
            return
        level = self.levels[-1] if self.levels else LogLevel.INFO
        with path.open("rb") as file:
            file.seek(begin)
            for count, line in enumerate(file):
                if count % _LOOK_EVERY == 0:
                    cancellation.raise_if_asked()
                if not line.endswith(b"\n"):
                    break  # it is being written now
                head = _HEAD.match(line)
                level = _LEVELS[head[1]] if head else level
                self.sizes.append(len(line) - 1)
                self.of_part.append(number)
                self.levels.append(level)
                self.begins.append(begin)  # last: it is what the others are counted by
                begin += len(line)
                self.ends[number] = begin

    def in_order(self, number: int, count: int) -> Iterator[tuple[int, bytes]]:
        """The lines from `number` on, each with its number; a file that is gone has none."""
        while number < count:
            part, first = self.of_part[number], number
            number = bisect_right(self.of_part, part, first, count)
            with suppress(OSError), self.paths[part].open("rb") as file:
                file.seek(self.begins[first])
                yield from zip(range(first, number), file, strict=False)

    def line(self, number: int, files: dict[int, BinaryIO | None], until: ExitStack) -> LogLine:
        """One line; `files` are those that are open `until` the end."""
        if number >= len(self.begins):
            return LogLine("", LogLevel.INFO)
        part, level = self.of_part[number], LogLevel(self.levels[number])
        if part not in files:
            files[part] = None
            with suppress(OSError):
                files[part] = until.enter_context(self.paths[part].open("rb"))
        file = files[part]
        if file is None:
            return LogLine("", level)
        file.seek(self.begins[number])
        text = file.read(min(self.sizes[number], _LONGEST_LINE))
        return LogLine(text.decode("utf-8", "replace").rstrip("\r\n"), level)


def _counted(begin: int, end: int) -> array[int]:
    """The numbers in between; in pieces, as one of a million would hold the interpreter."""
    found = array("I")
    for first in range(begin, end, _LOOK_EVERY):
        found.extend(range(first, min(first + _LOOK_EVERY, end)))
    return found


def _test(words: Sequence[str]) -> Callable[[bytes], bool]:
    """Whether a line holds every word; ASCII is looked for without decoding."""
    wanted = [word.encode() for word in words]

    def holds(line: bytes) -> bool:
        low = line.lower()
        return all(word in low for word in wanted)

    def holds_decoded(line: bytes) -> bool:
        text = line.decode("utf-8", "replace").casefold()
        return all(word in text for word in words)

    return holds if all(word.isascii() for word in words) else holds_decoded
