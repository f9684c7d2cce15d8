"""The catalogue and a Hub that runs here: rows that are right, wrong, gone, or not answered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.catalogue import CatalogueCheck, CheckOutcome
from leastwise.domain.errors import Cancelled, EnvironmentFault
from leastwise.hub.catalogue import CatalogueShelf
from leastwise.hub.catalogue_check import check_catalogue
from leastwise.hub.choosing import ModelShelf
from leastwise.hub.hub_api import Hub
from leastwise.hub.sources import resolve_source
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import NetLimits
from leastwise.paths import Paths
from tests.fixtures.local_hub import LocalHub, local_hub

HOUSE = Path(__file__).parents[2] / "models" / "house"
LIMITS = NetLimits(waits_s=(0.01, 0.01, 0.01))
FAMILY = """
[[family]]
id = "house"
name = "House"
maker = "Us"
kinds = ["general"]
good_at = ["chat"]
licence = "mit"
commercial = true
template = "plain"
facts = "https://github.com/us/house"
"""
ROW = """
[[family.variant]]
id = "{id}"
repository = "{repository}"
quantisations = {quantisations}
source = "https://huggingface.co/{repository}"
"""


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        running.add_files("house/triage", *sorted(HOUSE.glob("triage-1.1M-*.gguf")))
        yield running


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


def net(paths: Paths, *, offline: bool = False) -> NetClient:
    return NetClient(NetworkLog(paths.network_log), offline, limits=LIMITS)


def shelf(folder: Path, **rows: tuple[str, tuple[str, ...]]) -> CatalogueShelf:
    """A catalogue of these rows: repository and quantisations by name."""
    text = FAMILY + "".join(
        ROW.format(id=name, repository=repository, quantisations=json.dumps(quantisations))
        for name, (repository, quantisations) in rows.items()
    )
    path = folder / "catalogue.toml"
    path.write_text(text)
    return CatalogueShelf(path)


def checked(catalogue: CatalogueShelf, client: NetClient) -> dict[str, CatalogueCheck]:
    rows, seen = catalogue.catalogue.rows(), list[CatalogueCheck]()
    found = check_catalogue(rows, Hub.from_environment(), client, seen.append, Cancellation())
    assert list(found) == seen
    return {one.row.variant.id: one for one in found}


def test_rows_are_right_wrong_or_gone(hub: LocalHub, paths: Paths, tmp_path: Path) -> None:
    catalogue = shelf(
        tmp_path,
        right=("house/triage", ("Q4_0", "Q8_0")),
        wrong=("house/triage", ("Q4_0", "Q4_K_M")),
        gone=("house/nothing", ("Q4_0",)),
    )
    found = checked(catalogue, net(paths))
    assert {name: one.outcome for name, one in found.items()} == {
        "right": CheckOutcome.FOUND,
        "wrong": CheckOutcome.LACKS,
        "gone": CheckOutcome.GONE,
    }
    assert found["wrong"].lacking == ("Q4_K_M",)
    assert found["right"].commit == hub.commit("house/triage")
    sizes = {name: len(content) for name, content in hub.repositories["house/triage"].items()}
    assert dict(found["right"].files) == sizes
    logged = [json.loads(line) for line in paths.network_log.read_text().splitlines()]
    assert len(logged) == 3
    assert all("house/" in line["purpose"] for line in logged)


def test_offline_nothing_is_asked(hub: LocalHub, paths: Paths, tmp_path: Path) -> None:
    catalogue = shelf(tmp_path, right=("house/triage", ("Q4_0",)))
    with pytest.raises(EnvironmentFault) as caught:
        checked(catalogue, net(paths, offline=True))
    assert caught.value.message.code == "net.offline_setting"
    assert not hub.seen


def test_a_hub_that_does_not_answer_is_left_alone_after_a_few_rows(
    hub: LocalHub, paths: Paths, tmp_path: Path
) -> None:
    rows = {f"row{number}": ("house/triage", ("Q4_0",)) for number in range(8)}
    catalogue = shelf(tmp_path, **rows)
    hub.statuses = [503] * 200
    found = checked(catalogue, net(paths))
    assert {one.outcome for one in found.values()} == {CheckOutcome.UNKNOWN}
    assert all(one.reason is not None for one in found.values())
    asked = len(hub.seen)
    assert asked <= 3 * (len(LIMITS.waits_s) + 1)


def test_one_row_without_an_answer_is_not_called_wrong(
    hub: LocalHub, paths: Paths, tmp_path: Path
) -> None:
    catalogue = shelf(
        tmp_path, first=("house/triage", ("Q4_0",)), second=("house/triage", ("Q4_0",))
    )
    hub.statuses = [503] * (len(LIMITS.waits_s) + 1)
    found = checked(catalogue, net(paths))
    assert found["first"].outcome is CheckOutcome.UNKNOWN
    assert found["second"].outcome is CheckOutcome.FOUND


def test_a_check_is_cancelled(hub: LocalHub, paths: Paths, tmp_path: Path) -> None:
    catalogue = shelf(tmp_path, right=("house/triage", ("Q4_0",)))
    cancellation = Cancellation()
    cancellation.ask()
    with pytest.raises(Cancelled):
        check_catalogue(
            catalogue.catalogue.rows(),
            Hub.from_environment(),
            net(paths),
            lambda _check: None,
            cancellation,
        )


def test_a_name_of_the_catalogue_is_a_model(hub: LocalHub, paths: Paths, tmp_path: Path) -> None:
    catalogue = shelf(tmp_path, triage=("house/triage", ("Q8_0", "Q4_0")))

    def quantisation(written: str) -> str:
        source = resolve_source(
            written,
            ModelShelf(()),
            net(paths),
            paths.headers,
            Cancellation(),
            catalogued=catalogue.named,
        )
        assert source.local_path is None
        assert source.reference == written
        return source.quantisation

    assert quantisation("triage") == "Q8_0"
    assert quantisation("triage:Q4_0") == "Q4_0"
    assert quantisation("Triage:q4_0") == "Q4_0"
