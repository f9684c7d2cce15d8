"""Finds the case that an answer from elsewhere is for: by its index, or by its id."""

from __future__ import annotations

from collections import Counter

from leastwise.domain.messages import Message, say
from leastwise.domain.suites import Case, Suite


class CasesByName:
    """The cases of a suite by what a line of answers may call them."""

    def __init__(self, suite: Suite) -> None:
        self._cases = suite.cases
        self._ids = Counter(case.id for case in suite.cases)
        self._by_id = {case.id: case for case in reversed(suite.cases)}

    def find(self, named: int | str) -> Case | Message:
        """The case, or why it cannot be told."""
        if isinstance(named, int):
            if 0 <= named < len(self._cases):
                return self._cases[named]
            return say("answers.no_such_index", index=named, last=len(self._cases) - 1)
        if not named or not self._ids[named]:
            return say("answers.no_such_id", name=named[:100])
        if self._ids[named] > 1:
            return say("answers.id_not_unique", name=named[:100], count=self._ids[named])
        return self._by_id[named]
