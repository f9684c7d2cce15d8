"""Answers that wait for a place: requests take turns, each in its own order."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator

from leastwise.engine.child.writing import Writing


class WaitingLine:
    """A fair line: the next answer is of the request that has waited longest for its turn."""

    def __init__(self) -> None:
        self._lines: dict[int, deque[Writing]] = {}

    def __bool__(self) -> bool:
        return bool(self._lines)

    def __iter__(self) -> Iterator[Writing]:
        return (writing for line in self._lines.values() for writing in line)

    def add(self, writing: Writing) -> None:
        """At the end of its request's line."""
        self._lines.setdefault(writing.request, deque()).append(writing)

    def put_back(self, writing: Writing) -> None:
        """At the head of everything: it had its turn and lost its place."""
        line = self._lines.pop(writing.request, deque())
        line.appendleft(writing)
        self._lines = {writing.request: line, **self._lines}

    def first(self) -> Writing:
        """The one whose turn it is."""
        return next(iter(self._lines.values()))[0]

    def take(self) -> Writing:
        """Remove the first; its request goes to the end of the turns, or stays first if fixed."""
        request = next(iter(self._lines))
        line = self._lines.pop(request)
        writing = line.popleft()
        if line and writing.fixed:
            self._lines = {request: line, **self._lines}
        elif line:
            self._lines[request] = line
        return writing

    def remove(self, requests: Collection[int]) -> list[Writing]:
        """Take out everything of these requests."""
        return [w for request in requests for w in self._lines.pop(request, ())]
