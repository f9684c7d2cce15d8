"""LoRA adapters as they are written on the command line."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from leastwise.domain.candidates import Adapter
from leastwise.domain.errors import BadInput
from leastwise.domain.messages import say


def adapters_of(texts: Sequence[str]) -> tuple[Adapter, ...]:
    """Adapters written as FILE or FILE=SCALE.

    Raises BadInput for a file that is not there and for a scale that is no number.
    """
    return tuple(_adapter(text) for text in texts)


def _adapter(text: str) -> Adapter:
    name, parted, written = text.rpartition("=")
    if not parted or Path(text).is_file():  # a file's name may hold the sign
        name, written = text, "1"
    try:
        scale = float(written)
    except ValueError:
        raise BadInput(say("command.adapter_scale", text=text)) from None
    path = Path(name).expanduser()
    if not path.is_file():
        raise BadInput(say("command.adapter_missing", path=str(path)))
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Adapter(str(path.absolute()), scale, digest)
