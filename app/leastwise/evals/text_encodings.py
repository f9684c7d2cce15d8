"""Which encoding a text file is in, as far as that is certain."""

from __future__ import annotations

import codecs
from typing import Final

# The marks of UTF-32 begin with those of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT_BYTES: Final = 4096
_MANY: Final = 5


def encoding_of(beginning: bytes) -> tuple[str, int]:
    """The encoding of a text that begins so, and how many bytes its mark takes.

    A mark at the beginning is certain. So are zeros in many of every second byte and in none of
    the others: no text but UTF-16 has them. Everything else is taken for UTF-8, which decoding
    then proves.
    """
    for mark, name in _MARKS:
        if beginning.startswith(mark):
            return name, len(mark)
    looked_at = beginning[:_LOOKED_AT_BYTES]
    zeros = looked_at[::2].count(0), looked_at[1::2].count(0)
    if max(zeros) * _MANY >= len(looked_at) > 0 and min(zeros) == 0:
        return ("utf-16-be" if zeros[0] else "utf-16-le"), 0
    return "utf-8", 0


def decoded_start(beginning: bytes) -> str:
    """The text that begins so, as far as it can be decoded."""
    encoding, mark_bytes = encoding_of(beginning)
    return beginning[mark_bytes:].decode(encoding, "replace")


class UndecodableError(ValueError):
    """A text that is not in the encoding it should be in; line and column count from 1."""

    def __init__(self, line: int, column: int, encoding: str) -> None:
        super().__init__(f"line {line}, column {column}: not {encoding}")
        self.line = line
        self.column = column
        self.encoding = encoding.upper()


def decoded(contents: bytes) -> str:
    """The text without its mark. Raises UndecodableError with the place."""
    encoding, mark_bytes = encoding_of(contents)
    try:
        return contents[mark_bytes:].decode(encoding)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(encoding, "replace")
        line = before.count("\n") + 1
        raise UndecodableError(line, len(before) - before.rfind("\n"), encoding) from error
