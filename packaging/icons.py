"""Draw the program's icon in each size from its SVG: python icons.py FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from bundle import ICON_SIZES, ROOT
from PIL import Image
from PySide6.QtGui import QGuiApplication, QIcon


def main(folder: Path) -> None:
    """PNG in each size, and what macOS and Windows want."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "leastwise.svg"))
    for size in ICON_SIZES:
        icon.pixmap(size).save(str(folder / f"leastwise-{size}.png"))
    del application
    largest = Image.open(folder / f"leastwise-{ICON_SIZES[-1]}.png")
    largest.save(folder / "leastwise.ico", sizes=[(s, s) for s in ICON_SIZES if s <= 256])
    largest.save(folder / "leastwise.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
