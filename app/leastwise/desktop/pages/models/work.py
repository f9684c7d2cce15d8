"""All that is done with model files from the window, joined to the page that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.actions import ModelActions
from leastwise.desktop.pages.models.deeds import ModelDeeds
from leastwise.desktop.pages.models.library_menu import LibraryMenu
from leastwise.desktop.pages.models.one_deed import OneDeed
from leastwise.desktop.pages.models.store_deeds import StoreDeeds


class ModelWork(QObject):
    """`library_changed` follows once other models are here than before."""

    library_changed = Signal()

    def __init__(
        self,
        core: CoreCalls,
        jobs: Jobs,
        bridge: Bridge,
        actions: ModelActions,
        library: LibraryMenu,
        desk: DownloadDesk,
    ) -> None:
        super().__init__(actions)
        self.deed = OneDeed(jobs, bridge, actions)
        self.deeds = ModelDeeds(core, jobs, self.deed, desk)
        self.store_deeds = StoreDeeds(core, self.deed, desk)
        self.deeds.library_changed.connect(self.library_changed)
        self.store_deeds.library_changed.connect(self.library_changed)
        library.import_wanted.connect(actions.ask_files)
        library.discover_wanted.connect(self.store_deeds.discover)
        library.verify_wanted.connect(self.store_deeds.verify)
        library.move_wanted.connect(self.store_deeds.ask_folder)
