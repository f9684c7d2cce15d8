"""What every command that works needs: the core over the user's data, and the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leastwise.core import Core


def open_core() -> Core:
    """The core under the user's settings. Raises BadInput for settings that are malformed."""
    from leastwise.core import Core
    from leastwise.log import start_log
    from leastwise.paths import user_paths
    from leastwise.settings import Settings

    paths = user_paths()
    start_log(paths.log_file)
    return Core(paths, Settings.load(paths.settings_file))
