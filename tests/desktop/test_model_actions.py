"""What can be done with the chosen model: download, verify, remove, show in folder, import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from leastwise.core import Core
from leastwise.desktop.bridge import Bridge
from leastwise.desktop.downloads.desk import DownloadDesk
from leastwise.desktop.dropping import dropped_models
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.models.actions import ModelActions
from leastwise.desktop.pages.models.deeds import ModelDeeds, free_bytes
from leastwise.desktop.pages.models.fit_row import FitRow, Where
from leastwise.desktop.pages.models.offers import Offer
from leastwise.desktop.pages.models.one_deed import OneDeed
from leastwise.desktop.pages.models.page import ModelsPage
from leastwise.desktop.pages.models.store_deeds import StoreDeeds
from leastwise.desktop.pages.playground.page import PlaygroundPage
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.downloads import DownloadPhase
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.fits import Fit
from leastwise.domain.known_models import FileState, Place, PlaceKind, Removal, VerifiedFile
from leastwise.domain.messages import say
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings
from tests.desktop.conftest import wait_for_list
from tests.desktop.recorded_core import RecordedCore
from tests.desktop.recorded_downloads import fetching, standing

LIMIT_MS = 60_000
GB = 1_000_000_000
ON_THE_HUB = "acme/Qwen3-32B-GGUF:Q8_0"
HERE = "/models/qwen2.5-1.5b.gguf"
HOUSE = shipped_models() / "house"
Opener = Callable[..., MainWindow]


@pytest.fixture
def models(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    """The Models page, its list complete, on a model that is here."""
    window.open_page(window.pages.index(window.models_page))
    page = window.models_page
    wait_for_list(qtbot, page)
    choose(page, HERE)
    return page


def choose(page: ModelsPage, reference: str) -> None:
    """Put the keyboard on a model."""
    page.table.choose_row(next(row for row in page.rows if row.reference == reference))


def on_the_hub(theme: Theme, size_bytes: int = 5 * GB) -> ModelActions:
    """The buttons of a model on the Hub that was looked up."""
    actions = ModelActions(theme)
    fit = Fit(ON_THE_HUB, "Qwen3-32B", file_bytes=size_bytes)
    actions.show_row(FitRow(ON_THE_HUB, fit, where=Where.HUB, looked_up=True))
    return actions


def answer(button: str, said: list[str]) -> None:
    """Press a button of the question that is about to be asked."""

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press_it)
            return
        said.append(f"{box.text()}\n{box.informativeText()}")
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(50, press_it)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is being done with model files."""
    qtbot.waitUntil(lambda: not window.model_work.deeds.running, timeout=LIMIT_MS)


def test_a_download_tells_its_size_and_what_the_disk_has_left(qtbot: QtBot, theme: Theme) -> None:
    actions = on_the_hub(theme)
    qtbot.addWidget(actions)
    assert actions.download.text() == "Download (5.00 GB)"
    assert actions.verify.isHidden()
    actions.show_room(120 * GB, None)
    assert actions.note.text() == "Leaves 115 GB free on the disk."
    assert actions.download.isEnabled()
    wanted: list[str] = []
    actions.download_wanted.connect(wanted.append)
    actions.download.click()
    assert wanted == [ON_THE_HUB]


def test_a_download_that_cannot_be_says_why(qtbot: QtBot, theme: Theme) -> None:
    actions = on_the_hub(theme)
    qtbot.addWidget(actions)
    actions.show_room(2 * GB, None)
    assert not actions.download.isEnabled()
    assert actions.note.text().startswith(
        "It does not fit the disk: 5.00 GB are needed and 2.00 GB are free."
    )
    assert actions.download.accessibleDescription() == actions.note.text()
    actions.show_room(120 * GB, say("net.offline_setting"))
    assert not actions.download.isEnabled()
    assert "offline" in actions.note.text()
    actions.show_room(120 * GB, None)
    actions.show_download(fetching(ON_THE_HUB))
    assert not actions.download.isEnabled()
    assert actions.note.text() == "It stands among the downloads below."
    actions.show_download(standing(ON_THE_HUB, DownloadPhase.FINISHED))
    assert actions.note.text() == "It is on this computer."
    actions.show_download(None)
    assert actions.download.isEnabled()


def test_a_size_that_is_not_known_is_not_stated(qtbot: QtBot, theme: Theme) -> None:
    actions = on_the_hub(theme, 0)
    qtbot.addWidget(actions)
    actions.show_room(GB, None)
    assert actions.download.text() == "Download"
    assert actions.download.isEnabled()
    assert actions.note.text().startswith("1.00 GB are free on the disk;")


def test_the_button_lines_a_model_up(
    qtbot: QtBot, window: MainWindow, models: ModelsPage, core: RecordedCore
) -> None:
    models.look_up.field.setText(ON_THE_HUB)
    models.look_up.wanted.emit(ON_THE_HUB)
    qtbot.waitUntil(lambda: not models.hub.looking.running, timeout=LIMIT_MS)
    actions = models.details.buttons
    qtbot.waitUntil(actions.download.isVisible, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: bool(actions.note.text()), timeout=LIMIT_MS)
    actions.download.click()
    qtbot.waitUntil(lambda: ("add", ON_THE_HUB) in core.downloads.deeds, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: not actions.download.isEnabled(), timeout=LIMIT_MS)
    qtbot.waitUntil(window.tray.isVisible, timeout=LIMIT_MS)


def test_verifying_tells_what_it_found(
    qtbot: QtBot, window: MainWindow, models: ModelsPage, core: RecordedCore
) -> None:
    actions = models.details.buttons
    core.library.verified = [VerifiedFile("qwen", HERE, FileState.SOUND)]
    actions.verify.click()
    assert not actions.remove.isEnabled()
    settled(qtbot, window)
    assert core.library.deeds == [("verify", HERE)]
    assert actions.note.text() == "Its files are what they were, to the last byte."
    fault = say("model.changed", path=HERE)
    core.library.verified = [VerifiedFile("qwen", HERE, FileState.CHANGED, fault=fault)]
    actions.verify.click()
    settled(qtbot, window)
    assert "does not hold what it should" in actions.error.text
    assert actions.note.text() == ""
    choose(models, models.rows[0].reference)


def test_verifying_is_cancelled_and_waits_for_what_is_measured(
    qtbot: QtBot, window: MainWindow, models: ModelsPage, core: RecordedCore
) -> None:
    actions = models.details.buttons
    core.library.waits = True
    actions.verify.click()
    qtbot.waitUntil(lambda: actions.progress.fraction == 0.25, timeout=LIMIT_MS)
    actions.stop.click()
    settled(qtbot, window)
    assert actions.progress.isHidden()
    assert actions.error.isHidden()
    window.model_work.deed.elsewhere = lambda: True
    actions.verify.click()
    assert "Another page is running models" in actions.error.text
    assert core.library.deeds == [("verify", HERE)]


def test_removing_shows_what_depends_on_it_and_asks(
    qtbot: QtBot, window: MainWindow, models: ModelsPage, core: RecordedCore
) -> None:
    place = Place(PlaceKind.STORE, (HERE,), "qwen", ours=True)
    depends = (say("library.depends_runs", count=3),)
    core.library.removal = Removal("qwen", (place,), (), 986 * 10**6, depends)
    actions = models.details.buttons
    said: list[str] = []
    answer("Keep it", said)
    actions.remove.click()
    qtbot.waitUntil(lambda: bool(said), timeout=LIMIT_MS)
    settled(qtbot, window)
    assert said == [
        (
            f"Remove qwen?\nDeletes {HERE}\nFrees 986 MB\n3 runs measured it; they stay in the "
            "history and cannot be repeated."
        )
    ]
    assert core.library.deeds == [("plan removal", HERE)]
    answer("Remove", said)
    actions.remove.click()
    qtbot.waitUntil(lambda: ("remove", "qwen") in core.library.deeds, timeout=LIMIT_MS)
    settled(qtbot, window)
    assert actions.note.text() == "qwen was removed; 986 MB became free."


def test_what_ships_cannot_be_removed_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    actions = ModelActions(theme)
    qtbot.addWidget(actions)
    actions.show_row(FitRow(str(HOUSE / "triage-35k-Q8_0.gguf")))
    assert not actions.remove.isEnabled()
    assert "ships with the program" in actions.remove.toolTip()
    actions.show_row(FitRow(HERE))
    assert actions.remove.isEnabled()


def test_the_folder_of_a_model_is_opened(
    qtbot: QtBot, models: ModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    models.details.buttons.folder.click()
    assert opened == ["/models"]


def test_files_are_imported_by_link_and_copied_where_that_cannot_be(
    qtbot: QtBot,
    window: MainWindow,
    models: ModelsPage,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = ["/else/where.gguf"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_rest: (chosen, ""))
    cause = say("library.cannot_link", path=chosen[0], detail="no links there")
    core.library.failures = [EnvironmentFault(cause)]
    actions = models.details.buttons
    models.library.import_files.trigger()
    settled(qtbot, window)
    assert "cannot be linked" in actions.error.text
    actions.error._action.click()
    settled(qtbot, window)
    assert core.library.deeds == [
        ("import", chosen[0], "link"),
        ("import", chosen[0], "copy"),
    ]
    assert actions.note.text() == "where is in the store, as a copy that was read back."


def test_a_model_that_is_here_is_tried_in_the_playground(
    qtbot: QtBot, window: MainWindow, models: ModelsPage
) -> None:
    choose(models, HERE)
    assert models.details.buttons.play.objectName() == "primary"
    models.details.buttons.play.click()
    playground = window.pages.named("playground")
    assert isinstance(playground, PlaygroundPage)
    qtbot.waitUntil(lambda: window.page is playground, timeout=LIMIT_MS)
    assert playground.columns.models[0].reference == HERE
    models.details.buttons.play_wanted.emit("/models/3.gguf")
    assert [model.reference for model in playground.columns.models] == ["/models/3.gguf"]


def test_only_model_files_are_taken_from_what_is_dropped() -> None:
    data = QMimeData()
    names = ("/a/model.gguf", "/a/MODEL.GGUF", "/a/notes.txt", "/a/folder")
    urls = [QUrl.fromLocalFile(name) for name in names]
    data.setUrls([*urls, QUrl("https://example.org/x.gguf")])
    assert dropped_models(data) == (Path("/a/model.gguf"), Path("/a/MODEL.GGUF"))
    assert dropped_models(QMimeData()) == ()


def test_the_room_of_a_folder_that_is_not_there_yet_is_that_of_its_disk(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") is not None


def test_a_file_that_is_dropped_is_imported_verified_and_removed_for_real(
    qtbot: QtBot, open_on: Opener, tmp_path: Path
) -> None:
    outside = tmp_path / "mine.gguf"
    outside.write_bytes((HOUSE / "triage-35k-Q8_0.gguf").read_bytes() + b"\0" * 64)
    with Core(Paths(tmp_path / "home"), Settings()) as core:
        window = open_on(core, ready=False)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(outside))])
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPoint(9, 9).toPointF(), action, data, button, keys))
        assert window.page is window.models_page
        settled(qtbot, window)
        actions = window.models_page.details.buttons
        assert "is in the store" in actions.note.text()
        (taken,) = core.paths.models.glob("*/*.gguf")
        page = window.models_page
        qtbot.waitUntil(
            lambda: any(row.reference == str(taken) for row in page.rows), timeout=LIMIT_MS
        )
        choose(page, str(taken))
        actions.verify.click()
        settled(qtbot, window)
        assert actions.note.text() == "Its files are what they were, to the last byte."
        said: list[str] = []
        answer("Remove", said)
        actions.remove.click()
        qtbot.waitUntil(lambda: bool(said), timeout=LIMIT_MS)
        settled(qtbot, window)
        assert not taken.exists()
        assert outside.exists()
        qtbot.waitUntil(
            lambda: all(row.reference != str(taken) for row in page.rows), timeout=LIMIT_MS
        )


def smaller(actions: ModelActions, name: str) -> None:
    """Choose a line of the menu of smaller files."""
    next(line for line in actions.smaller.menu().actions() if line.text() == name).trigger()


def test_a_smaller_file_is_made_and_a_second_rounding_asks_first(
    qtbot: QtBot, window: MainWindow, models: ModelsPage, core: RecordedCore
) -> None:
    actions = models.details.buttons
    choose(models, "/models/3.gguf")
    offered = [line.text() for line in actions.smaller.menu().actions()]
    assert offered == ["Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0", "IQ4_XS", "Q3_K_M", "Q2_K"]
    choose(models, HERE)
    assert actions.smaller.menu().actions()[0].text() == "Q4_0"
    about = {"model": "qwen", "from_type": "Q4_K_M", "to_type": "Q4_0"}
    core.quantiser.refuses = BadInput(say("quantise.is_quantised", **about))
    smaller(actions, "Q4_0")
    settled(qtbot, window)
    assert actions.error.text.startswith("qwen is quantised already, as Q4_K_M")
    assert "--allow" not in actions.error.text
    actions.error._action.click()
    settled(qtbot, window)
    assert core.quantiser.deeds == [(HERE, "Q4_0", "once"), (HERE, "Q4_0", "twice")]
    assert actions.note.text() == ("/models/qwen2.5-1.5b-Q4_0.gguf has 500 MB, instead of 986 MB.")


def test_all_models_are_looked_for_verified_and_moved_and_nothing_begins_meanwhile(
    qtbot: QtBot,
    window: MainWindow,
    models: ModelsPage,
    core: RecordedCore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    actions, menu = models.details.buttons, models.library
    menu.discover.trigger()
    settled(qtbot, window)
    assert "0 models were found" in actions.note.text()
    assert "/gone.gguf is gone" in actions.note.text()
    core.library.verified = [
        VerifiedFile("a", "/a.gguf", FileState.SOUND),
        VerifiedFile("b", "/b.gguf", FileState.NEW),
    ]
    menu.verify.trigger()
    settled(qtbot, window)
    assert core.library.deeds == [("discover",), ("verify",)]
    assert actions.note.text().startswith(
        "1 of 2 files is what it was, to the last byte. The others"
    )
    fault = say("model.changed", path="/b.gguf")
    core.library.verified = [VerifiedFile("b", "/b.gguf", FileState.CHANGED, fault=fault)]
    menu.verify.trigger()
    settled(qtbot, window)
    assert actions.error.isVisible()
    assert actions.note.text() == "/b.gguf"
    core.library.deeds.clear()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_rest: "/large/models")
    said: list[str] = []
    answer("Leave them", said)
    models.library.elsewhere.trigger()
    assert said[0].startswith("Move the models to /large/models?")
    assert not core.library.deeds
    core.library.waits = True
    answer("Move", said)
    models.library.elsewhere.trigger()
    qtbot.waitUntil(lambda: window.model_work.deed.moves_files, timeout=LIMIT_MS)
    assert models.elsewhere()
    window.downloads.add(ON_THE_HUB)
    assert "are being moved" in window.tray.error.text
    actions.stop.click()
    settled(qtbot, window)
    assert not models.elsewhere()
    assert ("add", ON_THE_HUB) not in core.downloads.deeds
    core.library.waits = False
    core.downloads.deeds.clear()
    window.model_work.store_deeds.move(Path("/large/models"))
    settled(qtbot, window)
    assert actions.note.text() == "3 models (4.00 GB) lie in /large/models now."
    qtbot.waitUntil(lambda: ("start",) in core.downloads.deeds, timeout=LIMIT_MS)
    window.downloads.add(ON_THE_HUB)
    qtbot.waitUntil(lambda: ("add", ON_THE_HUB) in core.downloads.deeds, timeout=LIMIT_MS)


def test_what_others_have_lined_up_is_not_free(qtbot: QtBot, theme: Theme) -> None:
    actions = on_the_hub(theme)
    qtbot.addWidget(actions)
    actions.show_room(20 * GB, None, 10 * GB)
    assert actions.note.text() == "Leaves 5.00 GB free on the disk once all downloads are done."
    actions.show_room(12 * GB, None, 10 * GB)
    assert not actions.download.isEnabled()
    assert actions.note.text().startswith(
        "It does not fit the disk beside the other downloads: 5.00 GB are needed and 12.0 GB"
    )


def test_another_quantisation_is_what_the_button_downloads(qtbot: QtBot, theme: Theme) -> None:
    actions = on_the_hub(theme)
    qtbot.addWidget(actions)
    actions.show_room(120 * GB, None)
    actions.show_offer(Offer("acme/Qwen3-32B-GGUF:Q4_K_M", "Q4_K_M", 3 * GB))
    assert actions.download.text() == "Download Q4_K_M (3.00 GB)"
    assert actions.note.text() == "Leaves 117 GB free on the disk."
    wanted: list[str] = []
    actions.download_wanted.connect(wanted.append)
    actions.download.click()
    actions.show_offer(None)
    actions.download.click()
    assert wanted == ["acme/Qwen3-32B-GGUF:Q4_K_M", ON_THE_HUB]


def test_a_smaller_file_is_made_and_the_store_moved_for_real(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    actions = ModelActions(theme)
    qtbot.addWidget(actions)
    jobs = Jobs("log", actions)
    bridge = Bridge(actions)
    with Core(Paths(tmp_path / "home"), Settings()) as core:
        taken = core.library.take_in(HOUSE / "triage-35k-F16.gguf", Cancellation(), copy=True)
        desk = DownloadDesk(lambda: core.downloads, jobs, bridge, actions)
        deed = OneDeed(jobs, bridge, actions)
        ModelDeeds(core, jobs, deed, desk).quantise(taken.files[0], "Q4_0")
        qtbot.waitUntil(lambda: not deed.running, timeout=LIMIT_MS)
        (made,) = core.paths.models.glob("*/*Q4_0.gguf")
        assert actions.note.text().startswith(str(made)[:20])
        (place,) = (one for one in core.library.shelf().places() if one.path == str(made))
        assert place.parent_sha256 == taken.sha256
        before = core.downloads
        StoreDeeds(core, deed, desk).move(tmp_path / "large")
        qtbot.waitUntil(lambda: not deed.running, timeout=LIMIT_MS)
        assert actions.note.text().startswith("2 models")
        assert not made.exists()
        assert (core.paths.models / made.parent.name / made.name).exists()
        assert core.paths.models == tmp_path / "large"
        assert desk._downloads is core.downloads is not before
        assert jobs.stop(60)
        desk.stop()
