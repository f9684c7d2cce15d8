"""The core's messages as sentences in the user's language, safe to lay out."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication

from leastwise.desktop.language.figures import local, month, takes_singular
from leastwise.desktop.language.lists import listed
from leastwise.domain.messages import Message, Parameter, render, render_parts

LONGEST_NAME: Final = 72
_ISOLATE, _END, _JOINER = "\u2066", "\u2069", "\u2060"
# Units are short words of any language, or have a stroke.
_BEFORE_UNIT: Final = re.compile(r"(?<=\d) (?=[^\s\d]{1,3}(?![^\s.,;:)])|\w+/)")
_IN_UNIT: Final = re.compile(r"(?<=\w)/(?=\w)")


def translated(text: str) -> str:
    """A source text of the core's messages in the user's language."""
    return QCoreApplication.translate("messages", text)


def sentence(message: Message, longest: int = LONGEST_NAME) -> str:
    """What happened and what to do; names longer than `longest` are cut in the middle."""
    return render(_tamed(message, longest), translated, local, takes_singular)


def sentence_parts(message: Message, longest: int = LONGEST_NAME) -> tuple[str, str]:
    """What happened, and what to do about it."""
    return render_parts(_tamed(message, longest), translated, local, takes_singular)


def details(message: Message) -> str:
    """The code and its parameters in full, for whoever has to look into it."""
    lines = [message.code]
    lines += [f"{name}: {_full(value)}" for name, value in message.params.items()]
    return "\n".join(lines)


def shortened(text: str, longest: int = LONGEST_NAME) -> str:
    """`text`, or its beginning and end where it is longer; line breaks become spaces."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    head = (longest - 1) * 2 // 3
    return f"{flat[:head]}\u2026{flat[len(flat) - (longest - 1 - head) :]}"


def isolated(text: str) -> str:
    """`text` set apart, if it runs from right to left, so that what stands beside it stays put."""
    leftward = any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in text)
    return f"{_ISOLATE}{text}{_END}" if leftward else text


def kept_together(text: str) -> str:
    """`text` whose lines do not end between a figure and its unit, nor within "tokens/s"."""
    return _IN_UNIT.sub(f"/{_JOINER}", _BEFORE_UNIT.sub("\u00a0", text))


def plain_tip(text: str) -> str:
    """`text` for a tooltip, which would otherwise guess that it is HTML."""
    return f'<p style="white-space:pre-wrap">{html.escape(text)}</p>' if text else ""


def _tamed(message: Message, longest: int) -> Message:
    params = {
        name: month(value) if name == "month" and isinstance(value, str) else value
        for name, value in message.params.items()
    }
    return Message(message.code, {name: _tame(value, longest) for name, value in params.items()})


def _tame(value: Parameter, longest: int) -> Parameter:
    if isinstance(value, Message):
        return _tamed(value, longest)
    if isinstance(value, str):
        return isolated(shortened(value, longest))
    if isinstance(value, tuple):
        return listed(isolated(shortened(item, longest)) for item in value)
    return value


def _full(value: Parameter) -> str:
    return details(value).replace("\n", "; ") if isinstance(value, Message) else str(value)
