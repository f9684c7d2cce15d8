"""Images that go with the prompt: dropped or picked, named, taken out again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from leastwise.desktop.language.lists import listed
from leastwise.desktop.theme.measures import TypeSize
from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.buttons import quiet_button
from leastwise.desktop.widgets.text import ElidedLabel

MOST_IMAGES: Final = 8
ENDINGS: Final = (".bmp", ".gif", ".jpeg", ".jpg", ".png", ".webp")


def image_paths(paths: Sequence[str]) -> tuple[str, ...]:
    """Those that are called like an image; what lies in them is looked at when they are sent."""
    return tuple(path for path in paths if Path(path).suffix.lower() in ENDINGS)


class ImagesRow(QWidget):
    """Says how many there are and what they are called. No image is opened here."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.paths: tuple[str, ...] = ()
        self.names = ElidedLabel(theme, TypeSize.CAPTION, Role.MUTED)
        self.pick = quiet_button(self.tr("Add an image"), self._pick)
        self.drop = quiet_button(self.tr("Take the images out"), lambda: self.show_images(()))
        self.setAcceptDrops(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.measures.step(8))
        across.addWidget(self.pick)
        across.addWidget(self.drop)
        across.addWidget(self.names, 1)
        self.show_images(())

    def show_images(self, paths: Sequence[str]) -> None:
        """Have these images."""
        self.paths = tuple(dict.fromkeys(paths))[:MOST_IMAGES]
        self.names.say(listed(Path(path).name for path in self.paths))
        self.drop.setVisible(bool(self.paths))
        self.pick.setEnabled(len(self.paths) < MOST_IMAGES)
        self.changed.emit()

    def add(self, paths: Sequence[str]) -> None:
        """Have these too."""
        self.show_images((*self.paths, *image_paths(paths)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Images may be dropped here."""
        if dropped_images(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.add(dropped_images(event))
        event.acceptProposedAction()

    def _pick(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        title = self.tr("Add an image")
        found, _ = QFileDialog.getOpenFileNames(self, title, "", f"{title} ({kinds})")
        self.add(found)


def dropped_images(event: QDropEvent) -> tuple[str, ...]:
    """The local image files that are dragged."""
    urls = event.mimeData().urls()
    return image_paths([url.toLocalFile() for url in urls if url.isLocalFile()])
