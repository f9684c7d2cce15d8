"""Who answers at the same time: speeds that were measured in company are those of sharing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(eq=False)
class Member:
    """One answer in the making; `most` is how many others there were at once, at most."""

    most: int = 0


@dataclass
class Company:
    """The answers that this computer is making now."""

    _members: set[Member] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def joined(self) -> Iterator[Member]:
        """Be one of them for a while."""
        member = Member()
        with self._lock:
            self._members.add(member)
            for each in self._members:
                each.most = max(each.most, len(self._members) - 1)
        try:
            yield member
        finally:
            with self._lock:
                self._members.remove(member)
