"""Comma-separated values with quotes, as promptfoo writes them in contains-any and -all."""

from __future__ import annotations

from typing import Final

JS_WHITESPACE: Final = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)


def split_commas(text: str) -> list[str]:
    """The fields of `text`; raises ValueError where a quoted field does not end properly."""
    fields: list[str] = []
    position = 0
    while True:
        position = _skip(text, position, JS_WHITESPACE + ",")
        if position >= len(text):
            return fields
        if text[position] == '"':
            field, position = _quoted(text, position + 1)
            position = _skip(text, position, JS_WHITESPACE)
            if position < len(text) and text[position] != ",":
                raise ValueError("a comma is missing after a quoted field")
        else:
            end = text.find(",", position)
            end = len(text) if end < 0 else end
            field, position = text[position:end].strip(JS_WHITESPACE), end
        fields.append(field)


def _skip(text: str, position: int, characters: str) -> int:
    while position < len(text) and text[position] in characters:
        position += 1
    return position


def _quoted(text: str, position: int) -> tuple[str, int]:
    field: list[str] = []
    while position < len(text):
        pair = text[position : position + 2]
        if pair in ('\\"', "\\\\", '""'):
            field.append(pair[1])
            position += 2
        elif text[position] == '"':
            return "".join(field), position + 1
        else:
            field.append(text[position])
            position += 1
    raise ValueError("a quoted field does not end")
