"""The application's style sheet, written from roles and measures alone."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final

from leastwise.desktop.theme.measures import Measures
from leastwise.desktop.theme.roles import DARK, Role
from leastwise.paths import shipped_resources

_SHEET: Final = Template("""
QWidget#sidebar { background: $sunken; border-right: 1px solid $border; }
QWidget#page, QWidget#pageHeader { background: $surface; }
QFrame#tray { background: $sunken; border: none; border-top: 1px solid $border; }
QFrame#download { background: $raised; border: 2px solid $raised; border-radius: ${s4}px; }
QFrame#download:focus { border-color: $accent; }
QFrame#rule { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $outline;
    border-radius: ${s4}px; padding: ${s4p}px ${s12}px;
}
QToolButton { padding: ${s4m}px ${s8}px ${s4}px ${s8}px; }
QPushButton:hover, QToolButton:hover { background: $selection; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $border; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $accent; padding: ${s4}px ${s12m}px;
}
QToolButton:focus { padding: ${s4n}px ${s8m}px ${s4m}px ${s8m}px; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:hover { background: $text; }
QPushButton#primary:disabled { background: $border; color: $muted; border-color: $border; }
QPushButton#primary:focus { border: 2px solid $pass_; }
QToolButton#quiet { background: $quiet; border-color: $quiet; }
QToolButton#quiet:hover { background: $selection; border-color: $selection; }
QToolButton#quiet:checked { background: $selection; border-color: $accent; }
QToolButton#quiet:focus { border-color: $accent; }
QToolButton#quiet:disabled { background: transparent; border-color: transparent; color: $outline; }
QToolButton#picture { background: transparent; border-color: transparent; }
QToolButton#picture:hover { background: $selection; border-color: $selection; }
QToolButton#picture:focus { border-color: $accent; }

QToolButton#entry {
    background: transparent; border: 2px solid transparent; border-radius: ${s4}px;
    padding: ${s8}px ${s12}px; text-align: left; color: $text;
}
QToolButton#entry:hover { background: $selection; }
QToolButton#entry:checked { background: $raised; border-color: $raised; font-weight: 600; }
QToolButton#entry:focus { border-color: $accent; }

QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit#field {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: ${s4}px;
    padding: ${s4}px ${s8}px; selection-background-color: $selection; selection-color: $text;
}
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit#field:focus {
    border: 2px solid $accent; padding: ${s4m}px ${s8m}px;
}
QSpinBox, QDoubleSpinBox { padding: ${s4n}px ${s8}px ${s4m}px ${s8}px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: ${s4o}px ${s8m}px ${s4n}px ${s8m}px; }
QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {
    color: $muted; border-color: $border; background: $surface;
}
QComboBox::drop-down { border: none; width: ${s16}px; }
QComboBox::down-arrow { image: url("$chevron"); width: ${s12}px; height: ${s12}px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { width: 0; border: none; }
QCheckBox { spacing: ${s8}px; padding: ${s4}px; border: 2px solid transparent;
    border-radius: ${s4}px; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {
    width: ${s12}px; height: ${s12}px; background: $raised; border: 1px solid $outline;
    border-radius: 2px;
}
QRadioButton::indicator { border-radius: ${half}px; }
QCheckBox::indicator:checked, QTableView::indicator:checked { image: url("$check"); }
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate { image: url("$dash"); }
QRadioButton::indicator:checked { image: url("$dot"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled,
QTableView::indicator:disabled { background: $surface; border-color: $border; }
QCheckBox#switch::indicator {
    width: ${s24}px; height: ${s16}px; border: none; background: transparent;
    image: url("$switch_off");
}
QCheckBox#switch::indicator:checked { image: url("$switch_on"); }
QRadioButton { spacing: ${s8}px; padding: ${s4}px; border: 2px solid transparent;
    border-radius: ${s4}px; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }

QPlainTextEdit, QTextBrowser {
    background: $raised; color: $text; border: 1px solid $border; border-radius: ${s4}px;
    selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit[readOnly="false"] { border-color: $outline; }
QPlainTextEdit#bare { border: 2px solid $raised; }
QPlainTextEdit:focus, QTextBrowser:focus { border: 2px solid $accent; }
QPlainTextEdit#bare:focus { border-color: $accent; }
QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 2px solid $accent; border-radius: ${s4}px; }
QWidget#scrolled { background: transparent; }
QFrame#sheet { background: $raised; border: 1px solid $border; border-radius: ${s8}px; }

QTableView, QTreeView, QListView {
    background: $raised; border: 1px solid $border; border-radius: ${s4}px;
    gridline-color: $border; selection-background-color: $selection; selection-color: $text;
    outline: none;
}
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 ${cell}px; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section {
    background: $raised; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: ${s4}px ${s8}px; font-weight: normal;
}
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; padding: ${s4}px ${s8}px; border: none;
    border-bottom: 2px solid transparent; margin-right: ${s8}px;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $text; border: 2px solid $accent; border-radius: ${s4}px; }

QTabBar QToolButton { padding: 0; }

QToolButton::menu-indicator { image: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${s8}px; }
QScrollBar:horizontal { height: ${s8}px; }
QScrollBar::handle { background: $outline; border-radius: 2px; min-height: ${s24}px;
    min-width: ${s24}px; margin: 1px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider { min-height: ${s24}px; border: 2px solid transparent; border-radius: ${s4}px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { background: $border; height: ${s4}px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $raised; border: 2px solid $accent; border-radius: ${s4}px;
    width: ${s8}px; margin: -${s8m}px 0;
}
QSlider::handle:horizontal:hover { background: $selection; }
QSlider::handle:horizontal:disabled { border-color: $border; }
QSlider::sub-page:horizontal:disabled { background: $border; }

QProgressBar {
    background: $sunken; border: none; border-radius: 2px; max-height: ${s4}px;
    min-height: ${s4}px;
}
QFrame#tray > QProgressBar { background: $border; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: ${s4}px; }
QMenu { background: $raised; border: 1px solid $border; padding: ${s4}px; }
QMenu::item { padding: ${s4}px ${s16}px; }
QMenu::item:selected { background: $selection; }
""")
_CELL_PX: Final = 3  # Qt: PM_FocusFrameHMargin + 1


def style_sheet(roles: Mapping[Role, str], measures: Measures) -> str:
    """The sheet in these colours; `s8m` is a step less the pixel a focus border takes. `s4p` to
    `s4o` are a step of 4 by pixels more and less: Qt adds other heights to buttons, fields and spin
    boxes, which stand in one line. `cell` is a step less what Qt leaves free in a cell anyway, so
    that words stand below their title."""
    values: dict[str, str] = {}
    for role, color in roles.items():
        name = role.value.replace(" ", "_")
        values["pass_" if name == "pass" else name] = color
    for size in (4, 8, 12, 16, 24):
        values[f"s{size}"] = str(measures.step(size))
        values[f"s{size}m"] = str(max(measures.step(size) - 1, 0))
    shade = "dark" if roles is DARK else "light"
    for name in ("chevron", "check", "dash", "dot", "switch-on", "switch-off"):
        picture = shipped_resources() / "icons" / f"{name}-{shade}.svg"
        values[name.replace("-", "_")] = picture.as_posix()
    for name, more in (("s4p", 1), ("s4n", -2), ("s4o", -3)):
        values[name] = str(max(measures.step(4) + more, 0))
    values["cell"] = str(max(measures.step(8) - _CELL_PX, 0))
    values["half"] = str((measures.step(12) + 2) // 2)
    return _SHEET.substitute(values)
