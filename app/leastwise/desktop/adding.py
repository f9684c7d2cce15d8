"""Makes a case of an answer that is shown: asks which suite and what to check, and writes it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from leastwise.desktop.jobs import Jobs
from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.dialog import Dialog
from leastwise.desktop.widgets.plain_editor import PlainEditor
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import shortened
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.domain.history import SuiteListing
    from leastwise.domain.suite_drafts import DraftCase, SuiteDraft
    from leastwise.domain.suites import Case, Suite
    from leastwise.domain.verdicts import CaseResult

_WIDTH_STEPS = 22


class Holding(StrEnum):
    """What the new case checks."""

    EQUALS = "equals"
    CONTAINS = "contains"
    SAME = "same"
    NOTHING = "nothing"


class AddDialog(Dialog):
    """`suites` are the user's own; with none, a new one is named."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        suites: Sequence[SuiteListing],
        case: Case,
        answer: str,
    ) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Add to suite"))
        self._case = case
        self.suite = QComboBox()
        for listing in suites:
            self.suite.addItem(shortened(listing.name, 48), listing.path)
        self.suite.addItem(self.tr("A new suite"), None)
        self.name = QLineEdit(self.tr("My cases"))
        self.name.setObjectName("field")
        self.holding = QComboBox()
        for holding, words in (
            (Holding.EQUALS, self.tr("is exactly this")),
            (Holding.CONTAINS, self.tr("has this in it")),
            (Holding.SAME, self.tr("passes the checks of this case")),
            (Holding.NOTHING, self.tr("is not checked yet")),
        ):
            if holding is not Holding.SAME or case.checks:
                self.holding.addItem(words, holding)
        self.text = PlainEditor(theme, self.tr("Text to check for"), lines=(2, 8))
        self.text.say(answer)
        self.accept_button = QPushButton(self.tr("Add the case"))
        self.accept_button.setObjectName("primary")
        self.accept_button.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(theme)
        self.accept_button.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.suite.currentIndexChanged.connect(self._refresh)
        self.holding.currentIndexChanged.connect(self._refresh)
        self.name.textChanged.connect(self._refresh)
        self._refresh()

    @property
    def path(self) -> Path | None:
        """The suite that was chosen; None for a new one."""
        found: Path | None = self.suite.currentData()
        return found

    def new_case(self) -> DraftCase:
        """The case with the checks that were chosen."""
        from leastwise.domain.suites import Check
        from leastwise.evals.suite_writing import case_like

        holding = Holding(self.holding.currentData())
        if holding is Holding.SAME:
            return case_like(self._case)
        if holding is Holding.NOTHING:
            return case_like(self._case, checks=())
        return case_like(self._case, checks=(Check(holding.value, value=self.text.text),))

    def _refresh(self, _changed: object = None) -> None:
        self.name.setEnabled(self.path is None)
        self.text.setEnabled(self.holding.currentData() in (Holding.EQUALS, Holding.CONTAINS))
        self.accept_button.setEnabled(self.path is not None or bool(self.name.text().strip()))

    def _lay_out(self, theme: Theme) -> None:
        step = theme.measures.step
        grid = QGridLayout()
        grid.setHorizontalSpacing(step(12))
        grid.setVerticalSpacing(step(8))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Suite"), self.suite),
            (self.tr("Its name"), self.name),
            (self.tr("The answer"), self.holding),
            (self.tr("Text"), self.text),
        )
        for line, (words, control) in enumerate(rows):
            label = Label(theme)
            label.say(words)
            control.setAccessibleName(words)
            grid.addWidget(label, line, 0)
            grid.addWidget(control, line, 1)
        names = listed(self._case.variables)
        about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        about.say(self.tr("The case keeps its variables: {names}.").format(names=names))
        self.column.addLayout(grid)
        self.column.addWidget(about)
        about.setVisible(bool(names))  # only once it has a parent: else it opens a window
        self.end_with(self.cancel, self.accept_button)
        self.keep_wide(_WIDTH_STEPS)


@dataclass(frozen=True)
class _Found:
    """Where the case came from: its suite as it was, that one's prompt now, the user's suites."""

    suite: Suite | None
    prompt: str
    own: tuple[SuiteListing, ...]


class Adding(QObject):
    """`added` gives the suite as it is with the new case."""

    added = Signal(object)

    def __init__(self, theme: Theme, core: CoreCalls, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._core, self._jobs = theme, core, jobs
        self._window = parent
        self._tell: Callable[[Message], object] = lambda _message: None
        self.dialog: AddDialog | None = None

    def ask(self, tell: Callable[[Message], object], run_id: int, case: CaseResult) -> None:
        """Ask where a case of a run shall go; what goes wrong is handed to `tell`."""
        self._tell = tell
        self._jobs.start(
            lambda _c: self._look(run_id), lambda found: self._show(case, found), self._fail, self
        )

    def ask_of(
        self, tell: Callable[[Message], object], case: Case, answer: str, prompt: str
    ) -> None:
        """The same for a case of no suite; `prompt` is that of a suite made for it."""
        self._tell = tell

        def own() -> tuple[SuiteListing, ...]:
            return tuple(one for one in self._core.suites() if not one.shipped)

        self._jobs.start(
            lambda _c: own(),
            lambda suites: self._open(case, answer, _Found(None, prompt, suites)),
            self._fail,
            self,
        )

    def _look(self, run_id: int) -> _Found:
        own = tuple(one for one in self._core.suites() if not one.shipped)
        suite, prompt = self._core.suite_of_run(run_id), ""
        if suite is not None:
            with contextlib.suppress(LeastwiseError):
                prompts = self._core.suite_desk.open(Path(suite.path)).prompts
                prompt = prompts[0] if prompts else ""
        return _Found(suite, prompt, own)

    def _show(self, result: CaseResult, found: _Found) -> None:
        suite = found.suite
        if suite is None or result.case_index >= len(suite.cases):
            self._tell(say("suite.edit.run_gone"))
            return
        self._open(suite.cases[result.case_index], result.answer.text, found)

    def _open(self, case: Case, answer: str, found: _Found) -> None:
        dialog = AddDialog(self._theme, self._window, found.own, case, answer)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._add(dialog, found.prompt))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self, _how: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _add(self, dialog: AddDialog, prompt: str) -> None:
        path, name, case = dialog.path, dialog.name.text().strip(), dialog.new_case()
        desk = self._core.suite_desk

        def work() -> SuiteDraft:
            if path is not None:
                return desk.add_case(path, case)
            return desk.create(name, prompt or _prompt_of(case), case)

        self._jobs.start(lambda _c: work(), self.added.emit, self._fail, self)

    def _fail(self, error: LeastwiseError) -> None:
        self._tell(error.message)


def _prompt_of(case: DraftCase) -> str:
    return "\n\n".join(f"{{{{{name}}}}}" for name in case.variables)
