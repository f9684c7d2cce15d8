"""An answer as Markdown, filled while it arrives; loads nothing, opens links only when asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser

from leastwise.desktop.answer.code_colours import Tint, can_be_coloured, colours_of
from leastwise.desktop.answer.document_writer import DocumentWriter, WrittenCode
from leastwise.desktop.answer.links import LinkDialog, ask_to_open, openable
from leastwise.desktop.answer.markdown_blocks import Block, parsed
from leastwise.desktop.answer.markdown_stream import MarkdownStream
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.errors import LeastwiseError

FRAME_MS: Final = 50
PHASES: Final = 4
SLICE_S: Final = 0.006
PIECE_SIGNS: Final = 500
TINTS_AT_ONCE: Final = 100


class MarkdownView(QTextBrowser):
    """`say` shows a text, `add` more of it; `settled` once all that was given stands there.

    Each turn of the event loop takes a slice of what waits, twenty times a second at most. Views
    beside one another take their turns in different parts of a frame, by their `number`, so that
    they are not all painted at once.
    `refused` counts requests for a resource, of which there should be none.
    """

    settled = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        name: str,
        number: int = 0,
        link: Callable[[str], str] = openable,
    ) -> None:
        super().__init__()
        self._theme, self._jobs = theme, jobs
        self._phase_ms = number % PHASES * FRAME_MS / PHASES
        self.refused = 0
        self.dialog: LinkDialog | None = None
        self._given: list[str] = []
        self._waiting, self._taken = "", 0
        self._ended = self._complete = True
        self._generation = 0
        self._tinting: list[tuple[int, Sequence[Tint]]] = []
        self._colouring = 0
        self._preparing, self._ready = False, False
        self._stream = MarkdownStream()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._writer = DocumentWriter(theme, self.document(), self._colour, link)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self.anchorClicked.connect(self.open_address)
        theme.changed.connect(self._write_anew)

    @property
    def text(self) -> str:
        """All that was given."""
        return "".join(self._given)

    @property
    def busy(self) -> bool:
        """Whether something given does not stand there yet, or not in its colours."""
        return self._unread or bool(self._tinting) or self._colouring > 0

    @property
    def _unread(self) -> bool:
        return self._taken < len(self._waiting) or self._ended != self._complete

    def say(self, text: str) -> None:
        """Show another text, which is whole."""
        self._begin()
        self.add(text)
        self.end()

    def clear(self) -> None:
        """Show nothing; what is added then begins a text."""
        self._begin()

    def add(self, text: str) -> None:
        """Add to the text."""
        self._given.append(text)
        self._waiting = self._waiting[self._taken :] + text
        self._taken = 0
        self._ended = self._complete = False
        self._wake()

    def end(self) -> None:
        """Nothing more is added."""
        self._ended = True
        self._wake()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Refuse whatever an answer would have loaded."""
        self.refused += 1

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the words alone: the clipboard is no way for an answer to become HTML."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _begin(self) -> None:
        self._generation += 1
        self._given, self._waiting, self._taken = [], "", 0
        self._ended = self._complete = True
        self._tinting.clear()
        self._colouring = 0
        self._stream = MarkdownStream()
        self._timer.stop()
        self._writer.clear()

    def _wake(self) -> None:
        if self._ready:
            if not self._timer.isActive():
                self._timer.start(0 if self._ended else self._until_frame_ms)
        elif not self._preparing:
            # The parser takes 60 ms to import, which is not to hold the window.
            self._preparing = True
            self._jobs.start(lambda _c: parsed("*"), self._start, self._start, self)

    def _start(self, _prepared: object) -> None:
        self._ready = True
        self._timer.start(0)

    def _turn(self) -> None:
        began_s = time.perf_counter()
        follows = not self._ended and self._at_end
        if self._unread:
            self._take_slice(began_s + SLICE_S)
        elif self._tinting:
            self._tint()
        if follows:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        if self._unread or self._tinting:
            spent_ms = round((time.perf_counter() - began_s) * 1000)
            rest_ms = min(FRAME_MS, spent_ms)
            self._timer.start(rest_ms if self._ended else self._until_frame_ms)
        elif not self.busy:
            self.settled.emit()

    @property
    def _until_frame_ms(self) -> int:
        """How long until this view's part of a frame comes; at least half a frame."""
        now_ms = time.perf_counter() * 1000
        wait_ms = (self._phase_ms - now_ms) % FRAME_MS
        return round(wait_ms if wait_ms >= FRAME_MS / 2 else wait_ms + FRAME_MS)

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - bar.singleStep()

    def _take_slice(self, until_s: float) -> None:
        """Read what waits for about as long as writing it will then take."""
        final: list[Block] = []
        still_open: tuple[Block, ...] = ()
        while self._taken < len(self._waiting):
            piece = self._waiting[self._taken : self._taken + PIECE_SIGNS]
            self._taken += len(piece)
            step = self._stream.add(piece)
            final += step.final
            still_open = step.open
            if time.perf_counter() > until_s:
                break
        if self._ended and self._taken == len(self._waiting):
            final += self._stream.finish().final
            still_open = ()
            self._complete = True
        self._writer.write(final, still_open)

    def _colour(self, code: WrittenCode) -> None:
        """Find a piece of code's colours in the background."""
        if not can_be_coloured(code.text, code.language):
            return
        generation = self._generation
        self._colouring += 1

        def take(tints: Sequence[Tint]) -> None:
            if generation == self._generation:
                self._colouring -= 1
                self._tinting.append((code.start, tints))
                self._timer.start(0)

        def do_without(_error: LeastwiseError) -> None:
            take(())

        work = lambda _c: colours_of(code.text, code.language)  # noqa: E731 - one line of work
        self._jobs.start(work, take, do_without, self)

    def _tint(self) -> None:
        start, tints = self._tinting.pop(0)
        self._writer.tint(start, tints[:TINTS_AT_ONCE])
        if len(tints) > TINTS_AT_ONCE:
            self._tinting.insert(0, (start, tints[TINTS_AT_ONCE:]))

    def _write_anew(self) -> None:
        """The colours are others now."""
        text, ended = self.text, self._ended
        self._begin()
        if text:
            self.add(text)
            if ended:
                self.end()

    def open_address(self, url: QUrl) -> None:
        """Ask before the system's browser opens it."""
        address = bytes(url.toEncoded().data()).decode("ascii")
        self.dialog = ask_to_open(self._theme, address, self)
