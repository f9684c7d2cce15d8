"""The window in other languages: every page, no text left in English, none cut off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.language.choice import speak
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.decimal_fields import DecimalBox, DecimalValidator
from leastwise.desktop.widgets.results_table import ResultsTable
from leastwise.desktop.widgets.row_model import Column
from leastwise.desktop.window import MainWindow
from leastwise.paths import shipped_catalogues
from leastwise.settings import LANGUAGES
from tests.desktop.clipping import cut_texts
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.test_find_page import find
from tests.desktop.tour import on_tour

Opener = Callable[[CoreCalls], MainWindow]
LIMIT_MS = 60_000
ACCENTS = str.maketrans("aeiouyAEIOUYcn", "àéîöûýÀÉÎÖÛÝçñ")
# Of the suites, their checks and questions, which are the user's own words.
NAMES = ("Support triage", "a category of its own", "Where is the parcel")
_FIELDS = re.compile(r"(\{[^{}]*\}|\{\{|\}\})")


class Longer(QTranslator):
    """A language that nobody speaks: accents on every word, and two fifths longer."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str:
        """The text as that language has it; fields stay."""
        parts = _FIELDS.split(source)
        parts[::2] = [part.translate(ACCENTS) for part in parts[::2]]
        end = source[len(source.rstrip()) :]
        return f"{''.join(parts).rstrip()}{'~' * (len(source.strip()) * 2 // 5)}{end}"

    def isEmpty(self) -> bool:
        """It knows every text."""
        return False


def _shown(page: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of a page's parts, tooltips and names for screen readers included."""
    for part in page.findChildren(QWidget):
        texts = [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        if isinstance(part, (QLabel, QAbstractButton)):
            texts.append(part.text())
        if isinstance(part, QLineEdit):
            texts.append(part.placeholderText())
        if isinstance(part, QComboBox):
            texts += [part.itemText(at) for at in range(part.count())]
        if isinstance(part, QTabBar):
            texts += [part.tabText(at) for at in range(part.count())]
        if isinstance(part, QHeaderView) and part.model() is not None:
            titles = (part.model().headerData(at, part.orientation()) for at in range(part.count()))
            texts += [str(title or "") for title in titles]
        yield from ((part, text) for text in texts if text)


def _english(page: QWidget) -> set[str]:
    """Texts that went through no translation; accents mark the others."""
    return {
        f"{type(part).__name__}: {text[:80]}"
        for part, text in _shown(page)
        if text.isascii()
        and re.search(r"[A-Za-z]{2,} [a-z]{2,}", text)
        and not any(name in text for name in NAMES)
    }


def _walk(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each page in turn, laid out."""
    for number, entry in enumerate(PAGES):
        page = window.pages.show_page(number)
        qtbot.wait(0)
        QApplication.processEvents()
        yield entry.name, page


@pytest.mark.parametrize("filled", [False, pytest.param(True, marks=pytest.mark.campaign)])
def test_no_text_of_the_window_stays_english_and_none_is_cut_off(
    speaking: QApplication, tmp_path: Path, *, filled: bool
) -> None:
    speaking.installTranslator(Longer(speaking))
    english: dict[str, set[str]] = {}
    cut: dict[tuple[str, int], list[str]] = {}
    with on_tour(speaking, tmp_path, filled=filled) as tour:
        for percent in (100, 150) if filled else (150,):
            tour.window.look.choose_size(percent)
            tour.window.resize(1024, 700)
            for page, entry in zip(tour.pages(), PAGES, strict=True):
                if percent == 150 and (told := _english(page)):
                    english[entry.name] = told
                if found := cut_texts(page):
                    cut[entry.name, percent] = found
            for dialog in tour.dialogs():
                if found := cut_texts(dialog):
                    cut[type(dialog).__name__, percent] = found
    assert english == {}
    assert cut == {}


def test_a_text_that_is_cut_off_is_found(qtbot: QtBot, theme: Theme, memory: QSettings) -> None:
    columns = [Column[str]("words", "Words that name a column", lambda row: row, tip=lambda _: "")]
    table: ResultsTable[str] = ResultsTable(theme, "table", columns, memory)
    table.show_rows(["words that a cell has no room for"])
    tabs, choice, field, label = QTabBar(), QComboBox(), QLineEdit(), QLabel("words of a label")
    tabs.addTab("words of a tab")
    tabs.setStyleSheet("QTabBar::tab { width: 20px; }")
    choice.addItem("words of a choice")
    field.setPlaceholderText("words of an empty field")
    page = QWidget()
    qtbot.addWidget(page)
    for at, part in enumerate((table, tabs, choice, field, label)):
        part.setParent(page)
        part.setGeometry(0, at * 40, 60, 40)
    page.resize(200, 300)
    page.show()
    qtbot.waitExposed(page)
    table.horizontalHeader().setMinimumSectionSize(20)
    table.horizontalHeader().resizeSection(0, 30)
    kinds = [found.split()[0] for found in cut_texts(page)]
    assert {"ResultsTable", "QTabBar", "QComboBox", "QLineEdit", "QLabel"} <= set(kinds)


@pytest.mark.parametrize(
    ("language", "heading", "verdict"),
    [
        ("de", "Finden", "triage-400k (Q8_0) ist das kleinste, das besteht: 96,8 % von 220 Fällen"),
        ("ja", "探索", "96.8%"),
    ],
)
def test_the_smallest_is_found_in_another_language(
    qtbot: QtBot,
    open_on: Opener,
    core: RecordedCore,
    speaking: QApplication,
    language: str,
    heading: str,
    verdict: str,
) -> None:
    speak(speaking, language, shipped_catalogues())
    window = open_on(core)
    assert window.page.title == heading
    find(qtbot, window)
    result = window.find_page.result
    assert verdict in result.banner.sentence
    assert result.banner.sentence.isascii() is False
    assert cut_texts(window.find_page) == []


@pytest.mark.campaign
@pytest.mark.parametrize("language", LANGUAGES[2:])
def test_every_page_has_room_for_a_languages_texts(
    qtbot: QtBot, open_on: Opener, tmp_path: Path, speaking: QApplication, language: str
) -> None:
    speak(speaking, language, shipped_catalogues())
    core = RecordedCore(tmp_path, with_files=True)
    window = open_on(core)
    assert {name: cut for name, page in _walk(qtbot, window) if (cut := cut_texts(page))} == {}
    suites = window.suites_page
    window.open_page(window.pages.index(suites))
    qtbot.waitUntil(lambda: bool(suites.listed.table.shown_rows), timeout=LIMIT_MS)
    desk = core.suite_desk
    suites._open(desk.copy(desk.open(suites.listed.table.shown_rows[-1].path), "Triage"))
    qtbot.waitUntil(lambda: suites.settled, timeout=LIMIT_MS)
    for tab in range(suites.editor.tabs.count()):
        suites.editor.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert cut_texts(suites) == []
    suites.editing.close()
    core.close()


@pytest.mark.parametrize(("typed", "meant"), [("97,5", 97.5), ("97.5", 97.5), ("12", 12.0)])
def test_a_decimal_is_typed_with_a_comma_or_a_point(
    qtbot: QtBot, speaking: QApplication, typed: str, meant: float
) -> None:
    speak(speaking, "de", shipped_catalogues())
    box = DecimalBox(decimals=1, maximum=100.0)
    qtbot.addWidget(box)
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == meant
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setValidator(DecimalValidator(field))
    QTest.keyClicks(field, typed)
    assert field.text() == typed
    assert field.hasAcceptableInput()
