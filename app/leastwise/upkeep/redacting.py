"""Takes out of a text what others have no business knowing: keys, names, what was asked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from leastwise.process.role import is_secret_name

_GONE: Final = "[removed]"
_SHORTEST_SECRET: Final = 6
_SHORTEST_NAME: Final = 3
_HASH_SIGNS: Final = 8
# Keys as providers write them, what follows a name of a secret, and what looks like one.
_KEYS: Final = (
    re.compile(r"\b(?:sk|pk|hf|ghp|gho|xox[a-z]|AIza|AKIA)[-_A-Za-z0-9]{8,}"),
    re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"),
    re.compile(r"\beyJ[\w-]{6,}\.[\w-]+\.[\w-]*"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)
_NAMED: Final = re.compile(
    r"(?i)\b([\w-]*(?:api[-_]?key|token|secret|password|passwd|authorization))"
    r"(['\"]?\s*[:=]\s*['\"]?)([^\s'\",;&]{4,})"
)
_LONG: Final = re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{40,}\b")
_HEX: Final = re.compile(r"[0-9a-f]{40,64}")
# What a traceback says of an exception may quote anything: only its kind is kept.
_TRACE: Final = re.compile(
    r"^\s*(?:[|+-]\s*)*(?:Exception Group )?Traceback \(most recent call last\)"
)
_KIND: Final = re.compile(r"^[\w.]+(?=:|$)")
_IN_GROUP: Final = re.compile(r"^\s*[|+]")
_FRAME: Final = re.compile(r"^[\s|]*File \"")
_ENDS: Final = re.compile(r"^(?:\d{4}-\d\d-\d\d |#{2,3} )")
_JOINS: Final = re.compile(r"^(?:During handling of|The above exception was) ")
_QUOTED: Final = re.compile(r"'[^'\n]{24,}'|\"[^\"\n]{24,}\"")


class Redactor:
    """`environment` holds secrets by name; `home` is the folder whose name is a person's."""

    def __init__(
        self, environment: Mapping[str, str] = os.environ, home: Path | None = None
    ) -> None:
        self._secrets = sorted(
            {
                value
                for name, value in environment.items()
                if is_secret_name(name) and len(value) >= _SHORTEST_SECRET
            },
            key=len,
            reverse=True,
        )
        folder = home or Path.home()
        self._home, self._name = str(folder), folder.name

    def text(self, text: str) -> str:
        """The text without secrets, line for line."""
        for secret in self._secrets:
            text = text.replace(secret, _GONE)
        if len(self._home) > 1:
            text = text.replace(self._home, "~").replace(self._home.replace("\\", "\\\\"), "~")
        return "\n".join(self._line(line) for line in _without_messages(text.split("\n")))

    def _line(self, line: str) -> str:
        line = _NAMED.sub(rf"\1\2{_GONE}", line)
        for pattern in _KEYS:
            line = pattern.sub(_GONE, line)
        line = _QUOTED.sub(_kept_path, line)
        line = _LONG.sub(_kept_hash, line)
        if len(self._name) >= _SHORTEST_NAME:
            line = re.sub(rf"(?<![\w-]){re.escape(self._name)}(?![\w-])", "[user]", line)
        return line


def _without_messages(lines: Iterable[str]) -> Iterator[str]:
    """The lines without what exceptions say, whatever number of lines that takes."""
    in_trace = told = False
    for line in lines:
        if _TRACE.match(line) or _JOINS.match(line):
            in_trace, told = True, False
        elif _ENDS.match(line):
            in_trace = told = False
        elif in_trace and told:
            continue
        elif in_trace and _IN_GROUP.match(line):
            if not _FRAME.match(line):
                continue
        elif in_trace and line and not line[0].isspace():
            kind = _KIND.match(line)
            told = True
            yield f"{kind[0] if kind else _GONE}: {_GONE}"
            continue
        yield line


def _kept_hash(found: re.Match[str]) -> str:
    """Of what may be a hash, and may be a key, the beginning tells enough."""
    return f"{found[0][:_HASH_SIGNS]}..." if _HEX.fullmatch(found[0]) else _GONE


def _kept_path(found: re.Match[str]) -> str:
    """A long quotation goes, as it may be of a prompt; a path does not."""
    inner = found[0][1:-1]
    is_path = " " not in inner and ("/" in inner or "\\" in inner)
    return found[0] if is_path else f"{found[0][0]}{_GONE}{found[0][0]}"
