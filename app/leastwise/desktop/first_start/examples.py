"""Examples of a task as a person has them: an input, and the output that is wanted."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from leastwise.desktop.suite_calls import SuiteCalls
from leastwise.domain.suite_drafts import DraftCase, SuiteDraft
from leastwise.domain.suites import Case, Check
from leastwise.evals.suite_writing import case_like
from leastwise.evals.template_text import literal

MOST: Final = 20
_INPUT: Final = "input"


@dataclass(frozen=True)
class Example:
    """What a model is given, and what it shall answer."""

    given: str
    wanted: str

    @property
    def is_whole(self) -> bool:
        """Whether both are there."""
        return bool(self.given.strip() and self.wanted.strip())

    @property
    def is_empty(self) -> bool:
        """Whether neither is there."""
        return not self.given.strip() and not self.wanted.strip()


def examples_of_text(text: str) -> tuple[Example, ...]:
    """Two columns of a spreadsheet, as they are copied, row by row; `MOST` of them at most."""
    try:
        rows = list(islice(csv.reader(io.StringIO(text), csv.excel_tab), MOST))
    except csv.Error:  # a field beyond all measure
        return ()
    found = (Example(row[0], row[1] if len(row) > 1 else "") for row in rows if row)
    return tuple(example for example in found if not example.is_empty)


def write_suite(
    desk: SuiteCalls, name: str, instruction: str, examples: Iterable[Example], kind: str
) -> SuiteDraft:
    """A suite of these examples among the user's; `kind` is the type of each one's check.

    Raises SuiteError, EnvironmentFault.
    """
    cases = cases_of(examples, kind)
    draft = desk.create(name, prompt_of(instruction), cases[0])
    return desk.save(replace(draft, cases=(*draft.cases, *cases[1:])))


def prompt_of(instruction: str) -> str:
    """The instruction, and below it the input of the case."""
    words = literal(instruction.strip())
    return f"{words}\n\n{{{{{_INPUT}}}}}" if words else f"{{{{{_INPUT}}}}}"


def cases_of(examples: Iterable[Example], kind: str) -> Sequence[DraftCase]:
    """One case for each, with one check."""
    return [
        case_like(
            Case(at, (), (), variables={_INPUT: one.given.strip()}),
            checks=(Check(kind, value=one.wanted.strip()),),
        )
        for at, one in enumerate(examples)
    ]
