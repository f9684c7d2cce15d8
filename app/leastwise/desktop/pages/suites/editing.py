"""The suite that is being changed: one state after the other, to be undone and redone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from leastwise.domain.suite_drafts import OWN_CASES, DraftCase, Part, SuiteDraft

_TYPED = 1


class _Change(QUndoCommand):
    """From one state to another; what is typed into one place is one change."""

    def __init__(
        self,
        words: str,
        before: SuiteDraft,
        after: SuiteDraft,
        place: object,
        show: Callable[[SuiteDraft], None],
    ) -> None:
        super().__init__(words)
        self._before, self._after, self._place, self._show = before, after, place, show

    def id(self) -> int:
        """Only what was typed is merged."""
        return -1 if self._place is None else _TYPED

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in what was typed further at the same place."""
        if not isinstance(other, _Change) or other._place != self._place:  # noqa: SLF001
            return False
        self._after = other._after  # noqa: SLF001
        return True

    def undo(self) -> None:
        """Back to the state before."""
        self._show(self._before)

    def redo(self) -> None:
        """On to the state after."""
        self._show(self._after)


class Editing(QObject):
    """Holds the draft; None while no suite is open.

    `opened` tells of another suite, `changed` of another state of it, `turned` of another part
    of it that is looked at.
    """

    opened = Signal()
    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.draft: SuiteDraft | None = None
        self.part = OWN_CASES
        self._shown: tuple[SuiteDraft, Part, SuiteDraft] | None = None
        self.undo_stack = QUndoStack(self)

    def open(self, draft: SuiteDraft) -> None:
        """Another suite, or the same as its files have it now."""
        self.undo_stack.clear()
        self.draft, self.part = draft, OWN_CASES
        self.opened.emit()

    def look_at(self, part: Part) -> None:
        """Turn to another part of the suite."""
        if part != self.part:
            self.part = part
            self.turned.emit()

    @property
    def shown(self) -> SuiteDraft | None:
        """The draft with the cases that are looked at as its own."""
        if self.draft is None or self.part == OWN_CASES:
            return self.draft
        known = self._shown
        if known is None or known[0] is not self.draft or known[1] != self.part:
            cases = self.draft.cases_of(self.part)
            known = self._shown = self.draft, self.part, replace(self.draft, cases=cases)
        return known[2]

    def question(self, place: int) -> tuple[SuiteDraft, int, int] | None:
        """The draft and the place at which the shown case is tried; checks that come before.

        A scenario's test is tried on its first row of data, and a row with the first test.
        """
        draft, part = self.shown, self.part
        if draft is None or self.draft is None or not 0 <= place < len(draft.cases):
            return None
        if part.scenario is None:
            return draft, place, 0
        scenario = self.draft.scenarios[part.scenario]
        case = draft.cases[place]
        data = case if part.is_data else next(iter(scenario.rows), DraftCase())
        test = next(iter(scenario.tests), DraftCase()) if part.is_data else case
        whole = replace(draft, cases=(test.over_data(data),))
        return whole, 0, 0 if part.is_data else len(data.checks)

    def close(self) -> None:
        """No suite is open."""
        self.undo_stack.clear()
        self.draft = None

    def take_saved(self, saved: SuiteDraft) -> None:
        """The files say now what `saved` says, which may be less than was typed since."""
        assert self.draft is not None
        self.draft = self.draft.over_files_of(saved)
        self.changed.emit()

    @property
    def is_changed(self) -> bool:
        """Whether there is anything that is not saved."""
        return self.draft is not None and self.draft.is_changed

    def change(self, words: str, after: SuiteDraft, place: object = None) -> None:
        """Go on to `after`, which `words` name; changes at the same `place` are one."""
        before = self.draft
        if before is not None and after != before:
            self.undo_stack.push(_Change(words, before, after, place, self._show))

    def change_case(self, words: str, at: int, case: DraftCase, place: object = None) -> None:
        """Change one of the cases that are shown."""
        if self.shown is not None:
            self._put(words, self.shown.with_case(at, case).cases, place)

    def change_cases(self, words: str, cases: Sequence[DraftCase]) -> None:
        """Change which cases are there of those that are shown, or their order."""
        self._put(words, cases, None)

    def _put(self, words: str, cases: Sequence[DraftCase], place: object) -> None:
        if self.draft is not None:
            self.change(words, self.draft.with_cases_of(self.part, cases), place)

    def _show(self, draft: SuiteDraft) -> None:
        if self.draft is not None:
            self.draft = draft.over_files_of(self.draft)
            at = self.part.scenario
            if at is not None and at >= len(draft.scenarios):
                self.part = OWN_CASES
                self.turned.emit()
            self.changed.emit()
