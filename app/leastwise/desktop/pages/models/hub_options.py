"""How the Hub is searched: by author, licence and number of weights, and what comes first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.text import Label
from leastwise.domain.errors import BadInput
from leastwise.domain.hub_search import HubQuery, HubSort, parameters_of
from leastwise.domain.messages import say

# Some five requests; more words are a better way to find than more rows.
MOST_FOUND: Final = 500
_LICENCES: Final = ("apache-2.0", "mit", "llama3.2", "gemma", "cc-by-4.0", "cc-by-nc-4.0", "other")
_LONGEST: Final = 96


class HubOptions(QWidget):
    """`wanted` asks for a search with these options; nothing goes out before."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        measures = theme.measures
        self.sort = QComboBox()
        self.sort.setAccessibleName(self.tr("What comes first"))
        for words, sort in (
            (self.tr("Most downloads first"), HubSort.DOWNLOADS),
            (self.tr("Most likes first"), HubSort.LIKES),
            (self.tr("Newest first"), HubSort.MODIFIED),
        ):
            self.sort.addItem(words, sort.value)
        self.author = self._field(self.tr("Any author"), self.tr("Author on the Hub"))
        self.licence = QComboBox(editable=True)
        self.licence.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.licence.addItem("")
        self.licence.addItems(_LICENCES)
        self.licence.setAccessibleName(self.tr("Licence"))
        edit = self.licence.lineEdit()
        assert edit is not None
        edit.setMaxLength(_LONGEST)
        edit.setPlaceholderText(self.tr("Any licence"))
        self.smallest = self._field(self.tr("any"), self.tr("Smallest number of parameters"))
        self.largest = self._field(self.tr("any"), self.tr("Largest number of parameters"))
        for field in (self.smallest, self.largest):
            field.setFixedWidth(measures.width("9999.9M") + measures.step(24))
            field.setToolTip(self.tr("Such as 350M, 4B or 1.5B"))
        self.author.setMinimumWidth(measures.step(24) * 4)
        self.licence.setMinimumWidth(measures.step(24) * 5)
        for field in (self.author, edit, self.smallest, self.largest):
            field.returnPressed.connect(self.wanted)
        self.clear_button = quiet_button(self.tr("Clear"), self.clear)
        self.clear_button.setAccessibleName(self.tr("Clear how the Hub is searched"))
        self._lay_out(theme)

    def query(self, words: str) -> HubQuery:
        """What is asked for. Raises BadInput for a size that is none."""
        return HubQuery(
            text=words,
            author=self.author.text().strip(),
            licence=self.licence.currentText().strip(),
            sort=HubSort(self.sort.currentData()),
            limit=MOST_FOUND,
            smallest=_weights(self.smallest),
            largest=_weights(self.largest),
        )

    def clear(self) -> None:
        """Leave everything in, the most downloaded first."""
        self.sort.setCurrentIndex(0)
        self.licence.setEditText("")
        for field in (self.author, self.smallest, self.largest):
            field.clear()

    def _field(self, empty: str, name: str) -> QLineEdit:
        field = QLineEdit(placeholderText=empty)
        field.setObjectName("field")
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        return field

    def _lay_out(self, theme: Theme) -> None:
        weights = QWidget()
        across = QHBoxLayout(weights)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(8))

        def said(words: str) -> Label:
            label = Label(theme, TypeSize.BODY, Role.MUTED)
            label.say(words)
            return label

        across.addWidget(said(self.tr("Parameters from")))
        across.addWidget(self.smallest)
        across.addWidget(said(self.tr("to")))
        across.addWidget(self.largest)
        flow = FlowLayout(theme)
        flow.add(self.sort, self.author, self.licence, weights, self.clear_button)
        self.setLayout(flow)


def _weights(field: QLineEdit) -> int | None:
    written = field.text().strip()
    try:
        return parameters_of(written) if written else None
    except ValueError as error:
        raise BadInput(say("search.bad_size", size=written)) from error
