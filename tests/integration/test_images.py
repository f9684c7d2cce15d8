"""Images before a real model: a generated projector beside a house model, and files of all kinds.

No model that ships sees, and this projector is random: what is held here is that an image becomes
part of the prompt, whole and in its place, and that everything else ends in a sentence.
"""

from __future__ import annotations

import json
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from leastwise.core import Core
from leastwise.domain.answers import AnswerOptions, WrittenAnswer
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.errors import BadInput, ModelFileError
from leastwise.domain.playground import (
    ColumnFailed,
    ColumnFinished,
    ColumnKind,
    ColumnLoaded,
    ColumnModel,
    PlayEvent,
    PlayRequest,
)
from leastwise.domain.suites import ChatTurn, Generation
from leastwise.engine.images import MARKER, with_markers
from leastwise.hub.projectors import projector_beside
from leastwise.paths import Paths, shipped_models
from leastwise.settings import Settings
from tests.fixtures.tiny_projector import IMAGE_TOKENS, write_projector

WIDTH = 32
SHORT = Generation(max_tokens=6)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("seeing")
    shutil.copy(shipped_models() / "house" / "triage-35k-F16.gguf", made / "see.gguf")
    write_projector(made / "mmproj-see.gguf", WIDTH)
    Image.new("RGB", (40, 30), "red").save(made / "red.png")
    Image.new("RGBA", (3000, 20), (0, 0, 255, 128)).save(made / "blue.webp")
    return made


@pytest.fixture(scope="module")
def core(folder: Path) -> Iterator[Core]:
    with Core(Paths(folder / "home"), Settings(context_tokens=256)) as made:
        made.playground.search  # noqa: B018 - made now, and with it what outlives a test
        made.examine([folder / "see.gguf"], lambda _event: None, Cancellation())
        yield made


def answer(core: Core, model: Path, *images: Path, projector: str = "") -> WrittenAnswer:
    options = AnswerOptions(images=tuple(map(str, images)), top_logprobs=0, projector=projector)
    turns = [ChatTurn("user", "What is this?")]
    return core.answer(model, turns, SHORT, lambda _text: None, Cancellation(), options)


def test_an_image_is_part_of_the_prompt_and_another_one_is_another_prompt(
    core: Core, folder: Path
) -> None:
    model = folder / "see.gguf"
    bare, red, blue, both = (
        answer(core, model, *images)
        for images in (
            (),
            (folder / "red.png",),
            (folder / "blue.webp",),
            (folder / "red.png", folder / "blue.webp"),
        )
    )
    line = answer_tokens(red) - answer_tokens(bare) - IMAGE_TOKENS
    assert line in (0, 1)  # the line break after the image, or what it merges with
    assert answer_tokens(both) >= answer_tokens(red) + IMAGE_TOKENS
    said = [[one.logprob for one in each.logprobs] for each in (bare, red, blue)]
    assert said[0] != said[1] != said[2]


def answer_tokens(written: WrittenAnswer) -> int:
    return written.answer.timing.prompt_tokens


def test_columns_with_and_without_an_image_answer_at_once_and_as_alone(
    core: Core, folder: Path
) -> None:
    events: list[PlayEvent] = []
    column = ColumnModel(ColumnKind.LOCAL, str(folder / "see.gguf"), "see")
    session = core.playground.open(events.append, lambda _notice: False)
    try:
        session.choose([column, column])
        session.send(
            PlayRequest("What is this?", generation=SHORT, images=(str(folder / "red.png"),)), [0]
        )
        session.send(PlayRequest("What is this?", generation=SHORT), [1])
        session.wait()
        session.send(PlayRequest("x", generation=SHORT, images=(str(folder / "no.png"),)), [0])
        session.wait()
    finally:
        session.close()
    assert all(event.abilities.images for event in events if isinstance(event, ColumnLoaded))
    found = {e.column: e.answer for e in events if isinstance(e, ColumnFinished)}
    assert found[0].text == answer(core, folder / "see.gguf", folder / "red.png").answer.text
    assert (found[0].measures.prompt_tokens or 0) > (found[1].measures.prompt_tokens or 0)
    (failed,) = (event for event in events if isinstance(event, ColumnFailed))
    assert failed.fault.code == "engine.image_unreadable"


def _huge(path: Path) -> None:
    """A PNG of a few bytes that says it has 10 thousand million pixels."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    body = b"IHDR" + head
    chunk = struct.pack(">I", len(head)) + body + struct.pack(">I", zlib.crc32(body))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)


def _cut(path: Path) -> None:
    Image.effect_noise((200, 200), 50).save(path, "PNG")
    path.write_bytes(path.read_bytes()[:2000])


@pytest.mark.parametrize(
    "make",
    [
        _huge,
        _cut,
        lambda path: path.write_text("no image", encoding="ascii"),
        lambda path: path.write_bytes(b""),
        lambda path: path.mkdir(),
    ],
    ids=["huge", "cut", "text", "empty", "folder"],
)
def test_what_is_no_image_is_refused_by_its_name(
    core: Core, folder: Path, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "odd.png"
    make(path)
    with pytest.raises(BadInput) as refused:
        answer(core, folder / "see.gguf", path)
    assert refused.value.message.code == "engine.image_unreadable"
    assert refused.value.message.params["path"] == str(path)


def test_a_model_without_a_projector_or_with_another_ones_says_so(
    core: Core, folder: Path, tmp_path: Path
) -> None:
    blind = tmp_path / "blind.gguf"
    shutil.copy(folder / "see.gguf", blind)
    with pytest.raises(BadInput) as refused:
        answer(core, blind, folder / "red.png")
    assert refused.value.message.code == "engine.sees_nothing"
    other = write_projector(tmp_path / "other.gguf", WIDTH + 8)
    with pytest.raises(ModelFileError):
        answer(core, blind, folder / "red.png", projector=str(other))
    named = answer(core, blind, folder / "red.png", projector=str(folder / "mmproj-see.gguf"))
    assert named.answer.text


def test_the_projector_most_alike_in_name_is_taken(tmp_path: Path) -> None:
    model = tmp_path / "gemma-3-4b-it-Q4_K_M.gguf"
    assert projector_beside(model) is None
    for name in ("mmproj-gemma-3-4b-it-f16.gguf", "mmproj-qwen2.5-vl.gguf", model.name):
        (tmp_path / name).touch()
    found = projector_beside(model)
    assert found is not None
    assert found.name == "mmproj-gemma-3-4b-it-f16.gguf"
    assert projector_beside(tmp_path / "nowhere" / "x.gguf") is None


def test_a_mark_that_somebody_wrote_stands_for_no_image() -> None:
    turns = with_markers([ChatTurn("user", f"a {MARKER} b")], 2)
    assert json.dumps(turns[0].content).count(MARKER) == 2
