"""Every page of one window with something on it, and the dialogs, to be looked over in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from leastwise.desktop.adding import AddDialog
from leastwise.desktop.answer.links import LinkDialog
from leastwise.desktop.blind_choice import BlindChoice
from leastwise.desktop.cloud.consent_dialog import ConsentDialog
from leastwise.desktop.first_start.guide import Guide
from leastwise.desktop.page_table import PAGES
from leastwise.desktop.pages.cloud.key_dialog import CloudKeyDialog
from leastwise.desktop.pages.cloud.price_dialog import PriceDialog
from leastwise.desktop.pages.cloud.provider_dialog import ProviderDialog
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.settings.settings_list import SettingsList
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.widgets.accessible_roles import install_roles
from leastwise.desktop.widgets.text_dialog import Shown, TextDialog
from leastwise.desktop.window import MainWindow
from leastwise.domain.cloud import CloudPrompt
from leastwise.domain.suites import Case, ChatTurn
from tests.desktop import screenshots
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.recorded_tasks import RecordedTasks, twenty

_ABOUT = "Nothing of this is sent. Read it before you give it to anybody. " * 6


class Tour:
    """A window that was led through every page."""

    def __init__(self, theme: Theme, home: Path) -> None:
        self.theme = theme
        self.core = RecordedCore(home, cases=40, with_files=True, tasks=RecordedTasks(twenty()))
        self.stage = screenshots.Stage(theme, (1024, 700), self.core)

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.stage.window

    def fill(self) -> None:
        """Something on every page."""
        stage = self.stage
        self.core.record_run()
        screenshots.failed_case(stage)
        screenshots.playground(stage, 2)
        screenshots.decision(stage)
        screenshots.suite_open(stage)
        screenshots.tasks(stage)
        screenshots.past_run(stage)
        screenshots.models_chosen(stage, 2)
        screenshots.cloud_page(stage)
        stage.wait(lambda: self.window.pages.busy is None)

    def pages(self) -> Iterator[Page]:
        """Each page, opened."""
        for number in range(len(PAGES)):
            self.window.open_page(number)
            self.stage.wait(self._made)
            self.stage.settle(0.03)
            yield self.window.page

    def _made(self) -> bool:
        """Whether no row of the settings waits to be made."""
        return all(one.settled for one in self.window.page.findChildren(SettingsList))

    def dialogs(self) -> Iterator[QDialog]:
        """Each dialog, open."""
        theme, window = self.theme, self.window
        turns = (ChatTurn("user", "Where is my order?"),)
        notice = self.core.cloud.notice("anthropic/small-1", [CloudPrompt(turns, 256)])
        makers: tuple[Callable[[], QDialog], ...] = (
            lambda: ConsentDialog(theme, notice, window),
            lambda: ProviderDialog(theme, window),
            lambda: PriceDialog(theme, "USD", None, window),
            lambda: CloudKeyDialog(theme, "rack", "a keyring", window),
            lambda: BlindChoice(theme, 1, ("triage-35k", "triage-123k"), window),
            lambda: LinkDialog(theme, f"https://example.org/{'path/' * 40}", window),
            lambda: TextDialog(
                theme, Shown("Report", _ABOUT, "The report", _ABOUT, "Close"), window
            ),
            lambda: AddDialog(
                theme, window, (), Case(0, turns, (), variables={"word": "one"}), "An answer"
            ),
            *(partial(_guide, theme, window, at) for at in range(3)),
        )
        for make in makers:
            dialog = make()
            dialog.open()
            self.stage.settle(0.15)
            yield dialog
            dialog.reject()
            dialog.deleteLater()

    def close(self) -> None:
        """Close the window and all that belongs to it."""
        self.window._closing = True  # downloads and drafts would ask first
        self.window.close()
        self.core.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _guide(theme: Theme, window: MainWindow, at: int) -> Guide:
    guide = Guide(theme, window)
    guide.show_step(guide.steps[at])
    guide.task.own.setChecked(True)
    return guide


@contextmanager
def on_tour(application: QApplication, home: Path, *, filled: bool) -> Iterator[Tour]:
    """A window with every page, `filled` with something on each, closed at the end."""
    install_roles()
    theme = Theme(application, "light")
    tour = Tour(theme, home)
    try:
        tour.stage.ready()
        if filled:
            tour.fill()
        else:
            screenshots.cloud_page(tour.stage)
        for _page in tour.pages():
            pass  # each made before a test looks what it leaves behind
        yield tour
    finally:
        tour.close()
        theme.stop()
        theme.deleteLater()


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can be reached by Tab in there, without the inner parts of what is one control."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = inner or widget.focusProxy() is not None
        if tab and widget.isVisible() and widget.isEnabled() and not inner:
            yield widget


def is_scrolled(widget: QWidget, root: QWidget) -> bool:
    """Whether it lies in something that is scrolled, within `root`."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def by_tab(start: QWidget, root: QWidget) -> list[QWidget]:
    """The controls of `root` in the order in which Tab goes through them."""
    found: list[QWidget] = []
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _press in range(400):
        focus = root.window().focusWidget()
        if focus is not None and root.isAncestorOf(focus):
            if found and focus is found[0] and len(found) > 1:
                break
            if focus not in found:  # in a text, Tab goes from link to link first
                found.append(focus)
        root.window().focusNextChild()
    return found


def one_of_a_group(widget: QWidget) -> bool:
    """A radio button that is not chosen is reached by the arrows, and not by Tab."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def words_of(widget: QWidget) -> str:
    """How a failed test names a control."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName() or text}"
