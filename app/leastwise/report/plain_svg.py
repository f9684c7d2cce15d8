"""What the charting library draws, as SVG with no script and no style of its own."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from typing import Any, Final
from xml.etree import ElementTree as ET

WIDTH: Final = 640
HEIGHT: Final = 340
_FAINT: Final = "#8a929b"
_DROPPED: Final = frozenset({"defs", "desc", "title"})
_DASHES: Final = (("bar", "6 4"), ("stopped", "2 3"), ("by-lot", "6 4"), ("at-best", "2 3"))


def charting() -> Any:
    """The charting library, imported where a chart is drawn."""
    import pygal

    # Its hook for maps, which are not drawn here, makes Python 3.11 warn of each failed import.
    hook = pygal.PluginImportFixer
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, hook)]
    return pygal


def ticks(most: float) -> list[float]:
    """Four to ten round figures from 0 on."""
    power = 10 ** math.floor(math.log10(most))
    step = next(power * part for part in (0.1, 0.2, 0.5, 1, 2) if most / (power * part) <= 10)
    return [step * i for i in range(math.floor(most / step) + 1)]


def plain_svg(root: Any, kind: Callable[[int], str], title: str) -> str:
    """The drawing alone: its classes are styled by the page, so that it follows light and dark.

    `kind` gives the classes of a series by its number.
    """
    for parent in list(root.iter()):
        for child in list(parent):
            if not isinstance(child.tag, str) or _is_dropped(child):
                parent.remove(child)
    for element in root.iter():
        for attribute in ("id", "style", "onload"):
            element.attrib.pop(attribute, None)
        classes = element.get("class", "").split()
        if "series" in classes:
            element.set("class", f"series {kind(_number(classes))}")
    _dress(root)
    root.set("role", "img")
    root.set("aria-label", title)
    return ET.tostring(root, encoding="unicode")


def _number(classes: Sequence[str]) -> int:
    (number,) = (int(one.removeprefix("serie-")) for one in classes if one.startswith("serie-"))
    return number


def _dress(root: Any) -> None:
    """What a reader without the page's styles needs to see anything; the styles come before it."""
    for element in root.iter():
        classes = element.get("class", "").split()
        if "background" in classes:
            element.set("fill", "none")
        elif element.tag == "text":
            element.set("font-size", "11")
            element.set("fill", "currentColor")
        elif "line" in classes:
            element.set("fill", "none")
            element.set("stroke", "currentColor" if "reactive" in classes else _FAINT)
    for group in root.iter("g"):
        _dress_group(group)


def _dress_group(group: Any) -> None:
    classes = group.get("class", "").split()
    anchor = "end" if "y" in classes else "middle"
    if "axis" in classes or "titles" in classes:
        for text in group.iter("text"):
            text.set("text-anchor", anchor)
    for name, dashes in _DASHES:
        for line in group.iter("path") if name in classes else ():
            line.set("stroke-dasharray", dashes)
    if "stopped" in classes:
        for dot in group.iter("circle"):
            dot.set("visibility", "hidden")


def _is_dropped(element: Any) -> bool:
    """Scripts and styles (both in the definitions), and what only a script would show."""
    overlay = "tooltip-overlay" in element.get("class", "")
    return overlay or element.tag in _DROPPED
