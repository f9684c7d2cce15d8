"""Any model of a provider, chosen in the window: listed when asked, typed, priced, remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leastwise.desktop.bridge import Bridge
from leastwise.desktop.cloud.model_dialog import CloudModelDialog
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.pages.decision.page import DecisionPage
from leastwise.desktop.pages.page import Page
from leastwise.desktop.pages.playground.page import PlaygroundPage
from leastwise.desktop.theme.theme import Theme
from leastwise.domain.cloud import SendNotice
from leastwise.domain.network import NetworkQuery
from leastwise.domain.playground import ColumnKind, ColumnModel
from tests.desktop.conftest import LIMIT_MS, whole
from tests.desktop.recorded_core import RecordedCore
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import PRICES, VARIABLE, provider

Pages = PlaygroundPage | DecisionPage


class Asked:
    """Answers what is asked before a host's first request."""

    def __init__(self) -> None:
        self.agrees = True
        self.notices: list[SendNotice] = []

    def confirm(self, notice: SendNotice) -> bool:
        self.notices.append(notice)
        return self.agrees


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def cloud(core: RecordedCore, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalCloud]:
    """A provider here, whose default is small-1, with a price for that alone."""
    with local_cloud() as running:
        core.cloud.shelf.add(provider(running))
        core.cloud.own_prices.write_text(PRICES.format(host=f"127.0.0.1:{running.port}"))
        monkeypatch.setenv(VARIABLE, running.key)
        running.model_ids = ("small-1", "large-1", "vision-2")
        yield running


@pytest.fixture
def open_page(
    qtbot: QtBot, theme: Theme, core: RecordedCore, memory: QSettings, asked: Asked
) -> Iterator[Callable[[type[Pages]], Pages]]:
    opened: list[tuple[Page, Jobs]] = []

    def open_on(kind: type[Pages]) -> Pages:
        jobs = Jobs("leastwise.log")
        page = whole(kind(theme, core, jobs, Bridge(jobs), memory, asked.confirm))
        jobs.setParent(page)
        opened.append((page, jobs))
        page.resize(870, 660)
        page.show()
        qtbot.waitExposed(page)
        page.arrive()
        return page

    yield open_on
    for page, jobs in opened:
        page.leave()
        assert jobs.stop(30)
        QCoreApplication.processEvents()
        page.close()
        page.deleteLater()


def dialog_of(qtbot: QtBot, page: Page) -> CloudModelDialog:
    """The dialog that was just opened, once it knows the providers."""
    (dialog,) = [one for one in page.findChildren(CloudModelDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: dialog.provider.count() > 0, timeout=LIMIT_MS)
    return dialog


def want_another(page: PlaygroundPage) -> None:
    picker = page.columns.columns[0].picker
    picker.setCurrentIndex(picker.count() - 1)
    picker.activated.emit(picker.count() - 1)


def test_a_column_takes_any_model_that_its_provider_lists(
    qtbot: QtBot,
    open_page: Callable[[type[Pages]], Pages],
    core: RecordedCore,
    cloud: LocalCloud,
    asked: Asked,
) -> None:
    page = open_page(PlaygroundPage)
    assert isinstance(page, PlaygroundPage)
    qtbot.waitUntil(lambda: bool(page.columns.columns), timeout=LIMIT_MS)
    before = page.columns.models
    want_another(page)
    dialog = dialog_of(qtbot, page)
    assert page.columns.models == before
    assert not dialog.use.isEnabled()
    assert cloud.asked == []
    dialog.ask.click()
    qtbot.waitUntil(lambda: len(dialog.table.shown_rows) == 3, timeout=LIMIT_MS)
    assert [one.prompts for one in asked.notices] == [()]
    (entry,) = core.network.search(NetworkQuery()).rows
    assert (entry.purpose, entry.path) == ("models of a cloud provider", "/v1/models")
    assert "small-1\t0.15\t0.6\n" in dialog.table.as_tsv()
    assert "large-1\t-\t-\n" in dialog.table.as_tsv()
    QTest.keyClicks(dialog.name, "LARGE")
    assert [row.name for row in dialog.table.shown_rows] == ["large-1"]
    dialog.table.activated_row.emit(dialog.table.shown_rows[0])
    assert dialog.reference == "here/large-1"
    assert "price is not known" in dialog.price.text()
    dialog.use.click()
    large = ColumnModel(ColumnKind.CLOUD, "here/large-1", "here/large-1")
    assert page.columns.models == (large,)
    page.columns.add_column()
    offered = page.columns.columns[1].picker
    assert offered.findText("here/large-1 (cloud)") >= 0
    page.arrive()  # what is there is asked for anew, and the named model stays
    qtbot.wait(10)
    want_another(page)
    again = dialog_of(qtbot, page)
    assert again.name.text() == "large-1"
    qtbot.waitUntil(lambda: len(again.table.shown_rows) == 3, timeout=LIMIT_MS)
    assert len(cloud.asked) == 1  # remembered for this session
    again.name.setText("typed-9")
    again.cancel.click()
    assert page.columns.models[0] == large


def test_without_an_agreement_nothing_is_asked_and_a_typed_name_still_goes(
    qtbot: QtBot,
    open_page: Callable[[type[Pages]], Pages],
    core: RecordedCore,
    cloud: LocalCloud,
    asked: Asked,
) -> None:
    asked.agrees = False
    page = open_page(DecisionPage)
    assert isinstance(page, DecisionPage)
    qtbot.waitUntil(page.decide_button.isEnabled, timeout=LIMIT_MS)
    box = page.setup.reference
    box.activated.emit(box.count() - 1)
    dialog = dialog_of(qtbot, page)
    dialog.ask.click()
    qtbot.waitUntil(dialog.error.isVisible, timeout=LIMIT_MS)
    assert cloud.asked == []
    dialog.name.setText("typed-9")
    dialog.use.click()
    assert page.setup.chosen_reference == "here/typed-9"
    page.arrive()
    qtbot.waitUntil(lambda: "here/typed-9" in page.about.text(), timeout=LIMIT_MS)
    assert page.setup.chosen_reference == "here/typed-9"
    assert cloud.asked == []
