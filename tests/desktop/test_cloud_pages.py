"""Cloud and Network pages over a real desk, a real keyring's absence, and a server here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leastwise.desktop.cloud.consent import Consent
from leastwise.desktop.core_calls import CoreCalls
from leastwise.desktop.jobs import Jobs
from leastwise.desktop.offline import OfflineState
from leastwise.desktop.pages.cloud.key_dialog import CloudKeyDialog
from leastwise.desktop.pages.cloud.page import CloudPage
from leastwise.desktop.pages.cloud.price_dialog import PriceDialog
from leastwise.desktop.pages.cloud.provider_dialog import ProviderDialog
from leastwise.desktop.pages.network.page import LogPage
from leastwise.desktop.theme.theme import Theme
from leastwise.desktop.window import MainWindow
from leastwise.domain.cloud import CloudKind, CloudProvider
from leastwise.domain.errors import EnvironmentFault, LeastwiseError
from leastwise.domain.hub_keys import KeyPlace
from leastwise.domain.messages import say
from leastwise.net.log import NetworkEntry, NetworkLog
from tests.desktop.conftest import whole
from tests.desktop.recorded_core import RecordedCore
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import VARIABLE, provider

LIMIT_MS = 60_000


@pytest.fixture(scope="module")
def server() -> Iterator[LocalCloud]:
    with local_cloud() as running:
        yield running


@pytest.fixture
def cloud(server: LocalCloud, monkeypatch: pytest.MonkeyPatch) -> LocalCloud:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_HUB_OFFLINE", VARIABLE):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr("leastwise.cloud.keys.safe_keyring", lambda: None)
    server.asked.clear()
    return server


@pytest.fixture
def home(qtbot: QtBot) -> Iterator[QWidget]:
    """What the pages under test stand in."""
    widget = QWidget()
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def jobs(home: QWidget) -> Iterator[Jobs]:
    made = Jobs("leastwise.log", home)
    yield made
    assert made.stop(60)
    QCoreApplication.processEvents()


@pytest.fixture
def consent(home: QWidget, theme: Theme, jobs: Jobs) -> Iterator[Consent]:
    made = Consent(theme, home)
    yield made
    made.withdraw()


@pytest.fixture
def page(
    theme: Theme,
    core: RecordedCore,
    jobs: Jobs,
    consent: Consent,
    home: QWidget,
    memory: QSettings,
    cloud: LocalCloud,
    qtbot: QtBot,
) -> CloudPage:
    page = whole(CloudPage(theme, core, jobs, consent, memory))
    page.setParent(home)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: bool(page._currency), timeout=LIMIT_MS)
    return page


def in_dialog(kind: type[QDialog], deed: Callable[[QDialog], object]) -> None:
    """Do `deed` once a dialog of this kind is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            deed(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def added(page: CloudPage, cloud: LocalCloud, qtbot: QtBot) -> None:
    page._core.cloud.shelf.add(provider(cloud))
    page.arrive()
    qtbot.waitUntil(lambda: len(page.providers.table.shown_rows) == 1, timeout=LIMIT_MS)


def test_a_provider_is_added_from_a_preset_or_an_address(
    page: CloudPage, cloud: LocalCloud, qtbot: QtBot
) -> None:
    assert page.listed.currentWidget() is page.empty

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProviderDialog)
        assert dialog.address.text() == "https://api.openai.com/v1"
        dialog.preset.setCurrentIndex(dialog.preset.count() - 1)
        assert not dialog.add_button.isEnabled()
        dialog.name.setText("here")
        dialog.address.setText(cloud.address)
        dialog.variable.setText(VARIABLE)
        dialog.add_button.click()

    in_dialog(ProviderDialog, fill)
    page.add_button.click()
    qtbot.waitUntil(lambda: len(page.providers.table.shown_rows) == 1, timeout=LIMIT_MS)
    assert "here was added. Nothing was sent." in page.providers.detail.told.text()
    assert "no keyring" in page.providers.detail.keys.text()
    assert cloud.asked == []

    def spoil(dialog: QDialog) -> None:
        assert isinstance(dialog, ProviderDialog)
        dialog.address.setText("http://api.example.org")
        dialog.add_button.click()

    in_dialog(ProviderDialog, spoil)
    page.add_button.click()
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert "not encrypted" in page.error.text
    assert len(page.providers.table.shown_rows) == 1


def test_a_key_is_asked_for_and_a_test_only_sends_after_consent(
    consent: Consent, page: CloudPage, cloud: LocalCloud, qtbot: QtBot
) -> None:
    added(page, cloud, qtbot)

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, CloudKeyDialog)
        assert "until the window is closed" in dialog.where.text()
        dialog.field.setText(" sk-canary ")
        dialog.keep.click()

    in_dialog(CloudKeyDialog, give)
    page.providers.detail.key.click()
    states = page.providers.table
    qtbot.waitUntil(lambda: states.shown_rows[0].key_place is KeyPlace.SESSION, timeout=LIMIT_MS)
    for agrees in (False, True):
        page.providers.detail.test.click()
        qtbot.waitUntil(lambda: consent.dialog is not None, timeout=LIMIT_MS)
        dialog = consent.dialog
        assert dialog is not None
        assert cloud.asked == []
        assert dialog.send.text() == f"Ask 127.0.0.1:{cloud.port}"
        dialog.done(int(agrees))
        qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
        if not agrees:
            qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
            assert "Nothing was sent" in page.error.text
    qtbot.waitUntil(page.providers.detail.models.isVisible, timeout=LIMIT_MS)
    qtbot.waitUntil(
        lambda: "the key. It offers 2 models" in page.providers.detail.told.text(), timeout=LIMIT_MS
    )
    assert len(cloud.asked) == 1
    page.providers.detail.models.setCurrentIndex(0)
    page.providers.detail.use.click()
    qtbot.waitUntil(lambda: states.shown_rows[0].provider.model == "large-1", timeout=LIMIT_MS)
    files = [path for path in page._core.paths.home.rglob("*") if path.is_file()]
    assert files
    assert not any(b"sk-canary" in path.read_bytes() for path in files)

    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        buttons = {one.text(): one for one in dialog.findChildren(QPushButton)}
        buttons["Remove"].click()

    in_dialog(QMessageBox, agree)
    page.providers.detail.remove.click()
    qtbot.waitUntil(lambda: page.listed.currentWidget() is page.empty, timeout=LIMIT_MS)
    assert page._core.cloud.providers() == ()


def test_the_detail_of_a_provider_says_where_it_is_and_what_it_costs(
    page: CloudPage, cloud: LocalCloud, qtbot: QtBot
) -> None:
    shelf = page._core.cloud.shelf
    priced = page.prices.table.shown_rows[0]
    address = f"https://{priced.host}"
    shelf.add(CloudProvider("priced", CloudKind.OPENAI, address, priced.model, VARIABLE))
    shelf.add(CloudProvider("mine", CloudKind.OPENAI, cloud.address, free=True))
    page.arrive()
    qtbot.waitUntil(lambda: len(page.providers.table.shown_rows) == 2, timeout=LIMIT_MS)
    facts = page.providers.detail.facts
    assert not page.add_button.isHidden()
    for state in page.providers.table.shown_rows:
        page.providers.table.choose_row(state)
        assert page.providers.detail.name.text() == state.provider.name
        assert facts["address"].text() == state.provider.address
        if state.provider.free:
            assert facts["price"].text() == "Nobody charges for tokens there."
            assert facts["key"].text() == "not needed"
        else:
            assert facts["price"].text().startswith(f"{priced.input} USD in")
        assert facts["consent"].text().startswith("Not yet")


def test_what_tests_a_provider_stops_it_too(
    consent: Consent, page: CloudPage, cloud: LocalCloud, qtbot: QtBot
) -> None:
    added(page, cloud, qtbot)
    test = page.providers.detail.test
    test.click()
    qtbot.waitUntil(lambda: consent.dialog is not None, timeout=LIMIT_MS)
    assert test.text() == "Cancel"
    assert not page.providers.detail.remove.isEnabled()
    dialog = consent.dialog
    assert dialog is not None
    test.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not page.busy, timeout=LIMIT_MS)
    assert test.text() == "Test it"
    assert page.providers.detail.remove.isEnabled()
    assert cloud.asked == []


def test_own_prices_come_first_and_go_again(page: CloudPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.prices)
    table = page.prices.table
    shipped = len(table.shown_rows)
    first = table.shown_rows[0]
    assert first.source.startswith("https://")

    def price(dialog: QDialog) -> None:
        assert isinstance(dialog, PriceDialog)
        dialog.fields["input"].setText("dear")
        assert not dialog.keep.isEnabled()
        dialog.fields["input"].setText("0.015")
        dialog.fields["cached_input"].clear()
        dialog.keep.click()

    table.choose_row(first)
    in_dialog(PriceDialog, price)
    page.prices.edit.click()
    qtbot.waitUntil(lambda: len(table.shown_rows) == shipped + 1, timeout=LIMIT_MS)
    mine = table.shown_rows[0]
    assert (mine.input, mine.cached_input, mine.model) == (Decimal("0.015"), None, first.model)
    assert "yours" in table.as_tsv().splitlines()[1]
    table.choose_row(mine)
    page.prices.drop.click()
    qtbot.waitUntil(lambda: len(table.shown_rows) == shipped, timeout=LIMIT_MS)


def test_caps_are_typed_and_kept(page: CloudPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.money)
    assert page.money.spent.text().endswith(": 0 USD of 10")
    page.money.run.setText("0.25")
    page.money.month.clear()
    page.money.keep.click()
    qtbot.waitUntil(lambda: page.money.spent.text().endswith("without a cap"), timeout=LIMIT_MS)
    caps = page._core.cloud.caps()
    assert (caps.run, caps.month) == (Decimal("0.25"), None)
    page.money.run.setText("much")
    page.money.keep.click()
    qtbot.waitUntil(page.error.isVisible, timeout=LIMIT_MS)
    assert "much is no amount of money" in page.error.text
    assert page._core.cloud.caps() == caps


def _log(core: CoreCalls, *entries: NetworkEntry) -> None:
    log = NetworkLog(core.paths.network_log)
    log.prepare()
    for entry in entries:
        log.add(entry)


def _entry(host: str, status: int = 200, cost: str = "") -> NetworkEntry:
    return NetworkEntry("GET", host, "/x", "a header of a model", 0, 1234, status, "", cost)


def test_the_log_is_shown_while_it_grows(
    theme: Theme,
    core: RecordedCore,
    jobs: Jobs,
    home: QWidget,
    memory: QSettings,
    qtbot: QtBot,
) -> None:
    page = LogPage(theme, core, jobs, memory)
    page.setParent(home)
    page._watch.timer.setInterval(20)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: page._seen == 0, timeout=LIMIT_MS)
    assert page.stack.currentWidget() is page.empty
    _log(core, _entry("a.example"), _entry("<b>b</b>", 500), _entry("c.example", cost="0.5 USD"))
    qtbot.waitUntil(lambda: len(page.table.shown_rows) == 3, timeout=LIMIT_MS)
    assert page.table.shown_rows[0].host == "c.example"
    assert page.sums.text().endswith("received 3.70 kB. Cost: 0.5 USD")
    assert "<b>b</b>" in page.table.as_tsv()
    page.table.selectRow(1)
    _log(core, _entry("d.example"))
    qtbot.waitUntil(lambda: page.sums.text().startswith("1 more since"), timeout=LIMIT_MS)
    assert len(page.table.shown_rows) == 3  # nothing moves under the eye
    page.filters.outcome.setCurrentIndex(2)
    qtbot.waitUntil(lambda: len(page.table.shown_rows) == 1, timeout=LIMIT_MS)
    page.filters.outcome.setCurrentIndex(0)
    page.filters.search.setText("EXAMPLE")
    qtbot.waitUntil(lambda: len(page.table.shown_rows) == 3, timeout=LIMIT_MS)
    page.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: page.table.shown_rows[0].host == "a.example", timeout=LIMIT_MS)
    target = core.paths.home / "out.jsonl"
    page.export_to(target)
    qtbot.waitUntil(target.exists, timeout=LIMIT_MS)
    hosts = [json.loads(line)["host"] for line in target.read_text().splitlines()]
    assert hosts == ["d.example", "c.example", "a.example"]


def test_the_offline_switch_stands_on_every_page(
    window: MainWindow, core: RecordedCore, qtbot: QtBot
) -> None:
    def buttons() -> list[QCheckBox]:
        pages = [window.pages.named(name) for name in ("find", "machine", "network")]
        found = [page.findChildren(QCheckBox, "switch") for page in pages]
        assert all(len(one) == 1 for one in found)
        return [one[0] for one in found]

    assert not any(button.isChecked() for button in buttons())
    QTest.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(one.isChecked() for one in buttons()), timeout=LIMIT_MS)
    assert str(core.network.offline) == str(say("net.offline_setting"))
    assert core.kept_offline == [True]
    assert window.sidebar.offline.text() == "Offline"
    buttons()[-1].click()
    qtbot.waitUntil(lambda: not any(one.isChecked() for one in buttons()), timeout=LIMIT_MS)
    assert core.network.offline is None
    assert window.sidebar.offline.text() == "Nothing goes out"


def test_a_variable_that_keeps_offline_cannot_be_turned_here(
    core: RecordedCore, jobs: Jobs, home: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    button = OfflineState(lambda: core.network, jobs, home).button()
    button.setParent(home)
    assert button.isChecked()
    assert not button.isEnabled()
    assert "HF_HUB_OFFLINE" in button.accessibleDescription()


def test_a_switch_that_cannot_be_kept_is_said(
    core: RecordedCore, jobs: Jobs, home: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_on: bool) -> None:
        raise EnvironmentFault(say("settings.unwritable", path="x", detail="full"))

    monkeypatch.setattr(core.network, "_keep", refuse)
    state = OfflineState(lambda: core.network, jobs, home)
    failures: list[LeastwiseError] = []
    state.failed.connect(failures.append)
    state.turn(on=True)
    qtbot.waitUntil(lambda: bool(failures), timeout=LIMIT_MS)
    assert state.reason is not None  # it holds all the same
