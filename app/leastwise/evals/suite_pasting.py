"""Rows from a spreadsheet, as cases: tab- or comma-separated text with or without a header."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import Final

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import say
from leastwise.domain.suite_drafts import DraftCase, SuiteDraft
from leastwise.evals.suite_csv import test_from_row

ROWS_LIMIT: Final = 100_000
_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_MENTIONED: Final = re.compile(r"\{\{-?\s*([A-Za-z_]\w*)")
_TITLE_LENGTH: Final = 40


def cases_of_text(draft: SuiteDraft, text: str) -> tuple[DraftCase, ...]:
    """The rows of `text` as new cases of `draft`; columns that it lacks become variables.

    The first row is a header if it names a column that the suite has, or a special one such as
    `__expected`; and of a suite without cases, if every cell of it could be a variable's name and
    other rows follow. Raises SuiteError where the quotes are broken or there are too many rows.
    """
    rows = [row for row in _rows(text) if any(cell.strip() for cell in row)]
    if len(rows) > ROWS_LIMIT:
        raise SuiteError(say("suite.edit.paste_too_long", limit=ROWS_LIMIT))
    if not rows:
        return ()
    known = _columns(draft)
    if _is_header(rows[0], known, may_guess=not draft.columns and len(rows) > 1):
        names, rows = [_variable(cell) for cell in rows[0]], rows[1:]
    else:
        names = list(known)
    width = max(map(len, rows), default=0)
    names += [f"column{at + 1}" for at in range(len(names), width)]
    return tuple(_case(names, row) for row in rows)


def _rows(text: str) -> list[list[str]]:
    delimiter = "\t" if "\t" in text else _delimiter(text)
    clean = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n")
    reader = csv.reader(io.StringIO(clean, newline=""), delimiter=delimiter, strict=True)
    try:
        return list(reader)
    except csv.Error as error:
        if "\t" not in text and "\n" not in text.strip():
            return [[text.strip()]]
        detail = str(error)
        raise SuiteError(
            say("suite.edit.paste_broken", line=max(reader.line_num, 1), detail=detail)
        ) from error


def _delimiter(text: str) -> str:
    """A comma or a semicolon where every line has as many of them, else none: one column."""
    lines = [line for line in text.splitlines() if line.strip()]
    for sign in (",", ";"):
        counts = {line.count(sign) for line in lines}
        if '"' in text and counts != {0}:
            return sign
        if len(counts) == 1 and counts != {0} and len(lines) > 1:
            return sign
    return "\t"


def _columns(draft: SuiteDraft) -> tuple[str, ...]:
    """The suite's variables, or those that its prompts mention."""
    if draft.columns:
        return draft.columns
    mentioned = (name for prompt in draft.prompts for name in _MENTIONED.findall(prompt))
    return tuple(dict.fromkeys(mentioned)) or ("input",)


def _is_header(row: Sequence[str], known: Sequence[str], *, may_guess: bool) -> bool:
    cells = [cell.strip() for cell in row]
    if len(set(cells)) < len(cells):
        return False
    if any(cell.startswith("__") or _variable(cell) in known for cell in cells):
        return True
    short = all(0 < len(cell) <= _TITLE_LENGTH and cell[0].isalpha() for cell in cells)
    return may_guess and len(cells) > 1 and short


def _variable(title: str) -> str:
    """A name that a template can use: `Customer mail` is `Customer_mail`."""
    name = title.strip()
    if name.startswith("__") or _NAME.fullmatch(name):
        return name
    clean = re.sub(r"\W+", "_", name).strip("_") or "column"
    return clean if _NAME.fullmatch(clean) else f"column_{clean}"


def _case(names: Sequence[str], row: Sequence[str]) -> DraftCase:
    cells = [*row, *("" for _ in range(len(names) - len(row)))]
    test = test_from_row(dict(zip(names, cells, strict=False)))
    return DraftCase({key: value for key, value in test.items() if value not in ([], {})})
