"""What a colour is for, and its value in light and in dark."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """What a colour means. Text keeps 4.5:1 and marks 3:1 against every ground they stand on.

    BORDER only parts what is told apart otherwise; what must be seen has OUTLINE.
    """

    TEXT = "text"
    MUTED = "muted"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    QUIET = "quiet"
    BORDER = "border"
    OUTLINE = "outline"
    ACCENT = "accent"
    ON_ACCENT = "on accent"
    PASS = "pass"  # noqa: S105 - a colour's role, no secret
    FAIL = "fail"
    UNSURE = "unsure"
    PASS_TINT = "pass tint"  # noqa: S105 - a colour's role, no secret
    FAIL_TINT = "fail tint"
    UNSURE_TINT = "unsure tint"
    SELECTION = "selection"
    SERIES_1 = "series 1"
    SERIES_2 = "series 2"
    SERIES_3 = "series 3"
    SERIES_4 = "series 4"
    SERIES_5 = "series 5"
    SERIES_6 = "series 6"


LIGHT: Final[Mapping[Role, str]] = {
    Role.TEXT: "#1b1e22",
    Role.MUTED: "#585e66",
    Role.SURFACE: "#f6f6f4",
    Role.RAISED: "#ffffff",
    Role.SUNKEN: "#ecece9",
    Role.QUIET: "#e9ebee",
    Role.BORDER: "#d9d9d5",
    Role.OUTLINE: "#82868b",
    Role.ACCENT: "#26334d",
    Role.ON_ACCENT: "#ffffff",
    Role.PASS: "#0f62c0",
    Role.FAIL: "#a84300",
    Role.UNSURE: "#6c5a88",
    Role.PASS_TINT: "#e8f0fb",
    Role.FAIL_TINT: "#fbeee4",
    Role.UNSURE_TINT: "#f0ecf5",
    Role.SELECTION: "#dfe4ee",
    Role.SERIES_1: "#2f5fb3",
    Role.SERIES_2: "#a85a00",
    Role.SERIES_3: "#00796b",
    Role.SERIES_4: "#a3247a",
    Role.SERIES_5: "#5f7700",
    Role.SERIES_6: "#7a5c4b",
}

DARK: Final[Mapping[Role, str]] = {
    Role.TEXT: "#e9e9e6",
    Role.MUTED: "#a7acb3",
    Role.SURFACE: "#17191c",
    Role.RAISED: "#202327",
    Role.SUNKEN: "#101214",
    Role.QUIET: "#2c3036",
    Role.BORDER: "#363b41",
    Role.OUTLINE: "#7b8189",
    Role.ACCENT: "#c6d2e8",
    Role.ON_ACCENT: "#17191c",
    Role.PASS: "#74b3ff",
    Role.FAIL: "#ff9d52",
    Role.UNSURE: "#bda9da",
    Role.PASS_TINT: "#1b2a3d",
    Role.FAIL_TINT: "#3a281a",
    Role.UNSURE_TINT: "#2c2736",
    Role.SELECTION: "#333b4a",
    Role.SERIES_1: "#82b1ff",
    Role.SERIES_2: "#f2a65a",
    Role.SERIES_3: "#4fc3b0",
    Role.SERIES_4: "#f08ac0",
    Role.SERIES_5: "#b6cf4a",
    Role.SERIES_6: "#cdb3a1",
}

SERIES: Final = (
    Role.SERIES_1,
    Role.SERIES_2,
    Role.SERIES_3,
    Role.SERIES_4,
    Role.SERIES_5,
    Role.SERIES_6,
)
