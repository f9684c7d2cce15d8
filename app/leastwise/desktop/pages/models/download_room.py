"""Whether a model can be downloaded now, and what the disk has left afterwards, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import gb
from leastwise.desktop.wording import sentence
from leastwise.domain.downloads import DownloadPhase, DownloadState
from leastwise.domain.messages import Message


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelActions", text)


@dataclass(frozen=True)
class DownloadRoom:
    """The disk of the models: `free_bytes`, None where that is not known, of which other downloads
    have a claim to some; and why nothing may go out, if so."""

    free_bytes: int | None = None
    offline: Message | None = None
    claimed_bytes: int = 0

    def obstacle(self, size_bytes: int, state: DownloadState | None) -> str:
        """Why so much cannot be downloaded now; empty where it can."""
        if state is not None and state.phase is DownloadPhase.FINISHED:
            return _tr("It is on this computer.")
        if state is not None:
            return _tr("It stands among the downloads below.")
        if self.offline is not None:
            return sentence(self.offline)
        if self.free_bytes is not None and size_bytes > self.free_bytes - self.claimed_bytes:
            return self._lacks_room(size_bytes, self.free_bytes)
        return ""

    def after(self, size_bytes: int) -> str:
        """What the disk has left afterwards; 0 bytes are a size that is not known yet."""
        if self.free_bytes is None:
            return ""
        if not size_bytes:
            words = _tr("{free} are free on the disk; the Hub tells the size once it is asked.")
            return words.format(free=gb(self.free_bytes))
        words = _tr("Leaves {free} free on the disk.")
        if self.claimed_bytes:
            words = _tr("Leaves {free} free on the disk once all downloads are done.")
        return words.format(free=gb(self.free_bytes - self.claimed_bytes - size_bytes))

    def _lacks_room(self, size_bytes: int, free_bytes: int) -> str:
        words = _tr(
            "It does not fit the disk: {size} are needed and {free} are free. Free some space, "
            "or take a smaller quantisation."
        )
        if size_bytes <= free_bytes:
            words = _tr(
                "It does not fit the disk beside the other downloads: {size} are needed and {free} "
                "are free, of which they still need {claimed}."
            )
        return words.format(
            size=gb(size_bytes), free=gb(free_bytes), claimed=gb(self.claimed_bytes)
        )
