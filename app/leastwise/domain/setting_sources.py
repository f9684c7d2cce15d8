"""Where a setting's value comes from."""

from __future__ import annotations

from enum import StrEnum


class SettingSource(StrEnum):
    """The declaration, the user's file, or a variable of the environment."""

    DEFAULT = "default"
    FILE = "file"
    ENVIRONMENT = "environment"
