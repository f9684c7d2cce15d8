"""One answer as Markdown, as plain text or as a JSON tree, with the reasoning folded above it."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leastwise.desktop.answer.json_reading import FoundJson, NotJson, json_of
from leastwise.desktop.answer.json_tree import JsonTree
from leastwise.desktop.answer.markdown_view import MarkdownView
from leastwise.desktop.answer.plain_answer import PlainAnswer
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel
from leastwise.domain.errors import LeastwiseError

LONGEST_MARKDOWN: Final = 100_000
_REASONING_LINES: Final = 8


class Form(StrEnum):
    """How an answer is shown."""

    MARKDOWN = "markdown"
    PLAIN = "plain"
    JSON = "json"


class AnswerView(QWidget):
    """`show_answer` shows a whole one; `begin`, `add`, `add_reasoning` and `end` one that arrives.

    Views beside one another have different numbers. Only the form that is shown is filled, and made
    when it is first shown. `text` and `reasoning` are as they were given.
    """

    form_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        name: str,
        number: int = 0,
        *,
        form: Form = Form.MARKDOWN,
        fixed_width: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._jobs, self._name, self._number = theme, jobs, name, number
        self._form = form
        self._parts: list[str] = []
        self._thoughts: list[str] = []
        self._ended, self._asked, self._length = True, 0, 0
        self.plain = PlainAnswer(theme, name, fixed_width=fixed_width)
        self.note = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.fold = quiet_button(self.tr("Reasoning"))
        self.fold.setCheckable(True)
        self.thoughts = PlainAnswer(theme, self.tr("Reasoning of {name}").format(name=name))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plain)
        self.fold.toggled.connect(self._show_thoughts)
        self._lay_out(theme)
        self.begin()

    @cached_property
    def markdown(self) -> MarkdownView:
        """The answer as Markdown."""
        view = MarkdownView(self._theme, self._jobs, self._name, self._number)
        self._stack.addWidget(view)
        return view

    @cached_property
    def tree(self) -> JsonTree:
        """The answer as a tree."""
        view = JsonTree(self._theme, self._name)
        self._stack.addWidget(view)
        return view

    @property
    def text(self) -> str:
        """The answer so far."""
        return "".join(self._parts)

    @property
    def reasoning(self) -> str:
        """The reasoning so far."""
        return "".join(self._thoughts)

    @property
    def form(self) -> Form:
        """The form that was chosen."""
        return self._form

    @property
    def busy(self) -> bool:
        """Whether something given is not shown yet."""
        filling = self.plain.busy or self.thoughts.busy or self._reading
        return filling or (self._shows_markdown and self.markdown.busy)

    def show_answer(self, text: str, reasoning: str = "") -> None:
        """Show an answer that is whole."""
        self.begin()
        self.add_reasoning(reasoning)
        self.add(text)
        self.end()

    def begin(self) -> None:
        """Show nothing yet."""
        self._parts, self._thoughts = [], []
        self._length = 0
        self._ended, self._reading = False, False
        self._asked += 1
        for view in (self.plain, self.thoughts):
            view.clear()
        self.fold.setChecked(False)
        self.fold.hide()
        self._turn_to(self._form)

    def add(self, text: str) -> None:
        """Add to the answer."""
        if not text:
            return
        self._parts.append(text)
        if self._shows_markdown:
            self._length += len(text)
            if self._length > LONGEST_MARKDOWN:
                self._turn_to(self._form)
            else:
                self.markdown.add(text)
        else:
            self.plain.add(text)

    def add_reasoning(self, text: str) -> None:
        """Add to the reasoning."""
        if not text:
            return
        self._thoughts.append(text)
        if not self.fold.isVisibleTo(self):
            self.fold.show()
        if self.fold.isChecked():
            self.thoughts.add(text)

    def end(self) -> None:
        """The answer is whole."""
        self._ended = True
        if self._form is Form.JSON:
            self._read_json()
        elif self._shows_markdown:
            self.markdown.end()

    def show_form(self, form: Form) -> None:
        """Show the answer in another form."""
        if form is not self._form:
            self._form = form
            self._turn_to(form)
            self.form_changed.emit(form)

    @property
    def _shows_markdown(self) -> bool:
        return isinstance(self._stack.currentWidget(), MarkdownView)

    def _turn_to(self, form: Form) -> None:
        """Fill the view of a form with what there is of the answer."""
        text = self.text
        if form is Form.JSON:
            self._fill_plain(text, self.tr("The tree comes once the answer is whole."))
            if self._ended:
                self._read_json()
        elif form is Form.PLAIN:
            self._fill_plain(text, "")
        elif len(text) > LONGEST_MARKDOWN:
            self._fill_plain(text, self.tr("Too long for Markdown, so shown as plain text."))
        else:
            self._length = len(text)
            self._show(self.markdown, "")
            self.markdown.clear()
            self.markdown.add(text)
            if self._ended:
                self.markdown.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand it to what is shown; as its proxy that would take *Reasoning* out of Tab's way."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(event.reason())

    def _fill_plain(self, text: str, note: str) -> None:
        self._show(self.plain, note)
        self.plain.say(text)

    def _show(self, view: QWidget, note: str) -> None:
        self._stack.setCurrentWidget(view)
        self.note.say(note)
        self.note.setVisible(bool(note))

    def _read_json(self) -> None:
        """Read the tree in the background: a million signs take 0.1 s."""
        self._asked += 1
        asked, text = self._asked, self.text

        def take(found: FoundJson | NotJson) -> None:
            if asked == self._asked:
                self._reading = False
                self._show_json(found)

        def do_without(_error: LeastwiseError) -> None:
            take(NotJson.NO_JSON)

        self._reading = True
        self._jobs.start(lambda _c: json_of(text), take, do_without, self)

    def _show_json(self, found: FoundJson | NotJson) -> None:
        if self._form is not Form.JSON:
            return
        if isinstance(found, NotJson):
            words = {
                NotJson.NO_JSON: self.tr("This is not JSON, so shown as plain text."),
                NotJson.TOO_LONG: self.tr("Too long for a tree, so shown as plain text."),
                NotJson.TOO_DEEP: self.tr("Too deep for a tree, so shown as plain text."),
            }
            self._show(self.plain, words[found] if self.text else "")
            return
        self.tree.show_value(found.value)
        self._show(self.tree, "" if found.whole else self.tr("The JSON in the answer."))

    def _show_thoughts(self, wanted: bool) -> None:
        self.thoughts.setVisible(wanted)
        self.thoughts.say(self.reasoning if wanted else "")

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        self.thoughts.setMaximumHeight(step(16) * _REASONING_LINES)
        self.thoughts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        for part in (self.fold, self.thoughts, self.note):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
