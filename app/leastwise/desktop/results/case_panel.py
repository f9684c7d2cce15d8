"""One case in full: prompt, answer, and each check with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from leastwise.desktop.answer.answer_view import AnswerView, Form
from leastwise.desktop.answer.form_button import FormButton
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.figures import filled, seconds, speed
from leastwise.desktop.language.lists import listed, titled
from leastwise.desktop.results.case_reading import CaseReading
from leastwise.desktop.results.checks_list import ChecksList
from leastwise.desktop.theme.icons import icon
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.walk import Rung
from leastwise.desktop.widgets.buttons import PictureButton, quiet_button
from leastwise.desktop.widgets.empty_state import EmptyState
from leastwise.desktop.widgets.plain_text import PlainText
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.verdicts import CaseResult, Outcome


class CasePanel(QWidget):
    """`stepped` asks for the next (1) or previous (-1) failed case of the same candidate,
    `add_wanted` for the case that is shown to become one of a suite."""

    stepped = Signal(int)
    add_wanted = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme = theme
        self.title = ElidedLabel(theme, strong=True)
        self.figures = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.prompt = PlainText(theme, self.tr("Prompt"), fixed_width=True)
        name = self.tr("Answer")
        self.answer = AnswerView(theme, jobs, name, form=Form.PLAIN, fixed_width=True)
        self.form = FormButton(Form.PLAIN, name)
        self.form.setFont(theme.measures.font(TypeSize.CAPTION))
        self.form.chosen.connect(self.answer.show_form)
        self.checks = ChecksList(theme)
        self.reading = CaseReading(theme, self.checks, self.answer, self.form, self.prompt)
        self.previous = self._button("caret-left", self.tr("Previous failed"), "P", -1)
        self.next = self._button("caret-right", self.tr("Next failed"), "N", 1)
        self.add = quiet_button(self.tr("Add to suite"), self._add)
        self.add.setToolTip(self.tr("Make a case of this prompt and answer, in a suite of yours"))
        theme.changed.connect(self._share_head)
        self._case: CaseResult | None = None
        self._stack = QStackedLayout(self)
        hint = self.tr("Choose a case in a strip to read its prompt, its answer and its checks.")
        self._stack.addWidget(EmptyState(theme, hint))
        self._stack.addWidget(self._full_view())

    @property
    def showing(self) -> bool:
        """Whether a case is shown."""
        return self._stack.currentIndex() == 1

    def show_nothing(self) -> None:
        """No case is chosen."""
        self._stack.setCurrentIndex(0)

    def show_case(self, rung: Rung, case: CaseResult) -> None:
        """Show a case of a candidate."""
        words = {
            Outcome.PASSED: self.tr("Case {number} of {total}: passed"),
            Outcome.FAILED: self.tr("Case {number} of {total}: failed"),
            Outcome.UNSUPPORTED: self.tr("Case {number} of {total}: unsupported check"),
        }[case.outcome.outcome]
        self._case = case
        self.title.say(words.format(number=case.case_index + 1, total=rung.total))
        self.figures.say(titled(rung.candidate.name, self._measured(case)))
        self.prompt.say(case.answer.prompt)
        self.answer.show_answer(case.answer.text)
        self.checks.show_checks(case.outcome.checks)
        failed = rung.failed_cases
        self.previous.setEnabled(bool(failed) and failed[0] < case.case_index)
        self.next.setEnabled(bool(failed) and failed[-1] > case.case_index)
        self._stack.setCurrentIndex(1)
        self._share_head()
        self.reading.show_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is other room for the title."""
        super().resizeEvent(event)
        self._share_head()

    def _share_head(self) -> None:
        """The title tells how the case came out: the button beside it gives way, to its icon."""
        step = self._theme.measures.step
        words = sum(
            one.fontMetrics().horizontalAdvance(one.text()) for one in (self.title, self.add)
        )
        others = sum(one.sizeHint().width() for one in (self.previous, self.next))
        styles = Qt.ToolButtonStyle
        if words + others + 6 * step(8) > self.width():
            self.add.setIcon(icon(self._theme, "plus", step(16)))
            self.add.setToolButtonStyle(styles.ToolButtonIconOnly)
        else:
            self.add.setToolButtonStyle(styles.ToolButtonTextOnly)

    def _measured(self, case: CaseResult) -> str:
        timing = case.answer.timing
        parts = [
            filled(self.tr("{count} {count|token|tokens}"), count=timing.output_tokens),
            filled(self.tr("first after {time}"), time=seconds(timing.ttft_s)),
        ]
        if timing.decode_tokens_per_s is not None:
            parts.append(speed(timing.decode_tokens_per_s))
        if case.answer.finish_reason != "stop":
            ended = {
                "length": self.tr("cut at the length limit"),
                "context": self.tr("cut: the context was full"),
            }
            parts.append(ended.get(case.answer.finish_reason, case.answer.finish_reason))
        return listed(parts)

    def _add(self) -> None:
        if self._case is not None:
            self.add_wanted.emit(self._case)

    def _button(self, picture: str, words: str, key: str, by: int) -> QToolButton:
        button = PictureButton(self._theme, picture, words, lambda: self.stepped.emit(by))
        button.setToolTip(self.tr("{words} (key {key} in a strip)").format(words=words, key=key))
        return button

    def _full_view(self) -> QWidget:
        step = self._theme.measures.step
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        column.addLayout(head)
        column.addWidget(self.figures)
        column.addWidget(self.reading, 1)
        return view
