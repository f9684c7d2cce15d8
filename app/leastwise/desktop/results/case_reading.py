"""Checks, answer and prompt of a case, one below the other and scrolled as one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from leastwise.desktop.answer.answer_view import AnswerView, Form
from leastwise.desktop.answer.form_button import FormButton
from leastwise.desktop.results.checks_list import ChecksList
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import Label

_FEW_LINES: Final = 12


class CaseReading(QScrollArea):
    """Each text is as high as its lines; one that is long has what room there is, and at least
    some lines, and is scrolled by itself."""

    def __init__(
        self,
        theme: Theme,
        checks: ChecksList,
        answer: AnswerView,
        form: FormButton,
        prompt: PlainText,
    ) -> None:
        super().__init__()
        self._theme, self._checks, self._answer, self._prompt = theme, checks, answer, prompt
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(theme.measures.step(24) * 2)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._parts(form))
        for text in (answer.plain, prompt):
            text.document().documentLayout().documentSizeChanged.connect(self._fit)
            text.installEventFilter(self)
        answer.form_changed.connect(self._fit)
        theme.changed.connect(self._fit)

    def show_top(self) -> None:
        """Show the beginning, as of another case."""
        self._fit()
        self.verticalScrollBar().setValue(0)

    def read_answer(self) -> None:
        """Put the keyboard on the answer, and show it."""
        self._answer.setFocus()
        self.ensureWidgetVisible(self._answer, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is other room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is it known how the lines break."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lines break elsewhere in another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self, *_told: object) -> None:
        step = self._theme.measures.step
        few = self._prompt.fontMetrics().lineSpacing() * _FEW_LINES
        above = self._checks.heightForWidth(self._checks.width()) + 2 * step(4)
        room = self.viewport().height() - above
        prompt = self._prompt.whole_height
        is_plain = self._answer.form is Form.PLAIN
        answer = self._answer.plain.whole_height if is_plain else max(room, few)
        heights = _shared((answer, prompt), room, few)
        for part, height in zip((self._answer, self._prompt), heights, strict=True):
            if part.height() != height or part.minimumHeight() != height:
                part.setFixedHeight(height)

    def _parts(self, form: FormButton) -> QWidget:
        measures, step = self._theme.measures, self._theme.measures.step
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, step(4), 0)
        grid.setHorizontalSpacing(step(8))
        grid.setVerticalSpacing(step(4))
        titles = [Label(self._theme, TypeSize.CAPTION, Role.MUTED) for _ in range(2)]
        for title, words in zip(titles, (self.tr("Checks"), self.tr("Prompt")), strict=True):
            title.say(words)
        said = (form.text(), *(title.text() for title in titles))
        width = step(8) * 3 + max(measures.width(words, TypeSize.CAPTION) for words in said)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (titles[0], self._checks),
            (form, self._answer),
            (titles[1], self._prompt),
        )
        for line, (beside, part) in enumerate(parts):
            beside.setFixedWidth(width)
            grid.addWidget(beside, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, line, 1)
        grid.setRowStretch(len(parts), 1)
        return inside


def _shared(wanted: tuple[int, int], room: int, few: int) -> tuple[int, int]:
    """Heights of two texts: what each wants, as far as there is room; at least `few` of it."""
    first, second = wanted
    short = min(first, second, max(room // 2, few))
    return min(first, max(room - short, few)), min(second, max(room - short, few))
