"""Writes blocks of Markdown into a Qt document: plain insertions of text, never HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from leastwise.desktop.answer.code_colours import Tint
from leastwise.desktop.answer.harmless import harmless
from leastwise.desktop.answer.links import openable
from leastwise.desktop.answer.markdown_blocks import Block, Kind, Run, Style
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import split_lines

_INDENT_STEPS: Final = 24
_LEFT_TAB: Final = QTextOption.TabType.LeftTab
_HEADING_SIZES: Final = {1: TypeSize.ANSWER, 2: TypeSize.HEADING}


@dataclass(frozen=True)
class WrittenCode:
    """A piece of code as it stands in the document, from the position `start` on."""

    start: int
    text: str
    language: str


class DocumentWriter:
    """Final blocks stay; what is open is taken out and written anew at every step.

    `on_code` is told of every final piece of code. `link` gives an address as it is opened;
    empty where it may not be.
    """

    def __init__(
        self,
        theme: Theme,
        document: QTextDocument,
        on_code: Callable[[WrittenCode], object],
        link: Callable[[str], str] = openable,
    ) -> None:
        self._theme, self._document, self._on_code = theme, document, on_code
        self._link = link
        document.setUndoRedoEnabled(False)
        self._open: tuple[Block, ...] = ()
        self._kept_at = 0
        self._kept_format = QTextBlockFormat()
        self._vacant = True  # the last block is empty and nothing's: the next one takes its place
        self._take_size()

    def clear(self) -> None:
        """Begin with an empty document, in the colours and the size of text in force."""
        self._document.clear()
        self._take_size()
        self._open, self._kept_at, self._vacant = (), 0, True
        self._kept_format = QTextBlockFormat()

    def _take_size(self) -> None:
        measures = self._theme.measures
        self._document.setDocumentMargin(measures.step(8))
        self._body = _character_format(measures.font(TypeSize.BODY))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(measures.font(TypeSize.BODY).pointSizeF())
        self._fixed = _character_format(fixed)

    def write(self, final: Sequence[Block], still_open: Sequence[Block]) -> None:
        """Take out what was open, and write what is final and what is open now."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if final or not self._grow_code(cursor, still_open):
            self._take_out(cursor)
            for block in final:
                self._write(cursor, block, final=True)
            self._keep(cursor)
            for block in still_open:
                self._write(cursor, block, final=False)
        self._open = tuple(still_open)
        cursor.endEditBlock()

    def tint(self, start: int, tints: Sequence[Tint]) -> None:
        """Colour parts of a piece of code that begins at the position `start`."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for tint in tints:
            cursor.setPosition(start + tint.start)
            cursor.setPosition(start + tint.start + tint.length, QTextCursor.MoveMode.KeepAnchor)
            colour = QTextCharFormat()
            colour.setForeground(QBrush(self._theme.color(tint.role)))
            cursor.mergeCharFormat(colour)
        cursor.endEditBlock()

    def _keep(self, cursor: QTextCursor) -> None:
        """From here on nothing is final."""
        self._kept_at, self._kept_format = cursor.position(), cursor.blockFormat()
        self._kept_vacant = self._vacant

    def _take_out(self, cursor: QTextCursor) -> None:
        if self._open:
            cursor.setPosition(self._kept_at)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            # Taking out what follows an empty block, Qt gives that block the other's format.
            cursor.setBlockFormat(self._kept_format)
            self._vacant = self._kept_vacant
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _grow_code(self, cursor: QTextCursor, now: Sequence[Block]) -> bool:
        """Add to code that is open; whether that is all that changed."""
        if len(now) != 1 or len(self._open) != 1 or now[0].kind is not Kind.CODE:
            return False
        new, old = now[0], self._open[0]
        same = (new.language, new.indent) == (old.language, old.indent) and old.kind is Kind.CODE
        if not same or not old.text or not new.text.startswith(old.text):
            return False
        at = old.text.rfind("\n") + 1  # so that a sign that two pieces make up is seen whole
        before, after = _code_text(old.text[at:]), _code_text(new.text[at:])
        if not after.startswith(before):
            return False
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(after[len(before) :], self._fixed)
        return True

    def _write(self, cursor: QTextCursor, block: Block, *, final: bool) -> None:
        if block.kind is Kind.TABLE:
            self._write_table(cursor, block)
        elif block.kind is Kind.CODE:
            start = self._write_code(cursor, block)
            if final:
                self._on_code(WrittenCode(start, _code_text(block.text), block.language))
        elif block.kind is Kind.RULE:
            ruled = self._block_format(block)
            width = QTextLength(QTextLength.Type.PercentageLength, 100)
            ruled.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, width)
            self._vacant = self._vacant and cursor.position() == 0  # Qt draws none beside a table
            self._begin(cursor, ruled)
        else:
            self._begin(cursor, self._block_format(block))
            if block.marker:
                cursor.insertText(f"{block.marker}\t", self._body)
            self._write_runs(cursor, block.runs, block.level)

    def _begin(self, cursor: QTextCursor, block_format: QTextBlockFormat) -> None:
        if self._vacant:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(self._body)
        else:
            cursor.insertBlock(block_format, self._body)
        self._vacant = False

    def _block_format(self, block: Block) -> QTextBlockFormat:
        step = self._theme.measures.step
        made = QTextBlockFormat()
        indent = step(_INDENT_STEPS) * block.indent
        made.setLeftMargin(indent)
        made.setBottomMargin(step(4) if block.indent else step(8))
        made.setTopMargin(step(4))
        if block.marker:
            made.setTextIndent(-step(_INDENT_STEPS))
            made.setTabPositions([QTextOption.Tab(step(_INDENT_STEPS), _LEFT_TAB)])
        if block.level:
            made.setHeadingLevel(block.level)
            made.setTopMargin(step(8))
        made.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.quoted:
            made.setBackground(QBrush(self._theme.color(Role.SURFACE)))
        return made

    def _write_runs(self, cursor: QTextCursor, runs: Sequence[Run], level: int = 0) -> None:
        for run in runs:
            text = harmless(run.text).replace("\n", "\u2028")
            cursor.insertText(text, self._run_format(run, level))
            aside = self._aside(run)
            if aside:
                muted = QTextCharFormat(self._body)
                muted.setForeground(QBrush(self._theme.color(Role.MUTED)))
                cursor.insertText(aside, muted)

    def _aside(self, run: Run) -> str:
        """An address that cannot be clicked is said."""
        if not run.address or (self._link(run.address) and Style.IMAGE not in run.style):
            return ""
        return f" ({harmless(run.address)})".replace("\n", " ")

    def _run_format(self, run: Run, level: int) -> QTextCharFormat:
        made = QTextCharFormat(self._fixed if Style.CODE in run.style else self._body)
        if level:
            size = _HEADING_SIZES.get(level, TypeSize.BODY)
            made.setFontPointSize(self._theme.measures.font(size).pointSizeF())
        if level or Style.STRONG in run.style:
            made.setFontWeight(QFont.Weight.DemiBold.value)
        made.setFontItalic(Style.EMPHASIS in run.style or Style.IMAGE in run.style)
        made.setFontStrikeOut(Style.STRUCK in run.style)
        if Style.CODE in run.style:
            made.setBackground(QBrush(self._theme.color(Role.SURFACE)))
        address = self._link(run.address) if Style.IMAGE not in run.style else ""
        if address:
            made.setAnchor(True)
            made.setAnchorHref(address)
            made.setFontUnderline(True)
            made.setForeground(QBrush(self._theme.color(Role.PASS)))
        return made

    def _write_code(self, cursor: QTextCursor, block: Block) -> int:
        """Each line is a block of its own, so that a line more does not lay out all; the position
        of the first sign."""
        step = self._theme.measures.step
        made = QTextBlockFormat()
        made.setLeftMargin(step(_INDENT_STEPS) * block.indent + step(4))
        made.setRightMargin(step(4))
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setBackground(QBrush(self._theme.color(Role.SURFACE)))
        self._begin(cursor, made)
        start = cursor.position()
        cursor.insertText(_code_text(block.text), self._fixed)
        return start

    def _write_table(self, cursor: QTextCursor, block: Block) -> None:
        width = max((len(row) for row in block.rows), default=0)
        if not width:
            return
        step = self._theme.measures.step
        made = QTextTableFormat()
        made.setCellPadding(step(4))
        made.setCellSpacing(0)
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderCollapse(True)
        made.setBorderBrush(QBrush(self._theme.color(Role.BORDER)))
        made.setLeftMargin(step(_INDENT_STEPS) * block.indent)
        made.setHeaderRowCount(1)
        if not self._vacant:
            cursor.insertBlock(QTextBlockFormat(), self._body)
        table = cursor.insertTable(len(block.rows), width, made)
        for row, cells in enumerate(block.rows):
            for column, runs in enumerate(cells):
                within = table.cellAt(row, column).firstCursorPosition()
                strong = [Run(run.text, run.style | Style.STRONG, run.address) for run in runs]
                self._write_runs(within, runs if row else strong)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._vacant = True


def _code_text(text: str) -> str:
    return split_lines(harmless(text))


def _character_format(font: QFont) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    return made
