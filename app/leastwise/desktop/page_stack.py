"""The pages of the window, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from leastwise.desktop.pages.page import Page
from leastwise.desktop.pictures import module_steps, page_modules


class PageStack(QStackedWidget):
    """Pages by number, in the sidebar's order, and by name. `page_made` gives one just made.

    A page that needs more room than the window has is scrolled.
    """

    page_made = Signal(object)

    def __init__(self, names: Sequence[str], make: Callable[[int], Page]) -> None:
        super().__init__()
        self._names, self._make = tuple(names), make
        self._made: dict[int, Page] = {}
        self._frames: dict[int, QScrollArea] = {}
        self._steps: dict[int, Iterator[None]] = {}

    def at(self, number: int) -> Page:
        """The page of that number; what is not made of it yet is made now."""
        if number not in self._made:
            for _step in self._making(number):
                pass
        return self._made[number]

    def making(self, number: int) -> Iterator[None]:
        """Load the page of that number, make it, and put it in its place, a step a turn."""
        yield from module_steps(page_modules(self._names[number]))
        for _step in self._making(number):  # not `yield from`, which would end them with itself
            yield

    def _making(self, number: int) -> Iterator[None]:
        """The steps that are left, whoever took the others; after one that failed, all anew."""
        return self._steps.setdefault(number, self._make_in_steps(number))

    def _make_in_steps(self, number: int) -> Iterator[None]:
        try:
            yield from self._all_steps(number)
        except Exception:
            del self._steps[number]
            if number in self._frames:
                frame = self._frames.pop(number)
                self.removeWidget(frame)
                frame.deleteLater()
            raise

    def _all_steps(self, number: int) -> Iterator[None]:
        page = self._make(number)
        yield
        self._frames[number] = _scrolled(page)
        self.addWidget(self._frames[number])
        yield
        yield from page.parts()
        self._made[number] = page
        page.built.emit()
        self.page_made.emit(page)
        yield

    def finish(self) -> None:
        """Make whole what is made in part: the window closes, and ends what belongs to it."""
        for number in tuple(self._steps):
            self.at(number)

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
        self.setCurrentWidget(self._frames[number])
        return page

    def shows(self, page: Page) -> bool:
        """Whether it is the page that is shown."""
        return page is self.shown

    @property
    def made(self) -> tuple[Page, ...]:
        """The pages that were made so far."""
        return tuple(page for _, page in sorted(self._made.items()))

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        shown = self.currentWidget()
        number = next(number for number, frame in self._frames.items() if frame is shown)
        return self._made[number]

    @property
    def busy(self) -> Page | None:
        """The page on which something runs."""
        return next((page for page in self.made if page.busy), None)

    @property
    def at_work(self) -> Page | None:
        """The page with work that no measurement waits for."""
        return next((page for page in self.made if page.side_work[0]), None)

    def busy_beside(self, page: Page) -> bool:
        """Whether anything runs that a measurement on this page would suffer from."""
        made = self.made
        return any(o.busy for o in made if o is not page) or any(o.moves_files for o in made)


def _scrolled(page: Page) -> QScrollArea:
    frame = QScrollArea()
    frame.setWidgetResizable(True)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWidget(page)
    return frame
