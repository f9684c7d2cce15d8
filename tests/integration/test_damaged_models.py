"""Damaged model files through the whole door: each is answered or named, and nothing stops us."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leastwise.core import Core
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import LeastwiseError
from leastwise.domain.messages import render
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.hub.header import read_header
from leastwise.paths import user_paths
from leastwise.settings import Settings
from tests.fixtures.tiny_gguf import write_tiny_gguf

TEMPLATE = "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}assistant:"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("sound")
    return write_tiny_gguf(folder / "m.gguf", width=32, layers=1, template=TEMPLATE).read_bytes()


@pytest.fixture
def core() -> Iterator[Core]:
    with Core(user_paths(), Settings(threads=1, context_tokens=128)) as opened:
        yield opened


def damaged(sound: bytes, end: int, chance: random.Random) -> bytes:
    """Bytes of the header changed, the file cut, a run of it repeated, or weights made wild."""
    data = bytearray(sound)
    match chance.randrange(6):
        case 0:
            return bytes(data[: chance.randrange(len(data))])
        case 1:
            data[end:] = chance.randbytes(len(data) - end)
        case 2:
            at, size = chance.randrange(4, end), chance.randrange(1, 64)
            data[at:at] = data[at : at + size]
        case _:
            for _ in range(chance.randint(1, 3)):
                data[chance.randrange(4, end)] = chance.randrange(256)
    return bytes(data)


def try_damaged(core: Core, sound: bytes, folder: Path, rounds: int, seed: int) -> Counter[str]:
    """What came of each file: "answered", or the code of the message."""
    pristine = folder / "pristine.gguf"
    pristine.write_bytes(sound)
    end = read_header(pristine).data_start_bytes
    chance, outcomes = random.Random(seed), Counter[str]()
    path = folder / "damaged.gguf"
    for _ in range(rounds):
        path.unlink(missing_ok=True)  # a file in use is never rewritten
        path.write_bytes(damaged(sound, end, chance))
        error = tried(core, path)
        outcomes[error.message.code if error else "answered"] += 1
        assert error is None or error.exit_status in (2, 3)
        assert error is None or "Traceback" not in render(error.message)
    answer(core, pristine)
    return outcomes


def tried(core: Core, path: Path) -> LeastwiseError | None:
    try:
        answer(core, path)
    except LeastwiseError as error:
        return error
    return None


def answer(core: Core, path: Path) -> None:
    turns = [ChatTurn("user", "Hello")]
    core.answer(path, turns, Generation(max_tokens=3), lambda _text: None, Cancellation())


def test_damaged_files_are_answered_or_named(core: Core, sound: bytes, tmp_path: Path) -> None:
    outcomes = try_damaged(core, sound, tmp_path, rounds=12, seed=21)
    assert sum(outcomes.values()) == 12
    assert not {code for code in outcomes if code.startswith("system.")}
    assert len(outcomes) > 1


@pytest.mark.campaign
@pytest.mark.timeout(3000)
def test_a_thousand_damaged_files_are_answered_or_named(
    core: Core, sound: bytes, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    outcomes = try_damaged(core, sound, tmp_path, rounds=1000, seed=22)
    for code, count in sorted(outcomes.items()):
        record_property(code, count)
    assert not {code for code in outcomes if code.startswith("system.")}
