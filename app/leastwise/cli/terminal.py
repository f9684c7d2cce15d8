"""What reaches the terminal: words on stderr, results on stdout, nothing that could steer it."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TextIO

from leastwise.domain.errors import EnvironmentFault
from leastwise.domain.json_value import JsonValue
from leastwise.domain.messages import Message, render, say

if TYPE_CHECKING:
    from rich.console import Console

# Format characters that turn the direction of text around, and with it what is read.
_TURNS_TEXT = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def visible(text: str, *, lines: bool = True) -> str:
    """`text` with control characters written out (`\\x1b`), so that none reaches a terminal.

    Line breaks and tabs stay, unless `lines` is false.
    """
    kept = "\n\t" if lines else ""
    return "".join(c if c in kept or not _steers(c) else _written_out(c) for c in text)


def _steers(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} or character in _TURNS_TEXT


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def prepare_streams() -> None:
    """Let every character be written in some form, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(words: Message | str) -> None:
    """One sentence on stderr; nothing where stderr is gone."""
    text = words if isinstance(words, str) else render(words)
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(visible(text) + "\n")
        sys.stderr.flush()


def write(text: str, end: str = "\n") -> None:
    """Text of a result on stdout, shown at once. Raises EnvironmentFault where it cannot be."""
    _put(visible(text) + end)


def write_json(document: Mapping[str, JsonValue]) -> None:
    """Exactly one document on stdout, in ASCII, so that it survives every encoding."""
    _put(json.dumps(document, indent=2, allow_nan=False) + "\n")


def write_part(text: str) -> None:
    """A part of a long document on stdout, shown when enough of it is there."""
    _put(text, flush=False)


def write_document(pieces: Iterable[str]) -> None:
    """A document for a file or a pipe, in UTF-8 whatever the terminal's encoding.

    Raises EnvironmentFault where it cannot be written.
    """
    with _told_if_not_written():
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", "replace"))
        sys.stdout.flush()


def _put(text: str, *, flush: bool = True) -> None:
    with _told_if_not_written():
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()


@contextlib.contextmanager
def _told_if_not_written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        detail = error.strerror or str(error)
        raise EnvironmentFault(say("system.output_failed", detail=detail)) from error


def close_quietly() -> None:
    """Drop what a reader that went away (`| head`) will not read any more."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            _drain(stream)


def _drain(stream: TextIO) -> None:
    try:
        stream.flush()
    except OSError:
        import os

        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def console(*, stderr: bool = False) -> Console:
    """A rich console that takes text as it is: no markup, no emoji, no guessing of colours."""
    from rich.console import Console

    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)
