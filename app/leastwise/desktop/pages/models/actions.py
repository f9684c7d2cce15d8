"""What can be done with the chosen model: download, verify, make smaller, remove, show, import."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leastwise.desktop.language.figures import gb
from leastwise.desktop.language.lists import titled
from leastwise.desktop.pages.models.download_room import DownloadRoom
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.offers import Offer
from leastwise.desktop.pages.models.row_words import row_name
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.error_card import ErrorCard
from leastwise.desktop.widgets.flow_layout import FlowLayout
from leastwise.desktop.widgets.progress_line import ProgressLine
from leastwise.desktop.widgets.text import Label
from leastwise.desktop.wording import isolated, plain_tip, shortened
from leastwise.domain.downloads import DownloadState
from leastwise.domain.messages import Message
from leastwise.domain.quantising import smaller_types
from leastwise.paths import shipped_models


class ModelActions(QWidget):
    """A row of buttons, below it a line that says what would come of a download or what was done.

    Each signal gives the model's reference, `smaller_wanted` also a quantisation; `row_changed`
    follows when another model is chosen, `began` when something is done with model files.
    """

    row_changed = Signal()
    began = Signal()
    download_wanted = Signal(str)
    verify_wanted = Signal(str)
    remove_wanted = Signal(str)
    folder_wanted = Signal(str)
    play_wanted = Signal(str)
    serve_wanted = Signal(str)
    import_wanted = Signal(object)
    smaller_wanted = Signal(str, str)
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: FitRow | None = None
        self._offer: Offer | None = None
        self._room = DownloadRoom()
        self._state: DownloadState | None = None
        self._running = False
        self.download = QPushButton()
        self.download.clicked.connect(self._want_download)
        self.play = QPushButton(self.tr("Try in Playground"))
        self.play.clicked.connect(self._give(self.play_wanted.emit))
        for button in (self.download, self.play):
            button.setObjectName("primary")
        self.verify = self._button(self.tr("Verify"), self.verify_wanted.emit)
        self.remove = self._button(self.tr("Remove"), self.remove_wanted.emit)
        self.folder = self._button(self.tr("Show in folder"), self.folder_wanted.emit)
        self.serve = self._button(self.tr("Serve"), self.serve_wanted.emit)
        self.smaller = quiet_button(self.tr("Make smaller"))
        self.smaller.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.smaller.setMenu(QMenu(self.smaller))
        self.note = Label(theme, TypeSize.CAPTION, Role.MUTED, wraps=True)
        self.progress = ProgressLine(theme, self.tr("Progress"))
        self.stop = quiet_button(self.tr("Cancel"), self.stop_wanted.emit)
        self.error = ErrorCard(theme)
        self._explain()
        self._lay_out()
        self.show_running(running=False)

    @property
    def row(self) -> FitRow | None:
        """The model that is chosen."""
        return self._row

    @property
    def wanted(self) -> str:
        """The reference of what would be downloaded."""
        if self._offer is not None:
            return self._offer.reference
        return self._row.reference if self._row is not None else ""

    def show_offer(self, offer: Offer | None) -> None:
        """Another quantisation of the model that is chosen is to be downloaded, or none."""
        if offer is not self._offer:
            self._offer = offer
            self._state = None
            self.row_changed.emit()
            self.refresh()

    def show_row(self, row: FitRow | None) -> None:
        """Another model was chosen, or more is known of this one."""
        other = row is not self._row
        self._row = row
        if other:
            self.say("")
            self._state = self._offer = None
            self.row_changed.emit()
        self.refresh()

    def show_room(
        self, free_bytes: int | None, offline: Message | None, claimed_bytes: int = 0
    ) -> None:
        """What the disk of the models has left, of which other downloads have a claim to some,
        and why nothing may go out, if so."""
        self._room = DownloadRoom(free_bytes, offline, claimed_bytes)
        self.refresh()

    def show_download(self, state: DownloadState | None) -> None:
        """How the download of the model that is chosen stands."""
        if (state and state.phase) is not (self._state and self._state.phase):
            self._state = state
            self.refresh()

    def show_running(self, *, running: bool) -> None:
        """Something is done with model files, or not any more."""
        self._running = running
        self.progress.restart()
        for part in (self.progress, self.stop):
            part.setVisible(running)
        self.refresh()
        if running:
            self.began.emit()

    def say(self, words: str) -> None:
        """Tell what was done, until another model is chosen."""
        self._said = words
        self.note.say(words)
        self.note.setVisible(bool(words))

    def refresh(self) -> None:
        """Offer what can be done with this model now."""
        row = self._row
        here = row is not None and row.where is Where.HERE
        name = isolated(shortened(row_name(row))) if row is not None else ""
        ships = here and row is not None and _ships(row.reference)
        offers = row is not None and (not here or self._offer is not None)
        self.download.setVisible(offers)
        self._offer_smaller(row if here else None)
        for button in (self.play, self.serve, self.verify, self.remove, self.folder, self.smaller):
            button.setVisible(here)
            button.setEnabled(not self._running)
            button.setAccessibleName(titled(button.text(), name))
        self.remove.setEnabled(not self._running and not ships)
        self.smaller.setEnabled(not self._running and bool(self.smaller.menu().actions()))
        about = self.tr("It ships with the program and cannot be removed.") if ships else ""
        self.remove.setToolTip(plain_tip(about or self.tr("Shows first what depends on it.")))
        sound = here and row is not None and (row.fit is None or row.fit.fault is None)
        self.play.setEnabled(sound and not self._running)
        if row is not None and offers:
            self._offer_download(row, name)
        elif not self._said:
            self.note.say("")
            self.note.hide()

    def _offer_smaller(self, row: FitRow | None) -> None:
        """The quantisations that a smaller file of this model could have."""
        label = row.fit.quantisation if row is not None and row.fit is not None else ""
        names = smaller_types(label) if row is not None else ()
        menu = self.smaller.menu()
        if [line.text() for line in menu.actions()] != list(names):
            menu.clear()
            for name in names:
                line = QAction(name, menu)
                line.triggered.connect(partial(self._want_smaller, name))
                menu.addAction(line)

    def _want_download(self) -> None:
        if self.wanted:
            self.download_wanted.emit(self.wanted)

    def _want_smaller(self, name: str, _checked: bool = False) -> None:
        if self._row is not None:
            self.smaller_wanted.emit(self._row.reference, name)

    def _offer_download(self, row: FitRow, name: str) -> None:
        size_bytes = row.fit.file_bytes if row.fit else 0
        words, exact = self.tr("Download"), not row.from_shape
        if self._offer is not None:
            words = f"{words} {shortened(self._offer.label)}"
            size_bytes, exact = self._offer.file_bytes, True
        if size_bytes:
            about = "{size}" if exact else self.tr("about {size}")
            words = f"{words} ({about.format(size=gb(size_bytes))})"
        obstacle = self._room.obstacle(size_bytes, self._state)
        note = self._room.after(size_bytes)
        self.download.setText(words)
        self.download.setAccessibleName(titled(words, name))
        self.download.setEnabled(not obstacle)
        self.download.setAccessibleDescription(obstacle or note)
        self.note.say(self._said or obstacle or note)
        self.note.setVisible(bool(self.note.text()))

    def ask_files(self) -> None:
        """Ask which files are to be imported."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import model files"), "", self.tr("GGUF models (*.gguf)")
        )
        if chosen:
            self.import_wanted.emit(tuple(Path(one) for one in chosen))

    def _button(self, words: str, deed: Callable[[str], object]) -> QToolButton:
        return quiet_button(words, self._give(deed))

    def _give(self, deed: Callable[[str], object]) -> Callable[[], None]:
        def give() -> None:
            if self._row is not None:
                deed(self._row.reference)

        return give

    def _explain(self) -> None:
        for button, about in (
            (self.play, self.tr("Opens the Playground with it, to ask it something.")),
            (self.serve, self.tr("Answers other programs of this computer with it.")),
            (self.verify, self.tr("Reads its files whole and compares them with their hashes.")),
            (self.folder, self.tr("Opens the folder that it lies in.")),
            (self.smaller, self.tr("Makes a smaller file of it, in another quantisation.")),
        ):
            button.setToolTip(plain_tip(about))
            button.setAccessibleDescription(about)

    def _lay_out(self) -> None:
        step = self._theme.measures.step
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row_of_buttons = FlowLayout(self._theme, 4)
        self._row_of_buttons.add(
            self.download,
            self.play,
            self.serve,
            self.verify,
            self.smaller,
            self.remove,
            self.folder,
        )
        running = QHBoxLayout()
        running.setSpacing(step(8))
        running.addWidget(self.progress, 1)
        running.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, step(8), 0)
        column.setSpacing(step(4))
        column.addLayout(self._row_of_buttons)
        column.addLayout(running)
        column.addWidget(self.note)
        column.addWidget(self.error)

    def put_beside(self, *buttons: QWidget) -> None:
        """Have more buttons in the same row."""
        self._row_of_buttons.add(*buttons)


def _ships(reference: str) -> bool:
    return Path(reference).is_relative_to(shipped_models())
