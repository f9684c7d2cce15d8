"""Markdown as blocks of plain runs of text. HTML stays text, and images become their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, Flag, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MOST_COLUMNS: Final = 32
MOST_BRACKETS: Final = 200
BULLET: Final = "\u2022"


class Style(Flag):
    """How a run of text is set."""

    PLAIN = 0
    STRONG = auto()
    EMPHASIS = auto()
    STRUCK = auto()
    CODE = auto()
    IMAGE = auto()


@dataclass(frozen=True)
class Run:
    """Text in one style; `address` is where a link points, as it was written."""

    text: str
    style: Style = Style.PLAIN
    address: str = ""


class Kind(Enum):
    """What a block is."""

    PARAGRAPH = auto()
    HEADING = auto()
    CODE = auto()
    RULE = auto()
    TABLE = auto()


@dataclass(frozen=True)
class Block:
    """One block. `level` is a heading's; `indent` counts the lists and quotes around it.

    `marker` stands before the first block of a list's item. `text` and `language` are of code,
    `rows` of a table, whose first row is its header.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 0
    indent: int = 0
    quoted: bool = False
    marker: str = ""
    text: str = ""
    language: str = ""
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()


@lru_cache(maxsize=2)
def _parser(*, links: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 20})
    parser.enable(["table", "strikethrough"]).disable("reference")
    return parser if links else parser.disable(["link", "image"])


def parsed(text: str) -> list[Token]:
    """CommonMark with tables and strikethrough, without HTML and without definitions of links.

    A definition would change what was shown long before it came. Each bracket is looked at as the
    beginning of a link up to the end of the text, so where there are many, none is. The first call
    imports the parser, which takes 60 ms.
    """
    return _parser(links=text.count("[") <= MOST_BRACKETS).parse(text)


@dataclass
class _Place:
    """Where in lists and quotes the walk is."""

    lists: list[str | int] = field(default_factory=list)
    quotes: int = 0
    marker: str = ""

    def enter_item(self) -> None:
        """Take the next marker of the innermost list."""
        kind = self.lists[-1]
        self.marker = BULLET if isinstance(kind, str) else f"{kind}."
        if isinstance(kind, int):
            self.lists[-1] = kind + 1

    def block(self, kind: Kind, **more: object) -> Block:
        """A block here, with the marker that waits for it."""
        marker, self.marker = self.marker, ""
        indent = len(self.lists) + self.quotes
        return Block(kind, indent=indent, quoted=self.quotes > 0, marker=marker, **more)  # type: ignore[arg-type]


def blocks_of(tokens: Sequence[Token]) -> list[Block]:
    """The blocks of a parsed text, in order."""
    place, found, at = _Place(), [], 0
    while at < len(tokens):
        token = tokens[at]
        if token.type == "table_open":
            end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
            found.append(place.block(Kind.TABLE, rows=_rows(tokens[at:end])))
            at = end
        elif token.type == "heading_open":
            level = int(token.tag[1:])
            found.append(place.block(Kind.HEADING, runs=runs_of(tokens[at + 1]), level=level))
            at += 2
        elif token.type == "inline":
            found.append(place.block(Kind.PARAGRAPH, runs=runs_of(token)))
        elif token.type in ("fence", "code_block"):
            language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
            text = token.content.removesuffix("\n")
            found.append(place.block(Kind.CODE, text=text, language=language))
        elif token.type == "hr":
            found.append(place.block(Kind.RULE))
        else:
            _move(place, token, found)
        at += 1
    return found


def _move(place: _Place, token: Token, found: list[Block]) -> None:
    """Enter or leave a list, an item or a quote."""
    if token.type == "bullet_list_open":
        place.lists.append(BULLET)
    elif token.type == "ordered_list_open":
        place.lists.append(int(token.attrs.get("start", 1)))
    elif token.type in ("bullet_list_close", "ordered_list_close"):
        place.lists.pop()
    elif token.type == "list_item_open":
        place.enter_item()
    elif token.type == "list_item_close" and place.marker:
        found.append(place.block(Kind.PARAGRAPH))  # an item with nothing in it
    elif token.type == "blockquote_open":
        place.quotes += 1
    elif token.type == "blockquote_close":
        place.quotes -= 1


def _rows(tokens: Sequence[Token]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    rows: list[list[tuple[Run, ...]]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and len(rows[-1]) < MOST_COLUMNS:
            rows[-1].append(runs_of(token))
    return tuple(tuple(row) for row in rows)


_OPENS: Final = {
    "strong_open": Style.STRONG,
    "em_open": Style.EMPHASIS,
    "s_open": Style.STRUCK,
}
_CLOSES: Final = {
    "strong_close": Style.STRONG,
    "em_close": Style.EMPHASIS,
    "s_close": Style.STRUCK,
}


def runs_of(inline: Token) -> tuple[Run, ...]:
    """The runs of one paragraph, heading or cell; lines break where they broke in the text."""
    runs: list[Run] = []
    style, address = Style.PLAIN, ""
    for token in inline.children or ():
        if token.type in _OPENS:
            style |= _OPENS[token.type]
        elif token.type in _CLOSES:
            style &= ~_CLOSES[token.type]
        elif token.type == "link_open":
            address = str(token.attrs.get("href", ""))
        elif token.type == "link_close":
            address = ""
        elif token.type in ("softbreak", "hardbreak"):
            runs.append(Run("\n", style, address))
        elif token.type == "image":
            runs.append(Run(token.content, style | Style.IMAGE, str(token.attrs.get("src", ""))))
        elif token.content:
            code = Style.CODE if token.type == "code_inline" else Style.PLAIN
            runs.append(Run(token.content, style | code, address))
    return tuple(runs)
