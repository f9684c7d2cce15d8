"""What every command that works needs: the core over the user's data, and the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from leastwise.core import Core


def open_core() -> Core:
    """The core under the user's settings, offline also where the command line says --offline.

    Raises BadInput for settings that are malformed, also in the environment.
    """
    from leastwise.core import Core
    from leastwise.log import start_log
    from leastwise.paths import user_paths
    from leastwise.settings import Settings
    from leastwise.upkeep.environment import with_environment

    paths = user_paths()
    start_log(paths.log_file)
    settings = with_environment(Settings.load(paths.settings_file))
    return Core(paths, settings.with_value("offline", "on") if _is_told_offline() else settings)


def _is_told_offline() -> bool:
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.find_root().params.get("offline"))
