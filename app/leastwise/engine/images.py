"""Images that go with a prompt: decoded in the sandbox, their places marked in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from leastwise.domain.errors import BadInput
from leastwise.domain.images import ImagePixels
from leastwise.domain.messages import say
from leastwise.domain.suites import ChatTurn
from leastwise.process.sandbox import Sandbox, SandboxFailure

# What llama.cpp's multimodal part looks for (its default marker).
MARKER: Final = "<__media__>"
_LIMIT_S: Final = 30.0
_READ: Final = "leastwise.engine.images_sandboxed:read_image"


def read_images(paths: Sequence[str], sandbox: Sandbox) -> tuple[ImagePixels, ...]:
    """The pixels of image files. Raises BadInput for one that cannot be read, by its name."""
    return tuple(_read(path, sandbox) for path in paths)


def with_markers(turns: Sequence[ChatTurn], images: int) -> tuple[ChatTurn, ...]:
    """The turns with a mark for each image before the text of the last one.

    A mark that somebody wrote is broken, so that the marks and the images stay as many.
    """
    plain = [
        replace(turn, content=turn.content.replace(MARKER, MARKER.replace("_", " ")))
        for turn in turns
    ]
    last = plain[-1]
    return (*plain[:-1], replace(last, content=f"{MARKER}\n" * images + last.content))


def _read(path: str, sandbox: Sandbox) -> ImagePixels:
    try:
        read = sandbox.call(_READ, {"path": path}, _LIMIT_S)
    except SandboxFailure as failure:
        unreadable = say("engine.image_unreadable", path=path, detail=failure.message)
        raise BadInput(unreadable) from failure
    assert isinstance(read, dict)
    return ImagePixels(int(read["width"]), int(read["height"]), str(read["data"]))
