"""The pages of the window, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from leastwise.desktop.pages.page import Page
from leastwise.desktop.pictures import module_steps, page_modules
from leastwise.desktop.turns import in_turns


class PageStack(QStackedWidget):
    """Pages by number, in the sidebar's order, and by name. `page_made` gives one just made."""

    page_made = Signal(object)

    def __init__(self, names: Sequence[str], make: Callable[[int], Page]) -> None:
        super().__init__()
        self._names, self._make = tuple(names), make
        self._made: dict[int, Page] = {}
        self._ready: dict[int, Page] = {}

    def at(self, number: int) -> Page:
        """The page of that number; it is made if it was not yet."""
        if number not in self._made:
            page = self._ready.pop(number, None) or self._make(number)
            self._made[number] = page
            self.addWidget(page)
            self.page_made.emit(page)
        return self._made[number]

    def make_in_turns(self, number: int, then: Callable[[], object]) -> None:
        """Load the page of that number, make it, put it in its place, and do `then`, each in a turn
        of its own."""
        in_turns(self._making(number), self, then)

    def _making(self, number: int) -> Iterator[None]:
        yield from module_steps(page_modules(self._names[number]))
        if number not in self._made and number not in self._ready:
            self._ready[number] = self._make(number)
            yield
        self.at(number)
        yield

    def is_made(self, number: int) -> bool:
        """Whether the page of that number was made."""
        return number in self._made

    def named(self, name: str) -> Page:
        """The page of that name; it is made if it was not yet."""
        return self.at(self._names.index(name))

    def index(self, page: Page) -> int:
        """The number of a page that was made."""
        return next(number for number, made in self._made.items() if made is page)

    def show_page(self, number: int) -> Page:
        """Show the page of that number."""
        page = self.at(number)
        self.setCurrentWidget(page)
        return page

    @property
    def made(self) -> tuple[Page, ...]:
        """The pages that were made so far."""
        return tuple(page for _, page in sorted(self._made.items()))

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        shown = self.currentWidget()
        return next(page for page in self._made.values() if page is shown)

    @property
    def filling(self) -> bool:
        """Whether something large comes to life on a page."""
        return any(not page.settled for page in self.made)

    @property
    def busy(self) -> Page | None:
        """The page on which something runs."""
        return next((page for page in self.made if page.busy), None)

    def busy_beside(self, page: Page) -> bool:
        """Whether anything runs that a measurement on this page would suffer from."""
        made = self.made
        return any(o.busy for o in made if o is not page) or any(o.moves_files for o in made)
