"""Which language the window speaks, and how it is put in force."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leastwise.settings import LANGUAGES

SYSTEM: Final = "system"
ENGLISH: Final = "en"
# Chinese in the traditional script, for which the simplified is no stand-in.
_TRADITIONAL: Final = {"Hant", "TW", "HK", "MO"}
_LOG = logging.getLogger(__name__)


def language_of(wanted: str, spoken: Sequence[str]) -> str:
    """The language to speak: the one wanted, or the first that the system speaks (BCP 47) and
    Leastwise has; English where there is none."""
    if wanted != SYSTEM:
        return wanted
    for name in spoken:
        parts = name.replace("_", "-").split("-")
        for known in LANGUAGES[1:]:
            if parts[0] == known.partition("_")[0] and not _TRADITIONAL & set(parts):
                return known
    return ENGLISH


def locale_of(language: str, system: QLocale) -> QLocale:
    """How figures and dates are written: the system's way where it speaks the language too."""
    own = QLocale(language)
    alike = system.language() == own.language() and system.script() == own.script()
    return system if alike else own


def speak(application: QCoreApplication, wanted: str, folder: Path) -> str:
    """Put a language in force, once, before the first text is made; the language's code.

    `folder` holds the catalogues. What cannot be read is logged, and English stands.
    """
    system = QLocale.system()
    language = language_of(wanted, system.uiLanguages())
    QLocale.setDefault(locale_of(language, system))
    if language == ENGLISH:
        return language
    from leastwise.desktop.language.catalogue import Catalogue

    translators: list[QTranslator] = []
    of_qt = QTranslator(application)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{language}", qt_folder):
        translators.append(of_qt)
    else:
        _LOG.warning("Qt's own texts in %s are not in %s", language, qt_folder)
    try:
        translators.append(Catalogue(folder / f"leastwise_{language}.ts", application))
    except (OSError, ValueError):
        _LOG.exception("the catalogue of %s cannot be read", language)
        return ENGLISH
    for translator in translators:
        application.installTranslator(translator)
    return language
