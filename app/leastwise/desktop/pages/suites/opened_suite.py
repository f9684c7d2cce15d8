"""The row above a suite that is open: back to all of them, undo, save, save as another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.opened_row import OpenedRow
from leastwise.desktop.pages.suites.editing import Editing
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.wording import plain_tip, shortened

_LONGEST_NAME = 200


class OpenedSuite(OpenedRow):
    """Shows how `editing` stands when it is told to; saving is the page's."""

    def __init__(
        self, theme: Theme, words: str, editing: Editing, go_back: Callable[[], object]
    ) -> None:
        super().__init__(theme, words, go_back)
        self._editing = editing
        stack = editing.undo_stack
        self.undo = PictureButton(theme, "arrow-u-up-left", self.tr("Undo"), stack.undo)
        self.redo = PictureButton(theme, "arrow-u-up-right", self.tr("Redo"), stack.redo)
        self.save = QPushButton(self.tr("Save"))
        self.copy = QPushButton(self.tr("Save a copy"))
        self.add(self.undo, self.redo, self.copy, self.save)
        for keys, deed in (
            (QKeySequence.StandardKey.Undo, stack.undo),
            (QKeySequence.StandardKey.Redo, stack.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        self.refresh()

    def refresh(self) -> None:
        """Say what is open, whether it is saved, and what undo would do."""
        draft, stack = self._editing.draft, self._editing.undo_stack
        self.setVisible(draft is not None)
        if draft is None:
            return
        name = shortened(draft.name, _LONGEST_NAME)
        changed = self._editing.is_changed
        self.name.say(self.tr("{name} (not saved)").format(name=name) if changed else name)
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        for part, deed in ((self.undo, stack.undoText()), (self.redo, stack.redoText())):
            part.setToolTip(plain_tip(titled(part.text(), deed) if deed else part.text()))
        self.save.setEnabled(changed)
