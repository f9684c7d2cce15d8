"""The answer as a sentence: neutral, expected, passes, fails, undecided or tight."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.symbols import Symbol, paint_symbol
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.accessible_roles import announce
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import kept_together


class Tone(StrEnum):
    """How a sentence is meant."""

    NEUTRAL = "neutral"
    EXPECTED = "expected"
    PASSES = "passes"
    FAILS = "fails"
    UNDECIDED = "undecided"
    TIGHT = "tight"


_MOST_LETTERS = 100
_SYMBOLS = {
    Tone.EXPECTED: (Symbol.RUNNING, Role.PASS, Role.RAISED),
    Tone.PASSES: (Symbol.PASSED, Role.PASS, Role.PASS_TINT),
    Tone.FAILS: (Symbol.FAILED, Role.FAIL, Role.FAIL_TINT),
    Tone.UNDECIDED: (Symbol.UNSURE, Role.UNSURE, Role.UNSURE_TINT),
    Tone.TIGHT: (Symbol.TIGHT, Role.UNSURE, Role.UNSURE_TINT),
}


class SentenceBanner(QWidget):
    """One sentence in the largest type, a second line below it, and a symbol for the tone.

    Where height is short it may be made compact: one size smaller, with less around it. On a wide
    screen its lines end where they can still be read.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.NEUTRAL
        self._words = ("", "")
        self._free_px = 0
        self._compact = False
        self._sentence = Label(theme, TypeSize.ANSWER, strong=True, tabular=True, wraps=True)
        self._second = Label(theme, TypeSize.BODY, Role.MUTED, tabular=True, wraps=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        step = theme.measures.step
        lines = QVBoxLayout()
        lines.setSpacing(step(4))
        lines.addWidget(self._sentence)
        lines.addWidget(self._second)
        self._across = QHBoxLayout(self)
        self._across.addLayout(lines, 1)
        self._make_room()
        theme.changed.connect(self._restyle)

    @property
    def tone(self) -> Tone:
        """How the sentence is meant."""
        return self._tone

    @property
    def sentence(self) -> str:
        """The sentence that stands there."""
        return self._words[0]

    @property
    def second(self) -> str:
        """The line below it."""
        return self._words[1]

    def set_compact(self, compact: bool) -> None:
        """Take less height, or as much as usual."""
        if compact != self._compact:
            self._compact = compact
            self._restyle()

    def say(self, tone: Tone, sentence: str, second: str = "") -> None:
        """Show a sentence and, if there is one, a second line."""
        is_new = sentence != self.sentence
        self._words = (sentence, second)
        self._sentence.say(kept_together(sentence))
        self._second.say(kept_together(second))
        self._second.setVisible(bool(second))
        if tone is not self._tone:
            self._tone = tone
            self._make_room()
            self.update()
        self.setAccessibleName(f"{sentence} {second}".strip())
        if is_new and self.isVisible():
            announce(self, sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted ground with the tone's symbol; neutral has neither."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._theme.measures.step
        symbol, role, tint = _SYMBOLS.get(self._tone, (None, Role.BORDER, Role.RAISED))
        painter.setBrush(self._theme.color(tint))
        painter.setPen(QPen(self._theme.color(role), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, step(8), step(8))
        if symbol is not None:
            side = step(24)
            mark = QRectF(step(16), (self.height() - side) / 2, side, side)
            paint_symbol(painter, symbol, mark, self._theme.color(role))
        painter.end()

    def sizeHint(self) -> QSize:
        """Room for one large line and one small one, so that nothing jumps, and for all that the
        words take in the width that there is: it gets no more."""
        hint = super().sizeHint()
        hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        lines = self._sentence.fontMetrics().height() + self._second.fontMetrics().height()
        around = self._theme.measures.step(24 if self._compact else 48)
        return QSize(hint.width() - self._free_px, max(hint.height(), lines + around))

    def minimumSizeHint(self) -> QSize:
        """What stays free at the right is no reason to be wide."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._free_px, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the words take another height."""
        super().resizeEvent(event)
        self._make_room()
        self._across.activate()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _restyle(self) -> None:
        """Type and room as they are now; a change of the text's size may have met both halfway."""
        size = TypeSize.HEADING if self._compact else TypeSize.ANSWER
        self._sentence.setFont(self._theme.measures.font(size, strong=True, tabular=True))
        self._make_room()
        self.updateGeometry()
        self.update()

    def _make_room(self) -> None:
        step = self._theme.measures.step
        left = step(16) if self._tone is Tone.NEUTRAL else step(24) * 2 + step(8)
        above = step(8 if self._compact else 12)
        line = self._sentence.fontMetrics().horizontalAdvance("n") * _MOST_LETTERS
        self._free_px = max(self.width() - left - line - step(16), 0)
        self._across.setContentsMargins(left, above, step(16) + self._free_px, above)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
