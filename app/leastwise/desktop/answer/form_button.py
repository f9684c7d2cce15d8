"""A quiet button that offers the forms in which an answer can be shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from leastwise.desktop.answer.answer_view import Form


class FormButton(QToolButton):
    """`name` stands on it, its tip says the form; `chosen` gives the one that the user wants."""

    chosen = Signal(object)

    def __init__(self, form: Form, name: str) -> None:
        super().__init__()
        self.setText(f"{name} \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self.setObjectName("quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(self), QActionGroup(self)
        for one, words in (
            (Form.PLAIN, self.tr("Plain text")),
            (Form.MARKDOWN, self.tr("Markdown")),
            (Form.JSON, self.tr("JSON tree")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(one)
            group.addAction(action)
            if one is form:
                self._take(action)
        group.triggered.connect(self._choose)
        self.setMenu(menu)

    def _choose(self, action: QAction) -> None:
        self._take(action)
        self.chosen.emit(Form(action.data()))

    def _take(self, action: QAction) -> None:
        action.setChecked(True)
        words = self.tr("The answer is shown as: {form}").format(form=action.text())
        self.setAccessibleName(words)
        self.setToolTip(words)
