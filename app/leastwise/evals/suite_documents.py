"""A suite's document as plain values that still know the line and column they stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from leastwise.domain.errors import SuiteError
from leastwise.domain.json_value import JsonObject, JsonValue
from leastwise.domain.messages import Message, Parameter, say

Steps: TypeAlias = tuple[str | int, ...]
Mark: TypeAlias = tuple[int, int]


def malformed(path: Path, mark: Mark, detail: Message | str) -> SuiteError:
    """The error that names a file, a line and a column (both counted from 1)."""
    return SuiteError(
        say("suite.malformed", path=str(path), line=mark[0], column=mark[1], detail=detail)
    )


@dataclass(frozen=True)
class Document:
    """A parsed file; `marks` gives the line and column of the values, by their path.

    `late_marks` finds them where they are only looked for once something is wrong.
    """

    path: Path
    value: JsonValue
    marks: Mapping[Steps, Mark] = field(default_factory=dict)
    late_marks: Callable[[], Mapping[Steps, Mark]] | None = None

    def mark(self, steps: Steps) -> Mark:
        """Where the value at `steps` stands, or the nearest value around it."""
        marks = self.marks if self.late_marks is None else self.late_marks()
        for end in range(len(steps), -1, -1):
            if steps[:end] in marks:
                return marks[steps[:end]]
        return (1, 1)

    @property
    def root(self) -> Located:
        """The whole value."""
        return Located(self.value, self, ())


@dataclass(frozen=True)
class Located:
    """A value with its place. The readers raise SuiteError with line and column."""

    value: JsonValue
    document: Document
    steps: Steps

    @property
    def name(self) -> str:
        """The key this value stands under, or the file's name for the whole."""
        names = [step for step in self.steps if isinstance(step, str)]
        return names[-1] if names else self.document.path.name

    def fault(self, code: str, **params: Parameter) -> SuiteError:
        """An error at this place; `code` says what is wrong with it."""
        mark = self.document.mark(self.steps)
        return malformed(self.document.path, mark, say(code, **params))

    def child(self, step: str | int, value: JsonValue) -> Located:
        """The value under `step`."""
        return Located(value, self.document, (*self.steps, step))

    def mapping(self) -> JsonObject:
        """The value as a mapping."""
        if not isinstance(self.value, Mapping):
            raise self.fault("suite.at.not_mapping", key=self.name)
        return self.value

    def sequence(self) -> Sequence[JsonValue]:
        """The value as a list."""
        if isinstance(self.value, str) or not isinstance(self.value, Sequence):
            raise self.fault("suite.at.not_list", key=self.name)
        return self.value

    def items(self) -> Iterator[Located]:
        """The entries of a list."""
        for position, value in enumerate(self.sequence()):
            yield self.child(position, value)

    def get(self, key: str) -> Located | None:
        """The entry of a mapping; None where it is absent or null."""
        value = self.mapping().get(key)
        return None if value is None else self.child(key, value)

    def text(self) -> str:
        """The value as a text."""
        if not isinstance(self.value, str):
            raise self.fault("suite.at.not_text", key=self.name)
        return self.value

    def number(self) -> float:
        """The value as a number."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.fault("suite.at.not_number", key=self.name)
        return self.value
