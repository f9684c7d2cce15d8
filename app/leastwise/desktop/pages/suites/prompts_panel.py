"""The prompts of a suite: each case is asked each of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leastwise.desktop.language.lists import listed
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label


class PromptsPanel(QWidget):
    """Changes go through `editing`."""

    def __init__(self, theme: Theme, editing: Editing) -> None:
        super().__init__()
        self._theme, self._editing = theme, editing
        self.fields: list[PlainEditor] = []
        self._rows: list[QWidget] = []
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.add = quiet_button(self.tr("Add a prompt"), self._add)
        step = theme.measures.step
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(step(8))
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, step(8), 0)
        lines.addLayout(self._lines)
        lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(8), 0, 0)
        column.setSpacing(step(4))
        column.addWidget(self.about)
        column.addWidget(scroll, 1)

    def show_draft(self) -> None:
        """Show the prompts as they are now."""
        draft = self._editing.draft
        if draft is None:
            return
        fixed = "prompts" in draft.fixed
        for field, prompt in zip(self.fields, draft.prompts, strict=False):
            field.say(prompt)
        while len(self.fields) > len(draft.prompts):
            self.fields.pop()
            row = self._rows.pop()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for prompt in draft.prompts[len(self.fields) :]:
            self._append(prompt)
        for field in self.fields:
            field.setReadOnly(fixed)
        self.add.setEnabled(not fixed)
        if fixed:
            words = self.tr("They have parts that Leastwise does not know, and stay as they are.")
        else:
            known = listed(f"{{{{{name}}}}}" for name in draft.columns[:8])
            words = self.tr("{variables} stand for the case's own texts.").format(
                variables=known or "{{input}}"
            )
        self.about.say(words)

    def _append(self, prompt: str) -> PlainEditor:
        number = len(self.fields) + 1
        name = self.tr("Prompt {number}").format(number=number)
        field = PlainEditor(self._theme, name, lines=(3, 18), fixed_width=True)
        field.say(prompt)
        field.typed.connect(partial(self._take, number - 1))
        row = QWidget()
        head = QHBoxLayout()
        title = Label(self._theme, strong=True)
        title.say(name)
        head.addWidget(title, 1)
        head.addWidget(quiet_button(self.tr("Remove"), partial(self._remove, number - 1)))
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.measures.step(4))
        lines.addLayout(head)
        lines.addWidget(field)
        self.fields.append(field)
        self._rows.append(row)
        self._lines.addWidget(row)
        return field

    def _add(self) -> None:
        draft = self._editing.draft
        if draft is not None:
            names = draft.columns or ("input",)
            prompt = "\n".join(f"{{{{{name}}}}}" for name in names)
            changed = replace(draft, prompts=(*draft.prompts, prompt))
            self._editing.change(self.tr("add a prompt"), changed)

    def _remove(self, at: int) -> None:
        draft = self._editing.draft
        if draft is not None:
            prompts = (*draft.prompts[:at], *draft.prompts[at + 1 :])
            self.add.setFocus()
            self._editing.change(self.tr("remove a prompt"), replace(draft, prompts=prompts))

    def _take(self, at: int, text: str) -> None:
        draft = self._editing.draft
        if draft is not None and at < len(draft.prompts):
            prompts = (*draft.prompts[:at], text, *draft.prompts[at + 1 :])
            changed = replace(draft, prompts=prompts)
            self._editing.change(self.tr("change a prompt"), changed, ("prompt", at))
