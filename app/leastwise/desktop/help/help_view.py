"""A page of the help: safe Markdown whose links lead to other pages."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QUrl, Signal

from leastwise.desktop.answer.links import openable
from leastwise.desktop.answer.markdown_view import MarkdownView
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.theme.theme import Theme

_PAGE: Final = re.compile(r"([a-z0-9-]+)\.md")


class HelpView(MarkdownView):
    """`page_wanted` gives the page that a link leads to."""

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, jobs: Jobs, name: str) -> None:
        super().__init__(theme, jobs, name, link=_link)

    def open_address(self, url: QUrl) -> None:
        """Go to a page of the help; ask before anything else is opened."""
        page = _PAGE.fullmatch(url.toString())
        if page is None:
            super().open_address(url)
        else:
            self.page_wanted.emit(page[1])


def _link(address: str) -> str:
    return address if _PAGE.fullmatch(address) else openable(address)
