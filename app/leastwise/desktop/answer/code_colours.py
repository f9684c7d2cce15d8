"""Which parts of a piece of code have which role's colour; bounded in size, no file is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from leastwise.desktop.answer.qt_positions import QtPositions
from leastwise.desktop.theme.roles import Role

LONGEST_CODE: Final = 20_000
LONGEST_LINE: Final = 500
# Languages by the names that answers give them; what is not among them stays plain.
LEXERS: Final = {
    name: lexer
    for lexer, names in {
        "bash": "bash sh shell zsh console",
        "c": "c h",
        "cpp": "cpp c++ cc hpp",
        "csharp": "csharp cs c#",
        "css": "css",
        "diff": "diff patch",
        "go": "go golang",
        "html": "html xml svg",
        "ini": "ini cfg",
        "java": "java",
        "javascript": "javascript js jsx typescript ts tsx node",
        "json": "json jsonc",
        "kotlin": "kotlin kt",
        "lua": "lua",
        "php": "php",
        "python": "python py python3",
        "r": "r",
        "ruby": "ruby rb",
        "rust": "rust rs",
        "sql": "sql sqlite postgresql mysql",
        "swift": "swift",
        "toml": "toml",
        "yaml": "yaml yml",
    }.items()
    for name in names.split()
}


@dataclass(frozen=True)
class Tint:
    """`length` signs from `start` on, as Qt counts them, in the colour of `role`."""

    start: int
    length: int
    role: Role


def can_be_coloured(code: str, language: str) -> bool:
    """Whether the language is known and nothing in it is long enough to hold a lexer up."""
    if language.lower() not in LEXERS or len(code) > LONGEST_CODE:
        return False
    return all(len(line) <= LONGEST_LINE for line in code.split("\n"))


def colours_of(code: str, language: str) -> tuple[Tint, ...]:
    """The tints of a piece of code in order; none where it cannot be coloured. Takes a while: a
    new language 50 ms, and 20,000 signs 40 ms."""
    if not can_be_coloured(code, language):
        return ()
    from pygments.lexers import get_lexer_by_name

    lexer = get_lexer_by_name(LEXERS[language.lower()])
    positions = QtPositions(code)
    tints: list[Tint] = []
    for begin, kind, text in lexer.get_tokens_unprocessed(code):
        role = _role_of(kind)
        if role is None or not text.strip():
            continue
        start = positions.at(begin)
        length = positions.at(begin + len(text)) - start
        last = tints[-1] if tints else None
        if last is not None and last.role is role and last.start + last.length == start:
            tints[-1] = Tint(last.start, last.length + length, role)
        else:
            tints.append(Tint(start, length, role))
    return tuple(tints)


@lru_cache(maxsize=200)
def _role_of(kind: object) -> Role | None:
    """The role of a kind of token, which is the nearest of those above it that has one."""
    from pygments.token import Token

    roles = {
        Token.Comment: Role.MUTED,
        Token.Keyword: Role.SERIES_1,
        Token.Operator.Word: Role.SERIES_1,
        Token.Name.Tag: Role.SERIES_1,
        Token.Literal.String: Role.SERIES_3,
        Token.Literal.Number: Role.SERIES_2,
        Token.Name.Function: Role.SERIES_4,
        Token.Name.Class: Role.SERIES_4,
        Token.Name.Decorator: Role.SERIES_4,
        Token.Name.Attribute: Role.SERIES_5,
        Token.Generic.Deleted: Role.SERIES_2,
        Token.Generic.Inserted: Role.SERIES_3,
    }
    while kind is not Token and kind is not None:
        if kind in roles:
            return roles[kind]
        kind = getattr(kind, "parent", None)
    return None
