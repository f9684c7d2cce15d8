"""The files of a suite: read within bounds, decoded, and hashed together."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from leastwise.domain.errors import SuiteError
from leastwise.domain.messages import say

FILE_LIMIT_BYTES = 16 * 2**20


class SuiteFiles:
    """Reads the files of the suite in `folder` and remembers each, for the suite's hash."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._digests: dict[str, bytes] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """What was read, relative to the folder, sorted."""
        return tuple(sorted(self._digests))

    @property
    def sha256(self) -> str:
        """One hash over names and contents in sorted order: any change changes it."""
        total = hashlib.sha256()
        for name in self.names:
            total.update(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
            total.update(self._digests[name])
        return total.hexdigest()

    def name(self, path: Path) -> str:
        """`path` as it is named in the hash: relative to the folder, with forward slashes."""
        try:
            return Path(os.path.relpath(path, self.folder)).as_posix()
        except ValueError:  # another drive
            return path.as_posix()

    def text(self, path: Path) -> str:
        """The text of a file, without a byte order mark.

        Raises SuiteError: missing, unreadable, larger than `FILE_LIMIT_BYTES`, not UTF-8.
        """
        contents = self._contents(path)
        self._digests[self.name(path)] = hashlib.sha256(contents).digest()
        try:
            return contents.decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            before = contents[: error.start]
            column = error.start - (before.rfind(b"\n") + 1) + 1
            raise SuiteError(
                say(
                    "suite.malformed",
                    path=str(path),
                    line=before.count(b"\n") + 1,
                    column=column,
                    detail=say("suite.at.not_utf8"),
                )
            ) from error

    def _contents(self, path: Path) -> bytes:
        try:
            if not path.is_file():
                raise SuiteError(say("suite.file_missing", path=str(path)))
            with path.open("rb") as file:
                contents = file.read(FILE_LIMIT_BYTES + 1)
        except OSError as error:
            detail = error.strerror or type(error).__name__
            raise SuiteError(say("suite.unreadable", path=str(path), detail=detail)) from error
        if len(contents) > FILE_LIMIT_BYTES:
            raise SuiteError(say("suite.too_large", path=str(path), limit=FILE_LIMIT_BYTES))
        return contents
