"""Headers that lie: each ends in a sentence, quickly, whatever it claims, in little memory."""

from __future__ import annotations

import struct
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import render
from leastwise.domain.model_header import ModelHeader
from leastwise.engine.standin.presets import TINY
from leastwise.engine.standin.writing import write_standin
from leastwise.hub import header as header_module
from leastwise.hub.header import MOST_LOCAL_BYTES, check_complete, parse_header, read_header
from leastwise.hub.header_bytes import HeaderBytes
from leastwise.hub.remote import MOST_REMOTE_BYTES
from tests.fixtures.tiny_gguf import write_tiny_gguf

HOUSE: Final = Path(__file__).parents[2] / "models" / "house"
MOST_MEMORY_BYTES: Final = 64 << 20
U32, U64, STRING, ARRAY = 4, 10, 8, 9


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def entry(key: str, kind: int, value: bytes) -> bytes:
    return text(key) + struct.pack("<I", kind) + value


def tensor(name: str, shape: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    sides = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return text(name) + sides + struct.pack("<IQ", kind, offset)


def header(
    entries: tuple[bytes, ...] = (),
    tensors: tuple[bytes, ...] = (),
    *,
    version: int = 3,
    tensor_count: int | None = None,
    entry_count: int | None = None,
) -> bytes:
    counts = (
        len(tensors) if tensor_count is None else tensor_count,
        len(entries) if entry_count is None else entry_count,
    )
    return struct.pack("<4sIQQ", b"GGUF", version, *counts) + b"".join((*entries, *tensors))


def strings(key: str, items: int, content: bytes = b"") -> bytes:
    return entry(key, ARRAY, struct.pack("<IQ", STRING, items) + content)


def numbers(key: str, kind: int, items: int, content: bytes = b"") -> bytes:
    return entry(key, ARRAY, struct.pack("<IQ", kind, items) + content)


def parse(data: bytes, file_bytes: int | None = None, most: int = MOST_LOCAL_BYTES) -> ModelHeader:
    def read_at(offset: int, size_bytes: int) -> bytes:
        return data[offset : offset + size_bytes]

    found = parse_header("m.gguf", read_at, len(data) if file_bytes is None else file_bytes, most)
    check_complete("m.gguf", found)
    return found


HUGE: Final = 1 << 60
ABSURD: Final[dict[str, tuple[bytes, str]]] = {
    "2^60 tensors": (header(tensor_count=HUGE), f"{HUGE} tensors"),
    "2^60 entries": (header(entry_count=HUGE), f"{HUGE} metadata entries"),
    "a key of 4 GB": (header((struct.pack("<Q", 4 << 30),)), "bytes in a metadata key"),
    "a key of 2^64 - 1": (header((struct.pack("<Q", (1 << 64) - 1),)), "bytes in a metadata key"),
    "a text of 4 GB": (
        header((entry("general.name", STRING, struct.pack("<Q", 4 << 30)),)),
        "bytes in the text general.name",
    ),
    "2^60 tokens": (header((strings("t", HUGE),)), f"{HUGE} texts in t"),
    "a token of 2^63": (header((strings("t", 1, struct.pack("<Q", 1 << 63)),)), "ends within"),
    "2^60 scores": (header((numbers("s", U32, HUGE),)), f"{HUGE} numbers in s"),
    "lists of lists": (header((numbers("l", ARRAY, 2, b"\0" * 64),)), "list of lists"),
    "an unknown type": (header((entry("k", 77, b"\0" * 8),)), "value type 77"),
    "an unknown type in a list": (header((numbers("k", 77, 1, b"\0" * 8),)), "value type 77"),
    "a key twice": (
        header((entry("k", U32, b"\0" * 4), entry("k", U32, b"\0" * 4))),
        "names k twice",
    ),
    "version 1": (header(version=1), "version 1"),
    "the wrong byte order": (header(version=3 << 24), f"version {3 << 24}"),
    "alignment 0": (
        header((entry("general.alignment", U32, struct.pack("<I", 0)),)),
        "power of two",
    ),
    "alignment 48": (
        header((entry("general.alignment", U32, struct.pack("<I", 48)),)),
        "power of two",
    ),
    "alignment 2^31": (
        header((entry("general.alignment", U32, struct.pack("<I", 1 << 31)),)),
        "power of two",
    ),
    "an alignment that is a text": (
        header((entry("general.alignment", STRING, text("32")),)),
        "power of two",
    ),
    "five dimensions": (header(tensors=(tensor("t", (1,) * 5),)), "5 dimensions"),
    "2^32 - 1 dimensions": (
        header(tensors=(text("t") + struct.pack("<I", (1 << 32) - 1),)),
        "4294967295 dimensions",
    ),
    "a shape that overflows": (
        header(tensors=(tensor("t", (1 << 40, 1 << 40)),)),
        f"shape {1 << 40} x {1 << 40}",
    ),
    "an empty dimension": (header(tensors=(tensor("t", (4, 0)),)), "shape 4 x 0"),
    "rows that are no blocks": (header(tensors=(tensor("t", (33, 2), 8),)), "33 weights"),
    "one weight in blocks of 32": (header(tensors=(tensor("t", (), 8),)), "1 weights"),
    "a tensor twice": (
        header(tensors=(tensor("t", (8,)), tensor("t", (8,), 0, 32))),
        "tensor t twice",
    ),
    "an offset outside": (header(tensors=(tensor("t", (8,), 0, 1 << 62),)), "begins at"),
    "tensors over each other": (
        header(tensors=(tensor("a", (8,)), tensor("b", (8,), 0, 0))),
        "its tensor b begins at 0 and should at 32",
    ),
    "a petabyte": (header(tensors=(tensor("t", (1 << 48,)),)), "bytes of weights"),
    "no weights": (header(tensors=(tensor("t", (1 << 20,)),)), "cut short"),
    "a name that a terminal would obey": (
        header(tensors=(tensor("\x1b[2J", (1,) * 5),)),
        "tensor ?[2J has",
    ),
}


@pytest.mark.parametrize("name", ABSURD)
def test_an_absurd_header_is_refused_in_words(name: str) -> None:
    data, words = ABSURD[name]
    with pytest.raises(ModelFileError) as caught:
        parse(data)
    assert words in render(caught.value.message)
    assert caught.value.message.code in ("model.broken", "model.truncated")


def test_short_lists_of_numbers_are_kept_and_the_tokenizers_are_not() -> None:
    found = parse(
        header(
            (
                entry("general.architecture", STRING, text("llama")),
                numbers("llama.attention.head_count_kv", U32, 3, struct.pack("<3I", 8, 0, 4)),
                numbers("llama.pattern", 7, 2, b"\1\0"),
                numbers("llama.factors", 6, 2, struct.pack("<2f", 0.5, 2.0)),
                numbers("llama.empty", U32, 0),
                numbers("llama.long", 0, 4097, bytes(4097)),
                numbers("tokenizer.ggml.scores", U32, 2, bytes(8)),
                strings("tokenizer.ggml.tokens", 2, text("a") + text("b")),
            )
        )
    )
    assert found.own_by_layer("attention.head_count_kv", 3) == (8, 0, 4)
    assert found.metadata["llama.pattern"] == (True, False)
    assert found.metadata["llama.factors"] == (0.5, 2.0)
    assert found.metadata["llama.empty"] == ()
    kept = {"general.architecture", "llama.attention.head_count_kv", "llama.pattern"}
    assert set(found.metadata) == kept | {"llama.factors", "llama.empty"}
    assert found.vocabulary == 2


def test_a_vocabulary_without_tokens_is_taken_from_the_architecture() -> None:
    architecture = entry("general.architecture", STRING, text("llama"))
    size = entry("llama.vocab_size", U32, struct.pack("<I", 32_000))
    assert parse(header((architecture, size))).vocabulary == 32_000


def test_a_type_that_is_newer_than_the_table_is_left_to_llama_cpp() -> None:
    found = parse(header(tensors=(tensor("a", (8,), 9999), tensor("b", (8,), 0, 4096))), 1 << 20)
    assert [t.size_bytes for t in found.tensors] == [0, 32]


def test_a_longer_header_than_may_be_read_is_said() -> None:
    data = header((strings("tokenizer.ggml.tokens", 3, text("x" * 300_000) * 3),))
    assert parse(data).vocabulary == 3
    with pytest.raises(ModelFileError, match=r"model\.header_too_large"):
        parse(data, most=1 << 19)


def wide_text(size_bytes: int) -> bytes:
    """Text that takes four bytes a letter once it is decoded, for the sake of one letter."""
    return struct.pack("<Q", size_bytes) + "😀".encode().ljust(size_bytes, b"x")


def full_of_tensors() -> bytes:
    count = 1 << 15
    names = (tensor(f"blk.{n:060d}.weight", (8, 1, 1, 1), 0, 32 * n) for n in range(count))
    return header(tensors=tuple(names)) + bytes(count * 32 + 32)


def full_of_numbers() -> bytes:
    values = struct.pack("<4096q", *range(1 << 40, (1 << 40) + 4096))
    return header(tuple(numbers(f"k{n}", 11, 4096, values) for n in range(2000)))


def full_of_texts() -> bytes:
    return header(tuple(entry(f"k{n}", STRING, wide_text(1 << 20)) for n in range(60)))


def full_of_empty_tokens() -> bytes:
    return header((strings("tokenizer.ggml.tokens", 1_000_000, bytes(8_000_000)),))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (full_of_tensors, "read"),
        (full_of_numbers, "read"),
        (full_of_texts, "model.broken"),
        (full_of_empty_tokens, "read"),
    ],
)
def test_the_fullest_headers_take_little_memory(
    make: Callable[[], bytes],
    code: str,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    path = tmp_path / "full.gguf"
    path.write_bytes(make())
    header_module.block_sizes()
    tracemalloc.start()
    began = time.perf_counter()
    try:
        assert refusal(lambda: read_header(path)) == code
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    record_property("peak_mib", round(peak_bytes / 2**20, 1))
    record_property("seconds_under_tracemalloc", round(time.perf_counter() - began, 2))
    assert peak_bytes < MOST_MEMORY_BYTES


@dataclass(frozen=True)
class Seed:
    """A sound header, the size of its whole file, and where its figures stand."""

    data: bytes
    file_bytes: int
    places: tuple[int, ...]


class _Noting(HeaderBytes):
    """Notes where a figure was taken."""

    def __init__(self, data: bytes) -> None:
        super().__init__(lambda at, size: data[at : at + size], len(data), len(data))
        self.places: list[int] = []

    def take(self, pattern: struct.Struct) -> tuple[str | int | float | bool, ...]:
        self.places.append(self.position)
        return super().take(pattern)


def seed_of(path: Path) -> Seed:
    whole = path.read_bytes()
    noting = _Noting(whole)
    found = header_module._parse(noting, len(whole))
    return Seed(whole[: found.data_start_bytes], len(whole), tuple(noting.places))


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Seed, ...]:
    """Every kind of architecture that can be made up, house models, and a part of a model."""
    folder = tmp_path_factory.mktemp("seeds")
    made = [write_standin(shape, folder / f"{n}.gguf") for n, shape in enumerate(TINY.values())]
    part = write_tiny_gguf(folder / "part.gguf", tensors_a_shard=8)
    house = [HOUSE / "triage-35k-Q8_0.gguf", HOUSE / "triage-351k-Q4_0.gguf"]
    return tuple(seed_of(path) for path in (*made, part, *house))


EXTREMES: Final = (0, 1, 0x7F, 0xFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 40, 1 << 60, (1 << 64) - 1)
VALUES: Final = st.sampled_from(EXTREMES) | st.integers(0, (1 << 64) - 1)
CHANGES: Final = st.lists(
    st.tuples(
        st.sampled_from(("figure", "byte", "word", "repeat", "remove", "cut")),
        st.integers(0, 1 << 20),
        VALUES,
    ),
    min_size=1,
    max_size=4,
)


def damaged(seed: Seed, changes: list[tuple[str, int, int]]) -> bytes:
    data = bytearray(seed.data)
    for kind, place, value in changes:
        at = 4 + place % max(len(data) - 4, 1)
        size = 1 + value % 64
        match kind:
            case "figure":
                at = seed.places[place % len(seed.places)]
                data[at : at + 8] = value.to_bytes(8, "little")
            case "byte":
                data[at : at + 1] = value.to_bytes(8, "little")[:1]
            case "word":
                data[at : at + 4] = value.to_bytes(8, "little")[:4]
            case "repeat":
                data[at:at] = data[at : at + size]
            case "remove":
                del data[at : at + size]
            case _:
                del data[at:]
    return bytes(data)


def refusal(read: Callable[[], object]) -> str:
    """The code of what is said, or "read"."""
    try:
        read()
    except ModelFileError as fault:
        said = fault
    else:
        return "read"
    assert render(said.message)
    return said.message.code


def outcome(data: bytes, file_bytes: int, most: int) -> str:
    """The code of the refusal, or "read"; behind the header the file holds zeros."""

    def read_at(offset: int, size_bytes: int) -> bytes:
        size_bytes = min(size_bytes, file_bytes - offset)
        return data[offset : offset + size_bytes].ljust(size_bytes, b"\0")

    def read() -> None:
        found = parse_header("m.gguf", read_at, file_bytes, most)
        check_complete("m.gguf", found)
        assert all(0 < tensor.elements < 1 << 63 for tensor in found.tensors)
        assert sum(tensor.size_bytes for tensor in found.tensors) <= file_bytes

    return refusal(read)


def fuzz(
    seeds: tuple[Seed, ...],
    examples: int,
    most_remote_bytes: int,
    record: Callable[[str, object], None],
) -> dict[str, int]:
    """What came of so many damaged headers; memory and time are noted, memory is bounded."""
    outcomes: dict[str, int] = {}
    worst = {"bytes": 0, "s": 0.0}

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(range(len(seeds))), CHANGES, st.booleans())
    def each(number: int, changes: list[tuple[str, int, int]], is_remote: bool) -> None:
        seed = seeds[number]
        data = damaged(seed, changes)
        file_bytes = max(seed.file_bytes, 1 << 40) if is_remote else len(data)
        tracemalloc.reset_peak()
        before_bytes, began = tracemalloc.get_traced_memory()[0], time.perf_counter()
        code = outcome(data, file_bytes, most_remote_bytes if is_remote else MOST_LOCAL_BYTES)
        peak_bytes = tracemalloc.get_traced_memory()[1] - before_bytes
        worst["bytes"] = max(worst["bytes"], peak_bytes)
        worst["s"] = max(worst["s"], time.perf_counter() - began)
        outcomes[code] = outcomes.get(code, 0) + 1
        assert peak_bytes < MOST_MEMORY_BYTES

    tracemalloc.start()
    try:
        each()
    finally:
        tracemalloc.stop()
    record("headers", sum(outcomes.values()))
    record("worst_peak_mib", round(worst["bytes"] / 2**20, 1))
    record("worst_seconds_under_tracemalloc", round(worst["s"], 2))
    for code, count in sorted(outcomes.items()):
        record(code, count)
    return outcomes


def test_the_seeds_are_sound(seeds: tuple[Seed, ...]) -> None:
    assert len(seeds) == len(TINY) + 3
    for seed in seeds:
        assert outcome(seed.data, seed.file_bytes, MOST_LOCAL_BYTES) == "read"


def test_damaged_headers_end_in_words(
    seeds: tuple[Seed, ...], record_property: Callable[[str, object], None]
) -> None:
    outcomes = fuzz(seeds, 100, 2 << 20, record_property)
    assert outcomes["model.broken"] > 15
    assert sum(outcomes.values()) >= 100


@pytest.mark.campaign
@pytest.mark.timeout(3000)
def test_thousands_of_damaged_headers_end_in_words(
    seeds: tuple[Seed, ...], record_property: Callable[[str, object], None]
) -> None:
    outcomes = fuzz(seeds, 20_000, MOST_REMOTE_BYTES, record_property)
    assert sum(outcomes.values()) >= 20_000
    assert outcomes["model.broken"] > 5_000
    assert outcomes["read"] > 200


def big_vocabulary(tokens: int, merges: int) -> Iterator[bytes]:
    yield entry("general.architecture", STRING, text("gemma3"))
    yield strings(
        "tokenizer.ggml.tokens", tokens, b"".join(text(f"tok{n:07d}") for n in range(tokens))
    )
    yield numbers("tokenizer.ggml.scores", 6, tokens, bytes(4 * tokens))
    yield numbers("tokenizer.ggml.token_type", 5, tokens, bytes(4 * tokens))
    yield strings(
        "tokenizer.ggml.merges", merges, b"".join(text(f"a{n} b{n}") for n in range(merges))
    )


@pytest.mark.campaign
def test_a_vocabulary_of_262k_tokens_is_walked_over(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    path = tmp_path / "big.gguf"
    path.write_bytes(header(tuple(big_vocabulary(262_144, 514_000))))
    times_s = []
    for _ in range(5):
        began = time.process_time()
        found = read_header(path)
        times_s.append(time.process_time() - began)
    assert found.vocabulary == 262_144
    record_property("header_mb", round(path.stat().st_size / 1e6, 1))
    record_property("median_s", round(sorted(times_s)[2], 3))
