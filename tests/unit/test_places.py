"""What a model on the shelf may be called, and that one file is there once."""

from __future__ import annotations

from pathlib import Path

import pytest

from leastwise.domain.cancellation import Cancellation
from leastwise.domain.known_models import Place, PlaceKind
from leastwise.hub.choosing import Elsewhere, ModelShelf
from leastwise.hub.library.disk import freed_bytes, taken_bytes
from leastwise.hub.library.importing import safe_names
from leastwise.hub.places import is_called
from leastwise.hub.sources import resolve_source
from leastwise.net.client import NetClient
from leastwise.net.log import NetworkLog
from tests.fixtures.tool_folders import SMALL, copied


def _place(file: Path, repository: str = "") -> Place:
    return Place(PlaceKind.LM_STUDIO, (str(file),), "some name", repository=repository)


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("some name", True),
        ("m-Q8_0", True),
        ("m-Q8_0.gguf", True),
        ("owner/repo:Q8_0", True),
        ("Owner/Repo:q8_0", True),
        ("owner/repo:m-Q8_0", True),
        ("owner/repo:Q4_K_M", False),
        ("other/repo:Q8_0", False),
        ("owner/repo", False),
        (":Q8_0", False),
        ("", False),
    ],
)
def test_a_place_is_called_by_its_name_its_file_and_its_repository(name: str, called: bool) -> None:
    place = _place(Path("/x/m-Q8_0.gguf"), repository="owner/repo")
    assert is_called(place, name) is called


def test_what_lies_here_already_is_not_fetched_for_its_header(tmp_path: Path) -> None:
    file = copied(SMALL, tmp_path / "m-Q8_0.gguf")
    place = _place(file, repository="owner/repo")
    shelf = ModelShelf((), elsewhere=lambda: Elsewhere((place,)))
    net = NetClient(NetworkLog(tmp_path / "network.jsonl"), True)
    source = resolve_source("owner/repo:Q8_0", shelf, net, tmp_path / "headers", Cancellation())
    assert source.local_path == file


def test_a_file_with_several_names_is_on_the_shelf_once(tmp_path: Path) -> None:
    file = copied(SMALL, tmp_path / "a" / "m.gguf")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "hard.gguf").hardlink_to(file)
    (tmp_path / "b" / "soft.gguf").symlink_to(file)
    gone = _place(tmp_path / "gone.gguf")
    shelf = ModelShelf((tmp_path / "a", tmp_path / "b"), elsewhere=lambda: Elsewhere((gone,)))
    assert shelf.known() == (file, tmp_path / "gone.gguf")
    assert len(shelf.places()) == 4
    forgotten = frozenset({str(file)})
    hidden = ModelShelf((tmp_path / "a",), elsewhere=lambda: Elsewhere((), forgotten))
    assert hidden.known() == ()


def test_the_disk_counts_a_file_with_several_names_once(tmp_path: Path) -> None:
    one, other = copied(SMALL, tmp_path / "one.gguf"), tmp_path / "other.gguf"
    alone = taken_bytes([str(one)])
    other.hardlink_to(one)
    assert alone >= SMALL.stat().st_size
    assert taken_bytes([str(one), str(other), str(one), str(tmp_path / "gone")]) == alone
    assert freed_bytes([str(one)]) == 0
    assert freed_bytes([str(one), str(other)]) == alone


@pytest.mark.parametrize(
    ("files", "name", "made"),
    [
        (("/x/m.gguf",), "n", ("m.gguf",)),
        (("/x/sha256-" + "a" * 64,), "llama3.2:1b", ("llama3.2-1b.gguf",)),
        (("/x/sha256-" + "a" * 64,), "../../etc/passwd", ("etc-passwd.gguf",)),
        (("/x/sha256-" + "a" * 64,), "<..>", ("model.gguf",)),
        (("/x/con.gguf",), "n", ("model-con.gguf",)),
        (
            ("/x/a b?-00001-of-00002.gguf", "/x/a b?-00002-of-00002.gguf"),
            "n",
            ("a-b-00001-of-00002.gguf", "a-b-00002-of-00002.gguf"),
        ),
    ],
)
def test_names_in_the_store_are_plain(
    files: tuple[str, ...], name: str, made: tuple[str, ...]
) -> None:
    assert safe_names(Place(PlaceKind.OLLAMA, files, name)) == made
