"""The limit on what all downloads take together, as a choice of usual rates."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from leastwise.desktop.downloads.download_words import rate_words
from leastwise.desktop.wording import plain_tip

_USUAL_KB_PER_S: Final = (100, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)


class LimitChoice(QComboBox):
    """`chosen` gives kB (1,000 bytes) a second, 0 for no limit."""

    chosen = Signal(int)

    def __init__(self, kb_per_s: int) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Limit for all downloads together"))
        about = self.tr("What all downloads may take together, so that others have some left")
        self.setToolTip(plain_tip(about))
        self.addItem(self.tr("No limit"), 0)
        for rate in sorted({*_USUAL_KB_PER_S, *([kb_per_s] if kb_per_s else [])}):
            words = self.tr("At most {rate}").format(rate=rate_words(rate * 1000.0))
            self.addItem(words, rate)
        self.setCurrentIndex(self.findData(kb_per_s))
        self.activated.connect(lambda _at: self.chosen.emit(int(self.currentData())))
