"""The suite that is being changed: one state after the other, to be undone and redone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from leastwise.domain.suite_drafts import DraftCase, SuiteDraft

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

    `opened` tells of another suite, `changed` of another state of it.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.draft: SuiteDraft | None = None
        self.undo_stack = QUndoStack(self)

    def open(self, draft: SuiteDraft) -> None:
        """Another suite, or the same as its files have it now."""
        self.undo_stack.clear()
        self.draft = draft
        self.opened.emit()

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
        """Change one case."""
        if self.draft is not None:
            self.change(words, self.draft.with_case(at, case), place)

    def change_cases(self, words: str, cases: Sequence[DraftCase]) -> None:
        """Change which cases there are, or their order."""
        if self.draft is not None:
            self.change(words, replace(self.draft, cases=tuple(cases)))

    def _show(self, draft: SuiteDraft) -> None:
        if self.draft is not None:
            self.draft = draft.over_files_of(self.draft)
            self.changed.emit()
