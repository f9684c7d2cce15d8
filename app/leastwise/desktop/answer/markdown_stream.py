"""Markdown that arrives in pieces: what is final, and what the next piece may still change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from leastwise.desktop.answer.harmless import with_plain_ends
from leastwise.desktop.answer.markdown_blocks import Block, blocks_of, parsed

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST_END: Final = 2_000
LONGEST_CODE: Final = 16_000
_LISTS: Final = ("bullet_list_open", "ordered_list_open")


@dataclass(frozen=True)
class Step:
    """`final` never changes again; `open` stands after it until the next step replaces it."""

    final: tuple[Block, ...]
    open: tuple[Block, ...]


class MarkdownStream:
    """Each piece costs as much as the unfinished block is long, not the whole text.

    A block that grows beyond a limit is cut, at an item of a list or at the end of a line where
    there is one, so that no step parses much more than `LONGEST_END` signs, or `LONGEST_CODE` of
    code.
    """

    def __init__(self) -> None:
        self._end = ""
        self._prefix = ""  # the line that opened the code, or the table's header, of a cut block
        self._half_line_end = False

    def add(self, text: str) -> Step:
        """Take a piece."""
        if self._half_line_end:
            text = text.removeprefix("\n")
        self._half_line_end = text.endswith("\r")
        self._end += with_plain_ends(text)
        final: list[Block] = []
        while True:
            tokens = parsed(self._prefix + self._end)
            done = self._finished_signs(tokens) or self._overlong_signs(tokens)
            if done <= 0:
                return Step(tuple(final), tuple(self._blocks(tokens)))
            final += self._take(done, tokens)

    def finish(self) -> Step:
        """No piece follows."""
        blocks = self._blocks(parsed(self._prefix + self._end))
        self._end = self._prefix = ""
        return Step(tuple(blocks), ())

    def _blocks(self, tokens: Sequence[Token]) -> list[Block]:
        """The blocks, without one that consists of nothing but the repeated opening."""
        blocks = blocks_of(tokens)
        if self._prefix and blocks and not blocks[0].text.strip() and len(blocks[0].rows) < 2:
            return blocks[1:]
        return blocks

    def _finished_signs(self, tokens: Sequence[Token]) -> int:
        """How many signs belong to blocks that nothing can change any more."""
        starts = _starts(tokens, 0)
        # What begins on a line that has not ended, or a table by it, may yet turn out to go on with
        # what is before.
        if starts and starts[-1] >= (self._prefix + self._end).count("\n") - 1:
            starts.pop()
        if len(starts) < 2:
            return 0
        return _signs_before(self._prefix + self._end, starts[-1]) - len(self._prefix)

    def _overlong_signs(self, tokens: Sequence[Token]) -> int:
        """How many signs are cut off an unfinished block that is too long; 0 where it is not."""
        is_code = bool(tokens) and tokens[-1].type == "fence"
        limit = LONGEST_CODE if is_code else LONGEST_END
        if len(self._end) <= limit:
            return 0
        if tokens and tokens[0].type in _LISTS and not self._prefix:
            items = _starts(tokens, 1)
            begun = _signs_before(self._end, items[-1]) if len(items) > 1 else 0
            if begun:
                return begun
        line_end = self._end.rfind("\n", 1, limit)
        if line_end > 0:
            return line_end + 1
        space = self._end.rfind(" ", limit // 2, limit)
        return space + 1 if space > 0 else limit

    def _take(self, signs: int, tokens: Sequence[Token]) -> list[Block]:
        """The blocks of the first `signs` of what is unfinished, which then are gone."""
        text = self._prefix + self._end[:signs]
        blocks = self._blocks(parsed(text))
        self._prefix = _opening(text, tokens[0])
        self._end = self._end[signs:]
        return blocks


def _starts(tokens: Sequence[Token], level: int) -> list[int]:
    """The lines on which blocks of this level begin."""
    return [
        token.map[0]
        for token in tokens
        if token.level == level and token.nesting >= 0 and token.map is not None
    ]


def _signs_before(text: str, line: int) -> int:
    at = 0
    for _ in range(line):
        at = text.index("\n", at) + 1
    return at


def _opening(text: str, first: Token) -> str:
    """What has to stand before the rest of a block, of which `text` was cut off, so that the rest
    is still that block."""
    count = {"fence": 1, "table_open": 2}.get(first.type, 0)
    if not count or first.map is None or first.map[1] <= text.count("\n"):
        return ""
    lines = text.split("\n")[first.map[0] : first.map[0] + count]
    return "\n".join(lines) + "\n"
