"""The palette: what it offers, how it is searched, and that the keyboard alone does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leastwise.desktop.palette import Command, matching
from leastwise.desktop.window import MainWindow
from tests.desktop.conftest import LIMIT_MS


def commands(*titles: str) -> list[Command]:
    return [Command(title, lambda: None) for title in titles]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Go to Models", "Measure", "Colours: Dark", "Add models..."]),
        ("m", ["Measure", "Go to Models", "Add models..."]),
        ("models", ["Go to Models", "Add models..."]),
        ("MODELS go", ["Go to Models"]),
        ("ark", ["Colours: Dark"]),
        ("nothing", []),
    ],
)
def test_what_is_typed_is_found_in_any_order_and_case(typed: str, found: list[str]) -> None:
    all_of_them = commands("Go to Models", "Measure", "Colours: Dark", "Add models...")
    assert [command.title for command in matching(all_of_them, typed)] == found


def test_the_keyboard_alone_opens_searches_and_does(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.palette_of_commands
    before = window.focusWidget()
    palette.toggle()
    titles = [command.title for command in palette.shown]
    assert "Go to Machine" in titles
    assert window.find_page.find_button.text().replace("&", "") in titles
    QTest.keyClicks(palette.field, "go to")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    wanted = palette.shown[1].title
    assert palette.field.accessibleDescription() == wanted
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: window.page.title == wanted.removeprefix("Go to "), timeout=LIMIT_MS)
    assert before is None or QApplication.focusWidget() is not palette.field


def test_what_cannot_be_pressed_is_not_offered(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.palette_of_commands
    button = window.find_page.find_button
    button.setEnabled(False)
    palette.toggle()
    assert button.text().replace("&", "") not in [command.title for command in palette.shown]
    QTest.keyClicks(palette.field, "no such thing")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
