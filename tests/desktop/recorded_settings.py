"""The real settings over the recorded core's own data directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leastwise.settings import SettingValue
from leastwise.upkeep.settings_desk import SettingsDesk

if TYPE_CHECKING:
    from tests.desktop.recorded_core import RecordedCore


def real_settings(core: RecordedCore) -> SettingsDesk:
    """The desk that a core has."""

    def take(name: str, value: SettingValue) -> None:
        core.settings = core.settings.with_typed(name, value)

    return SettingsDesk(
        core.paths.settings_file,
        lambda: core.settings,
        take,
        lambda on: core.network.go_offline(on=on),
        lambda: core.network.offline,
    )
