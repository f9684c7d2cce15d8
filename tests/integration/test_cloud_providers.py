"""Providers, their file, and their keys: in a keyring, the environment or this session's memory."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.errors
import pytest

from leastwise.cloud.presets import PRESETS
from leastwise.cloud.providers import amount_of, check_provider
from leastwise.domain.cloud import CloudKind, CloudProvider, SpendCaps
from leastwise.domain.errors import BadInput, EnvironmentFault
from leastwise.domain.hub_keys import KeyPlace
from tests.integration.cloud_samples import desk

OURS = CloudProvider("ours", CloudKind.OPENAI, "https://llm.example/v1", "m", "OURS_API_KEY")


class Memory(keyring.backend.KeyringBackend):
    """A keyring of this process."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked("it is locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, made = keyring.get_keyring(), Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def test_nothing_is_there_until_one_is_added(tmp_path: Path) -> None:
    made = desk(tmp_path)
    assert made.providers() == ()
    with pytest.raises(BadInput, match="none_added"):
        made.shelf.find("openai")
    assert list(tmp_path.iterdir()) == []
    made.shelf.add(OURS)
    assert desk(tmp_path).providers()[0].provider == OURS
    with pytest.raises(BadInput, match="exists"):
        made.shelf.add(OURS)
    assert made.shelf.find("ours") == (OURS, "m")
    assert made.shelf.find("ours/owner/model") == (OURS, "owner/model")
    with pytest.raises(BadInput, match="unknown_provider"):
        made.shelf.find("theirs")
    made.remove("ours")
    assert made.providers() == ()


def test_every_preset_can_be_added_and_names_its_source(tmp_path: Path) -> None:
    made = desk(tmp_path)
    for preset in PRESETS.values():
        assert preset.source.startswith("https://")
        made.shelf.add(preset.provider)
    assert [state.provider for state in made.providers()] == [
        preset.provider for preset in PRESETS.values()
    ]
    assert not any(state.confirmed for state in made.providers())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "Big"}, "bad_name"),
        ({"name": "../x"}, "bad_name"),
        ({"name": ""}, "bad_name"),
        ({"address": "llm.example"}, "bad_address"),
        ({"address": "ftp://llm.example"}, "bad_address"),
        ({"address": "https://"}, "bad_address"),
        ({"address": "https://user:secret@llm.example"}, "bad_address"),
        ({"address": "https://llm.example/v1?key=secret"}, "bad_address"),
        ({"address": "https://[bad"}, "bad_address"),
        ({"address": "http://llm.example/v1"}, "unencrypted"),
        ({"address": "http://8.8.8.8/v1"}, "unencrypted"),
        ({"key_variable": "MY_SETTING"}, "bad_variable"),
        ({"key_variable": "A B_KEY"}, "bad_variable"),
    ],
)
def test_what_cannot_be_a_provider_is_refused(
    change: dict[str, str], code: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match=code):
        desk(tmp_path).shelf.add(replace(OURS, **change))  # type: ignore[arg-type]
    assert desk(tmp_path).providers() == ()


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "[::1]:80", "192.168.1.7", "nas", "gpu.local"])
def test_ones_own_network_needs_no_encryption(host: str) -> None:
    check_provider(replace(OURS, address=f"http://{host}/v1"))


@pytest.mark.parametrize(
    "text",
    [
        "providers = 3",
        "[providers.x]\naddress = 'https://a.example'",
        "[providers.x]\nkind = 'openai'\naddress = 'https://a.example'\nkey = 'sk-secret'",
        "[providers.x]\nkind = 'openai'\naddress = 'https://a.example'\nlimit_field = 'stream'",
        "[caps]\nrun = -1",
        "confirmed = 7",
        "[[[",
    ],
)
def test_a_malformed_file_is_named_and_left_alone(text: str, tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.shelf.path.parent.mkdir()
    made.shelf.path.write_text(text)
    with pytest.raises(BadInput):
        made.providers()
    with pytest.raises(BadInput):
        made.shelf.add(OURS)
    assert made.shelf.path.read_text() == text


def test_two_at_once_lose_nothing(tmp_path: Path) -> None:
    names = [f"p{number}" for number in range(8)]
    threads = [
        threading.Thread(target=desk(tmp_path).shelf.add, args=(replace(OURS, name=name),))
        for name in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(state.provider.name for state in desk(tmp_path).providers()) == names


def test_caps_begin_bounded_and_are_kept_to_the_digit(tmp_path: Path) -> None:
    made = desk(tmp_path)
    assert made.caps() == SpendCaps(Decimal(1), Decimal(10))
    made.shelf.set_caps(SpendCaps(Decimal("0.10"), None))
    assert desk(tmp_path).caps() == SpendCaps(Decimal("0.10"), None)
    for wrong in ("-1", "nan", "inf", "much"):
        with pytest.raises(BadInput, match="bad_amount"):
            amount_of(wrong)


def test_a_key_goes_to_the_keyring_and_nowhere_else(memory: Memory, tmp_path: Path) -> None:
    made = desk(tmp_path)
    made.shelf.add(OURS)
    assert made.keys.place(OURS) is KeyPlace.NOWHERE
    assert made.keys.keep(OURS, " sk-canary\n") is KeyPlace.KEYRING
    assert desk(tmp_path).keys.find(OURS) == "sk-canary"
    assert made.providers()[0].key_place is KeyPlace.KEYRING
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"sk-canary" not in everything
    assert "sk-canary" not in repr(made)
    memory.is_locked = True
    with pytest.raises(EnvironmentFault, match="keyring_failed"):
        made.keys.find(OURS)
    memory.is_locked = False
    made.remove("ours")
    assert memory.kept == {}


def test_without_a_keyring_a_key_lives_as_long_as_this_session(
    no_keyring: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk(tmp_path)
    assert made.keys.keep(OURS, "sk-canary") is KeyPlace.SESSION
    assert (made.keys.find(OURS), made.keys.place(OURS)) == ("sk-canary", KeyPlace.SESSION)
    assert (desk(tmp_path).keys.find(OURS), made.keys.keyring_name()) == ("", "")
    assert "sk-canary" not in repr(made.keys)
    monkeypatch.setenv("OURS_API_KEY", "sk-told")
    assert (made.keys.find(OURS), made.keys.place(OURS)) == ("sk-told", KeyPlace.ENVIRONMENT)


@pytest.mark.parametrize("wrong", ["", "two words", "line\nbreak", "schlüssel", "x" * 5000])
def test_what_is_no_key_is_not_kept(wrong: str, memory: Memory, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not_a_key"):
        desk(tmp_path).keys.keep(OURS, wrong)
    assert memory.kept == {}
