"""With the offline switch on nothing goes out by any way, and what is on its way is ended."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from leastwise.cli.main import run
from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import EnvironmentFault, LeastwiseError
from leastwise.domain.hub_search import HubQuery
from leastwise.domain.network import NetworkOrder, NetworkOutcome, NetworkQuery
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkEntry, NetworkLog
from leastwise.net.records import NetworkRecords
from leastwise.net.requests import NetRequest
from leastwise.net.switch import OfflineSwitch
from leastwise.paths import Paths, shipped_resources
from leastwise.settings import Settings
from tests.fixtures.local_cloud import LocalCloud, local_cloud
from tests.integration.cloud_samples import PRICES, PROMPT, VARIABLE, agree, ignore, provider

ASKS: dict[str, Callable[[Core], object]] = {
    "a search of the Hub": lambda core: core.hub.search(HubQuery("x"), Cancellation()),
    "a model's card": lambda core: core.hub.card("a/b", Cancellation()),
    "a model's files": lambda core: core.hub.variants("a/b", Cancellation()),
    "a download": lambda core: core.downloads.add("a/b:Q4_K_M", Cancellation()),
    "a download here": lambda core: core.downloads.fetch("a/b:Q4_K_M", Cancellation()),
    "the catalogue": lambda core: core.catalogue.check(lambda _row: None, Cancellation()),
    "a cloud model": lambda core: core.cloud.answer("here", PROMPT, ignore, agree, Cancellation()),
    "its list of models": lambda core: core.cloud.models("here", agree, Cancellation()),
}


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalCloud]:
    monkeypatch.setenv(VARIABLE, "sk-canary")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_cloud() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.root)
        yield running


@pytest.fixture
def core(tmp_path: Path, cloud: LocalCloud) -> Iterator[Core]:
    with Core(Paths(tmp_path / "home"), Settings()) as made:
        made.cloud.shelf.add(provider(cloud))
        made.cloud.own_prices.write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
        yield made


def test_nothing_goes_out_by_any_way(core: Core, cloud: LocalCloud) -> None:
    core.network.go_offline(on=True)
    for name, ask in ASKS.items():
        assert _fault(core, ask).startswith(("net.offline", "none")), name
        # What tells of each row's fault by itself may return; nothing may have left.
        assert cloud.asked == [], name
    assert not core.paths.network_log.exists()
    assert core.network.count() == 0
    # Each of them would have gone out otherwise.
    core.network.go_offline(on=False)
    for name, ask in ASKS.items():
        before = len(cloud.asked)
        assert not _fault(core, ask).startswith("net.offline"), name
        assert len(cloud.asked) > before, name


def _fault(core: Core, ask: Callable[[Core], object]) -> str:
    try:
        ask(core)
    except LeastwiseError as error:
        return error.message.code
    return "none"


def test_it_is_kept_for_the_next_start_and_for_other_processes(core: Core) -> None:
    core.network.go_offline(on=True)
    again = Settings.load(core.paths.settings_file)
    assert again.offline == "on"
    with Core(core.paths, again) as other:
        assert other.network.offline is not None
    core.network.go_offline(on=False)
    assert Settings.load(core.paths.settings_file).offline == "off"
    assert core.network.offline is None


def test_on_holds_though_it_cannot_be_kept(core: Core) -> None:
    core.paths.settings_file.mkdir(parents=True)
    with pytest.raises(EnvironmentFault):
        core.network.go_offline(on=True)
    assert core.network.offline is not None
    with pytest.raises(EnvironmentFault):
        core.network.go_offline(on=False)
    assert core.network.offline is not None


def test_an_answer_on_its_way_is_cut_off(core: Core, cloud: LocalCloud) -> None:
    cloud.stalls_after = 2
    heard = threading.Event()
    faults: list[LeastwiseError] = []

    def ask() -> None:
        try:
            core.cloud.answer("here", PROMPT, lambda _: heard.set(), agree, Cancellation())
        except LeastwiseError as error:
            faults.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert heard.wait(60)
    core.network.go_offline(on=True)
    asking.join(60)
    assert [fault.message.code for fault in faults] == ["net.offline_setting"]
    assert cloud.hung_up.wait(60)
    # It may cost something: what was reserved counts.
    assert core.cloud.spend().assumed > 0
    assert core.cloud.spend().open == Decimal(0)


def test_a_session_that_was_open_before_refuses_from_then_on(
    tmp_path: Path, cloud: LocalCloud
) -> None:
    switch = OfflineSwitch()
    net = NetClient(NetworkLog(tmp_path / "network.jsonl"), switch=switch)
    with net.session() as session:
        request = NetRequest(cloud.root, "a test", 1000)
        session.get(request, Cancellation())
        switch.turn(on=True)
        with pytest.raises(EnvironmentFault, match="offline_setting"):
            session.get(request, Cancellation())
        switch.turn(on=False)
        session.get(request, Cancellation())
    assert len(cloud.asked) == 2


def test_the_command_line_has_the_same(
    cloud: LocalCloud, capfd: pytest.CaptureFixture[str]
) -> None:
    def told(*arguments: str) -> tuple[int, str, str]:
        status = run(arguments)
        out, err = capfd.readouterr()
        return status, out, err

    asked = ("models", "search", "x", "--json")
    status, out, err = told("--offline", *asked)
    assert (status, out, cloud.asked) == (3, "", [])
    assert "the offline switch is on" in err
    assert told("network", "offline")[2].startswith("The offline switch is off")
    document = json.loads(told("network", "offline", "on", "--json")[1])
    _check(document, "network-offline")
    assert document["offline"] is True
    assert (told(*asked)[0], cloud.asked) == (3, [])
    assert told("network", "offline", "off")[0] == 0
    told(*asked)
    assert len(cloud.asked) > 0
    log = json.loads(told("network", "log", "--json")[1])
    _check(log, "network-log")
    assert log["total"] == len(cloud.asked)
    assert log["requests"][0]["host"] == f"127.0.0.1:{cloud.port}"
    assert f"127.0.0.1:{cloud.port}" in told("network", "log")[1]
    assert "No request" in told("network", "log", "--search", "nowhere")[2]


def _check(document: object, schema: str) -> None:
    path = shipped_resources() / "schemas" / f"{schema}.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))


def _entry(number: int, **changes: object) -> NetworkEntry:
    fields: dict[str, object] = {
        "method": "GET",
        "host": f"host-{number % 7}.example",
        "path": f"/{number}",
        "purpose": "a header of a model" if number % 2 else "a prompt to a cloud model",
        "bytes_out": number,
        "bytes_in": 1000 - number,
        "status": 200,
    }
    return NetworkEntry(**{**fields, **changes})  # type: ignore[arg-type]


def test_the_log_is_searched_sorted_and_summed(tmp_path: Path) -> None:
    log = NetworkLog(tmp_path / "network.jsonl")
    records = NetworkRecords(log.path)
    assert records.search(NetworkQuery()).total == 0
    for number in range(30):
        log.add(_entry(number))
    log.add(_entry(30, status=0, failure="ConnectError", host="gone.example"))
    log.add(_entry(31, cost="0.0000071 USD"))
    log.add(_entry(32, cost="0.25 USD", status=429))
    with log.path.open("ab") as file:
        file.write(b'{"half": \n[1, 2]\n"x"\n{"bytes_in": "many"}\n{"time": "2026-')
    page = records.search(NetworkQuery(limit=5))
    assert (page.total, len(page.rows), page.rows[0].path) == (33, 5, "/32")
    assert page.cost == {"USD": Decimal("0.2500071")}
    assert page.bytes_out == sum(range(33))
    failed = records.search(NetworkQuery(outcome=NetworkOutcome.BADLY))
    assert [one.status for one in failed.rows] == [429, 0]
    assert records.search(NetworkQuery("CONNECT gone")).total == 1
    assert records.search(NetworkQuery(only_charged=True)).total == 2
    dearest = records.search(NetworkQuery(order=NetworkOrder.COST)).rows[0]
    assert dearest.cost == "0.25 USD"
    by_bytes = records.search(NetworkQuery(order=NetworkOrder.BYTES_IN, descending=False))
    assert [one.path for one in by_bytes.rows[:2]] == ["/32", "/31"]
    second = records.search(NetworkQuery(offset=5, limit=5)).rows
    assert [one.path for one in second] == [f"/{n}" for n in range(27, 22, -1)]


def test_a_log_that_grows_and_begins_a_new_part_is_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leastwise.net.log._KEPT_BYTES", 2000)
    log = NetworkLog(tmp_path / "network.jsonl")
    records = NetworkRecords(log.path)
    for number in range(40):
        log.prepare()
        log.add(_entry(number))
        newest = records.search(NetworkQuery(limit=1)).rows[0]
        assert newest.path == f"/{number}"
    kept = records.search(NetworkQuery(limit=None)).rows
    assert [one.path for one in kept] == [f"/{39 - at}" for at in range(len(kept))]
    assert 5 < len(kept) < 40


def test_what_is_exported_is_no_formula(tmp_path: Path) -> None:
    from leastwise.report.network_log import write_network_log

    log = NetworkLog(tmp_path / "network.jsonl")
    log.add(_entry(1, host="=cmd()", purpose="+1"))
    rows = NetworkRecords(log.path).search(NetworkQuery()).rows
    write_network_log(rows, tmp_path / "out.csv")
    written = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "'=cmd()" in written
    assert "'+1" in written
    write_network_log(rows, tmp_path / "out.jsonl")
    assert json.loads((tmp_path / "out.jsonl").read_text())["host"] == "=cmd()"
    with pytest.raises(EnvironmentFault):
        write_network_log(rows, tmp_path / "none" / "out.csv")
