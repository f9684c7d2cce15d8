"""The translations of one language, as Qt asks for them."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTranslator

from leastwise.desktop.language.ts_file import read_translations


class Catalogue(QTranslator):
    """Answers from a .ts file itself, so that no .qm has to be built, shipped or kept fresh.

    A source text has one translation, whatever the context: where two are needed, the English
    texts must differ.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Raises OSError and ValueError, as `read_translations` does."""
        super().__init__(parent)
        self._translations = read_translations(path)

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str:
        """The translation; where there is none, Qt's null string, which shows the source."""
        return self._translations.get(source, cast("str", None))

    def isEmpty(self) -> bool:
        """Whether nothing is translated; Qt does not install such a one."""
        return not self._translations
