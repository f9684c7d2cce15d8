"""A desk over a provider that runs here, with a price, a key and a confirmed host."""

from __future__ import annotations

from pathlib import Path

from leastwise.cloud.desk import CloudDesk
from leastwise.domain.cloud import CloudKind, CloudPrompt, CloudProvider, SendNotice
from leastwise.domain.suites import ChatTurn
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import CallLimits
from leastwise.paths import shipped_models
from tests.fixtures.local_cloud import LocalCloud

LIMITS = CallLimits(connect_s=2, first_s=2, idle_s=2, whole_s=20, waits_s=(0.01, 0.02))
PROMPT = CloudPrompt((ChatTurn("system", "Be brief."), ChatTurn("user", "Rivers?")), 50)
VARIABLE = "LOCAL_CLOUD_API_KEY"
PRICES = """
currency = "USD"
[[prices]]
host = "{host}"
model = "small-1"
input = 0.15
output = 0.6
cached_input = 0.075
cache_write = 0.1875
"""


def desk(folder: Path, limits: CallLimits = LIMITS, *, offline: bool = False) -> CloudDesk:
    log = NetworkLog(folder / "network.jsonl")
    prices = shipped_models() / "prices.toml"
    return CloudDesk(folder / "cloud", prices, lambda: NetClient(log, offline), limits)


def provider(cloud: LocalCloud, kind: CloudKind = CloudKind.OPENAI) -> CloudProvider:
    address = cloud.address if kind is CloudKind.OPENAI else cloud.root
    return CloudProvider("here", kind, address, "small-1", VARIABLE)


def opened(
    folder: Path, cloud: LocalCloud, kind: CloudKind = CloudKind.OPENAI, limits: CallLimits = LIMITS
) -> CloudDesk:
    """With prices for `small-1` there."""
    made = desk(folder, limits)
    made.shelf.add(provider(cloud, kind))
    made.own_prices.write_text(PRICES.format(host=f"127.0.0.1:{cloud.port}"))
    return made


def agree(_notice: SendNotice) -> bool:
    return True


def ignore(_text: str) -> None:
    return None
