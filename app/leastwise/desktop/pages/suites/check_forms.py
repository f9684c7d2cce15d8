"""The checks of one case, or for all cases, each as a form, and a button for one more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leastwise.desktop.language.lists import listed_apart
from leastwise.desktop.pages.suites.check_form import CheckForm
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label
from leastwise.domain.messages import Message
from leastwise.domain.suite_drafts import DraftCheck
from leastwise.domain.verdicts import CheckOutcome
from leastwise.evals.check_types import SET

_NEW = DraftCheck({"type": "contains", "value": ""})


class CheckForms(QWidget):
    """`edited` gives all checks as they are now, and a name for the field that changed, or an
    empty one where checks came or went. The checks of a set stand in its form; a set `within`
    another, which nobody can decide, is shown as it is written."""

    edited = Signal(object, str)

    def __init__(self, theme: Theme, title: str, none: str, *, within: bool = False) -> None:
        super().__init__()
        self._theme, self._none, self._within = theme, none, within
        self._sets: dict[CheckForm, CheckForms] = {}
        self.kinds: Sequence[str] = ()
        self.forms: list[CheckForm] = []
        self.title = Label(theme, TypeSize.BODY, strong=True)
        self.title.say(title)
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.add = quiet_button(self.tr("Add a check"), self._add)
        step = theme.measures.step
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(step(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addLayout(head)
        column.addWidget(self.about)
        column.addLayout(self._column)

    @property
    def checks(self) -> list[DraftCheck]:
        """The checks as they are now."""
        return [form.check for form in self.forms]

    def show_checks(self, checks: Sequence[DraftCheck]) -> None:
        """Show these checks; forms that can stay do, with the keyboard in them."""
        for form, check in zip(self.forms, checks, strict=False):
            if form.check != check:
                form.show_check(check)
                self._show_set(form)
        while len(self.forms) > len(checks):
            form = self.forms.pop()
            self._sets.pop(form, None)
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        for check in checks[len(self.forms) :]:
            self._append(check)
        self.about.setVisible(not checks)
        self.about.say(self._none if not checks else "")

    def show_notes(self, notes: Mapping[int, str]) -> None:
        """Say of some checks what stands out about them, by their place."""
        self.setAccessibleDescription(listed_apart(notes.values()))
        for at, form in enumerate(self.forms):
            form.show_note(notes.get(at, ""))

    def show_outcomes(
        self, outcomes: Sequence[CheckOutcome | None], faults: Mapping[int, Message]
    ) -> None:
        """Show how the answer fared, check by check."""
        for at, form in enumerate(self.forms):
            outcome = outcomes[at] if at < len(outcomes) else None
            form.show_outcome(outcome, faults.get(at))

    def _append(self, check: DraftCheck) -> CheckForm:
        form = CheckForm(self._theme, self.kinds, check)
        form.edited.connect(partial(self._take, form))
        form.removed.connect(partial(self._remove, form))
        self.forms.append(form)
        self._column.addWidget(form)
        self._show_set(form)
        return form

    def _show_set(self, form: CheckForm) -> None:
        """Let the checks of a set be changed in its form."""
        parts = form.check.parts if form.check.kind == SET and not self._within else None
        inner = self._sets.get(form)
        if parts is None:
            if inner is not None:
                del self._sets[form]
                form.hold(None)
            return
        if inner is None:
            words = self.tr("None, so the set passes.")
            inner = CheckForms(self._theme, self.tr("Checks of the set"), words, within=True)
            inner.kinds = [kind for kind in self.kinds if kind != SET]
            inner.edited.connect(partial(self._take_set, form))
            self._sets[form] = inner
            form.hold(inner)
        inner.show_checks(parts)

    def _add(self) -> None:
        self._append(_NEW).value.setFocus()
        self.about.hide()
        self.edited.emit(self.checks, "")

    def _remove(self, form: CheckForm) -> None:
        checks = [one.check for one in self.forms if one is not form]
        self.add.setFocus()
        self.edited.emit(checks, "")

    def _take_set(self, form: CheckForm, parts: Sequence[DraftCheck], field: str) -> None:
        form.show_check(form.check.with_parts(parts))
        at = self.forms.index(form)
        self.edited.emit(self.checks, f"set{at}{field}" if field else "")

    def _take(self, form: CheckForm, _check: DraftCheck, field: str) -> None:
        self._show_set(form)
        at = self.forms.index(form)
        self.edited.emit(self.checks, f"{field}{at}" if field in ("value",) else "")
