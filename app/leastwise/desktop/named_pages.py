"""The window's pages by their names, each with its own type."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from leastwise.desktop.page_stack import PageStack

if TYPE_CHECKING:
    from leastwise.desktop.pages.bench.page import BenchPage
    from leastwise.desktop.pages.cloud.page import CloudPage
    from leastwise.desktop.pages.find.page import FindPage
    from leastwise.desktop.pages.history.page import HistoryPage
    from leastwise.desktop.pages.machine.page import MachinePage
    from leastwise.desktop.pages.models.page import ModelsPage
    from leastwise.desktop.pages.models.work import ModelWork
    from leastwise.desktop.pages.network.page import LogPage
    from leastwise.desktop.pages.settings.page import SettingsPage
    from leastwise.desktop.pages.suites.page import SuitesPage
    from leastwise.desktop.pages.tasks.page import TasksPage


class NamedPages(QWidget):
    """What holds `pages`; a page is made when it is first asked for."""

    pages: PageStack

    @property
    def find_page(self) -> FindPage:
        """Where the smallest that passes is found."""
        return cast("FindPage", self.pages.named("find"))

    @property
    def tasks_page(self) -> TasksPage:
        """The table of tasks."""
        return cast("TasksPage", self.pages.named("tasks"))

    @property
    def models_page(self) -> ModelsPage:
        """The table of models."""
        return cast("ModelsPage", self.pages.named("models"))

    @property
    def model_work(self) -> ModelWork:
        """What is done with model files."""
        work = self.models_page.work
        assert work is not None
        return work

    @property
    def suites_page(self) -> SuitesPage:
        """The suites and their editor."""
        return cast("SuitesPage", self.pages.named("suites"))

    @property
    def bench_page(self) -> BenchPage:
        """Where speed and memory are measured."""
        return cast("BenchPage", self.pages.named("bench"))

    @property
    def history_page(self) -> HistoryPage:
        """The past runs."""
        return cast("HistoryPage", self.pages.named("history"))

    @property
    def machine_page(self) -> MachinePage:
        """This computer."""
        return cast("MachinePage", self.pages.named("machine"))

    @property
    def cloud_page(self) -> CloudPage:
        """The cloud providers."""
        return cast("CloudPage", self.pages.named("cloud"))

    @property
    def log_page(self) -> LogPage:
        """All that went out."""
        return cast("LogPage", self.pages.named("network"))

    @property
    def settings_page(self) -> SettingsPage:
        """Settings, data and log."""
        return cast("SettingsPage", self.pages.named("settings"))
