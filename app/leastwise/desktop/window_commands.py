"""What the palette offers of the pages and of the window's look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.keys import PAGE_KEYS
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.palette import Command
from leastwise.desktop.sidebar import Sidebar


def page_commands(open_page: Callable[[int], object]) -> Sequence[Command]:
    """To each page, by its number."""
    words = QCoreApplication.translate("MainWindow", "Go to {page}")
    return [
        Command(
            words.format(page=entry.title),
            partial(open_page, at),
            f"Ctrl+{PAGE_KEYS[at]}" if at < len(PAGE_KEYS) else "",
        )
        for at, entry in enumerate(PAGES)
    ]


def look_commands(sidebar: Sidebar) -> Sequence[Command]:
    """Colours and sizes of text, as the sidebar's menu has them."""
    return [
        Command(title, action.trigger, action.text().partition("\t")[2])
        for title, action in (*sidebar.colour_choices, *sidebar.size_choices)
    ]
