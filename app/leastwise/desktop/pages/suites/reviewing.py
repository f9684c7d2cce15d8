"""What stands out about the cases of an open suite, looked for in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.pages.suites.editor import SuiteEditor
from leastwise.desktop.pages.suites.suite_making import Ask
from leastwise.domain.judging import JudgeAgreement
from leastwise.domain.suite_drafts import SuiteReview


class Reviewing:
    """Asks through `ask`; what is found of a suite that is not open any more is dropped."""

    def __init__(self, core: CoreCalls, ask: Ask, editing: Editing, editor: SuiteEditor) -> None:
        self._core, self._ask = core, ask
        self._editing, self._editor = editing, editor

    def begin(self) -> None:
        """Look at the suite as it stands now."""
        draft = self._editing.draft
        if draft is None:
            return
        path, core = draft.path, self._core
        self._ask(lambda: core.suite_desk.review(draft), lambda found: self._show(path, found))
        self._ask(
            lambda: core.judges.agreements(draft.name), lambda found: self._show_judges(path, found)
        )

    def _show(self, path: Path, found: SuiteReview) -> None:
        if self._is_open(path):
            self._editor.show_review(found)

    def _show_judges(self, path: Path, found: Sequence[JudgeAgreement]) -> None:
        if self._is_open(path):
            self._editor.bar.show_agreements(found)

    def _is_open(self, path: Path) -> bool:
        return self._editing.draft is not None and self._editing.draft.path == path
