"""The pages: one entry each, with what makes it and joins it to the others.

A page is made when it is first shown, so its modules are imported where it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, Qt

from leastwise.desktop.language.marked import marked
from leastwise.desktop.pages.page import Page
from leastwise.desktop.wording import sentence
from leastwise.domain.messages import Message, say

if TYPE_CHECKING:
    from leastwise.desktop.pages.tasks.page import TasksPage
    from leastwise.desktop.surroundings import Surroundings
    from leastwise.domain.candidates import Candidate
    from leastwise.domain.history import FindRequest


@dataclass(frozen=True)
class PageEntry:
    """`name` is what code and its package under `pages` call it; `kind`, its class, is the context
    of its title."""

    name: str
    kind: str
    source: str
    icon: str
    make: Callable[[Surroundings], Page]

    @property
    def title(self) -> str:
        """As the sidebar has it, in the user's language."""
        return QCoreApplication.translate(self.kind, self.source)


def _find(around: Surroundings) -> Page:
    from leastwise.desktop.pages.find.page import FindPage

    core, jobs, bridge, confirm = around.core, around.jobs, around.bridge, around.consent.confirm
    page = FindPage(around.theme, core, jobs, bridge, around.memory, confirm)
    page.add_wanted.connect(partial(around.adding.ask, page.error.tell))

    def queue(request: FindRequest) -> None:
        """Put it into the queue, which is on the Tasks page."""
        tasks = cast("TasksPage", around.pages.named("tasks"))
        if tasks.elsewhere():
            page.error.tell(say("bench.in_use"))
        else:
            tasks.run_asked(request)
            page.say_queued(tasks.queue.unfinished)

    def tell(done: Message) -> None:
        page.summary.say(sentence(done))

    page.queue_wanted.connect(queue)
    around.work.listen(page.work_button, tell, page.error.tell)
    return page


def _tasks(around: Surroundings) -> Page:
    from leastwise.desktop.pages.tasks.page import TasksPage

    return TasksPage(around.theme, around.core, around.jobs, around.bridge, around.memory)


def _models(around: Surroundings) -> Page:
    from leastwise.desktop.pages.models.page import ModelsPage
    from leastwise.desktop.pages.models.work import ModelWork

    core, jobs, bridge = around.core, around.jobs, around.bridge
    page = ModelsPage(around.theme, core, jobs, bridge, around.memory)
    find = around.find_page

    def make_known(candidates: Sequence[Candidate]) -> None:
        page.add_known(candidate.model.path for candidate in candidates)

    def join() -> None:
        work = ModelWork(core, jobs, bridge, page.details.buttons, page.library, around.downloads)
        page.work = work
        work.deed.elsewhere = lambda: around.pages.busy is not None
        page.asking_hub.connect(around.sidebar.show_asking)
        page.download_wanted.connect(around.downloads.add)
        page.details.buttons.serve_wanted.connect(around.work.serve_model)
        page.details.buttons.play_wanted.connect(partial(_play, around))
        work.library_changed.connect(page.resume)
        work.library_changed.connect(find.refresh)
        around.downloads.arrived.connect(page.resume)
        make_known(find.candidates.candidates)
        find.shelf.candidates_known.connect(make_known)

    page.built.connect(join)
    return page


def _play(around: Surroundings, reference: str) -> None:
    """Open the Playground with a model in its first column."""
    from leastwise.desktop.pages.playground.model_picker import local_model
    from leastwise.desktop.pages.playground.page import PlaygroundPage

    around.open_page("playground")
    columns = cast(PlaygroundPage, around.pages.named("playground")).columns
    if not columns.running:
        columns.choose_first(local_model(reference))


def _playground(around: Surroundings) -> Page:
    from leastwise.desktop.pages.playground.page import PlaygroundPage

    page = PlaygroundPage(
        around.theme,
        around.core,
        around.jobs,
        around.bridge,
        around.memory,
        around.consent.confirm,
    )
    page.models_wanted.connect(lambda: around.open_page("models"))
    page.case_wanted.connect(
        lambda new: around.adding.ask_of(page.error.tell, new.case, new.answer, new.prompt)
    )
    return page


def _suites(around: Surroundings) -> Page:
    from leastwise.desktop.pages.suites.page import SuitesPage

    page = SuitesPage(around.theme, around.core, around.jobs, around.memory)
    around.adding.added.connect(page.take_added)
    find = around.find_page
    page.suites_changed.connect(find.shelf.list_suites)

    def find_with(suite: str) -> None:
        around.open_page("find")
        if not find.busy:
            find.shelf.load_suite(suite)

    page.find_wanted.connect(find_with)
    around.work.listen_suites(page.tuning_wanted, page.tell_done, page.error.tell)
    return page


def _bench(around: Surroundings) -> Page:
    from leastwise.desktop.pages.bench.page import BenchPage

    page = BenchPage(around.theme, around.core, around.jobs, around.bridge, around.memory)
    find = around.find_page

    def join() -> None:
        page.setup.files_added.connect(find.add_models)
        if find.candidates.candidates:
            page.show_candidates(find.candidates.candidates)
        # In a turn of its own: both pages lay out their tables.
        queued = Qt.ConnectionType.QueuedConnection
        find.shelf.candidates_known.connect(page.show_candidates, queued)

    page.built.connect(join)
    return page


def _decision(around: Surroundings) -> Page:
    from leastwise.desktop.pages.decision.page import DecisionPage

    confirm = around.consent.confirm
    page = DecisionPage(
        around.theme, around.core, around.jobs, around.bridge, around.memory, confirm
    )
    page.add_wanted.connect(partial(around.adding.ask, page.error.tell))
    around.work.listen(page.work_button, page.tell_done, page.error.tell)
    return page


def _history(around: Surroundings) -> Page:
    from leastwise.desktop.pages.history.page import HistoryPage

    page = HistoryPage(around.theme, around.core, around.jobs, around.memory)
    page.add_wanted.connect(partial(around.adding.ask, page.error.tell))
    around.work.listen(page.work_button, page.tell_done, page.error.tell)
    return page


def _machine(around: Surroundings) -> Page:
    from leastwise.desktop.pages.machine.page import MachinePage

    return MachinePage(around.theme, around.core, around.jobs, around.bridge)


def _cloud(around: Surroundings) -> Page:
    from leastwise.desktop.pages.cloud.page import CloudPage

    return CloudPage(around.theme, around.core, around.jobs, around.consent, around.memory)


def _network(around: Surroundings) -> Page:
    from leastwise.desktop.pages.network.page import LogPage

    return LogPage(around.theme, around.core, around.jobs, around.memory)


def _settings(around: Surroundings) -> Page:
    from leastwise.desktop.pages.settings.page import SettingsPage

    page = SettingsPage(around.theme, around.core, around.jobs, around.memory)

    def take(name: str, value: object) -> None:
        """What the core does not do by itself."""
        if name == "theme":
            around.theme.choose(str(value))
            around.sidebar.mark_colours(str(value))
        elif name == "text_percent":
            around.theme.scale_text(int(str(value)))
        elif name == "offline":
            around.offline.changed.emit()

    def move() -> None:
        from leastwise.desktop.pages.models.page import ModelsPage

        around.open_page("models")
        work = cast("ModelsPage", around.pages.named("models")).work
        if work is not None:
            work.store_deeds.ask_folder()

    page.taken.connect(take)
    page.move_wanted.connect(move)
    return page


PAGES: Final = (
    PageEntry("find", "FindPage", marked("Find"), "magnifying-glass", _find),
    PageEntry("tasks", "TasksPage", marked("Tasks"), "table", _tasks),
    PageEntry("playground", "PlaygroundPage", marked("Playground"), "chats", _playground),
    PageEntry("suites", "SuitesPage", marked("Suites"), "check-square", _suites),
    PageEntry("decision", "DecisionPage", marked("Decision"), "scales", _decision),
    PageEntry("history", "HistoryPage", marked("History"), "clock-counter-clockwise", _history),
    PageEntry("models", "ModelsPage", marked("Models"), "cube", _models),
    PageEntry("bench", "BenchPage", marked("Bench"), "gauge", _bench),
    PageEntry("machine", "MachinePage", marked("Machine"), "cpu", _machine),
    PageEntry("cloud", "CloudPage", marked("Cloud"), "cloud", _cloud),
    PageEntry("network", "LogPage", marked("Network"), "arrows-left-right", _network),
    PageEntry("settings", "SettingsPage", marked("Settings"), "gear", _settings),
)
# The work, what it is done with, and what is set up once.
GROUPS_BEGIN: Final = frozenset(
    at for at, entry in enumerate(PAGES) if entry.name in ("models", "cloud")
)
