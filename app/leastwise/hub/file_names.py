"""Names of files that strangers chose: only what is a bare, plain name on every system is used."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from leastwise.domain.errors import ModelFileError
from leastwise.domain.messages import say

_MOST_NAME_BYTES: Final = 240
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|]')
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$)", re.I)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def is_safe_name(name: str) -> bool:
    """Whether a name is one file in its folder, the same one, on Linux, macOS and Windows."""
    return (
        bool(name)
        and name not in (".", "..")
        and name == name.strip()
        and not name.startswith((".", "-", "~"))
        and not name.endswith(".")
        and not _FORBIDDEN.search(name)
        and not _DEVICES.fullmatch(name.split(".", maxsplit=1)[0].rstrip())
        and not any(unicodedata.category(letter) in _INVISIBLE for letter in name)
        and len(name.encode("utf-8", "surrogatepass")) <= _MOST_NAME_BYTES
    )


def safe_base_name(path: str) -> str:
    """The last part of a repository's path, to be used on this disk.

    Raises ModelFileError where it, or a folder on the way to it, could be anything else.
    """
    *folders, name = path.split("/")
    unsafe = not is_safe_name(name) or any(
        part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in folders
    )
    if unsafe:
        raise ModelFileError(say("manifest.unsafe_name", name=path))
    return name
