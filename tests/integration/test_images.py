"""Images before a real model: a generated projector beside a house model, and files of all kinds.

No model that ships sees, and this projector is random: what is held here is that an image becomes
part of the prompt, whole and in its place, and that everything else ends in a sentence.
"""

from __future__ import annotations

import base64
import json
import shutil
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from leastwise.core import Core
from leastwise.domain.answers import AnswerOptions
from leastwise.domain.cancellation import Cancellation
from leastwise.domain.candidates import Candidate
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
from leastwise.engine.answering import LoadedModel, Question
from leastwise.engine.client import Engine
from leastwise.engine.images import MARKER, read_images, with_markers
from leastwise.hub.projectors import projector_beside
from leastwise.paths import Paths, shipped_models
from leastwise.process.sandbox import Sandbox
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
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        made.call("leastwise.engine.prompts_sandboxed:template_variables", {"template": ""}, 20)
        yield made


@pytest.fixture(scope="module")
def core(folder: Path) -> Iterator[Core]:
    with Core(Paths(folder / "home"), Settings(context_tokens=256)) as made:
        made._access.writer()  # the history's thread is the module's, whichever test comes first
        yield made


@pytest.fixture(scope="module")
def candidate(core: Core, folder: Path) -> Candidate:
    (found,) = core.examine([folder / "see.gguf"], lambda _event: None, Cancellation())
    return found


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with Engine(str(tmp_path_factory.mktemp("log") / "log")) as made:
        yield made


def loaded(engine: Engine, sandbox: Sandbox, candidate: Candidate, projector: str) -> LoadedModel:
    return LoadedModel.load(
        engine, sandbox, candidate, lambda _share: None, Cancellation(), projector
    )


def question(*images: Path) -> Question:
    options = AnswerOptions(images=tuple(map(str, images)), top_logprobs=0)
    return Question((ChatTurn("user", "What is this?"),), SHORT, options)


def test_an_image_is_part_of_the_prompt_and_another_one_is_another_prompt(
    engine: Engine, sandbox: Sandbox, candidate: Candidate, folder: Path
) -> None:
    model = loaded(engine, sandbox, candidate, str(folder / "mmproj-see.gguf"))
    bare, red, again, blue, both = (
        model.ask(question(*images), lambda _said: None, Cancellation())
        for images in (
            (),
            (folder / "red.png",),
            (folder / "red.png",),
            (folder / "blue.webp",),
            (folder / "red.png", folder / "blue.webp"),
        )
    )
    tokens = [each.answer.timing.prompt_tokens for each in (bare, red, both)]
    line = tokens[1] - tokens[0] - IMAGE_TOKENS
    assert line in (0, 1)  # the line break after the image, or what it merges with
    assert tokens[2] >= tokens[1] + IMAGE_TOKENS
    said = [[one.logprob for one in each.logprobs] for each in (bare, red, again, blue)]
    assert said[1] == said[2]
    assert said[0] != said[1] != said[3]


def test_columns_with_and_without_an_image_answer_at_once_and_as_alone(
    core: Core, folder: Path
) -> None:
    events: list[PlayEvent] = []
    column = ColumnModel(ColumnKind.LOCAL, str(folder / "see.gguf"), "see")
    session = core.playground.open(events.append, lambda _notice: False, keep=False)
    seen = PlayRequest("What is this?", generation=SHORT, images=(str(folder / "red.png"),))
    try:
        session.choose([column, column])
        session.send(seen, [0])
        session.send(replace(seen, images=()), [1])
        session.wait()
        session.regenerate(0)
        session.wait()
        session.send(replace(seen, images=(str(folder / "no.png"),)), [1])
        session.wait()
    finally:
        session.close()
    assert all(event.abilities.images for event in events if isinstance(event, ColumnLoaded))
    ends = [event for event in events if isinstance(event, ColumnFinished)]
    (first, alone), (without,) = (
        [event.answer for event in ends if event.column == at] for at in (0, 1)
    )
    assert first.text == alone.text
    assert (first.measures.prompt_tokens or 0) > (without.measures.prompt_tokens or 0)
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
    sandbox: Sandbox, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "odd.png"
    make(path)
    with pytest.raises(BadInput) as refused:
        read_images([str(path)], sandbox)
    assert refused.value.message.code == "engine.image_unreadable"
    assert refused.value.message.params["path"] == str(path)


def test_a_long_image_is_made_smaller_and_lies_on_white(sandbox: Sandbox, folder: Path) -> None:
    (pixels,) = read_images([str(folder / "blue.webp")], sandbox)
    assert (pixels.width, pixels.height) == (2048, 14)
    data = base64.b64decode(pixels.data)
    assert len(data) == 2048 * 14 * 3
    assert abs(data[0] - 127) < 8  # half of it is paper
    assert data[2] > 240


def test_what_a_model_lacks_is_said(
    engine: Engine, sandbox: Sandbox, candidate: Candidate, folder: Path, tmp_path: Path
) -> None:
    blind = loaded(engine, sandbox, candidate, "")
    with pytest.raises(BadInput) as refused:
        blind.ask(question(folder / "red.png"), lambda _said: None, Cancellation())
    assert refused.value.message.code == "engine.sees_nothing"
    thinking = replace(question(), options=AnswerOptions(thinking=True))
    with pytest.raises(BadInput) as refused:
        blind.ask(thinking, lambda _said: None, Cancellation())
    assert refused.value.message.code == "engine.no_thinking_switch"
    other = write_projector(tmp_path / "other.gguf", WIDTH + 8)
    with pytest.raises(ModelFileError):
        loaded(engine, sandbox, candidate, str(other))


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
