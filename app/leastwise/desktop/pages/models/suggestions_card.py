"""What to try first on this computer: three models, why each, and a button to download it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import gb
from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.models.row_words import shape_words
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import Label, Paragraph, sheet
from leastwise.desktop.wording import sentence
from leastwise.domain.catalogue import CatalogueFit, Suggestion
from leastwise.domain.messages import say


class SuggestionsCard(QFrame):
    """Hidden until it has something to show. `download_wanted` and `look_wanted` give a model's
    reference; `opened` tells that there is something to show now, and `closed` follows the button
    that puts the card away."""

    download_wanted = Signal(str)
    look_wanted = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("What should I try?"))
        self.columns: list[QWidget] = []
        step = theme.measures.step
        self.title = Label(theme, TypeSize.HEADING, strong=True)
        self.title.say(self.tr("What should I try?"))
        self.about = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.close_button = quiet_button(self.tr("Close"), self._put_away)
        self.close_button.setAccessibleName(self.tr("Close what to try"))
        head = QHBoxLayout()
        head.setSpacing(step(12))
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(step(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(step(16), step(8), step(12), step(12))
        column.setSpacing(step(8))
        column.addLayout(head)
        column.addWidget(self.about)
        column.addLayout(self._across)
        column.addStretch(1)
        self.hide()

    def stand_in(self) -> None:
        """Stand within another sheet, without a frame of its own."""
        self.setObjectName("scrolled")
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, self._theme.measures.step(8), 0)

    def point(self, direction: QBoxLayout.Direction) -> None:
        """Put the models beside each other, or one below the other."""
        self._across.setDirection(direction)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show what to try; where nothing fits comfortably, that."""
        for old in self.columns:
            self._across.removeWidget(old)
            old.deleteLater()
        self.columns = [self._column(one) for one in suggestions]
        for column in self.columns:
            self._across.addWidget(column, 1)
        self.about.say(_basis(suggestions))
        self.show()
        self.opened.emit()

    def _column(self, one: Suggestion) -> QWidget:
        step = self._theme.measures.step
        chosen = one.chosen
        reference = chosen.row.variant.reference_as(chosen.quantisation)
        name = Label(self._theme, TypeSize.BODY, strong=True, wraps=True)
        name.say(self._name_words(chosen))
        why = Paragraph(self._theme, TypeSize.BODY)
        why.say(sentence(one.why))
        download = QPushButton(self.tr("Download"))
        download.setAccessibleName(titled(download.text(), name.text()))
        download.clicked.connect(partial(self._download, reference))
        look = quiet_button(self.tr("Look at it"), partial(self.look_wanted.emit, reference))
        look.setAccessibleName(titled(look.text(), name.text()))
        buttons = QHBoxLayout()
        buttons.setSpacing(step(8))
        buttons.addWidget(download)
        buttons.addWidget(look)
        buttons.addStretch(1)
        frame = sheet()
        frame.setObjectName("")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(step(4))
        column.addWidget(name)
        column.addWidget(why)
        column.addStretch(1)
        column.addLayout(buttons)
        return frame

    def _name_words(self, chosen: CatalogueFit) -> str:
        name = f"{chosen.row.variant.id} ({chosen.quantisation})"
        if chosen.fit is None or not chosen.fit.file_bytes:
            return name
        words = self.tr("{name}, about {size}")
        return words.format(name=name, size=gb(chosen.fit.file_bytes))

    def _download(self, reference: str, _checked: bool = False) -> None:
        self.download_wanted.emit(reference)

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()


def _basis(suggestions: Sequence[Suggestion]) -> str:
    """What the choice rests on, and what it does not."""
    if not suggestions:
        return sentence(say("catalogue.none_fits"))
    if any(one.is_timed for one in suggestions):
        return shape_words()
    return f"{sentence(say('catalogue.speed_unknown'))} {shape_words()}"
