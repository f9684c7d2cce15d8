"""Icons from the Phosphor set, in the theme's colours. Loading it takes a third of a second,
so it happens after the window is shown."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from leastwise.desktop.theme.roles import Role
from leastwise.desktop.theme.theme import Theme


def icon(theme: Theme, name: str, role: Role = Role.TEXT) -> QIcon:
    """The Phosphor icon called `name`, in the colour of `role`."""
    import qtawesome  # type: ignore[import-untyped]

    loaded = qtawesome.icon(f"ph.{name}", color=theme.color(role).name())
    assert isinstance(loaded, QIcon)
    return loaded
