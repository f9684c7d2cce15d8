"""What the core has to say, as codes with parameters; the words to them, once, in English.

The core raises and emits `Message` values and never builds a sentence. The command line
renders them in English, the window through Qt's translation of the same source texts.
A field may name how its figure is written, or the words that go with one and with many: see
`domain.figures`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, Union

from leastwise.domain.figures import FigureFormatter, takes_singular
from leastwise.domain.texts import TEXTS

Parameter: TypeAlias = Union[str, int, float, None, "Message", tuple[str, ...]]


@dataclass(frozen=True)
class Message:
    """One thing to say: a code of `domain.texts`, and its parameters.

    A parameter may itself be a message (a cause, say).
    """

    code: str
    params: Mapping[str, Parameter] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in TEXTS:
            raise KeyError(f"no text for the message code {self.code!r}")


def say(code: str, **params: Parameter) -> Message:
    """A message, written shortly."""
    return Message(code, params)


def _unchanged(text: str) -> str:
    return text


def render(
    message: Message,
    translate: Callable[[str], str] = _unchanged,
    localised: Callable[[str], str] = _unchanged,
    singular: Callable[[object], bool] = takes_singular,
) -> str:
    """What happened and what to do about it, in one string."""
    what, remedy = render_parts(message, translate, localised, singular)
    return f"{what} {remedy}".strip()


def render_parts(
    message: Message,
    translate: Callable[[str], str] = _unchanged,
    localised: Callable[[str], str] = _unchanged,
    singular: Callable[[object], bool] = takes_singular,
) -> tuple[str, str]:
    """What happened, and what to do about it (empty where nothing is to be done).

    `translate` puts a source text into the reader's language, `localised` a figure; `singular`
    says which counts take that language's singular.
    """
    text = TEXTS[message.code]
    params = {
        name: render(value, translate, localised, singular) if isinstance(value, Message) else value
        for name, value in message.params.items()
    }
    formatter = FigureFormatter(localised, singular)
    what = formatter.format(translate(text.what), **params)
    remedy = formatter.format(translate(text.remedy), **params) if text.remedy else ""
    return what, remedy
