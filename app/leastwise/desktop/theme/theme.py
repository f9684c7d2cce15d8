"""The look of the window: follows the system's light or dark, or what the user fixed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from leastwise.desktop.theme.measures import Measures, TypeSize
from leastwise.desktop.theme.rescaling import Rescaling
from leastwise.desktop.theme.roles import DARK, LIGHT, Role
from leastwise.desktop.theme.style_sheet import style_sheet


class Theme(QObject):
    """Holds the colours and the size of text in force and tells when they change.

    `choice` is "system", "light" or "dark"; anything else counts as "system".
    `text_percent` is the size of text in percent of the system's.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, choice: str = "system", text_percent: int = 100
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._system_font = application.font()
        self.measures = Measures(self._system_font, text_percent)
        if text_percent != 100:
            application.setFont(self.measures.font(TypeSize.BODY))
        self._roles: Mapping[Role, str] = LIGHT
        self._dressed: list[QWidget] = []
        self._sheet = ""
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._roles is DARK

    def color(self, role: Role) -> QColor:
        """The colour that has this role now."""
        return QColor(self._roles[role])

    def choose(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._apply()

    def dress(self, window: QWidget) -> None:
        """Give a window, and all that is or comes in it, the style sheet.

        The sheet is not the application's: Qt would then tell a whole part of it each time the
        part is put into another, from the innermost layout on, and make a page five times as long.
        """
        self._dressed.append(window)
        window.setStyleSheet(self._sheet)

    def scale_text(self, percent: int) -> None:
        """Show all text, and what is measured by it, in this size from now on."""
        old = self.measures.percent
        if percent == old:
            return
        self.measures.scale_to(percent)
        self._application.setFont(self.measures.font(TypeSize.BODY))
        self._paint()
        rescaling = Rescaling(old, percent)
        for window in self._application.topLevelWidgets():
            if window.parentWidget() is None:  # a dialog is taken with the window that it is of
                rescaling.take(window)
        self.changed.emit()

    def stop(self) -> None:
        """Stop following the system; for a theme that ends before its application."""
        self._application.setFont(self._system_font)
        self._application.styleHints().colorSchemeChanged.disconnect(self._apply)

    def _apply(self) -> None:
        system = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = {"light": False, "dark": True}.get(self._choice, system)
        self._roles = DARK if dark else LIGHT
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        self._application.setPalette(self._palette())
        self._sheet = style_sheet(self._roles, self.measures)
        self._dressed = [window for window in self._dressed if isValid(window)]
        for window in self._dressed:
            window.setStyleSheet(self._sheet)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for group in (QPalette.ColorRole.Window, QPalette.ColorRole.Button):
            palette.setColor(group, self.color(Role.SURFACE))
        pairs = {
            QPalette.ColorRole.WindowText: Role.TEXT,
            QPalette.ColorRole.Text: Role.TEXT,
            QPalette.ColorRole.ButtonText: Role.TEXT,
            QPalette.ColorRole.Base: Role.RAISED,
            QPalette.ColorRole.AlternateBase: Role.SURFACE,
            QPalette.ColorRole.ToolTipBase: Role.RAISED,
            QPalette.ColorRole.ToolTipText: Role.TEXT,
            QPalette.ColorRole.PlaceholderText: Role.MUTED,
            QPalette.ColorRole.Highlight: Role.SELECTION,
            QPalette.ColorRole.HighlightedText: Role.TEXT,
            QPalette.ColorRole.Accent: Role.ACCENT,
            QPalette.ColorRole.Link: Role.PASS,
            QPalette.ColorRole.Mid: Role.BORDER,
            QPalette.ColorRole.Light: Role.RAISED,
            QPalette.ColorRole.Midlight: Role.RAISED,
            QPalette.ColorRole.Dark: Role.OUTLINE,
            QPalette.ColorRole.Shadow: Role.OUTLINE,
        }
        for target, role in pairs.items():
            palette.setColor(target, self.color(role))
        for target in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color(Role.MUTED))
        return palette
