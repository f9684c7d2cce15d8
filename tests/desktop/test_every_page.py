"""Every page and dialog: each control with its name, its role, the way to it, and all text whole in
every size. The pages are bare; a campaign has something on each of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from leastwise.desktop.pages.cloud.provider_dialog import ProviderDialog
from leastwise.desktop.widgets.buttons import PictureButton
from leastwise.desktop.widgets.text import ElidedLabel, Label
from tests.desktop.tour import (
    Tour,
    by_tab,
    controls,
    is_scrolled,
    on_tour,
    one_of_a_group,
    words_of,
)

_Role = QAccessible.Role
TABLES_NEVER_SIDEWAYS = ("Tasks", "Suites", "Decision", "History")
MORE_SIZES = [pytest.param(size, marks=pytest.mark.campaign) for size in (80, 100, 150)]


@pytest.fixture(scope="module", params=["bare", pytest.param("filled", marks=pytest.mark.campaign)])
def tour(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tour]:
    """A window that has all its pages."""
    with on_tour(qapp, tmp_path_factory.mktemp("tour"), filled=request.param == "filled") as tour:
        yield tour


@pytest.fixture(autouse=True)
def _no_widget_is_left() -> None:
    """The window outlives the tests here, and its pages make widgets whenever they are opened."""


def _faults(root: QWidget) -> Iterator[str]:
    """What a screen reader could not say of the controls in there."""
    for control in controls(root):
        told = QAccessible.queryAccessibleInterface(control)
        role, state = told.role(), told.state()
        is_area = isinstance(control, QScrollArea)
        if not told.text(QAccessible.Text.Name).strip():
            yield f"{words_of(control)} has no name"
        if role in (_Role.NoRole, _Role.Client) and not is_area:
            yield f"{words_of(control)} has no role"
        if not state.focusable:
            yield f"{words_of(control)} is not told to take the focus"
        if isinstance(control, QAbstractButton) and control.isCheckable():
            if bool(state.checked) != control.isChecked():
                yield f"{words_of(control)} does not tell whether it is checked"
            if isinstance(control, QCheckBox) and role is not _Role.CheckBox:
                yield f"{words_of(control)} is not told to be a check box"
        if isinstance(control, QPlainTextEdit) and bool(state.readOnly) != control.isReadOnly():
            yield f"{words_of(control)} does not tell whether it can be written in"


def test_each_control_of_every_page_has_a_name_and_a_role(tour: Tour) -> None:
    found = {page.title: list(_faults(tour.window)) for page in tour.pages()}
    assert not {title: faults for title, faults in found.items() if faults}


def test_each_control_of_every_dialog_has_a_name_and_a_role(tour: Tour) -> None:
    for dialog in tour.dialogs():
        assert not list(_faults(dialog)), type(dialog).__name__
        title = dialog.windowTitle()
        told = QAccessible.queryAccessibleInterface(dialog)
        assert title
        assert told.role() is _Role.Dialog
        assert told.text(QAccessible.Text.Name)


def test_tab_goes_through_all_of_a_page_and_then_leaves_it(tour: Tour) -> None:
    lacking: dict[str, list[str]] = {}
    for page in tour.pages():
        reached = by_tab(tour.window.sidebar.appearance, page)
        wanted = [one for one in controls(page) if not one_of_a_group(one)]
        lacking[page.title] = [words_of(one) for one in wanted if one not in reached]
        below = [one for one in reached if one.mapTo(page, one.rect().center()).y() > 0]
        assert below == reached
    assert not {title: names for title, names in lacking.items() if names}


def test_tab_goes_through_all_of_a_dialog(tour: Tour) -> None:
    for dialog in tour.dialogs():
        wanted = [one for one in controls(dialog) if not one_of_a_group(one)]
        reached = by_tab(wanted[-1], dialog)
        assert not [words_of(one) for one in wanted if one not in reached], type(dialog).__name__


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.campaign
def test_the_focus_is_seen_on_each_control(tour: Tour) -> None:
    unseen: dict[str, list[str]] = {}
    for page in tour.pages():
        tour.window.activateWindow()
        for control in controls(page):
            shown = control.parentWidget() if _drawn_around(control) else control
            assert shown is not None
            control.clearFocus()
            without = _picture(shown)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if control.hasFocus() and _picture(shown) == without:
                unseen.setdefault(page.title, []).append(words_of(control))
    assert not unseen


def _drawn_around(control: QWidget) -> bool:
    return isinstance(control, QAbstractItemView)


def _cut(root: QWidget) -> Iterator[str]:
    """What has less room in there than its words need."""
    QApplication.sendPostedEvents()  # what was said just now is laid out in the next turn
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel | PictureButton):
            continue
        parent = widget.parentWidget()
        if isinstance(widget, QLabel) and widget.text():
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else 0
            least = widget.sizeHint()
            needs = (0, high) if widget.wordWrap() else (least.width(), least.height())
            if needs[0] > widget.width() + 1 or needs[1] > widget.height() + 1:
                yield f"{widget.text()!r} needs {needs}, has {widget.size().toTuple()}"
        elif isinstance(widget, QAbstractButton) and widget.text() and not _is_icon(widget):
            words = widget.text().replace("&", "").partition("\t")[0]
            metrics = widget.fontMetrics()
            if (
                metrics.horizontalAdvance(words) > widget.width()
                or metrics.height() > widget.height()
            ):
                yield f"{words_of(widget)} has {widget.size().toTuple()}"
        elif isinstance(widget, QLineEdit | QComboBox | QTabBar):
            if widget.fontMetrics().height() > widget.height():
                yield f"{words_of(widget)} has {widget.size().toTuple()}"
        else:
            continue
        inside = parent is None or parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
        if not inside and not is_scrolled(widget, root):
            yield f"{words_of(widget)} reaches out of what it stands in"


def _is_icon(button: QAbstractButton) -> bool:
    """Whether its words stand in the tooltip alone."""
    icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() is icon


@pytest.mark.parametrize("percent", [200, *MORE_SIZES])
def test_no_text_is_cut_on_any_page(tour: Tour, percent: int) -> None:
    window = tour.window
    window.look.choose_size(percent)
    window.resize(1024, 700)
    assert window.size().toTuple() == (1024, 700)
    found = {}
    for page in tour.pages():
        frame = window.pages.currentWidget()
        assert isinstance(frame, QScrollArea)
        assert frame.width() + window.sidebar.width() == 1024
        assert not frame.horizontalScrollBar().maximum(), page.title
        if page.title in TABLES_NEVER_SIDEWAYS:
            tables = [one for one in page.findChildren(QTableView) if one.isVisible()]
            assert not any(one.horizontalScrollBar().maximum() for one in tables), page.title
        found[page.title] = list(_cut(page))
    found["Sidebar"] = list(_cut(window.sidebar))
    assert not {title: faults for title, faults in found.items() if faults}


def test_no_page_is_scrolled_where_it_has_the_room_that_it_needs(tour: Tour) -> None:
    window = tour.window
    window.look.choose_size(100)
    window.resize(1280, 800)
    scrolled = set()
    for colours in ("light", "dark"):
        window.look.choose_colours(colours)
        for page in tour.pages():
            QApplication.sendPostedEvents()
            frame = window.pages.currentWidget()
            assert isinstance(frame, QScrollArea)
            if frame.verticalScrollBar().maximum():
                scrolled.add(page.title)
    assert not scrolled


def test_text_in_an_open_dialog_is_scaled_once(tour: Tour) -> None:
    look = tour.window.look
    look.choose_size(100)
    dialog = ProviderDialog(tour.theme, tour.window)
    dialog.open()
    before = dialog.source.font().pointSizeF()
    look.choose_size(150)
    assert dialog.source.font().pointSizeF() == pytest.approx(1.5 * before, rel=0.01)
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("percent", [200, *MORE_SIZES])
def test_no_text_is_cut_in_any_dialog(tour: Tour, percent: int) -> None:
    tour.window.look.choose_size(percent)
    tour.window.resize(1024, 700)
    for dialog in tour.dialogs():
        assert dialog.width() <= 1024
        assert dialog.height() <= 700
        assert not list(_cut(dialog)), type(dialog).__name__


@pytest.mark.campaign
def test_sizes_come_back_as_they_were(tour: Tour) -> None:
    window, look = tour.window, tour.window.look
    look.choose_size(100)
    window.open_page(0)

    def size(one: QWidget) -> tuple[object, ...]:
        return one.minimumSize(), one.contentsMargins()

    # A list of checks is written anew in another size, so that labels come and go.
    widgets = [*window.sidebar.findChildren(QWidget), *window.findChildren(Label)]
    before = [(one, one.font().pointSizeF(), size(one)) for one in widgets]
    for percent in (200, 100):
        look.choose_size(percent)
    kept = [told for told in before if isValid(told[0])]
    assert len(kept) > len(before) // 2
    for one, points, known in kept:
        assert size(one) == known, words_of(one)
        assert one.font().pointSizeF() == pytest.approx(points)
