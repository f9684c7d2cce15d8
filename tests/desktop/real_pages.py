"""The README's pictures: one tour through the real window, on the real core, with what ships.

Run by `screenshots.py FOLDER real-pages`. Every figure in them is measured while it runs, the
"cloud" model is the program's own server on the loopback, and all of it lies in one neutral folder.
"""

from __future__ import annotations

import csv
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from leastwise.core import Core
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.playground.model_picker import cloud_model
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.cloud import CloudKind, CloudProvider
from leastwise.domain.playground import ColumnKind, ColumnModel
from leastwise.domain.serving import ServeOptions, ServerEvent, ServerReady
from leastwise.paths import Paths, shipped_models, shipped_resources
from leastwise.settings import Settings

if TYPE_CHECKING:
    from leastwise.desktop.pages.cloud.page import CloudPage
    from leastwise.desktop.pages.decision.page import DecisionPage
    from leastwise.desktop.pages.playground.page import PlaygroundPage

SIZE: Final = (1280, 800)
COLOURS: Final = 32
REFERENCE: Final = "triage-1.1M-Q8_0"
ASKED: Final = ("triage-351k-Q8_0", "triage-1.1M-Q8_0")
MEASURED: Final = ("triage-123k-Q8_0", "triage-351k-Q8_0", "triage-1.1M-Q8_0")
SYSTEM: Final = (
    "Answer in JSON: category (delivery, damaged, wrong_item, refund, billing, cancel, account), "
    "order (123-456), urgency (low, normal, high), date ordered (ISO; day first), "
    "amount_cents paid. Missing: null."
)
ASKING: Final = (
    "Where is my parcel? Nothing has arrived here. I made order {{number}} on 5 August 2026 "
    "for 49.90 EUR. Please hurry, I need it right now."
)
SECOND_TASK: Final = """description: How urgent a message is
prompts:
  - file://prompt.json
tests: file://cases.csv
"""
SECOND_BAR: Final = """[suite]
name = "Urgency"

[bar]
pass_rate = 0.9

[generation]
max_tokens = 96
"""


def house(name: str) -> Path:
    """A model that ships."""
    return shipped_models() / "house" / f"{name}.gguf"


def small(picture: Path) -> None:
    """Write a picture again with few colours: the commonest of its own, and some from all over.

    So large areas keep their exact colour, and rare marks, such as those of what fails, theirs.
    """
    with Image.open(picture) as full:
        whole = full.convert("RGB")
    counted = cast("list[tuple[int, tuple[int, int, int]]]", whole.getcolors(1 << 24))
    common = [colour for _, colour in sorted(counted, reverse=True)[: COLOURS // 2]]
    others = COLOURS - len(common)
    spread = whole.quantize(others, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    palette = Image.new("P", (1, 1))
    chosen = [value for colour in common for value in colour]
    palette.putpalette([*chosen, *(spread.getpalette("RGB") or [])[: 3 * others]])
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(picture, optimize=True)


class Tour:
    """The window on a core with a data directory of its own; `shoot` writes a picture."""

    def __init__(self, theme: Theme, folder: Path, home: Path) -> None:
        self.theme, self.folder = theme, folder
        self.core = Core(Paths(home), Settings())
        memory = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(theme, self.core, memory)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.start()

    def wait(self, what: str, done: Callable[[], object], limit_s: float = 300.0) -> None:
        """Let the event loop run until `done`. Raises TimeoutError."""
        deadline = time.monotonic() + limit_s
        while not done():
            if time.monotonic() > deadline:
                raise TimeoutError(what)
            QApplication.processEvents()
            time.sleep(0.005)

    def settle(self, for_s: float = 1.0) -> None:
        """Let what was asked for come, and be painted."""
        end = time.monotonic() + for_s
        self.wait("a moment", lambda: time.monotonic() > end)

    def finish(self, page: Page) -> None:
        """Do the page's main action to its end, agreeing to what it asks."""
        page.do_main_action()
        self.wait("a run begins", lambda: page.busy)
        self.wait(f"{page.title} ends", lambda: self.agree() or not page.busy, limit_s=900)
        self.settle()

    def agree(self) -> bool:
        """Agree to what is asked, if anything is; never an end of waiting by itself."""
        if self.window.consent.dialog is not None:
            self.window.consent.dialog.accept()
        return False

    def go(self, name: str) -> Page:
        """Open a page."""
        page = self.window.pages.named(name)
        self.window.open_page(self.window.pages.index(page))
        self.settle()
        return page

    def shoot(self, name: str, shown: QWidget | None = None) -> None:
        """Write what is shown as a picture."""
        picture = self.folder / f"{name}.png"
        (shown or self.window).grab().save(str(picture))
        small(picture)

    def close(self) -> None:
        """Close the window and the core."""
        self.window.close()
        self.core.close()


def first_start(tour: Tour) -> None:
    """What is asked on a fresh data directory, at the step of the task."""
    tour.wait("the suite and the models are there", tour.window.find_page.find_button.isEnabled)
    tour.window.greet()
    tour.wait("it is greeted", lambda: tour.window.first_start.guide)
    guide = tour.window.first_start.guide
    assert guide is not None
    tour.settle()
    guide.show_step(guide.task)
    tour.settle()
    tour.shoot("first-start", guide)
    guide.reject()


def machine(tour: Tour) -> None:
    """Measured first, so that speeds are predicted from then on."""
    page = tour.go("machine")
    tour.finish(page)
    tour.shoot("machine")


def find(tour: Tour, picture: str = "find") -> None:
    """The ladder that ships, walked, with a failed case looked at."""
    page = tour.window.find_page
    tour.go("find")
    tour.wait("the suite and the models are there", page.find_button.isEnabled)
    tour.finish(page)
    walk = page.walk
    answer = walk.answer if walk is not None and walk.answer is not None else 0
    strip = page.result.ladder.rows[answer].strip
    strip.setFocus()
    strip.step(1, failed_only=True)
    tour.settle()
    tour.shoot(picture)


def find_in_the_dark(tour: Tour) -> None:
    """The same in a window that was dark from its start; the answers are there already."""
    find(tour, "find-dark")


def playground(tour: Tour) -> None:
    """One message, two models that ship."""
    page = cast("PlaygroundPage", tour.go("playground"))
    tour.wait("models are offered", lambda: page.columns.columns)
    page.columns.show_models(
        [ColumnModel(ColumnKind.LOCAL, str(house(name)), name) for name in ASKED]
    )
    page.editor.system.setPlainText(SYSTEM)
    page.editor.text.setPlainText(ASKING)
    page.editor.variables.fields["number"].setPlainText("474-008")
    page.do_main_action()
    columns = page.columns.columns
    tour.wait("both answer", lambda: all(one.log.turns and not one.running for one in columns))
    tour.settle(2.0)
    tour.shoot("playground")


def bench(tour: Tour) -> None:
    """Three models that ship, seven times each."""
    page = tour.window.bench_page
    tour.go("bench")
    known = [candidate.model.path for candidate in page.setup.models.candidates]
    page.setup.models.include_only({path for path in known if Path(path).stem in MEASURED})
    page.setup.bar.prompts.setText("64,256")
    page.setup.bar.outputs.setText("64")
    page.setup.bar.depths.setText("0,256")
    page.setup.bar.repetitions.setValue(7)
    tour.finish(page)
    table = page.stack.result.table
    table.setCurrentIndex(table.model().index(2, 2))
    tour.settle()
    tour.shoot("bench")


def second_task(folder: Path, cases: int) -> None:
    """The shipped messages with one check, as a task of the user's."""
    shipped = shipped_resources() / "suites" / "support-triage"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(shipped / "prompt.json", folder)
    (folder / "promptfooconfig.yaml").write_text(SECOND_TASK, encoding="utf-8")
    (folder / "leastwise.toml").write_text(SECOND_BAR, encoding="utf-8")
    with (shipped / "cases.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))[:cases]
    with (folder / "cases.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(("message", "__expected"))
        for row in rows:
            urgency = row["__description"].partition(" urgency")[0].rpartition(" ")[2]
            writer.writerow((row["message"], f'contains:"urgency":"{urgency}"'))


def tasks(tour: Tour) -> None:
    """A second task is run, and then gets more cases."""
    folder = tour.core.paths.suites / "urgency"
    second_task(folder, 60)
    page = tour.window.tasks_page
    tour.go("tasks")
    tour.wait("both tasks are there", lambda: len(page.table.shown_rows) == 2)
    row = next(one for one in page.table.shown_rows if one.task.path == str(folder))
    page.run_tasks([row.task])
    tour.wait("the second task is run", lambda: not page.busy, limit_s=900)
    second_task(folder, 72)
    tour.go("find")
    tour.go("tasks")
    judged = lambda: all(one.task.stale is not None for one in page.table.shown_rows)  # noqa: E731
    tour.wait("answers are judged", judged)
    page.table.choose_row(next(o for o in page.table.shown_rows if o.task.path == str(folder)))
    tour.settle()
    tour.shoot("tasks")


def cloud_and_decision(tour: Tour) -> None:
    """A reference that the program serves itself, on the loopback."""
    ready = threading.Event()
    address: list[str] = []

    def take(event: ServerEvent) -> None:
        if isinstance(event, ServerReady):
            address.append(event.address)
            ready.set()

    with tour.core.serving.start(house(REFERENCE), ServeOptions(), take, Cancellation()):
        tour.wait("the server is up", ready.is_set)
        tour.core.cloud.shelf.add(
            CloudProvider("own-server", CloudKind.OPENAI, address[0], REFERENCE, free=True)
        )
        reference = f"own-server/{REFERENCE}"
        ask_once(tour, reference)
        page = cast("DecisionPage", tour.go("decision"))
        tour.wait("a reference is offered", page.decide_button.isEnabled)
        page.setup.choose_cloud(reference)
        tour.settle()
        tour.finish(page)
        tour.shoot("decision")


def ask_once(tour: Tour, reference: str) -> None:
    """The provider is tested and asked once in the Playground: what the first requests are."""
    cloud = cast("CloudPage", tour.go("cloud"))
    (state,) = tour.core.cloud.providers()
    cloud.test(state)
    tour.wait("the provider answers", lambda: tour.agree() or not cloud.busy)
    page = cast("PlaygroundPage", tour.go("playground"))
    page.columns.show_models([cloud_model(reference)])
    column = page.columns.columns[0]
    before = len(column.log.turns)
    page.do_main_action()
    tour.wait("it answers", lambda: tour.agree() or len(column.log.turns) > before)
    tour.wait("to its end", lambda: not page.busy)
    tour.go("cloud")
    tour.shoot("cloud")
    tour.go("network")
    tour.settle(2.0)
    tour.shoot("network")


def models(tour: Tour) -> None:
    """What ships and the catalogue, on this computer as it was measured."""
    page = tour.window.models_page
    tour.go("models")
    ready = lambda: page.shelf.catalogue and not page.gathering.listing.running  # noqa: E731
    tour.wait("the catalogue is there", ready)
    tour.settle(2.0)
    rows = [row for row in page.table.shown_rows if "/Qwen3-4B-GGUF" in row.reference]
    page.table.choose_row((rows or page.table.shown_rows)[0])
    page.table.scrollTo(page.table.currentIndex(), page.table.ScrollHint.PositionAtCenter)
    tour.settle(2.0)
    tour.shoot("models")


def suites(tour: Tour) -> None:
    """The suite that ships, open in the editor."""
    page = tour.window.suites_page
    tour.go("suites")
    page.open_suite(shipped_resources() / "suites" / "support-triage")
    tour.wait("the suite is open", lambda: page.settled and page.editing.draft is not None)
    tour.settle(2.0)
    tour.shoot("suites")


def history(tour: Tour) -> None:
    """The runs of this tour."""
    page = tour.window.history_page
    tour.go("history")
    tour.wait("the runs are listed", lambda: page.table.shown_rows)
    page.table.selectRow(0)
    tour.settle()
    tour.shoot("history")


def settings(tour: Tour) -> None:
    """The settings, by group."""
    page = tour.go("settings")
    tour.wait("the settings are there", lambda: page.settled)
    tour.settle()
    tour.shoot("settings")


def help_window(tour: Tour) -> None:
    """What F1 shows."""
    tour.window.help_desk.open_page("verdict")
    tour.settle()
    shown = tour.window.help_desk.window
    assert shown is not None
    shown.resize(*SIZE)
    tour.settle()
    tour.shoot("help", shown)
    shown.close()


PAGES: Final = (
    first_start,
    machine,
    find,
    tasks,
    playground,
    bench,
    cloud_and_decision,
    models,
    suites,
    history,
    settings,
    help_window,
)


def real_pages(theme: Theme, folder: Path) -> None:
    """Every page, each after what it needs, in two windows on one data directory."""
    home = Path(tempfile.gettempdir()) / "leastwise"  # it is seen in pictures
    home.mkdir()
    try:
        for colours, pages in (("light", PAGES), ("dark", (find_in_the_dark,))):
            theme.choose(colours)
            tour = Tour(theme, folder, home)
            try:
                for page in pages:
                    page(tour)
                if tour.core.machine_speed() is None:
                    sys.stderr.write("Too busy to be measured: make them on a quiet machine.\n")
            finally:
                tour.close()
    finally:
        shutil.rmtree(home)
