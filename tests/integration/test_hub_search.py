"""Searching a Hub that runs here, its models and cards, and the key that the keyring holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, EnvironmentFault, LeastwiseError
from leastwise.domain.hub_keys import KeyPlace
from leastwise.domain.hub_search import HubFound, HubQuery, HubSort
from leastwise.domain.messages import render
from leastwise.hub.keys import HubKeys
from leastwise.hub.searching import HubBrowser
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from leastwise.net.requests import NetLimits
from leastwise.paths import Paths
from tests.fixtures.local_hub import LocalHub, local_hub

HOUSE = Path(__file__).parents[2] / "models" / "house"
LIMITS = NetLimits(waits_s=(0.01, 0.01))
KEY = "let-me-in"


class Memory(keyring.backend.KeyringBackend):
    """A keyring of this process."""

    priority = 1
    name = "a test's memory"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        del self.kept[service, username]

    def _open(self) -> None:
        self.asked += 1
        if self.locked:
            raise keyring.errors.KeyringLocked("it is locked")


class PlainFile(Memory):
    """Stands for a keyring that would write a key to a file as it is."""


PlainFile.__module__ = "keyrings.alt.file"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with local_hub() as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        models = running.models
        models.add("big/Llama-70B-GGUF", downloads=9, licence="llama3", parameters=70_000_000_000)
        models.add("small/Qwen-4B-GGUF", downloads=5, likes=7, licence="mit", parameters=4 * 10**9)
        models.add("small/Qwen-1B-GGUF", downloads=7, licence="mit", parameters=10**9, gated="auto")
        models.add("other/Qwen-GGUF", downloads=6, lastModified="2026-05-01T00:00:00.000Z")
        models.add("other/no-gguf", downloads=99, tags=["safetensors"])
        yield running


@pytest.fixture
def ring() -> Iterator[Memory]:
    before, memory = keyring.get_keyring(), Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


@pytest.fixture
def browser(paths: Paths) -> HubBrowser:
    net = NetClient(NetworkLog(paths.network_log), limits=LIMITS)
    return HubBrowser(lambda: net, paths.headers, HubKeys(paths.hub_keys))


def search(browser: HubBrowser, query: HubQuery) -> HubFound:
    return browser.search(query, Cancellation())


def names(found: HubFound) -> list[str]:
    return [row.name for row in found.rows]


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(LeastwiseError) as caught:
        action()
    assert "{" not in render(caught.value.message)
    return caught.value.message.code


def test_a_search_asks_as_the_hub_wants_it_and_reads_its_rows(
    hub: LocalHub, browser: HubBrowser, paths: Paths
) -> None:
    found = search(browser, HubQuery("qwen", author="small", licence="MIT", limit=10))
    assert names(found) == ["small/Qwen-1B-GGUF", "small/Qwen-4B-GGUF"]
    row = found.rows[0]
    assert (row.author, row.downloads, row.licence, row.gated) == ("small", 7, "mit", "auto")
    assert (row.parameters, row.context_tokens) == (10**9, 4096)
    assert row.modified.startswith("2026-01-02T03:04:05")
    assert (found.more, found.unsized) == (False, 0)
    asked = parse_qs(hub.seen[0].query)
    assert asked["filter"] == ["gguf", "license:mit"]
    assert (asked["search"], asked["author"]) == (["qwen"], ["small"])
    assert (asked["sort"], asked["limit"]) == (["downloads"], ["10"])
    assert {"downloads", "likes", "lastModified", "gated", "gguf"} <= set(asked["expand"])
    (line,) = paths.network_log.read_text("utf-8").splitlines()
    noted = json.loads(line)
    assert noted["purpose"] == "search for qwen small"
    assert noted["bytes_in"] > 0


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        (HubSort.DOWNLOADS, "big/Llama-70B-GGUF"),
        (HubSort.LIKES, "small/Qwen-4B-GGUF"),
        (HubSort.MODIFIED, "other/Qwen-GGUF"),
    ],
)
def test_rows_come_in_the_order_that_was_asked_for(
    hub: LocalHub, browser: HubBrowser, sort: HubSort, first: str
) -> None:
    found = search(browser, HubQuery(sort=sort, limit=1))
    assert (names(found), found.more) == ([first], True)


def test_a_size_range_leaves_out_what_the_hub_does_not_tell(
    hub: LocalHub, browser: HubBrowser
) -> None:
    found = search(browser, HubQuery(smallest=10**9, largest=4 * 10**9))
    assert names(found) == ["small/Qwen-1B-GGUF", "small/Qwen-4B-GGUF"]
    assert found.unsized == 1


def test_pages_are_followed_and_come_one_by_one(hub: LocalHub, browser: HubBrowser) -> None:
    for number in range(250):
        hub.models.add(f"many/model-{number}", downloads=1000 - number)
    pages: list[int] = []
    query = HubQuery("model-", limit=230)
    found = browser.search(query, Cancellation(), lambda rows: pages.append(len(rows)))
    assert names(found) == [f"many/model-{number}" for number in range(230)]
    assert pages == [100, 100, 50]
    assert found.more
    whole = search(browser, HubQuery("model-", limit=1000))
    assert (len(whole.rows), whole.more) == (250, False)


def test_what_was_found_is_kept_a_while_and_offline_for_ever(
    hub: LocalHub, browser: HubBrowser, paths: Paths
) -> None:
    query = HubQuery("qwen")
    first = search(browser, query)
    assert search(browser, query) == first
    assert len(hub.seen) == 1
    offline = NetClient(NetworkLog(paths.network_log), offline=True)
    elsewhere = HubBrowser(lambda: offline, paths.headers, HubKeys(paths.hub_keys))
    assert search(elsewhere, query) == first
    assert code_of(lambda: search(elsewhere, HubQuery("llama"))) == "net.offline_setting"
    assert len(hub.seen) == 1


@pytest.mark.parametrize(
    ("query", "code"),
    [
        (HubQuery(limit=0), "search.limit"),
        (HubQuery(limit=20_001), "search.limit"),
        (HubQuery("x" * 201), "search.too_long"),
        (HubQuery(author="a/b"), "search.bad_word"),
        (HubQuery(licence="mit&sort=likes"), "search.bad_word"),
        (HubQuery(smallest=2, largest=1), "search.bad_range"),
    ],
)
def test_what_makes_no_sense_is_not_asked(
    hub: LocalHub, browser: HubBrowser, query: HubQuery, code: str
) -> None:
    assert code_of(lambda: search(browser, query)) == code
    assert hub.seen == []


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{}", b'["x"]', b"[" * 50_000, b'[{"id": "a/b"}' + b" " * (9 << 20)]
)
def test_a_page_that_makes_no_sense_is_a_sentence(
    hub: LocalHub, browser: HubBrowser, body: bytes
) -> None:
    hub.models.body = body
    assert code_of(lambda: search(browser, HubQuery())) == "net.unexpected"


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "net.unexpected"), (404, "net.unexpected"), (429, "net.busy"), (500, "net.server")],
)
def test_a_refusal_is_a_sentence(
    hub: LocalHub, browser: HubBrowser, status: int, code: str
) -> None:
    hub.statuses = [status] * 3
    assert code_of(lambda: search(browser, HubQuery())) == code


def test_the_next_page_is_asked_of_the_same_hub_whatever_it_says(
    hub: LocalHub, browser: HubBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key goes along with every page."""
    monkeypatch.setenv("HF_TOKEN", KEY)
    hub.models.page_rows = 2
    stranger = f"http://127.0.0.1:{hub.files_port}"
    hub.models.link = f'<{stranger}/api/models?filter=gguf&limit=2&cursor=2>; rel="next"'
    search(browser, HubQuery(limit=4))
    assert [seen.host for seen in hub.seen] == ["hub", "hub"]
    hub.models.link = f'<{stranger}/elsewhere?x=1>; rel="next"'
    assert code_of(lambda: search(browser, HubQuery(limit=3))) == "net.unexpected"


def test_pages_that_lead_to_each_other_end(hub: LocalHub, browser: HubBrowser) -> None:
    hub.models.link = f'<{hub.endpoint}/api/models?filter=gguf&limit=100>; rel="next"'
    found = search(browser, HubQuery(limit=1000))
    assert len(found.rows) == 4
    assert len(hub.seen) == 2


def test_the_models_of_a_repository_have_their_sizes(hub: LocalHub, browser: HubBrowser) -> None:
    files = sorted(HOUSE.glob("triage-1.1M-*.gguf"))
    hub.add_files("house/triage", *files)
    found = browser.variants("house/triage", Cancellation())
    assert [(one.label, one.size_bytes) for one in found.variants] == [
        (file.stem.rpartition("-")[2], file.stat().st_size) for file in files
    ]
    assert found.commit == hub.commit("house/triage")
    hub.repositories["house/empty"] = {}
    assert code_of(lambda: browser.variants("house/empty", Cancellation())) == "hub.no_gguf"
    assert code_of(lambda: browser.variants("house", Cancellation())) == "search.bad_reference"
    assert code_of(lambda: browser.variants("no/one", Cancellation())) == "hub.no_repository"


def test_a_card_is_plain_text_and_fetched_once(hub: LocalHub, browser: HubBrowser) -> None:
    card = b"---\nlicense: mit\n---\n# Name <script>x</script>\n" + b"word " * 300_000
    hub.repositories["a/b"] = {"README.md": card}
    shown = browser.card("a/b", Cancellation())
    assert shown.text.startswith("# Name\nword word")
    assert shown.cut
    assert max(map(len, shown.text.split("\n"))) == 2000
    asked = len(hub.seen)
    assert browser.card("a/b", Cancellation()) == shown
    assert len(hub.seen) == asked
    hub.repositories["a/none"] = {}
    assert code_of(lambda: browser.card("a/none", Cancellation())) == "card.none"
    hub.repositories["a/gated"] = {"README.md": card}
    hub.gated.add("a/gated")
    assert code_of(lambda: browser.card("a/gated", Cancellation())) == "hub.gated"


def test_a_key_from_the_keyring_opens_what_is_gated(
    hub: LocalHub, browser: HubBrowser, ring: Memory, paths: Paths
) -> None:
    hub.repositories["a/gated"] = {"README.md": b"inside"}
    hub.gated.add("a/gated")
    assert code_of(lambda: browser.card("a/gated", Cancellation())) == "hub.gated"
    assert ring.asked == 0  # nobody is asked to unlock what holds nothing of ours
    assert browser.keys.keep(f" {KEY}\n") is KeyPlace.KEYRING
    assert browser.keys.state().place is KeyPlace.KEYRING
    assert browser.card("a/gated", Cancellation()).text == "inside"
    assert not [
        seen for seen in hub.seen if seen.host == "files" and "authorization" in seen.headers
    ]
    written = [path.read_bytes() for path in paths.home.rglob("*") if path.is_file()]
    assert not [content for content in written if KEY.encode() in content]
    assert browser.keys.forget()
    assert browser.keys.state().place is KeyPlace.NOWHERE
    assert not browser.keys.forget()
    assert ring.kept == {}


def test_a_kept_key_goes_to_its_own_hub_only(
    hub: LocalHub, browser: HubBrowser, ring: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.keys.keep(KEY)
    with local_hub() as other:
        monkeypatch.setenv("HF_ENDPOINT", other.endpoint)
        search(browser, HubQuery())
        assert "authorization" not in other.seen[0].headers
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    search(browser, HubQuery())
    assert hub.seen[0].headers["authorization"] == f"Bearer {KEY}"
    monkeypatch.setenv("HF_TOKEN", "another")
    search(browser, HubQuery("qwen"))
    assert hub.seen[1].headers["authorization"] == "Bearer another"
    assert browser.keys.state().place is KeyPlace.ENVIRONMENT


@pytest.mark.parametrize("ring_kind", [keyring.backends.fail.Keyring, PlainFile])
def test_without_a_safe_keyring_a_key_lives_in_memory(
    hub: LocalHub,
    browser: HubBrowser,
    ring: Memory,
    paths: Paths,
    ring_kind: type[keyring.backend.KeyringBackend],
) -> None:
    unsafe = ring_kind()
    keyring.set_keyring(unsafe)
    assert browser.keys.keep(KEY) is KeyPlace.SESSION
    assert browser.keys.state().place is KeyPlace.SESSION
    assert browser.keys.find(hub.endpoint) == KEY
    assert not paths.hub_keys.exists()
    assert getattr(unsafe, "kept", {}) == {}
    assert HubKeys(paths.hub_keys).find(hub.endpoint) == ""


def test_a_keyring_that_stays_locked_is_a_sentence(
    hub: LocalHub, browser: HubBrowser, ring: Memory
) -> None:
    browser.keys.keep(KEY)
    ring.locked = True
    assert code_of(lambda: search(browser, HubQuery())) == "keys.keyring_failed"
    with pytest.raises(EnvironmentFault):
        browser.keys.forget()


@pytest.mark.parametrize("key", ["", "  ", "two words", "kéy", "x\ny", "x" * 5000])
def test_what_is_no_key_is_not_kept(browser: HubBrowser, ring: Memory, key: str) -> None:
    with pytest.raises(BadInput):
        browser.keys.keep(key)
    assert ring.kept == {}
