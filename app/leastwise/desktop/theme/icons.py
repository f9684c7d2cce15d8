"""Icons from the Phosphor set, in the theme's colours.

The font is the one that QtAwesome carries. Its own code is not used: with the layer below it that
makes every type of Qt, a fifth of a second and 20 MB that a window with a dozen icons can do
without.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPixmap

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme

_RATIOS: Final = (1, 2, 3)


def icon(theme: Theme, name: str, side_px: int, role: Role = Role.TEXT, after_px: int = 0) -> QIcon:
    """The Phosphor icon called `name`, in the colour of `role`, sharp on any screen.

    `after_px` stay free at its right: a style leaves less between icon and words than we want.
    """
    font, sign = QFont(_family()), chr(int(_signs()[name], 16))
    font.setPixelSize(side_px)
    found = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap((side_px + after_px) * ratio, side_px * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(theme.color(role))
        painter.drawText(QRectF(0, 0, side_px, side_px), Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()
        found.addPixmap(pixmap)
    return found


@cache
def _family() -> str:
    """Make the font known to Qt; its name."""
    number = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _signs() -> dict[str, str]:
    """The sign of each icon, as a hexadecimal number."""
    return dict(json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8")))


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    assert spec is not None
    folders = list(spec.submodule_search_locations or ())
    return next(path for folder in folders for path in Path(folder, "fonts").glob(pattern))
