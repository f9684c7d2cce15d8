"""What a page is made of and what it may reach beyond itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings

from leastwise.desktop.adding import Adding
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.cloud.consent import Consent
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.offline import OfflineState
from leastwise.desktop.page_stack import PageStack
from leastwise.desktop.sidebar import Sidebar
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.work.work_deeds import WorkDeeds

if TYPE_CHECKING:
    from leastwise.desktop.core_calls import CoreCalls
    from leastwise.desktop.pages.find.page import FindPage


@dataclass(frozen=True)
class Surroundings:
    """`open_page` shows the page of a name."""

    theme: Theme
    core: CoreCalls
    jobs: Jobs
    bridge: Bridge
    memory: QSettings
    pages: PageStack
    sidebar: Sidebar
    downloads: DownloadDesk
    adding: Adding
    consent: Consent
    work: WorkDeeds
    open_page: Callable[[str], None]
    offline: OfflineState

    @property
    def find_page(self) -> FindPage:
        """The page that is always there."""
        return cast("FindPage", self.pages.named("find"))
